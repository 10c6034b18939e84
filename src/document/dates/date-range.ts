/** Stretches of time in months, and how much of a life several of them cover. */
import type { Span } from '../../text/span.ts';

/** A month of the calendar; `month` 1..12, absent where only a year is written. */
export interface CalendarMonth {
  readonly year: number;
  readonly month?: number;
}

/** A stretch of time as written in a résumé. */
export interface DateRange {
  readonly start?: CalendarMonth;
  /** Absent together with `ongoing` false for a single date. */
  readonly end?: CalendarMonth;
  /** "Present", "heute", "à ce jour"…: `end` is the reference month. */
  readonly ongoing: boolean;
  /** Length in months, both ends included; absent when the start is unknown or lies after the end. */
  readonly months?: number;
  readonly span: Span;
}

/**
 * First and last month of a range on one scale (`year × 12 + month − 1`), both included; undefined when the end lies
 * before the start. A year without a month stands for its middle: a start for July, an end for June, so that
 * "2015 – 2017" is 24 months. Within one year that would leave nothing; "2018 – 2018" counts as half a year, July to December.
 */
export function monthSpan(
  start: CalendarMonth,
  end: CalendarMonth,
): readonly [first: number, last: number] | undefined {
  const first = start.year * 12 + (start.month ?? 7) - 1;
  let last = end.year * 12 + (end.month ?? 6) - 1;
  if (start.year === end.year && last < first) {
    if (end.month === undefined) last = end.year * 12 + 11;
    else if (start.month === undefined) return [start.year * 12, last];
  }
  return last < first ? undefined : [first, last];
}

/** Months covered by at least one of the ranges: overlaps count once. Undefined when no range has both ends. */
export function monthsCovered(ranges: readonly (DateRange | undefined)[]): number | undefined {
  const spans: (readonly [number, number])[] = [];
  for (const range of ranges) {
    if (range?.start === undefined || range.end === undefined) continue;
    const span = monthSpan(range.start, range.end);
    if (span !== undefined) spans.push(span);
  }
  if (spans.length === 0) return undefined;
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let covered = 0;
  let reach = -Infinity;
  for (const [first, last] of spans) {
    if (last <= reach) continue;
    covered += last - Math.max(first, reach + 1) + 1;
    reach = last;
  }
  return covered;
}
