import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank, topHits } from '../../src/vector/top-hits.ts';

const offers = fc.array(
  fc.record({ id: fc.stringMatching(/^[a-d]{1,3}$/), similarity: fc.constantFrom(-1, -0.5, 0, 0.25, 0.5, 0.75, 1) }),
  { maxLength: 700 },
);

describe('topHits', () => {
  it('holds what sorting all of them puts first, whatever their order', () => {
    fc.assert(
      fc.property(offers, fc.constantFrom(1, 2, 5, 255, 256, 257, 600, 10_000), (hits, topK) => {
        const best = topHits(topK);
        for (const { id, similarity } of hits) best.offer(id, similarity);
        expect(best.hits()).toEqual([...hits].sort(byRank).slice(0, topK));
      }),
    );
  });

  it('tells below what an offer is in vain', () => {
    const best = topHits(2);
    best.offer('b', 0.5);
    expect(best.least).toBe(-Infinity);
    best.offer('a', 0.75);
    expect(best.least).toBe(0.5);
    best.offer('a0', 0.5);
    expect(best.hits()).toEqual([
      { id: 'a', similarity: 0.75 },
      { id: 'a0', similarity: 0.5 },
    ]);
  });
});
