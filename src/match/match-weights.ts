/** How much each factor counts. */
import { InvalidInputError } from '../errors.ts';
import type { MatchFactorId } from './match-result.ts';

/** Relative weights; they need not sum to 1. Left out or `undefined`: the default. 0: the factor takes no part. */
export type MatchWeights = { readonly [Id in MatchFactorId]?: number | undefined };

/**
 * Chosen on the category tasks of `bench/quality/ranking.ts`, where the words of the work and the titles tell a fitting posting
 * best, and against them: required skills are what a person can act on, so they weigh more than ranking alone would give them, a
 * fifth to a quarter of the score in the middle case (see `substance`). On samples of the four tasks (163, 100, 24 and 44 résumés)
 * nDCG@10 was 52.3, 59.5, 53.6, 54.1 with this. Without a least substance it was 53.1, 61.1, 58.6, 55.1 with 0.25 (an eighth to a sixth of
 * the score), 50.6, 56.5, 49.3, 55.7 with 0.8 (three to four tenths). Must-haves have their cap besides.
 * Experience and education decide among near equals, for a posting that asks for little is met by everybody; those two are chosen,
 * unmeasured.
 */
export const DEFAULT_MATCH_WEIGHTS: Readonly<Record<MatchFactorId, number>> = {
  'required-skills': 0.4,
  'preferred-skills': 0.07,
  experience: 0.06,
  title: 0.19,
  education: 0.03,
  'lexical-similarity': 0.51,
};

/** Order of the factors in every result. */
export const MATCH_FACTOR_IDS: readonly MatchFactorId[] = [
  'required-skills',
  'preferred-skills',
  'experience',
  'title',
  'education',
  'lexical-similarity',
];

/**
 * @throws InvalidInputError for an unknown factor, a weight that is no finite number or negative, or all weights 0
 */
export function matchWeights(own: MatchWeights | undefined): Readonly<Record<MatchFactorId, number>> {
  if (own === undefined) return DEFAULT_MATCH_WEIGHTS;
  if (typeof own !== 'object' || own === null) throw new InvalidInputError('options.weights', 'expected an object');
  const weights = { ...DEFAULT_MATCH_WEIGHTS };
  for (const id of Object.keys(own)) {
    if (!(MATCH_FACTOR_IDS as readonly string[]).includes(id))
      throw new InvalidInputError('options.weights', `unknown factor (${id.length} characters)`);
  }
  for (const id of MATCH_FACTOR_IDS) {
    const weight = own[id];
    if (weight === undefined) continue;
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0) {
      throw new InvalidInputError(`options.weights.${id}`, 'expected a finite number of 0 or more');
    }
    weights[id] = weight;
  }
  if (MATCH_FACTOR_IDS.every((id) => weights[id] === 0))
    throw new InvalidInputError('options.weights', 'all weights are 0');
  return weights;
}
