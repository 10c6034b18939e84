/**
 * An embedder that computes each text once.
 *
 * Every call first joins what other calls are computing at the moment, then asks the cache for the rest in one go, then computes what
 * is missing. The part that is started for one call is a job; it belongs to all who wait for one of its texts, and is given
 * up when the last of them is gone.
 */
import type { CacheStore } from '../cache/cache-store.ts';
import { cacheKey } from '../cache/key.ts';
import { systemClock } from '../cache/system-clock.ts';
import { InvalidInputError, TrackruitError } from '../errors.ts';
import type { Embedder, EmbedOptions } from './embedder.ts';
import { unlessAborted } from '../abort/unless-aborted.ts';
import { vectorFromBytes, vectorToBytes } from './vector-bytes.ts';

export interface EmbeddingCacheOptions {
  /** Milliseconds from computing to forgetting, however often a vector is used meanwhile. Default 24 hours. */
  readonly ttlMs?: number | undefined;
  /**
   * Told when the cache fails or holds damaged bytes; the vector is then computed as if it were not there. Once per look-up and once
   * per write of a call, with the first error. Absent: a broken cache shows only in the time that everything takes.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Milliseconds since 1970. Default: the host's clock. */
  readonly now?: (() => number) | undefined;
}

/** A text that is being looked up or computed. */
interface Pending {
  readonly vector: Promise<Float32Array>;
  readonly job: Job;
}

/** What one call started; `waiting` counts the calls that need it. */
interface Job {
  readonly controller: AbortController;
  readonly keys: readonly string[];
  waiting: number;
}

interface Wanted {
  readonly key: string;
  readonly text: string;
  readonly resolve: (vector: Float32Array) => void;
  readonly reject: (reason: unknown) => void;
}

const DAY_MS = 86_400_000;

/**
 * `embedder` with its vectors kept in `cache`: the same id, the same vectors bit by bit.
 *
 * Keys are SHA-256 of the embedder's id, its dimensions, the unit length of its vectors and the text; no text is stored. Another
 * id (model, revision, number format) finds nothing of the old one. Equal texts are computed once, within a call and in
 * calls at the same time; a caller who aborts does not stop what others wait for. A cache that fails is a miss, and what
 * could not be looked up is not written either.
 *
 * ```ts
 * import { memoryCache, withEmbeddingCache } from '@trackruit/ml';
 * import { hashingEmbedder } from '@trackruit/ml/testing';
 *
 * const embedder = hashingEmbedder({ onEmbed: (texts) => console.log(texts.join()) });
 * const cached = withEmbeddingCache(embedder, memoryCache(), { onError: console.error });
 * await cached.embed(['nurse', 'welder', 'nurse']); // nurse,welder
 * await cached.embed(['welder', 'cook']); // cook
 * ```
 *
 * @throws InvalidInputError if `ttlMs` is not above 0
 */
export function withEmbeddingCache(
  embedder: Embedder,
  cache: CacheStore,
  options: EmbeddingCacheOptions = {},
): Embedder {
  const { ttlMs = DAY_MS, onError, now = systemClock } = options;
  if (typeof ttlMs !== 'number' || !(ttlMs > 0)) {
    throw new InvalidInputError('options.ttlMs', 'must be a number above 0');
  }
  const pending = new Map<string, Pending>();

  const embed = async (texts: readonly string[], { signal }: EmbedOptions = {}): Promise<readonly Float32Array[]> => {
    signal?.throwIfAborted();
    const keys = texts.map((text) => keyOf(embedder, text));
    const vectors = new Map<string, Promise<Float32Array>>();
    const jobs = new Set<Job>();
    const own: Wanted[] = [];
    const job: Job = {
      controller: new AbortController(),
      keys: [...new Set(keys)].filter((key) => !pending.has(key)),
      waiting: 0,
    };
    texts.forEach((text, at) => {
      const key = keys[at]!;
      if (vectors.has(key)) return;
      let entry = pending.get(key);
      if (entry === undefined) {
        const vector = new Promise<Float32Array>((resolve, reject) => own.push({ key, text, resolve, reject }));
        entry = { vector, job };
        pending.set(key, entry);
      }
      vectors.set(key, entry.vector);
      jobs.add(entry.job);
    });
    for (const joined of jobs) joined.waiting++;
    if (own.length > 0) void settle(own, job);

    try {
      const found = await unlessAborted(Promise.all(keys.map((key) => vectors.get(key)!)), signal);
      // Copies: several callers may hold the vector of one text, and one of them may write into it.
      return found.map((vector) => vector.slice());
    } finally {
      for (const joined of jobs) {
        // Whoever comes after the last one has gone starts anew and does not join what is being given up.
        if (--joined.waiting === 0 && forget(joined)) joined.controller.abort(signal?.reason);
      }
    }
  };

  /** Whether anything of the job was still to come. */
  const forget = (job: Job): boolean => {
    const open = job.keys.filter((key) => pending.get(key)?.job === job);
    for (const key of open) pending.delete(key);
    return open.length > 0;
  };

  /** Gives every wanted text its vector or its error; never rejects itself. */
  const settle = async (wanted: readonly Wanted[], job: Job): Promise<void> => {
    try {
      const { misses, isWritable } = await lookUp(wanted);
      const most = Math.max(1, embedder.maxBatchSize ?? misses.length);
      for (let at = 0; at < misses.length; at += most) {
        job.controller.signal.throwIfAborted();
        const batch = misses.slice(at, at + most);
        const vectors = await embedder.embed(
          batch.map(({ text }) => text),
          { signal: job.controller.signal },
        );
        checkShape(vectors, batch.length, embedder);
        if (isWritable) await write(batch, vectors);
        batch.forEach(({ resolve }, index) => {
          resolve(vectors[index]!);
        });
      }
    } catch (error) {
      for (const { reject } of wanted) reject(error);
    } finally {
      forget(job);
    }
  };

  const lookUp = async (wanted: readonly Wanted[]): Promise<{ misses: readonly Wanted[]; isWritable: boolean }> => {
    const answers = await read(
      cache,
      wanted.map(({ key }) => key),
    );
    const misses: Wanted[] = [];
    let problem = answers.find((answer) => answer.status === 'rejected')?.reason as unknown;
    const isWritable = problem === undefined;
    wanted.forEach((want, at) => {
      const answer = answers[at]!;
      const bytes = answer.status === 'fulfilled' ? answer.value : undefined;
      const vector = bytes === undefined ? undefined : vectorFromBytes(bytes, want.key, embedder.dimensions);
      if (bytes !== undefined && vector === undefined) {
        problem ??= new TrackruitError('store-failed', `the cache holds ${String(bytes.byteLength)} damaged bytes`);
      }
      if (vector === undefined) misses.push(want);
      else want.resolve(vector);
    });
    if (problem !== undefined) onError?.(problem);
    return { misses, isWritable };
  };

  const write = async (batch: readonly Wanted[], vectors: readonly Float32Array[]): Promise<void> => {
    const expiresAt = now() + ttlMs;
    const written = await Promise.allSettled(
      batch.map(async ({ key }, at) => cache.set(key, vectorToBytes(vectors[at]!, key), { expiresAt })),
    );
    const failed = written.find((answer) => answer.status === 'rejected');
    if (failed !== undefined) onError?.(failed.reason);
  };

  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    ...(embedder.maxBatchSize === undefined ? {} : { maxBatchSize: embedder.maxBatchSize }),
    ...(embedder.maxPassageWords === undefined ? {} : { maxPassageWords: embedder.maxPassageWords }),
    embed,
    ...(embedder.dispose === undefined ? {} : { dispose: () => embedder.dispose!() }),
  };
}

function keyOf({ id, dimensions }: Embedder, text: string): string {
  return cacheKey('embedding', [id, String(dimensions), 'unit-length', text]);
}

/** One answer per key; a store that fails as a whole, or answers with another count, fails for every key. */
async function read(
  cache: CacheStore,
  keys: readonly string[],
): Promise<readonly PromiseSettledResult<Uint8Array | undefined>[]> {
  if (cache.getMany === undefined) return Promise.allSettled(keys.map(async (key) => cache.get(key)));
  try {
    const values = await cache.getMany(keys);
    if (values.length !== keys.length) {
      throw new TrackruitError(
        'store-failed',
        `the cache gave ${String(values.length)} answers to ${String(keys.length)} keys`,
      );
    }
    return values.map((value) => ({ status: 'fulfilled', value }));
  } catch (reason) {
    return keys.map(() => ({ status: 'rejected', reason }));
  }
}

function checkShape(vectors: readonly Float32Array[], count: number, { id, dimensions }: Embedder): void {
  const wrong = vectors.find((vector) => vector.length !== dimensions);
  if (vectors.length === count && wrong === undefined) return;
  const problem =
    vectors.length === count
      ? `a vector of ${String(wrong!.length)} numbers instead of ${String(dimensions)}`
      : `${String(vectors.length)} vectors for ${String(count)} texts`;
  throw new TrackruitError('embedding-failed', `${id} gave ${problem}`);
}
