/** Hashing takes memory and time on purpose, so only so many passwords are checked at once, and only so many wait. */
import { ApiError, retryAfter } from '../http/api-error.ts';
import { checkPassword, hashPassword, type PasswordCheck } from './password-hash.ts';

/** One for each thread of Node's pool: more would only wait there, unseen. */
const AT_ONCE = 4;
/** Some two seconds of work on one core. */
const MOST_WAITING = 64;

export class PasswordChecks {
  readonly #mostWaiting: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #nobodys: Promise<string>;

  constructor({ mostWaiting = MOST_WAITING }: { readonly mostWaiting?: number } = {}) {
    this.#mostWaiting = mostWaiting;
    this.#nobodys = hashPassword('nobody has this password');
    // Whoever asks for it first sees the failure.
    this.#nobodys.catch(() => undefined);
  }

  /** @throws ApiError 503 when too many wait */
  hash(password: string): Promise<string> {
    return this.#inTurn(() => hashPassword(password));
  }

  /**
   * `stored` undefined: there is no such account. It takes as long as a wrong password, and is always wrong.
   *
   * @throws ApiError 503 when too many wait
   */
  check(password: string, stored: string | undefined): Promise<PasswordCheck> {
    return this.#inTurn(async () => {
      const check = await checkPassword(password, stored ?? (await this.#nobodys));
      return stored === undefined ? { isRight: false, isOutdated: false } : check;
    });
  }

  async #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#running >= AT_ONCE) {
      if (this.#waiting.length >= this.#mostWaiting) throw tooBusy();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running++;
    }
    try {
      return await work();
    } finally {
      // The place goes to the next one, or is free.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running--;
      else next();
    }
  }
}

function tooBusy(): ApiError {
  return new ApiError(503, 'overloaded', 'Too many people are logging in. Please try again soon', {
    headers: retryAfter(2_000),
  });
}
