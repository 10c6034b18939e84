/**
 * The door `@trackruit/ml/storage/sqlite`: records in one table of SQLite, in a file that needs no server.
 *
 * It brings no client: a database of `node:sqlite` or of better-sqlite3 has the few methods that are needed. Both work
 * synchronously, so a call holds up the thread for as long as the disk takes. A file that another process is writing to is tried
 * again, without holding up the thread.
 */
import { pause } from '../abort/pause.ts';
import { InvalidInputError, TrackruitError } from '../errors.ts';
import { checkedKey, keyRange, recordPage } from './record-query.ts';
import { recordText, recordValue } from './record-text.ts';
import type { RecordStore } from './record-store.ts';

export type * from './record-store.ts';

export interface SqliteStatement {
  run(...params: string[]): { readonly changes: number | bigint };
  all(...params: string[]): readonly unknown[];
}

/** What is needed of a database: `DatabaseSync` of `node:sqlite` and `Database` of better-sqlite3 have it. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
}

export interface SqliteRecordStoreOptions {
  /** Made if it is not there, and a table beside it with `_migrations` after its name. Default `trackruit_records`. */
  readonly table?: string | undefined;
  /** How long a call waits for a file that another connection is writing to. Default 5,000 (chosen, as better-sqlite3). */
  readonly timeoutMs?: number | undefined;
  /**
   * SQLite's own word: `full` syncs every commit to the disk, milliseconds during which the thread stands still. With `normal` a power cut
   * (not the end of the process) may take the last commits with it. Of the whole connection. Default `full`.
   */
  readonly synchronous?: 'full' | 'normal' | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The migrations that this version of the library knows. */
const LATEST_VERSION = 1;

/** Milliseconds between two looks at a file that somebody writes to: SQLite's own busy handler begins so too. */
const LOOK_AGAIN_MS = 5;

/**
 * Opens the table, making or renewing it first, and lets the file be read while it is written to (write-ahead log).
 *
 * Calls reject with code `store-failed` when the database refuses: closed, disk full, no database, locked for too long. The
 * database belongs to the caller, who closes it.
 *
 * @throws InvalidInputError if `database` lacks a method or an option is out of range
 * @throws TrackruitError with code `store-failed` if the table is there in a newer version
 */
export async function sqliteRecordStore(
  database: SqliteDatabase,
  options: SqliteRecordStoreOptions = {},
): Promise<RecordStore> {
  const { table: name = 'trackruit_records', timeoutMs = 5000, synchronous = 'full' } = options;
  if (typeof database?.exec !== 'function' || typeof database.prepare !== 'function') {
    throw new InvalidInputError('database', 'must have the methods exec and prepare');
  }
  if (typeof name !== 'string' || name === '' || name.includes('\0') || name.startsWith('sqlite_')) {
    throw new InvalidInputError('options.table', 'must be a name without NUL that does not begin with sqlite_');
  }
  if (!(timeoutMs >= 0) || timeoutMs > 600_000) {
    throw new InvalidInputError('options.timeoutMs', 'must be a number from 0 to 600000');
  }
  if (synchronous !== 'full' && synchronous !== 'normal') {
    throw new InvalidInputError('options.synchronous', 'must be "full" or "normal"');
  }
  const table = quoted(name);
  const migrations = quoted(`${name}_migrations`);

  const call = async <Answer>(work: () => Answer, signal: AbortSignal | undefined): Promise<Answer> => {
    for (let waitedMs = 0; ; waitedMs += LOOK_AGAIN_MS) {
      signal?.throwIfAborted();
      try {
        return work();
      } catch (error) {
        if (TrackruitError.isInstance(error)) throw error;
        if (!isBusy(error) || waitedMs >= timeoutMs) throw storeFailed(error);
      }
      await pause(LOOK_AGAIN_MS, signal);
    }
  };

  await call(() => {
    database.exec('pragma journal_mode = wal');
    database.exec(`pragma synchronous = ${synchronous}`);
  }, options.signal);
  await call(() => {
    migrate(database, table, migrations);
  }, options.signal);

  const statements = await call(() => {
    const selection = (from: string): string =>
      `select key, value from ${table} where key ${from} ? and key < ? order by key limit cast(? as integer)`;
    return {
      get: database.prepare(`select value from ${table} where key = ?`),
      put: database.prepare(
        `insert into ${table} (key, value) values (?, ?) on conflict (key) do update set value = excluded.value`,
      ),
      delete: database.prepare(`delete from ${table} where key = ?`),
      listFrom: database.prepare(selection('>=')),
      listAfter: database.prepare(selection('>')),
    };
  }, options.signal);

  return {
    async get(key, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      const [row] = (await call(() => statements.get.all(key), signal)) as readonly { readonly value: unknown }[];
      return row === undefined ? undefined : recordValue(row.value);
    },
    async put(key, value, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      const text = recordText(value);
      await call(() => statements.put.run(key, text), signal);
    },
    async delete(key, { signal } = {}) {
      signal?.throwIfAborted();
      checkedKey(key);
      return (await call(() => Number(statements.delete.run(key).changes), signal)) > 0;
    },
    async list(query) {
      query.signal?.throwIfAborted();
      const { first, isAfter, end, limit } = keyRange(query);
      const statement = isAfter ? statements.listAfter : statements.listFrom;
      const rows = (await call(() => statement.all(first, end, String(limit + 1)), query.signal)) as readonly {
        readonly key: string;
        readonly value: unknown;
      }[];
      return recordPage(
        rows.map(({ key, value }) => ({ key, value: recordValue(value) })),
        limit,
      );
    },
  };
}

/** In one transaction that takes the right to write at once: of two programs that start together one waits. */
function migrate(database: SqliteDatabase, table: string, migrations: string): void {
  database.exec('begin immediate');
  try {
    database.exec(
      `create table if not exists ${migrations} (
  version integer primary key,
  applied_at text not null default current_timestamp
)`,
    );
    const [found] = database
      .prepare(`select coalesce(max(version), 0) as version from ${migrations}`)
      .all() as readonly { readonly version: number }[];
    const version = Number(found?.version);
    if (version > LATEST_VERSION) {
      const problem = `has version ${String(version)} where ${String(LATEST_VERSION)} is known`;
      throw new TrackruitError('store-failed', `the table ${table} ${problem}`);
    }
    if (version < 1) {
      database.exec(`create table ${table} (key text primary key not null, value text not null)`);
      database.exec(`insert into ${migrations} (version) values (1)`);
    }
    database.exec('commit');
  } catch (error) {
    try {
      database.exec('rollback');
    } catch {
      // SQLite has already rolled back after some errors; the first one says what happened.
    }
    throw error;
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** SQLITE_BUSY and its extended codes: the lower eight bits are 5. */
function isBusy(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as { readonly code?: unknown; readonly errcode?: unknown };
  // better-sqlite3 names the code, node:sqlite numbers it.
  if (typeof errcode === 'number') return (errcode & 255) === 5;
  return typeof code === 'string' && /^SQLITE_BUSY(?:_|$)/.test(code);
}

function storeFailed(cause: unknown): TrackruitError {
  const { code, errcode } = (cause ?? {}) as { readonly code?: unknown; readonly errcode?: unknown };
  // The client's message may quote a statement; the code cannot.
  const what = [code, errcode].filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
  const detail = what.length > 0 ? ` (${what.join(' ')})` : '';
  return new TrackruitError('store-failed', `SQLite refused a statement${detail}`, { cause });
}
