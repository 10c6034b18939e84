/** IndexedDB's events as promises. */
import { TrackruitError } from '../errors.ts';

export interface TransactionScope {
  readonly stores: readonly string[];
  readonly mode: IDBTransactionMode;
  /** `strict`: resolved means on the disk, not only handed to the operating system. Default: the browser's. */
  readonly durability?: IDBTransactionDurability | undefined;
}

/** Does all of the work or nothing of it, in one transaction over the stores named, which the work gets in their order. */
export async function inTransaction<Answer>(
  db: IDBDatabase,
  { stores, mode, durability = 'default' }: TransactionScope,
  work: (...stores: readonly IDBObjectStore[]) => Promise<Answer>,
): Promise<Answer> {
  const transaction = db.transaction([...stores], mode, { durability });
  // Rejects also where no request fails: a full storage may show only when everything is written.
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(asError(transaction.error));
    };
  });
  const worked = work(...stores.map((name) => transaction.objectStore(name))).catch((error: unknown) => {
    // What was written before must not stay alone; a request that failed takes the transaction with it by itself.
    if (transaction.error === null) transaction.abort();
    throw error;
  });
  const [answer] = await Promise.all([worked, finished]);
  return answer;
}

/** Stays within the transaction: what awaits it goes on before the transaction ends. */
export function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(asError(request.error));
    };
  });
}

export function asError(error: DOMException | null): Error {
  return error ?? new TrackruitError('store-failed', 'the transaction was given up');
}
