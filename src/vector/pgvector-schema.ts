/**
 * The tables in PostgreSQL, and how an older or empty database gets them.
 *
 * Each migration is one `do` block: one statement, so it happens as a whole or not at all whatever the client is, behind a lock, so
 * that two programs that start together do not both do it. A table beside the entries says which have been done and what
 * the entries are: vectors of one length, words of one language.
 */
import { migrationBlock } from '../postgres/migration-block.ts';
import { quotedName, quotedText } from '../postgres/names.ts';

export interface PgvectorLayout {
  readonly dimensions: number;
  readonly schema: string;
  readonly table: string;
  /** Text search configuration, as in `select cfgname from pg_ts_config`. */
  readonly textSearch: string;
  readonly connectivity: number;
  readonly expansionAdd: number;
}

/** Schema and table, ready for a statement. */
export function tableName({ schema, table }: PgvectorLayout): string {
  return `${quotedName(schema)}.${quotedName(table)}`;
}

/** Statements to be run one after the other; each does nothing where it has been done. */
export function migrations(layout: PgvectorLayout): readonly string[] {
  const table = tableName(layout);
  const about = `${quotedName(layout.schema)}.${quotedName(`${layout.table}_migrations`)}`;
  const step = (version: number, statements: readonly string[]): string =>
    migrationBlock(`if not exists (select from ${about} where version = ${String(version)}) then
${statements.map((statement) => `  ${statement};`).join('\n')}
  insert into ${about} (version, dimensions, text_search)
    values (${String(version)}, ${String(layout.dimensions)}, ${quotedText(layout.textSearch)});
end if;`);
  return [
    migrationBlock(`create extension if not exists vector;
if to_regnamespace(${quotedText(quotedName(layout.schema))}) is null then
  create schema ${quotedName(layout.schema)};
end if;
create table if not exists ${about} (
  version integer primary key,
  dimensions integer not null,
  text_search text not null,
  applied_at timestamptz not null default now()
);`),
    step(1, [
      `create table ${table} (
    id text collate "C" primary key,
    embedding vector(${String(layout.dimensions)}) not null,
    metadata jsonb not null,
    body text not null,
    terms tsvector not null generated always as (to_tsvector(${quotedText(layout.textSearch)}::regconfig, body)) stored
  )`,
      `create index ${quotedName(`${layout.table}_metadata`)} on ${table} using gin (metadata jsonb_path_ops)`,
      `create index ${quotedName(`${layout.table}_terms`)} on ${table} using gin (terms)`,
    ]),
  ];
}

/** What the database says the table holds; no row before the first migration. */
export function layoutQuery({ schema, table }: PgvectorLayout): string {
  return `select dimensions, text_search, max(version) over () as version
from ${quotedName(schema)}.${quotedName(`${table}_migrations`)} order by version desc limit 1`;
}

/** The migrations that this version of the library knows. */
export const LATEST_VERSION = 1;

/** The graph over the vectors. Not a migration: a first load is many times faster without it. */
export function createGraph(layout: PgvectorLayout): string {
  // "if not exists" alone lets two programs that start together collide in the catalogue.
  return migrationBlock(`create index if not exists ${quotedName(`${layout.table}_embedding`)} on ${tableName(layout)}
using hnsw (embedding vector_cosine_ops)
with (m = ${String(layout.connectivity)}, ef_construction = ${String(layout.expansionAdd)});`);
}
