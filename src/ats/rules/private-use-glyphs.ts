/** No pictures in the place of letters. */
import { asSentence, brokenBy, NEEDS_TEXT, quoted, type AtsFault, type AtsRule } from '../ats-rule.ts';

const MOST_FAULTS = 20;

export const privateUseGlyphsRule: AtsRule = {
  id: 'private-use-glyphs',
  // Beside their words icons lose nothing; where they stand for words, something is missing that other rules name.
  class: 'C',
  label: 'Icons in the place of letters',
  weight: 4,
  fix: 'Write “E-mail:” and “Phone:” instead of icons, and use plain bullets.',
  source: 'JSON Resume’s check of special characters (U+E000 to U+F8FF beside contact data)',
  judge: ({ resume, extracted }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const faults: AtsFault[] = [];
    for (const { index } of resume.text.matchAll(/[\uE000-\uF8FF]/g)) {
      // At the start of a line it is a bullet, as Word writes them, and does no harm.
      if (/^\s*$/.test(resume.text.slice(resume.text.lastIndexOf('\n', index - 1) + 1, index))) continue;
      if (
        faults.push({
          span: { start: index, end: index + 1 },
          message: `An icon stands before ${quoted(resume.text, { start: index + 1, end: index + 30 })}; other programs show or read nothing there.`,
        }) === MOST_FAULTS
      )
        break;
    }
    for (const { code, message, page } of extracted?.warnings ?? [])
      if (code === 'private-use-glyphs')
        faults.push({ ...(page === undefined ? {} : { page }), message: asSentence(message) });
    return brokenBy(faults.length, 3, faults);
  },
};
