import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { match } from '../../src/match/match.ts';
import { matchPool, WorkerFailedError, type MatchPool, type PoolOutcome } from '../../src/node/worker-pool.ts';
import { rankCandidates } from '../../src/recommend/rank-candidates.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { dataEngineer, inventedJobs, nurse, referenceDate } from '../recommend/invented-jobs.ts';

const jobs = inventedJobs(60);
const pools: MatchPool[] = [];
afterAll(async () => {
  for (const pool of pools) await pool.close();
});

async function open(options: Parameters<typeof matchPool>[0]): Promise<MatchPool> {
  const pool = await matchPool({ referenceDate, ...options });
  pools.push(pool);
  return pool;
}

async function bytesOf(outcomes: AsyncIterable<PoolOutcome<unknown>>): Promise<readonly string[]> {
  const bytes: string[] = [];
  for await (const outcome of outcomes)
    bytes.push(outcome.status === 'fulfilled' ? JSON.stringify(outcome.value) : String(outcome.reason));
  return bytes;
}

const pairs = jobs.slice(0, 10).map((job, at) => ({ resume: at % 2 === 0 ? nurse : dataEngineer, job }));

describe.each(['threads', 'processes'] as const)('a pool of %s', { timeout: 120_000 }, (runtime) => {
  it('gives the bytes of this process, in the order of the items', async () => {
    const pool = await open({ workers: 2, runtime, pending: 3 });
    const matches = await Promise.all(pairs.map(async (pair) => JSON.stringify(await match(pair, { referenceDate }))));
    expect(await bytesOf(pool.match(pairs))).toEqual(matches);

    const question = { job: jobs[0]!, resumes: [nurse, { id: 'd', resume: dataEngineer }], limit: 1 };
    expect(await bytesOf(pool.rank([question]))).toEqual([
      JSON.stringify(await rankCandidates(question, { referenceDate })),
    ]);

    const recommender = new Recommender({ referenceDate, candidates: 12 });
    await recommender.add(jobs);
    const questions = [{ resume: nurse, limit: 3 }, { resume: dataEngineer }, { resume: nurse, limit: 1 }];
    const call = { filter: { locations: ['Lyon'] }, freshness: { halfLifeDays: 40 } };
    const expected: string[] = [];
    for (const one of questions) expected.push(JSON.stringify(await recommender.recommend(one, call)));
    expect(await bytesOf(pool.recommend(questions, { jobs, candidates: 12, ...call }))).toEqual(expected);
  });

  it('tells a bad item by the error of this process, and does the others', async () => {
    const pool = await open({ workers: 1, runtime });
    const outcomes: PoolOutcome<unknown>[] = [];
    for await (const outcome of pool.match([pairs[0]!, { resume: '…', job: jobs[0]! }, pairs[1]!]))
      outcomes.push(outcome);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const reason: unknown = (outcomes[1] as PromiseRejectedResult).reason;
    expect(reason).toBeInstanceOf(InvalidInputError);
    const here = await match({ resume: '…', job: jobs[0]! }).catch((error: unknown) => error);
    expect(reason).toMatchObject({
      code: 'invalid-input',
      message: (here as Error).message,
      parameter: (here as InvalidInputError).parameter,
    });
  });

  it('ends busy workers with the reason of the signal, and works on', async () => {
    const pool = await open({ workers: 1, runtime });
    const controller = new AbortController();
    const long = {
      job: jobs[0]!,
      resumes: Array.from({ length: 3000 }, (_, at) => ({ id: String(at), resume: `${nurse}${at}` })),
    };
    const asked = bytesOf(pool.rank([long], { signal: controller.signal }));
    setTimeout(() => controller.abort('enough'), 50);
    await expect(asked).rejects.toBe('enough');
    expect(await bytesOf(pool.match(pairs.slice(0, 1)))).toEqual([
      JSON.stringify(await match(pairs[0]!, { referenceDate })),
    ]);
  });

  it('is closed for good', async () => {
    const pool = await open({ workers: 1, runtime });
    await pool.close();
    await pool.close();
    expect(() => pool.match(pairs)).toThrow('is closed');
  });
});

describe('a worker that dies', { timeout: 120_000 }, () => {
  it('takes its item with it, and another takes its place', async () => {
    const pool = await open({ workers: 1, runtime: 'processes', pending: 2 });
    const children = (): readonly string[] =>
      execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes('tinypool'))
        .map((line) => line.trim().split(' ')[0]!);
    const before = new Set(children());
    expect(before.size).toBeGreaterThan(0);
    const long = Array.from({ length: 3000 }, (_, at) => ({ id: String(at), resume: `${nurse}${at}` }));
    const outcomes = pool.rank([
      { job: jobs[0]!, resumes: long },
      { job: jobs[1]!, resumes: [nurse] },
    ]);
    const first = outcomes.next();
    // Other tests may have workers of their own; all of them have nothing to do.
    setTimeout(() => {
      for (const pid of before) process.kill(Number(pid), 'SIGKILL');
    }, 500);
    const failed = (await first).value as PromiseRejectedResult;
    expect(failed.reason).toBeInstanceOf(WorkerFailedError);
    expect(failed.reason).toMatchObject({ code: 'worker-failed', index: 0 });
    expect((await outcomes.next()).value).toMatchObject({ status: 'fulfilled' });
    expect((await outcomes.next()).done).toBe(true);
    expect(await bytesOf(pool.match(pairs.slice(0, 2)))).toHaveLength(2);
  });
});

describe('a pool refuses', { timeout: 120_000 }, () => {
  it.each([
    [{ workers: 0 }],
    [{ workers: 1.5 }],
    [{ pending: 0 }],
    [{ runtime: 'fibres' as never }],
    [{ embedder: {} as never }],
    [{ maxHeapMb: 1 }],
  ])('%j', async (options) => {
    await expect(matchPool(options)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('what cannot be sent', async () => {
    const pool = await open({ workers: 1 });
    expect(() => pool.recommend([], { jobs, filter: { accepts: () => true } })).toThrow('options.filter.accepts');
    const { value } = await pool.match([{ resume: (() => nurse) as never, job: jobs[0]! }]).next();
    expect(value).toMatchObject({ status: 'rejected', reason: { code: 'invalid-input' } });
  });
});
