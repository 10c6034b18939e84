/**
 * What an embedder sees of a résumé: titles, and the lines under its headings without names, contact details, employers, schools,
 * places and dates.
 *
 * Positions are shown apart from the lines they stand in, for a header such as "Northwind Ltd, 2019 – 2021, Nurse" would otherwise count as
 * a line about work.
 */
import type { ResumeDocument, SectionKind } from '../document/resume-document.ts';
import { MOST_PASSAGE_WORDS, passagesWithin, type Passage } from '../embedding/passages.ts';
import { contains, type Located, type Span } from '../text/span.ts';
import { nameFreeText } from './name-free-text.ts';
import { mergedSpans } from './personal-details.ts';

/** How much a passage weighs by the section it stands in; 0 leaves it out. Chosen with the shares of the semantic factor. */
const SECTION_WEIGHT: Readonly<Record<SectionKind, number>> = {
  summary: 1,
  work: 1,
  education: 0.5,
  skills: 1,
  projects: 1,
  certificates: 1,
  languages: 0.5,
  awards: 0.5,
  publications: 0.5,
  volunteer: 0.5,
  interests: 0,
  // Names of other people.
  references: 0,
  contact: 1,
  other: 1,
};

/** Passages at most; a text with more is no résumé, and each costs. */
const MOST_PASSAGES = 300;

export interface WeighedPassage {
  readonly passage: Passage;
  /** By place; how telling its words are is not in it. Above 0. */
  readonly weight: number;
}

/**
 * In order. `blinded`, `names`: ascending, not overlapping; the names, which are among the blinded parts, are read as if all were
 * written alike.
 */
export function resumePassages(
  resume: ResumeDocument,
  blinded: readonly Span[],
  mostWords: number = MOST_PASSAGE_WORDS,
  names: readonly Span[] = [],
): readonly WeighedPassage[] {
  const { text, fromSource, toSource } = nameFreeText(resume.text, names);
  const hidden = mergedSpans([...blinded, ...headerSpans(resume)].map(fromSource));
  const passagesOf = (body: Span, parts: readonly Span[]): readonly Passage[] =>
    passagesWithin(text, fromSource(body), parts, mostWords).map((passage) => ({
      ...passage,
      span: toSource(passage.span),
    }));
  const passages: WeighedPassage[] = [];
  for (const { kind, body } of resume.sections) {
    const weight = SECTION_WEIGHT[kind];
    if (weight === 0) continue;
    for (const passage of passagesOf(body, hidden)) {
      if (passages.length === MOST_PASSAGES) return passages;
      if (kind === 'contact' && !isShown(resume, passage)) continue;
      passages.push({ passage, weight });
    }
  }
  if (passages.length > 0) return passages;
  const whole = { start: 0, end: resume.text.length };
  return passagesOf(whole, blinded.map(fromSource))
    .slice(0, MOST_PASSAGES)
    .map((passage) => ({ passage, weight: 1 }));
}

/** Words from which a line above the first heading is text; shorter ones are names, addresses and places. Chosen, unmeasured. */
const LEAST_WORDS = 6;

function isShown({ basics }: ResumeDocument, { span, text }: Passage): boolean {
  const isSummary = basics.summary !== undefined && contains(basics.summary.span, span);
  return isSummary || text.split(' ').length >= LEAST_WORDS;
}

/** Positions too: they are shown as titles. */
function headerSpans({ basics, work, education }: ResumeDocument): readonly Span[] {
  const fields: (Located<unknown> | { readonly span: Span } | undefined)[] = [basics.label];
  for (const { name, position, location, dates } of work) fields.push(name, position, location, dates);
  for (const { institution, dates } of education) fields.push(institution, dates);
  return fields.flatMap((field) => (field === undefined ? [] : [field.span]));
}
