/** How to reach the person. */
import { NOWHERE, type FeedbackContext, type FeedbackCriterion } from '../feedback-criterion.ts';

const PARTS: readonly {
  readonly name: string;
  readonly weight: number;
  readonly has: (basics: FeedbackContext['resume']['basics']) => boolean;
  readonly hint: string;
}[] = [
  { name: 'name', weight: 3, has: ({ name }) => name !== undefined, hint: 'Put your name alone on the first line.' },
  {
    name: 'e-mail address',
    weight: 4,
    has: ({ email }) => email !== undefined,
    hint: 'Write the address out as text, not behind a picture.',
  },
  {
    name: 'telephone number',
    weight: 2,
    has: ({ phone }) => phone !== undefined,
    hint: 'Add a number with its country code.',
  },
  {
    name: 'place or profile link',
    weight: 1,
    has: ({ location, links }) => location !== undefined || links.length > 0,
    hint: 'Add the town you work from, or a link to a profile or a portfolio.',
  },
];

function total(): number {
  return PARTS.reduce((sum, { weight }) => sum + weight, 0);
}

export const contactCriterion: FeedbackCriterion = {
  id: 'contact',
  label: 'Contact details',
  weight: 6,
  source: 'RChilli 3101 and Greenhouse name missing contact data as a fault; weights are chosen, unmeasured',
  praise: 'Contact details are complete.',
  praisesAll: true,
  judge: ({ resume }) => {
    const missing = PARTS.filter(({ has }) => !has(resume.basics));
    return {
      value: 1 - missing.reduce((sum, { weight }) => sum + weight, 0) / total(),
      reason:
        missing.length === 0
          ? 'All contact details were found.'
          : `Not found: ${missing.map(({ name }) => name).join(', ')}.`,
      findings: missing.map(({ name, hint, weight }) => ({
        span: NOWHERE,
        reason: `No ${name} was found.`,
        hint,
        gain: weight / total(),
      })),
    };
  },
};
