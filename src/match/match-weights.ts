/** How much each factor counts. */
import type { Embedder } from '../embedding/embedder.ts';
import { checkObject, InvalidInputError } from '../errors.ts';
import type { MatchFactorId } from './match-result.ts';

/** Relative weights; they need not sum to 1. Left out or `undefined`: the default. 0: the factor takes no part. */
export type MatchWeights = { readonly [Id in MatchFactorId]?: number | undefined };

/**
 * Chosen with `bench/quality/fusion.ts`, whose table stands beside it (`fusion.txt`): each factor alone, left out, halved and doubled, with an
 * embedder and without, and the weights chosen with one task held out at a time.
 *
 * Ranking alone would halve required skills; they are raised for the sake of people who read the result.
 *
 * Meaning and words tell a fitting posting best. Required skills are what a person can act on, so they weigh more than ranking alone
 * would give them (see `substance`), and must-haves have their cap besides. Experience and education decide among near equals, for a posting that
 * asks for little is met by everybody.
 */
export const DEFAULT_MATCH_WEIGHTS: Readonly<Record<MatchFactorId, number>> = {
  'required-skills': 0.25,
  'preferred-skills': 0.04,
  experience: 0.03,
  title: 0.1,
  education: 0.03,
  'lexical-similarity': 0.5,
  'semantic-similarity': 1,
};

/**
 * Defaults where no meaning is compared. Titles and words are then all that tells what a posting is about, and take over what meaning
 * would have said of it; shared out evenly, skills would get most of it. Chosen as above: +1.3 and +1.9 nDCG@10 on the two large category tasks.
 */
export const WEIGHTS_WITHOUT_MEANING: Readonly<Record<MatchFactorId, number>> = {
  'required-skills': 0.25,
  'preferred-skills': 0.04,
  experience: 0.03,
  title: 0.2,
  education: 0.03,
  'lexical-similarity': 1.5,
  'semantic-similarity': 1,
};

/** Order of the factors in every result. */
export const MATCH_FACTOR_IDS: readonly MatchFactorId[] = [
  'required-skills',
  'preferred-skills',
  'experience',
  'title',
  'education',
  'lexical-similarity',
  'semantic-similarity',
];

/**
 * The weights that hold: those of one's own over the defaults. `embedder`: the option of that name; null compares no meaning, as a
 * weight of 0 does.
 *
 * @throws InvalidInputError for an unknown factor, a weight that is no finite number or negative, or all weights 0
 */
export function matchWeights(
  own: MatchWeights | undefined,
  embedder?: Embedder | null,
): Readonly<Record<MatchFactorId, number>> {
  const isCompared = embedder !== null && own?.['semantic-similarity'] !== 0;
  const defaults = isCompared ? DEFAULT_MATCH_WEIGHTS : WEIGHTS_WITHOUT_MEANING;
  if (own === undefined) return defaults;
  checkObject(own, 'options.weights');
  const weights = { ...defaults };
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
