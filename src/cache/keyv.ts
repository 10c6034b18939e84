/**
 * Any Keyv as a cache, and through Keyv's adapters Redis, PostgreSQL, SQLite and others.
 *
 * Keyv writes values as JSON, in which bytes become objects with numbered fields, so they go in as one string: the end in
 * milliseconds since 1970 (0: none), a colon, the bytes in base64. The end is in there although Keyv keeps one too, because
 * Keyv still gives an entry out in its last millisecond, and by its own clock.
 *
 * Keyv hides the failures of its store: it says "not there" and emits `error`. Adapters for servers may also wait for a lost
 * connection without an end. Here both become failures of the one call.
 */
import { InvalidInputError, TrackruitError } from '../errors.ts';
import type { CacheSetOptions, CacheStore } from './cache-store.ts';
import { systemClock } from './system-clock.ts';

/** What is needed of a Keyv; instances of its versions 5 and 6 have it. */
export interface KeyvLike {
  get(key: string): Promise<unknown>;
  getMany?(keys: string[]): Promise<readonly unknown[]>;
  set(key: string, value: string, ttl?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  on?(event: 'error', listener: (error: unknown) => void): unknown;
}

export interface KeyvCacheOptions {
  /** Milliseconds until a call counts as failed. Default 1,000 (chosen: a cache that takes longer saves nothing). */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds since 1970. Default: the host's clock. */
  readonly now?: (() => number) | undefined;
}

/**
 * Keeps entries in `keyv`, whose owner connects and closes it. Adds one listener for its `error` events.
 *
 * Calls reject with code `store-failed` when the store fails or does not answer in time, and work again as soon as it does.
 *
 * @throws InvalidInputError if `keyv` has no `get`, `set` and `delete`, or `timeoutMs` is not above 0
 */
export function keyvCache(keyv: KeyvLike, options: KeyvCacheOptions = {}): CacheStore {
  const { timeoutMs = 1000, now = systemClock } = options;
  if (!isKeyvLike(keyv)) throw new InvalidInputError('keyv', 'must have the methods get, set and delete');
  if (!(timeoutMs > 0)) throw new InvalidInputError('options.timeoutMs', 'must be a number above 0');
  let failures = 0;
  let lastFailure: unknown;
  keyv.on?.('error', (error) => {
    failures++;
    lastFailure = error;
  });

  /** `isDoubtful`: the answer looks the same as that of a store that failed. A failure meanwhile then counts as its own. */
  const call = async <Answer>(
    work: () => Promise<Answer>,
    isDoubtful: (answer: Answer) => boolean,
  ): Promise<Answer> => {
    const failuresBefore = failures;
    const answer = await inTime(work, timeoutMs);
    if (failures > failuresBefore && isDoubtful(answer)) throw storeFailed('the store of Keyv failed', lastFailure);
    return answer;
  };

  const store: CacheStore = {
    async get(key) {
      const stored = await call(
        () => keyv.get(key),
        (answer) => answer === undefined,
      );
      return decode(stored, now());
    },
    async set(key, value, { expiresAt }: CacheSetOptions = {}) {
      const lasts = expiresAt === undefined ? undefined : Math.ceil(expiresAt - now());
      if (lasts !== undefined && lasts <= 0) return store.delete(key);
      const stored = await call(
        // Keyv takes a missing end for its own default.
        () => keyv.set(key, `${String(expiresAt ?? 0)}:${base64(value)}`, lasts),
        () => true,
      );
      if (stored === false) throw storeFailed('Keyv did not store the value', lastFailure);
    },
    async delete(key) {
      await call(
        () => keyv.delete(key),
        () => true,
      );
    },
  };
  if (typeof keyv.getMany !== 'function') return store;
  return {
    ...store,
    async getMany(keys) {
      if (keys.length === 0) return [];
      const answers = await call(
        () => keyv.getMany!([...keys]),
        (answer) => !Array.isArray(answer) || answer.some((one) => one === undefined),
      );
      const read = now();
      return keys.map((_, at) => decode(answers[at], read));
    },
  };
}

function isKeyvLike(value: unknown): value is KeyvLike {
  if (typeof value !== 'object' || value === null) return false;
  return ['get', 'set', 'delete'].every((name) => typeof (value as Record<string, unknown>)[name] === 'function');
}

async function inTime<Answer>(work: () => Promise<Answer>, timeoutMs: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(storeFailed(`Keyv did not answer within ${String(timeoutMs)} ms`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    throw TrackruitError.isInstance(error) ? error : storeFailed('the store of Keyv failed', error);
  } finally {
    clearTimeout(timer);
  }
}

function storeFailed(message: string, cause?: unknown): TrackruitError {
  return new TrackruitError('store-failed', message, cause === undefined ? undefined : { cause });
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  // In pieces: the arguments of one call have to fit on the stack.
  for (let at = 0; at < bytes.length; at += 8192) characters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(characters);
}

/** A miss for whatever is not of the form above: the store may hold anything. */
function decode(stored: unknown, now: number): Uint8Array | undefined {
  if (typeof stored !== 'string') return undefined;
  const colon = stored.indexOf(':');
  const expiresAt = colon > 0 ? Number(stored.slice(0, colon)) : Number.NaN;
  if (!(expiresAt === 0 || expiresAt > now)) return undefined;
  let characters: string;
  try {
    characters = atob(stored.slice(colon + 1));
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
