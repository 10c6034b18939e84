import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseRankings } from '../../src/recommend/fusion.ts';

const ranking = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 20 });

const fuse = (...rankings: readonly (readonly string[])[]): readonly string[] =>
  fuseRankings(rankings.map((ids) => ({ ids, weight: 1 })));

describe('reciprocal rank fusion', () => {
  it('puts what both rankings hold before what one holds higher', () => {
    expect(fuse(['a', 'b'], ['c', 'b'])).toEqual(['b', 'a', 'c']);
  });

  it('lets a ranking of twice the weight count as two', () => {
    const heavy = { ids: ['b', 'c', 'a'], weight: 2 };
    const light = { ids: ['c', 'a', 'b'], weight: 1 };
    expect(fuseRankings([heavy, light])).toEqual(fuse(['b', 'c', 'a'], ['b', 'c', 'a'], ['c', 'a', 'b']));
    expect(fuseRankings([heavy, light])[0]).toBe('b');
  });

  it('keeps the order of a single ranking and owes nothing to the order of the rankings', () => {
    fc.assert(
      fc.property(ranking, ranking, (one, two) => {
        expect(fuse(one)).toEqual(one);
        expect(fuse(one, two)).toEqual(fuse(two, one));
        expect([...fuse(one, two)].sort()).toEqual([...new Set([...one, ...two])].sort());
      }),
    );
  });
});
