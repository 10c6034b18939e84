/** One match, explained: what the score is made of, what is missing and what naming it would be worth. */
import { readFileSync } from 'node:fs';
import { match } from '@trackruit/ml';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8');
const resume = sample('resume');
const job = sample('job');

const result = await match({ resume, job }, { referenceDate: new Date('2026-11-01') });

console.log(`score ${result.score.toFixed(2)}`);
for (const { id, contribution, weight } of result.factors) {
  console.log(`  ${id}: ${contribution.toFixed(3)} of ${weight.toFixed(3)}`);
}

// Every claim points at the words it rests on.
for (const { label, evidence } of result.matchedSkills) {
  const words = evidence
    .filter(({ document }) => document === 'resume')
    .map(({ span }) => resume.slice(span.start, span.end));
  console.log(`has ${label}: ${[...new Set(words)].join(', ')}`);
}
for (const { label, necessity, gap } of result.missingSkills) console.log(`${gap}: ${label} (${necessity})`);
for (const { advice, delta } of result.fixes.slice(0, 3)) console.log(`${(delta * 100).toFixed(1)} points: ${advice}`);
