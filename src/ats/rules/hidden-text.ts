/** What the file says is what a person sees. */
import type { HiddenText, HiddenTextReason } from '../../document/extracted-document.ts';
import { counted } from '../../explanation/counted.ts';
import { broken, KEPT, type AtsRule } from '../ats-rule.ts';

/** Letters and digits of a whole file below which what is hidden is a mark of the drawing under a shape, and no word for a machine. Chosen. */
const FEWEST_LETTERS = 6;

const REASONS: Readonly<Record<HiddenTextReason, string>> = {
  invisible: 'set to be invisible',
  'same-colour': 'in the colour of what is behind',
  tiny: 'too small',
  'off-page': 'outside the page',
  covered: 'covered by a shape',
};

function lettersOf(hidden: readonly HiddenText[]): number {
  return hidden.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

export const hiddenTextRule: AtsRule = {
  id: 'hidden-text',
  class: 'B',
  label: 'Hidden text',
  // Found and left out of everything else: it must move no score, in neither direction.
  weight: 0,
  fix: 'Take it out: it is found, and it costs trust.',
  source: 'hiring-agent#273 (white text lifted a weak résumé to 91); garak#1616',
  judge: ({ extracted }) => {
    if (extracted?.hiddenText === undefined) return 'its kind cannot hide text, or no file was given';
    const hidden = extracted.hiddenText.filter(({ reason, text }) => reason !== 'tiny' && /[\p{L}\p{N}]/u.test(text));
    if (lettersOf(hidden) < FEWEST_LETTERS) return KEPT;
    return broken(
      hidden.map(({ page, text, reason }) => ({
        ...(page === undefined ? {} : { page }),
        message: `${counted(text.length, 'character')} cannot be seen (${REASONS[reason]}) and ${text.length === 1 ? 'was' : 'were'} left out of the text.`,
      })),
    );
  },
};
