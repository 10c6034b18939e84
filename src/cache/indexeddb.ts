/**
 * A cache in the browser's IndexedDB: it outlives the page and is shared by the tabs and workers of one origin.
 *
 * One database with two stores. `entries` holds the values; `totals` holds how many bytes they are together, written in the same
 * transaction, so that all tabs agree on it. When there are too many, those written first go first: counting reads as use
 * would make every read a write.
 */
import { checkObject, InvalidInputError, TrackruitError } from '../errors.ts';
import { closeDatabase, openDatabase } from '../indexeddb/open-database.ts';
import { inTransaction, result, type TransactionScope } from '../indexeddb/transaction.ts';
import type { CacheSetOptions, CacheStore } from './cache-store.ts';
import { systemClock } from './system-clock.ts';

export interface IndexedDbCacheOptions {
  /** Name of the database. Caches of one name share their entries. Default `trackruit-cache`. */
  readonly database?: string | undefined;
  /** Bytes of all keys and values together. Default 64 MiB, some 40,000 vectors of 384 numbers (chosen, unmeasured). */
  readonly maxBytes?: number | undefined;
  /** Milliseconds since 1970. Default: the host's clock. */
  readonly now?: (() => number) | undefined;
}

export interface IndexedDbCache extends CacheStore {
  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** Forgets everything, in all tabs. */
  clear(): Promise<void>;
  /** Lets go of the database, so that it can be deleted; the next call opens it again. */
  close(): Promise<void>;
}

interface Entry {
  readonly key: string;
  readonly value: Uint8Array<ArrayBuffer>;
  readonly writtenAt: number;
  /** Absent without an end, and then not in the index of ends. */
  readonly expiresAt?: number;
}

/** Raised with every change of the stores or of `Entry`; older databases are emptied, newer ones are left alone. */
const SCHEMA_VERSION = 1;
const DEFAULT_MAX_BYTES = 67_108_864;

/**
 * Keeps entries until they run out, the room is needed or the browser clears its storage. What ran out is removed when the
 * database is opened and when it is met.
 *
 * Calls reject with code `store-failed`: no IndexedDB here, storage full or forbidden, a newer schema. A value that alone is larger
 * than the bound is not kept.
 *
 * @throws InvalidInputError if `maxBytes` is not above 0 or `database` is empty
 */
export function indexedDbCache(options: IndexedDbCacheOptions = {}): IndexedDbCache {
  checkObject(options, 'options');
  const { database = 'trackruit-cache', maxBytes = DEFAULT_MAX_BYTES, now = systemClock } = options;
  if (typeof database !== 'string' || database === '') {
    throw new InvalidInputError('options.database', 'must be a name of at least one character');
  }
  if (typeof maxBytes !== 'number' || !(maxBytes > 0)) {
    throw new InvalidInputError('options.maxBytes', 'must be a number above 0');
  }
  let opening: Promise<IDBDatabase> | undefined;

  const opened = (): Promise<IDBDatabase> => {
    const letGo = (): void => {
      opening = undefined;
    };
    opening ??= open(database, now(), letGo).catch((error: unknown) => {
      letGo();
      throw error;
    });
    return opening;
  };

  const run = async <Answer>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore, totals: IDBObjectStore) => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await inBoth(await opened(), mode, work);
    } catch (error) {
      throw TrackruitError.isInstance(error)
        ? error
        : new TrackruitError('store-failed', 'IndexedDB failed', { cause: error });
    }
  };

  const getMany = async (keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> => {
    if (keys.length === 0) return [];
    const read = now();
    const found = await run('readonly', (entries) =>
      Promise.all(keys.map((key) => result(entries.get(key) as IDBRequest<Entry | undefined>))),
    );
    const ended = found.filter((entry) => entry !== undefined && isOver(entry, read));
    if (ended.length > 0) {
      await run('readwrite', (entries, totals) =>
        removeEach(
          entries,
          totals,
          ended.map((entry) => entry!.key),
          (entry) => isOver(entry, read),
        ),
      );
    }
    return found.map((entry) => (entry === undefined || isOver(entry, read) ? undefined : entry.value));
  };

  return {
    getMany,
    async get(key) {
      const [value] = await getMany([key]);
      return value;
    },
    async set(key, value, { expiresAt }: CacheSetOptions = {}) {
      const writtenAt = now();
      const size = key.length + value.byteLength;
      const isKept = size <= maxBytes && (expiresAt === undefined || expiresAt > writtenAt);
      await run('readwrite', async (entries, totals) => {
        await removeEach(entries, totals, [key], () => true);
        if (!isKept) return;
        await removeOldest(entries, totals, maxBytes - size);
        // A copy: a view would be stored with the whole buffer it looks at.
        const entry: Entry = {
          key,
          value: value.slice(),
          writtenAt,
          ...(expiresAt === undefined ? {} : { expiresAt }),
        };
        await result(entries.put(entry));
        await addToTotal(totals, size);
      });
    },
    async delete(key) {
      await run('readwrite', (entries, totals) => removeEach(entries, totals, [key], () => true));
    },
    async clear() {
      await run('readwrite', async (entries, totals) => {
        await result(entries.clear());
        await result(totals.clear());
      });
    },
    async close() {
      const closing = opening;
      opening = undefined;
      await closeDatabase(closing);
    },
  };
}

async function open(name: string, now: number, onGone: () => void): Promise<IDBDatabase> {
  const db = await openDatabase({
    name,
    version: SCHEMA_VERSION,
    upgrade(created) {
      for (const store of [...created.objectStoreNames]) created.deleteObjectStore(store);
      const entries = created.createObjectStore('entries', { keyPath: 'key' });
      entries.createIndex('writtenAt', 'writtenAt');
      entries.createIndex('expiresAt', 'expiresAt');
      created.createObjectStore('totals');
    },
    onGone,
  });
  await removeEnded(db, now);
  return db;
}

/** One transaction over both stores. */
function inBoth<Answer>(
  db: IDBDatabase,
  mode: TransactionScope['mode'],
  work: (entries: IDBObjectStore, totals: IDBObjectStore) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(db, { stores: ['entries', 'totals'], mode }, (entries, totals) => work(entries, totals));
}

function removeEnded(db: IDBDatabase, now: number): Promise<void> {
  return inBoth(db, 'readwrite', async (entries, totals) => {
    const ended = await result(entries.index('expiresAt').getAllKeys(IDBKeyRange.upperBound(now)));
    await removeEach(entries, totals, ended as string[], () => true);
  });
}

async function removeEach(
  entries: IDBObjectStore,
  totals: IDBObjectStore,
  keys: readonly string[],
  isToGo: (entry: Entry) => boolean,
): Promise<void> {
  let freed = 0;
  for (const key of keys) {
    const entry = await result(entries.get(key) as IDBRequest<Entry | undefined>);
    if (entry === undefined || !isToGo(entry)) continue;
    await result(entries.delete(key));
    freed += key.length + entry.value.byteLength;
  }
  if (freed > 0) await addToTotal(totals, -freed);
}

/** Removes what was written first until at most `room` bytes are left. */
async function removeOldest(entries: IDBObjectStore, totals: IDBObjectStore, room: number): Promise<void> {
  let held = (await result(totals.get('bytes') as IDBRequest<number | undefined>)) ?? 0;
  if (held <= room) return;
  const request = entries.index('writtenAt').openCursor();
  let freed = 0;
  for (
    let cursor = await result(request);
    cursor !== null && held > room;
    cursor.continue(), cursor = await result(request)
  ) {
    const entry = cursor.value as Entry;
    await result(cursor.delete());
    const size = entry.key.length + entry.value.byteLength;
    held -= size;
    freed += size;
  }
  await addToTotal(totals, -freed);
}

async function addToTotal(totals: IDBObjectStore, bytes: number): Promise<void> {
  const held = (await result(totals.get('bytes') as IDBRequest<number | undefined>)) ?? 0;
  await result(totals.put(Math.max(0, held + bytes), 'bytes'));
}

function isOver({ expiresAt }: Entry, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}
