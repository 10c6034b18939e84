import { LanguageModelError } from '../../errors.ts';

/** Timers of every host wrap around beyond this and would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The time that a model has for all of its answers together. */
export class WritingTime {
  readonly #over: AbortController = new AbortController();
  readonly #limitMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Aborts with the reason of the caller's signal, or with a LanguageModelError `timed-out` when the time is over. */
  readonly signal: AbortSignal;

  constructor(limitMs: number, signal: AbortSignal) {
    this.#limitMs = limitMs;
    this.signal = AbortSignal.any([signal, this.#over.signal]);
  }

  begin(): void {
    if (this.#limitMs === Infinity) return;
    this.#timer ??= setTimeout(
      () => {
        this.#over.abort(new LanguageModelError('timed-out', `no end after ${String(this.#limitMs)} ms`));
      },
      Math.min(this.#limitMs, LONGEST_TIMER_MS),
    );
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
