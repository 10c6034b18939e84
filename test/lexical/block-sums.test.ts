import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK, sumBlocks, type BlockNorms, type TermList, type WeighedList } from '../../src/lexical/block-sums.ts';

interface Given {
  readonly row: number;
  readonly score: number;
  readonly cosine: number;
}

interface Pool {
  readonly lists: readonly WeighedList[];
  readonly norms: BlockNorms;
}

/** Few rows of few blocks, with the ends of the blocks among them. */
const rows = fc.oneof(
  fc.integer({ min: 0, max: 3 * BLOCK - 1 }),
  fc.constantFrom(0, BLOCK - 1, BLOCK, 2 * BLOCK - 1, 2 * BLOCK, 3 * BLOCK - 1),
);
const pools: fc.Arbitrary<Pool> = fc
  .record({
    rowCount: fc.integer({ min: 1, max: 3 * BLOCK }),
    lists: fc.array(
      fc.record({
        entries: fc.dictionary(rows.map(String), fc.integer({ min: 1, max: 255 }), { maxKeys: 12 }),
        bm25Weight: fc.double({ min: 0, max: 20, noNaN: true }),
        cosineWeight: fc.double({ min: 0.1, max: 500, noNaN: true }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ rowCount, lists }) => ({
    norms: normsOf(rowCount),
    lists: lists.map(({ entries, ...weights }) => ({
      list: listOf(
        Object.entries(entries)
          .map(([row, count]) => [Number(row), count] as const)
          .filter(([row]) => row < rowCount),
      ),
      ...weights,
    })),
  }));

function listOf(counts: readonly (readonly [row: number, count: number])[]): TermList {
  const entries = counts.map(([row, count]) => row * 256 + count).sort((a, b) => a - b);
  // One place more than is in use, as of a list that grows.
  return { entries: Uint32Array.of(...entries, 0), length: entries.length, blockStarts: [] };
}

function normsOf(rowCount: number): BlockNorms {
  return Array.from({ length: Math.ceil(rowCount / BLOCK) }, (_, block) =>
    Float64Array.from({ length: 2 * Math.min(BLOCK, rowCount - block * BLOCK) }, (__, at) => 0.3 + (at % 7) / 3),
  );
}

function found({ lists, norms }: Pool, simd: boolean, leastScore = -Infinity, leastCosine = -Infinity): Given[] {
  const given: Given[] = [];
  sumBlocks(
    lists,
    norms,
    { leastScore, leastCosine },
    (row, score, cosine) => {
      given.push({ row, score, cosine });
    },
    { simd },
  );
  return given;
}

/** Row by row, as the formula says. */
function expected({ lists, norms }: Pool): Given[] {
  const sums = new Map<number, { score: number; product: number }>();
  for (const { list, bm25Weight, cosineWeight } of lists) {
    for (const entry of list.entries.subarray(0, list.length)) {
      const [row, count] = [entry >>> 8, entry & 255];
      const before = sums.get(row) ?? { score: 0, product: 0 };
      const norm = norms[Math.floor(row / BLOCK)]![2 * (row % BLOCK)]!;
      sums.set(row, {
        score: before.score + (bm25Weight * count) / (count + norm),
        product: before.product + cosineWeight * count,
      });
    }
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([row, { score, product }]) => ({
      row,
      score,
      cosine: product / norms[Math.floor(row / BLOCK)]![2 * (row % BLOCK) + 1]!,
    }));
}

describe('sumBlocks', () => {
  it('gives the sums of the formula to the last bit, with and without WebAssembly', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const all = expected(pool);
        expect(found(pool, true)).toStrictEqual(all);
        expect(found(pool, false)).toStrictEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('gives what reaches one least or the other', () => {
    fc.assert(
      fc.property(pools, fc.double({ min: 0, max: 20, noNaN: true }), (pool, least) => {
        const best = expected(pool).filter(({ score, cosine }) => score >= least || cosine >= 9 * least);
        for (const simd of [true, false])
          expect(found(pool, simd, least || -Infinity, 9 * least || -Infinity)).toStrictEqual(best);
      }),
      { numRuns: 40 },
    );
  });

  it('goes through a list that has grown since, from its own place in each block', () => {
    const entries = new Uint32Array(8);
    const list = { entries, length: 0, blockStarts: [] as readonly number[] };
    const pool = { lists: [{ list, bm25Weight: 1, cosineWeight: 1 }], norms: normsOf(3 * BLOCK) };
    for (const row of [1, 2, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 5, 3 * BLOCK - 1]) {
      entries[list.length++] = row * 256 + 1;
      expect(found(pool, true)).toStrictEqual(expected(pool));
      expect(found(pool, false)).toStrictEqual(expected(pool));
    }
    expect(list.blockStarts).toEqual([3, 5]);
  });

  it('reads nothing of a block that lies behind the last row in use', () => {
    const pool = { lists: [{ list: listOf([]), bm25Weight: 1, cosineWeight: 1 }], norms: normsOf(BLOCK + 1) };
    expect(found(pool, true)).toEqual([]);
    expect(found(pool, false)).toEqual([]);
  });
});
