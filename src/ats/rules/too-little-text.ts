/** There is enough text for a résumé. */
import { counted } from '../../explanation/counted.ts';
import { broken, KEPT, NEEDS_TEXT, type AtsRule } from '../ats-rule.ts';

/** Words. The shortest of the résumés measured has 90; twenty words with an address are none. Chosen on those. */
const FEWEST_WORDS = 50;

export const tooLittleTextRule: AtsRule = {
  id: 'too-little-text',
  class: 'C',
  label: 'Amount of text',
  weight: 10,
  cap: 0.3,
  fix: 'Check that the whole file was read; a résumé says what was done where and when.',
  source: 'chosen on the shortest real résumés measured',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const words = resume.text.match(/\S+/g)?.length ?? 0;
    return words >= FEWEST_WORDS
      ? KEPT
      : broken([{ message: `${counted(words, 'word is', 'words are')} too few for a résumé.` }]);
  },
};
