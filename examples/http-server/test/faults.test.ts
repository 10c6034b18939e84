/** What breaks, and what becomes of those who were just asking: a clean error, nothing lost, and all well again by itself. */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { postgresFolder, startPostgres, type PostgresServer } from '../../../test/vector/postgres-server.ts';
import { LiveSockets } from '../src/live/live-sockets.ts';
import { readStoredStream } from '../src/live/stored-stream.ts';
import { createMatchMetric } from '../src/matchmetric/matchmetric.ts';
import { openStores } from '../src/stores/open-stores.ts';
import { migrate } from '../src/stores/sql-database.ts';
import { sqlStores } from '../src/stores/sql-stores.ts';
import { openSqlite } from '../src/stores/sqlite-database.ts';
import { StoreError, type Histories, type Streams } from '../src/stores/stores.ts';
import { eventually } from './eventually.ts';
import {
  call,
  isLast,
  newPerson,
  openSocket,
  startTestServer,
  type Person,
  type TestServer,
} from './matchmetric-server.ts';
import { scriptedAnalyses } from './scripted-analyses.ts';

const request = { resume_text: 'Ada wrote Python', job_description: 'Python' };
const gate = (): PromiseWithResolvers<void> => Promise.withResolvers<void>();

if (postgresFolder === undefined && process.env.CI) throw new Error('PostgreSQL must be there in CI');
else if (postgresFolder === undefined) console.warn('\n!! FAULT TESTS ON POSTGRESQL SKIPPED: no server found\n');

describe.skipIf(postgresFolder === undefined)('PostgreSQL goes away and comes back', () => {
  const analyses = scriptedAnalyses();
  let postgres: PostgresServer;
  let server: TestServer;
  let ada: Person;
  beforeAll(async () => {
    postgres = await startPostgres();
    const DATABASE_URL = `postgres://postgres@127.0.0.1:${String(postgres.port)}/postgres`;
    server = await startTestServer(analyses, { variables: { DATABASE_URL } });
    ada = await newPerson(server.url);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await postgres.stop();
  });

  const total = async (): Promise<number> =>
    (await call(server.url, 'GET', '/api/v1/resume/histories/', { token: ada.access })).body.data.total_items;

  it('answers 503 meanwhile, and as before afterwards', async () => {
    await postgres.kill();
    const me = () => call(server.url, 'GET', '/api/v1/users/me', { token: ada.access });
    const answers = await Promise.all([me(), me(), me()]);
    for (const { status, body, headers } of answers) {
      expect(status).toBe(503);
      expect(body).toMatchObject({ status: 'failed', message: expect.any(String) as unknown });
      expect(headers.get('retry-after')).not.toBeNull();
    }
    expect(await (await openSocket(server.url, { sessionId: ada.sessionId })).closed).toBe(1013);
    await postgres.restart();
    await eventually(async () => (await me()).status === 200);
  });

  it('keeps the analysis of who waits for it, once it is back', async () => {
    const before = await total();
    const [away, failed, back] = [gate(), gate(), gate()];
    const { histories } = server.context.stores as { histories: { add: Histories['add'] } };
    const { add } = histories;
    let attempts = 0;
    // The first attempt meets a database that is away, the next one comes when it is back, however long that takes here.
    histories.add = async (history) => {
      if (attempts++ > 0) await back.promise;
      await add(history).finally(failed.resolve);
    };
    analyses.script = { wait: { before: 1, until: away.promise } };
    const socket = await openSocket(server.url, { sessionId: ada.sessionId });
    socket.send(request);
    await socket.until(({ event }) => event === 'text-delta');
    await postgres.kill();
    away.resolve();
    await failed.promise;
    await postgres.restart();
    back.resolve();
    expect((await socket.until(isLast)).at(-1)).toMatchObject({ status: 'success', saved_to_history: true });
    expect(attempts).toBeGreaterThan(1);
    expect(await total()).toBe(before + 1);
    histories.add = add;
    socket.socket.close();
  });

  it('says so where a stream is asked for that it cannot look up, and the socket stays open', async () => {
    analyses.script = {};
    const socket = await openSocket(server.url, { sessionId: ada.sessionId });
    await socket.next();
    await postgres.kill();
    socket.send({ type: 'resume', stream_id: 'f'.repeat(32), last_event_id: 0 });
    expect(await socket.next()).toMatchObject({ status: 'error', message: expect.stringContaining('away') as unknown });
    await postgres.restart();
    await eventually(async () => {
      socket.send(request);
      return (await socket.until(isLast)).at(-1)!.status === 'success';
    });
    socket.socket.close();
  });

  it('gives the analysis to who waits for it when the database stays away', async () => {
    const away = gate();
    analyses.script = { wait: { before: 1, until: away.promise } };
    const socket = await openSocket(server.url, { sessionId: ada.sessionId });
    socket.send(request);
    await socket.until(({ event }) => event === 'text-delta');
    await postgres.kill();
    away.resolve();
    expect((await socket.until(isLast)).at(-1)).toMatchObject({
      status: 'success',
      saved_to_history: false,
      ai_analysis: { match_score: 72 },
    });
    await postgres.restart();
    socket.socket.close();
  }, 60_000);
});

describe('the model stalls', () => {
  const analyses = scriptedAnalyses({ stallAfter: 1 });
  let server: TestServer;
  let sockets: LiveSockets;
  let http: Server;
  let url: string;
  let ada: Person;
  beforeAll(async () => {
    server = await startTestServer(analyses);
    ada = await newPerson(server.url);
    // The same server with less patience.
    sockets = new LiveSockets(createMatchMetric(server.context, analyses, { idleMs: 150 }), { returnMs: 150 });
    http = createServer();
    sockets.attach(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    url = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`;
  }, 60_000);
  afterAll(async () => {
    await sockets.close(0);
    http.close();
    await server.close();
  });

  it('and is given up, with a message, whether it listens to its signal or not', async () => {
    const socket = await openSocket(url, { sessionId: ada.sessionId });
    socket.send(request);
    expect((await socket.until(isLast)).at(-1)).toMatchObject({
      status: 'failed',
      message: 'The language model did not answer in time. Please try again',
    });
    expect(analyses.runs.at(-1)!.signal.aborted).toBe(true);
    socket.socket.close();
  });

  it('and is ended soon after its reader vanished and did not come back', async () => {
    const patient = new LiveSockets(createMatchMetric(server.context, analyses), { returnMs: 150 });
    const own = createServer();
    patient.attach(own);
    own.listen(0, '127.0.0.1');
    await once(own, 'listening');
    const address = `http://127.0.0.1:${String((own.address() as AddressInfo).port)}`;
    const socket = await openSocket(address, { sessionId: ada.sessionId });
    socket.send(request);
    const seen = await socket.until(({ event }) => event === 'text-delta');
    socket.socket.terminate();
    await eventually(() => analyses.runs.at(-1)!.signal.aborted);
    const back = await openSocket(address, { sessionId: ada.sessionId });
    await back.next();
    await eventually(async () => {
      back.send({ type: 'resume', stream_id: seen.at(-1)!.stream_id, last_event_id: seen.at(-1)!.id });
      return (await back.until(isLast)).at(-1)!.message === 'Nobody was listening';
    });
    back.socket.close();
    await patient.close(0);
    own.close();
  });
});

describe('somebody who opens socket after socket', () => {
  it('does not take those of others', async () => {
    const server = await startTestServer(scriptedAnalyses());
    const sockets = new LiveSockets(createMatchMetric(server.context, scriptedAnalyses()), { mostOfOnePerson: 3 });
    const http = createServer();
    sockets.attach(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const url = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`;
    const [eve, ada] = [await newPerson(server.url), await newPerson(server.url)];
    const open = [];
    for (let at = 0; at < 3; at++) {
      open.push(await openSocket(url, eve));
      expect((await open.at(-1)!.next()).type).toBe('connected');
    }
    expect(await (await openSocket(url, eve)).closed).toBe(1013);
    expect((await (await openSocket(url, ada)).next()).type).toBe('connected');
    await sockets.close(0);
    await expect(openSocket(url, ada)).rejects.toThrow('503');
    http.close();
    await server.close();
  }, 60_000);
});

describe('a client that answers no ping', () => {
  const HEARTBEAT_MS = 30_000;

  it('is taken for gone', async () => {
    const server = await startTestServer(scriptedAnalyses());
    // Its clock is moved by hand: how soon an answer has to come must not depend on this machine.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const sockets = new LiveSockets(createMatchMetric(server.context, scriptedAnalyses()), {
      heartbeatMs: HEARTBEAT_MS,
    });
    const http = createServer();
    sockets.attach(http);
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    try {
      const { sessionId } = await newPerson(server.url);
      const url = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`;
      const [lively, dead] = [await openSocket(url, { sessionId }), await openSocket(url, { sessionId })];
      await Promise.all([lively.next(), dead.next()]);
      expect(sockets.size).toBe(2);
      dead.socket.pause();
      for (let beats = 0; beats < 4; beats++) {
        const asked = once(lively.socket, 'ping');
        vi.advanceTimersByTime(HEARTBEAT_MS);
        await asked;
        // What it answered is there before the answer to what it asks after that.
        lively.socket.ping();
        await once(lively.socket, 'pong');
      }
      await eventually(() => sockets.size === 1);
      dead.socket.terminate();
      lively.socket.close();
      await eventually(() => sockets.size === 0);
    } finally {
      vi.useRealTimers();
      await sockets.close(0);
      http.close();
      await server.close();
    }
  }, 60_000);
});

describe('two processes and one stream', () => {
  it('goes on where it runs for as long as somebody reads it elsewhere', async () => {
    const asked = gate();
    const analyses = scriptedAnalyses({
      words: Array.from({ length: 20 }, (_, at) => ` ${at}`),
      wait: { before: 10, until: asked.promise },
    });
    const server = await startTestServer(analyses);
    const { sessionId } = await newPerson(server.url);
    const { context } = server;
    // Where it runs it is looked up only to learn whether anybody wants it: its reader left, and the time to return is over.
    const streams: Streams = {
      ...context.stores.streams,
      byId: async (id, now) => {
        const stream = await context.stores.streams.byId(id, now);
        asked.resolve();
        return stream;
      },
    };
    // A second set of sockets on the same store knows nothing of what runs in the first.
    const sets = [{ ...context, stores: { ...context.stores, streams } }, context].map((own) => {
      // Three times as long as a reader takes to say that it is there.
      const sockets = new LiveSockets(createMatchMetric(own, analyses), { returnMs: 6_000 });
      const http = createServer();
      sockets.attach(http);
      http.listen(0, '127.0.0.1');
      return { sockets, http };
    });
    const [one, other] = await Promise.all(
      sets.map(async ({ http }) => {
        if (!http.listening) await once(http, 'listening');
        return openSocket(`http://127.0.0.1:${String((http.address() as AddressInfo).port)}`, { sessionId });
      }),
    );
    one!.send(request);
    const seen = await one!.until(({ delta }) => delta === ' 3');
    one!.socket.terminate();
    await other!.next();
    other!.send({ type: 'resume', stream_id: seen.at(-1)!.stream_id, last_event_id: seen.at(-1)!.id });
    const rest = await other!.until(isLast);
    expect(rest.at(-1)).toMatchObject({ status: 'success' });
    expect(rest.map(({ id }) => id)).toEqual(rest.map((_, at) => seen.at(-1)!.id + 1 + at));
    other!.socket.close();
    for (const { sockets, http } of sets) {
      await sockets.close(0);
      http.close();
    }
    await server.close();
  }, 60_000);
});

describe('the end of the server', () => {
  it('waits for what runs, refuses what waits, and closes', async () => {
    const ending = gate();
    const analyses = scriptedAnalyses({ wait: { before: 1, until: ending.promise } });
    const server = await startTestServer(analyses);
    const { sessionId } = await newPerson(server.url);
    const [busy, idle] = [await openSocket(server.url, { sessionId }), await openSocket(server.url, { sessionId })];
    busy.send(request);
    busy.send({ ...request, job_description: 'the next one' });
    await busy.until(({ event }) => event === 'text-delta');
    const closed = server.close();
    expect(await idle.closed).toBe(1001);
    await busy.until(({ code }) => code === 'shutting-down');
    busy.send({ ...request, job_description: 'one more' });
    await busy.until(({ code }) => code === 'shutting-down');
    ending.resolve();
    await busy.until(({ status }) => status === 'success');
    expect(await busy.closed).toBe(1001);
    await closed;
    expect(analyses.runs).toHaveLength(1);
  }, 60_000);

  it('waits only so long', async () => {
    const analyses = scriptedAnalyses({ stallAfter: 1 });
    const server = await startTestServer(analyses, { variables: { SHUTDOWN_GRACE_MS: '200' } });
    const socket = await openSocket(server.url, { sessionId: (await newPerson(server.url)).sessionId });
    socket.send(request);
    await socket.until(({ event }) => event === 'text-delta');
    const closed = server.close();
    expect((await socket.until(isLast)).at(-1)).toMatchObject({
      status: 'failed',
      message: 'The server was shut down',
    });
    await closed;
  }, 60_000);
});

describe('the disk is full', () => {
  it('is an error of the call, and nothing is lost or half written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'full-'));
    const database = await openSqlite(join(folder, 'full.sqlite'));
    await migrate(database);
    const stores = sqlStores(database);
    const user = { id: 'u', email: 'a@example.com', firstName: 'A', lastName: 'B', passwordHash: 'x', createdAt: 1 };
    await stores.users.add(user);
    const history = (id: string) => {
      return { id, userId: 'u', resumeText: 'x'.repeat(100_000), jobDescription: 'y', analysis: '{}', createdAt: 1 };
    };
    await stores.histories.add(history('a'));
    const [{ page_count: pages } = { page_count: 0 }] = await database.query('pragma page_count');
    await database.query(`pragma max_page_count = ${String(Number(pages) + 5)}`);
    await expect(stores.histories.add(history('b'))).rejects.toThrow(StoreError);
    await expect(stores.histories.add(history('b'))).rejects.toThrow('database or disk is full');
    expect(await stores.histories.page('u', 0, 10)).toMatchObject({ total: 1, items: [{ id: 'a' }] });
    await database.query('pragma max_page_count = 1000000');
    await stores.histories.add(history('b'));
    expect((await stores.histories.page('u', 0, 10)).total).toBe(2);
    await stores.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('a process that ran a stream dies', () => {
  it('whoever comes back gets what there was, and that it was interrupted', async () => {
    const stores = await openStores(
      { databaseUrl: undefined, mongoUri: undefined, dataDirectory: undefined },
      () => undefined,
    );
    const user = { id: 'u', email: 'a@example.com', firstName: 'A', lastName: 'B', passwordHash: 'x', createdAt: 1 };
    await stores.users.add(user);
    const now = Date.now();
    const lost = {
      id: 's',
      userId: 'u',
      state: 'running',
      aliveAt: now - 60_000,
      wantedAt: 0,
      expiresAt: now + 60_000,
    } as const;
    await stores.streams.start(lost);
    await stores.streams.append('s', { firstId: 1, lastId: 3, messages: ['1', '2', '3'] }, now - 60_000);
    const sent: string[] = [];
    const send = async (message: string): Promise<void> => void sent.push(message);
    const { signal } = new AbortController();
    expect(await readStoredStream(stores, { id: 's', userId: 'u' }, 1, send, signal)).toBe(true);
    expect(sent.slice(0, 2)).toEqual(['2', '3']);
    expect(JSON.parse(sent[2]!)).toMatchObject({ status: 'failed', code: 'interrupted' });
    expect(await readStoredStream(stores, { id: 's', userId: 'somebody else' }, 0, send, signal)).toBe(false);
    await stores.close();
  });

  it('a database of a newer server is not touched', async () => {
    const database = await openSqlite(':memory:');
    await migrate(database);
    await database.query("insert into schema_versions (version, name) values (99, 'from the future')");
    await expect(migrate(database)).rejects.toThrow('run a newer one');
    await database.close();
  });
});
