/** What an embedder sees of a posting: its lines without boilerplate, employer and place; the title is shown apart. */
import type { JobDocument, JobSectionKind, Necessity } from '../document/job-document.ts';
import { MOST_PASSAGE_WORDS, passagesWithin, type Passage } from '../embedding/passages.ts';
import { overlaps } from '../text/span.ts';
import { mergedSpans } from './personal-details.ts';

/** How much a passage weighs by what it is. Chosen with the shares of the semantic factor. */
const NECESSITY_WEIGHT: Readonly<Record<Necessity, number>> = { required: 1, preferred: 0.6 };
const SECTION_WEIGHT: Readonly<Record<JobSectionKind, number>> = {
  overview: 0.7,
  responsibilities: 1,
  requirements: 1,
  preferred: 0.6,
  other: 0.7,
  company: 0.2,
  benefits: 0,
  'equal-opportunity': 0,
  'not-asked': 0,
  application: 0,
};

/** Passages at most; a text with more is no posting, and each costs. */
const MOST_PASSAGES = 200;

export interface JobPassage {
  readonly passage: Passage;
  /** By place, above 0. */
  readonly weight: number;
  /** Asks something of the candidate; its best answer is shown as evidence. */
  readonly isRequirement: boolean;
}

/** In order; empty for a posting of nothing but a title. */
export function jobPassages(job: JobDocument, mostWords: number = MOST_PASSAGE_WORDS): readonly JobPassage[] {
  const details = [job.title, job.company, job.location].flatMap((field) => (field === undefined ? [] : [field.span]));
  const hidden = mergedSpans([...job.boilerplate, ...details]);
  const tasks = job.responsibilities.map(({ span }) => ({ span, necessity: undefined }));
  const asks = [...job.requirements, ...tasks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let next = 0;
  const passages: JobPassage[] = [];
  for (const { kind, body } of job.sections) {
    for (const passage of passagesWithin(job.text, body, hidden, mostWords)) {
      if (passages.length === MOST_PASSAGES) return passages;
      while (next < asks.length && asks[next]!.span.end <= passage.span.start) next++;
      const ask = asks[next];
      const isRequirement = ask !== undefined && overlaps(ask.span, passage.span);
      const weight =
        isRequirement && ask.necessity !== undefined ? NECESSITY_WEIGHT[ask.necessity] : SECTION_WEIGHT[kind];
      if (weight > 0) passages.push({ passage, weight, isRequirement });
    }
  }
  return passages;
}
