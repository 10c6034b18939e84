import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseRankings } from '../../src/recommend/fusion.ts';

const ranking = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 20 });

describe('reciprocal rank fusion', () => {
  it('puts what both rankings hold before what one holds higher', () => {
    expect(
      fuseRankings([
        ['a', 'b'],
        ['c', 'b'],
      ]),
    ).toEqual(['b', 'a', 'c']);
  });

  it('keeps the order of a single ranking and owes nothing to the order of the rankings', () => {
    fc.assert(
      fc.property(ranking, ranking, (one, two) => {
        expect(fuseRankings([one])).toEqual(one);
        expect(fuseRankings([one, two])).toEqual(fuseRankings([two, one]));
        expect([...fuseRankings([one, two])].sort()).toEqual([...new Set([...one, ...two])].sort());
      }),
    );
  });
});
