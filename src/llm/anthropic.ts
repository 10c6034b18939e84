/** The door `@trackruit/ml/llm/anthropic`: the messages of Anthropic's API. */
import { LanguageModelError } from '../errors.ts';
import { closedSchema } from './http/closed-schema.ts';
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
import type { FinishReason, LanguageModel, ModelChunk, ModelUsage } from './language-model.ts';
import type { ServerSentEvent } from './http/server-sent-events.ts';

export type { Fetch, FetchedResponse } from './http/http-stream.ts';
export type { HttpModelOptions } from './http/http-model.ts';
export type { StreamLimits } from './model-stream.ts';
export type * from './language-model.ts';

export interface AnthropicModelOptions extends HttpModelOptions {
  /** Tokens of an answer where a request names none; the API demands a number. Default 4096 (chosen). */
  readonly maxTokens?: number | undefined;
  /**
   * Whether a request's schema is sent as `output_config.format`; `none` for models that do not know it. Parts of a schema that the API
   * refuses (lengths, ranges) go into its descriptions. Default `json-schema`.
   */
  readonly structuredOutput?: 'json-schema' | 'none' | undefined;
  /** Version of the API. Default `2023-06-01`. */
  readonly version?: string | undefined;
}

const ANTHROPIC = 'https://api.anthropic.com/v1';
const DEFAULT_MAX_TOKENS = 4096;

/**
 * A model behind `{baseUrl}/messages`. A request's `seed` is not sent: the API has none. For calls right from a page the API asks for a
 * header of its own (`anthropic-dangerous-direct-browser-access`).
 *
 * @throws InvalidInputError if an option is of the wrong kind
 */
export function anthropicModel(options: AnthropicModelOptions): LanguageModel {
  checkHttpOptions(options);
  checkModelName(options.model);
  const { model, baseUrl = ANTHROPIC, apiKey, version = '2023-06-01' } = options;
  const id = `anthropic:${model}`;
  return httpModel(options, {
    id,
    url: `${checkedBaseUrl(baseUrl)}/messages`,
    headers: { 'anthropic-version': version, ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }) },
    body: ({ system, messages, schema, maxTokens, temperature }) => ({
      model,
      max_tokens: maxTokens ?? options.maxTokens ?? DEFAULT_MAX_TOKENS,
      ...(system === undefined ? {} : { system }),
      messages: messages.map(({ role, content }) => ({ role, content })),
      stream: true,
      ...(temperature === undefined ? {} : { temperature }),
      ...(schema === undefined || options.structuredOutput === 'none'
        ? {}
        : { output_config: { format: { type: 'json_schema', schema: closedSchema(schema) } } }),
    }),
    read: (events) => readMessage(id, events),
  });
}

interface MessageEvent {
  readonly type?: string;
  readonly message?: { readonly usage?: MessageUsage };
  readonly delta?: { readonly type?: string; readonly text?: string; readonly stop_reason?: string | null };
  readonly usage?: MessageUsage;
}

interface MessageUsage {
  readonly input_tokens?: unknown;
  readonly cache_creation_input_tokens?: unknown;
  readonly cache_read_input_tokens?: unknown;
  readonly output_tokens?: unknown;
}

async function* readMessage(
  id: string,
  events: AsyncIterable<ServerSentEvent>,
): AsyncGenerator<ModelChunk, void, undefined> {
  let reason: FinishReason = 'other';
  let usage: ModelUsage = {};
  for await (const { data } of events) {
    // Pings and kinds that are still to be invented pass by.
    const event = readEvent(id, data) as MessageEvent;
    switch (event.type) {
      case 'message_start':
        usage = { ...usage, ...tokens(event.message?.usage) };
        break;
      case 'content_block_delta':
        // Thoughts, citations and inputs of tools are deltas as well.
        if (event.delta?.type === 'text_delta' && typeof event.delta.text === 'string') {
          yield { type: 'text-delta', delta: event.delta.text };
        }
        break;
      case 'message_delta':
        usage = { ...usage, ...tokens(event.usage) };
        if (typeof event.delta?.stop_reason === 'string') reason = finishReason(event.delta.stop_reason);
        break;
      case 'message_stop':
        yield { type: 'response-end', reason, ...(Object.keys(usage).length === 0 ? {} : { usage }) };
        return;
      case undefined:
        throw new LanguageModelError('malformed', `${id}: an event without a type`);
    }
  }
  throw cutOff(id);
}

/** Every count is of the whole message so far; those that an event leaves out stay as they were. */
function tokens(usage: MessageUsage | undefined): ModelUsage {
  const input = tokenCount(usage?.input_tokens);
  const output = tokenCount(usage?.output_tokens);
  const cached = [usage?.cache_creation_input_tokens, usage?.cache_read_input_tokens];
  const all = cached.reduce<number>((sum, count) => sum + (tokenCount(count) ?? 0), input ?? 0);
  return {
    ...(input === undefined ? {} : { inputTokens: all }),
    ...(output === undefined ? {} : { outputTokens: output }),
  };
}

function finishReason(reason: string): FinishReason {
  switch (reason) {
    case 'end_turn':
    case 'stop_sequence':
      return 'stop';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'length';
    case 'refusal':
      return 'content-filter';
    default:
      return 'other';
  }
}
