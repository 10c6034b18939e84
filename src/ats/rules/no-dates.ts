/** Entries of work have dates. */
import { NEEDS_TEXT, quoted, type AtsRule } from '../ats-rule.ts';

export const noDatesRule: AtsRule = {
  id: 'no-dates',
  class: 'C',
  label: 'Dates of work',
  weight: 10,
  fix: 'Give every entry the month and year it began and ended, as “Mar 2021 – Present”.',
  source: 'RChilli; Textkernel: positions without dates',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    if (resume.work.length === 0) return 'no work was read';
    const undated = resume.work.filter(({ dates }) => dates === undefined);
    return {
      value: 1 - undated.length / resume.work.length,
      faults: undated.map(({ span }) => ({
        span,
        message: `No dates could be read in the entry ${quoted(resume.text, span)}.`,
      })),
    };
  },
};
