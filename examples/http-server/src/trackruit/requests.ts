/** What API A takes. The same schemas check requests and stand in the OpenAPI document. */
import { z } from '@hono/zod-openapi';
import type { Settings } from '../settings.ts';
import type { FormKind } from '../http/request-body.ts';

const SHORTEST_TEXT = 10;
const MOST_JOBS = 1000;
/** Characters of the header that names a person. */
export const LONGEST_USER_ID = 200;

const RESUME = 'Ann Example\nBackend developer with 5 years of Python, Django and PostgreSQL.';
const JOB = 'Python Developer\nRequirements\n- Python\n- Django\n- Docker';

export type RequestSchemas = ReturnType<typeof requestSchemas>;

/** Limits of lengths are settings, so the schemas are made after those are known. */
export function requestSchemas({ maxTextLength }: Pick<Settings, 'maxTextLength'>) {
  const text = (example: string) => z.string().min(SHORTEST_TEXT).max(maxTextLength).openapi({ example });
  const resumeText = text(RESUME).describe('The résumé as a text.');
  const useCache = z.boolean().default(true).describe('false: compute again, and keep nothing.');

  const poolJob = z
    .looseObject({
      id: z.string().min(1).max(512),
      title: z.string().min(1).max(500),
      company: z.string().max(500).optional(),
      description: z.string().min(1).max(maxTextLength),
    })
    .openapi({ example: { id: 'job1', title: 'Python Developer', company: 'Acme', description: JOB } });

  return {
    match: z
      .object({ resume_text: resumeText, job_description: text(JOB), use_cache: useCache })
      .openapi('MatchRequest'),
    matchBatch: z
      .object({
        resume_text: resumeText,
        job_descriptions: z.array(text(JOB)).min(1).max(MOST_JOBS),
        use_cache: useCache,
      })
      .openapi('MatchBatchRequest'),
    recommend: z
      .object({
        resume_text: resumeText,
        job_pool: z
          .array(poolJob)
          .min(1)
          .max(MOST_JOBS)
          .describe('Other fields of a posting come back with it unchanged.'),
        max_recommendations: z.int().min(1).max(20).default(5),
        use_cache: useCache,
      })
      .openapi('RecommendRequest'),
    interview: z
      .object({
        applied_jobs: z.int().min(0).max(1000),
        interviews_given: z.int().min(0).max(100),
        skills_strength: z.number().min(0).max(1),
        prep_hours: z.int().min(0).max(1000),
        match_score_avg: z.number().min(0).max(1),
        resume_score: z.number().min(0).max(1),
        years_experience: z.int().min(0).max(50),
        stage: z
          .enum(['application', 'interview'])
          .default('interview')
          .describe('What the probability is of: an interview after an application, or an offer after an interview.'),
        channel: z.enum(['referral', 'direct', 'board']).optional().describe('How the application arrived.'),
        use_cache: useCache,
      })
      .openapi('InterviewRequest', {
        example: {
          applied_jobs: 15,
          interviews_given: 3,
          skills_strength: 0.8,
          prep_hours: 20,
          match_score_avg: 0.75,
          resume_score: 0.85,
          years_experience: 3,
        },
      }),
    feedback: z
      .object({
        resume_text: resumeText,
        target_role: z.string().min(2).max(100).default('software engineer'),
        use_cache: useCache,
      })
      .openapi('FeedbackRequest'),
    ats: z.object({ resume_text: resumeText, use_cache: useCache }).openapi('AtsRequest'),
  };
}

/** How the fields of a multipart form are read; a file takes the place of `resume_text`. */
export const FORM: Readonly<Record<string, FormKind>> = {
  resume_text: 'text',
  job_description: 'text',
  job_descriptions: 'json',
  job_pool: 'json',
  max_recommendations: 'number',
  target_role: 'text',
  use_cache: 'flag',
};
