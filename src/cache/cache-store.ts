/** The contract of a cache: it may forget anything at any time, and a failure is no more than a miss. */

export interface CacheSetOptions {
  /** Milliseconds since 1970; from then on the entry is a miss. Absent: it stays until the store needs the room. */
  readonly expiresAt?: number | undefined;
}

/** Keys are printable ASCII of at most 200 characters; values are bytes that neither side changes afterwards. */
export interface CacheStore {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, value: Uint8Array, options?: CacheSetOptions): Promise<void>;
  delete(key: string): Promise<void>;
  /** One answer per key, in order. Absent: the caller asks one by one. */
  getMany?(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
}
