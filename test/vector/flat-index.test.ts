import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { int8Row, int8Rows } from '../../src/vector/int8-rows.ts';
import { flatVectorIndex, flatVectorIndexFromBytes, type FlatVectorIndex } from '../../src/vector/flat-index.ts';
import { scaledQuery } from '../../src/vector/scaled-query.ts';
import type { VectorEntry } from '../../src/vector/vector-index.ts';
import { largePoolAnswers } from './large-pool-answers.ts';
import recorded from './large-pool-answers.json' with { type: 'json' };
import { randomEntries, randomVector, seededRandom, trueCosine } from './random-vectors.ts';

async function filled(entries: readonly VectorEntry[], dimensions: number, simd = true): Promise<FlatVectorIndex> {
  const index = flatVectorIndex({ dimensions, simd });
  await index.upsert(entries);
  return index;
}

describe('flatVectorIndex', () => {
  it('gives the same bits with and without WebAssembly', async () => {
    const dimensions = 100;
    const entries = randomEntries(12_000, dimensions);
    const [fast, slow] = await Promise.all([filled(entries, dimensions), filled(entries, dimensions, false)]);
    const random = seededRandom(5);
    for (let count = 0; count < 20; count++) {
      const query = randomVector(random, dimensions);
      expect(await fast.search(query, { topK: 25 })).toEqual(await slow.search(query, { topK: 25 }));
    }
  });

  it('gives the bits that are on record, in answers and in bytes', async () => {
    for (const simd of [true, false]) {
      expect(await largePoolAnswers((dimensions) => flatVectorIndex({ dimensions, simd }))).toEqual(recorded);
    }
  });

  it('gives the same products for any dimensions, numbers and rows', () => {
    const numbers = fc.oneof(
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, 1, -1, 3e38, 1e-45),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }).chain((dimensions) =>
          fc.array(fc.array(numbers, { minLength: dimensions, maxLength: dimensions }), {
            minLength: 2,
            maxLength: 9,
          }),
        ),
        (lists) => {
          const [query, ...vectors] = lists
            .map((list) => Float32Array.from(list))
            .filter((vector) => vector.some((value) => value !== 0));
          if (query === undefined) return;
          // Enough rows to leave ordinary memory.
          const room = Math.ceil((1 << 20) / 16);
          const [fast, slow] = [true, false].map((simd) => {
            const rows = int8Rows(query.length, { simd });
            rows.reserve(simd ? room : vectors.length);
            vectors.forEach((vector, row) => {
              rows.write(row, int8Row(vector));
            });
            const cosines = new Float64Array(vectors.length);
            rows.cosines(scaledQuery(query), 0, vectors.length, cosines);
            const [near, itsCosines] = [new Uint32Array(vectors.length), new Float64Array(vectors.length)];
            const count = rows.near(scaledQuery(query), 0, vectors.length, 0.1, near, itsCosines);
            const expected = [...cosines.keys()].filter((row) => cosines[row]! >= 0.1);
            expect([...near.subarray(0, count)]).toEqual(expected);
            expect([...itsCosines.subarray(0, count)]).toEqual(expected.map((row) => cosines[row]));
            return cosines;
          });
          expect(fast).toEqual(slow);
          vectors.forEach((vector, row) => {
            expect(Math.abs(fast![row]! - trueCosine(query, vector))).toBeLessThan(0.03);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('rounds a query so finely that a cosine moves by less than a ten-thousandth', () => {
    const random = seededRandom(8);
    for (const dimensions of [2, 64, 256, 1024, 16_384]) {
      for (let count = 0; count < 5; count++) {
        const query = randomVector(random, dimensions);
        const other = randomVector(random, dimensions);
        const { numbers } = scaledQuery(query);
        expect(Math.abs(trueCosine(Float32Array.from(numbers), other) - trueCosine(query, other))).toBeLessThan(1e-4);
      }
    }
  });

  it('keeps sums within 32 bits when all numbers are as large as each other', async () => {
    const dimensions = 16_384;
    const index = flatVectorIndex({ dimensions, simd: true });
    await index.upsert(
      Array.from({ length: 80 }, (_, at) => ({ id: String(at), vector: new Float32Array(dimensions).fill(at + 1) })),
    );
    const [hit] = await index.search(new Float32Array(dimensions).fill(-1), { topK: 1 });
    expect(hit!.similarity).toBeCloseTo(-1, 6);
  });

  it('finds a changing pool right: after every step what comparing with all finds', async () => {
    const dimensions = 12;
    const random = seededRandom(77);
    const index = flatVectorIndex({ dimensions });
    const model = new Map<string, Float32Array>();
    for (let step = 0; step < 300; step++) {
      const id = `id-${String(Math.floor(random() * 60))}`;
      if (random() < 0.4) {
        await index.delete([id]);
        model.delete(id);
      } else {
        const vector = randomVector(random, dimensions);
        await index.upsert([{ id, vector }]);
        model.set(id, vector);
      }
      const fresh = await filled(
        [...model].map(([one, vector]) => ({ id: one, vector })),
        dimensions,
      );
      const query = randomVector(random, dimensions);
      expect(await index.search(query, { topK: 7 })).toEqual(await fresh.search(query, { topK: 7 }));
      expect(await index.size()).toBe(model.size);
    }
  });

  it('asks the caller’s own condition only of entries that fulfil the filter, and passes on what it throws', async () => {
    const index = await filled(
      randomEntries(50, 8).map((entry, at) => ({ ...entry, metadata: { even: at % 2 === 0 } })),
      8,
    );
    const asked: string[] = [];
    const hits = await index.search(randomVector(seededRandom(1), 8), {
      topK: 50,
      filter: { even: { equals: true } },
      accepts: (id, metadata) => {
        asked.push(id);
        expect(metadata).toEqual({ even: true });
        return id.endsWith('0');
      },
    });
    expect(asked.length).toBe(25);
    expect(hits.map(({ id }) => id).sort()).toEqual(['e0', 'e10', 'e20', 'e30', 'e40']);
    const failing = index.search(randomVector(seededRandom(1), 8), {
      topK: 1,
      accepts: () => {
        throw new RangeError('mine');
      },
    });
    await expect(failing).rejects.toThrow('mine');
  });

  it('refuses dimensions that are none', () => {
    for (const dimensions of [0, -1, 1.5, 16_385, Number.NaN, '8' as never]) {
      expect(() => flatVectorIndex({ dimensions })).toThrow(/dimensions: must be a whole number/);
    }
  });
});

describe('a large flat index', () => {
  const dimensions = 4096;
  /** Three turns of a search. */
  const count = 8500;
  const vectorOf = (at: number): Float32Array => {
    const vector = new Float32Array(dimensions);
    vector[at % dimensions] = 1;
    vector[(at * 7 + 1) % dimensions]! += 0.5;
    return vector;
  };
  function* entries(): Generator<VectorEntry> {
    for (let at = 0; at < count; at++) yield { id: `e${String(at)}`, vector: vectorOf(at) };
  }

  it('lets writers in while it searches, stops when told, and writes all of a call or nothing', async () => {
    const index = flatVectorIndex({ dimensions });
    const reason = { why: 'enough' };
    const writing = new AbortController();
    const write = index.upsert(entries(), { signal: writing.signal });
    setImmediate(() => {
      writing.abort(reason);
    });
    await expect(write).rejects.toBe(reason);
    expect(await index.size()).toBe(0);
    await index.upsert(entries());

    // Deleted and added again behind the search's back, it moves to a row that is searched later; it must not be met twice.
    const search = index.search(vectorOf(3), { topK: 5 });
    await index.delete(['e8499', 'e3']);
    await index.upsert([
      { id: 'in place of e3', vector: vectorOf(4000) },
      { id: 'e3', vector: vectorOf(3) },
    ]);
    const hits = await search;
    expect(new Set(hits.map(({ id }) => id)).size).toBe(5);
    expect(hits[0]).toMatchObject({ id: 'e3' });

    const searching = new AbortController();
    const stopped = index.search(vectorOf(3), { topK: 5, signal: searching.signal });
    searching.abort(reason);
    await expect(stopped).rejects.toBe(reason);
  });
});

describe('the bytes of a flat index', () => {
  const dimensions = 13;
  const metadata = { city: 'Zürich 🙂', skills: ['c++', 'sql'], salary: -0.5, remote: false };

  it('give the same index back, from any place in a larger buffer', async () => {
    const index = await filled(
      randomEntries(300, dimensions).map((entry, at) => (at % 3 === 0 ? { ...entry, metadata } : entry)),
      dimensions,
    );
    await index.delete(['e0', 'e7', 'e299']);
    const bytes = index.toBytes();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    for (const source of [bytes, shifted.subarray(3)]) {
      const loaded = flatVectorIndexFromBytes(source);
      expect([loaded.dimensions, await loaded.size()]).toEqual([dimensions, 297]);
      for (const filter of [undefined, { city: { equals: 'Zürich 🙂' }, salary: { max: 0 } }]) {
        const query = randomVector(seededRandom(4), dimensions);
        expect(await loaded.search(query, { topK: 20, filter })).toEqual(
          await index.search(query, { topK: 20, filter }),
        );
      }
      expect(loaded.toBytes()).toEqual(bytes);
      await loaded.upsert([{ id: 'new', vector: randomVector(seededRandom(3), dimensions) }]);
      expect(await loaded.size()).toBe(298);
    }
  });

  it('are refused wherever they are cut short or changed', async () => {
    const index = await filled([{ id: 'a', vector: randomVector(seededRandom(1), dimensions), metadata }], dimensions);
    const bytes = index.toBytes();
    const refused = (damaged: Uint8Array): void => {
      expect(() => flatVectorIndexFromBytes(damaged)).toThrow(expect.objectContaining({ code: 'store-failed' }));
    };
    for (let length = 0; length < bytes.length; length++) refused(bytes.subarray(0, length));
    refused(Uint8Array.from([...bytes, 0]));
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [1, 128]) refused(bytes.map((byte, place) => (place === at ? byte ^ bit : byte)));
    }
    expect(await flatVectorIndexFromBytes(bytes).size()).toBe(1);
  });

  it('are refused when they are none, and when a newer version wrote them', () => {
    const bytes = flatVectorIndex({ dimensions }).toBytes();
    expect(() => flatVectorIndexFromBytes('x' as never)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(() =>
      flatVectorIndexFromBytes(new TextEncoder().encode('{"version":1,"what":"something else altogether"}')),
    ).toThrow('not an index');
    bytes[4] = 2;
    expect(() => flatVectorIndexFromBytes(bytes)).toThrow('version 2 where 1 can be read');
  });
});
