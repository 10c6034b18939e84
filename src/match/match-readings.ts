/** The factors of a match in order, each with its weight: the one place that knows them all. */
import { combinedScore, type FactorReading, type WeighedReading } from '../explanation/combine-factors.ts';
import type { Comparison } from './comparison.ts';
import { preferredSkillsReading, requiredSkillsReading } from './factors/asked-skills.ts';
import { educationReading } from './factors/education.ts';
import { experienceReading } from './factors/experience.ts';
import { lexicalSimilarityReading } from './factors/lexical-similarity.ts';
import { semanticSimilarityReading } from './factors/semantic-similarity.ts';
import { titleReading } from './factors/title.ts';
import type { MatchFactorId } from './match-result.ts';
import { MATCH_FACTOR_IDS } from './match-weights.ts';
import { mustHaveLimit } from './must-have-cap.ts';
import type { SkillAnswers } from './skill-answers.ts';

type Weights = Readonly<Record<MatchFactorId, number>>;

const READERS: Readonly<Record<MatchFactorId, (comparison: Comparison) => FactorReading | undefined>> = {
  'required-skills': requiredSkillsReading,
  'preferred-skills': preferredSkillsReading,
  experience: experienceReading,
  title: titleReading,
  education: educationReading,
  'lexical-similarity': lexicalSimilarityReading,
  'semantic-similarity': semanticSimilarityReading,
};

/** Factors with weight 0 and those the posting gives no ground for are left out. */
export function matchReadings(comparison: Comparison, weights: Weights): readonly WeighedReading<MatchFactorId>[] {
  const readings: WeighedReading<MatchFactorId>[] = [];
  for (const id of MATCH_FACTOR_IDS) {
    if (weights[id] === 0) continue;
    const reading = READERS[id](comparison);
    if (reading !== undefined) readings.push({ id, weight: weights[id] * substance(comparison, id), reading });
  }
  return readings;
}

/** The score alone, cap included: what a change of the features is worth. */
export function matchScore(comparison: Comparison, weights: Weights): number {
  return combinedScore(matchReadings(comparison, weights), mustHaveLimit(comparison));
}

/**
 * A posting that names one skill says less by it than one that names ten: the factor's weight grows with what is asked,
 * w · (least + asked) / (least + asked + half), 0..1, in units of one plainly required tool. `least` keeps two named tools from
 * weighing next to nothing. Chosen; pools rank alike with 2 and 8, and without a least.
 */
const LEAST_SUBSTANCE = 4;
const HALF_SUBSTANCE = 10;

function substance({ required, preferred }: Comparison, id: MatchFactorId): number {
  if (id === 'required-skills') return saturated(required);
  if (id === 'preferred-skills') return saturated(preferred);
  return 1;
}

function saturated({ asked }: SkillAnswers): number {
  return (LEAST_SUBSTANCE + asked) / (LEAST_SUBSTANCE + asked + HALF_SUBSTANCE);
}
