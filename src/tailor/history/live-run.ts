/** A run that is going on in this process: its events so far, those who wait for the next one, and what is yet to be written. */
import { unlessAborted } from '../../abort/unless-aborted.ts';
import { InvalidInputError } from '../../errors.ts';
import type { TailorEvent } from '../tailor-event.ts';

export interface LiveRunOptions {
  /** Events wait so long for others to be written with them. */
  readonly flushMs: number;
  /** Called once, before the first batch is written; again if it failed. */
  readonly begin: () => Promise<void>;
  readonly write: (batch: readonly TailorEvent[]) => Promise<void>;
}

export class LiveRun {
  readonly #options: LiveRunOptions;
  readonly #events: TailorEvent[] = [];
  #ended: { readonly error?: unknown } | undefined;
  #waiting: (() => void)[] = [];
  #written = 0;
  #hasBegun = false;
  #writing: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveRunOptions) {
    this.#options = options;
    // At once, before there are events: readers in other processes then find the run.
    this.#writing = this.#begin().catch(() => undefined);
  }

  /** @throws InvalidInputError if its id is not one more than that of the event before */
  add(event: TailorEvent): void {
    if (event.id !== this.#events.length + 1) {
      const expected = String(this.#events.length + 1);
      throw new InvalidInputError('events', `the id of an event is ${String(event.id)} where ${expected} comes next`);
    }
    this.#events.push(event);
    this.#wake();
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#writing = this.#writing.then(() => this.#flush());
    }, this.#options.flushMs);
  }

  /** Once; readers get the error after the events. */
  end(...error: readonly unknown[]): void {
    if (this.#ended !== undefined) return;
    this.#ended = error.length === 0 ? {} : { error: error[0] };
    clearTimeout(this.#timer);
    this.#wake();
  }

  /** Rejects if what is left cannot be written. */
  async allWritten(): Promise<void> {
    await this.#writing;
    await this.#write();
  }

  async *events(afterId: number, signal: AbortSignal | undefined): AsyncGenerator<TailorEvent, void, undefined> {
    // Ids count from 1, so the event after this one stands at its number.
    for (let at = afterId; ; at++) {
      while (at >= this.#events.length) {
        if (this.#ended !== undefined) {
          if ('error' in this.#ended) throw this.#ended.error;
          return;
        }
        await unlessAborted(this.#change(), signal);
      }
      signal?.throwIfAborted();
      yield this.#events[at]!;
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** Never rejects: what failed is tried again with the next batch, and by `allWritten` for the last time. */
  async #flush(): Promise<void> {
    await this.#write().catch(() => undefined);
  }

  async #begin(): Promise<void> {
    if (this.#hasBegun) return;
    await this.#options.begin();
    this.#hasBegun = true;
  }

  async #write(): Promise<void> {
    await this.#begin();
    const batch = this.#events.slice(this.#written);
    if (batch.length === 0) return;
    await this.#options.write(batch);
    this.#written += batch.length;
  }
}
