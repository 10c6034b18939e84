/** Words are written with their letters together. */
import { brokenBy, NEEDS_TEXT, type AtsFault, type AtsRule } from '../ats-rule.ts';

/** Single letters in a row from which on they are a spaced word: "A B C" may be a list, "S K I L L S" is none. Chosen, unmeasured. */
const LEAST_LETTERS = 4;
const MOST_FAULTS = 20;

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
      if (letters.length < LEAST_LETTERS) continue;
      faults.push({
        span: { start: match.index, end: match.index + match[0].length },
        message: 'The letters of a word stand apart, so no search finds it.',
      });
    }
    for (const { code, message, page } of extracted?.warnings ?? [])
      if (code === 'spaced-letters')
        faults.push({
          ...(page === undefined ? {} : { page }),
          message: `${message[0]!.toUpperCase()}${message.slice(1)}.`,
        });
    return brokenBy(faults.length, 1, faults);
  },
};
