import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recommender } from '../../src/recommend/recommender.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { rankCandidates } from '../../src/recommend/rank-candidates.ts';
import { dataEngineer, inventedJob, inventedJobs, nurse, referenceDate } from './invented-jobs.ts';

const options = { referenceDate, candidates: 12 };
const resumes = fc.constantFrom(dataEngineer, nurse);
const numbers = fc.uniqueArray(fc.nat({ max: 120 }), { minLength: 1, maxLength: 40 });

describe('recommendations', () => {
  it('are the same whatever the order of the postings', async () => {
    const orders = numbers.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    await fc.assert(
      fc.asyncProperty(resumes, orders, async (resume, [one, two]) => {
        const a = await recommend({ resume, jobs: one.map(inventedJob) }, options);
        const b = await recommend({ resume, jobs: two.map(inventedJob) }, options);
        expect(b).toEqual(a);
      }),
      { numRuns: 12 },
    );
  });

  it('keep their scores when another posting comes', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, numbers, fc.nat({ max: 120 }), async (resume, some, other) => {
        const all = { ...options, candidates: 100 };
        const before = await recommend({ resume, jobs: some.map(inventedJob), limit: 60 }, all);
        const after = await recommend({ resume, jobs: [...some, other].map(inventedJob), limit: 60 }, all);
        const scores = new Map(after.results.map(({ id, score }) => [id, score]));
        for (const { id, score } of before.results) expect(scores.get(id)).toBe(score);
      }),
      { numRuns: 10 },
    );
  });

  it('are the same after a removal and a return, and after visitors have gone', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, numbers, numbers, async (resume, some, visitors) => {
        const plain = new Recommender(options);
        await plain.add(some.map(inventedJob));
        const lively = new Recommender(options);
        await lively.add(visitors.map((at) => ({ ...inventedJob(at), id: `visitor-${at}` })));
        await lively.add(some.map(inventedJob));
        await lively.remove(some.slice(0, 5).map((at) => inventedJob(at).id!));
        await lively.remove(visitors.map((at) => `visitor-${at}`));
        await lively.add(some.slice(0, 5).map(inventedJob));
        expect(await lively.recommend({ resume })).toEqual(await plain.recommend({ resume }));
      }),
      { numRuns: 10 },
    );
  });

  it('are one long page cut into pieces', async () => {
    const recommender = new Recommender({ referenceDate, candidates: 30 });
    await recommender.add(inventedJobs(90));
    await fc.assert(
      fc.asyncProperty(
        resumes,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(0, 0.4),
        async (resume, limit, diversity) => {
          const whole = await recommender.recommend({ resume, limit: 30 }, { diversity });
          const pieces: unknown[] = [];
          let cursor: string | undefined;
          do {
            const page = await recommender.recommend({ resume, limit, cursor }, { diversity });
            pieces.push(...page.results);
            cursor = page.nextCursor;
          } while (cursor !== undefined);
          expect(pieces).toEqual(whole.results);
          expect(whole.nextCursor).toBeUndefined();
        },
      ),
      { numRuns: 8 },
    );
  });

  it('stand in the order of score and id', async () => {
    await fc.assert(
      fc.asyncProperty(resumes, numbers, async (resume, some) => {
        const { results } = await recommend({ resume, jobs: some.map(inventedJob), limit: 40 }, options);
        for (let at = 1; at < results.length; at++) {
          const [a, b] = [results[at - 1]!, results[at]!];
          expect(a.score > b.score || (a.score === b.score && a.id < b.id)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('ranked candidates', () => {
  it('are the same whatever the order of the résumés', async () => {
    const people = [dataEngineer, nurse, dataEngineer.replace('Python', 'Java'), nurse.replace('wound care, ', '')].map(
      (resume, at) => ({
        id: `person-${at}`,
        resume,
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(people, { minLength: 4 }),
        fc.constantFrom(2, 10),
        async (order, candidates) => {
          const job = inventedJob(0);
          const one = await rankCandidates({ job, resumes: people, limit: 2 }, { referenceDate, candidates });
          const two = await rankCandidates({ job, resumes: order, limit: 2 }, { referenceDate, candidates });
          expect(two).toEqual(one);
        },
      ),
      { numRuns: 8 },
    );
  });
});
