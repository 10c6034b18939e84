import type * as TinypoolModule from 'tinypool';
import { describe, expect, it, vi } from 'vitest';
import { createMetrics } from '../../src/metrics.ts';
import { readSettings } from '../../src/settings.ts';
import type { EngineTask } from '../../src/workers/engine-task.ts';
import { asTaskFailure, errorOfFailure } from '../../src/workers/task-failure.ts';
import { WorkError } from '../../src/workers/work-error.ts';
import { createWorkers, type Workers } from '../../src/workers/workers.ts';
import { InvalidInputError, TrackruitError } from '@trackruit/ml';
import { miniLm, miniLmFolder } from '../../../../test/embedding/mini-lm.ts';
import { GOOD_REQUESTS, JOB, RESUME, json, testServer } from '../trackruit/trackruit-server.ts';

// Nothing is replaced but the list: it is how a thread can be killed from here.
const pools = vi.hoisted((): TinypoolModule.Tinypool[] => []);
vi.mock('tinypool', async (original) => {
  const real = await original<typeof TinypoolModule>();
  class ListedPool extends real.Tinypool {
    constructor(...options: ConstructorParameters<typeof real.Tinypool>) {
      super(...options);
      pools.push(this);
    }
  }
  return { ...real, Tinypool: ListedPool };
});

const TASK: EngineTask = {
  engine: 'match',
  variant: 'control',
  options: {},
  referenceDate: '2026-11-01',
  resume: RESUME,
  jobs: [JOB],
  isBatch: false,
};

async function withWorkers(variables: Readonly<Record<string, string>>, use: (workers: Workers) => Promise<void>) {
  const metrics = createMetrics();
  const workers = await createWorkers(readSettings({ NODE_ENV: 'test', ...variables }), metrics);
  try {
    await use(workers);
  } finally {
    await workers.close();
    metrics.close();
  }
}

describe('worker threads', () => {
  it('give the same answers as the process itself, and know the same versions', async () => {
    const [own, threads] = await Promise.all([testServer({ WORKERS: '0' }), testServer({ WORKERS: '2' })]);
    expect(threads.context.workers.versions).toEqual(own.context.workers.versions);
    for (const [path, body] of Object.entries(GOOD_REQUESTS))
      expect(await (await threads.post(path, body)).text()).toBe(await (await own.post(path, body)).text());
    expect((await json(await threads.get('/ml/status'))).settings.workers).toBe(2);
  });

  it('hand errors of the engines over', async () => {
    const server = await testServer({ WORKERS: '1' });
    const response = await server.post('/ml/match', { resume_text: '. . . . . . .', job_description: JOB });
    expect(response.status).toBe(422);
    expect((await json(response)).error.fields[0].path).toBe('resume_text');
  });

  it('leave the event loop free while a pool of 1,000 postings is worked through', async () => {
    const server = await testServer({ WORKERS: '1' });
    const job_pool = Array.from({ length: 1000 }, (_, at) => ({
      id: String(at),
      title: `Clerk ${at}`,
      description: JOB,
    }));
    let done = false;
    const ranking = server.post('/ml/recommend', { resume_text: RESUME, job_pool }).finally(() => (done = true));
    let answered = 0;
    while (!done) {
      expect((await server.get('/healthz')).status).toBe(200);
      if (!done) answered++;
    }
    expect((await ranking).status).toBe(200);
    // While the event loop itself worked, not one would be.
    expect(answered).toBeGreaterThan(0);
  }, 60_000);

  it('are replaced when one dies, and cost only the task they had', async () => {
    await withWorkers({ WORKERS: '2' }, async (workers) => {
      const long: EngineTask = { ...TASK, isBatch: true, jobs: Array.from({ length: 200 }, (_, at) => `${JOB} ${at}`) };
      const all = [workers.answer(long), workers.answer(long), workers.answer(TASK)];
      const [dying] = pools.find(({ threads }) => threads.length === 2)!.threads;
      await dying!.terminate();
      const settled = await Promise.allSettled(all);
      const lost = settled.filter((one) => one.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]!.reason).toMatchObject({ name: 'WorkError', reason: 'worker-lost' });
      const again = await Promise.all([workers.answer(TASK), workers.answer(TASK)]);
      for (const json of again) expect(JSON.parse(json)).toMatchObject({ variant: 'control' });
    });
  });

  it('are replaced when an error that nobody catches ends one', async () => {
    await withWorkers({ WORKERS: '1' }, async (workers) => {
      const pool = pools.at(-1)!;
      const filename = new URL('./dying-worker.ts', import.meta.url).href;
      await expect(pool.run({}, { filename })).rejects.toThrow('the thread dies');
      expect(JSON.parse(await workers.answer(TASK))).toMatchObject({ variant: 'control' });
    });
  });

  it('are ended when a task takes too long', async () => {
    await withWorkers({ WORKERS: '1', REQUEST_TIMEOUT_MS: '100' }, async (workers) => {
      const long: EngineTask = {
        ...TASK,
        isBatch: true,
        jobs: Array.from({ length: 1000 }, (_, at) => `${JOB} ${at}`),
      };
      await expect(workers.answer(long)).rejects.toMatchObject({ name: 'WorkError', reason: 'timed-out' });
    });
  });

  it('refuse what would wait too long', async () => {
    await withWorkers({ WORKERS: '1' }, async (workers) => {
      const all = Array.from({ length: 200 }, () => workers.answer(TASK));
      const settled = await Promise.allSettled(all);
      const refused = settled.filter((one) => one.status === 'rejected');
      expect(refused.length).toBeGreaterThan(50);
      expect(settled.length - refused.length).toBeGreaterThanOrEqual(64);
      for (const { reason } of refused) expect(reason).toMatchObject({ name: 'WorkError', reason: 'overloaded' });
    });
  }, 60_000);

  it('do not start without the package that a setting asks for', async () => {
    for (const WORKERS of ['0', '1'])
      await expect(
        withWorkers({ WORKERS, EMBEDDING_MODEL: 'all-MiniLM-L6-v2', MODEL_DIR: '/nowhere' }, async () => undefined),
      ).rejects.toMatchObject({ code: expect.stringMatching(/peer-missing|embedding-failed/) });
  }, 60_000);
});

describe.runIf(miniLmFolder !== undefined)('a transformer in a folder', () => {
  it.each(['0', '1'])(
    'takes the place of the weights that come with the library (%s threads)',
    async (WORKERS) => {
      const server = await testServer({ WORKERS, EMBEDDING_MODEL: miniLm.model, MODEL_DIR: miniLm.localModelPath });
      const status = await json(await server.get('/ml/status'));
      expect(status.dependencies.embedder).toMatchObject({
        ok: true,
        kind: expect.stringContaining('all-MiniLM-L6-v2'),
      });
      expect(status.settings.sbert_enabled).toBe(true);
      const answer = await json(await server.post('/ml/match', GOOD_REQUESTS['/ml/match']));
      expect(answer.provenance.embedder).toContain('all-MiniLM-L6-v2');
    },
    120_000,
  );
});

describe('the process itself, without workers', () => {
  it('gives a computation up between two steps', async () => {
    await withWorkers({ WORKERS: '0', REQUEST_TIMEOUT_MS: '100' }, async (workers) => {
      const long: EngineTask = {
        ...TASK,
        isBatch: true,
        jobs: Array.from({ length: 1000 }, (_, at) => `${JOB} ${at}`),
      };
      await expect(workers.answer(long)).rejects.toMatchObject({ name: 'WorkError', reason: 'timed-out' });
    });
  });
});

describe('what a client is told', () => {
  it.each([
    ['overloaded', 503],
    ['timed-out', 503],
    ['worker-lost', 503],
  ] as const)('%s: %i and when to try again', async (reason, status) => {
    const server = await testServer();
    const workers = server.context.workers as { answer: unknown };
    workers.answer = () => Promise.reject(new WorkError(reason, 'inside'));
    const response = await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats']);
    expect(response.status).toBe(status);
    expect(response.headers.get('Retry-After')).toBe('1');
    expect((await json(response)).error.code).toBe(reason);
  });
});

describe('errors that cross a thread', () => {
  it.each([new InvalidInputError('resume', 'has no words'), new TrackruitError('embedding-failed', 'no vectors')])(
    'keep what they are: %s',
    (error) => {
      const arrived = errorOfFailure(structuredClone(asTaskFailure(error)));
      expect(arrived).toBeInstanceOf(error.constructor);
      expect({ ...arrived }).toEqual({ ...error });
      expect(arrived.message).toBe(error.message);
    },
  );

  it('keep at least their message', () => {
    expect(errorOfFailure(asTaskFailure(new RangeError('deep'))).message).toBe('RangeError: deep');
    expect(errorOfFailure(asTaskFailure('a text')).message).toBe('string');
  });
});
