/** What the providers send, by their documentation: frames of a stream, and answers that are errors. */
import type { FinishReason, ModelUsage } from '../../src/llm/language-model.ts';
import type { ModelFailure } from '../../src/errors.ts';

export interface WireForm {
  readonly start: (usage: ModelUsage | undefined) => string;
  readonly piece: (text: string) => string;
  readonly end: (reason: FinishReason, usage: ModelUsage | undefined) => string;
  /** In the middle of a stream; some providers have no such thing, and then send the body of an error. */
  readonly failure: (reason: ModelFailure, words: string) => string;
  readonly errorStatus: (reason: ModelFailure) => number;
  readonly errorBody: (reason: ModelFailure, words: string, retryAfterMs: number | undefined) => object;
}

export const wireForms = { openai: openAi(), anthropic: anthropic(), gemini: gemini() } as const satisfies Record<
  string,
  WireForm
>;

export type WireFormName = keyof typeof wireForms;

function openAi(): WireForm {
  const frame = (choices: readonly object[], more: object = {}): string =>
    sse({
      id: 'chatcmpl-C2Hq8',
      object: 'chat.completion.chunk',
      created: 1_763_800_000,
      model: 'gpt-5-mini',
      service_tier: 'default',
      system_fingerprint: 'fp_560af6e559',
      choices,
      ...more,
    });
  const reasons = { stop: 'stop', length: 'length', 'content-filter': 'content_filter', other: 'tool_calls' };
  const codes: Partial<Record<ModelFailure, readonly [number, string, string]>> = {
    'rate-limited': [429, 'tokens', 'rate_limit_exceeded'],
    overloaded: [503, 'server_error', 'server_overloaded'],
    refused: [400, 'invalid_request_error', 'context_length_exceeded'],
  };
  const error = (reason: ModelFailure, message: string): object => {
    const [, type, code] = codes[reason] ?? [500, 'server_error', null];
    return { error: { message, type, param: null, code } };
  };
  return {
    start: () => frame([{ index: 0, delta: { role: 'assistant', content: '', refusal: null }, finish_reason: null }]),
    piece: (content) => frame([{ index: 0, delta: { content }, logprobs: null, finish_reason: null }], { usage: null }),
    end: (reason, usage) =>
      frame([{ index: 0, delta: {}, logprobs: null, finish_reason: reasons[reason] }]) +
      (usage === undefined
        ? ''
        : frame([], {
            usage: {
              prompt_tokens: usage.inputTokens,
              completion_tokens: usage.outputTokens,
              total_tokens: (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0),
            },
          })) +
      'data: [DONE]\n\n',
    failure: (reason, words) => sse(error(reason, words)),
    errorStatus: (reason) => codes[reason]?.[0] ?? 500,
    errorBody: error,
  };
}

function anthropic(): WireForm {
  const event = (type: string, more: object): string => `event: ${type}\n${sse({ type, ...more })}`;
  const reasons = { stop: 'end_turn', length: 'max_tokens', 'content-filter': 'refusal', other: 'pause_turn' };
  const types: Partial<Record<ModelFailure, readonly [number, string]>> = {
    'rate-limited': [429, 'rate_limit_error'],
    overloaded: [529, 'overloaded_error'],
    refused: [400, 'invalid_request_error'],
  };
  const error = (reason: ModelFailure, message: string): object => ({
    type: 'error',
    error: { details: null, type: types[reason]?.[1] ?? 'api_error', message },
    request_id: 'req_011CSHoEeqs5C35K2UUqR7Fy',
  });
  return {
    start: (usage) =>
      event('message_start', {
        message: {
          id: 'msg_1nZdL29xx5MUA1yADyHTEsnR8uuvGzszyY',
          type: 'message',
          role: 'assistant',
          content: [],
          model: 'claude-sonnet-4-5',
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: (usage?.inputTokens ?? 3) - 2, cache_read_input_tokens: 2, output_tokens: 1 },
        },
      }) +
      event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }) +
      event('ping', {}),
    piece: (text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
    end: (reason, usage) =>
      event('content_block_stop', { index: 0 }) +
      event('message_delta', {
        delta: { stop_reason: reasons[reason], stop_sequence: null },
        usage: { output_tokens: usage?.outputTokens ?? 15 },
      }) +
      event('message_stop', {}),
    failure: (reason, words) => `event: error\n${sse(error(reason, words))}`,
    errorStatus: (reason) => types[reason]?.[0] ?? 500,
    errorBody: error,
  };
}

function gemini(): WireForm {
  const frame = (candidate: object, usage?: ModelUsage): string =>
    // Gemini ends its lines with CR and LF.
    `data: ${JSON.stringify({
      candidates: [{ index: 0, ...candidate }],
      usageMetadata:
        usage === undefined
          ? { promptTokenCount: 3, totalTokenCount: 3 }
          : {
              promptTokenCount: usage.inputTokens,
              candidatesTokenCount: (usage.outputTokens ?? 0) - 4,
              thoughtsTokenCount: 4,
              totalTokenCount: (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0),
              promptTokensDetails: [{ modality: 'TEXT', tokenCount: usage.inputTokens }],
            },
      modelVersion: 'gemini-3-flash',
      responseId: 'Il0taoSYJ5Cez7IP',
    })}\r\n\r\n`;
  const content = (text: string): object => ({ content: { parts: [{ text }], role: 'model' } });
  const reasons = { stop: 'STOP', length: 'MAX_TOKENS', 'content-filter': 'SAFETY', other: 'OTHER' };
  const statuses: Partial<Record<ModelFailure, readonly [number, string]>> = {
    'rate-limited': [429, 'RESOURCE_EXHAUSTED'],
    overloaded: [503, 'UNAVAILABLE'],
    refused: [400, 'INVALID_ARGUMENT'],
  };
  const error = (reason: ModelFailure, message: string, retryAfterMs?: number): object => {
    const [code, status] = statuses[reason] ?? [500, 'INTERNAL'];
    const details =
      retryAfterMs === undefined
        ? []
        : [
            { '@type': 'type.googleapis.com/google.rpc.Help', links: [] },
            { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${String(retryAfterMs / 1000)}s` },
          ];
    return { error: { code, message, status, details } };
  };
  return {
    start: () => '',
    piece: (text) => frame(content(text)),
    end: (reason, usage) => frame({ ...content(''), finishReason: reasons[reason] }, usage),
    failure: (reason, words) => `data: ${JSON.stringify(error(reason, words))}\r\n\r\n`,
    errorStatus: (reason) => statuses[reason]?.[0] ?? 500,
    errorBody: error,
  };
}

function sse(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
