import type { JobSource } from '../document/parse-job.ts';
import { checkObject } from '../errors.ts';
import { listOf } from './ranking-options.ts';
import { Recommender } from './recommender.ts';
import {
  DEFAULT_CANDIDATES,
  type RecommendCallOptions,
  type RecommenderOptions,
  type RecommendInput,
} from './recommender-options.ts';
import type { RecommendationPage } from './recommendation.ts';

export interface RecommendJobsInput extends RecommendInput {
  /** Postings as texts, as fields or parsed. Without an `id` they get one made of their content. */
  readonly jobs: Iterable<JobSource>;
}

/**
 * Postings for one résumé in one call: a `Recommender` with these postings, asked once.
 *
 * @throws as `Recommender.add` and `Recommender.recommend` do
 *
 * @example
 * ```ts
 * import { recommend } from '@trackruit/ml';
 *
 * const { results } = await recommend({
 *   resume: 'Data Engineer\nJan 2020 - Dec 2023 Acme: built pipelines in Python and Airflow on PostgreSQL.',
 *   jobs: [
 *     { id: 'ward', title: 'Nurse', description: 'Requirements\n- Wound care\n- Night shifts on a surgical ward' },
 *     { id: 'pipelines', title: 'Data Engineer', description: 'Requirements\n- Python\n- Airflow or Dagster' },
 *   ],
 * });
 * console.log(results.map(({ id }) => id)); // ['pipelines', 'ward']
 * console.log(results[0]?.match.matchedSkills.map(({ label }) => label)); // ['Airflow', 'Python']
 * ```
 */
export async function recommend(
  input: RecommendJobsInput,
  options: RecommenderOptions & RecommendCallOptions = {},
): Promise<RecommendationPage> {
  checkObject(input, 'input', '{ resume, jobs }');
  const { jobs, ...question } = input;
  const { filter, freshness, feedback, diversity, collapseDuplicates, signal, onProgress, ...own } = options;
  const postings = listOf('jobs', jobs);
  // Where all are matched nothing has to be found, so no vectors are made for it.
  const isSmall = postings.length <= (own.candidates ?? DEFAULT_CANDIDATES);
  const recommender = new Recommender(isSmall && own.index === undefined ? { ...own, index: null } : own);
  await recommender.add(postings, { signal, onProgress });
  return recommender.recommend(question, {
    filter,
    freshness,
    feedback,
    diversity,
    collapseDuplicates,
    signal,
    onProgress,
  });
}
