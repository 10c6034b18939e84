import { Matcher, type MatchCallOptions, type MatcherOptions, type MatchInput } from './matcher.ts';
import type { MatchResult } from './match-result.ts';

/**
 * Matches one résumé with one posting: `new Matcher(options).match(input, options)`.
 *
 * @throws InvalidInputError if either text has no words or an option is out of range
 * @throws the signal's reason if aborted
 *
 * @example
 * ```ts
 * import { match } from '@trackruit/ml';
 *
 * const result = await match({
 *   resume: 'Data Engineer\nJan 2020 - Dec 2023 Acme: built pipelines in Python and Airflow on PostgreSQL.',
 *   job: 'Data Engineer\nRequirements\n- 3+ years of Python\n- Airflow or Dagster',
 * });
 * console.log(result.matchedSkills.map((skill) => skill.label)); // ['Airflow', 'Python']
 * console.log(result.score === result.factors.reduce((sum, factor) => sum + factor.contribution, 0)); // true
 * ```
 */
export async function match(input: MatchInput, options: MatcherOptions & MatchCallOptions = {}): Promise<MatchResult> {
  return new Matcher(options).match(input, { signal: options.signal });
}
