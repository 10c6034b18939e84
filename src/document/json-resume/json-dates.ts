/** Dates of structured résumés: `2020-01`, written out for the text as "Jan 2020", and back. */
import { presentFields } from '../present-fields.ts';
import { monthSpan, type CalendarMonth, type DateRange } from '../dates/date-range.ts';
import { parseDateRange } from '../dates/find-dates.ts';
import type { CanonicalText } from './canonical-text.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export interface JsonDates {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** Said to go on, whatever `end` says. */
  readonly isCurrent?: boolean | undefined;
}

/**
 * Writes the dates and reads them. A start without an end goes on until now, as JSON Resume has it; an end without a start is a
 * single date. What is no ISO date is written as it is and read like any other text ("Spring 2019", "present").
 */
export function writeDates(text: CanonicalText, dates: JsonDates, referenceDate: CalendarMonth): DateRange | undefined {
  const start = dates.start === undefined ? undefined : isoMonth(dates.start);
  const end = dates.end === undefined || dates.isCurrent === true ? undefined : isoMonth(dates.end);
  const isOpen = dates.start !== undefined && (dates.end === undefined || dates.isCurrent === true);
  const words = [dates.start, isOpen ? 'Present' : dates.end].filter((date) => date !== undefined);
  if (words.length === 0) return undefined;
  const written = words.map((date) => shownMonth(isoMonth(date)) ?? date).join(' – ');
  const { span } = text.write(written);
  const areIso = words.every((date) => date === 'Present' || isoMonth(date) !== undefined);
  if (!areIso) {
    const read = parseDateRange(written, referenceDate);
    return read && { ...read, span };
  }
  if (start === undefined) return end && { start: end, ongoing: false, span };
  const last = isOpen ? referenceDate : end!;
  const length = monthSpan(start, last);
  return presentFields({
    start,
    end: last,
    ongoing: isOpen,
    months: length && length[1] - length[0] + 1,
    span,
  });
}

/** One date: of a certificate, an award. */
export function writeDate(
  text: CanonicalText,
  date: string | undefined,
  referenceDate: CalendarMonth,
): DateRange | undefined {
  return writeDates(text, { end: date }, referenceDate);
}

/** The month of an ISO date, with or without a day and a time; undefined for anything else. */
export function isoMonth(date: string): CalendarMonth | undefined {
  const parts = /^(1[5-9]\d\d|20\d\d|21\d\d)(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?(?:T[\d:.+Z-]{0,40})?$/.exec(date);
  if (parts === null) return undefined;
  return presentFields({ year: Number(parts[1]), month: parts[2] === undefined ? undefined : Number(parts[2]) });
}

/** `2020-01`, or `2020` where no month is known. */
export function isoDate({ year, month }: CalendarMonth): string {
  const digits = String(year).padStart(4, '0');
  return month === undefined ? digits : `${digits}-${String(month).padStart(2, '0')}`;
}

function shownMonth(date: CalendarMonth | undefined): string | undefined {
  if (date === undefined) return undefined;
  return date.month === undefined ? String(date.year) : `${months[date.month - 1]} ${date.year}`;
}
