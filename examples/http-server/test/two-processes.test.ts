/** Two processes behind one PostgreSQL and one Redis: it makes no difference which of them answers. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisProgram, startRedis, type RedisServer } from '../../../test/cache/redis-server.ts';
import { postgresFolder, startPostgres, type PostgresServer } from '../../../test/vector/postgres-server.ts';
import { call, isLast, logIn, newPerson, openSocket } from './matchmetric-server.ts';

const areHere = redisProgram !== undefined && postgresFolder !== undefined;
if (!areHere && process.env.CI) throw new Error('Redis and PostgreSQL must be there in CI');
else if (!areHere) console.warn('\n!! TESTS OF TWO PROCESSES SKIPPED: no Redis or no PostgreSQL found\n');

const request = { resume_text: 'Ada wrote Python', job_description: 'Python' };
const allWords = Array.from({ length: 60 }, (_, at) => ` word${at}`).join('');
const textOf = (messages: readonly { readonly delta?: string }[]): string =>
  messages.map(({ delta = '' }) => delta).join('');

interface Process {
  readonly child: ChildProcess;
  readonly url: string;
}

describe.skipIf(!areHere)('two processes', () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let one: Process;
  let other: Process;

  async function start(): Promise<Process> {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      API_KEY: 'a key of sixteen letters',
      JWT_SECRET: 'a secret of the tests, thirty-two characters long',
      DATABASE_URL: `postgres://postgres@127.0.0.1:${String(postgres.port)}/postgres`,
      REDIS_URL: redis.url,
      RATE_LIMIT_PER_MINUTE: '0',
    };
    const program = fileURLToPath(new URL('./scripted-server.ts', import.meta.url));
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, url: line.toString().trim() };
  }

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    // Both at once: they also bring the same empty database to its version at the same time.
    [one, other] = await Promise.all([start(), start()]);
  }, 120_000);
  afterAll(async () => {
    for (const { child } of [one, other]) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await Promise.all([postgres.stop(), redis.stop()]);
  }, 60_000);

  it('know the same people, logins and tokens', async () => {
    const { email, password, access, refresh } = await newPerson(one.url);
    const there = await logIn(other.url, email, password);
    for (const { url } of [one, other]) {
      for (const token of [access, there.access]) {
        expect((await call(url, 'GET', '/api/v1/users/me', { token })).body.data.email).toBe(email);
      }
    }
    const again = { json: { email, password, first_name: 'A', last_name: 'B' } };
    expect((await call(other.url, 'POST', '/api/v1/auth/register/', again)).body.message).toBe('Email already exists');
    const used = await call(other.url, 'POST', '/api/v1/auth/refresh/', { json: { refresh } });
    expect(used.status).toBe(200);
    // Shown again to the process that has not seen it used.
    expect((await call(one.url, 'POST', '/api/v1/auth/refresh/', { json: { refresh } })).status).toBe(401);
    expect((await call(other.url, 'GET', '/api/v1/users/me', { token: used.body.data.access })).status).toBe(401);
    await call(one.url, 'POST', '/api/v1/auth/logout-all/', { token: there.access });
    expect((await call(other.url, 'GET', '/api/v1/users/me', { token: there.access })).status).toBe(401);
    expect(await (await openSocket(other.url, { sessionId: there.sessionId })).closed).toBe(4401);
  }, 60_000);

  it('let one of several uses of a refresh token through, whichever of them is asked', async () => {
    const { refresh } = await newPerson(one.url);
    const answers = await Promise.all(
      [one, other, one, other].map(({ url }) => call(url, 'POST', '/api/v1/auth/refresh/', { json: { refresh } })),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  }, 60_000);

  it('count guesses together', async () => {
    const { email } = await newPerson(one.url);
    const statuses: number[] = [];
    for (let at = 0; at < 12; at++) {
      const { url } = at % 2 === 0 ? one : other;
      const json = { email, password: `Wrong pass ${at}` };
      statuses.push((await call(url, 'POST', '/api/v1/auth/login/', { json })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
  }, 60_000);

  it('forgive together', async () => {
    const { email, password } = await newPerson(one.url);
    const attempt = async (url: string, tried: string): Promise<number> =>
      (await call(url, 'POST', '/api/v1/auth/login/', { json: { email, password: tried } })).status;
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 8; at++) expect(await attempt(one.url, 'Wrong pass 1')).toBe(403);
      expect(await attempt(other.url, password)).toBe(200);
    }
  }, 60_000);

  it('go on with a stream that runs in the other one, and show its history', async () => {
    const { sessionId, access: token } = await newPerson(one.url);
    const lost = await openSocket(one.url, { sessionId });
    lost.send(request);
    const seen = await lost.until(({ delta }) => delta === ' word8');
    lost.socket.terminate();
    const back = await openSocket(other.url, { sessionId });
    await back.next();
    back.send({ type: 'resume', stream_id: seen.at(-1)!.stream_id, last_event_id: seen.at(-1)!.id });
    const rest = await back.until(isLast);
    expect(rest.map(({ id }) => id)).toEqual(rest.map((_, at) => seen.at(-1)!.id + 1 + at));
    expect(textOf([...seen, ...rest])).toBe(allWords);
    expect(rest.at(-1)).toMatchObject({ status: 'success' });
    back.socket.close();
    const pages = await Promise.all(
      [one, other].map(({ url }) => call(url, 'GET', '/api/v1/resume/histories/', { token })),
    );
    expect(pages[0]!.body).toEqual(pages[1]!.body);
    expect(pages[0]!.body.data.total_items).toBe(1);
  }, 60_000);

  it('one that is told to end finishes what it streams; the other goes on', async () => {
    const { sessionId, access: token } = await newPerson(one.url);
    const socket = await openSocket(one.url, { sessionId });
    socket.send(request);
    await socket.until(({ delta }) => delta === ' word2');
    const ended = once(one.child, 'exit');
    one.child.kill('SIGTERM');
    expect((await socket.until(isLast)).at(-1)).toMatchObject({ status: 'success', saved_to_history: true });
    expect(await socket.closed).toBe(1001);
    expect((await ended)[0]).toBe(0);
    const histories = await call(other.url, 'GET', '/api/v1/resume/histories/', { token });
    expect(histories.body.data.total_items).toBe(1);
  }, 60_000);
});
