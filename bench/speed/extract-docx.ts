/**
 * How long does a Word file take, from bytes to ExtractedDocument and on to ResumeDocument?
 *
 *   node bench/speed/extract-docx.ts
 *
 * Warm: every real CV of the data set 20 times, p50 and p90 over all readings. Cold: the first reading of a fresh process, its imports
 * included. Memory: the process's peak after all of it. Reads ../shared/data (or TRACKRUIT_DATA); ends well when it is absent.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataFolder, readJsonLines } from '../quality/labelled-data.ts';

const [, , single] = process.argv;
if (single !== undefined) {
  const start = performance.now();
  const { extractDocx } = await import('../../src/extract/docx.ts');
  await extractDocx(readFileSync(single));
  console.log((performance.now() - start).toFixed(1));
  process.exit(0);
}

const { extractDocx } = await import('../../src/extract/docx.ts');
const { parseResume } = await import('../../src/document/parse-resume.ts');
const folder = dataFolder();
const files = ['pairs-vanetik/', 'resume-files/'].flatMap((set) =>
  readJsonLines<{ readonly file: string; readonly format: string }>(folder, `${set}truth.jsonl`)
    .filter(({ format }) => format === 'docx')
    .map(({ file }) => new URL(set + file, folder)),
);
const bytes = files.map((file) => readFileSync(file));
const extracting: number[] = [];
const both: number[] = [];
for (let round = -5; round < 20; round++) {
  for (const data of bytes) {
    const start = performance.now();
    const document = await extractDocx(data);
    const middle = performance.now();
    parseResume(document);
    if (round < 0) continue;
    extracting.push(middle - start);
    both.push(performance.now() - start);
  }
}
const cold = files
  .slice(0, 8)
  .map((file) =>
    Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), fileURLToPath(file)], { encoding: 'utf8' })),
  );

const at = (times: readonly number[], share: number): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)]!.toFixed(1).padStart(7);
};
console.log(
  `${files.length} files of ${Math.round(bytes.reduce((sum, { length }) => sum + length, 0) / bytes.length)} bytes on average`,
);
for (const [name, times] of [
  ['extract, warm', extracting],
  ['extract and parse, warm', both],
  ['extract, cold', cold],
] as const) {
  console.log(`${name.padEnd(25)} p50 ${at(times, 0.5)} ms   p90 ${at(times, 0.9)} ms`);
}
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
