import { describe, expect, it, vi } from 'vitest';
import { LanguageModelError } from '../../src/errors.ts';
import { collectText } from '../../src/llm/collect.ts';
import type { ModelRequest } from '../../src/llm/language-model.ts';
import { withRetry, type RetryOptions } from '../../src/llm/retry.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';
import { scriptedModel } from '../../src/testing/scripted-model.ts';

const request: ModelRequest = { messages: [{ role: 'user', content: 'Hello?' }] };
const good: AnswerScript = ['Hello.', { end: 'stop' }];

function retrying(scripts: readonly AnswerScript[], options: RetryOptions = {}) {
  const waits: number[] = [];
  const inner = scriptedModel((_, call) => scripts[call] ?? good, { id: 'some:model', contextTokens: 4096 });
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { inner, waits, model: withRetry(inner, { random: () => 0, sleep, ...options }) };
}

describe('a model with retry', () => {
  it('keeps the name and the window of the model', () => {
    const { model } = retrying([]);
    expect(model).toMatchObject({ id: 'some:model', contextTokens: 4096 });
  });

  it('asks again after a failure that may pass, and then waits twice as long', async () => {
    const { model, inner, waits } = retrying([[{ fail: 'overloaded' }], [{ cutOff: true }]]);
    expect((await collectText(model, request)).text).toBe('Hello.');
    expect(inner.requests).toHaveLength(3);
    expect(waits).toEqual([250, 500]);
  });

  it('waits between half and all of the time, as chance has it', async () => {
    const fails: AnswerScript = [{ fail: 'overloaded' }];
    const { model, waits } = retrying([fails, fails, fails, fails], {
      random: () => 0.999,
      maxAttempts: 5,
      baseDelayMs: 1000,
      maxDelayMs: 3000,
    });
    await collectText(model, request);
    expect(waits.map(Math.round)).toEqual([1000, 1999, 2999, 2999]);
  });

  it('waits as long as the provider asked for', async () => {
    const { model, waits } = retrying([[{ fail: 'rate-limited', retryAfterMs: 7000 }]]);
    await collectText(model, request);
    expect(waits).toEqual([7000]);
  });

  it('gives up where the provider asks for more patience than there is', async () => {
    const { model, inner } = retrying([[{ fail: 'rate-limited', retryAfterMs: 36_000_000 }]]);
    await expect(collectText(model, request)).rejects.toMatchObject({
      reason: 'rate-limited',
      retryAfterMs: 36_000_000,
    });
    expect(inner.requests).toHaveLength(1);
  });

  it('never asks again once a piece was given out', async () => {
    const { model, inner } = retrying([['Hel', { cutOff: true }]]);
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'cut-off' });
    expect(inner.requests).toHaveLength(1);
  });

  it.each(['refused', 'malformed'] as const)('does not repeat a request that is %s', async (reason) => {
    const { model, inner } = retrying([[{ fail: reason }]]);
    await expect(collectText(model, request)).rejects.toMatchObject({ reason });
    expect(inner.requests).toHaveLength(1);
  });

  it('throws the last failure when there are no attempts left', async () => {
    const { model, inner } = retrying([[{ fail: 'overloaded' }], [{ fail: 'rate-limited' }]], { maxAttempts: 2 });
    await expect(collectText(model, request)).rejects.toMatchObject({ reason: 'rate-limited' });
    expect(inner.requests).toHaveLength(2);
  });

  it('takes an answer without a word for an answer', async () => {
    const { model, inner } = retrying([[{ end: 'content-filter' }]]);
    expect(await collectText(model, request)).toEqual({ text: '', reason: 'content-filter' });
    expect(inner.requests).toHaveLength(1);
  });

  it('ends at once when the signal aborts while it waits', async () => {
    const reason = { why: 'the user left' };
    const controller = new AbortController();
    const inner = scriptedModel([{ fail: 'overloaded' }]);
    const slept = vi.fn();
    const model = withRetry(inner, {
      sleep: () => {
        slept();
        return new Promise(() => undefined);
      },
    });
    const answer = collectText(model, { ...request, signal: controller.signal });
    await vi.waitFor(() => {
      expect(slept).toHaveBeenCalledOnce();
    });
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(inner.requests).toHaveLength(1);
  });

  it("wakes up from the host's own timer when the signal aborts", async () => {
    const controller = new AbortController();
    const inner = scriptedModel([{ fail: 'rate-limited', retryAfterMs: 25_000 }]);
    const answer = collectText(withRetry(inner), { ...request, signal: controller.signal });
    await vi.waitFor(() => {
      expect(inner.requests).toHaveLength(1);
    });
    controller.abort('later');
    await expect(answer).rejects.toBe('later');
  });

  it('knows failures of a second copy of the package', async () => {
    const failure = new LanguageModelError('overloaded', 'x');
    const foreign = Object.defineProperty(
      { code: 'model-failed', reason: 'overloaded', retryable: true },
      Object.getOwnPropertySymbols(failure)[0]!,
      { value: true },
    );
    let calls = 0;
    const model = withRetry(
      {
        id: 'x:y',
        // eslint-disable-next-line require-yield
        async *stream() {
          calls++;
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is one, of another copy
          throw foreign;
        },
      },
      { maxAttempts: 2, sleep: () => Promise.resolve() },
    );
    await expect(collectText(model, request)).rejects.toBe(foreign);
    expect(calls).toBe(2);
  });

  it.each([
    ['options.maxAttempts', { maxAttempts: 0 }],
    ['options.maxAttempts', { maxAttempts: 1.5 }],
    ['options.baseDelayMs', { baseDelayMs: -1 }],
    ['options.maxDelayMs', { maxDelayMs: Number.NaN }],
  ])('refuses %s out of range', (parameter, options) => {
    expect(() => withRetry(scriptedModel([]), options)).toThrow(expect.objectContaining({ parameter }));
  });
});
