/**
 * The door `@trackruit/ml/storage/unstorage`: records in whatever unstorage has a driver for: files, Redis, key–value stores at the edge.
 *
 * unstorage takes slashes for colons, runs several of them together, cuts keys at a question mark, and its file driver may live on
 * a disk that does not tell capitals apart. It also reads values that look like JSON, and drops members called `__proto__`. So keys go in
 * as letters and digits only, and values as a text that looks like nothing.
 */
import { unlessAborted } from '../abort/unless-aborted.ts';
import { InvalidInputError, TrackruitError } from '../errors.ts';
import { decodedKey, encodedKey } from './unstorage-keys.ts';
import { checkedKey, keyRange, recordPage } from './record-query.ts';
import { recordText, recordValue } from './record-text.ts';
import type { JsonValue, RecordStore, StoredRecord } from './record-store.ts';

export type * from './record-store.ts';

/** What is needed of a storage; `createStorage()` of unstorage 1 gives it. */
export interface UnstorageLike {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: string): Promise<unknown>;
  hasItem(key: string): Promise<boolean>;
  removeItem(key: string): Promise<unknown>;
  getKeys(base: string): Promise<readonly string[]>;
}

export interface UnstorageRecordStoreOptions {
  /** Records are below this key: parts of small letters, digits and dashes with colons between. Default `trackruit`. */
  readonly base?: string | undefined;
}

/** Keeps unstorage and its drivers from reading the value. */
const VALUE_MARK = 'json:';

/** Values read at the same time for a page: some drivers open a file or a request each (chosen). */
const READS_AT_ONCE = 16;

/**
 * Keeps records in `storage`, whose owner disposes of it.
 *
 * How lasting and how whole a write is depends on the driver: that of files may leave a half-written one behind in a crash, which
 * then reads as code `store-failed`, and so may a second process that writes the same record. No driver can look and delete in one step, so of two that delete a record at the same time both
 * may be told that it was there. `list` reads all keys below the base: meant for some ten thousand records, not for millions.
 *
 * @throws InvalidInputError if `storage` lacks a method or `base` has other characters
 */
export function unstorageRecordStore(storage: UnstorageLike, options: UnstorageRecordStoreOptions = {}): RecordStore {
  const { base = 'trackruit' } = options;
  if (!isUnstorageLike(storage)) throw new InvalidInputError('storage', `must have the methods ${METHODS.join(', ')}`);
  if (typeof base !== 'string' || !/^[a-z0-9-]+(?::[a-z0-9-]+)*$/.test(base)) {
    throw new InvalidInputError('options.base', 'must be small letters, digits and dashes, with single colons between');
  }
  const place = (key: string): string => `${base}:${encodedKey(key)}`;

  const turns = new Map<string, Promise<unknown>>();

  /** One after the other for each record: two writes of one file at the same time may end as a mixture of both. */
  const inTurn = <Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> => {
    const before = turns.get(key);
    const own = before === undefined ? work() : before.then(work, work);
    const leave = (): void => {
      if (turns.get(key) === own) turns.delete(key);
    };
    turns.set(key, own);
    own.then(leave, leave);
    return own;
  };

  const call = async <Answer>(work: () => Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> => {
    try {
      return await unlessAborted(work(), signal);
    } catch (error) {
      if (signal?.aborted === true && error === signal.reason) throw error;
      throw new TrackruitError('store-failed', 'unstorage failed', { cause: error });
    }
  };

  const valueOf = async (key: string, signal: AbortSignal | undefined): Promise<JsonValue | undefined> => {
    const stored = await call(() => inTurn(key, async () => storage.getItem(place(key))), signal);
    if (stored === null || stored === undefined) return undefined;
    if (typeof stored !== 'string' || !stored.startsWith(VALUE_MARK)) return recordValue(undefined);
    return recordValue(stored.slice(VALUE_MARK.length));
  };

  return {
    async get(key, { signal } = {}) {
      signal?.throwIfAborted();
      return valueOf(checkedKey(key), signal);
    },
    async put(key, value, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      const text = VALUE_MARK + recordText(value);
      await call(() => inTurn(key, async () => storage.setItem(place(key), text)), signal);
    },
    async delete(key, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      const remove = async (): Promise<boolean> => {
        const isThere = await storage.hasItem(place(key));
        if (isThere) await storage.removeItem(place(key));
        return isThere;
      };
      return call(() => inTurn(key, remove), signal);
    },
    async list(query) {
      const { signal } = query;
      signal?.throwIfAborted();
      const { first, isAfter, end, limit } = keyRange(query);
      const stored = await call(async () => storage.getKeys(base), signal);
      const keys = [...new Set(stored.map((path) => decodedKey(path.slice(base.length + 1))))]
        .filter((key) => key !== undefined)
        .filter((key) => (isAfter ? key > first : key >= first) && key < end)
        .sort((a, b) => (a < b ? -1 : 1));
      const records: StoredRecord[] = [];
      for (let next = 0; next < keys.length && records.length <= limit;) {
        const part = keys.slice(next, next + Math.min(READS_AT_ONCE, limit + 1 - records.length));
        next += part.length;
        const values = await Promise.all(part.map((key) => valueOf(key, signal)));
        // What was deleted since the keys were read is no record.
        for (const [nth, value] of values.entries()) if (value !== undefined) records.push({ key: part[nth]!, value });
      }
      return recordPage(records, limit);
    },
  };
}

const METHODS = ['getItem', 'setItem', 'hasItem', 'removeItem', 'getKeys'] as const;

function isUnstorageLike(value: unknown): value is UnstorageLike {
  if (typeof value !== 'object' || value === null) return false;
  return METHODS.every((name) => typeof (value as Record<string, unknown>)[name] === 'function');
}
