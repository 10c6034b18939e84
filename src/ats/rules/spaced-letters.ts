/** Words are written with their letters together. */
import { asSentence, brokenBy, NEEDS_TEXT, quoted, type AtsFault, type AtsRule } from '../ats-rule.ts';

/** Single letters in a row from which on they are a spaced word: "A B C" may be a list, "S K I L L S" is none. Chosen, unmeasured. */
const LEAST_LETTERS = 4;
const MOST_FAULTS = 20;

/** Capitals that are no words of their own in the languages of résumés, before the rest of a word: "J avaScript". */
const SEVERED = /(?<!\S)[B-HJ-NP-XZ] \p{Ll}\p{L}{2,}(?![\p{L}\p{N}])/gu;
/** Different words severed so from which on it is the file and no name such as "R package" or "C programmer". Chosen, unmeasured. */
const FEWEST_SEVERED = 6;
const FEWEST_CAPITALS = 4;

/** Words cut off behind their first letter, as some programs export them. */
function severed(text: string): readonly AtsFault[] {
  const found = new Map<string, AtsFault>();
  for (const { index, 0: word } of text.matchAll(SEVERED)) {
    const span = { start: index, end: index + word.length };
    if (!found.has(word))
      found.set(word, {
        span,
        message: `${quoted(text, span)} is cut off behind its first letter, so no search finds the word.`,
      });
    if (found.size === MOST_FAULTS) break;
  }
  const capitals = new Set([...found.keys()].map((word) => word[0]));
  return found.size < FEWEST_SEVERED || capitals.size < FEWEST_CAPITALS ? [] : [...found.values()];
}

/** "A B C D E", "Ā ā Ă ă": one letter after the other in the order of the alphabet is a list of letters. */
function isAlphabet(letters: string): boolean {
  const codes = [...letters].map((letter) => letter.codePointAt(0)!);
  const steps = codes.slice(1).map((code, at) => code - codes[at]!);
  return 4 * steps.filter((step) => step === 1 || step === 2).length >= 3 * steps.length;
}

export const spacedLettersRule: AtsRule = {
  id: 'spaced-letters',
  class: 'B',
  label: 'Letters spaced apart',
  weight: 8,
  fix: 'Use the program’s letter spacing, or none, instead of blanks between letters.',
  source: 'Greenhouse help; pdf-inspector#211',
  judge: ({ resume, extracted }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const faults: AtsFault[] = [];
    for (const match of resume.text.matchAll(/(?<!\S)\p{L}(?: {1,2}\p{L}(?!\S)){3,}/gu)) {
      if (faults.length === MOST_FAULTS) break;
      const letters = match[0].replace(/ /g, '');
      if (letters.length < LEAST_LETTERS || isAlphabet(letters)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      faults.push({
        span,
        message: `The letters of ${quoted(resume.text, span)} stand apart, so no search finds the word.`,
      });
    }
    faults.push(...severed(resume.text));
    for (const { code, message, page } of extracted?.warnings ?? [])
      if (code === 'spaced-letters')
        faults.push({
          ...(page === undefined ? {} : { page }),
          message: asSentence(message),
        });
    return brokenBy(faults.length, 1, faults);
  },
};
