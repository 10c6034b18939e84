/** Does a score listen to names? Blinding, a counterfactual test, and impact ratios of a set of scores. */
import { readFileSync } from 'node:fs';
import { blind, counterfactual, impactRatio, match, scoringRates } from '@trackruit/ml';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8');
const resume = sample('resume');
const job = sample('job');
const referenceDate = new Date('2026-11-01');

console.log(`taken out by blind(): ${[...new Set(blind(resume).removed.map(({ kind }) => kind))].join(', ')}`);

const report = await counterfactual({
  resume,
  score: async (text) => (await match({ resume: text, job }, { referenceDate })).score,
});
console.log(`largest change over ${report.changes.length} other identities: ${report.largestDifference}`);

// Scores of two invented groups.
const scores = Array.from({ length: 80 }, (_, at) => ({
  group: at % 2 === 0 ? 'a' : 'b',
  score: ((at * 37) % 80) / 80,
}));
for (const { group, impactRatio: ratio } of impactRatio(scoringRates(scores)).rows)
  console.log(`group ${group}: impact ratio ${ratio?.toFixed(2) ?? 'none'}`);
