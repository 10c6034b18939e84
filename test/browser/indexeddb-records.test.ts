import { afterEach, describe, expect, it } from 'vitest';
import { indexedDbRecordStore, type IndexedDbRecordStore } from '../../src/storage/indexeddb.ts';
import { TailorHistory } from '../../src/tailor/history/tailor-history.ts';
import { recordStoreSuite } from '../../src/testing/record-store-suite.ts';

const opened: { readonly store: IndexedDbRecordStore; readonly database: string }[] = [];
let count = 0;

function open(database = `records-${String(count++)}`): IndexedDbRecordStore {
  const store = indexedDbRecordStore({ database });
  opened.push({ store, database });
  return store;
}

afterEach(async () => {
  for (const { store } of opened) await store.close();
  for (const { database } of opened.splice(0)) await done(indexedDB.deleteDatabase(database));
});

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });
}

describe('indexedDbRecordStore, by the suite of record stores', () => {
  recordStoreSuite(it, () => open());
});

describe('indexedDbRecordStore', () => {
  it('outlives the object that wrote it, and opens again after it was closed', async () => {
    const store = open('kept');
    await store.put('key', { at: 1 });
    await store.close();
    expect(await store.get('key')).toEqual({ at: 1 });
    expect(await open('kept').get('key')).toEqual({ at: 1 });
  });

  it('is shared by tabs, of two that delete a record one is told that it was there', async () => {
    const [one, two] = [open('shared'), open('shared')];
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? one : two).put(`key-${String(at).padStart(2, '0')}`, at)),
    );
    expect((await two.list({ prefix: '', limit: 100 })).records).toHaveLength(60);
    const answers = await Promise.all([one.delete('key-07'), two.delete('key-07')]);
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('opens the database again that was deleted beneath it', async () => {
    const store = open('deleted');
    await store.put('key', 1);
    await done(indexedDB.deleteDatabase('deleted'));
    expect(await store.get('key')).toBeUndefined();
    await store.put('key', 2);
    expect(await store.get('key')).toBe(2);
  });

  it('does a call again whose connection was closed just before', async () => {
    const store = open('closing');
    await store.put('key', 1);
    const own = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
    const begin = own.value as IDBDatabase['transaction'];
    let closed = 0;
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {
      configurable: true,
      value(this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
        if (closed++ === 0) this.close();
        return begin.apply(this, args);
      },
    });
    try {
      await store.put('key', 2);
    } finally {
      Object.defineProperty(IDBDatabase.prototype, 'transaction', own);
    }
    expect([closed, await store.get('key')]).toEqual([2, 2]);
  });

  it('leaves a database of a newer schema alone, and makes way for one', async () => {
    const newer = indexedDB.open('newer', 99);
    (await done(newer)).close();
    await expect(open('newer').get('key')).rejects.toMatchObject({
      code: 'store-failed',
      cause: { name: 'VersionError' },
    });
    const store = open('moved');
    await store.put('key', 1);
    (await done(indexedDB.open('moved', 99))).close();
    await expect(store.get('key')).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('rejects when the storage is full, keeps what stood there and works again when there is room', async () => {
    const store = open();
    await store.put('key', 'before');
    const write = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      configurable: true,
      value: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    try {
      await expect(store.put('key', 'after')).rejects.toMatchObject({
        code: 'store-failed',
        cause: { name: 'QuotaExceededError' },
      });
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, 'put', write);
    }
    expect(await store.get('key')).toBe('before');
    await store.put('key', 'after');
    expect(await store.get('key')).toBe('after');
  });

  it('rejects where there is no IndexedDB, and refuses a name that is none', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      await expect(indexedDbRecordStore().get('key')).rejects.toMatchObject({
        code: 'store-failed',
        message: 'there is no IndexedDB here',
      });
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', own);
    }
    expect(() => indexedDbRecordStore({ database: '' })).toThrow('options.database');
  });

  it('keeps a history, with the clock and the chance of the browser', async () => {
    const history = new TailorHistory<{ readonly score: number }>(open());
    for (const score of [0.1, 0.2, 0.3]) await history.save('me', { resumeText: 'r', jobText: 'j', result: { score } });
    const { records } = await history.list('me');
    expect(records.map(({ result }) => result.score)).toEqual([0.3, 0.2, 0.1]);
    expect(await history.deleteAll('me')).toBe(3);
    expect((await history.list('me')).records).toEqual([]);
  });
});
