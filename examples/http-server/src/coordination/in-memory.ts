/** One process that knows everything by itself. */
import { memoryCache } from '@trackruit/ml';
import type { Coordination } from './coordination.ts';
import { RequestLog } from './request-log.ts';

/** Of results, some 20 kB each. */
const CACHE_BYTES = 64 * 1024 * 1024;

export function inMemoryCoordination(now: () => number = Date.now): Coordination {
  const texts = new Map<string, { readonly text: string; readonly expiresAt: number }>();
  const log = new RequestLog();
  const sweep = (): void => {
    for (const [key, { expiresAt }] of texts) if (expiresAt <= now()) texts.delete(key);
  };
  return {
    kind: 'memory',
    cache: memoryCache({ maxBytes: CACHE_BYTES, now }),
    admit: async (key, limit, windowMs) => log.admit(key, limit, windowMs),
    forget: async (key) => {
      log.forget(key);
    },
    takeBack: async (key) => {
      log.takeBack(key);
    },
    readText: async (key) => {
      const held = texts.get(key);
      return held === undefined || held.expiresAt <= now() ? undefined : held.text;
    },
    writeText: async (key, text, { ttlMs } = {}) => {
      sweep();
      texts.set(key, { text, expiresAt: ttlMs === undefined ? Infinity : now() + ttlMs });
    },
    deleteText: async (key) => {
      texts.delete(key);
    },
    check: async () => undefined,
    close: async () => {
      texts.clear();
    },
  };
}
