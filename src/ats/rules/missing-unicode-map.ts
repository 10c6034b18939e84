/** Fonts say which letters their signs are. */
import { counted } from '../../explanation/counted.ts';
import { asSentence, broken, NEEDS_TEXT, type AtsFault, type AtsRule } from '../ats-rule.ts';

/** Share of unreadable signs from which on the text is damaged; single ones are ornaments. Chosen, unmeasured. */
const LEAST_SHARE = 0.02;

export const missingUnicodeMapRule: AtsRule = {
  id: 'missing-unicode-map',
  class: 'B',
  label: 'Fonts without a map to letters',
  weight: 10,
  // Chosen, unmeasured: what is lost in one reader is kept by another.
  cap: 0.4,
  fix: 'Export again with another font or program; in LaTeX load cmap or set \\pdfgentounicode=1.',
  source: 'sb2nov/resume PR#25, Awesome-CV#137',
  judge: ({ resume, file, extracted }) => {
    if (file.failure === 'unmapped-fonts')
      return broken([{ message: 'The fonts do not say which letters their signs are: nothing can be read.' }]);
    if (resume === undefined) return NEEDS_TEXT;
    const lost = lostSigns(resume.text);
    const faults: AtsFault[] =
      lost / resume.text.length >= LEAST_SHARE
        ? [{ message: `${counted(lost, 'sign')} of the text cannot be read.` }]
        : [];
    const warned = (extracted?.warnings ?? []).filter(({ code }) => code === 'unmapped-glyphs');
    // An icon font without a map is what the rule of icons reports.
    const hasIcons = extracted?.warnings?.some(({ code }) => code === 'private-use-glyphs') === true;
    if (!hasIcons)
      for (const { message, page } of warned)
        faults.push({ ...(page === undefined ? {} : { page }), message: asSentence(message) });
    return broken(faults);
  },
};

/** Replacement characters and controls that are no white space. */
function lostSigns(text: string): number {
  let lost = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 32 && !(code >= 9 && code <= 13))) lost++;
  }
  return lost;
}
