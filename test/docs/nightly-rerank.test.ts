import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recommend } from '@trackruit/ml';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisProgram, startRedis, type RedisServer } from '../cache/redis-server.ts';
import { root } from '../package/installed-package.ts';

if (redisProgram === undefined && process.env['CI'])
  throw new Error('No redis-server found. The nightly run must be tried in CI: install it, or set REDIS_SERVER_PATH.');
if (redisProgram === undefined)
  console.warn('\n!! THE NIGHTLY RUN WAS NOT TRIED: no redis-server found. Install it, or set REDIS_SERVER_PATH.\n');

const DAY = '2026-11-22';
const USERS = 120;
const node = join(root, 'node_modules/node/bin/node');
const postings = join(root, 'examples/samples/jobs.jsonl');
const sample = readFileSync(join(root, 'examples/samples/resume.txt'), 'utf8');
const users = Array.from({ length: USERS }, (_, at) => ({
  id: `user-${at}`,
  // Each with an employer of his own, so that no two rankings need be equal.
  resume: sample.replace('Brightwater Logistics', `Brightwater Logistics ${at}`),
}));

describe.runIf(redisProgram !== undefined)('a night of re-ranking on two workers', () => {
  let server: RedisServer;
  let redis: Redis;
  let folder: string;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url);
    folder = mkdtempSync(join(tmpdir(), 'nightly-'));
    writeFileSync(join(folder, 'users.jsonl'), users.map((user) => JSON.stringify(user)).join('\n'));
  }, 60_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    redis.disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(
    program: string,
    ...words: readonly string[]
  ): { readonly child: ChildProcess; readonly said: () => string } {
    const child = spawn(node, [join(root, 'examples/nightly-rerank', program), '--night', DAY, ...words], {
      env: { ...process.env, REDIS_URL: server.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.once('exit', () => children.delete(child));
    return { child, said: () => text };
  }

  const ended = async (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('close', resolve));
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const done = async (): Promise<number> => redis.hlen(`rerank-${DAY}:rankings`);

  it('loses nothing and writes nothing twice when one is killed in the middle', async () => {
    const plan = ['--users', join(folder, 'users.jsonl'), '--postings', postings, '--batch', '15'];
    for (let times = 0; times < 2; times++) {
      const { child, said } = start('plan.ts', ...plan);
      expect([await ended(child), said()]).toEqual([0, '120 users in 8 jobs\n']);
    }
    expect(await redis.llen(`rerank-${DAY}:postings`)).toBe(8);

    const victim = start('worker.ts', '--lock-ms', '1500');
    const survivor = start('worker.ts', '--lock-ms', '1500');
    await until(() => [victim, survivor].every(({ said }) => said().includes('ready, 8 postings')));
    await until(async () => (await done()) >= 20);
    victim.child.kill('SIGKILL');
    expect(await done()).toBeLessThan(USERS);

    const watch = start('watch.ts', '--every-ms', '200');
    expect(await ended(watch.child)).toBe(0);
    expect(watch.said()).toMatch(/\d+ of 120 users, \d+ jobs waiting, \d+ in work, 0 failed\n/);
    expect(watch.said()).toContain('0 users without a ranking');

    const rankings = await redis.hgetall(`rerank-${DAY}:rankings`);
    expect(Object.keys(rankings).sort()).toEqual(users.map(({ id }) => id).sort());
    expect(await redis.get(`rerank-${DAY}:written`)).toBe(String(USERS));
    const stopped = ended(survivor.child);
    survivor.child.kill('SIGTERM');
    expect(await stopped).toBe(0);

    const jobs = readFileSync(postings, 'utf8').trim().split('\n').slice(0, 7);
    const { results } = await recommend(
      { resume: users[7]!.resume, jobs: jobs.map((line) => JSON.parse(line) as never) },
      { referenceDate: new Date(DAY), filter: { onlyOpen: true } },
    );
    const own = JSON.parse(rankings['user-7']!) as readonly { readonly id: string; readonly score: number }[];
    const scores = new Map(own.map(({ id, score }) => [id, score]));
    expect(own.length).toBeGreaterThan(results.length - 1);
    for (const { id, score } of results) expect(scores.get(id)).toBe(score);
  }, 110_000);
});
