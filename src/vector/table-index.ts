/** The outside of every index in memory: a table of rows behind the calls of the contract. How rows are written and found is the index's own. */
import { checkedEntries, checkedIds, checkedTopK, checkVector } from './checked-entries.ts';
import { scaledQuery } from './scaled-query.ts';
import type { TableSearch } from './scan-table.ts';
import { tableEntries, type TableEntry } from './table-entries.ts';
import { checkedFilter } from './vector-filter.ts';
import type { VectorHit, VectorIndex, VectorMetadata, VectorSearchOptions } from './vector-index.ts';
import type { VectorTable } from './vector-table.ts';

export interface InMemorySearchOptions extends VectorSearchOptions {
  /** Further condition, asked only of entries that are near enough and fulfil the filter. What it throws, the search throws. */
  readonly accepts?: ((id: string, metadata: VectorMetadata | undefined) => boolean) | undefined;
}

export interface TableIndexParts {
  /** Entries that have been looked at, each id once. */
  write(entries: readonly TableEntry[], signal: AbortSignal | undefined): void | Promise<void>;
  /** `query` as it was handed over, and in the form that rows are compared with. */
  search(query: Float32Array, search: TableSearch): Promise<readonly VectorHit[]>;
  /** Told of each row that became free. */
  freed?(row: number): void;
}

export interface TableIndex extends VectorIndex {
  search(query: Float32Array, options: InMemorySearchOptions): Promise<readonly VectorHit[]>;
}

export function tableIndex(table: VectorTable, parts: TableIndexParts): TableIndex {
  const { dimensions } = table;
  return {
    dimensions,
    async size({ signal } = {}) {
      signal?.throwIfAborted();
      return table.size;
    },
    async upsert(entries, { signal } = {}) {
      signal?.throwIfAborted();
      await parts.write(await tableEntries(checkedEntries(entries, dimensions).values(), signal), signal);
    },
    async search(query, { topK, filter, accepts, signal }) {
      signal?.throwIfAborted();
      checkVector(query, dimensions, 'query');
      return parts.search(query, {
        query: scaledQuery(query),
        topK: checkedTopK(topK),
        conditions: checkedFilter(filter),
        accepts,
        signal,
      });
    },
    async delete(ids, { signal } = {}) {
      signal?.throwIfAborted();
      for (const id of checkedIds(ids)) {
        const row = table.remove(id);
        if (row !== undefined) parts.freed?.(row);
      }
    },
  };
}
