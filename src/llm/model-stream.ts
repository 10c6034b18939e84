/**
 * What all language models have in common: chunks → the stream that the contract promises.
 *
 * An adapter is a generator of chunks; here it becomes lazy, abortable at any moment even if the generator hangs, limited in time, and its
 * text well-formed. An async generator alone would not do: its `return` waits for a `next` that may never settle.
 */
import { InvalidInputError, LanguageModelError } from '../errors.ts';
import type { ModelChunk, ResponseEnd } from './language-model.ts';
import { WellFormedText } from './well-formed-text.ts';

export interface StreamLimits {
  /**
   * Milliseconds that may pass without a sign of life while the caller waits for a piece. The caller's own time does not count.
   * Default 120,000 (chosen, unmeasured: a large local model reads a long request for a minute before its first word); Infinity: no limit.
   */
  readonly idleTimeoutMs?: number | undefined;
  /** Milliseconds from the first question to the end, the caller's own time included. Default 600,000 (chosen); Infinity: no limit. */
  readonly timeoutMs?: number | undefined;
}

export interface RunningStream {
  /** Aborts when nobody wants the rest any more, for whatever reason. */
  readonly signal: AbortSignal;
  /** To be called when something came that is no text yet: the idle limit starts anew. */
  readonly stillAlive: () => void;
}

export interface ModelStreamOptions extends StreamLimits {
  /** Of the model, for messages of errors. */
  readonly id: string;
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_IDLE_MS = 120_000;
const DEFAULT_TOTAL_MS = 600_000;

/** Timers of every host wrap around beyond this and would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Empty deltas of `run` are dropped, and what follows its `response-end`. If it ends without one, that is a `cut-off`. It begins when the
 * first chunk is asked for.
 */
export function modelStream(
  options: ModelStreamOptions,
  run: (running: RunningStream) => AsyncGenerator<ModelChunk, void, undefined>,
): AsyncIterableIterator<ModelChunk> {
  return new ModelStream(options, run);
}

/** @throws InvalidInputError if a limit is no number above 0 */
export function checkLimits({ idleTimeoutMs, timeoutMs }: StreamLimits): void {
  for (const [name, limit] of Object.entries({ idleTimeoutMs, timeoutMs })) {
    if (limit !== undefined && !(typeof limit === 'number' && limit > 0)) {
      throw new InvalidInputError(`options.${name}`, 'must be a number above 0');
    }
  }
}

type Step = IteratorResult<ModelChunk, undefined>;
type Timer = ReturnType<typeof setTimeout>;

const DONE: Step = { done: true, value: undefined };

class ModelStream implements AsyncIterableIterator<ModelChunk> {
  readonly #id: string;
  readonly #outer: AbortSignal | undefined;
  readonly #idleMs: number;
  readonly #totalMs: number;
  readonly #run: (running: RunningStream) => AsyncGenerator<ModelChunk, void, undefined>;
  readonly #controller = new AbortController();
  readonly #text = new WellFormedText();
  #chunks: AsyncGenerator<ModelChunk, void, undefined> | undefined;
  #isOver = false;
  /** What ended the stream while nobody was waiting; thrown to whoever asks next. */
  #failure: { readonly reason: unknown } | undefined;
  #heldEnd: ResponseEnd | undefined;
  #waiting: { readonly stop: () => void; readonly fail: (reason: unknown) => void } | undefined;
  #lastStep: Promise<unknown> = Promise.resolve();
  #idleTimer: Timer | undefined;
  #totalTimer: Timer | undefined;

  constructor(
    { id, signal, idleTimeoutMs = DEFAULT_IDLE_MS, timeoutMs = DEFAULT_TOTAL_MS }: ModelStreamOptions,
    run: (running: RunningStream) => AsyncGenerator<ModelChunk, void, undefined>,
  ) {
    this.#id = id;
    this.#outer = signal;
    this.#idleMs = idleTimeoutMs;
    this.#totalMs = timeoutMs;
    this.#run = run;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Step> {
    const step = this.#lastStep.then(() => this.#step());
    this.#lastStep = step.catch(() => undefined);
    return step;
  }

  /** Ends at once, also while a `next` waits. */
  return(): Promise<Step> {
    if (!this.#isOver) {
      this.#end();
      this.#controller.abort(new LanguageModelError('cut-off', `${this.#id}: nobody reads on`));
      this.#waiting?.stop();
    }
    this.#heldEnd = undefined;
    this.#failure = undefined;
    return Promise.resolve(DONE);
  }

  async #step(): Promise<Step> {
    if (this.#heldEnd !== undefined) {
      const value = this.#heldEnd;
      this.#heldEnd = undefined;
      return { done: false, value };
    }
    if (this.#failure !== undefined) {
      const { reason } = this.#failure;
      this.#failure = undefined;
      throw reason;
    }
    if (this.#isOver) return DONE;
    try {
      this.#chunks ??= this.#begin();
      return await this.#nextChunk(this.#chunks);
    } catch (error) {
      this.#fail(error);
      this.#failure = undefined;
      throw error;
    }
  }

  #begin(): AsyncGenerator<ModelChunk, void, undefined> {
    this.#outer?.throwIfAborted();
    this.#outer?.addEventListener('abort', this.#onAbort, { once: true });
    this.#totalTimer = timer(this.#totalMs, () => {
      this.#fail(this.#timedOut(`no end after ${String(this.#totalMs)} ms`));
    });
    return this.#run({
      signal: this.#controller.signal,
      stillAlive: () => {
        if (this.#waiting !== undefined) this.#watchIdle();
      },
    });
  }

  async #nextChunk(chunks: AsyncGenerator<ModelChunk, void, undefined>): Promise<Step> {
    for (;;) {
      const { done, value } = await this.#pull(chunks);
      // Somebody called `return` meanwhile.
      if (this.#isOver) return DONE;
      if (done === true) throw new LanguageModelError('cut-off', `${this.#id}: ended without saying why`);
      if (value.type === 'text-delta') {
        const delta = this.#text.take(value.delta);
        if (delta !== '') return { done: false, value: { type: 'text-delta', delta } };
      } else {
        this.#end();
        const rest = this.#text.rest();
        if (rest === '') return { done: false, value };
        this.#heldEnd = value;
        return { done: false, value: { type: 'text-delta', delta: rest } };
      }
    }
  }

  /** Not `Promise.race`: a promise that outlives all chunks would collect one reaction of each. */
  #pull(chunks: AsyncGenerator<ModelChunk, void, undefined>): Promise<IteratorResult<ModelChunk, void>> {
    return new Promise<IteratorResult<ModelChunk, void>>((resolve, reject) => {
      const settled = (): void => {
        clearTimeout(this.#idleTimer);
        this.#waiting = undefined;
      };
      this.#waiting = {
        stop: () => {
          settled();
          resolve(DONE);
        },
        fail: (reason) => {
          settled();
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the contract: a signal's reason as it is
          reject(reason);
        },
      };
      this.#watchIdle();
      chunks.next().then(
        (result) => {
          settled();
          resolve(result);
        },
        (error: unknown) => {
          this.#waiting?.fail(error);
        },
      );
    });
  }

  #watchIdle(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = timer(this.#idleMs, () => {
      this.#fail(this.#timedOut(`nothing came for ${String(this.#idleMs)} ms`));
    });
  }

  #timedOut(what: string): LanguageModelError {
    return new LanguageModelError('timed-out', `${this.#id}: ${what}`);
  }

  readonly #onAbort = (): void => {
    this.#fail(this.#outer?.reason);
  };

  #fail(reason: unknown): void {
    if (this.#isOver) return;
    this.#end();
    this.#controller.abort(reason);
    if (this.#waiting === undefined) this.#failure = { reason };
    else this.#waiting.fail(reason);
  }

  /** Lets go of timers and of the caller's signal; what `run` holds open it closes in its own `finally`. */
  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#idleTimer);
    clearTimeout(this.#totalTimer);
    this.#outer?.removeEventListener('abort', this.#onAbort);
    // What it still has to say interests nobody; where it hangs, this hangs with it and holds nothing up.
    void this.#chunks?.return().catch(() => undefined);
  }
}

function timer(milliseconds: number, action: () => void): Timer | undefined {
  return milliseconds === Infinity ? undefined : setTimeout(action, Math.min(milliseconds, LONGEST_TIMER_MS));
}
