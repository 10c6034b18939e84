import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { defaultInterviewModel } from '../../src/interview/default-model.ts';
import type { InterviewFeatures } from '../../src/interview/interview-features.ts';
import type { InterviewModel } from '../../src/interview/interview-model.ts';
import type { ProvidedPrediction } from '../../src/interview/interview-prediction.ts';
import { InterviewPredictor, predictInterview } from '../../src/interview/predict-interview.ts';

function predicted(features: InterviewFeatures, model?: InterviewModel): ProvidedPrediction {
  const prediction = predictInterview(features, { model });
  if (prediction.kind !== 'prediction') throw new Error(`no prediction: ${prediction.kind}`);
  return prediction;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const features: fc.Arbitrary<InterviewFeatures> = fc.record(
  {
    mustHavesMet: share,
    match: share,
    matchScoreAvg: share,
    skillsStrength: share,
    resumeScore: share,
    prepHours: fc.nat(1000),
    yearsExperience: fc.nat(50),
    appliedJobs: fc.nat(1000),
    interviewsGiven: fc.nat(100),
    channel: fc.constantFrom('referral' as const, 'direct' as const, 'board' as const),
    stage: fc.constantFrom('application' as const, 'interview' as const),
    daysSincePosting: fc.nat(400),
    applicants: fc.integer({ min: 1, max: 100_000 }),
  },
  { requiredKeys: ['mustHavesMet'] },
);

describe('an interview prediction', () => {
  it('offers before an interview only what can still be done', () => {
    const given = { match: 0.3, mustHavesMet: 0.4, resumeScore: 0.5, prepHours: 2 } as const;
    expect(predicted({ ...given, stage: 'interview' }).levers.map(({ id }) => id)).toEqual(['preparation']);
    expect(predicted(given).levers.map(({ id }) => id)).toContain('channel');
  });

  it('takes what has no score for no match, instead of leaving it out in silence', () => {
    for (const match of [{}, [], new Date()])
      expect(() => predictInterview({ match: match as never, mustHavesMet: 0.5 })).toThrow(InvalidInputError);
  });

  it('starts from 3 % for an application and 27 % for an interview', () => {
    const { base } = defaultInterviewModel();
    expect(1 / (1 + Math.exp(-base.application.logOdds))).toBeCloseTo(0.03, 12);
    expect(1 / (1 + Math.exp(-base.interview.logOdds))).toBeCloseTo(0.27, 12);
  });

  it('says insufficient evidence for a person of whom only the years are known', () => {
    const prediction = predictInterview({ yearsExperience: 12, prepHours: 40 });
    expect(prediction).toMatchObject({ kind: 'insufficient-evidence' });
    expect(prediction).not.toHaveProperty('probability');
    expect(predictInterview({})).toMatchObject({ kind: 'insufficient-evidence', stage: 'application' });
  });

  it('takes three applications for no record and ten for one', () => {
    expect(predictInterview({ appliedJobs: 3, interviewsGiven: 1 }).kind).toBe('insufficient-evidence');
    expect(predictInterview({ appliedJobs: 10, interviewsGiven: 1 }).kind).toBe('prediction');
  });

  it('accepts the seven inputs of the original service, all at their ends', () => {
    const lowest = predicted({
      appliedJobs: 0,
      interviewsGiven: 0,
      skillsStrength: 0,
      prepHours: 0,
      matchScoreAvg: 0,
      resumeScore: 0,
      yearsExperience: 0,
    });
    const highest = predicted({
      appliedJobs: 1000,
      interviewsGiven: 100,
      skillsStrength: 1,
      prepHours: 1000,
      matchScoreAvg: 1,
      resumeScore: 1,
      yearsExperience: 50,
    });
    expect(lowest.probability).toBeGreaterThan(0);
    expect(lowest.probability).toBeLessThan(0.03);
    expect(highest.probability).toBeGreaterThan(0.3);
    expect(highest.probability).toBeLessThan(1);
  });

  it('takes the score of a match result', () => {
    expect(predicted({ match: { score: 0.7 } })).toEqual(predicted({ match: 0.7 }));
  });

  it('gives thirty years of work less than one must-have in five', () => {
    const years =
      predicted({ mustHavesMet: 0.6, yearsExperience: 30 }).logOdds -
      predicted({ mustHavesMet: 0.6, yearsExperience: 0 }).logOdds;
    const mustHaves = predicted({ mustHavesMet: 0.8 }).logOdds - predicted({ mustHavesMet: 0.6 }).logOdds;
    expect(years).toBeGreaterThan(0);
    expect(years).toBeLessThan(mustHaves);
  });

  it('names a source for every factor', () => {
    for (const { source } of predicted({ mustHavesMet: 1, prepHours: 5, channel: 'board' }).factors)
      expect(source).toMatch(/Sackett|CareerPlug|unmeasured|own rate/);
  });

  it('puts the largest gain first among what would move it', () => {
    const { levers, probability } = predicted({ mustHavesMet: 0.3, resumeScore: 0.5, prepHours: 0 });
    expect(levers[0]?.id).toBe('must-haves');
    const deltas = levers.map(({ delta }) => delta);
    expect(deltas).toEqual([...deltas].sort((a, b) => b - a));
    expect(probability + deltas[0]!).toBeCloseTo(
      predicted({ mustHavesMet: 1, resumeScore: 0.5, prepHours: 0 }).probability,
      12,
    );
  });

  it('offers no referral to somebody who has one', () => {
    expect(predicted({ mustHavesMet: 0.9, channel: 'referral' }).levers.map(({ id }) => id)).not.toContain('channel');
  });

  it('refuses numbers out of range and says which', () => {
    const parameterOf = (wrong: unknown): string => {
      try {
        predictInterview(wrong as InterviewFeatures);
      } catch (error) {
        if (error instanceof InvalidInputError) return error.parameter;
      }
      return 'nothing was refused';
    };
    expect(parameterOf({ mustHavesMet: 1.2 })).toBe('features.mustHavesMet');
    expect(parameterOf({ prepHours: -1 })).toBe('features.prepHours');
    expect(parameterOf({ match: { score: Number.NaN } })).toBe('features.match');
    expect(parameterOf({ match: null })).toBe('features.match');
    expect(parameterOf({ stage: 'hired' })).toBe('features.stage');
    expect(parameterOf({ skillsStrength: '1' })).toBe('features.skillsStrength');
    expect(parameterOf(null)).toBe('features');
  });

  it('refuses a model cut short', () => {
    const model = { version: 'x', base: { application: { logOdds: 0, standardError: 1, source: '' } }, terms: [] };
    expect(() => new InterviewPredictor({ model: model as unknown as InterviewModel })).toThrow(InvalidInputError);
    const broken = {
      ...defaultInterviewModel(),
      terms: [{ ...defaultInterviewModel().terms[0]!, coefficient: Number.NaN }],
    };
    expect(() => new InterviewPredictor({ model: broken })).toThrow('options.model.terms[0]');
  });

  it('survives a Worker and JSON', () => {
    const prediction = predicted({ mustHavesMet: 0.5, channel: 'direct' });
    expect(structuredClone(prediction)).toEqual(prediction);
    expect(JSON.parse(JSON.stringify(prediction))).toEqual(prediction);
  });
});

describe('laws of the interview prediction', () => {
  it('log-odds are the base and the contributions added up, and the probability is theirs', () => {
    fc.assert(
      fc.property(features, (input) => {
        const { logOdds, baseLogOdds, factors, probability, interval } = predicted(input);
        expect(factors.reduce((sum, { contribution }) => sum + contribution, baseLogOdds)).toBe(logOdds);
        expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 12);
        expect(interval.low).toBeLessThan(probability);
        expect(interval.high).toBeGreaterThan(probability);
      }),
    );
  });

  it.each(['mustHavesMet', 'match', 'skillsStrength', 'resumeScore', 'prepHours', 'yearsExperience'] as const)(
    'more of %s never lowers it',
    (name) => {
      fc.assert(
        fc.property(features, share, share, (input, a, b) => {
          const scale = name === 'prepHours' ? 1000 : name === 'yearsExperience' ? 50 : 1;
          const low = predicted({ ...input, [name]: Math.min(a, b) * scale });
          const high = predicted({ ...input, [name]: Math.max(a, b) * scale });
          expect(high.probability).toBeGreaterThanOrEqual(low.probability);
        }),
      );
    },
  );
});
