/** One date: "Jan 2020", "05/2019", "2019-05", "31 March 2009", "Summer 2018", "Q3 2022", "2015". */
import { wordSet } from '../../text/word-set.ts';
import type { CalendarWord } from './calendar-words.ts';
import {
  century,
  goesOn,
  isInsideNumber,
  isYear,
  isYearValue,
  joints,
  readYear,
  shortYear,
  skipJoints,
} from './date-years.ts';
import type { DateTokens } from './date-tokens.ts';
import type { CalendarMonth } from './date-range.ts';

export interface DatePoint {
  /** First and last month; the same for all but seasons, quarters and academic years. */
  readonly first: CalendarMonth;
  readonly last: CalendarMonth;
  /** The point is a range of its own: a season, a quarter, "2018/19". */
  readonly isStretch: boolean;
  /** Too short to be a date without another one beside it: "05/19", "Sep 15". */
  readonly isWeak: boolean;
  /** Index of the token after it. */
  readonly next: number;
}

/** The date that begins at this token. `before` is the first date of a range, for which "17" may complete "2015–". */
export function readDatePoint(tokens: DateTokens, at: number, before?: DatePoint): DatePoint | undefined {
  if (tokens.isNumber(at)) return readNumeric(tokens, at, before);
  if (tokens.isWord(at)) return readWorded(tokens, at);
  // "'15 – '17"
  const year = shortYear(tokens, at);
  return year === undefined ? undefined : { ...whole({ year: year.year }, year.next), isWeak: true };
}

function whole(month: CalendarMonth, next: number): DatePoint {
  return { first: month, last: month, isStretch: false, isWeak: false, next };
}

function stretch(first: CalendarMonth, last: CalendarMonth, next: number): DatePoint {
  return { first, last, isStretch: true, isWeak: false, next };
}

function readNumeric(tokens: DateTokens, at: number, before: DatePoint | undefined): DatePoint | undefined {
  const width = tokens.width(at);
  const value = tokens.number(at);
  if (width === 4) return isYear(tokens, at) ? readYearFirst(tokens, at, value, before !== undefined) : undefined;
  if (width > 2) return undefined;
  if (isInsideNumber(tokens, at)) return undefined;
  const sign = tokens.sign(at + 1);
  if ((sign === 47 || sign === 46 || sign === 45 || tokens.isDash(at + 1)) && tokens.isNumber(at + 2)) {
    const second = tokens.width(at + 2);
    if (second === 4 && value >= 1 && value <= 12 && isYearValue(tokens.number(at + 2)) && !goesOn(tokens, at + 3)) {
      return whole({ year: tokens.number(at + 2), month: value }, at + 3);
    }
    if (second <= 2 && tokens.sign(at + 3) === sign && tokens.isNumber(at + 4)) return readThree(tokens, at, sign);
    if (
      sign === 47 &&
      second === 2 &&
      tokens.gap(at + 1) + tokens.gap(at + 2) === 0 &&
      value >= 1 &&
      value <= 12 &&
      !goesOn(tokens, at + 3)
    ) {
      return { ...whole({ year: century(tokens.number(at + 2)), month: value }, at + 3), isWeak: true };
    }
  }
  const dated = readDayFirst(tokens, at, value);
  if (dated !== undefined) return dated;
  if (before !== undefined && width === 2 && before.first.month === undefined && !before.isStretch) {
    const year = before.first.year - (before.first.year % 100) + value;
    // "1999–02" and "2015–17", but not "2015 – 12 people": the second half is written close by.
    const full = year < before.first.year ? year + 100 : year;
    if (
      full - before.first.year <= 50 &&
      tokens.gap(at) === 0 &&
      tokens.endsPhrase(at + 1) &&
      tokens.sign(at + 1) !== 37
    )
      return whole({ year: full }, at + 1);
  }
  return undefined;
}

/** "31.03.2009", "03/31/2009", "1-6-19". Slashes put the month first unless that cannot be or the text does not; other signs put the day first. */
function readThree(tokens: DateTokens, at: number, sign: number): DatePoint | undefined {
  const width = tokens.width(at + 4);
  if ((width !== 4 && width !== 2) || goesOn(tokens, at + 5)) return undefined;
  const a = tokens.number(at);
  const b = tokens.number(at + 2);
  const year = width === 4 ? tokens.number(at + 4) : century(tokens.number(at + 4));
  if (!isYearValue(year)) return undefined;
  const isMonthFirst = sign === 47 ? a <= 12 && (b > 12 || !tokens.slashesPutDayFirst) : b > 12;
  const month = isMonthFirst ? a : b;
  const day = isMonthFirst ? b : a;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { ...whole({ year, month }, at + 5), isWeak: width === 2 };
}

/** "31 March 2009", "1st of June 2018", "1er janvier 2019", "3. Quartal 2022", "12 de mayo de 2019". */
function readDayFirst(tokens: DateTokens, at: number, value: number): DatePoint | undefined {
  let next = at + 1;
  if (tokens.isWord(next) && tokens.gap(next) === 0 && ordinals.has(tokens.word(next))) next++;
  if (tokens.sign(next) === 46 || tokens.sign(next) === 0xba || tokens.sign(next) === 0xb0) next++;
  if (tokens.isDash(next) || tokens.sign(next) === 47) next++;
  const meanings = tokens.meanings(next);
  if (has(meanings, 'quarter') && value >= 1 && value <= 4) {
    const year = readYear(tokens, skipJoints(tokens, next + 1));
    return year === undefined ? undefined : quarter(year.year, value, year.next);
  }
  if (value < 1 || value > 31) return undefined;
  if (joints.has(tokens.word(next)) && !has(meanings, 'month')) next++;
  const month = monthOf(tokens.meanings(next));
  if (month === undefined || value > 31) return undefined;
  const behind = skipJoints(tokens, next + 1);
  const year = isDayOfDate(tokens, behind) ? undefined : readYear(tokens, behind);
  return year === undefined ? undefined : { ...whole({ year: year.year, month }, year.next), isWeak: year.isWeak };
}

/** The "28" of "10 May - 28 May 2010": behind a dash it begins a date of its own, and is no year of the month before it. */
function isDayOfDate(tokens: DateTokens, at: number): boolean {
  if (!tokens.isNumber(at) || !tokens.isDash(at - 1)) return false;
  const month = dayEnd(tokens, at);
  return (
    monthOf(tokens.meanings(month)) !== undefined && readYear(tokens, skipJoints(tokens, month + 1))?.isWeak === false
  );
}

/** Index after a day of the month, its ordinal ending included: "28", "28th", "28.". */
function dayEnd(tokens: DateTokens, at: number): number {
  let next = at + 1;
  if (tokens.isWord(next) && tokens.gap(next) === 0 && ordinals.has(tokens.word(next))) next++;
  if (tokens.sign(next) === 46) next++;
  return next;
}

const ordinals = /* @__PURE__ */ wordSet('st nd rd th er ste de ro');

/** "2019-05", "2019/05/31", "2019.05", "2019 May", "2022 Q3", "2018/19", "2019年5月", "2015". */
function readYearFirst(tokens: DateTokens, at: number, year: number, isSecond: boolean): DatePoint | undefined {
  const sign = tokens.sign(at + 1);
  if (sign === 0x5e74) {
    const hasMonth =
      tokens.isNumber(at + 2) &&
      tokens.sign(at + 3) === 0x6708 &&
      tokens.number(at + 2) >= 1 &&
      tokens.number(at + 2) <= 12;
    return hasMonth ? whole({ year, month: tokens.number(at + 2) }, at + 4) : whole({ year }, at + 2);
  }
  const isJoined = tokens.isNumber(at + 2) && tokens.width(at + 2) <= 2 && tokens.gap(at + 1) === tokens.gap(at + 2);
  if (isJoined && (sign === 45 || sign === 47 || sign === 46) && (sign === 47 || tokens.gap(at + 1) === 0)) {
    const value = tokens.number(at + 2);
    const isDay =
      tokens.sign(at + 3) === sign && tokens.isNumber(at + 4) && tokens.width(at + 4) <= 2 && tokens.gap(at + 3) === 0;
    const isNextYear = tokens.width(at + 2) === 2 && value === (year + 1) % 100;
    if (
      value >= 1 &&
      value <= 12 &&
      (isDay || !isNextYear || sign === 46 || rangeFollows(tokens, at + 3)) &&
      (isDay || !goesOn(tokens, at + 3))
    ) {
      // "2016.9" is a month where another date stands beside it.
      if (tokens.width(at + 2) === 2 || isDay || sign === 47 || isSecond || rangeFollows(tokens, at + 3))
        return whole({ year, month: value }, isDay ? at + 5 : at + 3);
    }
    if (sign === 47 && isNextYear && !goesOn(tokens, at + 3)) return stretch({ year }, { year: year + 1 }, at + 3);
  }
  if (
    sign === 47 &&
    tokens.isNumber(at + 2) &&
    tokens.width(at + 2) === 4 &&
    isYearValue(tokens.number(at + 2)) &&
    tokens.number(at + 2) >= year &&
    !goesOn(tokens, at + 3)
  ) {
    return stretch({ year }, { year: tokens.number(at + 2) }, at + 3);
  }
  const after = tokens.isWord(at + 1)
    ? at + 1
    : sign === 44 || sign === 46 || sign === 45 || sign === 47
      ? at + 2
      : at + 1;
  const month = tokens.gap(after) <= 1 ? monthOf(tokens.meanings(after)) : undefined;
  // "2018 May 2020": the month belongs to the year behind it.
  if (month !== undefined && readYear(tokens, skipJoints(tokens, after + 1))?.isWeak !== false)
    return whole({ year, month }, after + 1);
  const part = tokens.gap(after) <= 1 ? partOfYear(tokens, after) : undefined;
  if (part !== undefined && readYear(tokens, part.next) === undefined)
    return quarter(year, part.value, part.next, part.perYear);
  return whole({ year }, at + 1);
}

/** A dash and another date stand behind: then "2009-10" before it is a month, not two years. */
function rangeFollows(tokens: DateTokens, at: number): boolean {
  if (!tokens.isDash(at) && !has(tokens.meanings(at), 'to')) return false;
  return tokens.isNumber(at + 1) ? tokens.width(at + 1) === 4 : has(tokens.meanings(at + 1), 'present');
}

function readWorded(tokens: DateTokens, at: number): DatePoint | undefined {
  const meanings = tokens.meanings(at);
  const part = partOfYear(tokens, at);
  if (part !== undefined) {
    const year = readYear(tokens, skipJoints(tokens, part.next));
    if (year !== undefined && !year.isWeak) return quarter(year.year, part.value, year.next, part.perYear);
  }
  if (meanings === undefined) return undefined;
  const month = monthOf(meanings);
  if (month !== undefined) {
    const next = skipJoints(tokens, at + 1);
    const year = isDayOfDate(tokens, next) ? undefined : readYear(tokens, next);
    if (year !== undefined && !year.isWeak) return whole({ year: year.year, month }, year.next);
    // "March 5, 2018", "Dec. 31st 2012"
    if (tokens.isNumber(next) && tokens.width(next) <= 2) {
      let after = next + 1;
      if (tokens.isWord(after) && tokens.gap(after) === 0 && ordinals.has(tokens.word(after))) after++;
      after = skipJoints(tokens, after);
      const dated = readYear(tokens, after);
      if (dated !== undefined && !dated.isWeak && tokens.number(next) <= 31)
        return whole({ year: dated.year, month }, dated.next);
    }
    return year === undefined ? undefined : { ...whole({ year: year.year, month }, year.next), isWeak: true };
  }
  const season = meanings.find((meaning): meaning is CalendarWord & { kind: 'season' } => meaning.kind === 'season');
  if (season === undefined) return undefined;
  const year = readYear(tokens, skipJoints(tokens, at + 1));
  if (year === undefined || year.isWeak) return undefined;
  const over = overYear(tokens, year.next, year.year);
  if (over !== undefined) {
    const first = season.first <= 3 ? 12 : season.first;
    return stretch({ year: year.year, month: first }, { year: year.year + 1, month: season.last }, over);
  }
  const last = { year: season.last < season.first ? year.year + 1 : year.year, month: season.last };
  return stretch({ year: year.year, month: season.first }, last, year.next);
}

/** "/19" or "/2019" behind the year before it. */
function overYear(tokens: DateTokens, at: number, year: number): number | undefined {
  if (tokens.sign(at) !== 47 && !tokens.isDash(at)) return undefined;
  if (!tokens.isNumber(at + 1) || tokens.gap(at) + tokens.gap(at + 1) > 0) return undefined;
  const value = tokens.number(at + 1);
  return value === year + 1 || (tokens.width(at + 1) === 2 && value === (year + 1) % 100) ? at + 2 : undefined;
}

/** "Q3", "T2", "H1", "1H", "quarter 3". */
function partOfYear(
  tokens: DateTokens,
  at: number,
): { readonly value: number; readonly perYear: number; readonly next: number } | undefined {
  if (!tokens.isWord(at) || !tokens.isNumber(at + 1) || tokens.width(at + 1) !== 1) return undefined;
  const word = tokens.word(at);
  const perYear =
    word === 'q' || word === 't' || has(tokens.meanings(at), 'quarter') ? 4 : word === 'h' || word === 's' ? 2 : 0;
  const value = tokens.number(at + 1);
  if (perYear === 0 || value < 1 || value > perYear) return undefined;
  if (word.length === 1 && tokens.gap(at + 1) > 0) return undefined;
  return { value, perYear, next: at + 2 };
}

function quarter(year: number, value: number, next: number, perYear: number = 4): DatePoint {
  const length = 12 / perYear;
  return stretch({ year, month: (value - 1) * length + 1 }, { year, month: value * length }, next);
}

/** "June", "Oct. 15", "10 May": a month whose year stands further on. */
export function readOpenMonth(
  tokens: DateTokens,
  at: number,
): { readonly month: number; readonly next: number } | undefined {
  if (tokens.isNumber(at)) {
    if (tokens.width(at) > 2 || tokens.number(at) < 1 || tokens.number(at) > 31) return undefined;
    const behind = dayEnd(tokens, at);
    const dayFirst = monthOf(tokens.meanings(behind));
    return dayFirst === undefined ? undefined : { month: dayFirst, next: behind + 1 };
  }
  const month = monthOf(tokens.meanings(at));
  if (month === undefined) return undefined;
  let next = at + 1;
  if (tokens.sign(next) === 46) next++;
  if (tokens.isNumber(next) && tokens.width(next) <= 2 && tokens.number(next) <= 31) {
    next++;
    if (tokens.isWord(next) && tokens.gap(next) === 0 && ordinals.has(tokens.word(next))) next++;
  }
  return { month, next };
}

function monthOf(meanings: readonly CalendarWord[] | undefined): number | undefined {
  return meanings?.find((meaning): meaning is CalendarWord & { kind: 'month' } => meaning.kind === 'month')?.month;
}

function has(meanings: readonly CalendarWord[] | undefined, kind: CalendarWord['kind']): boolean {
  return meanings?.some((meaning) => meaning.kind === kind) === true;
}
