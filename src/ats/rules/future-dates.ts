/** Work lies in the past. */
import type { CalendarMonth } from '../../document/dates/date-range.ts';
import { NEEDS_TEXT, quoted, type AtsRule } from '../ats-rule.ts';

export const futureDatesRule: AtsRule = {
  id: 'future-dates',
  class: 'C',
  label: 'Dates in the future',
  weight: 6,
  fix: 'Check the year; for work that goes on write “Present”.',
  source: 'Reactive Resume’s rules of dates; Textkernel’s note on the date of the document',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const dated = resume.work.filter(({ dates }) => dates !== undefined);
    if (dated.length === 0) return 'no dated work was read';
    const now = months(resume.referenceDate);
    const future = dated.filter(({ dates }) => {
      const { start, end, ongoing } = dates!;
      return (
        (start !== undefined && firstMonth(start) > now) || (!ongoing && end !== undefined && firstMonth(end) > now + 1)
      );
    });
    return {
      value: 1 - future.length / dated.length,
      faults: future.map(({ dates }) => ({
        span: dates!.span,
        message: `${quoted(resume.text, dates!.span)} lies in the future.`,
      })),
    };
  },
};

function months({ year, month }: CalendarMonth): number {
  return year * 12 + (month ?? 12);
}

/** A year alone may mean its January. */
function firstMonth({ year, month }: CalendarMonth): number {
  return year * 12 + (month ?? 1);
}
