/**
 * A cache in memory, bounded in bytes.
 *
 * A `Map` keeps its keys in the order they were added, so an entry that is taken out and added again on every use makes the
 * first key the least recently used one.
 */
import { checkObject, InvalidInputError } from '../errors.ts';
import type { CacheSetOptions, CacheStore } from './cache-store.ts';
import { systemClock } from './system-clock.ts';

export interface MemoryCacheOptions {
  /** Bytes of all keys and values together. Default 32 MiB, room for some 20,000 vectors of 384 numbers (chosen, unmeasured). */
  readonly maxBytes?: number | undefined;
  /** Absent: as many as fit. */
  readonly maxEntries?: number | undefined;
  /** Milliseconds that an entry lives whose `set` names no end. Absent: until the room is needed. */
  readonly ttlMs?: number | undefined;
  /** Milliseconds since 1970. Default: the host's clock. */
  readonly now?: (() => number) | undefined;
}

/** A cache whose size can be looked at. */
export interface MemoryCache extends CacheStore {
  /** Bytes of keys and values held now, never above `maxBytes`; entries that ran out count until they are met or pushed out. */
  readonly bytes: number;
  /** Entries held now, never above `maxEntries`. */
  readonly entries: number;
  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  clear(): void;
}

interface Entry {
  readonly value: Uint8Array;
  readonly expiresAt: number;
}

const DEFAULT_MAX_BYTES = 33_554_432;

/**
 * Forgets what was not used for longest when `maxBytes` or `maxEntries` is reached, and everything with the process. A value
 * that alone is larger than the bound is not kept.
 *
 * @throws InvalidInputError if a bound is not a number above 0
 */
export function memoryCache(options: MemoryCacheOptions = {}): MemoryCache {
  checkObject(options, 'options');
  return new LruCache(options);
}

class LruCache implements MemoryCache {
  readonly #held = new Map<string, Entry>();
  readonly #maxBytes: number;
  readonly #maxEntries: number;
  readonly #ttlMs: number;
  readonly #now: () => number;
  #bytes = 0;

  constructor({ maxBytes, maxEntries, ttlMs, now }: MemoryCacheOptions) {
    this.#maxBytes = bound('options.maxBytes', maxBytes, DEFAULT_MAX_BYTES);
    this.#maxEntries = bound('options.maxEntries', maxEntries, Infinity);
    this.#ttlMs = bound('options.ttlMs', ttlMs, Infinity);
    this.#now = now ?? systemClock;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get entries(): number {
    return this.#held.size;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#read(key, this.#now()));
  }

  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const now = this.#now();
    return Promise.resolve(keys.map((key) => this.#read(key, now)));
  }

  set(key: string, value: Uint8Array, options?: CacheSetOptions): Promise<void> {
    this.#drop(key);
    const now = this.#now();
    const expiresAt = options?.expiresAt ?? now + this.#ttlMs;
    const size = key.length + value.byteLength;
    if (expiresAt > now && size <= this.#maxBytes) {
      while (this.#bytes + size > this.#maxBytes || this.#held.size >= this.#maxEntries) this.#dropOldest();
      // A view of a larger buffer would keep all of it alive, uncounted.
      this.#held.set(key, { value: value.byteLength < value.buffer.byteLength ? value.slice() : value, expiresAt });
      this.#bytes += size;
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<void> {
    this.#drop(key);
    return Promise.resolve();
  }

  clear(): void {
    this.#held.clear();
    this.#bytes = 0;
  }

  #read(key: string, now: number): Uint8Array | undefined {
    const entry = this.#held.get(key);
    if (entry === undefined) return undefined;
    if (entry.expiresAt <= now) {
      this.#drop(key);
      return undefined;
    }
    this.#held.delete(key);
    this.#held.set(key, entry);
    return entry.value;
  }

  #drop(key: string): void {
    const entry = this.#held.get(key);
    if (entry === undefined) return;
    this.#held.delete(key);
    this.#bytes -= key.length + entry.value.byteLength;
  }

  #dropOldest(): void {
    for (const key of this.#held.keys()) {
      this.#drop(key);
      return;
    }
  }
}

function bound(parameter: string, given: number | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (typeof given !== 'number' || !(given > 0)) throw new InvalidInputError(parameter, 'must be a number above 0');
  return given;
}
