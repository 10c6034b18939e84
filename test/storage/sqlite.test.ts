import { describe, expect, it } from 'vitest';
import { sqliteRecordStore } from '../../src/storage/sqlite.ts';
import { sqliteForTests } from './sqlite-databases.ts';

describe('sqliteRecordStore', () => {
  const sqlite = sqliteForTests();

  it('opens a table that is there, with what it holds', async () => {
    await (await sqliteRecordStore(sqlite.open('kept'))).put('key', { at: 1 });
    expect(await (await sqliteRecordStore(sqlite.open('kept'))).get('key')).toEqual({ at: 1 });
  });

  it('shares its file between connections, which see each other’s writes at once', async () => {
    const one = await sqliteRecordStore(sqlite.open('shared'));
    const two = await sqliteRecordStore(sqlite.open('shared'));
    await Promise.all(
      Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? one : two).put(`key-${String(at).padStart(2, '0')}`, at)),
    );
    expect((await one.list({ prefix: 'key-', limit: 1000 })).records.map(({ value }) => value)).toEqual(
      Array.from({ length: 100 }, (_, at) => at),
    );
    expect([await one.delete('key-07'), await two.delete('key-07')]).toEqual([true, false]);
  });

  it('keeps a write-ahead log and syncs each commit, unless told not to', async () => {
    const database = sqlite.open('settings');
    await sqliteRecordStore(database);
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
    await sqliteRecordStore(database, { synchronous: 'normal' });
    expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 1 });
  });

  it('reads while another connection writes, and waits to write until that one is done', async () => {
    const writer = sqlite.open('busy');
    const store = await sqliteRecordStore(sqlite.open('busy'));
    await store.put('key', 'before');
    writer.exec('begin immediate');
    expect(await store.get('key')).toBe('before');
    let isWritten = false;
    const writing = store.put('key', 'after').then(() => {
      isWritten = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isWritten).toBe(false);
    writer.exec('commit');
    await writing;
    expect(await store.get('key')).toBe('after');
  });

  it('gives up on a file that stays locked, and when told', async () => {
    const writer = sqlite.open('locked');
    const store = await sqliteRecordStore(sqlite.open('locked'), { timeoutMs: 20 });
    const patient = await sqliteRecordStore(sqlite.open('locked'), { timeoutMs: 600_000 });
    writer.exec('begin immediate');
    await expect(store.put('key', 1)).rejects.toMatchObject({
      code: 'store-failed',
      message: 'SQLite refused a statement (ERR_SQLITE_ERROR 5)',
    });
    const reason = { why: 'the user left' };
    const controller = new AbortController();
    const writing = patient.put('key', 1, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 20);
    await expect(writing).rejects.toBe(reason);
    writer.exec('rollback');
    expect(await store.get('key')).toBeUndefined();
  });

  it('says so when the database was closed, and when its disk is full', async () => {
    const database = sqlite.open('closed');
    const store = await sqliteRecordStore(database);
    database.close();
    await expect(store.get('key')).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.put('key', 1)).rejects.toMatchObject({ code: 'store-failed' });
    await expect(store.list({ prefix: '', limit: 1 })).rejects.toMatchObject({ code: 'store-failed' });

    const small = sqlite.open('full');
    const full = await sqliteRecordStore(small);
    await full.put('kept', 'as it was');
    small.exec('pragma max_page_count = 12');
    const reason: unknown = await full.put('kept', 'secret '.repeat(20_000)).catch((error: unknown) => error);
    expect(reason).toMatchObject({ code: 'store-failed', message: 'SQLite refused a statement (ERR_SQLITE_ERROR 13)' });
    expect(await full.get('kept')).toBe('as it was');
    await full.put('more', 1);
  });

  it('leaves nothing behind when a migration fails, and refuses a newer version', async () => {
    const database = sqlite.open('migrated');
    let isFailing = true;
    const failing = {
      prepare: (sql: string) => database.prepare(sql),
      exec: (sql: string) => {
        if (isFailing && sql.startsWith('insert')) throw new Error('the disk is gone');
        database.exec(sql);
      },
    };
    await expect(sqliteRecordStore(failing)).rejects.toMatchObject({ code: 'store-failed' });
    expect(database.prepare('select name from sqlite_schema').all()).toEqual([]);
    isFailing = false;
    await (await sqliteRecordStore(failing)).put('key', 1);
    database.exec('insert into trackruit_records_migrations (version) values (9)');
    await expect(sqliteRecordStore(database)).rejects.toMatchObject({
      code: 'store-failed',
      message: 'the table "trackruit_records" has version 9 where 1 is known',
    });
  });

  it('takes any name for its table', async () => {
    const database = sqlite.open('named');
    for (const table of ['Select', 'a"b', "'; drop table x; --", '🙂', 'x y\n', '%', 'trackruit_records']) {
      const store = await sqliteRecordStore(database, { table });
      await store.put('key', table);
      expect(await store.get('key')).toBe(table);
    }
    expect(database.prepare("select count(*) as tables from sqlite_schema where type = 'table'").get()).toEqual({
      tables: 14,
    });
  });

  it('refuses what is no database and options out of range', async () => {
    const database = sqlite.open();
    await expect(sqliteRecordStore(undefined as never)).rejects.toMatchObject({ parameter: 'database' });
    await expect(sqliteRecordStore({} as never)).rejects.toMatchObject({ parameter: 'database' });
    for (const table of ['', 'a\0', 'sqlite_x']) {
      await expect(sqliteRecordStore(database, { table })).rejects.toMatchObject({ parameter: 'options.table' });
    }
    await expect(sqliteRecordStore(database, { synchronous: 'off' as never })).rejects.toMatchObject({
      parameter: 'options.synchronous',
    });
    for (const timeoutMs of [-1, Number.NaN, 600_001]) {
      await expect(sqliteRecordStore(database, { timeoutMs })).rejects.toMatchObject({
        parameter: 'options.timeoutMs',
      });
    }
  });

  it('says so when somebody else wrote what is no record', async () => {
    const database = sqlite.open('foreign');
    const store = await sqliteRecordStore(database);
    database.exec("insert into trackruit_records (key, value) values ('key', 'my résumé')");
    await expect(store.get('key')).rejects.toMatchObject({
      code: 'store-failed',
      message: 'a record of 9 characters is no JSON',
    });
  });
});
