import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { impactRatio, scoringRates } from '../../src/fairness/impact-ratio.ts';

/** The worked example of 6 RCNY § 5-301: people, those above the median, and the printed rate (percent) and ratio. */
const bySex = [
  ['Male', 92, 50, 54.3, 1],
  ['Female', 76, 34, 44.7, 0.82],
] as const;
const byRace = [
  ['Hispanic or Latino', 28, 18, 64.2, 1],
  ['White', 40, 15, 37.5, 0.58],
  ['Black or African American', 32, 16, 50, 0.78],
  ['Native Hawaiian or Pacific Islander', 8, 5, 62.5, 0.97],
  ['Asian', 24, 10, 41.7, 0.65],
] as const;

describe('impact ratios', () => {
  it.each([
    ['sex', bySex],
    ['race and ethnicity', byRace],
  ] as const)("reproduce the rule's own example by %s", (_, table) => {
    const { rows, reference } = impactRatio(table.map(([group, count, favourable]) => ({ group, count, favourable })));
    expect(reference).toBe(table[0][0]);
    rows.forEach(({ rate, impactRatio: ratio }, at) => {
      // The rule cuts 64.28 % to 64.2 %.
      expect(Math.abs(100 * rate! - table[at]![3])).toBeLessThanOrEqual(0.1);
      expect(ratio!).toBeCloseTo(table[at]![4], 1.999);
    });
  });

  it('never take a group under 2 % for the best one, and flag it', () => {
    const { rows, reference } = impactRatio([
      { group: 'large', count: 990, favourable: 400 },
      { group: 'tiny', count: 10, favourable: 10 },
    ]);
    expect(reference).toBe('large');
    expect(rows[1]).toMatchObject({ isSmall: true, isUncertain: true, impactRatio: 1 });
    expect(rows[0]).toMatchObject({ isSmall: false, isUncertain: false });
  });

  it('are absent where nobody was selected or a group is empty', () => {
    const none = impactRatio([{ group: 'a', count: 5, favourable: 0 }]);
    expect(none).not.toHaveProperty('reference');
    expect(none.rows[0]).not.toHaveProperty('impactRatio');
    const { rows } = impactRatio([
      { group: 'a', count: 5, favourable: 2 },
      { group: 'b', count: 0, favourable: 0 },
    ]);
    expect(rows[1]).not.toHaveProperty('rate');
  });

  it('give a wide interval to few people', () => {
    const [few, many] = impactRatio([
      { group: 'few', count: 4, favourable: 2 },
      { group: 'many', count: 400, favourable: 200 },
    ]).rows;
    const width = (row: typeof few): number => row!.rateInterval!.high - row!.rateInterval!.low;
    expect(width(few)).toBeGreaterThan(5 * width(many));
  });

  it.each([
    [[], 'groups'],
    [[{ group: 'a', count: 1, favourable: 2 }], 'groups[0].favourable'],
    [
      [
        { group: 'a', count: 1, favourable: 1 },
        { group: 'a', count: 1, favourable: 1 },
      ],
      'groups[1].group',
    ],
    [[{ group: 'a', count: 1.5, favourable: 1 }], 'groups[0].count'],
  ])('refuse what is no table', (groups, parameter) => {
    expect(() => impactRatio(groups)).toThrow(InvalidInputError);
    expect(() => impactRatio(groups)).toThrow(parameter);
  });
});

describe('scoring rates', () => {
  it('count the scores above the median of all', () => {
    const scores = [0.1, 0.2, 0.3, 0.4, 0.5].map((score, at) => ({ group: at % 2 === 0 ? 'a' : 'b', score }));
    expect(scoringRates(scores)).toEqual([
      { group: 'a', count: 3, favourable: 1 },
      { group: 'b', count: 2, favourable: 1 },
    ]);
  });

  it('give nobody a favourable outcome where all score alike', () => {
    const { rows } = impactRatio(scoringRates([1, 1, 1].map((score) => ({ group: 'a', score }))));
    expect(rows[0]).toMatchObject({ favourable: 0 });
  });
});
