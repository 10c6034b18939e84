/**
 * The door `@trackruit/ml/llm/ai-sdk`: any language model of the AI SDK, of versions 2 to 4 of its specification (`ai` 5 to 7).
 *
 * The package is not imported: what is used of a model is its shape.
 */
import { InvalidInputError, LanguageModelError } from '../errors.ts';
import { isRecord } from './json-record.ts';
import type { FinishReason, LanguageModel, ModelChunk, ModelRequest, ModelUsage } from './language-model.ts';
import { checkLimits, modelStream, type RunningStream, type StreamLimits } from './model-stream.ts';
import { providerFailure } from './http/provider-failure.ts';

export type { StreamLimits } from './model-stream.ts';
export type * from './language-model.ts';

/** What is used of a `LanguageModelV2`, `V3` or `V4`. */
export interface AiSdkLanguageModel {
  readonly specificationVersion: string;
  readonly provider: string;
  readonly modelId: string;
  // A method: the SDK's own options are narrower than an object, and a property would not take them.
  doStream(options: never): PromiseLike<{ readonly stream: ReadableStream<unknown> }>;
}

export interface AiSdkModelOptions extends StreamLimits {
  /** Tokens that request and answer may have together, if you know it. */
  readonly contextTokens?: number | undefined;
  /** Whether a request's schema is passed on as `responseFormat`. Default `json-schema`. */
  readonly structuredOutput?: 'json-schema' | 'none' | undefined;
  /** Settings of the provider, by its name, as the SDK calls them. */
  readonly providerOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/**
 * ```js
 * const model = aiSdkModel(google('gemini-3-flash'));
 * ```
 *
 * @throws InvalidInputError if it is no model of the AI SDK, or an option is out of range
 */
export function aiSdkModel(model: AiSdkLanguageModel, options: AiSdkModelOptions = {}): LanguageModel {
  // From JavaScript a string may come, which the SDK takes for a model of its gateway.
  if (!isRecord(model) || typeof model.doStream !== 'function') {
    throw new InvalidInputError('model', 'must be a language model of the AI SDK, with a method doStream');
  }
  const { contextTokens, idleTimeoutMs, timeoutMs } = options;
  checkLimits({ idleTimeoutMs, timeoutMs });
  const id = `${model.provider}:${model.modelId}`;
  return {
    id,
    ...(contextTokens === undefined ? {} : { contextTokens }),
    stream: (request) =>
      modelStream({ id, signal: request.signal, idleTimeoutMs, timeoutMs }, (running) =>
        readParts(id, model, callOptions(request, options, running.signal), running),
      ),
  };
}

function callOptions(
  { system, messages, schema, maxTokens, temperature, seed }: ModelRequest,
  { structuredOutput, providerOptions }: AiSdkModelOptions,
  abortSignal: AbortSignal,
): object {
  return {
    prompt: [
      ...(system === undefined ? [] : [{ role: 'system', content: system }]),
      ...messages.map(({ role, content }) => ({ role, content: [{ type: 'text', text: content }] })),
    ],
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(seed === undefined ? {} : { seed }),
    ...(schema === undefined || structuredOutput === 'none' ? {} : { responseFormat: { type: 'json', schema } }),
    ...(providerOptions === undefined ? {} : { providerOptions }),
    abortSignal,
  };
}

async function* readParts(
  id: string,
  model: AiSdkLanguageModel,
  options: object,
  { signal, stillAlive }: RunningStream,
): AsyncGenerator<ModelChunk, void, undefined> {
  let stream: ReadableStream<unknown>;
  try {
    ({ stream } = await model.doStream(options as never));
  } catch (error) {
    throw failureOf(id, error, 'unreachable');
  }
  const reader = stream.getReader();
  const close = (): void => {
    void reader.cancel().catch(() => undefined);
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw failureOf(id, error, 'cut-off');
      });
      if (done) return;
      stillAlive();
      const chunk = readPart(id, value);
      if (chunk !== undefined) yield chunk;
    }
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

function readPart(id: string, part: unknown): ModelChunk | undefined {
  if (!isRecord(part)) return undefined;
  if (part.type === 'text-delta' && typeof part.delta === 'string') return { type: 'text-delta', delta: part.delta };
  if (part.type === 'error') throw failureOf(id, part.error, 'overloaded');
  if (part.type !== 'finish') return undefined;
  // A word up to version 2 of the specification, an object from 3 on.
  const told = isRecord(part.finishReason) ? part.finishReason.unified : part.finishReason;
  if (told === 'interrupted') throw new LanguageModelError('cut-off', `${id}: the answer ended before it was complete`);
  if (told === 'error') throw new LanguageModelError('overloaded', `${id}: the provider reports an error`);
  return { type: 'response-end', reason: finishReason(told), usage: usageOf(part.usage) };
}

function finishReason(told: unknown): FinishReason {
  return told === 'stop' || told === 'length' || told === 'content-filter' ? told : 'other';
}

function usageOf(usage: unknown): ModelUsage {
  const count = (value: unknown): number | undefined => {
    const total = isRecord(value) ? value.total : value;
    return typeof total === 'number' ? total : undefined;
  };
  if (!isRecord(usage)) return {};
  return { inputTokens: count(usage.inputTokens), outputTokens: count(usage.outputTokens) };
}

/** The SDK's errors carry the whole request and the whole answer, so they go no further, not even as a cause. */
function failureOf(
  id: string,
  error: unknown,
  otherwise: 'unreachable' | 'cut-off' | 'overloaded',
): LanguageModelError {
  if (error instanceof LanguageModelError) return error;
  // Some providers wrap what they got in the second attempt of their own.
  const last = isRecord(error) && isRecord(error.lastError) ? error.lastError : error;
  if (isRecord(last) && typeof last.statusCode === 'number') {
    const headers = isRecord(last.responseHeaders) ? last.responseHeaders : {};
    return providerFailure({
      id,
      status: last.statusCode,
      body: last.data,
      headers: { get: (name) => (typeof headers[name] === 'string' ? headers[name] : null) },
    });
  }
  const name = last instanceof Error && /^\w{1,64}$/.test(last.name) ? last.name : 'an error';
  return new LanguageModelError(otherwise, `${id}: the provider threw ${name}`);
}
