import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { calibrate, calibratedLogOdds, forecastQuality } from '../../src/interview/calibration.ts';
import { logit, sigmoid } from '../../src/interview/logistic-regression.ts';

const forecast = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() });

/** Forecasts three times too sure: said 0.9 where 0.68 happens. */
const overconfident = Array.from({ length: 1000 }, (_, at) => {
  const truth = ((at % 100) + 0.5) / 100;
  return { probability: sigmoid(3 * logit(truth)), happened: (at * 37) % 1000 < truth * 1000 };
});

describe('forecast quality', () => {
  it('is 0 error for forecasts that were certain and right', () => {
    const quality = forecastQuality([
      { probability: 1, happened: true },
      { probability: 0, happened: false },
    ]);
    expect(quality).toMatchObject({ brier: 0, expectedCalibrationError: 0, areaUnderCurve: 1 });
    expect(quality.logLoss).toBeLessThan(1e-5);
  });

  it('has no area under the curve for one kind of outcome', () => {
    expect(forecastQuality([{ probability: 0.4, happened: true }])).not.toHaveProperty('areaUnderCurve');
  });

  it('gives equal forecasts half of each pair', () => {
    const even = [true, false, true, false].map((happened) => ({ probability: 0.3, happened }));
    expect(forecastQuality(even).areaUnderCurve).toBe(0.5);
  });

  it('puts every outcome into one bin', () => {
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (outcomes, bins) => {
        const quality = forecastQuality(outcomes, bins);
        expect(quality.bins.reduce((sum, { count }) => sum + count, 0)).toBe(outcomes.length);
        for (const { from, to, meanForecast } of quality.bins)
          if (meanForecast !== undefined) {
            expect(meanForecast).toBeGreaterThanOrEqual(from - 1e-9);
            expect(meanForecast).toBeLessThanOrEqual(to + 1e-9);
          }
      }),
    );
  });

  it('refuses an empty list and forecasts outside 0 to 1', () => {
    expect(() => forecastQuality([])).toThrow(InvalidInputError);
    expect(() => forecastQuality([{ probability: 1.2, happened: true }])).toThrow('outcomes[0]');
  });
});

describe('a calibration', () => {
  it.each(['platt', 'isotonic'] as const)('by %s takes overconfidence away', (method) => {
    const calibration = calibrate(overconfident, method);
    const after = overconfident.map(({ probability, happened }) => ({
      probability: sigmoid(calibratedLogOdds(logit(probability), calibration)),
      happened,
    }));
    expect(forecastQuality(after).expectedCalibrationError).toBeLessThan(
      forecastQuality(overconfident).expectedCalibrationError / 2,
    );
  });

  it.each(['platt', 'isotonic'] as const)('by %s never turns the order of two forecasts round', (method) => {
    const calibration = calibrate(overconfident, method);
    const logOdds = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(logOdds, logOdds, (a, b) => {
        expect(calibratedLogOdds(Math.max(a, b), calibration)).toBeGreaterThanOrEqual(
          calibratedLogOdds(Math.min(a, b), calibration),
        );
      }),
    );
  });

  it('of forecasts that were upside down keeps only the rate', () => {
    const upsideDown = overconfident.map(({ probability, happened }) => ({ probability: 1 - probability, happened }));
    expect(calibrate(upsideDown)).toMatchObject({ method: 'platt', scale: 0 });
  });

  it('needs 30 outcomes for platt and 200 for isotonic', () => {
    expect(() => calibrate(overconfident.slice(0, 29))).toThrow('it needs 30');
    expect(() => calibrate(overconfident.slice(0, 199), 'isotonic')).toThrow('it needs 200');
    expect(() => calibrate(overconfident.map((one) => ({ ...one, happened: true })))).toThrow('of each kind');
  });
});
