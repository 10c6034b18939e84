/**
 * Numbers of a rewrite: the same value with the same unit must stand in the old wording, or in another line of the entry that counts the
 * same thing; "over", "at least" and "+" may not be added, nor "up to", "almost" and "less than" left out. Where the old wording has
 * several numbers, each must stay with what it counts.
 */
import type { Span } from '../../text/span.ts';
import { counted } from './counted-things.ts';
import { countsTheSame } from './same-count.ts';
import { isEveryOther, isOften } from './how-often.ts';
import type { Quantity } from './quantities.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import { checkParts } from './part-claims.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

export function checkQuantities(read: RewriteReading): void {
  const { wording, claims } = read;
  checkShares(read);
  checkCeilings(read);
  checkDropped(read);
  checkParts(read);
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

const currencies = /^(?:[$€£¥₹]|chf|[A-Z]{1,3}\$)$/;

/** "Authorised to settle claims up to £7,500": whoever leaves the most out claims any amount. */
function checkCeilings({ sources, wording, claims }: RewriteReading): void {
  const { words, quantities } = sources.passage.wording;
  for (const most of quantities) {
    if (most.bound !== 'under' || !currencies.test(most.unit) || wording.quantities.some((now) => isSame(most, now)))
      continue;
    const before = words
      .slice(Math.max(0, most.from - CEILING_REACH), most.from)
      .filter(
        ({ isFunction, quantity, clause }) =>
          !isFunction && quantity === undefined && clause === words[most.from]!.clause,
      );
    const kept = wording.words.find(({ key }) => before.some((word) => word.key === key));
    if (kept !== undefined) claims.refuse('number', kept.token, 'The old wording says up to which amount.');
  }
}

/** So many words before an amount it may be the most of. Chosen, unmeasured. */
const CEILING_REACH = 6;

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

const wholes = /^(?:the|all|every|each|los|las|les|tous|toutes|todos|todas|die|alle|allen|den|samtliche)$/;

/** "Two new colleagues" are not "the new colleagues". */
function checkDropped({ sources, wording, claims }: RewriteReading): void {
  const { words, quantities } = sources.passage.wording;
  for (const quantity of quantities) {
    if (quantity.unit !== '' || wording.quantities.some((now) => now.value === quantity.value)) continue;
    let head = quantity.to;
    while (head + 1 < words.length && isJoinedTo(words, head)) head++;
    const key = words[head]?.key;
    const now = wording.words.findIndex((word) => word.key === key);
    if (key === undefined || words[head]!.isFunction || now < 0) continue;
    if (
      wording.words
        .slice(Math.max(0, now - 3), now)
        .some(({ token, clause }) => clause === wording.words[now]!.clause && wholes.test(token.normal)) &&
      !wholes.test(words[quantity.from - 1]?.token.normal ?? '')
    )
      claims.refuse('number', wording.words[now]!.token, 'The old wording says how many, and not that it was all.');
  }
}

function isJoinedTo(words: readonly WordingWord[], at: number): boolean {
  const next = words[at + 1]!;
  return next.clause === words[at]!.clause && !next.isFunction && next.quantity === undefined;
}

/** Undefined where the old wording says so; `elsewhere` where it has no such number. */
function quantityProblem(read: RewriteReading, quantity: Quantity): string | undefined {
  const { passage } = read.sources;
  const same = passage.wording.quantities.filter((other) => isSame(other, quantity)).slice(0, MOST_SAME);
  // "No accidents" and "zero accidents".
  if (same.length === 0 && quantity.value === '0' && read.facts.limits.some(({ name }) => name === 'deny'))
    return undefined;
  // "Une à deux fois" and "1 à 2 fois".
  if (same.length === 0 && quantity.value === '1' && passage.wording.words.some(({ token }) => ones.test(token.normal)))
    return undefined;
  if (same.length === 0 && isEveryOther(read, quantity)) return undefined;
  if (same.length === 0) return isOften(read, quantity) || isDifference(read, quantity) ? undefined : 'elsewhere';
  if (isOpened(read, quantity, same)) return 'The old wording does not say that it went on since then.';
  const bound = same.find((other) => mayBound(other, quantity));
  if (bound === undefined) return 'The old wording bounds this number in another way.';
  if (!same.some((other) => mayBound(other, quantity) && countsTheSame(read, quantity, passage, other)))
    return 'In the old wording this number belongs to something else.';
  return undefined;
}

/** A line that gives one number more often is a list, or hostile. Chosen, unmeasured. */
const MOST_SAME = 24;

/** "From 800 to 350" is "by 450", where both ends are told as well. In per cent the difference is one of points. */
function isDifference({ sources, wording }: RewriteReading, { value, unit, bound }: Quantity): boolean {
  const { quantities } = sources.passage.wording;
  const isTold = (old: Quantity): boolean => wording.quantities.some((now) => isSame(old, now));
  return quantities.some((one, at) => {
    const other = quantities[at + 1];
    return (
      bound === undefined &&
      other !== undefined &&
      one.unit === other.unit &&
      one.unit !== 'date' &&
      unit === (one.unit === '%' ? 'pp' : one.unit) &&
      Math.abs(Math.abs(Number(one.value) - Number(other.value)) - Number(value)) < SAME &&
      isTold(one) &&
      isTold(other)
    );
  });
}

/** Values are rounded to a thousandth. */
const SAME = 0.0015;

const ones = /^(?:one|a|an|single|un|une|una|uno|ein|eine|einen|einem|einer|eines|einmal)$/;
const sinceWords = /^(?:since|from|seit|depuis|desde)$/;

/** "Between 2021 and 2023" is not "since 2021". */
function isOpened({ wording, sources }: RewriteReading, now: Quantity, same: readonly Quantity[]): boolean {
  const isSince = ({ words }: WordingText, from: number): boolean =>
    [1, 2].some((step) => sinceWords.test(words[from - step]?.token.normal ?? ''));
  const { passage } = sources;
  return (
    now.unit === 'date' &&
    isSince(wording, now.from) &&
    !wording.quantities.some(({ unit, from }) => unit === 'date' && from > now.from) &&
    !same.some(({ from }) => isSince(passage.wording, from))
  );
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
  // "Over 40" may become "40"; "about 60" may be less.
  if (now.bound === undefined) return old.bound === 'over';
  // "About 60" and "almost 60": less is no more.
  return (now.bound === 'about' && old.bound === undefined) || (now.bound === 'under' && old.bound === 'about');
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
      // "Since 2020" is no "since 2019", whenever the job began.
      if (isDate && leavesOutDate(read)) continue;
      if (!isDate && (source.kind !== 'highlight' || nearest === undefined || !keys.includes(nearest))) continue;
      evidence.push({ start: source.span.start + other.span.start, end: source.span.start + other.span.end });
    }
    if (evidence.length > 2) break;
  }
  return evidence;
}

/** The old wording has a date of its own, and the new one has not. */
function leavesOutDate({ sources, wording }: RewriteReading): boolean {
  return sources.passage.wording.quantities.some(
    ({ unit, value }) => unit === 'date' && !wording.quantities.some((now) => now.value === value),
  );
}
