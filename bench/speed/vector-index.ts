/**
 * How fast are the indexes of vectors, what do they weigh, and what do they miss?
 *
 *   node bench/speed/vector-index.ts [entries …] [--only flat,hnsw,pgvector] [--queries N]
 *
 * Default 10,000 and 100,000 entries; a million takes a quarter of an hour, most of it the graph. The vectors are made, not measured:
 * each is the weighted mean of 6 to 17 skills of the bundled taxonomy as the bundled embedder sees them, four of five from one
 * stretch of one domain and the rest from another domain, which is how the vector of a posting comes about; the seed is fixed. Queries are
 * made the same way. Recall@10 is against all cosines in 64-bit arithmetic, computed beside the building and not timed.
 * `cpu ms` is what one search took of this process's processor time, on a shared machine the steadier figure; a server's is not in it.
 * PostgreSQL: a server of its own on loopback, where test/vector/postgres-server.ts finds one; loaded first, the graph afterwards.
 * Bytes per entry are what the process grew by (rough below a million: the host keeps what it once had), and the tables and indexes of PostgreSQL.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import { hnswVectorIndex } from '../../src/vector/hnsw.ts';
import { pgvectorIndex } from '../../src/vector/pgvector.ts';
import { topHits, type TopHits } from '../../src/vector/top-hits.ts';
import type { VectorEntry, VectorIndex } from '../../src/vector/vector-index.ts';
import { postgresFolder, startPostgres } from '../../test/vector/postgres-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: 'flat,hnsw,pgvector' }, queries: { type: 'string', default: '100' } },
});
const only = values.only.split(',');
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000];
const TOP = 10;
const BATCH = 5000;

interface Subject {
  readonly name: string;
  readonly index: VectorIndex;
  /** What is left to do after the last entry. */
  readonly finish?: () => Promise<void>;
  /** Bytes of all entries; absent: what the process grew by while it was filled. */
  readonly bytes?: () => Promise<number>;
  readonly close?: () => Promise<void>;
}

const embedder = bundledEmbedder();
const { dimensions } = embedder;
const domains = await skillVectors();
console.log(`${String(dimensions)} dimensions, made of ${String(domains.flat().length)} skills\n`);
console.log(row('entries', 'index', 'build s', 'bytes/entry', 'p50 ms', 'p99 ms', 'cpu ms', 'recall@10'));
for (const size of sizes) {
  if (only.includes('flat')) {
    await measure(size, () => Promise.resolve({ name: 'flat', index: flatVectorIndex({ dimensions }) }));
    if (size <= 100_000) {
      await measure(size, () =>
        Promise.resolve({ name: 'flat, no WebAssembly', index: flatVectorIndex({ dimensions, simd: false }) }),
      );
    }
  }
  if (only.includes('hnsw')) {
    await measure(size, async () => ({ name: 'hnsw', index: await hnswVectorIndex({ dimensions, exactUpTo: 0 }) }));
  }
  if (only.includes('pgvector')) {
    if (postgresFolder === undefined) console.log('no PostgreSQL with pgvector to measure with');
    else await measure(size, onPostgres);
  }
}

async function measure(size: number, open: () => Promise<Subject>): Promise<void> {
  const next = seededRandom(42);
  const queryNext = seededRandom(977);
  const queries = Array.from({ length: Number(values.queries) }, () => posting(queryNext));
  const nearest = queries.map(() => topHits(TOP));
  const before = residentBytes();
  const { name, index, finish, bytes, close } = await open();
  let buildMs = 0;
  for (let from = 0; from < size; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, size - from) }, (_, at) => ({
      id: `posting-${String(from + at)}`,
      vector: posting(next),
    }));
    compare(queries, entries, nearest);
    buildMs += await duration(() => index.upsert(entries));
  }
  if (finish !== undefined) buildMs += await duration(finish);
  const weight = bytes === undefined ? residentBytes() - before : await bytes();

  const times: number[] = [];
  let shared = 0;
  for (let warm = 0; warm < 10; warm++) await index.search(queries[warm % queries.length]!, { topK: TOP });
  const busyBefore = process.cpuUsage();
  for (const [at, query] of queries.entries()) {
    const expected = new Set(nearest[at]!.hits().map(({ id }) => id));
    let found: readonly { readonly id: string }[] = [];
    times.push(
      await duration(async () => {
        found = await index.search(query, { topK: TOP });
      }),
    );
    shared += found.filter(({ id }) => expected.has(id)).length;
  }
  const { user, system } = process.cpuUsage(busyBefore);
  times.sort((a, b) => a - b);
  console.log(
    row(
      String(size),
      name,
      (buildMs / 1000).toFixed(1),
      (weight / size).toFixed(0),
      times[times.length >> 1]!.toFixed(2),
      times[Math.floor(times.length * 0.99)]!.toFixed(2),
      ((user + system) / 1000 / queries.length).toFixed(2),
      (shared / queries.length / TOP).toFixed(3),
    ),
  );
  await close?.();
}

async function onPostgres(): Promise<Subject> {
  const server = await startPostgres({ shared_buffers: '512MB', maintenance_work_mem: '1GB' });
  const pool = new pg.Pool({ host: server.host, port: server.port, user: 'postgres', database: 'postgres', max: 2 });
  // Connections that the server ends when it stops.
  pool.on('error', () => undefined);
  const index = await pgvectorIndex((text, params) => pool.query(text, params), { dimensions, graph: false });
  return {
    name: 'pgvector',
    index,
    finish: async () => {
      await index.buildGraph();
      await pool.query('analyze trackruit_vectors');
    },
    bytes: async () => {
      const { rows } = await pool.query("select pg_total_relation_size('trackruit_vectors')::text as bytes");
      return Number((rows[0] as { readonly bytes: string }).bytes);
    },
    close: async () => {
      await pool.end();
      await server.stop();
    },
  };
}

/** The vectors of the skills of each domain, in the order of their file. */
async function skillVectors(): Promise<readonly (readonly Float32Array[])[]> {
  const folder = new URL('../../skills/', import.meta.url);
  const result: (readonly Float32Array[])[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || file === 'ambiguous-surfaces.json') continue;
    const { skills = [] } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      readonly skills?: readonly { readonly label: string }[];
    };
    const vectors = await embedder.embed(skills.map(({ label }) => label));
    const known = vectors.filter((vector) => vector.some((value) => value !== 0));
    if (known.length > 20) result.push(known);
  }
  return result;
}

/** Skills that stand near each other in a domain's file do not belong together more than others of it; the stretch makes trades. */
function posting(next: () => number): Float32Array {
  const domain = domains[Math.floor(next() * domains.length)]!;
  const other = domains[Math.floor(next() * domains.length)]!;
  const start = Math.floor(next() * domain.length);
  const vector = new Float32Array(dimensions);
  const skills = 6 + Math.floor(next() * 12);
  for (let at = 0; at < skills; at++) {
    const skill =
      next() < 0.8
        ? domain[(start + Math.floor(next() * 40)) % domain.length]!
        : other[Math.floor(next() * other.length)]!;
    const weight = 0.5 + next();
    for (let column = 0; column < dimensions; column++) vector[column]! += weight * skill[column]!;
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}

function compare(queries: readonly Float32Array[], entries: readonly VectorEntry[], nearest: readonly TopHits[]): void {
  for (const [at, query] of queries.entries()) {
    const best = nearest[at]!;
    for (const { id, vector } of entries) {
      let product = 0;
      for (let column = 0; column < dimensions; column++) product += query[column]! * vector[column]!;
      if (product >= best.least) best.offer(id, product);
    }
  }
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of the process, garbage taken out first. */
function residentBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().rss;
}

async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function row(...cells: readonly string[]): string {
  const widths = [9, 22, 9, 13, 9, 9, 9, 11];
  return cells.map((cell, at) => (at === 1 ? `  ${cell.padEnd(20)}` : cell.padStart(widths[at]!))).join('');
}
