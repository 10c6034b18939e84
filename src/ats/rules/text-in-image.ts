/** No picture large enough to hold a part of the résumé. */
import type { LayoutBlock } from '../../document/extracted-document.ts';
import { broken, NEEDS_LAYOUT, type AtsRule } from '../ats-rule.ts';

/** Points. A portrait is up to about 120 wide; a line of text is at least that wide and a hand high. Chosen on the planted pictures and clean files. */
const LEAST_WIDTH = 150;
const LEAST_HEIGHT = 24;
/** Wider than high, as writing is and portraits are not. Chosen, as above. */
const LEAST_ASPECT = 1.3;
/** Of the page; a picture behind the whole page is a background. */
const MOST_SHARE = 0.85;

export const textInImageRule: AtsRule = {
  id: 'text-in-image',
  class: 'B',
  label: 'Text in pictures',
  weight: 8,
  // Chosen, unmeasured: what is lost in one reader is kept by another.
  cap: 0.85,
  fix: 'Write what the picture says as text; logos and portraits can go.',
  source: 'Greenhouse help: graphics are not read',
  judge: ({ extracted, file }) => {
    if (file.failure === 'no-text-layer') return 'the whole file is a picture';
    const layout = extracted?.layout;
    if (layout === undefined) return NEEDS_LAYOUT;
    const isWriting = ({ kind, box, page }: LayoutBlock): boolean => {
      if (kind !== 'image' || box === undefined) return false;
      const sheet = layout.pages[page ?? 0];
      const share = sheet === undefined ? 0 : (box.width * box.height) / (sheet.width * sheet.height);
      return (
        box.width >= LEAST_WIDTH &&
        box.height >= LEAST_HEIGHT &&
        box.width >= LEAST_ASPECT * box.height &&
        share < MOST_SHARE
      );
    };
    return broken(
      layout.blocks.filter(isWriting).map(({ page, span }) => ({
        span,
        ...(page === undefined ? {} : { page }),
        message: 'A picture of this shape may hold words, and no reader sees them.',
      })),
    );
  },
};
