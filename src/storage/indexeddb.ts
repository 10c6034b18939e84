/**
 * The door `@trackruit/ml/storage/indexeddb`: records in the browser, which outlive the page and are shared by the tabs and workers of
 * one origin.
 *
 * One database with one store of texts by key; IndexedDB orders strings as the contract does. Writes ask to be on the disk
 * before they count as done. A browser may clear the storage of a site that was not used for long unless the page has asked for
 * `navigator.storage.persist()`.
 */
import { unlessAborted } from '../abort/unless-aborted.ts';
import { checkObject, InvalidInputError, TrackruitError } from '../errors.ts';
import { closeDatabase, openDatabase } from '../indexeddb/open-database.ts';
import { inTransaction, result } from '../indexeddb/transaction.ts';
import { checkedKey, keyRange, recordPage } from './record-query.ts';
import { recordText, recordValue } from './record-text.ts';
import type { RecordStore } from './record-store.ts';

export type * from './record-store.ts';

export interface IndexedDbRecordStoreOptions {
  /** Name of the database. Stores of one name share their records. Default `trackruit-records`. */
  readonly database?: string | undefined;
}

export interface IndexedDbRecordStore extends RecordStore {
  /** Lets go of the database, so that it can be deleted; the next call opens it again. */
  close(): Promise<void>;
}

/** Raised with every change of the stores; `upgrade` then takes each older version there. Newer databases are left alone. */
const SCHEMA_VERSION = 1;

/**
 * Calls reject with code `store-failed`: no IndexedDB here, storage full or forbidden, a newer schema. A connection that the
 * browser has closed is opened again.
 *
 * @throws InvalidInputError if `database` is empty
 */
export function indexedDbRecordStore(options: IndexedDbRecordStoreOptions = {}): IndexedDbRecordStore {
  checkObject(options, 'options');
  const { database = 'trackruit-records' } = options;
  if (typeof database !== 'string' || database === '') {
    throw new InvalidInputError('options.database', 'must be a name of at least one character');
  }
  let opening: Promise<IDBDatabase> | undefined;

  const opened = (): Promise<IDBDatabase> => {
    const own = (opening ??= openDatabase({ name: database, version: SCHEMA_VERSION, upgrade, onGone: letGo }));
    own.catch(letGo);
    return own;

    function letGo(): void {
      if (opening === own) opening = undefined;
    }
  };

  const attempt = async <Answer>(
    mode: IDBTransactionMode,
    work: (records: IDBObjectStore) => Promise<Answer>,
  ): Promise<Answer> => {
    const scope = { stores: ['records'], mode, durability: 'strict' } as const;
    const db = await opened();
    try {
      return await inTransaction(db, scope, (records) => work(records));
    } catch (error) {
      // The connection ended between two calls and nothing has been done; any other state is worth one more look too.
      if ((error as Error).name !== 'InvalidStateError') throw error;
      opening = undefined;
      return inTransaction(await opened(), scope, (records) => work(records));
    }
  };

  const run = async <Answer>(
    mode: IDBTransactionMode,
    signal: AbortSignal | undefined,
    work: (records: IDBObjectStore) => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await unlessAborted(attempt(mode, work), signal);
    } catch (error) {
      if ((signal?.aborted === true && error === signal.reason) || TrackruitError.isInstance(error)) throw error;
      throw new TrackruitError('store-failed', 'IndexedDB failed', { cause: error });
    }
  };

  return {
    async get(key, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      const text = await run('readonly', signal, (records) => result<unknown>(records.get(key)));
      return text === undefined ? undefined : recordValue(text);
    },
    async put(key, value, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      const text = recordText(value);
      await run('readwrite', signal, (records) => result(records.put(text, key)));
    },
    async delete(key, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      return run('readwrite', signal, async (records) => {
        const isThere = (await result(records.count(key))) > 0;
        if (isThere) await result(records.delete(key));
        return isThere;
      });
    },
    async list(query) {
      query.signal?.throwIfAborted();
      const { first, isAfter, end, limit } = keyRange(query);
      const range = IDBKeyRange.bound(first, end, isAfter, true);
      const [keys, texts] = await run('readonly', query.signal, (records) =>
        Promise.all([
          result(records.getAllKeys(range, limit + 1)),
          result<unknown[]>(records.getAll(range, limit + 1)),
        ]),
      );
      return recordPage(
        keys.map((key, at) => ({ key: key as string, value: recordValue(texts[at]) })),
        limit,
      );
    },
    async close() {
      const closing = opening;
      opening = undefined;
      await closeDatabase(closing);
    },
  };
}

function upgrade(db: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) db.createObjectStore('records');
}
