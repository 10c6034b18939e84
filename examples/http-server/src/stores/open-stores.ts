/** The store that the settings ask for. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { openMongoStores } from './mongo-stores.ts';
import { openPostgres } from './postgres-database.ts';
import { migrate, type SqlDatabase } from './sql-database.ts';
import { sqlStores } from './sql-stores.ts';
import { openSqlite } from './sqlite-database.ts';
import type { Stores } from './stores.ts';

export type StoresSettings = Pick<Settings, 'databaseUrl' | 'mongoUri' | 'dataDirectory'>;

/**
 * PostgreSQL where DATABASE_URL is set, else MongoDB where MONGO_URI is, else SQLite: a file in DATA_DIR, or in memory until the process
 * ends. The tables are brought to the newest version.
 *
 * @param onLostConnection told of connections that broke while idle; the next call opens a new one
 */
export async function openStores(settings: StoresSettings, onLostConnection: (error: Error) => void): Promise<Stores> {
  if (settings.databaseUrl !== undefined) return openSql(openPostgres(settings.databaseUrl, onLostConnection));
  if (settings.mongoUri !== undefined) return openMongoStores(settings.mongoUri);
  if (settings.dataDirectory === undefined) return openSql(await openSqlite(':memory:'));
  // Only this server's user may read what people wrote.
  await mkdir(settings.dataDirectory, { recursive: true, mode: 0o700 });
  return openSql(await openSqlite(join(settings.dataDirectory, 'trackruit.sqlite')));
}

async function openSql(database: SqlDatabase): Promise<Stores> {
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return sqlStores(database);
}
