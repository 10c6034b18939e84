/** Numbered pieces of a résumé that a writer may reword: it names the number, so what it means is a real place of the text. */
import type { ResumeDocument, SectionKind } from '../document/resume-document.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { overlaps, spanText, type Located, type Span } from '../text/span.ts';

export type PassageKind = 'summary' | 'highlight';

export interface TailorPassage {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly kind: PassageKind;
  readonly span: Span;
  /** What stands there, with single blanks for its gaps and line ends. */
  readonly text: string;
  /** Position in `work` of the résumé, for a passage of a job. */
  readonly work?: number;
}

/** Shorter lines are labels and lists, longer ones paragraphs of their own. Chosen, unmeasured. */
const LEAST_WORDS = 3;
const MOST_CHARACTERS = 700;
/** A hostile file may hold any number. */
const MOST_PASSAGES = 400;

/** Sections whose lines are about what the person did. */
const TOLD: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer', 'awards', 'other']);

/**
 * In the order of the text, not overlapping: the sentences of the summary and the highlights of jobs, projects and
 * volunteering; where a résumé has no highlights, the sentences of those sections.
 */
export function tailorPassages(resume: ResumeDocument): readonly TailorPassage[] {
  const found: Omit<TailorPassage, 'number'>[] = [];
  const add = (kind: PassageKind, span: Span, work?: number): void => {
    const text = spanText(resume.text, span).replace(/\s+/g, ' ').trim();
    if (text.length > MOST_CHARACTERS || text.split(' ').length < LEAST_WORDS) return;
    if (found.some((other) => overlaps(other.span, span))) return;
    found.push({ kind, span, text, ...(work === undefined ? {} : { work }) });
  };
  for (const [work, { highlights }] of resume.work.entries())
    for (const { span } of highlights) add('highlight', span, work);
  for (const { span } of otherHighlights(resume)) add('highlight', span);
  const { summary } = resume.basics;
  if (summary !== undefined) for (const span of sentenceSpans(resume.text, summary.span)) add('summary', span);
  if (!found.some(({ kind }) => kind === 'highlight'))
    for (const { kind, body } of resume.sections)
      if (TOLD.has(kind)) for (const span of sentenceSpans(resume.text, body)) add('highlight', span);
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_PASSAGES)
    .map((passage, at) => ({ number: at + 1, ...passage }));
}

function otherHighlights({ projects, sections }: ResumeDocument): readonly Located<string>[] {
  return [
    ...projects.flatMap(({ highlights }) => highlights),
    ...sections.flatMap(({ kind, highlights }) => (TOLD.has(kind) ? (highlights ?? []) : [])),
  ];
}
