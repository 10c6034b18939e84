/** Ids, metadata and rows of an index in memory. A row stays where it is until it is deleted; then its place is used again. */
import { int8Rows, type Int8Rows } from './int8-rows.ts';
import type { TableEntry } from './table-entries.ts';
import type { VectorMetadata } from './vector-index.ts';

export interface VectorTable {
  readonly dimensions: number;
  readonly rows: Int8Rows;
  /** Rows in use and free ones between them: every row is below. */
  readonly rowCount: number;
  readonly size: number;
  /** Raised by every change. */
  readonly version: number;
  /** Absent: the row is free. */
  idOf(row: number): string | undefined;
  rowOf(id: string): number | undefined;
  metadataOf(row: number): VectorMetadata | undefined;
  /** Writes all of them or, where memory does not suffice, none; gives the row of each, in order. */
  put(entries: readonly TableEntry[]): readonly number[];
  /** The row that became free. */
  remove(id: string): number | undefined;
}

export interface VectorTableOptions {
  readonly simd?: boolean | undefined;
  /** Entries by row to begin with; undefined is a free row. */
  readonly entries?: readonly (TableEntry | undefined)[] | undefined;
}

export function vectorTable(dimensions: number, options: VectorTableOptions = {}): VectorTable {
  const rows = int8Rows(dimensions, { simd: options.simd ?? true });
  const ids: (string | undefined)[] = [];
  const metadata: (VectorMetadata | undefined)[] = [];
  const rowsById = new Map<string, number>();
  const free: number[] = [];
  let version = 0;
  const place = (row: number, entry: TableEntry): void => {
    rows.write(row, entry.numbers);
    ids[row] = entry.id;
    metadata[row] = entry.metadata;
    rowsById.set(entry.id, row);
  };
  const { entries: first = [] } = options;
  rows.reserve(first.length);
  for (const [row, entry] of first.entries()) {
    ids.push(undefined);
    metadata.push(undefined);
    if (entry === undefined) free.push(row);
    else place(row, entry);
  }
  return {
    dimensions,
    rows,
    get rowCount() {
      return ids.length;
    },
    get size() {
      return rowsById.size;
    },
    get version() {
      return version;
    },
    idOf: (row) => ids[row],
    rowOf: (id) => rowsById.get(id),
    metadataOf: (row) => metadata[row],
    put(entries) {
      let added = 0;
      for (const { id } of entries) if (!rowsById.has(id)) added++;
      rows.reserve(ids.length + Math.max(0, added - free.length));
      version++;
      return entries.map((entry) => {
        const row = rowsById.get(entry.id) ?? free.pop() ?? ids.length;
        place(row, entry);
        return row;
      });
    },
    remove(id) {
      const row = rowsById.get(id);
      if (row === undefined) return undefined;
      version++;
      rowsById.delete(id);
      ids[row] = undefined;
      metadata[row] = undefined;
      rows.erase(row);
      free.push(row);
      return row;
    },
  };
}
