import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payBands } from '../../src/career/pay-bands.ts';

const year = (minimum: number | undefined, maximum = minimum, currency = 'EUR', unit = 'YEAR') => ({
  salary: { minimum, maximum, currency, unit },
});

describe('pay bands', () => {
  it('give quantiles with the number of postings behind them', () => {
    const { bands } = payBands([10, 20, 30, 40, 50].map((amount) => year(amount, amount * 2)));
    expect(bands).toEqual([
      {
        group: 'all',
        currency: 'EUR',
        postings: 5,
        minimum: { n: 5, lowest: 10, highest: 50, p25: 20, median: 30, p75: 40 },
        maximum: { n: 5, lowest: 20, highest: 100, p25: 40, median: 60, p75: 80 },
      },
    ]);
  });

  it('bring hours, days, weeks and months to a year, and keep currencies apart', () => {
    const { bands } = payBands([
      year(10, 10, 'USD', 'HOUR'),
      year(100, 100, 'usd', 'day'),
      year(1000, 1000, 'USD', 'WEEK'),
      year(5000, 5000, 'EUR', 'MONTH'),
    ]);
    expect(bands.map(({ currency, minimum }) => [currency, minimum!.lowest, minimum!.highest])).toEqual([
      ['USD', 20_800, 52_000],
      ['EUR', 60_000, 60_000],
    ]);
  });

  it('count what states no pay and what states it unclearly, and invent nothing for either', () => {
    const report = payBands([
      {},
      year(undefined),
      { salary: { minimum: 5, unit: 'HOUR' } },
      { salary: { minimum: 5, currency: 'EUR' } },
      year(5, 5, 'euros'),
      year(-5),
    ]);
    expect(report).toEqual({ bands: [], postings: 6, withoutPay: 2, unclear: 4 });
  });

  it('give no quartiles of fewer than five amounts', () => {
    expect(payBands([1, 2, 3, 4].map((amount) => year(amount))).bands[0]!.minimum).toEqual({
      n: 4,
      lowest: 1,
      highest: 4,
    });
  });

  it('keep a range without an upper end out of the upper ends', () => {
    const [band] = payBands([{ salary: { minimum: 7, currency: 'EUR', unit: 'YEAR' } }]).bands;
    expect(band).toEqual({ group: 'all', currency: 'EUR', postings: 1, minimum: { n: 1, lowest: 7, highest: 7 } });
  });

  it('group by what the caller says', () => {
    const postings = [year(1), year(2), year(3)].map((one, at) => ({ ...one, place: ['Oslo', undefined, 'Bonn'][at] }));
    const { bands } = payBands(postings, { groupBy: ({ place }) => place });
    expect(bands.map(({ group, minimum }) => [group, minimum!.lowest])).toEqual([
      ['Bonn', 3],
      ['Oslo', 1],
    ]);
  });

  it('lie between the lowest and the highest, in order, whatever the order of the postings', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (list) => {
        const report = payBands(list.map((amount) => year(amount)));
        const { lowest, p25, median, p75, highest } = report.bands[0]!.minimum!;
        expect([lowest, p25!, median!, p75!, highest]).toEqual(
          [lowest, p25!, median!, p75!, highest].sort((a, b) => a - b),
        );
        expect(payBands([...list].reverse().map((amount) => year(amount)))).toEqual(report);
      }),
    );
  });
});
