/** Letters are letters, not one sign for two. */
import { asSentence, brokenBy, NEEDS_TEXT, type AtsFault, type AtsRule } from '../ats-rule.ts';

const MOST_FAULTS = 20;

export const ligatureGlyphsRule: AtsRule = {
  id: 'ligature-glyphs',
  // Most readers take them apart as this one does, and one well-made PDF in ten has them: a word may be missed, no text is lost.
  class: 'C',
  label: 'Ligatures',
  weight: 3,
  fix: 'Turn ligatures off, or choose another font: “ﬁ” is one sign and no search for “fi” finds it.',
  source: 'career-ops#1175, pdf_oxide#551',
  judge: ({ resume, extracted }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const faults: AtsFault[] = [];
    for (const { index } of resume.text.matchAll(/[\uFB00-\uFB06]/g)) {
      if (
        faults.push({ span: { start: index, end: index + 1 }, message: 'One sign stands for two letters here.' }) ===
        MOST_FAULTS
      )
        break;
    }
    for (const { code, message } of extracted?.warnings ?? [])
      if (code === 'ligatures') faults.push({ message: asSentence(message) });
    return brokenBy(faults.length, 2, faults);
  },
};
