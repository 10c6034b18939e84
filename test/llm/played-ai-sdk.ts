/** Models of the AI SDK as its versions shape them. */
import { aiSdkModel, type AiSdkModelOptions } from '../../src/llm/ai-sdk.ts';
import type { ModelFailure } from '../../src/errors.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import type { PlayedModel } from '../../src/testing/played-model.ts';
import { playedStream, type LastStep, type PlayedCounts } from './played-stream.ts';

export type SpecificationVersion = 'v2' | 'v3' | 'v4';

export interface AiSdkCall {
  readonly prompt: readonly object[];
  readonly abortSignal?: AbortSignal;
}

export function playedAiSdkModel(
  version: SpecificationVersion,
  script: AnswerScript,
  options: AiSdkModelOptions,
  calls: AiSdkCall[] = [],
): PlayedModel {
  const counts: PlayedCounts = { requested: 0, openAnswers: 0, givenPieces: 0 };
  const model = {
    specificationVersion: version,
    provider: 'played.chat',
    modelId: 'some-model',
    supportedUrls: {},
    async doStream(call: AiSdkCall): Promise<{ stream: ReadableStream<object> }> {
      counts.requested++;
      calls.push(call);
      const [first] = script;
      if (typeof first === 'object' && 'fail' in first) throw apiCallError(first.fail, call);
      const stream = playedStream<object>(
        ['', ...script],
        counts,
        call.abortSignal,
        (delta) => ({ type: 'text-delta', id: '0', delta }),
        (step) => lastParts(version, step, call),
      );
      return { stream };
    },
  };
  return {
    model: aiSdkModel(model, options),
    requested: () => counts.requested,
    openAnswers: () => counts.openAnswers,
    givenPieces: () => counts.givenPieces,
  };
}

function lastParts(version: SpecificationVersion, step: LastStep, call: AiSdkCall): readonly object[] {
  if ('fail' in step) return [{ type: 'error', error: apiCallError(step.fail, call) }];
  const { end, usage } = step;
  const tokens = (total: number | undefined): unknown => (version === 'v2' ? total : { total, noCache: total });
  return [
    { type: 'text-end', id: '0' },
    {
      type: 'finish',
      finishReason: version === 'v2' ? end : { unified: end, raw: 'RAW' },
      usage: { inputTokens: tokens(usage?.inputTokens), outputTokens: tokens(usage?.outputTokens) },
    },
  ];
}

/** Like `APICallError`: with the request and the answer in it. */
function apiCallError(reason: ModelFailure, call: AiSdkCall): Error {
  const statusCode = { 'rate-limited': 429, overloaded: 503, refused: 400 }[reason as string] ?? 500;
  return Object.assign(new Error(`Bad request: ${JSON.stringify(call.prompt)}`), {
    name: 'AI_APICallError',
    url: 'https://example.org',
    requestBodyValues: call.prompt,
    statusCode,
    responseHeaders: { 'retry-after': '7' },
    responseBody: JSON.stringify({ error: { message: JSON.stringify(call.prompt) } }),
    isRetryable: statusCode !== 400,
    data: { error: { message: JSON.stringify(call.prompt), type: 'some_error' } },
  });
}
