/** Whether a number of the rewrite counts what it counts in the old wording. */
import { counted, isRangeEnd, isRangeStart, JOINING, wholeOf } from './counted-things.ts';
import { isOtherLabel, isSameRatio } from './number-labels.ts';
import type { Quantity } from './quantities.ts';
import type { Source } from './resume-sources.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

export function countsTheSame(read: RewriteReading, now: Quantity, source: Source, old: Quantity): boolean {
  const light = read.sources.lexicon?.lightWords;
  if (!sameDirection(source.wording, old, read.wording, now)) return false;
  const mine = counted(read.wording, now, light);
  const theirs = counted(source.wording, old, light);
  const isBare = now.unit === '' || now.unit === 'ordinal' || now.unit === 'vague' || now.unit === 'date';
  const nearest = mine.behind[0];
  const inPassage = (key: string): boolean => source.places.has(key);
  const ownKeys = new Set([...theirs.behind, ...theirs.before]);
  // "Year 4" is no year with four of anything.
  if (isBare && isOtherLabel(source.wording, old, mine.label, theirs.label)) return false;
  if (isBare && isOtherHead(read, now, source.wording, old, light)) return false;
  if (mine.label !== undefined && mine.label === theirs.label) return true;
  // The only year there is belongs to all that is said.
  if (now.unit === 'date' && source.wording.quantities.filter(({ unit }) => unit === 'date').length === 1) return true;
  const isOfThing = theirs.isAmount && theirs.before[0] !== undefined;
  const namesThing =
    isOfThing &&
    [...mine.behind, ...mine.before].some(
      (key) => key === theirs.before[0] || sameGroup(read, key, [theirs.before[0]!]),
    );
  if (isSameRatio(read.wording, now, source.wording, old)) return true;
  if (isSameList(read.wording, now, source.wording, old, light)) return true;
  const whole = wholeOf(source.wording, old);
  if (whole !== undefined && isBare) {
    const [of] = counted(source.wording, whole, light).behind;
    // "28 pupils, six of whom": the part stands behind its whole.
    const kept = read.wording.quantities.find(({ value }) => value === whole.value);
    if (kept !== undefined && kept.from > now.from) return false;
    if (nearest === undefined || nearest === of || (of !== undefined && sameGroup(read, nearest, [of]))) return true;
    if (!inPassage(nearest)) return true;
    for (let at = old.to; at < source.wording.words.length && source.wording.words[at]!.quantity === undefined; at++)
      if (source.wording.words[at]!.key === nearest) return true;
  }
  if (isBare) {
    const behindKeys = new Set(theirs.behind);
    if (nearest === undefined) return !mine.before.some((key) => belongsToAnother(source, old, key, ownKeys, light));
    const [counted] = theirs.behind;
    if (counted === undefined && theirs.before.every((key) => averages.test(key))) {
      // ", up to 20 a day" counts what the stretch before it is about.
      const { words } = source.wording;
      for (let at = old.from - 1; at >= 0; at--) {
        // Beyond another number only what the line begins with: "Give tours for 15 visitors, three a week".
        if (at > MOST_OPENING && words.slice(at, old.from).some(({ quantity }) => quantity !== undefined)) continue;
        if (isCountedBehind(source.wording, old, words[at]!.key, light)) continue;
        if (mine.behind.slice(0, Math.max(mine.joined, 1)).includes(words[at]!.key)) return true;
        if (words[at]!.startsSentence) break;
      }
    }
    // "A line of eight people" and "an eight-person line".
    if (isOfThing && namesThing && read.wording.text[now.span.end] === '-') return true;
    if (counted !== undefined) {
      const isCounted = (key: string): boolean => key === counted || sameGroup(read, key, [counted]);
      if (isCounted(nearest)) return true;
      if (mine.behind.slice(1, Math.max(mine.joined, 1)).some(isCounted)) return true;
      // "30 patients on a ward" is no ward of 30: a word that belongs to another number is not counted here.
      if (inPassage(nearest) && !theirs.behind.slice(0, Math.max(theirs.joined, 1)).includes(nearest)) return false;
      if (belongsToAnother(source, old, nearest, behindKeys, light)) return false;
      if (theirs.behind.slice(0, theirs.joined).some((key) => key === nearest || sameGroup(read, nearest, [key])))
        return !mine.behind.slice(0, 2).some((key) => belongsToAnother(source, old, key, behindKeys, light));
      return false;
    }
    // "A team of 12" and "a 12-person team".
    if (isOfThing) return namesThing || (!inPassage(nearest) && mine.before.length + mine.behind.length > 0);
    return theirs.before.includes(nearest) || !inPassage(nearest);
  }
  // "On 4 days out of 7" of a time that stands alone in the old wording.
  if (
    ownKeys.size === 0 &&
    /^(?:on|for|an|pendant|durante)$/.test(read.wording.words[now.from - 1]?.token.normal ?? '')
  )
    return true;
  for (const key of [mine.behind[0], mine.before[0]])
    if (key !== undefined && belongsToAnother(source, old, key, ownKeys, light)) return false;
  if (now.unit === '%' || now.unit === 'x' || ownKeys.size === 0) return true;
  // Time and money: what they are of stays the same ("5 years of nursing", "a target of £300").
  if (isOfThing && theirs.behind.length === 0) return namesThing;
  // "For three weeks while he was ill": the time of all that the sentence says.
  if (
    theirs.behind.length === 0 &&
    /^(?:while|wahrend|pendant|mientras)$/.test(source.wording.words[old.to]?.token.normal ?? '')
  )
    return true;
  // "Seit 7 Jahren Hotelfachfrau" for "Hotelfachfrau …, seit sieben Jahren im Beruf": years in a trade are those of who has it.
  if (
    now.unit === 'year' &&
    theirs.behind.length > 0 &&
    trades.test(theirs.behind[0]!) &&
    nearest !== undefined &&
    source.wording.words[0]?.key === nearest
  )
    return true;
  if (nearest === undefined || theirs.behind.length === 0)
    return nearest === undefined || !inPassage(nearest) || ownKeys.has(nearest);
  return ownKeys.has(nearest) || sameGroup(read, nearest, [...ownKeys]) || !inPassage(nearest);
}

/** "Two halls": they stand right behind a number of their own. */
function isCountedBehind(
  wording: WordingText,
  own: Quantity,
  key: string,
  light: ReadonlySet<string> | undefined,
): boolean {
  return wording.quantities.some((other) => {
    const { behind, joined } = counted(wording, other, light);
    return other !== own && behind.slice(0, joined).includes(key);
  });
}

/** A deed and what it is done to stand so near to the beginning. Chosen, unmeasured. */
const MOST_OPENING = 2;

/** "110 order lines" are no 110 orders: what only said of which kind they are is counted instead. */
function isOtherHead(
  read: RewriteReading,
  now: Quantity,
  source: WordingText,
  old: Quantity,
  light: ReadonlySet<string> | undefined,
): boolean {
  const mine = counted(read.wording, now, light);
  const theirs = counted(source, old, light);
  if (mine.joined === 0 || theirs.joined < 2) return false;
  const head = read.wording.words[now.to + mine.joined - 1]!;
  const last = source.words[old.to + theirs.joined - 1]!;
  const kind = source.words.slice(old.to, old.to + theirs.joined - 1).find(({ key }) => key === head.key);
  // "Two evening shifts" are two evenings.
  if (partsOfDay.test(head.key) && turns.test(last.key)) return false;
  return (
    kind !== undefined &&
    isMany(head) &&
    !isMany(kind) &&
    source.text[old.span.end] !== '-' &&
    !mine.behind.includes(last.key) &&
    !sameGroup(read, head.key, [last.key])
  );
}

const partsOfDay =
  /^(?:day|morning|evening|afternoon|night|lunchtim|weekend|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const turns = /^(?:shift|session|slot|stint|dut|duty|class|clinic|surger)$/;

function isMany({ token: { normal } }: WordingWord): boolean {
  return normal.endsWith('s');
}

/** "35 dismissal and discrimination matters" in another order: the same words between the number and the next preposition. */
function isSameList(
  wording: WordingText,
  now: Quantity,
  source: WordingText,
  old: Quantity,
  light: ReadonlySet<string> | undefined,
): boolean {
  const listed = ({ words }: WordingText, { to }: Quantity): string => {
    const keys: string[] = [];
    let hasAnd = false;
    for (let at = to; at < words.length && words[at]!.clause === words[to - 1]!.clause; at++) {
      const word = words[at]!;
      if (word.quantity !== undefined) return '';
      if (JOINING.test(word.token.normal)) hasAnd = true;
      else if (word.isFunction) {
        if (keys.length > 0) break;
      } else if (light?.has(word.key) !== true) keys.push(word.key);
    }
    return hasAnd ? keys.sort().join(' ') : '';
  };
  const mine = listed(wording, now);
  return mine !== '' && mine === listed(source, old);
}

const averages = /^(?:averag|usual|typical|general|durchschnitt|mittel|moyenn|promedi|media)/;

const trades = /^(?:beruf|fach|trade|profession|job|rol|industr|metier|oficio|profesion|gremi|branche)/;

const changes = /^(?:by|to|from|um|auf|von)$/;
/** They say many things, and a direction only at the ends of a change. */
const changesInRanges = /^(?:de|a|en|par|por)$/;

/** "By 30 %" is not "to 30 %", nor "from". */
function sameDirection(source: WordingText, old: Quantity, wording: WordingText, now: Quantity): boolean {
  const was = source.words[old.from - 1]?.token.normal ?? '';
  const is = wording.words[now.from - 1]?.token.normal ?? '';
  if (was === is) return true;
  const isEnd = isRangeStart(source, old.to) || isRangeEnd(source, old.from);
  if (isEnd && changesInRanges.test(was) && changesInRanges.test(is)) return false;
  // "From 800 to 350" is not "by 350", of whatever unit.
  if (isEnd && /^(?:by|um)$/.test(is)) return false;
  // "Um 4 % gesenkt" and "eine Senkung von 4 %".
  if (was === 'um' && is === 'von' && !isRangeStart(wording, now.to)) return true;
  return now.unit === '' || !changes.test(was) || !changes.test(is);
}

/** Another number of the old wording stands with this word, and this one does not. */
function belongsToAnother(
  source: Source,
  own: Quantity,
  key: string,
  ownKeys: ReadonlySet<string>,
  light: ReadonlySet<string> | undefined,
): boolean {
  if (ownKeys.has(key)) return false;
  return source.wording.quantities.some((other) => {
    if (other === own || isNameNumber(source.wording, other)) return false;
    const { behind, before } = counted(source.wording, other, light);
    return behind.includes(key) || before.includes(key);
  });
}

/** "National 5", "Level 3": a number in a name counts nothing. */
function isNameNumber({ words }: WordingText, { from, unit }: Quantity): boolean {
  const last = words[from - 1];
  return (
    unit === '' && last !== undefined && last.isCapital && !last.startsSentence && last.clause === words[from]!.clause
  );
}

/** A word of the rewrite stands for one of these words of the old wording. */
function sameGroup(read: RewriteReading, key: string, others: readonly string[]): boolean {
  const phrases = read.sources.lexicon?.phrases;
  if (phrases === undefined) return false;
  const needs = new Set(
    (phrases.get(key) ?? []).filter(({ words }) => words.length === 1).flatMap((phrase) => phrase.needs),
  );
  return others.some((other) =>
    (phrases.get(other) ?? []).some(
      (phrase) => phrase.words.length === 1 && phrase.gives.some((group) => needs.has(group)),
    ),
  );
}
