/** What the file says is what a person sees. */
import { broken, type AtsRule } from '../ats-rule.ts';

export const hiddenTextRule: AtsRule = {
  id: 'hidden-text',
  class: 'B',
  label: 'Hidden text',
  // Found and left out of everything else: it must move no score, in neither direction.
  weight: 0,
  fix: 'Take it out: it is found, and it costs trust.',
  source: 'hiring-agent#273 (white text lifted a weak résumé to 91); garak#1616',
  judge: ({ extracted }) => {
    if (extracted?.hiddenText === undefined) return 'no file was given, or its kind cannot hide text';
    return broken(
      extracted.hiddenText
        .filter(({ reason, text }) => reason !== 'tiny' && /[\p{L}\p{N}]/u.test(text))
        .map(({ page, text, reason }) => ({
          ...(page === undefined ? {} : { page }),
          message: `${text.length} characters cannot be seen (${reason}); they were left out of the text.`,
        })),
    );
  },
};
