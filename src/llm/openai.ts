/**
 * The door `@trackruit/ml/llm/openai`: chat completions, as OpenAI made them and as llama.cpp, Ollama, vLLM, LM Studio and most others serve
 * them.
 */
import type { LanguageModel, FinishReason, ModelChunk, ModelRequest, ModelUsage } from './language-model.ts';
import {
  checkedBaseUrl,
  checkHttpOptions,
  checkModelName,
  cutOff,
  httpModel,
  readEvent,
  tokenCount,
  type HttpModelOptions,
} from './http/http-model.ts';
import type { ServerSentEvent } from './http/server-sent-events.ts';
import { isStrictSchema } from './http/strict-schema.ts';

export type { Fetch, FetchedResponse } from './http/http-stream.ts';
export type { HttpModelOptions } from './http/http-model.ts';
export type { StreamLimits } from './model-stream.ts';
export type * from './language-model.ts';

export interface OpenAiModelOptions extends HttpModelOptions {
  /** First part of the model's id. Default `openai`, with a `baseUrl` of one's own `openai-compatible`. */
  readonly provider?: string | undefined;
  /**
   * How a request's schema is sent. `json-schema`: as it is, and the server holds the model to it. `json-object`: only that it be JSON, for
   * servers that know no more (OpenAI then wants the word JSON in the request). `none`: not at all. Default `json-schema`.
   */
  readonly structuredOutput?: 'json-schema' | 'json-object' | 'none' | undefined;
  /** Name of the member that limits the answer. OpenAI's newer models refuse the old one, which is all that many servers know. */
  readonly maxTokensField?: 'max_completion_tokens' | 'max_tokens' | undefined;
  /** Whether to ask for the count of tokens; false for servers that refuse `stream_options`. Default true. */
  readonly includeUsage?: boolean | undefined;
}

const OPENAI = 'https://api.openai.com/v1';

/**
 * A model behind `{baseUrl}/chat/completions`.
 *
 * ```ts
 * import { openAiModel } from '@trackruit/ml/llm/openai';
 *
 * const local = openAiModel({ model: 'gemma3', baseUrl: 'http://127.0.0.1:11434/v1' });
 * console.log(local.id); // openai-compatible:gemma3
 * ```
 *
 * @throws InvalidInputError if an option is of the wrong kind
 */
export function openAiModel(options: OpenAiModelOptions): LanguageModel {
  checkHttpOptions(options);
  checkModelName(options.model);
  const { model, baseUrl = OPENAI, apiKey } = options;
  const url = checkedBaseUrl(baseUrl);
  const isOpenAi = url === OPENAI;
  const id = `${options.provider ?? (isOpenAi ? 'openai' : 'openai-compatible')}:${model}`;
  const maxTokensField = options.maxTokensField ?? (isOpenAi ? 'max_completion_tokens' : 'max_tokens');
  return httpModel(options, {
    id,
    url: `${url}/chat/completions`,
    headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
    body: ({ system, messages, schema, maxTokens, temperature, seed }) => ({
      model,
      messages: [
        ...(system === undefined ? [] : [{ role: 'system', content: system }]),
        ...messages.map(({ role, content }) => ({ role, content })),
      ],
      stream: true,
      ...(options.includeUsage === false ? {} : { stream_options: { include_usage: true } }),
      ...(maxTokens === undefined ? {} : { [maxTokensField]: maxTokens }),
      ...(temperature === undefined ? {} : { temperature }),
      ...(seed === undefined ? {} : { seed }),
      ...responseFormat(schema, options.structuredOutput ?? 'json-schema'),
    }),
    read: (events) => readChunks(id, events),
  });
}

function responseFormat(schema: ModelRequest['schema'], how: 'json-schema' | 'json-object' | 'none'): object {
  if (schema === undefined || how === 'none') return {};
  if (how === 'json-object') return { response_format: { type: 'json_object' } };
  // Strict for a schema that OpenAI takes strictly; it refuses others outright.
  const named = { name: 'answer', strict: isStrictSchema(schema), schema };
  return { response_format: { type: 'json_schema', json_schema: named } };
}

interface CompletionChunk {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: string | null; readonly refusal?: string | null } | null;
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
}

async function* readChunks(
  id: string,
  events: AsyncIterable<ServerSentEvent>,
): AsyncGenerator<ModelChunk, void, undefined> {
  let reason: FinishReason | undefined;
  let usage: ModelUsage | undefined;
  for await (const { data } of events) {
    if (data === '[DONE]') {
      reason ??= 'other';
      break;
    }
    const chunk = readEvent(id, data) as CompletionChunk;
    if (chunk.usage) {
      const { prompt_tokens, completion_tokens } = chunk.usage;
      usage = { inputTokens: tokenCount(prompt_tokens), outputTokens: tokenCount(completion_tokens) };
    }
    // The one with the usage has no choices.
    const choice = chunk.choices?.[0];
    if (choice === undefined) continue;
    const { content, refusal } = choice.delta ?? {};
    if (typeof content === 'string') yield { type: 'text-delta', delta: content };
    if (typeof refusal === 'string' && refusal !== '') reason = 'content-filter';
    if (typeof choice.finish_reason === 'string') reason ??= finishReason(choice.finish_reason);
  }
  // Some servers leave the end mark out.
  if (reason === undefined) throw cutOff(id);
  yield { type: 'response-end', reason, ...(usage === undefined ? {} : { usage }) };
}

function finishReason(reason: string): FinishReason {
  switch (reason) {
    case 'stop':
    case 'length':
      return reason;
    case 'content_filter':
      return 'content-filter';
    default:
      return 'other';
  }
}
