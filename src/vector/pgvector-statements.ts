/** The statements of the table. Values are parameters and all of them strings, cast in the statement, so that no client has to guess a type. */
import { quotedText } from '../postgres/names.ts';
import { sqlCondition } from './pgvector-filter.ts';
import type { CheckedCondition } from './vector-filter.ts';
import type { VectorEntry } from './vector-index.ts';

export interface SqlStatement {
  readonly text: string;
  readonly params: readonly string[];
}

/** Rows in ascending order of their ids: two writers of the same ids then wait for each other instead of dead-locking. */
export function insertion(
  table: string,
  entries: readonly (VectorEntry & { readonly text?: string | undefined })[],
): SqlStatement {
  const rows = entries.map(({ id, vector, metadata, text }) => ({
    id,
    embedding: vectorText(vector),
    metadata: metadata ?? {},
    // What UTF-8 in a database cannot hold is no part of a word.
    body: (text ?? '').replace(/[\0\p{Cs}]/gu, ' '),
  }));
  return {
    text: `insert into ${table} (id, embedding, metadata, body)
select id, embedding::vector, metadata, body
from json_to_recordset($1::text::json) as entry(id text, embedding text, metadata jsonb, body text)
order by id collate "C"
on conflict (id) do update
set embedding = excluded.embedding, metadata = excluded.metadata, body = excluded.body`,
    params: [JSON.stringify(rows)],
  };
}

export function deletion(table: string, ids: readonly string[]): SqlStatement {
  return {
    text: `delete from ${table} where id in (select json_array_elements_text($1::text::json))`,
    params: [JSON.stringify(ids)],
  };
}

/** Every row that fulfils the conditions is compared; `offset 0` keeps the graph out. */
export function exactSearch(
  table: string,
  vector: Float32Array,
  topK: number,
  conditions: readonly CheckedCondition[],
): SqlStatement {
  const { params, parameter } = parameters();
  const query = `${parameter(vectorText(vector))}::text::vector`;
  return {
    text: `select id, 1 - distance as similarity
from (select id, embedding <=> ${query} as distance from ${table} where ${sqlCondition(conditions, parameter)} offset 0) entry
order by distance, id limit ${String(topK)}`,
    params,
  };
}

/**
 * By the graph, if there is one. `with ties` lets equals at the end of the list in, to be cut off by id. The settings of pgvector hold
 * for this statement only: a subquery without a row's columns is run once, before the graph is opened. The graph goes on until
 * enough rows fulfil the conditions.
 */
export function approximateSearch(
  table: string,
  vector: Float32Array,
  topK: number,
  conditions: readonly CheckedCondition[],
  candidates: number,
): SqlStatement {
  const { params, parameter } = parameters();
  const query = `${parameter(vectorText(vector))}::text::vector`;
  return {
    text: `select id, 1 - distance as similarity
from (
  select id, embedding <=> ${query} as distance from ${table}
  where ${sqlCondition(conditions, parameter)} and ${settings(candidates, topK)}
  order by embedding <=> ${query} fetch first ${String(topK)} rows with ties
) near
order by distance, id limit ${String(topK)}`,
    params,
  };
}

export interface HybridStatement {
  readonly vector: Float32Array;
  readonly words: string;
  readonly topK: number;
  /** Of each of the two lists. */
  readonly candidates: number;
  readonly conditions: readonly CheckedCondition[];
  readonly usualCandidates: number;
}

/** Cormack, Clarke and Büttcher 2009: the constant of reciprocal rank fusion. */
const FUSION_CONSTANT = 60;

/** Both lists and their fusion in one statement. The words are joined by "or": the rank then grows with each that is there. */
export function hybridSearch(table: string, textSearch: string, search: HybridStatement): SqlStatement {
  const { params, parameter } = parameters();
  const query = `${parameter(vectorText(search.vector))}::text::vector`;
  const words = `${parameter(search.words.replace(/[\0\p{Cs}]/gu, ' '))}::text`;
  const condition = sqlCondition(search.conditions, parameter);
  const limit = String(search.candidates);
  const fused = (rank: string): string => `coalesce(1.0::float8 / (${String(FUSION_CONSTANT)} + ${rank}), 0)`;
  return {
    text: `with asked as materialized (
  select replace(plainto_tsquery(${quotedText(textSearch)}::regconfig, ${words})::text, ' & ', ' | ')::tsquery as words
), near as materialized (
  select id, distance, row_number() over (order by distance, id) as rank
  from (
    select id, embedding <=> ${query} as distance from ${table}
    where ${condition} and ${settings(search.usualCandidates, search.candidates)}
    order by embedding <=> ${query} limit ${limit}
  ) nearest
), worded as materialized (
  select id, distance, row_number() over (order by worth desc, id) as rank
  from (
    select id, embedding <=> ${query} as distance, ts_rank_cd(terms, asked.words, 1) as worth from ${table}, asked
    where terms @@ asked.words and ${condition}
    order by worth desc, id limit ${limit}
  ) best
)
select id, near.rank::text as vector_rank, worded.rank::text as text_rank,
  1 - coalesce(near.distance, worded.distance) as similarity,
  ${fused('near.rank')} + ${fused('worded.rank')} as score
from near full join worded using (id)
order by score desc, id limit ${String(search.topK)}`,
    params,
  };
}

/** A vector, not all zeros, as pgvector reads it: of length 1, nine digits, which is all that 32 bits hold. */
export function vectorText(vector: Float32Array): string {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  let squares = 0;
  for (const value of vector) squares += (value / largest) ** 2;
  const length = Math.sqrt(squares);
  const numbers = Array.from(vector, (value) => {
    const number = value / largest / length;
    // Below this a float of 32 bits loses digits, and then pgvector refuses it.
    return Math.abs(number) < 1e-30 ? '0' : number.toPrecision(9);
  });
  return `[${numbers.join()}]`;
}

function settings(candidates: number, topK: number): string {
  // 1,000 is the most that pgvector allows; beyond it the iterative scan fetches the rest.
  const breadth = String(Math.min(1000, Math.max(candidates, topK)));
  return `(select set_config('hnsw.ef_search', '${breadth}', true) || set_config('hnsw.iterative_scan', 'strict_order', true)) is not null`;
}

function parameters(): { readonly params: string[]; readonly parameter: (value: string) => string } {
  const params: string[] = [];
  return { params, parameter: (value) => `$${String(params.push(value))}` };
}
