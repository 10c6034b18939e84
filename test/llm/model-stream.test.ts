import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelChunk } from '../../src/llm/language-model.ts';
import { checkLimits, modelStream, type RunningStream } from '../../src/llm/model-stream.ts';

const text = (delta: string): ModelChunk => ({ type: 'text-delta', delta });
const end: ModelChunk = { type: 'response-end', reason: 'stop' };

async function* chunks(...list: readonly ModelChunk[]): AsyncGenerator<ModelChunk, void, undefined> {
  yield* list;
}

/** Gives one piece and then nothing; keeps to no signal. */
async function* hangs(): AsyncGenerator<ModelChunk, void, undefined> {
  yield text('a');
  await new Promise(() => undefined);
}

describe('a stream of a model', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives nothing after the end', async () => {
    const stream = modelStream({ id: 'x:y' }, () => chunks(text('a'), end, text('b'), end));
    const seen = [];
    for await (const chunk of stream) seen.push(chunk);
    expect(seen).toEqual([text('a'), end]);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('answers questions in their order when they come at the same time', async () => {
    const stream = modelStream({ id: 'x:y' }, () => chunks(text('a'), text('b'), end));
    const answers = await Promise.all([stream.next(), stream.next(), stream.next(), stream.next()]);
    expect(answers.map(({ value }) => value as unknown)).toEqual([text('a'), text('b'), end, undefined]);
  });

  it('takes the end of the generator without a reason for a break', async () => {
    const stream = modelStream({ id: 'x:y' }, () => chunks(text('a')));
    await stream.next();
    await expect(stream.next()).rejects.toMatchObject({ reason: 'cut-off', message: 'x:y: ended without saying why' });
  });

  it('passes on what the generator throws, once', async () => {
    const failure = new Error('wrong');
    const stream = modelStream({ id: 'x:y' }, async function* () {
      yield text('a');
      throw failure;
    });
    await stream.next();
    await expect(stream.next()).rejects.toBe(failure);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  it('does not wait for a generator that hangs, when the signal aborts or the reader stops', async () => {
    const reason = { why: 'the user left' };
    const controller = new AbortController();
    const aborted = modelStream({ id: 'x:y', signal: controller.signal }, hangs);
    await aborted.next();
    const waiting = aborted.next();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);

    const stopped = modelStream({ id: 'x:y' }, hangs);
    await stopped.next();
    const left = stopped.next();
    await stopped.return?.();
    expect(await left).toEqual({ done: true, value: undefined });
  });

  it('does not count the time that the caller takes', async () => {
    const stream = modelStream({ id: 'x:y', idleTimeoutMs: 1000 }, () => chunks(text('a'), text('b'), end));
    await stream.next();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await stream.next()).toEqual({ done: false, value: text('b') });
  });

  it('counts idle time anew with every sign of life', async () => {
    let running: RunningStream | undefined;
    const stream = modelStream({ id: 'x:y', idleTimeoutMs: 1000 }, (given) => {
      running = given;
      return hangs();
    });
    await stream.next();
    const waiting = stream.next();
    const failure = vi.fn();
    waiting.catch(failure);
    for (let time = 0; time < 10; time++) {
      await vi.advanceTimersByTimeAsync(900);
      running!.stillAlive();
    }
    expect(failure).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    await expect(waiting).rejects.toMatchObject({ reason: 'timed-out', message: 'x:y: nothing came for 1000 ms' });
    expect(running!.signal.aborted).toBe(true);
  });

  it('counts the whole time whatever comes, and tells whoever asks next', async () => {
    const stream = modelStream({ id: 'x:y', timeoutMs: 5000 }, hangs);
    await stream.next();
    await vi.advanceTimersByTimeAsync(5000);
    await expect(stream.next()).rejects.toMatchObject({ reason: 'timed-out', message: 'x:y: no end after 5000 ms' });
  });

  it('has its own limits where none are named, and none where they are infinite', async () => {
    const usual = modelStream({ id: 'x:y' }, hangs);
    await usual.next();
    const refused = expect(usual.next()).rejects.toMatchObject({ reason: 'timed-out' });
    await vi.advanceTimersByTimeAsync(120_000);
    await refused;

    const endless = modelStream({ id: 'x:y', idleTimeoutMs: Infinity, timeoutMs: Infinity }, hangs);
    await endless.next();
    const waiting = vi.fn();
    void endless.next().then(waiting, waiting);
    await vi.advanceTimersByTimeAsync(3 ** 20);
    expect(waiting).not.toHaveBeenCalled();
    await endless.return?.();
  });

  it('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController();
    const listeners = vi.spyOn(signal, 'removeEventListener');
    for await (const chunk of modelStream({ id: 'x:y', signal }, () => chunks(text('a'), end)))
      expect(chunk).toBeDefined();
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners).toHaveBeenCalledOnce();
  });

  it('does not begin if nobody reads', async () => {
    const run = vi.fn(() => chunks(end));
    const stream = modelStream({ id: 'x:y' }, run);
    await stream.return?.();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(run).not.toHaveBeenCalled();
  });
});

it.each([0, -1, Number.NaN, '5' as never])('refuses %s as a limit of time', (limit) => {
  expect(() => {
    checkLimits({ idleTimeoutMs: limit });
  }).toThrow(expect.objectContaining({ parameter: 'options.idleTimeoutMs' }));
  expect(() => {
    checkLimits({ timeoutMs: limit });
  }).toThrow(expect.objectContaining({ parameter: 'options.timeoutMs' }));
});
