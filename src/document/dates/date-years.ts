/** The year of a date, and the digits that only look like one: telephone numbers, amounts, versions. */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import type { DateTokens } from './date-tokens.ts';
import { versionedNames } from '../lexicon/calendar.ts';

/** Years that a résumé speaks of. Chosen: nobody at work began before 1940, nobody plans beyond 2060. */
const firstYear = 1940;
const lastYear = 2060;

/** Small words inside a date: "5 de mayo de 2019". */
export const joints: WordSet = /* @__PURE__ */ wordSet('of de del di den em г');

/** A year in four digits, or in two behind an apostrophe; two bare digits are weak. */
export function readYear(
  tokens: DateTokens,
  at: number,
): { readonly year: number; readonly isWeak: boolean; readonly next: number } | undefined {
  const short = shortYear(tokens, at);
  if (short !== undefined) return { ...short, isWeak: false };
  if (!tokens.isNumber(at)) return undefined;
  const value = tokens.number(at);
  if (tokens.width(at) === 4 && isYearValue(value)) return { year: value, isWeak: false, next: at + 1 };
  if (
    tokens.width(at) === 2 &&
    tokens.gap(at) <= 1 &&
    tokens.sign(at + 1) !== 44 &&
    tokens.sign(at + 1) !== 37 &&
    !tokens.isNumber(at + 1)
  ) {
    return { year: century(value), isWeak: true, next: at + 1 };
  }
  return undefined;
}

export function shortYear(
  tokens: DateTokens,
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const sign = tokens.sign(at);
  if (sign !== 39 && sign !== 0x2019 && sign !== 0x2018 && sign !== 0x60 && sign !== 0xb4) return undefined;
  if (!tokens.isNumber(at + 1) || tokens.width(at + 1) !== 2 || tokens.gap(at + 1) > 0) return undefined;
  return { year: century(tokens.number(at + 1)), next: at + 2 };
}

/** Full stops, commas, dashes, slashes and "of", "de" between a month and its year; at most three. */
export function skipJoints(tokens: DateTokens, at: number): number {
  let next = at;
  for (let skipped = 0; skipped < 3; skipped++) {
    const sign = tokens.sign(next);
    const isJoint =
      sign === 46 ||
      sign === 44 ||
      sign === 45 ||
      sign === 47 ||
      sign === 0x2013 ||
      sign === 0x2011 ||
      sign === 0x5f ||
      (tokens.isWord(next) && joints.has(tokens.word(next)));
    if (!isJoint) break;
    next++;
  }
  return next;
}

export function century(value: number): number {
  return value > 50 ? 1900 + value : 2000 + value;
}

export function isYearValue(value: number): boolean {
  return value >= firstYear && value <= lastYear;
}

/** Four digits that are a year: no part of a telephone number, an amount, a share or a product's version. */
export function isYear(tokens: DateTokens, at: number): boolean {
  if (!isYearValue(tokens.number(at))) return false;
  if (isInsideNumber(tokens, at)) return false;
  const before = tokens.sign(at - 1);
  if (before === 36 || before === 0x20ac || before === 0xa3 || before === 35 || before === 43 || before === 0x20b9)
    return false;
  if (tokens.gap(at) === 0 && tokens.isWord(at - 1) && !isDateWord(tokens, at - 1)) return false;
  if (versioned.has(tokens.word(at - 1)) && tokens.gap(at) <= 1) return false;
  const next = tokens.sign(at + 1);
  if (next === 37 || next === 43) return false;
  if (tokens.isWord(at + 1) && tokens.gap(at + 1) === 0 && !isDateWord(tokens, at + 1)) return false;
  if (
    (next === 44 || next === 46) &&
    tokens.isNumber(at + 2) &&
    tokens.gap(at + 1) + tokens.gap(at + 2) === 0 &&
    tokens.width(at + 2) === 3
  )
    return false;
  if (tokens.isDash(at + 1) && tokens.isNumber(at + 2) && tokens.gap(at + 1) + tokens.gap(at + 2) === 0) {
    const width = tokens.width(at + 2);
    if (width === 3 || width > 4 || (width === 4 && !isYearValue(tokens.number(at + 2)))) return false;
    if (tokens.isDash(at + 3) && tokens.isNumber(at + 4) && width === 4) return false;
  }
  return true;
}

function isDateWord(tokens: DateTokens, at: number): boolean {
  const word = tokens.word(at);
  return tokens.meanings(at) !== undefined || word === 'г' || word === 'гг' || joints.has(word);
}

/** Names before a year that is a version: "SQL Server 2012". */
const versioned = /* @__PURE__ */ wordSet(versionedNames);

/** A number joined to another by a dash, dot or bracket: "(202) 555-2012". */
export function isInsideNumber(tokens: DateTokens, at: number): boolean {
  const sign = tokens.sign(at - 1);
  if (
    tokens.gap(at) === 0 &&
    tokens.isNumber(at - 2) &&
    (sign === 46 || sign === 44 || sign === 58) &&
    tokens.gap(at - 1) === 0
  )
    return true;
  if (tokens.gap(at) === 0 && tokens.isNumber(at - 2) && tokens.isDash(at - 1) && tokens.gap(at - 1) === 0) {
    return (
      !isYearLike(tokens, at - 2) || (tokens.isDash(at - 3) && tokens.isNumber(at - 4) && tokens.width(at - 4) === 3)
    );
  }
  if (tokens.isNumber(at - 1) && tokens.gap(at) === 1) {
    // "+49 176 2012 3344", "12345 2012": groups of digits side by side.
    return tokens.width(at - 1) >= 3 && !isYearLike(tokens, at - 1);
  }
  return sign === 41 && tokens.isNumber(at - 2) && tokens.gap(at) <= 1 && tokens.width(at - 2) === 3;
}

function isYearLike(tokens: DateTokens, at: number): boolean {
  return tokens.width(at) === 4 ? isYearValue(tokens.number(at)) : tokens.width(at) <= 2;
}

/** Digits go on behind a date: it was part of something longer. */
export function goesOn(tokens: DateTokens, at: number): boolean {
  if (tokens.gap(at) > 0) return false;
  if (tokens.isNumber(at)) return true;
  const sign = tokens.sign(at);
  return (
    (sign === 47 || sign === 46 || sign === 37) &&
    (sign === 37 || (tokens.isNumber(at + 1) && tokens.gap(at + 1) === 0 && tokens.width(at + 1) <= 3))
  );
}
