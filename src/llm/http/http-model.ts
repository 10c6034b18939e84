/** What the adapters over HTTP share: their options, and a model out of a protocol. */
import { checkObject, InvalidInputError, LanguageModelError, typeName } from '../../errors.ts';
import { postForEvents, type Fetch } from './http-stream.ts';
import type { LanguageModel, ModelChunk, ModelRequest } from '../language-model.ts';
import { checkLimits, modelStream, type StreamLimits } from '../model-stream.ts';
import { isErrorBody, providerFailure } from './provider-failure.ts';
import type { ServerSentEvent } from './server-sent-events.ts';

export interface HttpModelOptions extends StreamLimits {
  /** As the provider names it. */
  readonly model: string;
  /** Without what the protocol adds. Default: the provider's own. */
  readonly baseUrl?: string | undefined;
  /** On a page it is readable by whoever opens it: let a server of yours add it. */
  readonly apiKey?: string | undefined;
  /** Sent with every request, over those of the protocol. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Members of the body beyond those of a request, as the provider names them; they win. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  /** Default: the host's `fetch`. Node's gives up by itself after 300 seconds without a byte, whatever the limits here say. */
  readonly fetch?: Fetch | undefined;
  /** Tokens that request and answer may have together, if you know it. */
  readonly contextTokens?: number | undefined;
}

export interface HttpProtocol {
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (request: ModelRequest) => object;
  /** One response: events in, chunks out. A stream that just ends is cut off, unless the reader says why it ended. */
  readonly read: (events: AsyncIterable<ServerSentEvent>) => AsyncGenerator<ModelChunk, void, undefined>;
}

/** @throws InvalidInputError if an option is of the wrong kind */
export function httpModel(options: HttpModelOptions, protocol: HttpProtocol): LanguageModel {
  const { contextTokens, idleTimeoutMs, timeoutMs } = options;
  const { id, url } = protocol;
  checkLimits({ idleTimeoutMs, timeoutMs });
  return {
    id,
    ...(contextTokens === undefined ? {} : { contextTokens }),
    stream: (request) =>
      modelStream({ id, signal: request.signal, idleTimeoutMs, timeoutMs }, (running) =>
        inShape(
          id,
          protocol.read(
            postForEvents(
              {
                id,
                url,
                headers: { ...protocol.headers, ...lowerCased(options.headers) },
                body: { ...protocol.body(request), ...options.extraBody },
                fetch: options.fetch,
              },
              running,
            ),
          ),
        ),
      ),
  };
}

/** @throws InvalidInputError if an option that all of them have is of the wrong kind; called before any of them is put into a header */
export function checkHttpOptions(options: HttpModelOptions): void {
  checkObject(options, 'options', '{ model }');
  const { apiKey, headers, extraBody, fetch, contextTokens } = options;
  if (apiKey !== undefined && typeof apiKey !== 'string')
    throw new InvalidInputError('options.apiKey', `expected a text, got ${typeName(apiKey)}`);
  if (fetch !== undefined && typeof fetch !== 'function')
    throw new InvalidInputError('options.fetch', `expected a function, got ${typeName(fetch)}`);
  for (const [name, value] of Object.entries({ headers, extraBody }))
    if (value !== undefined) checkObject(value, `options.${name}`);
  if (contextTokens !== undefined && !(typeof contextTokens === 'number' && contextTokens > 0))
    throw new InvalidInputError('options.contextTokens', 'expected a number above 0');
}

/** A reader goes by the documentation: where an event has null or a number in place of an object, it stumbles with a TypeError. */
async function* inShape(
  id: string,
  chunks: AsyncGenerator<ModelChunk, void, undefined>,
): AsyncGenerator<ModelChunk, void, undefined> {
  try {
    yield* chunks;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new LanguageModelError('malformed', `${id}: an event of an unknown shape`, { cause });
  }
}

/** A name in two cases would be sent twice. */
function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** @throws InvalidInputError if it is no name of a model */
export function checkModelName(model: unknown): void {
  if (typeof model !== 'string' || model === '') {
    throw new InvalidInputError('options.model', 'must be the name of a model');
  }
}

/**
 * Without a slash at the end.
 *
 * @throws InvalidInputError if it is no http address, or carries a password
 */
export function checkedBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch (cause) {
    throw new InvalidInputError('options.baseUrl', 'is no address', { cause });
  }
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new InvalidInputError('options.baseUrl', 'must be an http or https address without a password');
  }
  if (url.search !== '' || url.hash !== '') throw new InvalidInputError('options.baseUrl', 'must end with its path');
  return baseUrl.replace(/\/$/, '');
}

/**
 * The JSON of an event.
 *
 * @throws LanguageModelError `malformed` if it is none, and what it says if it is an error
 */
export function readEvent(id: string, data: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    // Not as a cause: it would quote the answer.
    throw new LanguageModelError('malformed', `${id}: an event of ${String(data.length)} characters is no JSON`);
  }
  if (isErrorBody(value)) throw providerFailure({ id, body: value });
  if (typeof value !== 'object' || value === null) {
    throw new LanguageModelError('malformed', `${id}: an event is no object`);
  }
  return value;
}

/** Tokens, if it is a count of them. */
export function tokenCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Why a stream that ended in the middle is an error. */
export function cutOff(id: string): LanguageModelError {
  return new LanguageModelError('cut-off', `${id}: the answer ended before it was complete`);
}
