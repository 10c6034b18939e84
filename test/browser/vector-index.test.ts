import { describe, expect, it } from 'vitest';
import { vectorIndexSuite } from '../../src/testing/vector-index-suite.ts';
import { dotProductsIn } from '../../src/vector/dot-product-module.ts';
import { flatVectorIndex, flatVectorIndexFromBytes } from '../../src/vector/flat-index.ts';
import recorded from '../vector/large-pool-answers.json' with { type: 'json' };
import { largePoolAnswers } from '../vector/large-pool-answers.ts';

describe('flatVectorIndex in a browser, by the suite of indexes', () => {
  vectorIndexSuite(it, (dimensions) => flatVectorIndex({ dimensions }));
});

describe('flatVectorIndex in a browser', () => {
  it('has WebAssembly to search with', () => {
    expect(dotProductsIn(new WebAssembly.Memory({ initial: 1 }))).toBeTypeOf('function');
  });

  it('gives the bits that Node gives, in answers and in bytes', async () => {
    for (const simd of [true, false]) {
      expect(await largePoolAnswers((dimensions) => flatVectorIndex({ dimensions, simd }))).toEqual(recorded);
    }
  });

  it('reads what it wrote', async () => {
    const index = flatVectorIndex({ dimensions: 3 });
    await index.upsert([{ id: 'a', vector: Float32Array.of(1, 2, 3), metadata: { city: 'Zürich' } }]);
    const loaded = flatVectorIndexFromBytes(index.toBytes());
    const options = { topK: 1, filter: { city: { equals: 'Zürich' } } };
    expect(await loaded.search(Float32Array.of(1, 2, 3), options)).toEqual(
      await index.search(Float32Array.of(1, 2, 3), options),
    );
  });
});
