/** The browser's `LanguageModel` as its standard shapes it. */
import { promptApiModel, type PromptApi, type PromptApiModelOptions } from '../../src/llm/prompt-api.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import type { PlayedModel } from '../../src/testing/played-model.ts';
import { playedStream, type PlayedCounts } from './played-stream.ts';

export interface PromptApiCall {
  readonly created: Readonly<Record<string, unknown>>;
  readonly input: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export function playedPromptApi(
  script: AnswerScript,
  options: PromptApiModelOptions,
  calls: PromptApiCall[] = [],
): PlayedModel {
  const counts: PlayedCounts = { requested: 0, openAnswers: 0, givenPieces: 0 };
  let openSessions = 0;
  const api: PromptApi = {
    availability: () => Promise.resolve('available'),
    create: (created = {}) => {
      openSessions++;
      let isDestroyed = false;
      return Promise.resolve({
        promptStreaming(input: string, streaming: { readonly signal?: AbortSignal } = {}) {
          counts.requested++;
          calls.push({ created: { ...created }, input, options: { ...streaming } });
          return playedStream(
            script,
            counts,
            streaming.signal,
            (text) => text,
            (step) => {
              if ('fail' in step) throw new DOMException(`Cannot do ${input}`, 'QuotaExceededError');
              if (step.end === 'content-filter') throw new DOMException('Filtered', 'NotReadableError');
              return [];
            },
          );
        },
        destroy() {
          if (!isDestroyed) openSessions--;
          isDestroyed = true;
        },
      });
    },
  };
  return {
    model: promptApiModel({ api, ...options }),
    requested: () => counts.requested,
    openAnswers: () => counts.openAnswers + openSessions,
    givenPieces: () => counts.givenPieces,
  };
}
