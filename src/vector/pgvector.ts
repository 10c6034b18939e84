/**
 * The door `@trackruit/ml/vector/pgvector`: vectors, metadata and texts in PostgreSQL with pgvector, for pools that outgrow one process.
 *
 * It brings no client: any function that runs one statement will do, so it works over a pool of pg or postgres.js and over PGlite
 * inside the process. Every statement is whole by itself and may run twice, so a lost connection is tried again; none needs a
 * session, so a pool may hand each to another connection.
 */
import { InvalidInputError, TrackruitError } from '../errors.ts';
import { checkedName } from '../postgres/names.ts';
import { checkedRetry, pgRun, type PgQuery, type PgRetryOptions } from '../postgres/run-statement.ts';
import { checkedDimensions, checkedEntries, checkedIds, checkedTopK, checkVector } from './checked-entries.ts';
import {
  approximateSearch,
  deletion,
  exactSearch,
  hybridSearch,
  insertion,
  type SqlStatement,
} from './pgvector-statements.ts';
import {
  createGraph,
  layoutQuery,
  LATEST_VERSION,
  migrations,
  tableName,
  type PgvectorLayout,
} from './pgvector-schema.ts';
import { byRank } from './top-hits.ts';
import { checkedFilter } from './vector-filter.ts';
import type { VectorCallOptions, VectorEntry, VectorHit, VectorIndex, VectorSearchOptions } from './vector-index.ts';

export type { PgQuery, PgRetryOptions } from '../postgres/run-statement.ts';
export type { FieldCondition, VectorFilter } from './vector-filter.ts';
export type {
  VectorCallOptions,
  VectorEntry,
  VectorHit,
  VectorIndex,
  VectorMetadata,
  VectorSearchOptions,
} from './vector-index.ts';

export interface PgvectorIndexOptions {
  /** Numbers of each vector, 1 to 2,000: pgvector links no longer ones. */
  readonly dimensions: number;
  /** Made if it is not there. Default `public`. */
  readonly schema?: string | undefined;
  /** Made if it is not there, and a table beside it with `_migrations` after its name. Default `trackruit_vectors`. */
  readonly table?: string | undefined;
  /** Text search configuration for the texts of entries: `simple` for no language in particular. Default `english`. */
  readonly textSearch?: string | undefined;
  /** Neighbours kept per entry in a graph that is made now, 2 to 100. Default 16. */
  readonly connectivity?: number | undefined;
  /** Entries looked at for each one added to such a graph, 4 to 1,000, at least twice `connectivity`. Default 64. */
  readonly expansionAdd?: number | undefined;
  /** Entries of the graph looked at per search, 1 to 1,000; at least `topK` are. Default 200: recall@10 0.99 of 100,000, 0.98 with 100. */
  readonly candidates?: number | undefined;
  /** False: no graph yet. Load first, then call `buildGraph`; until then every search is exact. Default true. */
  readonly graph?: boolean | undefined;
  /** Entries per statement, 1 to 10,000. Default 200. */
  readonly batchSize?: number | undefined;
  readonly retry?: PgRetryOptions | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface PgvectorEntry extends VectorEntry {
  /** Words that `hybridSearch` finds it by, less than a megabyte. Default none. */
  readonly text?: string | undefined;
}

export interface PgvectorSearchOptions extends VectorSearchOptions {
  /** Compare with every row that fulfils the filter instead of asking the graph. Default false. */
  readonly exact?: boolean | undefined;
}

export interface HybridSearchInput {
  readonly vector: Float32Array;
  /** Words of which an entry need hold only one, so give those that matter: skills and a title, not a whole résumé. */
  readonly text: string;
}

export interface HybridSearchOptions extends VectorSearchOptions {
  /** How many of the nearest and of the best by words are fused, at least `topK`, at most 10,000. Default 100. */
  readonly candidates?: number | undefined;
}

export interface HybridHit {
  readonly id: string;
  /** Reciprocal rank fusion: Σ 1 / (60 + rank) over the two lists; 2/61 is the most. */
  readonly score: number;
  /** Rank among the nearest, from 1; absent if it is not among the candidates. */
  readonly vectorRank?: number | undefined;
  /** Rank by words, from 1; absent if it is not among the candidates. */
  readonly textRank?: number | undefined;
  /** Cosine, −1 to 1. */
  readonly similarity: number;
}

export interface PgvectorIndex extends VectorIndex {
  /** Batch by batch, each of them whole. Of two writers of one id the later statement counts. */
  upsert(entries: Iterable<PgvectorEntry>, options?: VectorCallOptions): Promise<void>;
  /** As the contract says; a filter that leaves the graph with too few hits has the search repeated without the graph. */
  search(query: Float32Array, options: PgvectorSearchOptions): Promise<readonly VectorHit[]>;
  /** Nearest by vector and best by words in one query, fused by their ranks. Highest score first, equals by ascending id. */
  hybridSearch(input: HybridSearchInput, options: HybridSearchOptions): Promise<readonly HybridHit[]>;
  /** Makes the graph over the vectors, if there is none. Writers wait meanwhile: minutes for a million. */
  buildGraph(options?: VectorCallOptions): Promise<void>;
  /** The statement of a search, with its plan as the database tells it: to see whether it uses the graph. */
  explain(query: Float32Array, options: PgvectorSearchOptions): Promise<string>;
}

const MAX_LINKED_DIMENSIONS = 2000;

/** Ids per statement of deletion. */
const IDS_PER_BATCH = 5000;

/**
 * Opens the table, making or renewing it first.
 *
 * Calls reject with code `store-failed` when the database refuses, or is not there after the last attempt; the cause is the client's
 * error. Connections belong to the caller.
 *
 * @throws InvalidInputError if an option is out of range
 * @throws TrackruitError with code `store-failed` if the table is there with other dimensions or another language, or of a newer version
 */
export async function pgvectorIndex(query: PgQuery, options: PgvectorIndexOptions): Promise<PgvectorIndex> {
  if (typeof query !== 'function') throw new InvalidInputError('query', 'must be a function that runs a statement');
  const layout = checkedLayout(options);
  const { dimensions } = layout;
  const usualCandidates = inRange(options.candidates ?? 200, 1, 1000, 'candidates');
  const batchSize = inRange(options.batchSize ?? 200, 1, 10_000, 'batchSize');
  const run = pgRun(query, checkedRetry(options.retry));
  const table = tableName(layout);

  for (const migration of migrations(layout)) await run(migration, [], options.signal);
  checkFound(layout, (await run(layoutQuery(layout), [], options.signal))[0]);
  if (options.graph ?? true) await run(createGraph(layout), [], options.signal);

  const hitsOf = async (
    { text, params }: SqlStatement,
    topK: number,
    signal: AbortSignal | undefined,
  ): Promise<readonly VectorHit[]> => {
    const rows = await run(text, params, signal);
    const hits = rows.map((row) => ({ id: String(row.id), similarity: cosine(row.similarity) }));
    return hits.sort(byRank).slice(0, topK);
  };

  const statement = (vector: Float32Array, search: PgvectorSearchOptions): SqlStatement => {
    checkVector(vector, dimensions, 'query');
    const topK = checkedTopK(search.topK);
    const conditions = checkedFilter(search.filter);
    return search.exact === true
      ? exactSearch(table, vector, topK, conditions)
      : approximateSearch(table, vector, topK, conditions, usualCandidates);
  };

  return {
    dimensions,
    async size({ signal } = {}) {
      const [row] = await run(`select count(*)::text as entries from ${table}`, [], signal);
      return Number(row?.entries);
    },
    async upsert(entries, { signal } = {}) {
      signal?.throwIfAborted();
      const checked = [...checkedEntries(entries, dimensions).values()];
      for (const { text } of checked) {
        if (text !== undefined && typeof text !== 'string')
          throw new InvalidInputError('entries', 'a text is no string');
      }
      for (let at = 0; at < checked.length; at += batchSize) {
        const { text, params } = insertion(table, checked.slice(at, at + batchSize));
        await run(text, params, signal);
      }
    },
    async search(vector, search) {
      search.signal?.throwIfAborted();
      const { topK, signal } = search;
      const hits = await hitsOf(statement(vector, search), topK, signal);
      if (hits.length === topK || search.exact === true) return hits;
      return hitsOf(statement(vector, { ...search, exact: true }), topK, signal);
    },
    async hybridSearch({ vector, text: words }, { topK, filter, candidates = 100, signal }) {
      signal?.throwIfAborted();
      checkVector(vector, dimensions, 'input.vector');
      if (typeof words !== 'string') throw new InvalidInputError('input.text', 'must be a string');
      inRange(candidates, 1, 10_000, 'candidates');
      const fused = Math.max(candidates, checkedTopK(topK));
      const { text, params } = hybridSearch(table, layout.textSearch, {
        vector,
        words,
        topK,
        candidates: fused,
        conditions: checkedFilter(filter),
        usualCandidates,
      });
      return (await run(text, params, signal)).map((row) => ({
        id: String(row.id),
        score: Number(row.score),
        ...(row.vector_rank === null ? {} : { vectorRank: Number(row.vector_rank) }),
        ...(row.text_rank === null ? {} : { textRank: Number(row.text_rank) }),
        similarity: cosine(row.similarity),
      }));
    },
    async delete(ids, { signal } = {}) {
      signal?.throwIfAborted();
      const checked = [...checkedIds(ids)];
      for (let at = 0; at < checked.length; at += IDS_PER_BATCH) {
        const { text, params } = deletion(table, checked.slice(at, at + IDS_PER_BATCH));
        await run(text, params, signal);
      }
    },
    async buildGraph({ signal } = {}) {
      await run(createGraph(layout), [], signal);
    },
    async explain(vector, search) {
      const { text, params } = statement(vector, search);
      const plan = await run(`explain (analyze, costs off, timing off, summary off) ${text}`, params, search.signal);
      return `${text}\n\n${plan.map((row) => String(Object.values(row)[0])).join('\n')}`;
    },
  };

  function cosine(value: unknown): number {
    return Math.max(-1, Math.min(1, Number(value)));
  }
}

function checkedLayout(options: PgvectorIndexOptions): PgvectorLayout {
  const { schema = 'public', table = 'trackruit_vectors', textSearch = 'english' } = options;
  const dimensions = checkedDimensions(options.dimensions);
  inRange(dimensions, 1, MAX_LINKED_DIMENSIONS, 'dimensions');
  const connectivity = inRange(options.connectivity ?? 16, 2, 100, 'connectivity');
  return {
    dimensions,
    schema: checkedName(schema, 'options.schema'),
    table: checkedName(table, 'options.table'),
    textSearch: checkedName(textSearch, 'options.textSearch'),
    connectivity,
    expansionAdd: inRange(options.expansionAdd ?? 64, Math.max(4, connectivity * 2), 1000, 'expansionAdd'),
  };
}

function checkFound(layout: PgvectorLayout, found: Readonly<Record<string, unknown>> | undefined): void {
  const refuse = (problem: string): never => {
    throw new TrackruitError('store-failed', `the table ${tableName(layout)} ${problem}`);
  };
  if (found === undefined) return refuse('has no migrations');
  if (Number(found.version) > LATEST_VERSION) {
    refuse(`has version ${String(found.version)} where ${String(LATEST_VERSION)} is known`);
  }
  if (Number(found.dimensions) !== layout.dimensions) {
    refuse(`holds vectors of ${String(found.dimensions)} dimensions, not ${String(layout.dimensions)}`);
  }
  if (found.text_search !== layout.textSearch) {
    refuse(`holds words of the configuration ${String(found.text_search)}, not ${layout.textSearch}`);
  }
}

function inRange(value: number, least: number, most: number, name: string): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new InvalidInputError(`options.${name}`, `must be a whole number from ${String(least)} to ${String(most)}`);
  }
  return value;
}
