/** PostgreSQL, shared by any number of server processes. */
import pg from 'pg';
import type { SqlDatabase, SqlQuery, SqlRow } from './sql-database.ts';

/** Held while the tables are brought to a version: any number that other programs on the database do not take. */
const SCHEMA_LOCK = 7_223_911;
const CONNECT_TIMEOUT_MS = 5_000;
/** A statement here takes milliseconds; one that hangs must not hold a connection for ever. */
const STATEMENT_TIMEOUT_MS = 10_000;

/** 64-bit numbers come as text unless told otherwise; ours are times and counts, far below 2^53. */
const INT8: number = pg.types.builtins.INT8;
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? Number : (pg.types.getTypeParser(oid, format) as (text: string) => unknown);

/** A pool of connections. One that is lost is opened anew by the next call: a server that was away is back by itself. */
export function openPostgres(url: string, onLostConnection: (error: Error) => void): SqlDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    application_name: 'trackruit-http-server',
    types: { getTypeParser },
  });
  // Unheard, the error of an idle connection ends the process.
  pool.on('error', onLostConnection);

  const query: SqlQuery = async (text, parameters) => (await pool.query<SqlRow>(text, parameters?.slice())).rows;
  return {
    kind: 'postgres',
    query,
    // Its server writes to its disk without holding this process up.
    transient: query,
    async exclusive(work) {
      const client = await pool.connect();
      let failure: unknown;
      try {
        await client.query('begin');
        await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
        await work(async (text, parameters) => (await client.query<SqlRow>(text, parameters?.slice())).rows);
        await client.query('commit');
      } catch (error) {
        failure = error;
        // Fails as well where the connection was lost, and then the server has rolled back itself.
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release(failure instanceof Error ? failure : undefined);
      }
    },
    close: () => pool.end(),
  };
}
