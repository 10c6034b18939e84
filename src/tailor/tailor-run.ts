/**
 * One run of a tailor: its events, read as fast as the reader wants them and not faster, and its result.
 *
 * Events are kept as long as the run lives, so a reader who lost the connection can go on behind the last one it has.
 */
import { InvalidInputError, TrackruitError } from '../errors.ts';
import type { TailorEvent, TailorResult } from './tailor-event.ts';

/** What a run is made of: the events before they are counted. The signal ends them. */
export type EventSource = (signal: AbortSignal) => AsyncGenerator<UncountedEvent, void, undefined>;

export type UncountedEvent = TailorEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'id'>
    : never
  : never;

export interface EventQuery {
  /** Only events with a higher id. Default 0: all of them. */
  readonly after?: number | undefined;
}

export class TailorRun implements AsyncIterable<TailorEvent> {
  readonly #abort: AbortController = new AbortController();
  readonly #source: AsyncGenerator<UncountedEvent, void, undefined>;
  readonly #events: TailorEvent[] = [];
  /** The next event on its way; all readers that wait share it. */
  #next: Promise<void> | undefined;
  #state: 'open' | 'done' | 'failed' = 'open';
  #failure: unknown;
  #isAwaited = false;

  constructor(source: EventSource, signal?: AbortSignal) {
    const own = this.#abort.signal;
    this.#source = source(signal === undefined ? own : AbortSignal.any([own, signal]));
  }

  /**
   * All events from the first. Leaving the loop early ends the run, unless somebody waits for its result.
   *
   * @throws what `result` rejects with
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<TailorEvent, void, undefined> {
    let left = true;
    try {
      yield* this.events();
      left = false;
    } finally {
      if (left && this.#state === 'open' && !this.#isAwaited) await this.cancel();
    }
  }

  /** Events after a given one: first those that were, then those that come. Leaving the loop changes nothing. */
  async *events({ after = 0 }: EventQuery = {}): AsyncGenerator<TailorEvent, void, undefined> {
    if (!Number.isSafeInteger(after) || after < 0)
      throw new InvalidInputError('query.after', 'expected a whole number of 0 or more');
    for (let at = after; ; at++) {
      while (at >= this.#events.length) {
        if (this.#state === 'failed') throw this.#failure;
        if (this.#state === 'done') return;
        await this.#advance();
      }
      yield this.#events[at]!;
    }
  }

  /**
   * Reads on to the end, whoever else reads.
   *
   * @throws LanguageModelError if the model failed and gave nothing to use
   * @throws AdviceMalformedError if its answer held nothing to use
   * @throws the signal's reason if aborted
   */
  async result(): Promise<TailorResult> {
    this.#isAwaited = true;
    let result: TailorResult | undefined;
    for await (const event of this.events()) if (event.type === 'result-ready') result = event.result;
    if (result === undefined) throw new TrackruitError('model-failed', 'the run was ended before its result');
    return result;
  }

  /** Ends the run at once, and with it what the model holds open. Readers get the reason as an error. */
  async cancel(reason?: unknown): Promise<void> {
    if (this.#state !== 'open') return;
    this.#abort.abort(reason);
    while (this.#state === 'open') await this.#advance();
  }

  #advance(): Promise<void> {
    return (this.#next ??= this.#pull().finally(() => {
      this.#next = undefined;
    }));
  }

  async #pull(): Promise<void> {
    try {
      const { value, done } = await this.#source.next();
      if (done === true) this.#state = 'done';
      else this.#events.push({ id: this.#events.length + 1, ...value });
    } catch (error) {
      this.#state = 'failed';
      this.#failure = error;
    }
  }
}
