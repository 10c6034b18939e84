/**
 * Dates and stretches of time as people write them: "Jan 2020 – Present", "05/2019-06.2021", "Summer 2018", "2015–17",
 * "seit 2018", "Sept. '19", "Q3 2022", "2019-05".
 *
 * Digits alone prove little, so a year counts only where no telephone number, amount, percentage or product version
 * holds it. One pass over the words and numbers of lines that have a digit: linear in the text's length.
 */
import type { Span } from '../../text/span.ts';
import { readDatePoint, readOpenMonth, type DatePoint } from './date-points.ts';
import { monthSpan, type CalendarMonth, type DateRange } from './date-range.ts';
import { dateTokens, type DateTokens } from './date-tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { presentEndings, presentFillers } from '../lexicon/calendar.ts';
import { presentFields } from '../present-fields.ts';

/** A date or range found in running text, and how sure its form is. */
export interface DateMention {
  readonly range: DateRange;
  /** `range`: two ends, or one and "since", "present". `month`: one date with its month. `year`: four digits alone. */
  readonly form: 'range' | 'month' | 'year';
}

/**
 * All dates within the span, in order, none overlapping another. `referenceDate` is the month that "present" stands for.
 * Two-digit years are read as 1951..2050.
 */
export function findDates(text: string, within: Span, referenceDate: CalendarMonth): readonly DateMention[] {
  const tokens = dateTokens(text, within);
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = tokens.mayBeginDate(at) ? readMention(tokens, at, referenceDate) : undefined;
    if (found === undefined) at++;
    else {
      mentions.push(found.mention);
      at = found.next;
    }
  }
  return mentions;
}

/** The one date range that a text such as a form field holds; undefined when it holds none. */
export function parseDateRange(text: string, referenceDate: CalendarMonth): DateRange | undefined {
  const mentions = findDates(text, { start: 0, end: text.length }, referenceDate);
  return (mentions.find(({ form }) => form === 'range') ?? mentions[0])?.range;
}

interface Found {
  readonly mention: DateMention;
  readonly next: number;
}

function readMention(tokens: DateTokens, at: number, referenceDate: CalendarMonth): Found | undefined {
  const cue = tokens.isWord(at) ? leadingCue(tokens, at) : undefined;
  const first = cue === undefined ? at : at + 1;
  // A cue is no more than a word when nothing dated follows it; its second sense may be a month or a season.
  const start = readDatePoint(tokens, first);
  if (start === undefined) return cue === undefined ? readSharedYear(tokens, at) : undefined;
  const isFree = cue === undefined || cue === 'from';

  const second = isFree || cue === 'since' ? readSecondPoint(tokens, start) : undefined;
  if (second === 'present') {
    const end = endOfPresent(tokens, start.next);
    return ranged(tokens, at, end, start.first, referenceDate, true);
  }
  if (second !== undefined) return ranged(tokens, at, second.next, start.first, second.last, false);
  if (cue === 'since') return ranged(tokens, at, start.next, start.first, referenceDate, true);
  if (cue === 'until') return start.isWeak ? undefined : ranged(tokens, at, start.next, undefined, start.last, false);
  if (start.isWeak) return undefined;
  if (start.isStretch) return ranged(tokens, first, start.next, start.first, start.last, false);
  const openEnd = openDash(tokens, start.next);
  if (openEnd !== undefined) return ranged(tokens, first, openEnd, start.first, referenceDate, true);
  const range: DateRange = { start: start.first, ongoing: false, span: tokens.span(first, start.next) };
  return { mention: { range, form: start.first.month === undefined ? 'year' : 'month' }, next: start.next };
}

function leadingCue(tokens: DateTokens, at: number): 'from' | 'since' | 'until' | undefined {
  const meanings = tokens.meanings(at);
  if (meanings === undefined) return undefined;
  if (meanings.some(({ kind }) => kind === 'month' || kind === 'season')) return undefined;
  if (meanings.some(({ kind }) => kind === 'since')) return 'since';
  if (meanings.some(({ kind }) => kind === 'from')) return 'from';
  if (meanings.some(({ kind }) => kind === 'until')) return 'until';
  return undefined;
}

/** What follows the first date: another date, "present", or nothing of the kind. */
function readSecondPoint(tokens: DateTokens, start: DatePoint): DatePoint | 'present' | undefined {
  const separator = separatorEnd(tokens, start.next);
  if (separator === undefined) {
    // The dash was lost on the way out of a file: "Sep. 2023 Mar. 2024", "Jan 2019 Present".
    if (isPresent(tokens, start.next) && tokens.isIdeographic(start.next)) return 'present';
    if (start.first.month === undefined || start.isStretch || tokens.isBreak(start.next)) return undefined;
    const next = readDatePoint(tokens, start.next);
    if (next !== undefined && next.last.month !== undefined && !next.isWeak && tokens.gap(start.next) > 0) return next;
    return isPresent(tokens, start.next) && tokens.endsPhrase(start.next + 1) ? 'present' : undefined;
  }
  if (presentAfter(tokens, separator) !== undefined) return 'present';
  const point = readDatePoint(tokens, separator, start);
  if (point === undefined) return undefined;
  // A line break inside a range is believed only where the date stands alone on its line.
  if (tokens.hasBreak(start.next, separator) && !tokens.endsLine(point.next)) return undefined;
  if (start.isWeak && point.isWeak && !tokens.endsPhrase(point.next)) return undefined;
  return point;
}

/** Index after the dash or word between two dates, line breaks beside it included; undefined when there is none. */
function separatorEnd(tokens: DateTokens, at: number): number | undefined {
  let next = at;
  let isFound = false;
  if (tokens.isBreak(next)) next++;
  while (tokens.isDash(next)) {
    next++;
    isFound = true;
  }
  if (!isFound || tokens.isWord(next)) {
    const meanings = tokens.meanings(next);
    if (meanings?.some(({ kind }) => kind === 'to') === true) {
      next++;
      isFound = true;
    }
  }
  if (!isFound) return undefined;
  if (tokens.isBreak(next)) next++;
  return next;
}

function isPresent(tokens: DateTokens, at: number): boolean {
  return tokens.meanings(at)?.some(({ kind }) => kind === 'present') === true;
}

/** Articles and the like between "until" and "now": "hasta la fecha", "à ce jour", "to the present". */
const fillers = /* @__PURE__ */ wordSet(presentFillers);
const maxFillers = 2;
const endings = /* @__PURE__ */ wordSet(presentEndings);

/** Index after a word for the present that begins at `at`, small words before it included. */
function presentAfter(tokens: DateTokens, at: number): number | undefined {
  let next = at;
  for (let skipped = 0; skipped <= maxFillers; skipped++) {
    if (isPresent(tokens, next))
      return tokens.isWord(next + 1) && endings.has(tokens.word(next + 1)) ? next + 2 : next + 1;
    if (!tokens.isWord(next) || !fillers.has(tokens.word(next))) return undefined;
    next++;
  }
  return undefined;
}

function endOfPresent(tokens: DateTokens, at: number): number {
  const separator = separatorEnd(tokens, at) ?? at;
  return presentAfter(tokens, separator) ?? separator + 1;
}

/** Blanks between a column of dates and the one beside it. Chosen, unmeasured. */
const columnGap = 3;

/** "2019 –" with nothing behind it is a job still held. */
function openDash(tokens: DateTokens, at: number): number | undefined {
  if (!tokens.isDash(at)) return undefined;
  // "2019–      Senior Lecturer": the column of dates ends behind the dash.
  if (!tokens.isBreak(at + 1) && tokens.gap(at + 1) >= columnGap && tokens.isWord(at + 1)) return at + 1;
  if (tokens.gap(at) === 0) return undefined;
  return tokens.endsText(at + 1) || (tokens.isCloser(at + 1) && tokens.gap(at + 1) === 0) ? at + 1 : undefined;
}

/** "June – August 2019", "Oct. 15 to Nov. 20, 2018": one year for both months. */
function readSharedYear(tokens: DateTokens, at: number): Found | undefined {
  const open = readOpenMonth(tokens, at);
  if (open === undefined) return undefined;
  const separator = separatorEnd(tokens, open.next);
  if (separator === undefined || tokens.hasBreak(open.next, separator)) return undefined;
  const end = readDatePoint(tokens, separator);
  if (end === undefined || end.last.month === undefined || end.isWeak) return undefined;
  const year = open.month > end.last.month ? end.last.year - 1 : end.last.year;
  return ranged(tokens, at, end.next, { year, month: open.month }, end.last, false);
}

function ranged(
  tokens: DateTokens,
  from: number,
  to: number,
  start: CalendarMonth | undefined,
  end: CalendarMonth,
  ongoing: boolean,
): Found {
  const range: DateRange = presentFields({
    start,
    end,
    ongoing,
    months: start && monthsBetween(start, end),
    span: tokens.span(from, to),
  });
  return { mention: { range, form: 'range' }, next: to };
}

function monthsBetween(start: CalendarMonth, end: CalendarMonth): number | undefined {
  const span = monthSpan(start, end);
  return span === undefined ? undefined : span[1] - span[0] + 1;
}
