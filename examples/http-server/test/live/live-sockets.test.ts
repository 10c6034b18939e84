import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { LanguageModelError } from '@trackruit/ml';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { eventually } from '../eventually.ts';
import {
  call,
  isLast,
  logIn,
  newPerson,
  openSocket,
  startTestServer,
  type Person,
  type SocketMessage,
  type TestServer,
  type TestSocket,
} from '../matchmetric-server.ts';
import { scriptedAnalyses } from '../scripted-analyses.ts';

const analyses = scriptedAnalyses();
let server: TestServer;
let ada: Person;
beforeAll(async () => {
  server = await startTestServer(analyses);
  ada = await newPerson(server.url);
}, 60_000);
afterAll(() => server.close());
beforeEach(() => {
  analyses.script = {};
});

const request = { resume_text: 'Ada wrote Python', job_description: 'Python' };
const connected = async (person = ada): Promise<TestSocket> => {
  const socket = await openSocket(server.url, { sessionId: person.sessionId });
  expect((await socket.next()).type).toBe('connected');
  return socket;
};
const words = (count: number): string[] => Array.from({ length: count }, (_, at) => ` word${at}`);
const textOf = (messages: readonly { readonly delta?: string }[]): string =>
  messages.map(({ delta = '' }) => delta).join('');

describe('the handshake', () => {
  it('takes the session from the cookie or from the address', async () => {
    for (const options of [{ cookie: `a=b; sessionid=${ada.sessionId}` }, { sessionId: ada.sessionId }]) {
      const socket = await openSocket(server.url, options);
      expect(await socket.next()).toMatchObject({ type: 'connected', user: { email: ada.email } });
      socket.socket.close();
    }
  });

  it.each([
    ['no session', {}],
    ['an unknown session', { sessionId: 'made-up' }],
    ['an unknown session in the cookie', { cookie: 'sessionid=made-up' }],
    ['an access token in place of a session', { sessionId: 'access' }],
  ])('closes with 4401 for %s', async (_name, options) => {
    const given = 'sessionId' in options && options.sessionId === 'access' ? { sessionId: ada.access } : options;
    expect(await (await openSocket(server.url, given)).closed).toBe(4401);
  });

  it('closes with 4403 for a page of another site, whatever session it brings', async () => {
    for (const origin of ['https://evil.test', 'null', 'http://localhost.evil.test']) {
      const cookie = `sessionid=${ada.sessionId}`;
      expect(await (await openSocket(server.url, { cookie, origin })).closed).toBe(4403);
    }
  });

  it('takes our own pages', async () => {
    for (const origin of [server.url, 'http://localhost:3000']) {
      const socket = await openSocket(server.url, { sessionId: ada.sessionId, origin });
      expect((await socket.next()).type).toBe('connected');
      socket.socket.close();
    }
  });

  it('closes with 4401 once the session is logged out, also for a socket that was open before', async () => {
    const person = await newPerson(server.url);
    const socket = await connected(person);
    await call(server.url, 'POST', '/api/v1/auth/logout/', { token: person.access });
    socket.send(request);
    expect(await socket.closed).toBe(4401);
    expect(await (await openSocket(server.url, { sessionId: person.sessionId })).closed).toBe(4401);
  });

  it('refuses other addresses with 404', async () => {
    for (const path of ['/ws/', '/ws/resume-tailor/x', '/ml/status']) {
      const socket = new WebSocket(new URL(path, server.url.replace('http', 'ws')));
      socket.on('error', () => undefined);
      const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
      expect(response.statusCode).toBe(404);
      socket.terminate();
    }
  });
});

describe('messages that are none', () => {
  it('are answered, and the socket stays open', async () => {
    const socket = await connected();
    socket.send('{');
    expect(await socket.next()).toEqual({ status: 'error', message: 'Invalid JSON' });
    socket.send({ resume_text: 'a' });
    expect(await socket.next()).toEqual({ status: 'error', message: 'Missing resume_text or job_description' });
    socket.socket.send(Buffer.from([1, 2, 3]));
    expect(await socket.next()).toEqual({ status: 'error', message: 'Expected a text message' });
    socket.send({ resume_text: 'a'.repeat(50_001), job_description: 'b' });
    expect((await socket.next()).message).toContain('50001 characters');
    socket.send({ ...request, resume_text: '-----' });
    expect((await socket.until(isLast)).at(-1)).toMatchObject({
      status: 'error',
      message: expect.stringContaining('resume_text') as unknown,
    });
    socket.send(request);
    expect((await socket.until(isLast)).at(-1)).toMatchObject({ status: 'success' });
    socket.socket.close();
  });

  it('close the socket when they are larger than any that is one', async () => {
    const socket = await connected();
    socket.send('x'.repeat(2_000_000));
    expect(await socket.closed).toBe(1009);
  });
});

describe('an analysis', () => {
  it('comes in order, numbered, while it is written', async () => {
    const seen = Promise.withResolvers<void>();
    // The rest is written when the client has the first word.
    analyses.script = { words: words(40), wait: { before: 1, until: seen.promise } };
    const socket = await connected();
    socket.send(request);
    const messages = await socket.until(({ event }) => event === 'text-delta');
    seen.resolve();
    messages.push(...(await socket.until(isLast)));
    expect(messages.map(({ id }) => id)).toEqual(messages.map((_, at) => at + 1));
    expect(messages.map(({ event }) => event).slice(0, 4)).toEqual([
      'stream-started',
      'match-ready',
      'writing-started',
      'text-delta',
    ]);
    expect(textOf(messages)).toBe(words(40).join(''));
    expect(messages.at(-1)).toMatchObject({
      status: 'success',
      saved_to_history: true,
      ai_analysis: { match_score: 72 },
    });
    socket.socket.close();
  });

  it('runs alone on its socket; the next ones wait, and only so many', async () => {
    const refusals = Promise.withResolvers<void>();
    analyses.script = { words: words(10), wait: { before: 1, until: refusals.promise } };
    const socket = await connected();
    const before = analyses.runs.length;
    for (let at = 0; at < 7; at++) socket.send({ ...request, job_description: `Job ${at}` });
    const seen: SocketMessage[] = [];
    const refused = (): number => seen.filter(({ message }) => message === 'Too many analyses are waiting').length;
    while (refused() < 2) seen.push(await socket.next());
    refusals.resolve();
    while (seen.filter(({ status }) => status === 'success').length < 5) seen.push(await socket.next());
    expect(refused()).toBe(2);
    expect(analyses.runs.length - before).toBe(5);
    expect(analyses.runs.slice(before).map(({ input }) => input.job)).toEqual([0, 1, 2, 3, 4].map((at) => `Job ${at}`));
    const streams = seen.filter(({ stream_id: id }) => id !== undefined).map(({ stream_id: id }) => id);
    expect(new Set(streams).size).toBe(5);
    // Never a message of one between two of another.
    expect(streams).toEqual([...streams].sort());
    socket.socket.close();
  });

  it('says that the model failed, and the socket stays open', async () => {
    analyses.script = { failAfter: 2, failure: () => new LanguageModelError('cut-off', 'scripted: secret words') };
    const socket = await connected();
    socket.send(request);
    expect((await socket.until(isLast)).at(-1)).toMatchObject({
      status: 'failed',
      message: 'The language model failed. Please try again',
    });
    analyses.script = { failAfter: 0, failure: () => new Error('secret words') };
    socket.send(request);
    const failed = (await socket.until(isLast)).at(-1)!;
    expect(failed).toMatchObject({ status: 'failed', message: 'Internal server error' });
    analyses.script = {};
    socket.send(request);
    expect((await socket.until(isLast)).at(-1)).toMatchObject({ status: 'success' });
    socket.socket.close();
  });

  it('can be called off', async () => {
    analyses.script = { stallAfter: 1 };
    const socket = await connected();
    socket.send(request);
    await socket.until(({ event }) => event === 'text-delta');
    socket.send({ type: 'cancel' });
    expect((await socket.until(isLast)).at(-1)).toMatchObject({
      status: 'failed',
      message: 'The analysis was cancelled',
    });
    expect(analyses.runs.at(-1)!.signal.aborted).toBe(true);
    socket.socket.close();
  });

  it('ends when the client leaves, and is in no history', async () => {
    const person = await newPerson(server.url);
    analyses.script = { stallAfter: 1 };
    const socket = await connected(person);
    socket.send(request);
    await socket.until(({ event }) => event === 'text-delta');
    socket.socket.close(1000);
    await eventually(() => analyses.runs.at(-1)!.signal.aborted);
    const { body } = await call(server.url, 'GET', '/api/v1/resume/histories/', { token: person.access });
    expect(body.data.total_items).toBe(0);
  });

  it('is not read further than its reader comes', async () => {
    const long = 'x'.repeat(20_000);
    analyses.script = { words: Array.from({ length: 2_000 }, () => long) };
    const { hostname, port } = new URL(server.url);
    // A client that takes the handshake and then nothing.
    const raw = connect({ host: hostname, port: Number(port) });
    const key = Buffer.from('0123456789abcdef').toString('base64');
    raw.write(
      `GET /ws/resume-tailor/?session_id=${ada.sessionId} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    await once(raw, 'data');
    raw.pause();
    const before = analyses.runs.length;
    raw.write(frame(JSON.stringify(request)));
    await eventually(() => analyses.runs.length > before);
    const run = analyses.runs.at(-1)!;
    // Until it stands still. On a slow machine it may only seem to, and then less is read than was allowed.
    let last = -1;
    await eventually(async () => {
      const now = run.read;
      await new Promise((resolve) => setTimeout(resolve, 200));
      const isStill = now > 3 && run.read === now && last === now;
      last = now;
      return isStill;
    });
    expect(run.read).toBeLessThan(1_900);
    // It reads again, and the rest comes.
    raw.resume();
    await eventually(() => run.end === 'complete');
    raw.destroy();
  }, 60_000);
});

describe('coming back', () => {
  it('gives what came after the last message that was seen, and goes on', async () => {
    const back = Promise.withResolvers<void>();
    analyses.script = { words: words(60), wait: { before: 10, until: back.promise } };
    const lost = await connected();
    lost.send(request);
    const seen = await lost.until(({ delta }) => delta === ' word5');
    lost.socket.terminate();
    await lost.closed;
    const again = await connected();
    again.send({ type: 'resume', stream_id: seen.at(-1)!.stream_id, last_event_id: seen.at(-1)!.id });
    const rest = [await again.next()];
    back.resolve();
    rest.push(...(await again.until(isLast)));
    expect(rest[0]!.id).toBe(seen.at(-1)!.id + 1);
    expect(textOf([...seen, ...rest])).toBe(words(60).join(''));
    expect(rest.at(-1)).toMatchObject({ status: 'success' });
    again.socket.close();
  });

  it('gives all of a stream that has ended meanwhile, also after a new login', async () => {
    analyses.script = { words: words(200) };
    const lost = await connected();
    lost.send(request);
    const [first] = await lost.until(() => true);
    lost.socket.terminate();
    await eventually(() => analyses.runs.at(-1)!.end === 'complete');
    const again = await logIn(server.url, ada.email, ada.password);
    const back = await connected(again);
    await eventually(async () => {
      back.send({ type: 'resume', stream_id: first!.stream_id, last_event_id: 1 });
      const messages = await back.until(isLast);
      return textOf(messages) === words(200).join('') && messages.at(-1)!.status === 'success';
    });
    back.socket.close();
  });

  it('is for the owner only', async () => {
    const socket = await connected();
    socket.send(request);
    const { stream_id: id } = (await socket.until(isLast)).at(-1)!;
    const other = await connected(await newPerson(server.url));
    for (const stream_id of [id, 'f'.repeat(32)]) {
      other.send({ type: 'resume', stream_id, last_event_id: 0 });
      expect(await other.next()).toEqual({ status: 'error', message: 'No such stream' });
    }
    other.socket.close();
    socket.socket.close();
  });

  it('hands a stream over to the newer of two sockets', async () => {
    const taken = Promise.withResolvers<void>();
    analyses.script = { words: words(60), wait: { before: 10, until: taken.promise } };
    const one = await connected();
    one.send(request);
    const seen = await one.until(({ delta }) => delta === ' word3');
    const other = await connected();
    other.send({ type: 'resume', stream_id: seen.at(-1)!.stream_id, last_event_id: 0 });
    const all = await other.until(({ delta }) => delta === ' word3');
    taken.resolve();
    all.push(...(await other.until(isLast)));
    expect(textOf(all)).toBe(words(60).join(''));
    // The first one is free for the next.
    analyses.script = {};
    one.send(request);
    expect((await one.until(({ status }) => status === 'success')).at(-1)!.stream_id).not.toBe(seen.at(-1)!.stream_id);
    one.socket.close();
    other.socket.close();
  });
});

/** A text message as a client sends it: masked, with a mask of zeros. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  expect(bytes.length).toBeLessThan(126);
  return Buffer.concat([Buffer.from([0x81, 0x80 | bytes.length, 0, 0, 0, 0]), bytes]);
}
