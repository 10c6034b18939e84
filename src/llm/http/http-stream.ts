/** One request over HTTP → the events of its answer, read no faster than the caller asks, and the connection closed when nobody asks any more. */
import { LanguageModelError } from '../../errors.ts';
import type { RunningStream } from '../model-stream.ts';
import { isErrorBody, providerFailure } from './provider-failure.ts';
import { ServerSentEventParser, type ServerSentEvent } from './server-sent-events.ts';

/** `fetch`, or what behaves like it. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly signal: AbortSignal;
    readonly redirect: 'error';
  },
) => Promise<FetchedResponse>;

/** What is used of a `Response`. */
export interface FetchedResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

export interface HttpRequest {
  /** Of the model, for messages of errors. */
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body: object;
  /** Default: the host's. */
  readonly fetch: Fetch | undefined;
}

/** Bytes of an error's body that are read; the code stands in the first few hundred. */
const MAX_ERROR_BYTES = 65_536;

/**
 * How long the rest of a finished answer may take. It is nothing or the end mark, and a connection that is read to its end can be used again.
 */
const REST_MS = 1000;

/**
 * @throws LanguageModelError `unreachable` if there is no answer, `malformed` if it is no event stream, `cut-off` if it breaks off, and what
 *   the status says where it is not 2xx
 */
export async function* postForEvents(
  request: HttpRequest,
  running: RunningStream,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const { id } = request;
  const response = await send(request, running.signal);
  running.stillAlive();
  if (!response.ok) {
    throw providerFailure({
      id,
      status: response.status,
      headers: response.headers,
      body: await readErrorBody(response, running),
    });
  }
  // Some servers call their stream something else; these two it cannot be.
  const mediaType = response.headers.get('content-type')?.split(';', 1).join('').trim().toLowerCase() ?? '';
  if (mediaType.endsWith('json') || mediaType.endsWith('html')) {
    const body = await readErrorBody(response, running);
    // Gateways answer 200 before they know better.
    if (isErrorBody(body)) throw providerFailure({ id, headers: response.headers, body });
    throw new LanguageModelError('malformed', `${id}: the answer is no event stream`, { status: response.status });
  }
  if (response.body === null) throw new LanguageModelError('cut-off', `${id}: an answer without a body`);
  yield* eventsOf(response.body.getReader(), request, running);
}

async function send({ id, url, headers, body, fetch }: HttpRequest, signal: AbortSignal): Promise<FetchedResponse> {
  const sendIt: Fetch = fetch ?? globalThis.fetch;
  try {
    return await sendIt(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify(body),
      signal,
      // A key in a header of its own would be sent on to wherever the answer points.
      redirect: 'error',
    });
  } catch (cause) {
    throw new LanguageModelError('unreachable', `${id}: no answer`, { cause });
  }
}

async function* eventsOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { id }: HttpRequest,
  { signal, stillAlive }: RunningStream,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const parser = new ServerSentEventParser();
  const close = (): void => {
    // The connection may be gone already, which is all that is wanted.
    void reader.cancel().catch(() => undefined);
  };
  // `fetch` does this by itself; a replacement may not.
  signal.addEventListener('abort', close, { once: true });
  let hasEnded = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new LanguageModelError('cut-off', `${id}: the connection ended before the answer did`, { cause });
      });
      if (done) {
        hasEnded = true;
        return;
      }
      stillAlive();
      yield* parser.push(value);
    }
  } finally {
    signal.removeEventListener('abort', close);
    if (!hasEnded) void readRest(reader, signal, close);
  }
}

/** Whoever left the loop has seen the last event, or has no interest in it. */
async function readRest(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal,
  close: () => void,
): Promise<void> {
  if (signal.aborted) {
    close();
    return;
  }
  const timer = setTimeout(close, REST_MS);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The answer is complete; how the connection ended does not matter any more.
  } finally {
    clearTimeout(timer);
  }
}

/** As JSON; nothing if it is not that, too long, or does not arrive: the status is enough then. */
async function readErrorBody(response: FetchedResponse, { signal, stillAlive }: RunningStream): Promise<unknown> {
  const reader = response.body?.getReader();
  if (reader === undefined) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const close = (): void => {
    void reader.cancel().catch(() => undefined);
  };
  signal.addEventListener('abort', close, { once: true });
  const timer = setTimeout(close, REST_MS);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return JSON.parse(text + decoder.decode()) as unknown;
      stillAlive();
      bytes += value.length;
      if (bytes > MAX_ERROR_BYTES) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', close);
    close();
  }
}
