import { describe, it } from 'vitest';
import { memoryRecordStore } from '../../src/storage/memory.ts';
import { postgresRecordStore } from '../../src/storage/postgres.ts';
import { sqliteRecordStore, type SqliteDatabase } from '../../src/storage/sqlite.ts';
import { unstorageRecordStore, type UnstorageLike } from '../../src/storage/unstorage.ts';
import { recordStoreSuite } from '../../src/testing/record-store-suite.ts';
import { sqliteForTests } from '../storage/sqlite-databases.ts';
import { installed } from '../storage/installed-package.ts';
import { unstorageLike } from '../storage/unstorage-like.ts';
import { hasPostgres, pgliteQuery, postgresQuery } from '../vector/pgvector-databases.ts';

let tables = 0;
const table = (): string => `records_${String(tables++)}`;

describe('memoryRecordStore', () => {
  recordStoreSuite(it, () => memoryRecordStore());
});

describe('unstorageRecordStore over a storage with the habits of unstorage', () => {
  recordStoreSuite(it, () => unstorageRecordStore(unstorageLike()));
});

const unstorage = await installed<{ createStorage: () => UnstorageLike }>('unstorage');

describe.skipIf(unstorage === undefined)('unstorageRecordStore over unstorage itself', () => {
  recordStoreSuite(it, () => unstorageRecordStore(unstorage!.createStorage(), { base: 'records:of-the-suite' }));
});

describe('sqliteRecordStore over node:sqlite', () => {
  const sqlite = sqliteForTests();
  recordStoreSuite(it, () => sqliteRecordStore(sqlite.open()));
});

const betterSqlite = await installed<{ default: new (file: string) => SqliteDatabase }>('better-sqlite3');

describe.skipIf(betterSqlite === undefined)('sqliteRecordStore over better-sqlite3', () => {
  recordStoreSuite(it, () => sqliteRecordStore(new betterSqlite!.default(':memory:')));
});

describe('postgresRecordStore over PGlite', () => {
  const query = pgliteQuery();
  recordStoreSuite(it, () => postgresRecordStore(query(), { table: table() }));
});

describe.skipIf(!hasPostgres)('postgresRecordStore over a server', () => {
  const query = postgresQuery();
  recordStoreSuite(it, () => postgresRecordStore(query(), { table: table() }));
});
