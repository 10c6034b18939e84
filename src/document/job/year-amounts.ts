/** Numbers in front of "years" and "months": "at least 3 to 5", "three (3)", "5 or more", "2.5". */
import { isDigit } from '../../text/character-classes.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CueWords } from '../cues/cue-lexicon.ts';
import * as experience from '../lexicon/experience.ts';

/** A number in front of a unit of time. */
export interface Amount {
  readonly value: number;
  /** Unit of the lower end of a range, where it has its own: "7 months to 1 year". */
  readonly divisor: number | undefined;
  readonly isUpperBound: boolean;
  readonly firstWord: number;
}

/** Reads the number in front of a unit, backwards: "at least 3 to 5", "three (3)", "5 or more", "3+". */
export function readAmount(words: CueWords, from: number, unit: number): Amount | undefined {
  let at = unit - 1;
  while (at >= from && unit - at <= 4 && betweenNumberAndUnit.has(words.words[at] as string)) at--;
  if (at < from) return undefined;
  let value = numberOf(words.words[at] as string);
  if (value === undefined || !isClose(words, at, unit)) return undefined;
  if (at > from && isDecimal(words, at)) {
    value = Number(`${words.words[at - 1]}.${words.words[at]}`);
    at--;
  }
  // "$500 years" does not exist, but "1,500 hours a year" and "2019 year" do.
  if (value > 1000) return undefined;
  // "three (3) years": the same number twice.
  if (at > from && numberOf(words.words[at - 1] as string) === value && gap(words, at - 1).includes('(')) at--;
  let divisor: number | undefined;
  // A range: the lower end stands before "-", "to", "bis", "und" after "zwischen".
  const range = lowerEnd(words, from, at, value);
  if (range !== undefined) {
    value = range.value;
    at = range.firstWord;
    divisor = range.divisor;
  }
  let isUpperBound = false;
  let first = at;
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    const word = words.words[i] as string;
    if (!isTight(words, i)) break;
    if (word === 'to' && words.words[i - 1] === 'up') isUpperBound = true;
    // "No less than 3" is the least, not the most.
    if (upperBounds.has(word) && !negations.has(words.words[i - 1] as string)) isUpperBound = true;
    if (lowerBounds.has(word)) first = i;
  }
  return { value, isUpperBound, firstWord: first, divisor };
}

function lowerEnd(
  words: CueWords,
  from: number,
  at: number,
  upper: number,
): { value: number; firstWord: number; divisor: number | undefined } | undefined {
  let before = at - 1;
  if (before < from) return undefined;
  let divisor: number | undefined;
  const joint = gap(words, before);
  const isDash = dashes.test(joint);
  if (rangeWords.has(words.words[before] as string) && before > from && isTight(words, before)) before--;
  else if (!isDash) return undefined;
  if (numberOf(words.words[before] as string) === undefined) {
    divisor = unitDivisor(words.words[before] as string);
    if (divisor !== undefined) before--;
  }
  if (before < from) return undefined;
  const value = numberOf(words.words[before] as string);
  if (value === undefined || (value >= upper && divisor === undefined)) return undefined;
  if (before > from && isDecimal(words, before))
    return {
      value: Number(`${words.words[before - 1]}.${words.words[before]}`),
      firstWord: before - 1,
      divisor,
    };
  return { value, firstWord: before, divisor };
}

function gap(words: CueWords, index: number): string {
  return words.text.slice(
    words.ends[index],
    Math.min(words.starts[index + 1] ?? words.text.length, (words.ends[index] as number) + 8),
  );
}

const dashes = /^[ +]{0,2}[-\u2010-\u2015~/] ?$/;

/** "2.5", "1,5". */
function isDecimal(words: CueWords, at: number): boolean {
  const joint = gap(words, at - 1);
  return (
    (joint === '.' || joint === ',') &&
    isDigits(words.words[at - 1] as string) &&
    isDigits(words.words[at] as string) &&
    (words.words[at] as string).length === 1
  );
}

function isDigits(word: string): boolean {
  const code = word.charCodeAt(0);
  return isDigit(code);
}

/** Number and unit stand together: blanks, a plus, a bracket, a hyphen; no stop or comma. */
function isClose(words: CueWords, number: number, unit: number): boolean {
  for (let i = number; i < unit; i++) {
    const from = words.ends[i] as number;
    const to = words.starts[i + 1] as number;
    if (to - from > 6) return false;
    for (let p = from; p < to; p++) {
      const code = words.text.charCodeAt(p);
      if (code === 46 || code === 44 || code === 59 || code === 58 || code === 10) return false;
    }
  }
  return true;
}

/** Only blanks (or a bracket, a colon) between a word and the next. */
function isTight(words: CueWords, index: number): boolean {
  const from = words.ends[index] as number;
  const to = words.starts[index + 1] as number;
  if (to - from > 4) return false;
  for (let p = from; p < to; p++) {
    const code = words.text.charCodeAt(p);
    if (code === 46 || code === 44 || code === 59) return false;
  }
  return true;
}

function numberOf(word: string): number | undefined {
  if (isDigits(word)) return word.length <= 4 ? Number(word) : undefined;
  return numberNamed(word);
}

let unitDivisors: Map<string, number> | undefined;

/** How many of a unit make a year; undefined for a word that is no unit. */
export function unitDivisor(word: string): number | undefined {
  unitDivisors ??= new Map([
    ...experience.yearUnits.split(' ').map((unit) => [unit, 1] as const),
    ...experience.monthUnits.split(' ').map((unit) => [unit, 12] as const),
  ]);
  return unitDivisors.get(word);
}

let numbers: Map<string, number> | undefined;

function numberNamed(word: string): number | undefined {
  numbers ??= new Map(
    experience.numberWords.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  );
  return numbers.get(word);
}

const betweenNumberAndUnit = /* @__PURE__ */ wordSet(experience.betweenNumberAndUnit);
const rangeWords = /* @__PURE__ */ wordSet(experience.rangeWords);
const negations = /* @__PURE__ */ wordSet('no not nicht не');
const upperBounds = /* @__PURE__ */ wordSet(experience.upperBounds);
const lowerBounds = /* @__PURE__ */ wordSet(experience.lowerBounds);
