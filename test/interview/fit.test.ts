import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { forecastQuality } from '../../src/interview/calibration.ts';
import { defaultInterviewModel } from '../../src/interview/default-model.ts';
import { fitInterviewModel, type InterviewOutcome } from '../../src/interview/fit.ts';
import { InterviewPredictor } from '../../src/interview/predict-interview.ts';

/** A small generator with a fixed start: the same invented outcomes on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Outcomes of a world where must-haves decide and applications fare well: log-odds −1 + 4·(m − 0.5). */
function outcomes(count: number, seed = 7): readonly InterviewOutcome[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const mustHavesMet = random();
    const happened = random() < 1 / (1 + Math.exp(1 - 4 * (mustHavesMet - 0.5)));
    return { features: { mustHavesMet }, happened };
  });
}

function forecasts(model: Parameters<typeof fitInterviewModel>[1]['prior'], data: readonly InterviewOutcome[]) {
  const predictor = new InterviewPredictor({ model });
  return data.map(({ features, happened }) => {
    const prediction = predictor.predict(features);
    if (prediction.kind !== 'prediction') throw new Error('no prediction');
    return { probability: prediction.probability, happened };
  });
}

describe('a model fitted on outcomes', () => {
  it('learns a world that differs from the prior', () => {
    const model = fitInterviewModel(outcomes(2000), { version: 'test' });
    const held = outcomes(2000, 99);
    const before = forecastQuality(forecasts(defaultInterviewModel(), held));
    const after = forecastQuality(forecasts(model, held));
    expect(after.brier).toBeLessThan(before.brier);
    expect(after.expectedCalibrationError).toBeLessThan(0.04);
    const term = model.terms.find(({ id }) => id === 'must-haves')!;
    expect(term.coefficient).toBeGreaterThan(3.3);
    expect(term.coefficient).toBeLessThan(4.7);
    expect(term.standardError).toBeLessThan(0.4);
  });

  it('is changed little by twenty outcomes and much by two thousand', () => {
    const coefficient = (count: number) =>
      fitInterviewModel(outcomes(count), { version: 'test' }).base.application.logOdds;
    const prior = defaultInterviewModel().base.application.logOdds;
    expect(Math.abs(coefficient(20) - prior)).toBeLessThan(Math.abs(coefficient(2000) - prior));
  });

  it('keeps the coefficients of inputs that no outcome has', () => {
    const model = fitInterviewModel(outcomes(100), { version: 'test' });
    const of = (id: string) => model.terms.find((term) => term.id === id);
    expect(of('channel')).toEqual(defaultInterviewModel().terms.find(({ id }) => id === 'channel'));
    expect(model.base.interview).toEqual(defaultInterviewModel().base.interview);
  });

  it("gives a caller's own number a term and predicts from it alone", () => {
    const random = randomFrom(3);
    const data = Array.from({ length: 400 }, (): InterviewOutcome => {
      const distance = random() * 100;
      return { features: { extra: { distance } }, happened: random() < 1 / (1 + Math.exp((distance - 50) / 15)) };
    });
    const model = fitInterviewModel(data, { version: 'test' });
    expect(model.terms.find(({ id }) => id === 'extra:distance')!.coefficient).toBeLessThan(-0.04);
    const near = new InterviewPredictor({ model }).predict({ extra: { distance: 5 } });
    expect(near).toMatchObject({ kind: 'prediction' });
  });

  it('takes the name of an own number for no more than a name', () => {
    const data = outcomes(60).map((one) => ({
      ...one,
      features: { ...one.features, extra: { toString: 1, constructor: 2 } },
    }));
    const model = fitInterviewModel(data, { version: 'test' });
    expect(model.terms.filter(({ id }) => id.startsWith('extra:'))).toEqual([]);
  });

  it('is plain JSON that predicts the same after being saved', () => {
    const model = fitInterviewModel(outcomes(300), { version: 'test', calibration: 'platt' });
    const saved = JSON.parse(JSON.stringify(model)) as typeof model;
    expect(new InterviewPredictor({ model: saved }).predict({ mustHavesMet: 0.8 })).toEqual(
      new InterviewPredictor({ model }).predict({ mustHavesMet: 0.8 }),
    );
    expect(model.data).toMatchObject({ outcomes: 300, stage: 'application', prior: 'interview-default@1' });
  });

  it('explains a calibration as one more factor', () => {
    const model = fitInterviewModel(outcomes(300), { version: 'test', calibration: 'isotonic' });
    const prediction = new InterviewPredictor({ model }).predict({ mustHavesMet: 0.9 });
    if (prediction.kind !== 'prediction') throw new Error('no prediction');
    expect(prediction.factors.at(-1)!.id).toBe('calibration');
    expect(prediction.factors.reduce((sum, { contribution }) => sum + contribution, prediction.baseLogOdds)).toBe(
      prediction.logOdds,
    );
  });

  it('ends on outcomes that one input separates', () => {
    const data = Array.from({ length: 200 }, (_, at): InterviewOutcome => ({
      features: { mustHavesMet: at / 200 },
      happened: at >= 100,
    }));
    const model = fitInterviewModel(data, { version: 'test' });
    for (const { coefficient } of model.terms) expect(Number.isFinite(coefficient)).toBe(true);
  });

  it.each([
    ['nineteen outcomes', outcomes(19), 'at least 20'],
    ['no list', undefined as never, 'at least 20'],
    ['one kind of outcome', outcomes(50).map((one) => ({ ...one, happened: false })), '0 of 50 happened'],
    [
      'two stages in one',
      outcomes(50).map((one, at) => (at === 3 ? { ...one, features: { stage: 'interview' as const } } : one)),
      'one stage',
    ],
    [
      'an input out of range',
      outcomes(50).map((one, at) => (at === 3 ? { ...one, features: { mustHavesMet: 7 } } : one)),
      'outcomes[3].features.mustHavesMet',
    ],
  ])('refuses %s', (_, data, message) => {
    const fit = (): unknown => fitInterviewModel(data, { version: 'test' });
    expect(fit).toThrow(InvalidInputError);
    expect(fit).toThrow(message);
  });
});
