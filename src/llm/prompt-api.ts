/** The door `@trackruit/ml/llm/prompt-api`: the model that a browser brings along (the Prompt API; Chrome from 148 on). */
import { checkObject, InvalidInputError, LanguageModelError } from '../errors.ts';
import type { LanguageModel, ModelChunk, ModelMessage, ModelRequest } from './language-model.ts';
import { checkLimits, modelStream, type RunningStream, type StreamLimits } from './model-stream.ts';

export type { StreamLimits } from './model-stream.ts';
export type * from './language-model.ts';

/** What is used of the global `LanguageModel`. */
export interface PromptApi {
  availability(options?: object): Promise<string>;
  create(options?: object): Promise<PromptApiSession>;
}

export interface PromptApiSession {
  promptStreaming(input: string, options?: object): ReadableStream<string>;
  destroy(): void;
}

export interface PromptApiModelOptions extends StreamLimits {
  /** Default: the page's global `LanguageModel`. */
  readonly api?: PromptApi | undefined;
  /** Languages of requests and answers, as in `en`. Default `en`; Chrome warns, and may refuse, without one that it knows. */
  readonly languages?: readonly string[] | undefined;
  /** Whether a request's schema is passed on as `responseConstraint`. Default `json-schema`. */
  readonly structuredOutput?: 'json-schema' | 'none' | undefined;
  /**
   * Whether the browser may fetch its model first, some gigabytes; it only does so after the person clicked or typed. Default false:
   * a model that is not there is `unreachable`.
   */
  readonly mayDownload?: boolean | undefined;
  /** Share of the model that is fetched, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * The browser's own model. Limits of tokens, temperature and seed of a request are not used: a page cannot set them.
 *
 * Every request has a session of its own, with the system prompt and all messages but the last as its beginning.
 *
 * @throws InvalidInputError if an option is out of range
 */
export function promptApiModel(options: PromptApiModelOptions = {}): LanguageModel {
  checkObject(options, 'options');
  const { idleTimeoutMs, timeoutMs } = options;
  checkLimits({ idleTimeoutMs, timeoutMs });
  return {
    id: ID,
    stream: (request) =>
      modelStream({ id: ID, signal: request.signal, idleTimeoutMs, timeoutMs }, (running) =>
        answer(options, request, running),
      ),
  };
}

const ID = 'prompt-api:built-in';

async function* answer(
  options: PromptApiModelOptions,
  { system, messages, schema }: ModelRequest,
  running: RunningStream,
): AsyncGenerator<ModelChunk, void, undefined> {
  const { signal, stillAlive } = running;
  const last = messages.at(-1);
  if (last === undefined) throw new InvalidInputError('request.messages', 'must hold a message');
  const session = await openSession(options, system, messages.slice(0, -1), running);
  let reader: ReadableStreamDefaultReader<string> | undefined;
  const close = (): void => {
    void reader?.cancel().catch(() => undefined);
    session.destroy();
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    signal.throwIfAborted();
    reader = session
      .promptStreaming(last.content, {
        signal,
        ...(schema === undefined || options.structuredOutput === 'none' ? {} : { responseConstraint: schema }),
      })
      .getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      stillAlive();
      if (typeof value === 'string') yield { type: 'text-delta', delta: value };
    }
    yield { type: 'response-end', reason: 'stop' };
  } catch (cause) {
    // The browser held the answer back.
    if (nameOf(cause) === 'NotReadableError') yield { type: 'response-end', reason: 'content-filter' };
    else throw failureOf(cause, 'cut-off');
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

async function openSession(
  options: PromptApiModelOptions,
  system: string | undefined,
  earlier: readonly ModelMessage[],
  { signal, stillAlive }: RunningStream,
): Promise<PromptApiSession> {
  const api = options.api ?? (globalThis as { LanguageModel?: PromptApi }).LanguageModel;
  if (api === undefined) throw new LanguageModelError('unreachable', `${ID}: this host has no Prompt API`);
  const texts = [{ type: 'text', languages: [...(options.languages ?? ['en'])] }];
  const kinds = { expectedInputs: texts, expectedOutputs: texts };
  const availability = await api.availability(kinds).catch((cause: unknown) => {
    throw failureOf(cause, 'unreachable');
  });
  stillAlive();
  if (availability !== 'available' && !(options.mayDownload === true && availability !== 'unavailable')) {
    // The four words of the standard; anything else stays unsaid.
    const known = /^(?:un)?available$|^download(?:able|ing)$/.test(availability) ? availability : 'unknown';
    throw new LanguageModelError('unreachable', `${ID}: the browser's model is ${known}`);
  }
  const initialPrompts = [
    ...(system === undefined ? [] : [{ role: 'system', content: system }]),
    ...earlier.map(({ role, content }) => ({ role, content })),
  ];
  const session = await api
    .create({
      ...kinds,
      ...(initialPrompts.length === 0 ? {} : { initialPrompts }),
      signal,
      monitor: (monitor: EventTarget) => {
        monitor.addEventListener('downloadprogress', (event) => {
          stillAlive();
          options.onProgress?.((event as Partial<ProgressEvent>).loaded ?? 0);
        });
      },
    })
    .catch((cause: unknown) => {
      throw failureOf(cause, 'unreachable');
    });
  stillAlive();
  return session;
}

/** Names of DOM exceptions that mean the request itself: too long, a language or a constraint that is not known, no click yet. */
const refusals: readonly string[] = [
  'QuotaExceededError',
  'NotSupportedError',
  'NotAllowedError',
  'SyntaxError',
  'TypeError',
];

function failureOf(cause: unknown, otherwise: 'unreachable' | 'cut-off'): LanguageModelError {
  if (cause instanceof LanguageModelError) return cause;
  const name = nameOf(cause);
  const reason = refusals.includes(name) ? 'refused' : otherwise;
  return new LanguageModelError(reason, `${ID}: the browser threw ${name}`);
}

function nameOf(error: unknown): string {
  const name = (error as { readonly name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : 'an error';
}
