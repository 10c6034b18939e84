/** Stretches of advice, and what each of them speaks of. */
import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { absenceMarks, falseAbsence, jobMarks, personMarks, questionMarks } from './lexicon/prose-wording.ts';

/** What a stretch speaks of: the posting, something asked, something that is not there, or the person. */
export type Stance = 'job' | 'question' | 'absence' | 'person';

/** Stretches between commas, semicolons, colons, dashes and brackets, and before "and you", "but you", "which you", "as you". */
export function stretches(sentence: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut =
    /[,;:()–—]| (?=(?:and|but|which|as|so|while|that|because|since|und|aber|weil|da|dass|et|mais|que|car|y|pero|porque|like|just) (?:you|your|she|he|they|sie|ihr|ihre|du|vous|votre|vos|usted|su|sus|tu|the candidate)\b)/giu;
  for (const { 0: mark, index } of sentence.matchAll(cut)) {
    if (index > start) spans.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < sentence.length) spans.push({ start, end: sentence.length });
  return spans;
}

const persons: WordSet = /* @__PURE__ */ wordSet(personMarks);

/** `before`: that of the stretch before, which one without marks goes on with. */
export function stanceOf(stretch: string, sentence: string, before: Stance): Stance {
  const plain = ` ${tokenize(stretch)
    .map(({ normal }) => normal)
    .join(' ')} `;
  const has = (marks: string): boolean => marks.split('|').some((mark) => plain.includes(` ${mark} `));
  const namesPerson = plain.split(' ').some((word) => persons.has(word));
  if (has(falseAbsence)) return 'person';
  if (sentence.trimEnd().endsWith('?') || has(questionMarks)) return 'question';
  if (has(absenceMarks)) return 'absence';
  if (namesPerson) return 'person';
  if (has(jobMarks)) return 'job';
  // "…, then say where": goes on with what was said before it.
  return before;
}
