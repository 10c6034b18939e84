/**
 * How long do recommendations take?
 *
 *   node --expose-gc bench/speed/recommend.ts [--pool 100000] [--calls 40] [--pairs 40] [--index flat|hnsw]
 *
 * One call: raw postings in, explained recommendations out, everything read anew, for pools of 10, 100 and 1,000; beside it the loop of
 * the original's formula: a number a posting, nothing explained. Rivals and quality stand in the table of bench/peers/pools.ts.
 *
 * Many: a pool of --pool postings made of real ones: the title and the first half of the lines of one, the second half of the lines of
 * another, drawn by a generator with a fixed seed, under a new id. Build time and memory (heap and buffers after a collection, the texts
 * themselves not counted); then recommendations, each with another résumé: found alone (words, meaning, fusion), whole with
 * postings parsed for the first time, and whole with postings that were parsed before. With `--index hnsw` the vectors are searched by a
 * graph, and recall@10 of the vectors is told against an exact search of the same rows. A million postings want
 * `--max-old-space-size=16000`.
 *
 * Wall time and the processor's time of this process: on a machine that others use the second is what the work costs.
 */
import { parseArgs } from 'node:util';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { flatVectorIndexFromBytes } from '../../src/vector/flat-index.ts';
import { hnswVectorIndex, type HnswVectorIndex, type InMemorySearchOptions } from '../../src/vector/hnsw.ts';
import type { VectorHit, VectorIndex } from '../../src/vector/vector-index.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { originalFormula } from '../quality/ranking-baselines.ts';
import { hasData, readRecords, type ResumeRecord } from '../quality/ranking-data.ts';
import { realPostings, recombinedPostings } from './recombined-postings.ts';

const { values } = parseArgs({
  options: {
    index: { type: 'string', default: 'flat' },
    pool: { type: 'string', default: '0' },
    calls: { type: 'string', default: '40' },
    pairs: { type: 'string', default: '12' },
  },
});
if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const referenceDate = new Date('2025-06-15');
const postings = realPostings();
const resumes = readRecords<ResumeRecord>('resumes-livecareer/resumes.jsonl')
  .filter((_, at) => at % 6 === 0)
  .map(({ text }) => text);
const meanLength = postings.reduce((sum, { description }) => sum + description.length, 0) / postings.length;
console.log(
  `${postings.length} real postings of ${Math.round(meanLength)} characters on average, ${resumes.length} résumés\n`,
);

interface Times {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

async function timed(count: number, call: (at: number) => unknown): Promise<Times> {
  const wall: number[] = [];
  const processor: number[] = [];
  for (let at = 0; at < count; at++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await call(at);
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { wall: wall.sort((a, b) => a - b), processor: processor.sort((a, b) => a - b) };
}

function report(name: string, { wall, processor }: Times): void {
  const at = (times: readonly number[], share: number): string =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1).padStart(8);
  console.log(
    `${name.padEnd(46)} wall p50 ${at(wall, 0.5)} p99 ${at(wall, 0.99)}   processor p50 ${at(processor, 0.5)} p99 ${at(processor, 0.99)} ms`,
  );
}

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

if (Number(values.pairs) > 0) console.log('one call');
for (const size of Number(values.pairs) > 0 ? [10, 100, 1000] : []) {
  const pairs = size === 1000 ? Number(values.pairs) : 3 * Number(values.pairs);
  const poolAt = (at: number): typeof postings =>
    Array.from({ length: size }, (_, place) => pick(postings, place + at * 37));
  await recommend({ resume: resumes[0]!, jobs: poolAt(0) }, { referenceDate });
  report(
    `recommend, ${size} raw postings`,
    await timed(pairs, (at) => recommend({ resume: pick(resumes, at + 1), jobs: poolAt(at) }, { referenceDate })),
  );
  report(
    `original's formula, ${size} raw postings`,
    await timed(pairs, (at) => originalFormula.prepare(poolAt(at))(pick(resumes, at + 1))),
  );
}

const poolSize = Number(values.pool);
if (poolSize > 0) await measurePool(poolSize, Number(values.calls));

async function measurePool(size: number, calls: number): Promise<void> {
  console.log(`\n${size} postings made of real ones`);
  const jobs = recombinedPostings(size);
  const collect = (globalThis as { readonly gc?: () => void }).gc;
  const used = (): number => {
    collect?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const embedder = bundledEmbedder();
  await embedder.embed(['warm']);
  bundledTaxonomy();
  const textBytes = jobs.reduce((sum, { description }) => sum + description.length, 0);
  const before = used();
  const searches: Search[] = [];
  const index = values.index === 'hnsw' ? await hnswVectorIndex({ dimensions: embedder.dimensions }) : undefined;
  const recommender = new Recommender({
    referenceDate,
    keepParsed: 50_000,
    ...(index === undefined ? {} : { index: remembering(index, searches) }),
  });
  const building = await timed(1, () => recommender.add(jobs));
  report('build', building);
  if (collect !== undefined) {
    const bytes = (used() - before) / size;
    console.log(
      `memory per posting ${Math.round(bytes)} bytes beside its text of ${Math.round(textBytes / size)} characters`,
    );
  }
  const ask = async (at: number, isWhole: boolean): Promise<void> => {
    const until = isWhole ? 'page-ready' : 'candidates-ready';
    for await (const { type } of recommender.stream({ resume: pick(resumes, at + 1) })) if (type === until) return;
  };
  await ask(-1, true);
  report('found alone: résumé read, words, meaning, fused', await timed(calls, async (at) => ask(at, false)));
  if (index !== undefined) await reportRecall(index, searches);
  report('recommend, postings parsed anew', await timed(calls, async (at) => ask(at, true)));
  report('recommend, postings parsed before', await timed(calls, async (at) => ask(at, true)));
}

interface Search {
  readonly query: Float32Array;
  readonly found: readonly string[];
}

function remembering(index: HnswVectorIndex, searches: Search[]): VectorIndex {
  return {
    ...index,
    search: async (query: Float32Array, options: InMemorySearchOptions): Promise<readonly VectorHit[]> => {
      const hits = await index.search(query, options);
      searches.push({ query, found: hits.slice(0, 10).map(({ id }) => id) });
      return hits;
    },
  };
}

async function reportRecall(index: HnswVectorIndex, searches: readonly Search[]): Promise<void> {
  // The same rows without the graph.
  const exact = flatVectorIndexFromBytes(index.toBytes());
  let shared = 0;
  for (const { query, found } of searches) {
    const nearest = new Set((await exact.search(query, { topK: 10 })).map(({ id }) => id));
    shared += found.filter((id) => nearest.has(id)).length;
  }
  console.log(`recall@10 of the vectors ${(shared / searches.length / 10).toFixed(3)} in ${searches.length} searches`);
}
