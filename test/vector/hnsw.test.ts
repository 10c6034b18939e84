import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as usearch from 'usearch';
import { flatVectorIndex } from '../../src/vector/flat-index.ts';
import {
  hnswVectorIndex,
  hnswVectorIndexFromBytes,
  loadHnswVectorIndex,
  type HnswVectorIndex,
  type UsearchLibrary,
} from '../../src/vector/hnsw.ts';
import { randomEntries, randomVector, seededRandom } from './random-vectors.ts';

const library = usearch as unknown as UsearchLibrary;
const dimensions = 16;
const folder = mkdtempSync(join(tmpdir(), 'hnsw-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** usearch with one method of its indexes changed. */
function changed(change: (graph: InstanceType<UsearchLibrary['Index']>) => object): UsearchLibrary {
  return {
    Index: class {
      constructor(options: ConstructorParameters<UsearchLibrary['Index']>[0]) {
        const graph = new library.Index(options);
        return new Proxy(graph, {
          get: (target, name) => {
            const own = (change(graph) as Record<string | symbol, unknown>)[name];
            if (own !== undefined) return own;
            const value = Reflect.get(target, name) as unknown;
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        });
      }
    } as never,
  };
}

describe('hnswVectorIndex', () => {
  const entries = randomEntries(6000, dimensions);
  const flat = flatVectorIndex({ dimensions });
  let index: HnswVectorIndex;
  beforeAll(async () => {
    index = await hnswVectorIndex({ dimensions, exactUpTo: 0 });
    await index.upsert(entries);
    await flat.upsert(entries);
  });

  const recall = async (of: HnswVectorIndex): Promise<number> => {
    const random = seededRandom(9);
    let shared = 0;
    for (let count = 0; count < 50; count++) {
      const query = randomVector(random, dimensions);
      const expected = await flat.search(query, { topK: 10 });
      const hits = await of.search(query, { topK: 10 });
      expect(hits.length).toBe(10);
      for (const hit of hits) {
        if (expected.some(({ id }) => id === hit.id)) {
          shared++;
          expect(expected).toContainEqual(hit);
        }
      }
    }
    return shared / 500;
  };

  it('finds nearly all of what the flat index finds, with the same similarities to the bit', async () => {
    expect(await recall(index)).toBeGreaterThan(0.97);
  });

  it('compares all up to a size of the caller’s choice', async () => {
    const exact = await hnswVectorIndexFromBytes(index.toBytes(), { exactUpTo: 6000 });
    expect(await recall(exact)).toBe(1);
  });

  it('looks further when a filter or the caller’s condition leaves too few', async () => {
    const query = randomVector(seededRandom(2), dimensions);
    const accepts = (id: string): boolean => id.endsWith('77');
    const hits = await index.search(query, { topK: 10, accepts });
    expect(hits).toEqual(await flat.search(query, { topK: 10, accepts }));
  });

  it('gives the same index back from its bytes and from a file, and goes on from there', async () => {
    const path = join(folder, 'saved');
    writeFileSync(path, 'an older file');
    await index.save(path);
    expect(readFileSync(path)).toEqual(Buffer.from(index.toBytes()));
    expect(readdirSync(folder)).toEqual(['saved']);
    for (const loaded of [
      await hnswVectorIndexFromBytes(index.toBytes(), { exactUpTo: 0 }),
      await loadHnswVectorIndex(path, { exactUpTo: 0 }),
    ]) {
      const random = seededRandom(4);
      for (let count = 0; count < 20; count++) {
        const query = randomVector(random, dimensions);
        expect(await loaded.search(query, { topK: 10 })).toEqual(await index.search(query, { topK: 10 }));
      }
      await loaded.delete(['e5']);
      await loaded.upsert([{ id: 'new', vector: entries[5]!.vector }]);
      const [hit] = await loaded.search(entries[5]!.vector, { topK: 1 });
      expect([hit!.id, await loaded.size()]).toEqual(['new', 6000]);
    }
  });

  it('builds the graph anew from the bytes of a flat index', async () => {
    expect(await recall(await hnswVectorIndexFromBytes(flat.toBytes(), { exactUpTo: 0 }))).toBeGreaterThan(0.97);
  });

  it('stops building a graph anew when told', async () => {
    const reason = { why: 'enough' };
    const controller = new AbortController();
    const loading = hnswVectorIndexFromBytes(flat.toBytes(), { signal: controller.signal });
    setImmediate(() => {
      controller.abort(reason);
    });
    await expect(loading).rejects.toBe(reason);
  });

  it('refuses a file cut short, changed, or not there', async () => {
    const path = join(folder, 'damaged');
    const bytes = index.toBytes();
    const changedBytes = bytes.slice();
    changedBytes[bytes.length - 100]! ^= 4;
    for (const damaged of [
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(0, 50),
      new Uint8Array(),
      changedBytes,
    ]) {
      writeFileSync(path, damaged);
      await expect(loadHnswVectorIndex(path)).rejects.toMatchObject({ code: 'store-failed' });
    }
    await expect(loadHnswVectorIndex(join(folder, 'missing'))).rejects.toMatchObject({
      code: 'store-failed',
      cause: { code: 'ENOENT' },
    });
    await expect(index.save(join(folder, 'no', 'folder'))).rejects.toMatchObject({ code: 'store-failed' });
    // A path that cannot be replaced, because it is a folder: nothing is left beside it.
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
    await expect(index.save(join(folder, 'taken'))).rejects.toMatchObject({ code: 'store-failed' });
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });
});

describe('hnswVectorIndex that changes', () => {
  it('finds each entry where it was last put, and none that is gone', async () => {
    const random = seededRandom(31);
    let index = await hnswVectorIndex({ dimensions, exactUpTo: 0 });
    const model = new Map<string, Float32Array>();
    for (let step = 0; step < 1500; step++) {
      const id = `id-${String(Math.floor(random() * 200))}`;
      if (random() < 0.4) {
        await index.delete([id]);
        model.delete(id);
      } else {
        const vector = randomVector(random, dimensions);
        await index.upsert([{ id, vector }]);
        model.set(id, vector);
      }
      if (step % 100 !== 99) continue;
      if (step % 500 === 499) index = await hnswVectorIndexFromBytes(index.toBytes(), { exactUpTo: 0 });
      expect(await index.size()).toBe(model.size);
      for (const [one, vector] of model) {
        expect((await index.search(vector, { topK: 1 }))[0]).toMatchObject({ id: one });
      }
      const all = await index.search(randomVector(random, dimensions), { topK: 1000 });
      expect(all.map((hit) => hit.id).sort()).toEqual([...model.keys()].sort());
    }
  });

  it('still finds what the graph failed to take, and takes it the next time', async () => {
    let isFull = false;
    const lib = changed((graph) => ({
      add: (keys: BigUint64Array, vectors: Float32Array, threads: number) => {
        if (!isFull) {
          graph.add(keys, vectors, threads);
          return;
        }
        // Half of them are in before it fails.
        const half = keys.length >> 1;
        graph.add(keys.subarray(0, half), vectors.subarray(0, half * dimensions), threads);
        throw new Error('out of memory');
      },
    }));
    const index = await hnswVectorIndex({ dimensions, exactUpTo: 0, lib });
    const entries = randomEntries(40, dimensions);
    await index.upsert(entries.slice(0, 30));
    isFull = true;
    await expect(index.upsert(entries.slice(20))).rejects.toMatchObject({ code: 'store-failed' });
    const findsAll = async (of: HnswVectorIndex): Promise<void> => {
      expect(await of.size()).toBe(40);
      for (const { id, vector } of entries) {
        const hits = await of.search(vector, { topK: 40 });
        expect(hits[0]!.id).toBe(id);
        expect(new Set(hits.map((hit) => hit.id)).size).toBe(40);
      }
    };
    await findsAll(index);
    await findsAll(await hnswVectorIndexFromBytes(index.toBytes(), { exactUpTo: 0 }));
    isFull = false;
    await index.upsert(entries.slice(20));
    await findsAll(index);
    await findsAll(await hnswVectorIndexFromBytes(index.toBytes(), { exactUpTo: 0 }));
  });

  it('keeps whole entries when a writer is stopped half-way', async () => {
    const index = await hnswVectorIndex({ dimensions, exactUpTo: 0 });
    const entries = randomEntries(3000, dimensions);
    const reason = { why: 'enough' };
    const controller = new AbortController();
    const writing = index.upsert(entries, { signal: controller.signal });
    let turns = 0;
    const later = (): void => {
      if (++turns === 10) controller.abort(reason);
      else setImmediate(later);
    };
    setImmediate(later);
    await expect(writing).rejects.toBe(reason);
    const size = await index.size();
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(3000);
    const all = await index.search(entries[0]!.vector, { topK: 3000 });
    expect(all.length).toBe(size);
    await index.upsert(entries);
    expect(await index.size()).toBe(3000);
  });
});

describe('the options of hnswVectorIndex', () => {
  it('are refused out of range', async () => {
    for (const [name, value] of [
      ['dimensions', 0],
      ['connectivity', 1],
      ['expansionAdd', 0],
      ['candidates', 1.5],
      ['exactUpTo', -1],
    ] as const) {
      await expect(hnswVectorIndex({ dimensions, [name]: value })).rejects.toMatchObject({
        code: 'invalid-input',
        parameter: `options.${name}`,
      });
    }
  });
});
