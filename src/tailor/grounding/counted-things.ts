/** What a number counts: "12 patients on a 30-bed ward" has twelve patients and no thirty. */
import { wordSet } from '../../text/word-set.ts';
import { times as timeWords } from './lexicon/part-words.ts';
import type { Quantity } from './quantities.ts';
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
export const JOINING: RegExp = /^(?:and|und|et|y|e|while|but|sowie)$/;

export function counted(wording: WordingText, { from, to }: Quantity, light: ReadonlySet<string> | undefined): Counted {
  const { words } = wording;
  const behind: string[] = [];
  const before: string[] = [];
  const isContent = (at: number): boolean => !words[at]!.isFunction && light?.has(words[at]!.key) !== true;
  let joined = 0;
  let skipped = 0;
  for (let at = to; at < words.length && behind.length < MOST_COUNTED; at++) {
    const word = words[at]!;
    if (word.quantity !== undefined || word.clause !== words[to - 1]!.clause || JOINING.test(word.token.normal)) break;
    // "3 Year 4 pupils" are pupils.
    const label = words[at + 1];
    if (
      joined === 0 &&
      behind.length === 0 &&
      word.isCapital &&
      label?.quantity !== undefined &&
      label.clause === word.clause
    ) {
      skipped += 2;
      at++;
      continue;
    }
    if (!isContent(at)) continue;
    // "20 a day": the day is not counted.
    if (rates.test(words[at - 1]!.token.normal) && times.has(word.token.normal)) continue;
    if (timely.test(word.token.normal)) continue;
    // "Mit Toleranzen bis 0,02 mm gedreht": the verb at the end is not counted.
    if (/^ge[a-z]+(?:t|en)$/.test(word.token.normal) && !word.isCapital && words[at + 1]?.clause !== word.clause)
      continue;
    if (at - to - skipped === joined) joined++;
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
    ...labelOf(wording, from, isContent),
  };
}

/** "Year 4", and in "Years 2 and 4" that of the number before. */
function labelOf(
  { words, quantities }: WordingText,
  from: number,
  isContent: (at: number) => boolean,
): { readonly label?: string } {
  const last = words[from - 1];
  if (last === undefined || last.clause !== words[from]!.clause || last.quantity !== undefined) return {};
  if (isContent(from - 1)) return { label: last.key };
  const first = JOINING.test(last.token.normal) ? words[from - 2]?.quantity : undefined;
  const before = first === undefined ? undefined : quantities[first]!.from - 1;
  return before !== undefined && before >= 0 && isContent(before) && words[before]!.quantity === undefined
    ? { label: words[before]!.key }
    : {};
}

/** "28 pupils, six of whom": the number before, of which this one counts a part. */
export function wholeOf({ words, quantities }: WordingText, old: Quantity): Quantity | undefined {
  const [of, whom] = [words[old.to]?.token.normal ?? '', words[old.to + 1]?.token.normal ?? ''];
  if (!/^(?:of|von|dont|de)$/.test(of) || !/^(?:whom|which|them|ihnen|denen|eux|elles|ellos|ellas)$/.test(whom))
    return undefined;
  return quantities.findLast(({ to, unit }) => to <= old.from && unit === '');
}

/** "From 10 to 6": the ends of a change are no amounts of anything. */
export function isRangeStart({ words, quantities }: WordingText, to: number): boolean {
  return quantities.some(({ from }) => from === to + 1) && rangeWords.test(words[to]?.token.normal ?? '');
}

/** The second number of "from 10 to 6". */
export function isRangeEnd({ words, quantities }: WordingText, from: number): boolean {
  return quantities.some(({ to }) => to === from - 1) && rangeWords.test(words[from - 1]?.token.normal ?? '');
}

const rangeWords = /^(?:to|auf|a|hasta|jusqu)$/;
