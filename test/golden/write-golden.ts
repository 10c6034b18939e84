/**
 * `npm run golden`: writes the results that the golden tests compare with.
 *
 * Refuses to replace a result by one with other numbers and the same provenance: somebody who stored scores could not
 * tell them apart. Raise the version in the engine file, or pack changed data, and run it again.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { match } from '../../src/index.ts';
import type { MatchResult } from '../../src/match/match-result.ts';
import { caseName, cases, referenceDate } from './cases.ts';

const expected = new URL('expected/', import.meta.url);
let refused = 0;

mkdirSync(expected, { recursive: true });
for (const name of readdirSync(expected)) {
  if (!cases.some((goldenCase) => `${caseName(goldenCase)}.json` === name)) rmSync(new URL(name, expected));
}

for (const goldenCase of cases) {
  const file = new URL(`${caseName(goldenCase)}.json`, expected);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MatchResult) : undefined;
  const after = await match(
    { resume: text(`${goldenCase.resume}.resume`), job: text(`${goldenCase.job}.job`) },
    { referenceDate },
  );
  const change = `${caseName(goldenCase)}: ${before === undefined ? 'new' : before.score} → ${after.score}`;
  if (
    before !== undefined &&
    numbers(before) !== numbers(after) &&
    JSON.stringify(before.provenance) === JSON.stringify(after.provenance)
  ) {
    console.error(`refused, same provenance ${after.provenance.engine}: ${change}`);
    refused++;
    continue;
  }
  writeFileSync(file, `${JSON.stringify(after, null, 1)}\n`);
  console.log(change);
}
process.exitCode = refused > 0 ? 1 : 0;

function text(name: string): string {
  return readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8');
}

function numbers({ score, interval, confidence, factors, fixes }: MatchResult): string {
  return JSON.stringify([
    score,
    interval,
    confidence,
    factors.map(({ id, value, weight }) => [id, value, weight]),
    fixes.map(({ delta }) => delta),
  ]);
}
