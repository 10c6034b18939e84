/** A queue for something of which there are only so many: first come, first served. */
export class Turns {
  readonly #waiting: { readonly take: () => boolean; readonly leave: () => void }[] = [];

  /**
   * What `get` gives, as soon as it gives something and everybody who came before is served.
   *
   * @throws the signal's reason if aborted, and then the place in the queue is given up
   * @throws what `get` throws
   */
  async take<Value extends object>(get: () => Value | undefined, signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    const free = this.#waiting.length === 0 ? get() : undefined;
    if (free !== undefined) return free;
    return new Promise<Value>((resolve, reject) => {
      const place = {
        take: () => {
          try {
            const value = get();
            if (value === undefined) return false;
            resolve(value);
          } catch (error) {
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as it is
            reject(error);
          }
          signal.removeEventListener('abort', place.leave);
          return true;
        },
        leave: () => {
          this.#waiting.splice(this.#waiting.indexOf(place), 1);
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the contract: the reason as it is
          reject(signal.reason);
        },
      };
      signal.addEventListener('abort', place.leave, { once: true });
      this.#waiting.push(place);
    });
  }

  /** To be called when something may have become free. */
  pass(): void {
    while (this.#waiting[0]?.take() === true) this.#waiting.shift();
  }
}
