import { describe, expect, it } from 'vitest';
import type { CacheStore } from '../../src/cache/cache-store.ts';
import { memoryCache } from '../../src/cache/memory.ts';
import { withEmbeddingCache } from '../../src/embedding/cached-embedder.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { InvalidInputError } from '../../src/errors.ts';
import { brokenCache } from '../../src/testing/broken-cache.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';
import { manualClock } from '../../src/testing/manual-clock.ts';

function counted(revision?: string): { embedder: Embedder; computed: string[]; calls: () => number } {
  const computed: string[] = [];
  let calls = 0;
  const embedder = hashingEmbedder({
    revision,
    onEmbed: (texts) => {
      calls++;
      computed.push(...texts);
    },
  });
  return { embedder, computed, calls: () => calls };
}

/** An embedder whose calls wait until the test lets them go. */
function held(): { embedder: Embedder; computed: string[]; signals: AbortSignal[]; release: () => void } {
  const plain = hashingEmbedder();
  const computed: string[] = [];
  const signals: AbortSignal[] = [];
  const waiting: (() => void)[] = [];
  return {
    computed,
    signals,
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    embedder: {
      ...plain,
      async embed(texts, { signal } = {}) {
        computed.push(...texts);
        signals.push(signal!);
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve);
          signal!.addEventListener('abort', () => {
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as embedders do
            reject(signal!.reason);
          });
        });
        return plain.embed(texts);
      },
    },
  };
}

/** Lets everything run that waits for nothing but a turn. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('withEmbeddingCache', () => {
  it('computes a text once and gives the same vector ever after', async () => {
    const { embedder, computed } = counted();
    const cached = withEmbeddingCache(embedder, memoryCache());
    const first = await cached.embed(['python', 'nurse', 'python']);
    const second = await cached.embed(['nurse', 'welder', 'python']);
    expect(computed).toEqual(['python', 'nurse', 'welder']);
    expect([second[2], second[0]]).toEqual([first[0], first[1]]);
  });

  it('looks all texts of a call up at once', async () => {
    const asked: number[] = [];
    const cache = memoryCache();
    const store: CacheStore = {
      get: () => Promise.reject(new Error('asked one by one')),
      set: (key, value, options) => cache.set(key, value, options),
      delete: (key) => cache.delete(key),
      getMany: (keys) => {
        asked.push(keys.length);
        return cache.getMany(keys);
      },
    };
    const cached = withEmbeddingCache(hashingEmbedder(), store);
    await cached.embed(['a', 'b', 'a', 'c']);
    await cached.embed(['c', 'd']);
    expect(asked).toEqual([3, 2]);
  });

  it('looks up one by one in a store that cannot do more', async () => {
    const cache = memoryCache();
    const { embedder, computed } = counted();
    const cached = withEmbeddingCache(embedder, {
      get: (key) => cache.get(key),
      set: (key, value, options) => cache.set(key, value, options),
      delete: (key) => cache.delete(key),
    });
    await cached.embed(['a', 'b']);
    await cached.embed(['b', 'a']);
    expect(computed).toEqual(['a', 'b']);
  });

  it('forgets at the millisecond that is a day after computing, however often a vector was used', async () => {
    const clock = manualClock();
    const { embedder, computed } = counted();
    const cached = withEmbeddingCache(embedder, memoryCache({ now: clock.now }), { now: clock.now });
    await cached.embed(['a']);
    clock.advance(24 * 60 * 60 * 1000 - 1);
    await cached.embed(['a']);
    expect(computed).toEqual(['a']);
    clock.advance(1);
    await cached.embed(['a']);
    expect(computed).toEqual(['a', 'a']);
  });

  it('finds nothing of another model, revision or number of dimensions', async () => {
    const cache = memoryCache();
    await withEmbeddingCache(hashingEmbedder({ revision: '1' }), cache).embed(['a']);
    for (const { embedder, computed } of [counted('2'), counted('3')]) {
      await withEmbeddingCache(embedder, cache).embed(['a']);
      expect(computed).toEqual(['a']);
    }
    expect(cache.entries).toBe(3);
  });

  it('stores no text, neither in a key nor in a value', async () => {
    const entries: string[] = [];
    const store: CacheStore = {
      get: () => Promise.resolve(undefined),
      set: (key, value) => Promise.resolve(void entries.push(key, String.fromCharCode(...value))),
      delete: () => Promise.resolve(),
    };
    await withEmbeddingCache(hashingEmbedder(), store).embed(['Ann Example']);
    expect(entries).toHaveLength(2);
    expect(entries.join()).not.toMatch(/Ann|Example/i);
  });

  it('keeps texts apart that differ in a blank, in case or in half a character', async () => {
    const { embedder, computed } = counted();
    const texts = ['a b', 'a  b', 'A b', 'a b ', '\ud800', '\ud801', '\ufffd'];
    await withEmbeddingCache(embedder, memoryCache()).embed(texts);
    expect(computed).toEqual(texts);
  });

  it('gives the vectors that the embedder gives when the cache is broken, and reports it once per look-up', async () => {
    const errors: unknown[] = [];
    const plain = await hashingEmbedder().embed(['a', 'b']);
    const cached = withEmbeddingCache(hashingEmbedder(), brokenCache(), { onError: (error) => errors.push(error) });
    expect(await cached.embed(['a', 'b'])).toEqual(plain);
    expect(errors).toMatchObject([{ code: 'store-failed' }]);
    expect(await withEmbeddingCache(hashingEmbedder(), brokenCache()).embed(['a', 'b'])).toEqual(plain);
  });

  it('reports a store that only fails to write once per call', async () => {
    const errors: unknown[] = [];
    const store: CacheStore = { ...brokenCache(), getMany: (keys) => Promise.resolve(keys.map(() => undefined)) };
    const cached = withEmbeddingCache(hashingEmbedder(), store, { onError: (error) => errors.push(error) });
    await cached.embed(['a', 'b', 'c']);
    expect(errors).toHaveLength(1);
  });

  it('reports a store that throws at once or gives too few answers', async () => {
    const errors: unknown[] = [];
    const stores: CacheStore[] = [
      {
        ...brokenCache(),
        getMany: () => {
          throw new Error('not even a promise');
        },
      },
      { ...brokenCache(), getMany: () => Promise.resolve([]) },
    ];
    for (const store of stores) {
      const cached = withEmbeddingCache(hashingEmbedder(), store, { onError: (error) => errors.push(error) });
      expect(await cached.embed(['a'])).toEqual(await hashingEmbedder().embed(['a']));
    }
    expect(errors).toMatchObject([
      { message: 'not even a promise' },
      { message: 'the cache gave 0 answers to 1 keys' },
    ]);
  });

  it('computes anew what comes back damaged, reports it and mends it', async () => {
    const cache = memoryCache();
    const errors: unknown[] = [];
    const { embedder, computed } = counted();
    let damage: (value: Uint8Array) => Uint8Array = (value) => value;
    const store: CacheStore = {
      get: (key) => cache.get(key),
      set: (key, value, options) => cache.set(key, damage(value), options),
      delete: (key) => cache.delete(key),
    };
    const cached = withEmbeddingCache(embedder, store, { onError: (error) => errors.push(error) });
    const expected = await hashingEmbedder().embed(['a']);
    const kinds: ((value: Uint8Array) => Uint8Array)[] = [
      (value) => value.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
      (value) => value.subarray(0, -4),
      () => new Uint8Array(),
    ];
    for (const kind of kinds) {
      cache.clear();
      computed.length = errors.length = 0;
      damage = kind;
      await cached.embed(['a']);
      damage = (value) => value;
      expect(await cached.embed(['a'])).toEqual(expected);
      expect(errors).toMatchObject([{ code: 'store-failed' }]);
      expect(await cached.embed(['a'])).toEqual(expected);
      expect([computed.length, errors.length]).toEqual([2, 1]);
    }
  });

  it('asks the embedder for no more texts at a time than it takes', async () => {
    const { embedder, calls, computed } = counted();
    await withEmbeddingCache({ ...embedder, maxBatchSize: 2 }, memoryCache()).embed(['a', 'b', 'c', 'd', 'e']);
    expect([calls(), computed.join('')]).toEqual([3, 'abcde']);
  });

  it('does not keep vectors of the wrong shape', async () => {
    const cache = memoryCache();
    const wrong = { ...hashingEmbedder(), embed: () => Promise.resolve([new Float32Array(3)]) };
    await expect(withEmbeddingCache(wrong, cache).embed(['a'])).rejects.toMatchObject({ code: 'embedding-failed' });
    await expect(withEmbeddingCache(wrong, cache).embed(['a', 'b'])).rejects.toThrow('1 vectors for 2 texts');
    expect(cache.entries).toBe(0);
  });

  it('hands on what the embedder says of itself, and disposes of it', async () => {
    let disposed = 0;
    const inner: Embedder = {
      ...hashingEmbedder(),
      maxBatchSize: 8,
      maxPassageWords: 100,
      dispose: () => Promise.resolve(void disposed++),
    };
    const cached = withEmbeddingCache(inner, memoryCache());
    expect(cached).toMatchObject({ id: inner.id, dimensions: 64, maxBatchSize: 8, maxPassageWords: 100 });
    await cached.dispose?.();
    expect(disposed).toBe(1);
    expect(withEmbeddingCache(hashingEmbedder(), memoryCache())).not.toHaveProperty('dispose');
  });

  it('refuses a time to live that is not above 0', () => {
    expect(() => withEmbeddingCache(hashingEmbedder(), memoryCache(), { ttlMs: 0 })).toThrow(InvalidInputError);
  });
});

describe('withEmbeddingCache under calls at the same time', () => {
  it('computes a text once for all of them', async () => {
    const { embedder, computed, release } = held();
    const cached = withEmbeddingCache(embedder, memoryCache());
    const calls = [cached.embed(['a', 'b']), cached.embed(['b', 'c', 'a']), cached.embed(['c'])];
    await settled();
    release();
    const [first, second, third] = await Promise.all(calls);
    expect(computed.sort()).toEqual(['a', 'b', 'c']);
    expect([second![2], second![0], third![0]]).toEqual([first![0], first![1], second![1]]);
    expect(second![2]).not.toBe(first![0]);
  });

  it('goes on for the others when the one who asked first aborts', async () => {
    const { embedder, computed, signals, release } = held();
    const cached = withEmbeddingCache(embedder, memoryCache());
    const leaving = new AbortController();
    const first = cached.embed(['a', 'b'], { signal: leaving.signal });
    const second = cached.embed(['b']);
    await settled();
    leaving.abort('left');
    await expect(first).rejects.toBe('left');
    expect(signals[0]!.aborted).toBe(false);
    release();
    expect(await second).toEqual(await hashingEmbedder().embed(['b']));
    expect(computed).toEqual(['a', 'b']);
  });

  it('stops computing when the last one has gone, and starts anew for who comes then', async () => {
    const { embedder, computed, signals, release } = held();
    const cached = withEmbeddingCache(embedder, memoryCache());
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => cached.embed(['a'], { signal }));
    const outcomes = Promise.allSettled(calls);
    await settled();
    controllers[0]!.abort('left');
    await settled();
    expect(signals[0]!.aborted).toBe(false);
    controllers[1]!.abort('left');
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(signals[0]!.aborted).toBe(true);
    const late = cached.embed(['a']);
    await settled();
    release();
    expect(await late).toEqual(await hashingEmbedder().embed(['a']));
    expect(computed).toEqual(['a', 'a']);
  });

  it('does nothing for a signal that is aborted already', async () => {
    const { embedder, computed } = counted();
    const cached = withEmbeddingCache(embedder, memoryCache());
    await expect(cached.embed(['a'], { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(computed).toEqual([]);
  });

  it('gives all of them the error of an embedder that fails, and tries again next time', async () => {
    let fails = true;
    const plain = hashingEmbedder();
    const embedder: Embedder = {
      ...plain,
      embed: (texts) => (fails ? Promise.reject(new Error('out of memory')) : plain.embed(texts)),
    };
    const cached = withEmbeddingCache(embedder, memoryCache());
    const outcomes = await Promise.allSettled([cached.embed(['a']), cached.embed(['a', 'b'])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await cached.embed(['a', 'b'])).toEqual(await plain.embed(['a', 'b']));
  });
});
