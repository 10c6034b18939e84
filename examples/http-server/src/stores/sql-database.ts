/** What SQL databases have in common, as far as the stores use it. */
import { migrations } from './migrations.ts';

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Runs one statement; parameters stand as $1, $2… */
export type SqlQuery = (text: string, parameters?: readonly SqlValue[]) => Promise<readonly SqlRow[]>;

export interface SqlDatabase {
  readonly kind: 'sqlite' | 'postgres';
  /** Numbers come back as numbers, also those of 64 bits: all of ours are below 2^53. */
  readonly query: SqlQuery;
  /** For what is of use only as long as the process that writes it lives: a loss of power may take the last of it. */
  readonly transient: SqlQuery;
  /** All statements of `work` or none, with every other process kept out until it is done. */
  exclusive(work: (query: SqlQuery) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Brings the tables to the newest version; processes that start at the same time wait for the first of them.
 *
 * @throws Error for a database that a newer version of this server has written
 */
export async function migrate(database: SqlDatabase): Promise<void> {
  await database.exclusive(async (query) => {
    await query('create table if not exists schema_versions (version bigint primary key, name text not null)');
    const done = await query('select version from schema_versions order by version');
    const steps = migrations();
    if (done.length > steps.length) {
      throw new Error(`the database has version ${done.length}; this server knows ${steps.length}: run a newer one`);
    }
    for (const step of steps.slice(done.length)) {
      for (const statement of step.statements) await query(statement);
      await query('insert into schema_versions (version, name) values ($1, $2)', [step.version, step.name]);
    }
  });
}
