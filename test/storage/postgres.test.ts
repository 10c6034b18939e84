import { describe, expect, it } from 'vitest';
import { postgresRecordStore } from '../../src/storage/postgres.ts';
import { hasPostgres, pgliteQuery, postgresForTests } from '../vector/pgvector-databases.ts';

describe('postgresRecordStore', () => {
  const query = pgliteQuery();

  it('opens a table that is there, with what it holds, and refuses a newer version', async () => {
    await (await postgresRecordStore(query(), { table: 'kept' })).put('key', { at: 1 });
    expect(await (await postgresRecordStore(query(), { table: 'kept' })).get('key')).toEqual({ at: 1 });
    await query()('insert into kept_migrations (version) values (9)', []);
    await expect(postgresRecordStore(query(), { table: 'kept' })).rejects.toMatchObject({
      code: 'store-failed',
      message: 'the table "public"."kept" has version 9 where 1 is known',
    });
  });

  it('quotes the names of schemas and tables, whatever they hold', async () => {
    for (const name of ['Select', `a"b`, `'; drop table kept; --`, '$body$', 'a.b', '🙂', '\\', 'x y\n', '$1']) {
      const store = await postgresRecordStore(query(), { schema: name, table: name });
      await store.put('key', name);
      expect(await store.get('key')).toBe(name);
    }
  });

  it('tries again after a lost connection, and writes once when only the answer was lost', async () => {
    let failures = 0;
    let isFailing = false;
    const store = await postgresRecordStore(
      async (text, params) => {
        const answer = await query()(text, params);
        if (isFailing && ++failures < 3) throw Object.assign(new Error('password=secret'), { code: 'ECONNRESET' });
        return answer;
      },
      { table: 'lost', retry: { attempts: 3, delayMs: 1 } },
    );
    isFailing = true;
    await store.put('key', 1);
    expect(failures).toBe(3);
    expect(await store.list({ prefix: '', limit: 10 })).toEqual({ records: [{ key: 'key', value: 1 }] });
  });

  it('gives up at once where trying again is no use, without quoting the client', async () => {
    let isFailing = false;
    let calls = 0;
    const store = await postgresRecordStore(
      (text, params) => {
        if (!isFailing) return query()(text, params);
        calls++;
        return Promise.reject(Object.assign(new Error('password=secret'), { code: '53100' }));
      },
      { table: 'refused' },
    );
    isFailing = true;
    await expect(store.put('key', 1)).rejects.toMatchObject({
      code: 'store-failed',
      message: 'the database refused a statement (53100)',
    });
    expect(calls).toBe(1);
  });

  it('takes clients that give rows as an array, and refuses options out of range', async () => {
    const store = await postgresRecordStore(
      async (text, params) => ((await query()(text, params)) as { readonly rows: readonly unknown[] }).rows,
      { table: 'arrays' },
    );
    await store.put('key', 1);
    expect([await store.get('key'), await store.delete('key')]).toEqual([1, true]);
    for (const options of [{ table: '' }, { schema: 'a\0' }, { retry: { attempts: 0 } }, { retry: { delayMs: -1 } }]) {
      await expect(postgresRecordStore(query(), options)).rejects.toMatchObject({ code: 'invalid-input' });
    }
    await expect(postgresRecordStore(undefined as never)).rejects.toMatchObject({ parameter: 'query' });
  });
});

describe.skipIf(!hasPostgres)('postgresRecordStore over a server', () => {
  const postgres = postgresForTests();

  it('is opened by many programs at once, the first time too, and keeps what all of them write', async () => {
    const options = { schema: 'crowded', table: 'records' };
    const stores = await Promise.all(Array.from({ length: 8 }, () => postgresRecordStore(postgres().query, options)));
    await Promise.all(stores.flatMap((store, at) => [store.put(`own-${String(at)}`, at), store.put('shared', at)]));
    const { records } = await stores[0]!.list({ prefix: '', limit: 100 });
    expect(records).toHaveLength(9);
    expect(records.filter(({ key }) => key.startsWith('own-')).map(({ value }) => value)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  it('loses nothing that it has resolved for when the server crashes and comes back', async () => {
    const store = await postgresRecordStore(postgres().query, {
      table: 'crashed',
      retry: { attempts: 12, delayMs: 50 },
    });
    const resolved: string[] = [];
    const writing = (async () => {
      for (let at = 0; at < 400; at++) {
        const key = `key-${String(at).padStart(3, '0')}`;
        await store.put(key, { at });
        resolved.push(key);
      }
    })();
    await expect.poll(() => resolved.length, { interval: 1, timeout: 20_000 }).toBeGreaterThan(20);
    await postgres().server.kill();
    const before = [...resolved];
    await postgres().server.restart();
    await writing;
    const { records } = await store.list({ prefix: 'key-', limit: 1000 });
    expect(records.map(({ key }) => key)).toEqual(expect.arrayContaining(before));
    expect(records).toHaveLength(400);
  });

  it('says so when the server stays away, and works again when it is back', async () => {
    const store = await postgresRecordStore(postgres().query, {
      table: 'away',
      retry: { attempts: 2, delayMs: 10 },
    });
    await store.put('key', 1);
    await postgres().server.kill();
    await expect(store.get('key')).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.put('key', 2)).rejects.toMatchObject({ code: 'store-failed' });
    await postgres().server.restart();
    expect(await store.get('key')).toBe(1);
  });
});
