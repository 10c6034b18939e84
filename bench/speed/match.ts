/**
 * How long does a match take?
 *
 *   node bench/speed/match.ts [--package dist/index.js]
 *
 * Warm: résumé text against posting text, parsed anew each time, all explanations and re-scored fixes included; p50 and p99 over real
 * CVs and ads. Parsed: the same with documents that were parsed before. Growth: one long text made of many. Cold: import and
 * first match in a fresh process, of the built package where there is one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasData, readRecords, type JobRecord, type ResumeRecord } from '../quality/ranking-data.ts';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { Matcher } from '../../src/match/matcher.ts';

const { values } = parseArgs({ options: { package: { type: 'string', default: 'dist/index.js' } } });
if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const referenceDate = new Date('2025-06-15');
const matcher = new Matcher({ referenceDate });
const every = <Row>(rows: readonly Row[], count: number): readonly Row[] =>
  rows.filter((_, at) => at % Math.ceil(rows.length / count) === 0);
const resumes = [
  ...every(readRecords<ResumeRecord>('resumes-livecareer/resumes.jsonl'), 150),
  ...readRecords<ResumeRecord>('resumes-updated/resumes.jsonl'),
].map(({ text }) => text);
const jobs = [
  ...every(readRecords<JobRecord>('jobs-google/jobs.jsonl'), 60),
  ...every(readRecords<JobRecord>('jobs-linkedin-india/jobs.jsonl'), 60),
  ...every(readRecords<JobRecord>('jobs-tech-domains/jobs.jsonl'), 60),
].map(({ title, description }) => ({ title, description }));

/** Sorted durations in ms of `count` calls after as many to warm up. */
async function durations(count: number, call: (at: number) => Promise<unknown>): Promise<readonly number[]> {
  for (let at = 0; at < count; at++) await call(at);
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const start = performance.now();
    await call(at);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function report(name: string, times: readonly number[]): void {
  const at = (share: number): string =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(2).padStart(8);
  console.log(`${name.padEnd(34)} p50 ${at(0.5)} ms   p90 ${at(0.9)} ms   p99 ${at(0.99)} ms`);
}

const mean = (texts: readonly string[]): number =>
  Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
console.log(
  `${resumes.length} résumés of ${mean(resumes)} characters, ${jobs.length} ads of ${mean(jobs.map((job) => job.description))} on average\n`,
);

const pairs = 1000;
const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;
report(
  'warm, from text',
  await durations(pairs, (at) => matcher.match({ resume: pick(resumes, at * 7), job: pick(jobs, at * 3) })),
);
const parsedResumes = resumes.map((text) => parseResume(text, { referenceDate }));
const parsedJobs = jobs.map((job) => parseJob(job));
report(
  'warm, from parsed documents',
  await durations(pairs, (at) => matcher.match({ resume: pick(parsedResumes, at * 7), job: pick(parsedJobs, at * 3) })),
);
report(
  'parse both, no match',
  await durations(pairs, async (at) => [
    parseResume(pick(resumes, at * 7), { referenceDate }),
    parseJob(pick(jobs, at * 3)),
  ]),
);

console.log('\ngrowth of the résumé (many real ones, one under the other)');
const long = resumes.join('\n\n');
for (const size of [16_000, 64_000, 256_000, 1_000_000]) {
  const text = long.slice(0, size);
  const start = performance.now();
  const repeats = Math.max(1, Math.round(500_000 / size));
  for (let repeat = 0; repeat < repeats; repeat++) await matcher.match({ resume: text, job: jobs[0]! });
  const time = (performance.now() - start) / repeats;
  console.log(
    `${String(text.length).padStart(9)} characters ${time.toFixed(1).padStart(8)} ms   ${((time * 1000) / (text.length / 1000)).toFixed(0)} µs per 1,000`,
  );
}

console.log('\ncold start: import and first match in a fresh process');
const built = new URL(`../../${values.package}`, import.meta.url);
const entry = existsSync(built) ? built.href : new URL('../../src/index.ts', import.meta.url).href;
const program = `const start = performance.now();
const { match } = await import(${JSON.stringify(entry)});
const imported = performance.now();
await match(${JSON.stringify({ resume: resumes[0], job: jobs[0] })});
console.log((imported - start).toFixed(1), (performance.now() - start).toFixed(1));`;
const colds = Array.from({ length: 9 }, () =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    .trim()
    .split(' ')
    .map(Number),
);
const median = (at: number): string =>
  colds
    .map((cold) => cold[at]!)
    .sort((a, b) => a - b)[4]!
    .toFixed(0);
console.log(
  `${existsSync(built) ? 'built package' : 'sources (no build found)'}: import ${median(0)} ms, import and first match ${median(1)} ms (median of 9)`,
);
