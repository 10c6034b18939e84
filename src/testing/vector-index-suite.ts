/** What every `VectorIndex` has to do, as tests. */
import type { VectorIndex } from '../vector/vector-index.ts';
import { expectThat, type RegisterTest } from './conformance.ts';
import { entryTests } from './vector-index-entries.ts';
import { faultTests } from './vector-index-faults.ts';
import { filterTests } from './vector-index-filters.ts';
import { cosine, expectIds, onEmptyIndex, scattered, turned } from './vector-samples.ts';

export interface VectorIndexSuiteOptions {
  /** How far a similarity may be from the cosine of 64-bit numbers. Default 0.005: rows of 8-bit numbers. */
  readonly tolerance?: number | undefined;
  /** Share of the true ten nearest among 400 that have to be found, in the mean of 20 queries. Default 0.95. */
  readonly leastRecall?: number | undefined;
}

/**
 * Registers the tests of the contract. `open` gives an empty index of that many dimensions, anew for each test.
 *
 * ```ts
 * import { it } from 'node:test';
 * import { flatVectorIndex } from '@trackruit/ml';
 * import { vectorIndexSuite } from '@trackruit/ml/testing';
 *
 * vectorIndexSuite(it, (dimensions) => flatVectorIndex({ dimensions }));
 * ```
 */
export function vectorIndexSuite(
  it: RegisterTest,
  open: (dimensions: number) => VectorIndex | Promise<VectorIndex>,
  options: VectorIndexSuiteOptions = {},
): void {
  const { tolerance = 0.005, leastRecall = 0.95 } = options;
  const test = onEmptyIndex(it, open);
  entryTests(test);
  filterTests(test);
  faultTests(test);

  test('gives the most similar first, each with its cosine, whatever the lengths of vectors', async (index) => {
    await index.upsert([
      { id: 'same', vector: turned(0) },
      { id: 'opposite', vector: turned(Math.PI, 1000) },
      { id: 'near', vector: turned(0.5, 1e-6) },
      { id: 'across', vector: turned(Math.PI / 2) },
      { id: 'tiny', vector: turned(0.8, 1e-35) },
      { id: 'far', vector: turned(2, 1e30) },
    ]);
    const hits = await index.search(turned(0, 7), { topK: 6 });
    expectIds(hits, ['same', 'near', 'tiny', 'across', 'far', 'opposite'], 'hits');
    for (const [at, angle] of [0, 0.5, 0.8, Math.PI / 2, 2, Math.PI].entries()) {
      const { similarity } = hits[at]!;
      expectThat(
        Math.abs(similarity - Math.cos(angle)) <= tolerance && Math.abs(similarity) <= 1,
        `similarity ${String(similarity)} of hit ${String(at)} instead of ${String(Math.cos(angle))}`,
      );
    }
  });

  test('orders equals by ascending id, also where the list ends', async (index) => {
    const ids = ['b', 'a', 'B', '10', '9', 'ä', 'c', '_', 'Z', 'aa'];
    await index.upsert(ids.map((id) => ({ id, vector: turned(0.3) })));
    await index.upsert([{ id: 'zz best', vector: turned(0) }]);
    const expected = ['zz best', ...[...ids].sort((a, b) => (a < b ? -1 : 1))];
    for (const topK of [1, 4, 7, 20]) {
      expectIds(await index.search(turned(0), { topK }), expected.slice(0, topK), `the first ${String(topK)}`);
    }
  });

  test('finds among many what comparing all of them finds', async (index) => {
    const entries = scattered(400);
    await index.upsert(entries);
    let shared = 0;
    for (const { vector: query } of scattered(20, 991)) {
      const cosines = new Map(entries.map(({ id, vector }) => [id, cosine(query, vector)]));
      const nearest = [...cosines.keys()].sort((a, b) => cosines.get(b)! - cosines.get(a)!).slice(0, 10);
      const hits = await index.search(query, { topK: 10 });
      expectThat(hits.length === 10, `${String(hits.length)} hits instead of 10`);
      for (const { id, similarity } of hits) {
        expectThat(
          Math.abs(similarity - cosines.get(id)!) <= tolerance,
          `similarity ${String(similarity)} instead of ${String(cosines.get(id))}`,
        );
      }
      shared += hits.filter(({ id }) => nearest.includes(id)).length;
    }
    expectThat(shared / 200 >= leastRecall, `recall ${String(shared / 200)}, less than ${String(leastRecall)}`);
  });
}
