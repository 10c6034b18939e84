/** What a number counts: "12 patients on a 30-bed ward" has twelve patients and no thirty. */
import { wordSet } from '../../text/word-set.ts';
import { times as timeWords } from './lexicon/part-words.ts';
import type { Quantity } from './quantities.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { Source } from './resume-sources.ts';
import type { WordingText } from './wording-text.ts';

const rates = /^(?:a|an|per|each|every|pro|je|par|por|al|a la|chaque|cada)$/;
const times = /* @__PURE__ */ wordSet(timeWords);

/** "10 monthly errors". */
const timely =
  /^(?:daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|diari[oa]s?|semanal(?:es)?|mensual(?:es)?|anual(?:es)?|quotidien(?:ne|s|nes)?|hebdomadaires?|mensuel(?:le|s|les)?|annuel(?:le|s|les)?|(?:tag|wochent|monat|jahr)lich(?:e[nrs]?)?)$/;

export interface Counted {
  /** Words behind the number up to the next number or the end of the clause; the nearest first. */
  readonly behind: readonly string[];
  readonly before: readonly string[];
  /** So many of `behind` follow on the number and each other with nothing between: "12 surgical patients" has two. */
  readonly joined: number;
  /** The word right before the number: "Year 4". */
  readonly label?: string;
  /** The number is the amount of a thing before it: "a target of 300". */
  readonly isAmount: boolean;
}

const MOST_COUNTED = 4;
/** They never bind a number to what it counts. */
const JOINING = /^(?:and|und|et|y|e|while|but|sowie)$/;

export function counted(wording: WordingText, { from, to }: Quantity, light: ReadonlySet<string> | undefined): Counted {
  const { words } = wording;
  const behind: string[] = [];
  const before: string[] = [];
  const isContent = (at: number): boolean => !words[at]!.isFunction && light?.has(words[at]!.key) !== true;
  let joined = 0;
  for (let at = to; at < words.length && behind.length < MOST_COUNTED; at++) {
    const word = words[at]!;
    if (word.quantity !== undefined || word.clause !== words[to - 1]!.clause || JOINING.test(word.token.normal)) break;
    if (!isContent(at)) continue;
    // "20 a day": the day is not counted.
    if (rates.test(words[at - 1]!.token.normal) && times.has(word.token.normal)) continue;
    if (timely.test(word.token.normal)) continue;
    // "Mit Toleranzen bis 0,02 mm gedreht": the verb at the end is not counted.
    if (/^ge[a-z]+(?:t|en)$/.test(word.token.normal) && !word.isCapital && words[at + 1]?.clause !== word.clause)
      continue;
    if (at - to === joined) joined++;
    behind.push(word.key);
  }
  for (let at = from - 1; at >= 0 && before.length < MOST_COUNTED; at--) {
    const word = words[at]!;
    if (word.quantity !== undefined || word.clause !== words[from]!.clause || JOINING.test(word.token.normal)) break;
    if (isContent(at)) before.push(word.key);
  }
  const last = words[from - 1];
  const isJoined = last !== undefined && last.clause === words[from]!.clause && last.quantity === undefined;
  return {
    behind,
    before,
    joined,
    isAmount: isJoined && /^(?:of|von|de|uber)$/.test(last.token.normal) && !isRangeStart(wording, to),
    ...(isJoined && isContent(from - 1) ? { label: last.key } : {}),
  };
}

/** "From 10 to 6": the ends of a change are no amounts of anything. */
function isRangeStart({ words, quantities }: WordingText, to: number): boolean {
  return quantities.some(({ from }) => from === to + 1) && rangeWords.test(words[to]?.token.normal ?? '');
}

function isRangeEnd({ words, quantities }: WordingText, from: number): boolean {
  return quantities.some(({ to }) => to === from - 1) && rangeWords.test(words[from - 1]?.token.normal ?? '');
}

const rangeWords = /^(?:to|auf|a|hasta|jusqu)$/;

export function countsTheSame(read: RewriteReading, now: Quantity, source: Source, old: Quantity): boolean {
  const light = read.sources.lexicon?.lightWords;
  if (!sameDirection(source.wording, old, read.wording, now)) return false;
  const mine = counted(read.wording, now, light);
  const theirs = counted(source.wording, old, light);
  const isBare = now.unit === '' || now.unit === 'ordinal' || now.unit === 'vague' || now.unit === 'date';
  const nearest = mine.behind[0];
  const inPassage = (key: string): boolean => source.places.has(key);
  const ownKeys = new Set([...theirs.behind, ...theirs.before]);
  if (mine.label !== undefined && mine.label === theirs.label) return true;
  // The only year there is belongs to all that is said.
  if (now.unit === 'date' && source.wording.quantities.filter(({ unit }) => unit === 'date').length === 1) return true;
  const isOfThing = theirs.isAmount && theirs.before[0] !== undefined;
  const namesThing =
    isOfThing &&
    [...mine.behind, ...mine.before].some(
      (key) => key === theirs.before[0] || sameGroup(read, key, [theirs.before[0]!]),
    );
  if (isSameList(read.wording, now, source.wording, old, light)) return true;
  if (isBare) {
    const behindKeys = new Set(theirs.behind);
    if (nearest === undefined) return !mine.before.some((key) => belongsToAnother(source, old, key, ownKeys, light));
    const [counted] = theirs.behind;
    if (counted === undefined && theirs.before.length === 0) {
      // ", up to 20 a day" counts what the stretch before it is about.
      const { words } = source.wording;
      const own = words[old.from]!.clause;
      if (words.some(({ clause, key }) => clause === own - 1 && key === nearest)) return true;
    }
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
  for (const key of [mine.behind[0], mine.before[0]])
    if (key !== undefined && belongsToAnother(source, old, key, ownKeys, light)) return false;
  if (now.unit === '%' || now.unit === 'x' || ownKeys.size === 0) return true;
  // Time and money: what they are of stays the same ("5 years of nursing", "a target of £300").
  if (isOfThing && theirs.behind.length === 0) return namesThing;
  if (nearest === undefined || theirs.behind.length === 0)
    return nearest === undefined || !inPassage(nearest) || ownKeys.has(nearest);
  return ownKeys.has(nearest) || sameGroup(read, nearest, [...ownKeys]) || !inPassage(nearest);
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
