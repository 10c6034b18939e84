import { memoryCache } from '@trackruit/ml';
import { describe, expect, it, vi } from 'vitest';
import { cachedAnswers } from '../../src/trackruit/cached-answers.ts';
import type { ServerContext } from '../../src/server-context.ts';
import type { EngineTask } from '../../src/workers/engine-task.ts';
import { GOOD_REQUESTS, JOB, RESUME, testServer } from './trackruit-server.ts';

const TASK: EngineTask = {
  engine: 'match',
  variant: 'control',
  options: {},
  referenceDate: '2026-11-01',
  resume: RESUME,
  jobs: [JOB],
  isBatch: false,
};

describe('answers that were given before', () => {
  it('are given again, byte for byte, and say so', async () => {
    const server = await testServer();
    const first = await server.post('/ml/match', GOOD_REQUESTS['/ml/match']);
    const second = await server.post('/ml/match', GOOD_REQUESTS['/ml/match']);
    expect([first.headers.get('X-Cache'), second.headers.get('X-Cache')]).toEqual(['miss', 'hit']);
    expect(await second.text()).toBe(await first.text());
  });

  it('are not asked for with use_cache false, and not kept', async () => {
    const server = await testServer();
    const body = { ...GOOD_REQUESTS['/ml/match'], use_cache: false };
    const first = await server.post('/ml/match', body);
    const second = await server.post('/ml/match', body);
    const third = await server.post('/ml/match', GOOD_REQUESTS['/ml/match']);
    expect([first, second, third].map(({ headers }) => headers.get('X-Cache'))).toEqual(['off', 'off', 'miss']);
  });

  it('do not exist with ENABLE_CACHE=false', async () => {
    const server = await testServer({ ENABLE_CACHE: 'false' });
    await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats']);
    const second = await server.post('/ml/ats', GOOD_REQUESTS['/ml/ats']);
    expect(second.headers.get('X-Cache')).toBe('off');
  });

  it('differ with every part of the question', async () => {
    const server = await testServer();
    const seen = await Promise.all(
      [
        {},
        { resume_text: `${RESUME}.` },
        { job_description: `${JOB}.` },
        // The same characters, shared out differently.
        { resume_text: RESUME + JOB.slice(0, 5), job_description: JOB.slice(5) },
      ].map((change) => server.post('/ml/match', { ...GOOD_REQUESTS['/ml/match'], ...change })),
    );
    expect(seen.map(({ headers }) => headers.get('X-Cache'))).toEqual(['miss', 'miss', 'miss', 'miss']);
  });
});

/** Answers over a real server's context with counted work. */
async function counted(change: (context: ServerContext) => ServerContext = (own) => own) {
  const { context } = await testServer();
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answer = vi.fn(async (task: EngineTask) => {
    await gate;
    return context.workers.answer(task);
  });
  const own = change({ ...context, workers: { ...context.workers, answer } });
  return { answers: cachedAnswers(own), answer, release, context: own };
}

describe('equal questions at one time', () => {
  it('are computed once', async () => {
    const { answers, answer, release } = await counted();
    const all = Array.from({ length: 20 }, () => answers.answer(TASK, true));
    release();
    const answered = await Promise.all(all);
    expect(answer).toHaveBeenCalledTimes(1);
    expect(answered.map(({ cache }) => cache)).toEqual(['miss', ...Array.from({ length: 19 }, () => 'joined')]);
    expect(new Set(answered.map(({ body }) => new TextDecoder().decode(body))).size).toBe(1);
  });

  it('fail together, and the next one is computed anew', async () => {
    const { answers, answer, release } = await counted();
    answer.mockRejectedValueOnce(new Error('no'));
    const all = [answers.answer(TASK, true), answers.answer(TASK, true)];
    release();
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(answers.answer(TASK, true)).resolves.toMatchObject({ cache: 'miss' });
  });
});

describe('the keys', () => {
  it('change with the version of anything that took part', async () => {
    const { context } = await counted();
    const { versions } = context.workers;
    const keys = new Set<string>();
    const cache = memoryCache();
    const changes = [
      versions,
      { ...versions, taxonomy: 'skills-other' },
      { ...versions, embedder: 'another' },
      { ...versions, package: '99.0.0' },
      { ...versions, termStatistics: 'other' },
      { ...versions, engines: { ...versions.engines, match: 'match@99' } },
    ];
    for (const changed of changes) {
      const set = vi.spyOn(cache, 'set');
      const own = cachedAnswers({
        ...context,
        coordination: { ...context.coordination, cache },
        workers: { ...context.workers, versions: changed, answer: async () => '{}' },
      });
      await expect(own.answer(TASK, true)).resolves.toMatchObject({ cache: 'miss' });
      keys.add(set.mock.lastCall![0]);
    }
    expect(keys.size).toBe(changes.length);
    for (const key of keys) expect(key).toMatch(/^match-[0-9a-f]{64}$/);
  });

  it('end when CACHE_TTL says', async () => {
    const { context } = await counted();
    let now = 1_000_000;
    const cache = memoryCache({ now: () => now });
    const set = vi.spyOn(cache, 'set');
    const own = cachedAnswers({
      ...context,
      settings: { ...context.settings, cacheTtlMs: 5000 },
      coordination: { ...context.coordination, cache },
      workers: { ...context.workers, answer: async () => '{}' },
    });
    await own.answer(TASK, true);
    const { expiresAt } = set.mock.lastCall![2]!;
    expect(expiresAt! - Date.now()).toBeLessThanOrEqual(5000);
    now = expiresAt! - 1;
    expect(await own.answer(TASK, true)).toMatchObject({ cache: 'hit' });
    now = expiresAt!;
    expect(await own.answer(TASK, true)).toMatchObject({ cache: 'miss' });
  });

  it('cost nothing but the work when the cache fails', async () => {
    const broken = {
      get: () => Promise.reject(new Error('away')),
      set: () => Promise.reject(new Error('away')),
      delete: () => Promise.reject(new Error('away')),
    };
    const { answers, release } = await counted((own) => ({
      ...own,
      coordination: { ...own.coordination, cache: broken },
    }));
    release();
    await expect(answers.answer(TASK, true)).resolves.toMatchObject({ cache: 'miss' });
  });
});
