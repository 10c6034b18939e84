/** The times of the last admitted requests by key: exact, and as large as the limits times the keys that are in use. */
import type { Admission } from './coordination.ts';

/** Keys kept at most; beyond them the one used longest ago is forgotten (chosen: some 100 MB at 60 a minute). */
const MOST_KEYS = 100_000;

export class RequestLog {
  readonly #times = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  takeBack(key: string): void {
    this.#times.get(key)?.pop();
  }

  forget(key: string): void {
    this.#times.delete(key);
  }

  admit(key: string, limit: number, windowMs: number): Admission {
    const now = this.#now();
    const times = (this.#times.get(key) ?? []).filter((time) => time > now - windowMs);
    const isAdmitted = times.length < limit;
    if (isAdmitted) times.push(now);
    // Taken out and put in again: the first key is the one used longest ago.
    this.#times.delete(key);
    this.#times.set(key, times);
    if (this.#times.size > MOST_KEYS) this.#times.delete(this.#times.keys().next().value!);
    const oldest = times[times.length - limit];
    return {
      isAdmitted,
      limit,
      remaining: Math.max(0, limit - times.length),
      retryAfterMs: oldest === undefined ? 0 : Math.max(1, Math.ceil(oldest + windowMs - now)),
    };
  }
}
