/**
 * What does the embedding cache cost, and what does it save?
 *
 *   node bench/speed/cache.ts
 *
 * Median milliseconds per 100 passages of 384 numbers: found, and not found and then written, in each store; beside them MiniLM
 * itself, where it is there (TRACKRUIT_MODELS). Redis: a server of its own on loopback, where the program is installed. The embedder
 * behind the cache costs nearly nothing, so what is measured is keys, store and bytes. Stores take turns, round by round.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import KeyvRedis from '@keyv/redis';
import Keyv from 'keyv';
import type { CacheStore } from '../../src/cache/cache-store.ts';
import { keyvCache } from '../../src/cache/keyv.ts';
import { memoryCache } from '../../src/cache/memory.ts';
import { withEmbeddingCache } from '../../src/embedding/cached-embedder.ts';
import { transformersEmbedder } from '../../src/embedding/transformers.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';
import { redisProgram, startRedis } from '../../test/cache/redis-server.ts';

const ROUNDS = 30;
const PASSAGES = 100;

/** A passage of some 20 words; `round` makes it one that no store has seen. */
const passages = (round: number): readonly string[] =>
  Array.from(
    { length: PASSAGES },
    (_, at) =>
      `Built and ran service ${String(at)} of release ${String(round)} in Python and Flask on PostgreSQL for six teams, with tests, alerts and a budget`,
  );

const stores = new Map<string, CacheStore>([
  ['memory', memoryCache()],
  ['Keyv over a map', keyvCache(new Keyv())],
]);
const redis = redisProgram === undefined ? undefined : await startRedis();
const onRedis = redis === undefined ? undefined : new Keyv(new KeyvRedis(redis.url), { namespace: 'bench' });
if (onRedis === undefined) console.log('no redis-server to measure with');
else stores.set('Keyv over Redis', keyvCache(onRedis));

const plain = hashingEmbedder({ dimensions: 384 });
const times = new Map<string, { found: number[]; missed: number[] }>();
for (let round = 0; round < ROUNDS + 5; round++) {
  for (const [name, store] of stores) {
    const cached = withEmbeddingCache(plain, store, {
      onError: (error) => {
        throw error;
      },
    });
    const texts = passages(round);
    const missed = await duration(() => cached.embed(texts));
    const found = await duration(() => cached.embed(texts));
    if (round < 5) continue;
    const row = times.get(name) ?? { found: [], missed: [] };
    row.found.push(found);
    row.missed.push(missed);
    times.set(name, row);
  }
}
const without: number[] = [];
for (let round = 0; round < ROUNDS; round++) without.push(await duration(() => plain.embed(passages(round))));

console.log(`ms per ${String(PASSAGES)} passages, median of ${String(ROUNDS)}\n`);
console.log(`${'store'.padEnd(20)}${'found'.padStart(9)}${'written'.padStart(9)}`);
for (const [name, { found, missed }] of times) {
  console.log(`${name.padEnd(20)}${median(found).padStart(9)}${median(missed).padStart(9)}`);
}
console.log(`\nthe embedder behind them alone ${median(without)}`);

const models = process.env.TRACKRUIT_MODELS ?? fileURLToPath(new URL('../../../shared/models/', import.meta.url));
if (existsSync(join(models, 'all-MiniLM-L6-v2'))) {
  const miniLm = await transformersEmbedder({ model: 'all-MiniLM-L6-v2', localModelPath: models });
  const computed: number[] = [];
  for (let round = 0; round < 5; round++) computed.push(await duration(() => miniLm.embed(passages(round))));
  console.log(`MiniLM, int8 ${median(computed)}`);
  await miniLm.dispose?.();
} else {
  console.log('no MiniLM to measure: put it beside the project or set TRACKRUIT_MODELS');
}
await onRedis?.disconnect();
await redis?.stop();

async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): string {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!.toFixed(2);
}
