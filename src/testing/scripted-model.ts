import { LanguageModelError } from '../errors.ts';
import type { LanguageModel, ModelChunk, ModelRequest } from '../llm/language-model.ts';
import { modelStream, type RunningStream, type StreamLimits } from '../llm/model-stream.ts';
import type { AnswerScript } from './answer-script.ts';

export interface ScriptedModelOptions extends StreamLimits {
  /** Default `scripted:no-model`. */
  readonly id?: string | undefined;
  readonly contextTokens?: number | undefined;
  /** How `waitMs` passes. Default: the host's timer. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

export interface ScriptedModel extends LanguageModel {
  /** Every request whose answer was begun, in order. */
  readonly requests: readonly ModelRequest[];
  /** Answers that are neither complete nor given up. */
  readonly openAnswers: number;
  /** Pieces of text given out so far, over all answers. */
  readonly givenPieces: number;
}

/** Between the pieces of an endless answer. */
const TRICKLE_MS = 2;

/**
 * A language model for tests that says what it is told to: the same script for every request, or one per request.
 *
 * ```ts
 * import { collectText } from '@trackruit/ml';
 * import { scriptedModel } from '@trackruit/ml/testing';
 *
 * const model = scriptedModel(['{"rewrites":', '[]}', { end: 'stop' }]);
 * const { text } = await collectText(model, { messages: [{ role: 'user', content: 'Advise me.' }] });
 * console.log(text); // {"rewrites":[]}
 * ```
 *
 * A script that ends without a last step is cut off.
 */
export function scriptedModel(
  script: AnswerScript | ((request: ModelRequest, call: number) => AnswerScript),
  options: ScriptedModelOptions = {},
): ScriptedModel {
  const { id = 'scripted:no-model', contextTokens, idleTimeoutMs, timeoutMs, sleep = sleepFor } = options;
  const requests: ModelRequest[] = [];
  const seen = { openAnswers: 0, givenPieces: 0 };

  async function* play(request: ModelRequest, { signal }: RunningStream): AsyncGenerator<ModelChunk, void, undefined> {
    requests.push(request);
    seen.openAnswers++;
    try {
      for (const step of typeof script === 'function' ? script(request, requests.length - 1) : script) {
        if (typeof step === 'string') {
          seen.givenPieces++;
          yield { type: 'text-delta', delta: step };
        } else if ('waitMs' in step) {
          await sleep(step.waitMs, signal);
        } else if ('stall' in step) {
          await aborted(signal);
        } else if ('endless' in step) {
          for (;;) {
            await sleepFor(TRICKLE_MS, signal);
            seen.givenPieces++;
            yield { type: 'text-delta', delta: step.endless };
          }
        } else if ('cutOff' in step) {
          throw new LanguageModelError('cut-off', `${id}: the script cuts it off`);
        } else if ('fail' in step) {
          throw new LanguageModelError(step.fail, `${id}: the script says so`, { retryAfterMs: step.retryAfterMs });
        } else {
          const { end: reason, usage } = step;
          yield { type: 'response-end', reason, ...(usage === undefined ? {} : { usage }) };
          return;
        }
      }
    } finally {
      seen.openAnswers--;
    }
  }

  return {
    id,
    ...(contextTokens === undefined ? {} : { contextTokens }),
    requests,
    get openAnswers() {
      return seen.openAnswers;
    },
    get givenPieces() {
      return seen.givenPieces;
    },
    stream: (request) =>
      modelStream({ id, signal: request.signal, idleTimeoutMs, timeoutMs }, (running) => play(request, running)),
  };
}

/** Never resolves. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the contract: the reason as it is
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([time, aborted(signal)]).finally(() => {
    clearTimeout(timer);
  });
}
