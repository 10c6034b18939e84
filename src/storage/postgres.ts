/**
 * The door `@trackruit/ml/storage/postgres`: records in one table of PostgreSQL, shared by all processes of a service.
 *
 * It brings no client: any function that runs one statement will do, so it works over a pool of pg or postgres.js and over PGlite
 * inside the process. Every statement is whole by itself and may run twice, so a lost connection is tried again; none needs a
 * session, so a pool may hand each to another connection.
 */
import { InvalidInputError, TrackruitError } from '../errors.ts';
import { migrationBlock } from '../postgres/migration-block.ts';
import { checkedName, quotedName, quotedText } from '../postgres/names.ts';
import { checkedRetry, pgRun, type PgQuery, type PgRetryOptions } from '../postgres/run-statement.ts';
import { checkedKey, keyRange, recordPage } from './record-query.ts';
import { recordText, recordValue } from './record-text.ts';
import type { RecordStore } from './record-store.ts';

export type { PgQuery, PgRetryOptions } from '../postgres/run-statement.ts';
export type * from './record-store.ts';

export interface PostgresRecordStoreOptions {
  /** Made if it is not there. Default `public`. */
  readonly schema?: string | undefined;
  /** Made if it is not there, and a table beside it with `_migrations` after its name. Default `trackruit_records`. */
  readonly table?: string | undefined;
  readonly retry?: PgRetryOptions | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The migrations that this version of the library knows. */
const LATEST_VERSION = 1;

/**
 * Opens the table, making or renewing it first.
 *
 * Calls reject with code `store-failed` when the database refuses, or is not there after the last attempt; the cause is the client's
 * error. Connections belong to the caller.
 *
 * @throws InvalidInputError if an option is out of range
 * @throws TrackruitError with code `store-failed` if the table is there in a newer version
 */
export async function postgresRecordStore(
  query: PgQuery,
  options: PostgresRecordStoreOptions = {},
): Promise<RecordStore> {
  if (typeof query !== 'function') throw new InvalidInputError('query', 'must be a function that runs a statement');
  const schema = checkedName(options.schema ?? 'public', 'options.schema');
  const name = checkedName(options.table ?? 'trackruit_records', 'options.table');
  const run = pgRun(query, checkedRetry(options.retry));
  const table = `${quotedName(schema)}.${quotedName(name)}`;
  const migrations = `${quotedName(schema)}.${quotedName(`${name}_migrations`)}`;

  for (const migration of migrationsOf(schema, table, migrations)) await run(migration, [], options.signal);
  const [found] = await run(`select max(version)::text as version from ${migrations}`, [], options.signal);
  if (Number(found?.version) > LATEST_VERSION) {
    const problem = `has version ${String(found?.version)} where ${String(LATEST_VERSION)} is known`;
    throw new TrackruitError('store-failed', `the table ${table} ${problem}`);
  }

  return {
    async get(key, { signal } = {}) {
      signal?.throwIfAborted();
      const [row] = await run(`select value from ${table} where key = $1::text`, [checkedKey(key)], signal);
      return row === undefined ? undefined : recordValue(row.value);
    },
    async put(key, value, { signal } = {}) {
      signal?.throwIfAborted();
      const params = [checkedKey(key), recordText(value)];
      await run(
        `insert into ${table} (key, value) values ($1::text, $2::text) on conflict (key) do update set value = excluded.value`,
        params,
        signal,
      );
    },
    async delete(key, { signal } = {}) {
      signal?.throwIfAborted();
      const rows = await run(`delete from ${table} where key = $1::text returning key`, [checkedKey(key)], signal);
      return rows.length > 0;
    },
    async list(request) {
      request.signal?.throwIfAborted();
      const { first, isAfter, end, limit } = keyRange(request);
      const rows = await run(
        `select key, value from ${table} where key ${isAfter ? '>' : '>='} $1::text and key < $2::text
order by key limit ${String(limit + 1)}`,
        [first, end],
        request.signal,
      );
      return recordPage(
        rows.map(({ key, value }) => ({ key: String(key), value: recordValue(value) })),
        limit,
      );
    },
  };
}

/**
 * Statements to be run one after the other; each does nothing where it has been done. Values are of type `text`: `jsonb` refuses half of
 * a surrogate pair and NUL, and forgets the order of members.
 */
function migrationsOf(schema: string, table: string, migrations: string): readonly string[] {
  const step = (version: number, statement: string): string =>
    migrationBlock(`if not exists (select from ${migrations} where version = ${String(version)}) then
  ${statement};
  insert into ${migrations} (version) values (${String(version)});
end if;`);
  return [
    migrationBlock(`if to_regnamespace(${quotedText(quotedName(schema))}) is null then
  create schema ${quotedName(schema)};
end if;
create table if not exists ${migrations} (
  version integer primary key,
  applied_at timestamptz not null default now()
);`),
    step(1, `create table ${table} (key text collate "C" primary key, value text not null)`),
  ];
}
