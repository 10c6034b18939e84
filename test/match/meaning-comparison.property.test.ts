import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTitle, type MeantStretch, type Meanings } from '../../src/features/meaning.ts';
import { compareMeanings, compareTitleAdded } from '../../src/match/meaning-comparison.ts';
import { unitLength, weightedSum } from '../../src/vector/cosine.ts';

const DIMENSIONS = 4;

/** Few different vectors, so that some are equal, opposite or zero. */
const vectors = fc
  .array(fc.integer({ min: -1, max: 1 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((numbers) => unitLength(Float32Array.from(numbers)));

const stretches = (maxLength: number): fc.Arbitrary<readonly MeantStretch[]> =>
  fc.array(vectors, { maxLength }).map((found) =>
    found.map((vector, at) => ({
      text: `line ${at}`,
      span: { start: 10 * at, end: 10 * at + 6 },
      weight: 1,
      isRequirement: false,
      vector,
    })),
  );

const meanings: fc.Arbitrary<Meanings> = fc
  .record({ titles: stretches(8), passages: stretches(6), asked: stretches(6), title: vectors })
  .map(({ titles, passages, asked, title }) => {
    const sum = weightedSum(
      passages.map(({ vector }) => vector),
      passages.map(() => 1),
      DIMENSIONS,
    );
    return {
      resume: { titles, passages, sum, titleGist: titles[0]?.vector ?? new Float32Array(DIMENSIONS), gist: title },
      job: {
        title: { text: 'title', span: { start: 0, end: 5 }, weight: 1, isRequirement: false, vector: title },
        passages: asked,
        gist: title,
        skills: new Map(),
      },
      background: { mean: new Float32Array(DIMENSIONS), spread: 0.1, trades: [] },
    };
  });

describe('a comparison after a change', () => {
  it('with a title more equals the comparison of everything anew', () => {
    fc.assert(
      fc.property(meanings, (before) => {
        const title = before.job.title!;
        expect(compareTitleAdded(compareMeanings(before), title)).toEqual(
          compareMeanings({ ...before, resume: withTitle(before.resume, title) }),
        );
      }),
    );
  });
});
