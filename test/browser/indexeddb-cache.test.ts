import { afterEach, describe, expect, it } from 'vitest';
import { indexedDbCache, type IndexedDbCache } from '../../src/cache/indexeddb.ts';
import { withEmbeddingCache } from '../../src/embedding/cached-embedder.ts';
import { cacheStoreSuite } from '../../src/testing/cache-store-suite.ts';
import { embedderSuite } from '../../src/testing/embedder-suite.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';
import { manualClock } from '../../src/testing/manual-clock.ts';

const opened: { readonly cache: IndexedDbCache; readonly database: string }[] = [];
let count = 0;

function open(options: Parameters<typeof indexedDbCache>[0] = {}): IndexedDbCache {
  const database = options.database ?? `cache-${String(count++)}`;
  const cache = indexedDbCache({ ...options, database });
  opened.push({ cache, database });
  return cache;
}

afterEach(async () => {
  for (const { cache } of opened) await cache.close();
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

describe('indexedDbCache, by the suite of caches', () => {
  cacheStoreSuite(it, (now) => open({ now }));
});

describe('withEmbeddingCache over indexedDbCache, by the suite of embedders', () => {
  embedderSuite(it, () => withEmbeddingCache(hashingEmbedder(), indexedDbCache()));
});

describe('indexedDbCache', () => {
  const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(length & 255);

  it('outlives the object that wrote it', async () => {
    await open({ database: 'kept' }).set('key', bytes(9));
    await opened[0]!.cache.close();
    expect(await open({ database: 'kept' }).get('key')).toEqual(bytes(9));
  });

  it('opens again after it was closed', async () => {
    const cache = open();
    await cache.set('key', bytes(9));
    await cache.close();
    expect(await cache.get('key')).toEqual(bytes(9));
  });

  it('gives up what was written first when the bytes run out', async () => {
    const clock = manualClock();
    const cache = open({ maxBytes: 33, now: clock.now });
    for (const key of ['b', 'a', 'c']) {
      clock.advance(1);
      await cache.set(key, bytes(10));
    }
    expect(await cache.getMany(['a', 'b', 'c'])).toEqual([bytes(10), bytes(10), bytes(10)]);
    clock.advance(1);
    await cache.set('d', bytes(12));
    expect(await cache.getMany(['a', 'b', 'c', 'd'])).toEqual([undefined, undefined, bytes(10), bytes(12)]);
  });

  it('never holds more than its bytes, counted by all that share the database', async () => {
    const database = 'shared';
    const caches = [open({ database, maxBytes: 500 }), open({ database, maxBytes: 500 })];
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => caches[at % 2]!.set(`key-${String(at % 23)}`, bytes((at * 37) % 120))),
    );
    const db = await done(indexedDB.open(database));
    const transaction = db.transaction(['entries', 'totals']);
    const [entries, total] = await Promise.all([
      done(transaction.objectStore('entries').getAll() as IDBRequest<{ key: string; value: Uint8Array }[]>),
      done(transaction.objectStore('totals').get('bytes') as IDBRequest<number>),
    ]);
    db.close();
    const held = entries.reduce((sum, { key, value }) => sum + key.length + value.byteLength, 0);
    expect(total).toBe(held);
    expect(held).toBeLessThanOrEqual(500);
    expect(entries.length).toBeGreaterThan(3);
  });

  it('does not keep a value larger than all its room, and drops the older one of that key', async () => {
    const cache = open({ maxBytes: 100 });
    await cache.set('small', bytes(50));
    await cache.set('key', bytes(10));
    await cache.set('key', bytes(200));
    expect(await cache.getMany(['key', 'small'])).toEqual([undefined, bytes(50)]);
  });

  it('removes what has run out when it is opened', async () => {
    const clock = manualClock();
    const database = 'ended';
    const cache = open({ database, now: clock.now });
    await cache.set('ends', bytes(10), { expiresAt: clock.now() + 10 });
    await cache.set('stays', bytes(10));
    await cache.close();
    clock.advance(10);
    await open({ database, now: clock.now }).get('stays');
    const db = await done(indexedDB.open(database));
    const keys = await done(db.transaction('entries').objectStore('entries').getAllKeys());
    const total = await done(db.transaction('totals').objectStore('totals').get('bytes') as IDBRequest<number>);
    db.close();
    expect([keys, total]).toEqual([['stays'], 15]);
  });

  it('forgets everything when it is cleared', async () => {
    const cache = open({ maxBytes: 20 });
    await cache.set('key', bytes(10));
    await cache.clear();
    expect(await cache.get('key')).toBeUndefined();
    await cache.set('b', bytes(19));
    expect(await cache.get('b')).toEqual(bytes(19));
  });

  it('rejects for a database of a newer schema', async () => {
    const newer = indexedDB.open('newer', 99);
    (await done(newer)).close();
    await expect(open({ database: 'newer' }).get('key')).rejects.toMatchObject({
      code: 'store-failed',
      cause: { name: 'VersionError' },
    });
  });

  it('makes way for a page that brings a newer schema', async () => {
    const cache = open({ database: 'moved' });
    await cache.set('key', bytes(3));
    const newer = indexedDB.open('moved', 99);
    newer.onupgradeneeded = () => {
      newer.result.deleteObjectStore('entries');
    };
    (await done(newer)).close();
    await expect(cache.get('key')).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('rejects when the storage is full, keeps what stood there and works again when there is room', async () => {
    const cache = open();
    await cache.set('key', bytes(10));
    const write = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      configurable: true,
      value: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    });
    try {
      await expect(cache.set('key', bytes(20))).rejects.toMatchObject({
        code: 'store-failed',
        cause: { name: 'QuotaExceededError' },
      });
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, 'put', write);
    }
    expect(await cache.get('key')).toEqual(bytes(10));
    await cache.set('key', bytes(20));
    expect(await cache.get('key')).toEqual(bytes(20));
  });

  it('rejects where there is no IndexedDB, and the vectors are computed all the same', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      const errors: unknown[] = [];
      const cached = withEmbeddingCache(hashingEmbedder(), indexedDbCache(), {
        onError: (error) => errors.push(error),
      });
      expect(await cached.embed(['a'])).toEqual(await hashingEmbedder().embed(['a']));
      expect(errors).toMatchObject([{ code: 'store-failed', message: 'there is no IndexedDB here' }]);
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', own);
    }
  });
});
