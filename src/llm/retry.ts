import { checkMethods, checkObject, InvalidInputError, type LanguageModelError, TrackruitError } from '../errors.ts';
import type { LanguageModel, ModelChunk, ModelRequest } from './language-model.ts';
import { modelStream, type RunningStream } from './model-stream.ts';

export interface RetryOptions {
  /** The first one included. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Longest wait before the second attempt; it doubles from each to the next. Default 500. */
  readonly baseDelayMs?: number | undefined;
  /** No wait is longer; a provider that asks for more gets no further attempt. Default 30,000. */
  readonly maxDelayMs?: number | undefined;
  /** 0 up to 1, without 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Resolves after so many milliseconds; may reject when the signal aborts. Default: the host's timer. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/**
 * Asks again when the model fails in a way that may pass, as long as nothing of the answer was given out. After the first delta a
 * failure is the caller's: two answers would not fit together.
 *
 * A wait is between half and all of `baseDelayMs`, twice that, four times … so that those who failed together do not come back together,
 * and never shorter than the provider asked for.
 *
 * ```ts
 * import { collectText, withRetry } from '@trackruit/ml';
 * import { scriptedModel } from '@trackruit/ml/testing';
 *
 * const flaky = scriptedModel((_, call) => (call === 0 ? [{ fail: 'overloaded' }] : ['Hello.', { end: 'stop' }]));
 * const model = withRetry(flaky, { baseDelayMs: 20 });
 * console.log((await collectText(model, { messages: [{ role: 'user', content: 'Hello?' }] })).text); // Hello.
 * ```
 *
 * @throws InvalidInputError if an option is out of range
 */
export function withRetry(model: LanguageModel, options: RetryOptions = {}): LanguageModel {
  checkMethods(model ?? null, 'model', ['stream']);
  checkObject(options, 'options');
  const { maxAttempts = 3, baseDelayMs = 500, maxDelayMs = 30_000, sleep = sleepFor } = options;
  // eslint-disable-next-line no-restricted-properties -- the default of an option
  const random = options.random ?? Math.random;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw new InvalidInputError('options.maxAttempts', 'must be a whole number above 0');
  }
  for (const [name, value] of Object.entries({ baseDelayMs, maxDelayMs })) {
    if (!(typeof value === 'number' && value >= 0)) {
      throw new InvalidInputError(`options.${name}`, 'must be a number of at least 0');
    }
  }

  const delayAfter = (error: LanguageModelError, attempt: number): number => {
    const longest = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
    return Math.max(error.retryAfterMs ?? 0, longest * (0.5 + random() / 2));
  };

  async function* attempts(
    request: ModelRequest,
    { signal }: RunningStream,
  ): AsyncGenerator<ModelChunk, void, undefined> {
    for (let attempt = 1; ; attempt++) {
      let hasText = false;
      try {
        for await (const chunk of model.stream({ ...request, signal })) {
          hasText ||= chunk.type === 'text-delta';
          yield chunk;
        }
        return;
      } catch (error) {
        if (hasText || attempt === maxAttempts || signal.aborted || !mayPass(error)) throw error;
        if ((error.retryAfterMs ?? 0) > maxDelayMs) throw error;
        await sleep(delayAfter(error, attempt), signal);
      }
    }
  }

  return {
    id: model.id,
    ...(model.contextTokens === undefined ? {} : { contextTokens: model.contextTokens }),
    // The limits of time are those of the model inside, for each attempt.
    stream: (request) =>
      modelStream({ id: model.id, signal: request.signal, idleTimeoutMs: Infinity, timeoutMs: Infinity }, (running) =>
        attempts(request, running),
      ),
  };
}

/** Also true for errors of a second copy of this package. */
function mayPass(error: unknown): error is LanguageModelError {
  return TrackruitError.isInstance(error) && error.code === 'model-failed' && (error as LanguageModelError).retryable;
}

async function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', wake);
      resolve();
    }, milliseconds);
    const wake = (): void => {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the contract: the reason as it is
      reject(signal.reason);
    };
    signal.addEventListener('abort', wake, { once: true });
  });
}
