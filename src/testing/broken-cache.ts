import type { CacheStore } from '../cache/cache-store.ts';
import { TrackruitError } from '../errors.ts';

/**
 * A cache that never works: every call rejects with code `store-failed`.
 *
 * Whatever uses a cache has to give the same results with it as with none.
 */
export function brokenCache(): CacheStore {
  const fail = (): Promise<never> =>
    Promise.reject(new TrackruitError('store-failed', 'this cache is broken on purpose'));
  return { get: fail, set: fail, delete: fail, getMany: fail };
}
