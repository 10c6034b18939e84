/**
 * Numbers of a rewrite: the same value with the same unit must stand in the old wording, or in another line of the entry that counts the
 * same thing; "over", "at least" and "+" may not be added, nor "up to", "almost" and "less than" left out. Where the old wording has
 * several numbers, each must stay with what it counts.
 */
import type { Span } from '../../text/span.ts';
import type { Quantity } from './quantities.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { Source } from './resume-sources.ts';
import type { WordingText } from './wording-text.ts';

export function checkQuantities(read: RewriteReading): void {
  const { wording, claims } = read;
  checkShares(read);
  for (const quantity of wording.quantities) {
    const problem = quantityProblem(read, quantity);
    if (problem === undefined) continue;
    if (problem === 'elsewhere') {
      const evidence = evidenceElsewhere(read, quantity);
      if (evidence.length > 0) {
        claims.support(quantity.unit === 'date' ? 'date' : 'number', quantity.span, evidence);
        continue;
      }
    }
    claims.refuse(
      quantity.unit === 'date' ? 'date' : 'number',
      quantity.span,
      problem === 'elsewhere' ? 'The résumé does not give this number for this.' : problem,
    );
  }
}

/** "95 % of the target": whoever leaves the share out claims the whole. */
function checkShares({ sources, wording, claims }: RewriteReading): void {
  const { words, quantities } = sources.passage.wording;
  for (const share of quantities) {
    if (share.unit !== '%' || !/^(?:of|der|des|du|de|del|von)$/.test(words[share.to]?.token.normal ?? '')) continue;
    if (wording.quantities.some((now) => isSame(share, now))) continue;
    const of = words
      .slice(share.to + 1, share.to + 6)
      .filter(({ isFunction, quantity }) => !isFunction && quantity === undefined);
    const kept = wording.words.find(({ key }) => of.some((word) => word.key === key));
    if (kept !== undefined) claims.refuse('number', kept.token, 'The old wording says it of a share only.');
  }
}

/** Undefined where the old wording says so; `elsewhere` where it has no such number. */
function quantityProblem(read: RewriteReading, quantity: Quantity): string | undefined {
  const { passage } = read.sources;
  const same = passage.wording.quantities.filter((other) => isSame(other, quantity));
  // "No accidents" and "zero accidents".
  if (same.length === 0 && quantity.value === '0' && read.facts.limits.some(({ name }) => name === 'deny'))
    return undefined;
  if (same.length === 0) return 'elsewhere';
  const bound = same.find((other) => mayBound(other, quantity));
  if (bound === undefined) return 'The old wording bounds this number in another way.';
  if (!same.some((other) => mayBound(other, quantity) && countsTheSame(read, quantity, passage, other)))
    return 'In the old wording this number belongs to something else.';
  return undefined;
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && unitOf(one) === unitOf(other);
}

/** A year behind "in" is a date whether or not it was read as one. */
function unitOf({ unit }: Quantity): string {
  return unit === 'date' ? '' : unit;
}

function mayBound(old: Quantity, now: Quantity): boolean {
  if (old.bound === now.bound) return true;
  // "About 40" and "40" are both fine; "over 40" may become "40".
  if (now.bound === undefined) return old.bound === 'about' || old.bound === 'over';
  return now.bound === 'about' && old.bound === undefined;
}

interface Counted {
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

function counted(wording: WordingText, { from, to }: Quantity, light: ReadonlySet<string> | undefined): Counted {
  const { words } = wording;
  const behind: string[] = [];
  const before: string[] = [];
  const isContent = (at: number): boolean => !words[at]!.isFunction && light?.has(words[at]!.key) !== true;
  let joined = 0;
  for (let at = to; at < words.length && behind.length < MOST_COUNTED; at++) {
    const word = words[at]!;
    if (word.quantity !== undefined || word.clause !== words[to - 1]!.clause || JOINING.test(word.token.normal)) break;
    if (!isContent(at)) continue;
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
    isAmount: isJoined && /^(?:of|von|de|uber)$/.test(last.token.normal),
    ...(isJoined && isContent(from - 1) ? { label: last.key } : {}),
  };
}

function countsTheSame(read: RewriteReading, now: Quantity, source: Source, old: Quantity): boolean {
  const light = read.sources.lexicon?.lightWords;
  if (now.unit !== '' && !sameDirection(source.wording, old, read.wording, now)) return false;
  const mine = counted(read.wording, now, light);
  const theirs = counted(source.wording, old, light);
  const isBare = now.unit === '' || now.unit === 'ordinal' || now.unit === 'vague' || now.unit === 'date';
  const nearest = mine.behind[0];
  const inPassage = (key: string): boolean => source.places.has(key);
  const ownKeys = new Set([...theirs.behind, ...theirs.before]);
  if (mine.label !== undefined && mine.label === theirs.label) return true;
  const isOfThing = theirs.isAmount && theirs.before[0] !== undefined;
  const namesThing =
    isOfThing &&
    [...mine.behind, ...mine.before].some(
      (key) => key === theirs.before[0] || sameGroup(read, key, [theirs.before[0]!]),
    );
  if (isBare) {
    const behindKeys = new Set(theirs.behind);
    if (nearest === undefined) return !mine.before.some((key) => belongsToAnother(source, old, key, ownKeys, light));
    const [counted] = theirs.behind;
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

const changes = /^(?:by|to|from|um|auf|von)$/;

/** "By 30 %" is not "to 30 %", nor "from". */
function sameDirection(source: WordingText, old: Quantity, wording: WordingText, now: Quantity): boolean {
  const was = source.words[old.from - 1]?.token.normal ?? '';
  const is = wording.words[now.from - 1]?.token.normal ?? '';
  return was === is || !changes.test(was) || !changes.test(is);
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
    if (other === own) return false;
    const { behind, before } = counted(source.wording, other, light);
    return behind.includes(key) || before.includes(key);
  });
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

/** Another line of the entry that gives the same number of the same thing; for a date, the dates of the entry. */
function evidenceElsewhere(read: RewriteReading, quantity: Quantity): readonly Span[] {
  const light = read.sources.lexicon?.lightWords;
  const mine = counted(read.wording, quantity, light);
  const evidence: Span[] = [];
  for (const source of read.sources.others) {
    for (const other of source.wording.quantities) {
      if (!isSame(other, quantity) || !mayBound(other, quantity)) continue;
      const isDate = source.kind === 'dates' && (quantity.unit === 'date' || quantity.unit === '');
      const theirs = counted(source.wording, other, light);
      const keys = quantity.unit === '' ? theirs.behind : [...theirs.behind, ...theirs.before];
      const nearest = quantity.unit === '' || mine.behind.length > 0 ? mine.behind[0] : mine.before[0];
      if (!isDate && (source.kind !== 'highlight' || nearest === undefined || !keys.includes(nearest))) continue;
      evidence.push({ start: source.span.start + other.span.start, end: source.span.start + other.span.end });
    }
    if (evidence.length > 2) break;
  }
  return evidence;
}
