import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combinedScore,
  combineFactors,
  scoreInterval,
  type WeighedReading,
} from '../../src/explanation/combine-factors.ts';

const explain = () => ({ reason: 'because', evidence: [] });

function reading(id: string, weight: number, value: number | undefined): WeighedReading<string> {
  return { id, weight, reading: { value, explain } };
}

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const readings = fc.array(fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.option(unit, { nil: undefined })), {
  maxLength: 8,
});

describe('combineFactors', () => {
  it('adds contributions to exactly the score, in any order and under any cap', () => {
    fc.assert(
      fc.property(readings, unit, (list, limit) => {
        const weighed = list.map(([weight, value], at) => reading(`f${at}`, weight, value));
        const { score, factors } = combineFactors(weighed, limit);
        const sum = factors.reduce((total, { contribution }) => total + contribution, 0);
        const backwards = [...factors].reverse().reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBe(score);
        expect(backwards).toBe(score);
        expect(combinedScore(weighed, limit)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('scores exactly 1 when every factor is fully met, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 10, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (weights) => {
          const { score, factors } = combineFactors(weights.map((weight, at) => reading(`f${at}`, weight, 1)));
          expect(score).toBe(1);
          expect(factors.reduce((total, { weight }) => total + weight, 0)).toBe(1);
        },
      ),
    );
  });

  it('gives the weight of a factor that could not be read to the others', () => {
    const { factors } = combineFactors([reading('known', 1, 0.5), reading('unread', 3, undefined)]);
    expect(factors.map(({ id, weight }) => [id, weight])).toEqual([['known', 1]]);
  });

  it('has no factors and no score without readings', () => {
    expect(combineFactors([])).toEqual({ score: 0, factors: [] });
  });
});

describe('scoreInterval', () => {
  it('lets a factor without a value range from nothing to all', () => {
    const interval = scoreInterval([reading('known', 1, 0.5), reading('unread', 1, undefined)], { low: 1, high: 1 });
    expect(interval).toEqual({ low: 0.25, high: 0.75 });
  });
});
