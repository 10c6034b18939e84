/** Dates of work name months. */
import { NEEDS_TEXT, quoted, type AtsRule } from '../ats-rule.ts';

export const yearOnlyDatesRule: AtsRule = {
  id: 'year-only-dates',
  class: 'C',
  label: 'Months of work',
  weight: 3,
  fix: 'Add the months: “2019 – 2020” may be two years or two days.',
  source: 'Textkernel: dates without months are guessed',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const dated = resume.work.filter(({ dates }) => dates?.start !== undefined);
    if (dated.length === 0) return 'no dated work was read';
    const vague = dated.filter(({ dates }) => dates!.start!.month === undefined);
    return {
      value: 1 - vague.length / dated.length,
      faults: vague.map(({ dates }) => ({
        span: dates!.span,
        message: `${quoted(resume.text, dates!.span)} names no month.`,
      })),
    };
  },
};
