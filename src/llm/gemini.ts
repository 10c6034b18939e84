/** The door `@trackruit/ml/llm/gemini`: Google's Gemini API. */
import { InvalidInputError } from '../errors.ts';
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

export interface GeminiModelOptions extends HttpModelOptions {
  /** Whether a request's schema is sent as `responseJsonSchema`; `none` for models that do not know it. Default `json-schema`. */
  readonly structuredOutput?: 'json-schema' | 'none' | undefined;
}

const GEMINI = 'https://generativelanguage.googleapis.com/v1beta';

/**
 * A model behind `{baseUrl}/models/{model}:streamGenerateContent`. Thoughts of a model are left out; their tokens count as its output.
 *
 * @throws InvalidInputError if an option is of the wrong kind
 */
export function geminiModel(options: GeminiModelOptions): LanguageModel {
  checkHttpOptions(options);
  checkModelName(options.model);
  const { model, baseUrl = GEMINI, apiKey } = options;
  // It becomes part of an address; tuned models have a folder of their own.
  if (!/^(?:\w+\/)?\w[\w.-]*$/.test(model)) throw new InvalidInputError('options.model', 'is no name of a model');
  const path = model.includes('/') ? model : `models/${model}`;
  const id = `gemini:${model}`;
  return httpModel(options, {
    id,
    url: `${checkedBaseUrl(baseUrl)}/${path}:streamGenerateContent?alt=sse`,
    headers: apiKey === undefined ? {} : { 'x-goog-api-key': apiKey },
    body: ({ system, messages, schema, maxTokens, temperature, seed }) => ({
      ...(system === undefined ? {} : { systemInstruction: { parts: [{ text: system }] } }),
      contents: messages.map(({ role, content }) => ({
        role: role === 'assistant' ? 'model' : 'user',
        parts: [{ text: content }],
      })),
      generationConfig: {
        ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
        ...(temperature === undefined ? {} : { temperature }),
        ...(seed === undefined ? {} : { seed }),
        ...(schema === undefined || options.structuredOutput === 'none'
          ? {}
          : { responseMimeType: 'application/json', responseJsonSchema: schema }),
      },
    }),
    read: (events) => readContent(id, events),
  });
}

interface ContentChunk {
  readonly candidates?: readonly {
    readonly content?: { readonly parts?: readonly { readonly text?: string; readonly thought?: boolean }[] };
    readonly finishReason?: string;
  }[];
  readonly promptFeedback?: { readonly blockReason?: string };
  readonly usageMetadata?: {
    readonly promptTokenCount?: unknown;
    readonly candidatesTokenCount?: unknown;
    readonly thoughtsTokenCount?: unknown;
  };
}

/** There is no end mark: the stream is complete if it ends after a reason. */
async function* readContent(
  id: string,
  events: AsyncIterable<ServerSentEvent>,
): AsyncGenerator<ModelChunk, void, undefined> {
  let reason: FinishReason | undefined;
  let usage: ModelUsage | undefined;
  for await (const { data } of events) {
    const chunk = readEvent(id, data) as ContentChunk;
    const counts = chunk.usageMetadata;
    if (counts !== undefined) {
      usage = {
        inputTokens: tokenCount(counts.promptTokenCount),
        outputTokens: (tokenCount(counts.candidatesTokenCount) ?? 0) + (tokenCount(counts.thoughtsTokenCount) ?? 0),
      };
    }
    if (chunk.promptFeedback?.blockReason !== undefined) reason = 'content-filter';
    const candidate = chunk.candidates?.[0];
    for (const { text, thought } of candidate?.content?.parts ?? []) {
      if (typeof text === 'string' && thought !== true) yield { type: 'text-delta', delta: text };
    }
    if (typeof candidate?.finishReason === 'string') reason = finishReason(candidate.finishReason);
  }
  if (reason === undefined) throw cutOff(id);
  yield { type: 'response-end', reason, ...(usage === undefined ? {} : { usage }) };
}

function finishReason(reason: string): FinishReason {
  switch (reason) {
    case 'STOP':
      return 'stop';
    case 'MAX_TOKENS':
      return 'length';
    case 'SAFETY':
    case 'RECITATION':
    case 'BLOCKLIST':
    case 'PROHIBITED_CONTENT':
    case 'SPII':
      return 'content-filter';
    default:
      return 'other';
  }
}
