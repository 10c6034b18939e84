/** Name and a way to reach the person are there. */
import { NEEDS_TEXT, type AtsRule } from '../ats-rule.ts';

export const missingContactRule: AtsRule = {
  id: 'missing-contact',
  class: 'C',
  label: 'Contact data',
  weight: 14,
  fix: 'Write name, e-mail address and telephone number as text at the top.',
  source: 'RChilli 3101; Greenhouse; Textkernel quality levels',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const { name, email, phone } = resume.basics;
    const missing = [
      ...(name === undefined ? ['name'] : []),
      ...(email === undefined ? ['e-mail address'] : []),
      ...(email === undefined && phone === undefined ? ['telephone number'] : []),
    ];
    // A telephone number alone may do; without an address most systems open no record.
    const value = (name === undefined ? 0 : 0.4) + (email === undefined ? 0 : 0.6);
    return { value, faults: missing.map((what) => ({ message: `No ${what} was found.` })) };
  },
};
