import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedKey, encodedKey } from '../../src/storage/unstorage-keys.ts';
import { unstorageRecordStore } from '../../src/storage/unstorage.ts';
import { unstorageLike } from './unstorage-like.ts';

describe('unstorageRecordStore', () => {
  it('writes keys that no driver and no file system takes for others', async () => {
    const storage = unstorageLike();
    const store = unstorageRecordStore(storage, { base: 'app:records' });
    await store.put('A/b?c', 1);
    await store.put('x'.repeat(512), 2);
    expect([...storage.held.keys()]).toEqual([
      'app:records:k_41_2fb_3fc',
      `app:records:d${'x'.repeat(200)}:d${'x'.repeat(200)}:k${'x'.repeat(112)}`,
    ]);
  });

  it('gives every key back that it writes, and takes no other for its own', () => {
    const printable = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(
        fc.oneof(
          printable,
          printable.map((key) => key.repeat(60).slice(0, 512)),
        ),
        (key) => {
          fc.pre(key !== '');
          expect(decodedKey(encodedKey(key))).toBe(key);
          for (const part of encodedKey(key).split(':')) expect(part).toMatch(/^[kd][a-z0-9_-]{1,200}$/);
        },
      ),
    );
    for (const foreign of ['', 'k', 'x', 'kA', 'k_4', 'k_GG', 'da', 'ka:kb', 'k_2D']) {
      expect(decodedKey(foreign)).toBeUndefined();
    }
  });

  it('lists its own records beside those of others', async () => {
    const storage = unstorageLike();
    await storage.setItem('trackruit:Foreign', 'x');
    await storage.setItem('trackruitother:ka', 'json:1');
    const store = unstorageRecordStore(storage);
    await store.put('a', 1);
    expect(await store.list({ prefix: '', limit: 10 })).toEqual({ records: [{ key: 'a', value: 1 }] });
  });

  it('writes one record at a time, and reads none that is being written', async () => {
    const storage = unstorageLike();
    let writing = 0;
    let most = 0;
    const slow = {
      ...storage,
      setItem: async (key: string, value: string) => {
        most = Math.max(most, ++writing);
        await storage.setItem(key, value.slice(0, 7));
        await new Promise((resolve) => setTimeout(resolve, 2));
        await storage.setItem(key, value);
        writing--;
      },
    };
    const store = unstorageRecordStore(slow);
    const reads = [1, 2, 3].map(async (size) => {
      await store.put('key', 'x'.repeat(size * 100));
      return ((await store.get('key')) as string).length % 100;
    });
    expect(await Promise.all(reads)).toEqual([0, 0, 0]);
    expect(most).toBe(1);
  });

  it('says so when the driver fails, and works again when it does', async () => {
    const storage = unstorageLike();
    let isBroken = true;
    const broken = {
      ...storage,
      getItem: (key: string) => (isBroken ? Promise.reject(new Error('secret')) : storage.getItem(key)),
      setItem: (key: string, value: string) => {
        if (isBroken) throw new Error('secret');
        return storage.setItem(key, value);
      },
    };
    const store = unstorageRecordStore(broken);
    for (const call of [store.get('key'), store.put('key', 1)]) {
      await expect(call).rejects.toMatchObject({ code: 'store-failed', message: 'unstorage failed' });
    }
    isBroken = false;
    await store.put('key', 1);
    expect(await store.get('key')).toBe(1);
  });

  it('says so when a record is cut off or somebody else’s', async () => {
    const storage = unstorageLike();
    const store = unstorageRecordStore(storage);
    await storage.setItem('trackruit:kcut', 'json:{"a":');
    await storage.setItem('trackruit:kforeign', '{"a":1}');
    await expect(store.get('cut')).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.get('foreign')).rejects.toMatchObject({ code: 'store-failed' });
  });

  it('stops waiting for a driver when told', async () => {
    const store = unstorageRecordStore({ ...unstorageLike(), getItem: () => new Promise<never>(() => undefined) });
    const reason = { why: 'the user left' };
    const controller = new AbortController();
    const reading = store.get('key', { signal: controller.signal });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('refuses what is no storage and other bases', () => {
    expect(() => unstorageRecordStore({} as never)).toThrow('must have the methods getItem, setItem');
    for (const base of ['', 'A', 'a::b', ':a', 'a/b', 'a?']) {
      expect(() => unstorageRecordStore(unstorageLike(), { base })).toThrow('options.base');
    }
  });
});
