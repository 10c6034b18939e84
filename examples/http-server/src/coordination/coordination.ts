/** What several processes of one server know together: cached results, counts of requests, small shared texts. */
import type { CacheStore } from '@trackruit/ml';

export interface Admission {
  readonly isAdmitted: boolean;
  readonly limit: number;
  /** How many more would be admitted now. */
  readonly remaining: number;
  /** Milliseconds until one more would be; 0 where one would be now. */
  readonly retryAfterMs: number;
}

/**
 * In memory for one process, on Redis for several.
 *
 * `admit`, `forget` and `takeBack` never fail: without Redis each process counts by itself until it is back. All others reject when Redis is away, at once and not
 * after a wait, and work again as soon as it is there.
 */
export interface Coordination {
  readonly kind: 'memory' | 'redis';
  /** Keys are printable ASCII; a failure is a rejection, and the caller's to treat as a miss. */
  readonly cache: CacheStore;
  /** Whether one more of `key` fits into `limit` within any `windowMs`. What was refused does not count. */
  admit(key: string, limit: number, windowMs: number): Promise<Admission>;
  /** What was counted of `key` no longer counts. */
  forget(key: string): Promise<void>;
  /** One of what was counted of `key` no longer counts. */
  takeBack(key: string): Promise<void>;
  readText(key: string): Promise<string | undefined>;
  /** `ttlMs` absent: until it is deleted. */
  writeText(key: string, text: string, options?: { readonly ttlMs?: number | undefined }): Promise<void>;
  deleteText(key: string): Promise<void>;
  /** Resolves when it answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
