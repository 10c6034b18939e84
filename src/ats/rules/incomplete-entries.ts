/** Every entry of work names employer and position. */
import { NEEDS_TEXT, quoted, type AtsRule } from '../ats-rule.ts';

export const incompleteEntriesRule: AtsRule = {
  id: 'incomplete-entries',
  class: 'C',
  label: 'Employer and position',
  weight: 8,
  fix: 'Write position and employer on lines of their own, the same way in every entry.',
  source: 'RChilli 3105: position without employer; Textkernel',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    if (resume.work.length === 0) return 'no work was read';
    const incomplete = resume.work.filter(({ name, position }) => name === undefined || position === undefined);
    return {
      value: 1 - incomplete.length / resume.work.length,
      faults: incomplete.map(({ span, name, position }) => ({
        span,
        message: `${name !== undefined ? 'No position' : position !== undefined ? 'No employer' : 'Neither employer nor position'} could be read in the entry ${quoted(resume.text, span)}.`,
      })),
    };
  },
};
