/**
 * What is it worth to hand a filter down to the index?
 *
 *   node bench/speed/recommend-filter.ts [--pool 100000] [--calls 20] [--towns 200] [--flat]
 *
 * A recommender over PostgreSQL with pgvector, started on loopback as test/vector/postgres-server.ts does. Postings are recombined as in
 * recommend.ts; each lies in one of --towns towns, and one town is asked for. `handed down`: the database leaves the others out. `asked
 * afterwards`: the same index without the filter, which gives more and more of the nearest until enough of them pass or 10,000 were given;
 * what lies beyond is then not found. With `--flat` also `in memory`: the flat index, which asks the recommender of each posting that is
 * near enough. Times are those until the candidates are known.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import { pgvectorIndex } from '../../src/vector/pgvector.ts';
import type { VectorHit, VectorIndex, VectorSearchOptions } from '../../src/vector/vector-index.ts';
import { postgresFolder, startPostgres } from '../../test/vector/postgres-server.ts';
import { hasData, readRecords, type ResumeRecord } from '../quality/ranking-data.ts';
import { recombinedPostings } from './recombined-postings.ts';

const { values } = parseArgs({
  options: {
    pool: { type: 'string', default: '100000' },
    calls: { type: 'string', default: '20' },
    towns: { type: 'string', default: '200' },
    flat: { type: 'boolean', default: false },
  },
});
if (!hasData() || postgresFolder === undefined) {
  console.log('no data or no PostgreSQL with pgvector to measure with');
  process.exit(0);
}

const referenceDate = new Date('2025-06-15');
const { dimensions } = bundledEmbedder();
const towns = Number(values.towns);
const jobs = recombinedPostings(Number(values.pool)).map((job, at) => ({ ...job, location: `Town${at % towns}` }));
const resumes = readRecords<ResumeRecord>('resumes-livecareer/resumes.jsonl')
  .filter((_, at) => at % 60 === 0)
  .slice(0, Number(values.calls))
  .map(({ text }) => text);

type Mode = 'handed down' | 'asked afterwards';
let mode: Mode = 'handed down';
let given = 0;

const server = await startPostgres({ shared_buffers: '512MB', maintenance_work_mem: '1GB' });
const pool = new pg.Pool({ host: server.host, port: server.port, user: 'postgres', database: 'postgres', max: 2 });
pool.on('error', () => undefined);
try {
  const stored = await pgvectorIndex((text, params) => pool.query(text, params), {
    dimensions,
    graph: false,
    batchSize: 1000,
  });
  const onServer = await filled('PostgreSQL', {
    ...stored,
    search: (query, { topK, filter, signal }) =>
      stored.search(query, mode === 'handed down' ? { topK, filter, signal } : { topK, signal }),
  });
  const start = performance.now();
  await stored.buildGraph();
  await pool.query('analyze trackruit_vectors');
  console.log(`graph built in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  for (const one of ['asked afterwards', 'handed down'] as const) {
    mode = one;
    await measure(`PostgreSQL, ${one}`, onServer);
  }
} finally {
  await pool.end();
  await server.stop();
}
if (values.flat) await measure('in memory', await filled('flat index', flatVectorIndex({ dimensions })));

async function filled(name: string, index: VectorIndex): Promise<Recommender> {
  const counting: VectorIndex = {
    ...index,
    search: async (query: Float32Array, options: VectorSearchOptions): Promise<readonly VectorHit[]> => {
      const hits = await index.search(query, options);
      given = hits.length;
      return hits;
    },
  };
  const start = performance.now();
  const recommender = new Recommender({ referenceDate, index: counting });
  await recommender.add(jobs);
  console.log(`${name}: ${jobs.length} postings in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return recommender;
}

async function measure(name: string, recommender: Recommender): Promise<void> {
  const times: number[] = [];
  let hits = 0;
  for (const [at, resume] of [resumes[0]!, ...resumes].entries()) {
    const start = performance.now();
    for await (const { type } of recommender.stream({ resume }, { filter: { locations: ['Town17'] } }))
      if (type === 'candidates-ready') break;
    // The first call reads what postings state.
    if (at === 0) continue;
    times.push(performance.now() - start);
    hits += given;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1);
  console.log(
    `${name.padEnd(30)} p50 ${at(0.5).padStart(8)} p99 ${at(0.99).padStart(8)} ms; the last search gave ${(hits / times.length).toFixed(0)} hits`,
  );
}
