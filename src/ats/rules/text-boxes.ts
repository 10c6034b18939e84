/** No text stands in boxes beside the running text. */
import { broken, NEEDS_LAYOUT, quoted, type AtsRule } from '../ats-rule.ts';

export const textBoxesRule: AtsRule = {
  id: 'text-boxes',
  class: 'B',
  label: 'Text boxes',
  weight: 10,
  // Chosen, unmeasured: what is lost in one reader is kept by another.
  cap: 0.75,
  fix: 'Move the words of the boxes into the running text.',
  source: 'Greenhouse help; mammoth.js#32, python-docx#413: many readers skip them',
  judge: ({ extracted }) => {
    if (extracted?.layout === undefined) return NEEDS_LAYOUT;
    const boxes = extracted.layout.blocks.filter(({ kind, span }) => kind === 'text-box' && span.end > span.start);
    return broken(
      boxes.map(({ span, page }) => ({
        span,
        ...(page === undefined ? {} : { page }),
        message: `${quoted(extracted.text, span)} stands in a text box, which many readers skip.`,
      })),
    );
  },
};
