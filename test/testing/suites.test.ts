import { describe, expect, it } from 'vitest';
import type { CacheStore } from '../../src/cache/cache-store.ts';
import { memoryCache } from '../../src/cache/memory.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { brokenCache } from '../../src/testing/broken-cache.ts';
import { cacheStoreSuite } from '../../src/testing/cache-store-suite.ts';
import type { RegisterTest } from '../../src/testing/conformance.ts';
import { embedderSuite } from '../../src/testing/embedder-suite.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';

/** Names of the tests that fail. */
async function failures(register: (it: RegisterTest) => void): Promise<readonly string[]> {
  const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];
  register((name, body) => tests.push({ name, body }));
  expect(tests.length).toBeGreaterThan(9);
  const failed: string[] = [];
  for (const { name, body } of tests) await body().catch(() => failed.push(name));
  return failed;
}

type Change = (inner: CacheStore) => Partial<CacheStore>;

const faultyStores: readonly (readonly [fault: string, test: RegExp, change: Change])[] = [
  ['never lets anything end', /from the millisecond/, (inner) => ({ set: (key, value) => inner.set(key, value) })],
  [
    'lets an entry live one millisecond too long',
    /from the millisecond/,
    (inner) => ({ set: (key, value, options) => inner.set(key, value, later(options?.expiresAt, 1)) }),
  ],
  [
    'ends an entry one millisecond too soon',
    /from the millisecond/,
    (inner) => ({ set: (key, value, options) => inner.set(key, value, later(options?.expiresAt, -1)) }),
  ],
  [
    'loses the last byte',
    /every byte/,
    (inner) => ({ set: (key, value, options) => inner.set(key, value.slice(0, -1), options) }),
  ],
  [
    'keeps the whole buffer of a view',
    /every byte/,
    (inner) => ({ set: (key, value, options) => inner.set(key, new Uint8Array(value.buffer), options) }),
  ],
  [
    'gives arrays instead of bytes',
    /every byte/,
    (inner) => ({ get: async (key) => Array.from((await inner.get(key)) ?? []) as never }),
  ],
  [
    'ignores the case of keys',
    /look alike/,
    (inner) => ({
      get: (key) => inner.get(key.toLowerCase()),
      set: (key, value, options) => inner.set(key.toLowerCase(), value, options),
    }),
  ],
  ['deletes nothing', /deleted/, () => ({ delete: () => Promise.resolve() })],
  [
    'keeps the first value',
    /later value/,
    (inner) => ({
      set: async (key, value, options) => void ((await inner.get(key)) ?? (await inner.set(key, value, options))),
    }),
  ],
  [
    'answers in the order of the keys',
    /in their order/,
    (inner) => ({ getMany: async (keys) => (await inner.getMany!(keys)).toReversed() }),
  ],
  [
    'leaves out what it does not have',
    /in their order/,
    (inner) => ({ getMany: async (keys) => (await inner.getMany!(keys)).filter(Boolean) }),
  ],
];

const later = (expiresAt: number | undefined, by: number): { expiresAt?: number } =>
  expiresAt === undefined ? {} : { expiresAt: expiresAt + by };

describe('cacheStoreSuite', () => {
  it.each(faultyStores)('catches a store that %s', async (_, test, change) => {
    const failed = await failures((register) => {
      cacheStoreSuite(register, (now) => {
        const inner = memoryCache({ now });
        return {
          get: (key) => inner.get(key),
          set: (key, value, options) => inner.set(key, value, options),
          delete: (key) => inner.delete(key),
          getMany: (keys) => inner.getMany(keys),
          ...change(inner),
        };
      });
    });
    expect(failed.join('\n')).toMatch(test);
  });

  it('fails throughout for a store that never works', async () => {
    expect(
      await failures((register) => {
        cacheStoreSuite(register, brokenCache);
      }),
    ).toHaveLength(11);
  });

  it('waits for a store that reads a clock of its own', async () => {
    expect(
      await failures((register) => {
        cacheStoreSuite(register, () => memoryCache(), { hasOwnClock: true });
      }),
    ).toEqual([]);
  });
});

const faultyEmbedders: readonly (readonly [
  fault: string,
  test: RegExp,
  change: (inner: Embedder) => Partial<Embedder>,
])[] = [
  [
    'gives vectors of length 2',
    /of length 1/,
    (inner) => ({
      embed: async (texts) => (await inner.embed(texts)).map((vector) => vector.map((value) => 2 * value)),
    }),
  ],
  [
    'gives a vector too few',
    /one vector/,
    (inner) => ({ embed: async (texts) => (await inner.embed(texts)).slice(1) }),
  ],
  ['sorts the texts', /whatever stands beside it/, (inner) => ({ embed: (texts) => inner.embed([...texts].sort()) })],
  [
    'lets the batch change the vectors a little',
    /whatever stands beside it/,
    (inner) => ({
      embed: async (texts) =>
        (await inner.embed(texts)).map((vector) => vector.map((value) => value * (1 + texts.length * 1e-6))),
    }),
  ],
  [
    'gives one vector for all',
    /different vectors/,
    (inner) => ({
      embed: async (texts) =>
        texts.map((text) => new Float32Array(inner.dimensions).fill(text.trim() === '' ? 0 : 1 / 8)),
    }),
  ],
  [
    'gives a text without words a vector',
    /zeros/,
    (inner) => ({ embed: (texts) => inner.embed(texts.map((text) => (text.trim() === '' ? 'empty' : text))) }),
  ],
  [
    'refuses no texts',
    /no texts/,
    (inner) => ({ embed: (texts) => (texts.length === 0 ? Promise.reject(new Error('empty')) : inner.embed(texts)) }),
  ],
  [
    'knows no half characters',
    /nobody would write/,
    (inner) => ({
      embed: async (texts) =>
        (await inner.embed(texts)).map((vector, at) =>
          texts[at]!.includes('\ud800') ? vector.fill(Number.NaN) : vector,
        ),
    }),
  ],
  [
    'hands out its own memory',
    /writes into a vector/,
    (inner) => {
      const held = new Map<string, Float32Array>();
      return {
        embed: async (texts) => {
          const vectors = await inner.embed(texts);
          return texts.map((text, at) => held.get(text) ?? (held.set(text, vectors[at]!), vectors[at]!));
        },
      };
    },
  ],
  [
    'wraps the reason of a signal',
    /reason of a signal/,
    (inner) => ({
      embed: (texts, options) =>
        inner.embed(texts, options).catch((cause: unknown) => Promise.reject(new Error('aborted', { cause }))),
    }),
  ],
  ['has no name', /names itself/, () => ({ id: '' })],
];

describe('embedderSuite', () => {
  it.each(faultyEmbedders)('catches an embedder that %s', async (_, test, change) => {
    const inner = hashingEmbedder();
    const failed = await failures((register) => {
      embedderSuite(register, () => ({ ...inner, ...change(inner) }));
    });
    expect(failed.join('\n')).toMatch(test);
  });
});

describe('hashingEmbedder', () => {
  it('knows shared words and nothing of meaning', async () => {
    const [one, other, related] = await hashingEmbedder({ dimensions: 512 }).embed(['night nurse', 'nurse', 'nursing']);
    const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);
    expect(cosine(one!, other!)).toBeCloseTo(Math.SQRT1_2, 5);
    expect(cosine(other!, related!)).toBeCloseTo(0, 5);
  });

  it('says in its id that it has no meaning, and which revision it plays', () => {
    expect(hashingEmbedder({ revision: '2' }).id).toBe('hashing-embedder (no meaning) @2 64');
  });
});
