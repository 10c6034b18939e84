/** Text is large enough to be read. */
import { counted } from '../../explanation/counted.ts';
import { broken, type AtsRule } from '../ats-rule.ts';

export const tinyTextRule: AtsRule = {
  id: 'tiny-text',
  class: 'B',
  label: 'Tiny text',
  // As hidden text: reported, and no part of any score.
  weight: 0,
  fix: 'Set it at 9 points or more, or take it out.',
  source: 'a known way of hiding text from people and not from machines; the limit is the reader’s (about 3 points)',
  judge: ({ extracted }) => {
    if (extracted?.hiddenText === undefined) return 'its kind has no sizes, or no file was given';
    return broken(
      extracted.hiddenText
        .filter(({ reason, text }) => reason === 'tiny' && /[\p{L}\p{N}]/u.test(text))
        .map(({ page, text }) => ({
          ...(page === undefined ? {} : { page }),
          message: `${counted(text.length, 'character is', 'characters are')} too small to be read and left out of the text.`,
        })),
    );
  },
};
