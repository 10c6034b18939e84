/** Opens a database of IndexedDB and steps aside for others who share it. */
import { TrackruitError } from '../errors.ts';
import { asError } from './transaction.ts';

export interface DatabaseOpening {
  readonly name: string;
  /** Of its stores; the browser refuses one that is older than what is there. */
  readonly version: number;
  /** Brings an older or new database to `version`; the transaction is that of the change. */
  readonly upgrade: (db: IDBDatabase, oldVersion: number) => void;
  /** The connection is no longer there: the browser cleared its storage, or another page brings a newer version. */
  readonly onGone: () => void;
}

/** Rejects with code `store-failed` or the browser's error. */
export function openDatabase({ name, version, upgrade, onGone }: DatabaseOpening): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') {
      reject(new TrackruitError('store-failed', 'there is no IndexedDB here'));
      return;
    }
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => {
      upgrade(request.result, oldVersion);
    };
    request.onblocked = () => {
      reject(new TrackruitError('store-failed', 'another tab holds an older version of the database open'));
    };
    request.onerror = () => {
      reject(asError(request.error));
    };
    request.onsuccess = () => {
      const db = request.result;
      db.onclose = onGone;
      // Another tab brings a newer schema: it must not have to wait for this one.
      db.onversionchange = () => {
        db.close();
        onGone();
      };
      resolve(db);
    };
  });
}

/** Waits for a database that may still be opening. One that could not be opened needs no closing; the call that wanted it has been told why. */
export async function closeDatabase(opening: Promise<IDBDatabase> | undefined): Promise<void> {
  await opening?.then(
    (db) => {
      db.close();
    },
    () => undefined,
  );
}
