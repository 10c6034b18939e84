/**
 * This library, the original system's real formula and the stack that the original documents, in one run on the same pairs.
 *
 *   npm run build && bench/peers/setup.sh
 *   node bench/peers/compare.ts [--pairs 60] [--queries 88] [--jobs 200] [--threads 1] [--task livecareer-google]
 *
 * Prints one Markdown table a task. Counts are fixed, the systems take turns. What is absent is named in one line and left out.
 */
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { categoryTaskIds, hasData } from '../quality/ranking-data.ts';
import { formulaPeer } from './formula-peer.ts';
import { isBuilt, libraryPeer } from './library-peer.ts';
import { BLOCK, measure, WARM_UP, type Measured } from './measure.ts';
import type { Peer } from './peer.ts';
import { startPythonPeers } from './python-peers.ts';
import { takeSample } from './sample.ts';
import { markdownTable } from './table.ts';

/** Float sums in another order and batches padded to another length differ by less; a real difference is far larger. */
const SAME_SCORE = 1e-4;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '60' },
    queries: { type: 'string', default: '88' },
    jobs: { type: 'string', default: '200' },
    threads: { type: 'string', default: '1' },
    task: { type: 'string', default: 'livecareer-google,livecareer-linkedin' },
  },
});
const [pairs, queries, jobs, threads] = [values.pairs, values.queries, values.jobs, values.threads].map(Number);
const tasks = values.task.split(',');
if (![pairs, queries, jobs, threads].every((count) => Number.isInteger(count) && count! > 0))
  fail('sizes are whole numbers above 0');
for (const task of tasks)
  if (!categoryTaskIds.includes(task)) fail(`no task ${task}; there are ${categoryTaskIds.join(', ')}`);

if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}
if (!isBuilt()) {
  console.log('the package is not built, and it is measured as users get it: run `npm run build` first');
  process.exit(0);
}

const library = await libraryPeer();
const python = await startPythonPeers(threads!);
for (const sentence of python.absent) console.log(sentence);
const peers = [library.peer, formulaPeer(), python.formula, python.stack].filter(
  (peer): peer is Peer => peer !== undefined,
);

const versions = Object.entries({ node: process.versions.node, ...python.versions }).map((pair) => pair.join(' '));
const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
console.log(`${processor}, ${availableParallelism()} cores; ${versions.join(', ')}; Python with ${threads} thread(s)`);
console.log(
  `from nothing imported to the first score: library ${library.readySeconds.toFixed(2)} s, stack ${python.stackReadySeconds?.toFixed(2) ?? '–'} s`,
);

const complaints: string[] = [];
for (const id of tasks) {
  // Whole blocks only, and the warm-up's on top.
  const sample = takeSample(id, {
    queries: queries!,
    jobs: jobs!,
    pairs: (Math.ceil(pairs! / BLOCK) + WARM_UP) * BLOCK,
  });
  const all = await measure(peers, sample);
  console.log(
    `\n${id}: ${sample.resumes.length} résumés × ${sample.jobs.length} of ${sample.poolSize} jobs ranked; ${all[0]!.cold.length} pairs as cold text\n\n${markdownTable(all)}`,
  );
  complaints.push(...differences(all).map((sentence) => `${id}: ${sentence}`));
}
python.stop();
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** What would make the figures worthless: a system that scores a pair differently in the two modes, or two formulas that disagree. */
function differences(all: readonly Measured[]): readonly string[] {
  const found = all
    .filter(({ coldDifference }) => !(coldDifference <= SAME_SCORE))
    .map(
      ({ peer, coldDifference }) =>
        `${peer.label} scores cold text and parsed documents differently, by up to ${coldDifference}`,
    );
  const [typescript, python] = ['formula-ts', 'formula-python'].map((name) =>
    all.find(({ peer }) => peer.id === name)?.scores.flat(),
  );
  const apart =
    typescript === undefined ? 0 : Math.max(0, ...(python ?? []).map((score, at) => Math.abs(score - typescript[at]!)));
  return apart <= SAME_SCORE ? found : [...found, `the formula in TypeScript and in Python differ by up to ${apart}`];
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
