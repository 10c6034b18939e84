/** One résumé held against one posting: what every factor reads from. */
import type { JobFeatures } from '../features/job-features.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import { titleLikeness, type TitleFeatures } from '../features/titles.ts';
import { weightsProduct } from '../lexical/tfidf.ts';
import { dotProduct } from '../vector/cosine.ts';
import {
  chanceCosine,
  comparePassageAdded,
  compareTitleAdded,
  likeness,
  type MeaningComparison,
} from './meaning-comparison.ts';
import { answerSkills, type SkillAnswers } from './skill-answers.ts';

export interface Comparison {
  readonly resume: ResumeFeatures;
  readonly job: JobFeatures;
  readonly required: SkillAnswers;
  readonly preferred: SkillAnswers;
  /** `weightsProduct` of the two term vectors. */
  readonly sharedWeight: number;
  /** The résumé's title nearest to the posting's; absent when either has none. */
  readonly closestTitle?: ClosestTitle;
  /** Absent without an embedder. */
  readonly meaning?: MeaningComparison;
}

export interface ClosestTitle {
  readonly title: TitleFeatures;
  /** 0..1, age taken off. */
  readonly similarity: number;
}

/**
 * `before`: the comparison of the unchanged résumé, whose parts are taken over where the change does not touch them. `meaning`: of the two
 * documents as they are; left out for a changed résumé, whose meaning is made from that of `before`.
 */
export function compare(
  resume: ResumeFeatures,
  job: JobFeatures,
  before?: Comparison,
  meaning: MeaningComparison | undefined = changedMeaning(resume, before),
): Comparison {
  const isCovered = before !== undefined && before.resume.cover === resume.cover;
  const closest =
    before !== undefined && before.resume.titles === resume.titles
      ? before.closestTitle
      : closestTitle(resume, job, meaning);
  return {
    resume,
    job,
    required: isCovered ? before.required : answerSkills(resume, job, 'required'),
    preferred: isCovered ? before.preferred : answerSkills(resume, job, 'preferred'),
    sharedWeight:
      before !== undefined && before.resume.vector.weights === resume.vector.weights
        ? before.sharedWeight
        : weightsProduct(resume.vector, job.vector),
    ...(closest === undefined ? {} : { closestTitle: closest }),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

/** An assumed skill reads as a line of its own with the skill's name, an assumed headline as the posting's title. */
function changedMeaning(resume: ResumeFeatures, before: Comparison | undefined): MeaningComparison | undefined {
  const meaning = before?.meaning;
  const { assumed } = resume;
  if (meaning === undefined || assumed === undefined) return meaning;
  const { job } = meaning.meanings;
  if (assumed.kind === 'headline') return job.title === undefined ? meaning : compareTitleAdded(meaning, job.title);
  const passage = job.skills.get(assumed.skillId);
  return passage === undefined ? meaning : comparePassageAdded(meaning, passage);
}

/** An older position counts this much less than the one after it, down to the floor. Chosen, unmeasured. */
const AGE_LOSS = 0.1;
const AGE_FLOOR = 0.6;

function closestTitle(
  resume: ResumeFeatures,
  job: JobFeatures,
  meaning: MeaningComparison | undefined,
): ClosestTitle | undefined {
  const asked = job.title;
  if (asked === undefined) return undefined;
  let best: ClosestTitle | undefined;
  resume.titles.forEach((title, age) => {
    const meant = meaning === undefined ? undefined : meantLikeness(meaning, title);
    const similarity = titleLikeness(title, asked, meant) * Math.max(AGE_FLOOR, 1 - AGE_LOSS * age);
    if (best === undefined || similarity > best.similarity) best = { title, similarity };
  });
  return best;
}

/** Likeness in meaning of one of the résumé's titles and the posting's; undefined for a title too old to have been embedded. */
function meantLikeness(
  { meanings: { resume, job, background } }: MeaningComparison,
  title: TitleFeatures,
): number | undefined {
  const own = resume.titles.find(({ span }) => span === title.span);
  if (own === undefined || job.title === undefined) return undefined;
  return likeness(dotProduct(own.vector, job.title.vector), chanceCosine(1, background.spread));
}
