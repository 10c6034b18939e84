/** How likely is an interview? A base rate, moved by what is known; then a model fitted on own outcomes. */
import { fitInterviewModel, predictInterview, type InterviewOutcome } from '@trackruit/ml';

const prediction = predictInterview({ mustHavesMet: 0.8, match: 0.7, channel: 'referral', applicants: 60 });
if (prediction.kind === 'prediction') {
  const { probability, interval, positiveFactors, levers } = prediction;
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  console.log(`${percent(probability)}, between ${percent(interval.low)} and ${percent(interval.high)}`);
  for (const { reason, source } of positiveFactors) console.log(`  ${reason} (${source})`);
  for (const { advice, delta } of levers) console.log(`  ${percent(delta)} more: ${advice}`);
}

// Nothing to go on gives no number.
console.log(predictInterview({ yearsExperience: 20 }).kind);

// Forty applications of an invented person who does well where must-haves are met.
const outcomes = Array.from({ length: 40 }, (_, at): InterviewOutcome => ({
  features: { mustHavesMet: at / 40 },
  happened: at % 4 === 0 && at > 12,
}));
const model = fitInterviewModel(outcomes, { version: 'own-2026-11' });
const own = predictInterview({ mustHavesMet: 0.8 }, { model });
if (own.kind === 'prediction') console.log(`with own outcomes: ${own.probability.toFixed(2)}`);
