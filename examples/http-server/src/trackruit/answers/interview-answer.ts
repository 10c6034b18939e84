/** A prediction as API A says it. */
import { InvalidInputError, type InterviewPrediction } from '@trackruit/ml';
import type { InterviewTask } from '../../workers/engine-task.ts';
import { rounded } from './rounded.ts';

/**
 * How far the interval may spread for each word, in probability. Chosen, unmeasured. (The word is about how sure the number is, and not about
 * how high.)
 */
const CONFIDENCE: readonly (readonly [widest: number, word: string])[] = [
  [0.15, 'high'],
  [0.3, 'medium'],
  [0.5, 'low'],
];

/** @throws InvalidInputError where the numbers tell this application from no other */
export function interviewAnswer(prediction: InterviewPrediction, { variant }: InterviewTask): object {
  if (prediction.kind === 'insufficient-evidence') throw new InvalidInputError('body', prediction.reason);
  const { interval, provenance } = prediction;
  const positive = prediction.positiveFactors.map(({ reason }) => reason);
  const negative = prediction.negativeFactors.map(({ reason }) => reason);
  const width = interval.high - interval.low;
  return {
    probability: rounded(prediction.probability),
    confidence: CONFIDENCE.find(([widest]) => width <= widest)?.[1] ?? 'very low',
    positive_factors: positive,
    negative_factors: negative,
    top_positive_factors: positive.slice(0, 3),
    top_negative_factors: negative.slice(0, 3),
    model_version: 'interview-v1',
    explanations: [
      `Of people with such numbers, about ${String(Math.round(100 * prediction.probability))} in 100 ${prediction.stage === 'interview' ? 'get an offer after an interview' : 'are invited to an interview'}; four of five such predictions should lie between ${String(Math.round(100 * interval.low))} and ${String(Math.round(100 * interval.high))} in 100.`,
      ...positive.slice(0, 3),
      ...negative.slice(0, 3),
      ...prediction.levers.map(({ advice, delta }) => `${advice} (+${String(Math.round(100 * delta))} in 100)`),
    ],
    variant,
    engine_version: `${provenance.engine} ${provenance.model}`,
    stage: prediction.stage,
    interval: { low: rounded(interval.low), high: rounded(interval.high) },
    log_odds: rounded(prediction.logOdds),
    base_log_odds: rounded(prediction.baseLogOdds),
    factors: prediction.factors.map(({ id, contribution, reason, source }) => ({
      id,
      contribution: rounded(contribution),
      reason,
      source,
    })),
    provenance,
  };
}
