import { describe, expect, it } from 'vitest';
import type { RegisterTest } from '../../src/testing/conformance.ts';
import { vectorIndexSuite } from '../../src/testing/vector-index-suite.ts';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import type { VectorEntry, VectorHit, VectorIndex } from '../../src/vector/vector-index.ts';

/** Names of the tests that fail. */
async function failures(open: (dimensions: number) => VectorIndex): Promise<readonly string[]> {
  const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];
  const register: RegisterTest = (name, body) => tests.push({ name, body });
  vectorIndexSuite(register, open);
  expect(tests.length).toBeGreaterThan(14);
  const failed: string[] = [];
  for (const { name, body } of tests) await body().catch(() => failed.push(name));
  return failed;
}

const renamed = (change: (id: string) => string, inner: VectorIndex): Partial<VectorIndex> => ({
  upsert: (entries, options) =>
    inner.upsert(
      [...entries].map((entry) => ({ ...entry, id: change(entry.id) })),
      options,
    ),
  delete: (ids, options) => inner.delete([...ids].map(change), options),
});

const hits = (
  change: (hits: readonly VectorHit[], query: Float32Array) => readonly VectorHit[],
  inner: VectorIndex,
): Partial<VectorIndex> => ({
  search: async (query, options) => change(await inner.search(query, options), query),
});

const entries = (
  change: (entries: readonly VectorEntry[]) => readonly VectorEntry[],
  inner: VectorIndex,
): Partial<VectorIndex> => ({
  upsert: (given, options) => inner.upsert(change([...given]), options),
});

const withoutSignal = <Options extends object>(options: Options | undefined): Options =>
  ({ ...options, signal: undefined }) as never;

type Change = (inner: VectorIndex) => Partial<VectorIndex>;

const faults: readonly (readonly [fault: string, test: RegExp, change: Change])[] = [
  ['counts one too many', /empty at first/, (inner) => ({ size: async (options) => (await inner.size(options)) + 1 })],
  [
    'gives distances',
    /each with its cosine/,
    (inner) => hits((all) => all.map((hit) => ({ ...hit, similarity: 1 - hit.similarity })), inner),
  ],
  [
    'gives products instead of cosines',
    /whatever the lengths/,
    (inner) =>
      hits((all, query) => all.map((hit) => ({ ...hit, similarity: hit.similarity * Math.hypot(...query) })), inner),
  ],
  ['gives the least similar first', /most similar first/, (inner) => hits((all) => [...all].reverse(), inner)],
  [
    'orders equals by age',
    /equals by ascending id/,
    (inner) => {
      const born = new Map<string, number>();
      return {
        upsert: async (given, options) => {
          const list = [...given];
          for (const { id } of list) if (!born.has(id)) born.set(id, born.size);
          await inner.upsert(list, options);
        },
        search: async (query, options) =>
          [...(await inner.search(query, options))].sort(
            (a, b) => b.similarity - a.similarity || born.get(a.id)! - born.get(b.id)!,
          ),
      };
    },
  ],
  [
    'cuts equals off before ordering them',
    /where the list ends/,
    (inner) => ({
      search: async (query, options) => {
        const all = await inner.search(query, { ...options, topK: 10_000 });
        const last = all[options.topK - 1]?.similarity ?? -2;
        const tied = all.filter((hit) => hit.similarity === last).reverse();
        const better = all.filter((hit) => hit.similarity > last);
        const kept = tied.slice(0, Math.max(0, options.topK - better.length)).sort((a, b) => (a.id < b.id ? -1 : 1));
        return [...better, ...kept];
      },
    }),
  ],
  [
    'keeps old metadata',
    /its metadata included/,
    (inner) => {
      const kept = new Map<string, VectorEntry['metadata']>();
      return entries((given) => {
        return given.map((entry) => {
          const metadata = { ...kept.get(entry.id), ...entry.metadata };
          kept.set(entry.id, metadata);
          return { ...entry, metadata };
        });
      }, inner);
    },
  ],
  ['takes the first of two', /the last of several/, (inner) => entries((given) => [...given].reverse(), inner)],
  ['deletes nothing', /is deleted/, () => ({ delete: () => Promise.resolve() })],
  [
    'fails to delete what is not there',
    /without an error/,
    (inner) => ({
      delete: async (ids, options) => {
        const list = [...ids];
        if (new Set(list).size < list.length) throw new Error('not there');
        await inner.delete(list, options);
      },
    }),
  ],
  ['ignores the case of ids', /look alike/, (inner) => renamed((id) => id.toLowerCase(), inner)],
  ['trims ids', /look alike/, (inner) => renamed((id) => id.trim() || id, inner)],
  ['composes ids', /look alike/, (inner) => renamed((id) => id.normalize('NFC'), inner)],
  ['cuts long ids off', /look alike/, (inner) => renamed((id) => id.slice(0, 255), inner)],
  [
    'fills short vectors up',
    /other dimensions/,
    (inner) =>
      entries(
        (given) =>
          given.map((entry) => {
            if (entry.vector.length >= inner.dimensions) return entry;
            const vector = new Float32Array(inner.dimensions).fill(1);
            return { ...entry, vector };
          }),
        inner,
      ),
  ],
  [
    'writes the good entries beside a bad one',
    /then writes nothing/,
    (inner) => ({
      upsert: async (given, options) => {
        for (const entry of given) await inner.upsert([entry], options);
      },
    }),
  ],
  [
    'throws instead of rejecting',
    /refuses/,
    (inner) => ({
      search: (query, options) => {
        if (!(options.topK >= 1)) throw new RangeError('topK');
        return inner.search(query, options);
      },
    }),
  ],
  [
    'takes any number of hits',
    /numbers of hits/,
    (inner) => ({
      search: (query, options) =>
        inner.search(query, { ...options, topK: Math.max(1, Math.floor(Number(options.topK)) || 1) }),
    }),
  ],
  [
    'ignores filters',
    /fulfils all conditions/,
    (inner) => ({ search: (query, options) => inner.search(query, { ...options, filter: undefined }) }),
  ],
  [
    'fulfils one condition of a filter',
    /fulfils all conditions/,
    (inner) => ({
      search: (query, options) =>
        inner.search(query, {
          ...options,
          filter: options.filter && Object.fromEntries(Object.entries(options.filter).slice(0, 1)),
        }),
    }),
  ],
  [
    'filters the nearest hits only',
    /however few and however far/,
    (inner) => ({
      search: async (query, options) => {
        const near = await inner.search(query, { ...options, filter: undefined, topK: 50 });
        const good = await inner.search(query, { ...options, topK: 10_000 });
        return near.filter(({ id }) => good.some((hit) => hit.id === id)).slice(0, options.topK);
      },
    }),
  ],
  [
    'misses many',
    /comparing all of them/,
    (inner) => hits((all) => (all.length < 10 ? all : [...all].slice(0, 9)), inner),
  ],
  [
    'finds others than the nearest',
    /comparing all of them/,
    (inner) => ({
      search: async (query, options) =>
        options.topK === 10 && options.filter === undefined
          ? (await inner.search(query, { ...options, topK: 40 })).filter((_, at) => at % 4 === 0)
          : inner.search(query, options),
    }),
  ],
  [
    'keeps the caller’s vectors',
    /when the caller changes it/,
    (inner) => {
      const kept: VectorEntry[] = [];
      return {
        upsert: async (given, options) => {
          const list = [...given];
          await inner.upsert(list, options);
          kept.push(...list);
        },
        search: async (query, options) => {
          await inner.upsert(kept.splice(0));
          return inner.search(query, options);
        },
      };
    },
  ],
  [
    'loses entries of writers that overlap',
    /run at the same time/,
    (inner) => {
      let writing = false;
      return {
        upsert: async (given, options) => {
          if (writing) return;
          writing = true;
          await inner.upsert(given, options);
          writing = false;
        },
      };
    },
  ],
  [
    'goes on when the signal has aborted',
    /reason of a signal/,
    (inner) => ({ upsert: (given, options) => inner.upsert(given, withoutSignal(options)) }),
  ],
  [
    'wraps the reason',
    /reason of a signal/,
    (inner) => ({
      search: (query, options) =>
        inner.search(query, options).catch((cause: unknown) => {
          throw options.signal === undefined ? cause : new Error('aborted', { cause });
        }),
    }),
  ],
  [
    'does not work again after an abort',
    /stays whole/,
    (inner) => {
      let isBroken = false;
      return {
        upsert: async (given, options) => {
          if (options?.signal?.aborted === true) isBroken = true;
          if (isBroken) throw options?.signal?.reason ?? new Error('broken');
          await inner.upsert(given, options);
        },
      };
    },
  ],
];

describe('vectorIndexSuite', () => {
  it('passes an index without a fault', async () => {
    expect(await failures((dimensions) => flatVectorIndex({ dimensions }))).toEqual([]);
  });

  it.each(faults)('catches an index that %s', async (_, test, change) => {
    const failed = await failures((dimensions) => {
      const inner = flatVectorIndex({ dimensions });
      return { ...inner, dimensions, ...change(inner) };
    });
    expect(failed).toContainEqual(expect.stringMatching(test));
  });
});
