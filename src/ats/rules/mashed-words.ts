/** Words are apart. */
import { brokenBy, KEPT, NEEDS_TEXT, quoted, type AtsFault, type AtsRule } from '../ats-rule.ts';

/** Letters without a break. English words of 20 letters and more are rarer than one in ten thousand; German and its kin build longer ones. */
const LONG = 22;
const LONG_IN_COMPOUNDS = 34;
/** "ExperienceSoftwareEngineer": capitals inside a word from which on it is several; product names have one or two. */
const INNER_CAPITALS = 3;
const COMPOUNDING = /[äöüßåøæ]|\b(?:und|der|die|mit|für|och|med|van|het|een)\b/i;
/** One long word in a whole résumé is a slip of the pen, or a name. Chosen, unmeasured. */
const FEWEST = 3;
const LEAST_SHARE = 0.01;
const MOST_FAULTS = 20;

export const mashedWordsRule: AtsRule = {
  id: 'mashed-words',
  class: 'B',
  label: 'Words run together',
  weight: 8,
  fix: 'Export the file from another program, or as Word: blanks are lost in this one.',
  source: 'pypdf#3978, pdf.js#12509, Deedy-Resume#38',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const { text } = resume;
    const long = COMPOUNDING.test(text.slice(0, 20_000)) ? LONG_IN_COMPOUNDS : LONG;
    const faults: AtsFault[] = [];
    let words = 0;
    for (const match of text.matchAll(/\p{L}+/gu)) {
      words++;
      const [word] = match;
      if (word.length < 12 || faults.length === MOST_FAULTS || isAddress(text, match.index, word.length)) continue;
      const capitals = word.slice(1).match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0;
      if (word.length < long && (capitals < INNER_CAPITALS || word.length < 18)) continue;
      const span = { start: match.index, end: match.index + word.length };
      faults.push({
        span,
        message: `${quoted(text, span)} looks like several words: ${word.length} letters without a blank.`,
      });
    }
    const share = faults.length / Math.max(1, words);
    return faults.length < FEWEST && share < LEAST_SHARE ? KEPT : brokenBy(share, 0.005, faults);
  },
};

/** Part of an e-mail address, a link or a path. */
function isAddress(text: string, start: number, length: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[start + length] ?? ' ';
  return /[@/._-]/.test(before) || /[@/_]/.test(after) || (after === '.' && /\S/.test(text[start + length + 1] ?? ' '));
}
