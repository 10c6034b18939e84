import {
  extractSkills,
  match,
  Matcher,
  parseJob,
  parseResume,
  tailor,
  TrackruitError,
  type Factor,
  type JobDocument,
  type MatchFactorId,
  type MatchResult,
  type ResumeDocument,
  type Rewrite,
  type SkillMention,
  type StreamingTailorOptions,
  type TailorEvent,
  type TrackruitErrorCode,
  type UnsupportedClaim,
} from '@trackruit/ml';
import { describe, expectTypeOf, test } from 'vitest';

const resume = parseResume('Ann Example');
const job = parseJob('Welder');

describe('match', () => {
  test('takes texts and parsed documents', () => {
    expectTypeOf(match({ resume: 'text', job: 'text' })).toEqualTypeOf<Promise<MatchResult>>();
    expectTypeOf(match({ resume, job })).toEqualTypeOf<Promise<MatchResult>>();
    expectTypeOf(match({ resume: 'text', job: { description: 'text' } })).toEqualTypeOf<Promise<MatchResult>>();
  });

  test('refuses swapped, missing and unnamed arguments', () => {
    // @ts-expect-error a job is no résumé and a résumé no job
    void match({ resume: job, job: resume });
    // @ts-expect-error two positional texts could be swapped
    void match('resume', 'job');
    // @ts-expect-error the job is missing
    void match({ resume: 'text' });
    // @ts-expect-error a number is no text
    void match({ resume: 1, job: 'text' });
    // @ts-expect-error no such option
    void match({ resume: 'text', job: 'text' }, { referenceDay: 3 });
  });

  test('accepts options that are passed on and may be undefined', () => {
    const signal: AbortSignal | undefined = undefined;
    expectTypeOf(match({ resume, job }, { signal })).toEqualTypeOf<Promise<MatchResult>>();
    expectTypeOf(new Matcher({ taxonomy: undefined }).match({ resume, job })).toEqualTypeOf<Promise<MatchResult>>();
  });
});

describe('results', () => {
  test('can be read and not written', () => {
    const result = {} as MatchResult;
    expectTypeOf(result.factors).toEqualTypeOf<readonly Factor<MatchFactorId>[]>();
    // @ts-expect-error results are read-only
    result.score = 1;
    // @ts-expect-error lists of results are read-only
    result.factors[0] = {} as Factor<MatchFactorId>;
    // @ts-expect-error a factor that does not exist
    const id: MatchFactorId = 'luck';
    void id;
  });

  test('of parsing and extraction have their documented types', () => {
    expectTypeOf(resume).toEqualTypeOf<ResumeDocument>();
    expectTypeOf(job).toEqualTypeOf<JobDocument>();
    expectTypeOf(extractSkills('text')).toEqualTypeOf<readonly SkillMention[]>();
    expectTypeOf(extractSkills(resume)).toEqualTypeOf<readonly SkillMention[]>();
    // @ts-expect-error bytes are no text
    extractSkills(new Uint8Array(3));
    // @ts-expect-error the source text of a document is never rewritten
    resume.text = '';
  });
});

describe('errors', () => {
  test('are told apart by a closed list of codes', () => {
    const caught: unknown = undefined;
    if (TrackruitError.isInstance(caught)) expectTypeOf(caught.code).toEqualTypeOf<TrackruitErrorCode>();
    // @ts-expect-error no such code
    void new TrackruitError('oops', 'message');
  });
});

describe('tailor', () => {
  test('asks again once or not at all', () => {
    expectTypeOf<StreamingTailorOptions['repairRounds']>().toEqualTypeOf<0 | 1 | undefined>();
    void tailor({ resume, job }, { repairRounds: 0, timeoutMs: 30_000 });
    // @ts-expect-error a model is asked again once at most
    void tailor({ resume, job }, { repairRounds: 2 });
  });

  test('tells which rewrites were repaired, and that the model is asked again', () => {
    expectTypeOf<Rewrite['repairedFrom']>().toEqualTypeOf<readonly UnsupportedClaim[] | undefined>();
    expectTypeOf<Extract<TailorEvent, { type: 'writing-started' }>['repairs']>().toEqualTypeOf<
      readonly number[] | undefined
    >();
  });
});
