/** One résumé held against one posting: what every factor reads from. */
import type { JobFeatures } from '../features/job-features.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import { titleSimilarity, type TitleFeatures } from '../features/titles.ts';
import { weightsProduct } from '../lexical/tfidf.ts';
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
}

export interface ClosestTitle {
  readonly title: TitleFeatures;
  /** 0..1, age taken off. */
  readonly similarity: number;
}

/** `before`: the comparison of the unchanged résumé, whose parts are taken over where the change does not touch them. */
export function compare(resume: ResumeFeatures, job: JobFeatures, before?: Comparison): Comparison {
  const isCovered = before !== undefined && before.resume.cover === resume.cover;
  const closest =
    before !== undefined && before.resume.titles === resume.titles ? before.closestTitle : closestTitle(resume, job);
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
  };
}

/** An older position counts this much less than the one after it, down to the floor. Chosen, unmeasured. */
const AGE_LOSS = 0.1;
const AGE_FLOOR = 0.6;

function closestTitle(resume: ResumeFeatures, job: JobFeatures): ClosestTitle | undefined {
  const asked = job.title;
  if (asked === undefined) return undefined;
  let best: ClosestTitle | undefined;
  resume.titles.forEach((title, age) => {
    const similarity = titleSimilarity(title, asked) * Math.max(AGE_FLOOR, 1 - AGE_LOSS * age);
    if (best === undefined || similarity > best.similarity) best = { title, similarity };
  });
  return best;
}
