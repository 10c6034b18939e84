/** Two processes behind one real Redis: the same answers, one limit, and what happens when it goes and comes back. */
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisProgram, startRedis, type RedisServer } from '../../../../test/cache/redis-server.ts';
import { eventually } from '../eventually.ts';
import { endedProcess, serverProcess, type ServerProcess } from '../server-process.ts';
import { ADMIN_KEY, API_KEY, GOOD_REQUESTS, json, testServer } from '../trackruit/trackruit-server.ts';

if (redisProgram === undefined && process.env.CI) throw new Error('No redis-server found. It must be there in CI.');
else if (redisProgram === undefined) console.warn('\n!! REDIS TESTS SKIPPED: no redis-server found\n');

const VARIABLES = { NODE_ENV: 'test', API_KEY, ADMIN_KEY, WORKERS: '0', REFERENCE_DATE: '2026-11' };

const post = (
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'X-API-Key': API_KEY, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe.runIf(redisProgram !== undefined)('two processes behind one Redis', () => {
  let redis: RedisServer;
  let one: ServerProcess;
  let two: ServerProcess;
  beforeAll(async () => {
    redis = await startRedis();
    const variables = { ...VARIABLES, REDIS_URL: redis.url, RATE_LIMIT_PER_MINUTE: '0' };
    [one, two] = await Promise.all([serverProcess(variables), serverProcess(variables)]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([one.end(), two.end()]);
    await redis.stop();
  });

  it('give the same bytes, the second from what the first has computed', async () => {
    for (const [path, body] of Object.entries(GOOD_REQUESTS)) {
      const first = await post(one.url, path, body);
      const text = await first.text();
      await eventually(async () => (await post(two.url, path, body)).headers.get('X-Cache') === 'hit');
      expect(await (await post(two.url, path, body)).text()).toBe(text);
      expect(await (await post(two.url, path, { ...body, use_cache: false })).text()).toBe(text);
    }
  });

  it('run the same variants within a second or so, each person in the same one', async () => {
    const plan = {
      ats: [
        { name: 'a', share: 1 },
        { name: 'b', share: 1 },
      ],
    };
    const headers = { 'X-Admin-Key': ADMIN_KEY, 'Content-Type': 'application/json' };
    const put = { method: 'PUT', headers, body: JSON.stringify(plan) };
    await eventually(async () => (await fetch(`${one.url}/ml/admin/variants`, put)).ok);
    const source = async (): Promise<string> =>
      (await json(await fetch(`${two.url}/ml/admin/variants`, { headers }))).source as string;
    await eventually(async () => (await source()) === 'route');
    for (let at = 0; at < 10; at++) {
      const [here, there] = await Promise.all(
        [one, two].map(async ({ url }) =>
          json(await post(url, '/ml/ats', GOOD_REQUESTS['/ml/ats'], { 'X-User-Id': String(at) })),
        ),
      );
      expect(here!.variant).toBe(there!.variant);
    }
    await eventually(async () => (await fetch(`${two.url}/ml/admin/variants`, { method: 'DELETE', headers })).ok);
    await eventually(
      async () => (await json(await post(one.url, '/ml/ats', GOOD_REQUESTS['/ml/ats']))).variant === 'control',
    );
  });

  it('keep answering when Redis is killed, say so, and are well again by themselves when it is back', async () => {
    const status = async (url: string) => json(await fetch(`${url}/ml/status`));
    await eventually(async () => (await status(one.url)).status === 'healthy');
    expect((await status(one.url)).dependencies.cache).toMatchObject({ ok: true, kind: 'redis' });
    const inFlight = Array.from({ length: 10 }, (_, at) =>
      post(one.url, '/ml/match', { ...GOOD_REQUESTS['/ml/match'], job_description: `Python Developer number ${at}` }),
    );
    await redis.kill();
    expect((await Promise.all(inFlight)).map((response) => response.status)).toEqual(
      Array.from({ length: 10 }, () => 200),
    );
    const without = await post(two.url, '/ml/match', GOOD_REQUESTS['/ml/match']);
    expect([without.status, without.headers.get('X-Cache')]).toEqual([200, 'miss']);
    await eventually(async () => (await status(one.url)).status === 'degraded');
    expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
    const unshared = await fetch(`${one.url}/ml/admin/variants`, {
      method: 'PUT',
      headers: { 'X-Admin-Key': ADMIN_KEY, 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(unshared.status).toBe(503);
    await redis.restart();
    await eventually(
      async () => (await status(one.url)).status === 'healthy' && (await status(two.url)).status === 'healthy',
    );
    await post(one.url, '/ml/match', GOOD_REQUESTS['/ml/match']);
    await eventually(
      async () => (await post(two.url, '/ml/match', GOOD_REQUESTS['/ml/match'])).headers.get('X-Cache') === 'hit',
    );
    await eventually(() => ['Redis is away', 'Redis is back'].every((words) => one.output().includes(words)));
  }, 60_000);

  it('do not wait for a Redis that has stopped answering', async () => {
    const client = await createClient({ url: redis.url }).connect();
    await client.sendCommand(['CLIENT', 'PAUSE', String(10 * 60_000), 'ALL']);
    const response = await post(one.url, '/ml/match', GOOD_REQUESTS['/ml/match']);
    expect([response.status, response.headers.get('X-Cache')]).toEqual([200, 'miss']);
    client.destroy();
    await redis.restart();
    await eventually(
      async () => (await post(one.url, '/ml/match', GOOD_REQUESTS['/ml/match'])).headers.get('X-Cache') === 'hit',
    );
  }, 60_000);
});

describe.runIf(redisProgram !== undefined)('one limit for several servers', () => {
  it('counts their requests together, and apart while Redis is away', async () => {
    const redis = await startRedis();
    try {
      const variables = { REDIS_URL: redis.url, RATE_LIMIT_PER_MINUTE: '4' };
      const servers = await Promise.all([testServer(variables), testServer(variables)]);
      const ask = async (at: number): Promise<Response> =>
        servers[at % 2]!.post('/ml/interview', GOOD_REQUESTS['/ml/interview']);
      const seen: Response[] = [];
      const start = performance.now();
      for (let at = 0; at < 6; at++) seen.push(await ask(at));
      const seconds = (performance.now() - start) / 1000;
      expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
      expect(Number(seen[5]!.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60 - seconds);
      const concurrent = await Promise.all(
        Array.from({ length: 40 }, (_, at) => servers[at % 2]!.context.coordination.admit('burst', 7, 60_000)),
      );
      expect(concurrent.filter(({ isAdmitted }) => isAdmitted)).toHaveLength(7);
      await redis.kill();
      expect((await ask(0)).status).toBe(200);
    } finally {
      await redis.stop();
    }
  }, 60_000);

  it('no longer counts what is taken back or forgotten', async () => {
    const redis = await startRedis();
    try {
      const { context } = await testServer({ REDIS_URL: redis.url });
      const { coordination } = context;
      const admitted = async (): Promise<boolean> => (await coordination.admit('k', 2, 60_000)).isAdmitted;
      expect([await admitted(), await admitted(), await admitted()]).toEqual([true, true, false]);
      await coordination.takeBack('k');
      expect([await admitted(), await admitted()]).toEqual([true, false]);
      await coordination.forget('k');
      expect([await admitted(), await admitted(), await admitted()]).toEqual([true, true, false]);
      await redis.kill();
      // Counted alone, and a Redis that is away fails nobody.
      expect([await admitted(), await admitted(), await admitted()]).toEqual([true, true, false]);
      await coordination.takeBack('k');
      expect(await admitted()).toBe(true);
      await coordination.forget('k');
      expect(await admitted()).toBe(true);
      await expect(coordination.check()).rejects.toThrow();
    } finally {
      await redis.stop();
    }
  });

  it('keeps texts as long as it is told to', async () => {
    const redis = await startRedis();
    try {
      const { context } = await testServer({ REDIS_URL: redis.url });
      const { coordination } = context;
      await coordination.writeText('a', 'é', { ttlMs: 10 * 60_000 });
      expect(await coordination.readText('a')).toBe('é');
      await coordination.writeText('a', 'short', { ttlMs: 1 });
      await eventually(async () => (await coordination.readText('a')) === undefined);
      await coordination.writeText('a', 'kept');
      await coordination.deleteText('a');
      expect(await coordination.readText('a')).toBeUndefined();
      const { cache } = coordination;
      const bytes = new Uint8Array([0, 255, 13, 10, 128]);
      await cache.set('k', bytes, { expiresAt: Date.now() + 60_000 });
      expect(new Uint8Array((await cache.get('k'))!)).toEqual(bytes);
      await cache.set('k', bytes, { expiresAt: Date.now() - 1 });
      await cache.delete('k');
      expect(await cache.get('k')).toBeUndefined();
    } finally {
      await redis.stop();
    }
  }, 60_000);

  it('is not given up silently: a server whose Redis is not there does not start', async () => {
    const { code, output } = await endedProcess({ ...VARIABLES, REDIS_URL: 'redis://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(output).toContain('Redis (REDIS_URL) cannot be reached');
  }, 60_000);
});
