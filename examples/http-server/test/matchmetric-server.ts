/** A whole server on loopback, with a scripted writer, and clients of it. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { HistoryFields } from '../src/matchmetric/history-fields.ts';
import { startServer, type RunningServer } from '../src/server.ts';
import { readSettings } from '../src/settings.ts';
import type { AiAnalysis } from '../src/matchmetric/ai-analysis.ts';
import type { Analyses } from '../src/matchmetric/analyses.ts';

export interface TestServer extends RunningServer {
  /** What was logged, a line each. */
  readonly lines: string[];
}

export interface TestServerOptions {
  readonly variables?: Readonly<Record<string, string>>;
}

export async function startTestServer(
  analyses: Analyses | undefined,
  { variables }: TestServerOptions = {},
): Promise<TestServer> {
  const lines: string[] = [];
  const settings = readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    WORKERS: '0',
    JWT_SECRET: 'a secret of the tests, thirty-two characters long',
    RATE_LIMIT_PER_MINUTE: '0',
    LOG_LEVEL: 'debug',
    REFERENCE_DATE: '2026-11',
    ...variables,
  });
  const logTo = { write: (line: string) => void lines.push(line) };
  return { ...(await startServer(settings, { analyses, logTo })), lines };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
}

/** Every field that some route answers and some test reads; which of them are there, the tests say. */
export interface AnswerBody {
  readonly status: string;
  readonly message: string;
  readonly data: {
    readonly access: string;
    readonly refresh: string;
    readonly session_id: string;
    readonly email: string;
    readonly user: object;
    readonly sessions: readonly object[];
    readonly histories: readonly HistoryFields[];
    readonly ai_analysis: AiAnalysis;
    readonly total_items: number;
    readonly data: readonly HistoryFields[];
  };
}

/** The same for what comes over a socket. */
export interface SocketMessage {
  readonly type?: string;
  readonly event?: string;
  readonly delta?: string;
  readonly id: number;
  readonly stream_id: string;
  readonly status?: string;
  readonly code?: string;
  readonly message?: string;
  readonly ai_analysis: AiAnalysis;
}

export interface CallOptions {
  readonly token?: string;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function call(url: string, method: string, path: string, options: CallOptions = {}): Promise<Answer> {
  const { token, json, form, headers } = options;
  const body = form ?? (json === undefined ? undefined : JSON.stringify(json));
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text) as AnswerBody };
}

export interface Person {
  readonly email: string;
  readonly password: string;
  readonly access: string;
  readonly refresh: string;
  readonly sessionId: string;
}

/** Somebody new, logged in. */
export async function newPerson(url: string): Promise<Person> {
  const email = `${randomUUID()}@example.com`;
  const password = 'Correct horse 1';
  const json = { email, password, first_name: 'Ada', last_name: 'Byron' };
  const registered = await call(url, 'POST', '/api/v1/auth/register/', { json });
  if (registered.status !== 201) throw new Error(`no registration: ${JSON.stringify(registered.body)}`);
  return logIn(url, email, password);
}

export async function logIn(url: string, email: string, password: string): Promise<Person> {
  const { status, body } = await call(url, 'POST', '/api/v1/auth/login/', { json: { email, password } });
  if (status !== 200) throw new Error(`no login: ${JSON.stringify(body)}`);
  const { access, refresh, session_id: sessionId } = body.data;
  return { email, password, access, refresh, sessionId };
}

export interface TestSocket {
  readonly socket: WebSocket;
  /** Next message that has come or comes. */
  next(): Promise<SocketMessage>;
  /** Messages up to and with the first that `isLast`. */
  until(isLast: (message: SocketMessage) => boolean): Promise<SocketMessage[]>;
  send(message: unknown): void;
  /** Resolves with the code it was closed with. */
  readonly closed: Promise<number>;
}

export interface SocketOptions {
  readonly sessionId?: string;
  readonly cookie?: string;
  readonly origin?: string;
  readonly path?: string;
}

/** An open socket; it may be closed again at once. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<TestSocket> {
  const { sessionId, cookie, origin, path = '/ws/resume-tailor/' } = options;
  const address = new URL(path, url.replace('http', 'ws'));
  if (sessionId !== undefined) address.searchParams.set('session_id', sessionId);
  const headers = { ...(cookie === undefined ? {} : { cookie }), ...(origin === undefined ? {} : { origin }) };
  const socket = new WebSocket(address, { headers });
  const messages: SocketMessage[] = [];
  let wake = (): void => undefined;
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as SocketMessage);
    wake();
  });
  const closed = new Promise<number>((resolve) => {
    socket.once('close', (code) => {
      resolve(code);
      wake();
    });
  });
  const next = async (): Promise<SocketMessage> => {
    while (messages.length === 0) {
      if (socket.readyState === WebSocket.CLOSED) throw new Error('closed');
      await new Promise<void>((resolve) => (wake = resolve));
    }
    return messages.shift()!;
  };
  await once(socket, 'open');
  return {
    socket,
    next,
    closed,
    async until(isLast) {
      const seen: SocketMessage[] = [];
      do seen.push(await next());
      while (!isLast(seen.at(-1)!));
      return seen;
    },
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
  };
}

export const isLast = (message: { readonly status?: string }): boolean => message.status !== undefined;
