/**
 * Exact search in memory: every query is compared with every row, 8 bits a number.
 *
 * No graph, no training and nothing to tune: an index that is right at once after each change, the same in Node and in a browser, to
 * the bit. Against 32-bit floats the cosines are off by 0.0005 in the mean and 99 of 100 of the ten nearest are the same
 * (bench/speed/vector-index.ts), for a quarter of the memory; so floats are not kept to score again with.
 */
import { checkedDimensions } from './checked-entries.ts';
import { scanTable } from './scan-table.ts';
import { tableFromBytes, tableToBytes } from './table-bytes.ts';
import { tableIndex, type TableIndex } from './table-index.ts';
import type { VectorCallOptions, VectorEntry } from './vector-index.ts';
import { vectorTable, type VectorTable } from './vector-table.ts';

export interface FlatVectorIndexOptions {
  /** Numbers of each vector, 1 to 16,384: those of the embedder. */
  readonly dimensions: number;
  /** False: never WebAssembly. The results are the same bits. Default true: where the host has it and the pool is large. */
  readonly simd?: boolean | undefined;
}

export interface FlatVectorIndex extends TableIndex {
  /** Writes all of the entries or none. */
  upsert(entries: Iterable<VectorEntry>, options?: VectorCallOptions): Promise<void>;
  /**
   * Everything that is in it at this moment, with a version and a checksum. Takes no turns: about half a second for a million
   * rows of 256.
   */
  toBytes(): Uint8Array;
}

/**
 * An empty index. Large searches and writes give the host a turn every few milliseconds, and stop there when aborted.
 *
 * @throws InvalidInputError if `dimensions` is not a whole number from 1 to 16,384
 */
export function flatVectorIndex(options: FlatVectorIndexOptions): FlatVectorIndex {
  return overTable(vectorTable(checkedDimensions(options.dimensions), { simd: options.simd }));
}

/**
 * The index whose `toBytes` these are. Its answers are the same to the bit.
 *
 * @throws InvalidInputError if it is not a Uint8Array
 * @throws TrackruitError with code `store-failed` if the bytes are cut short, changed or of another version
 */
export function flatVectorIndexFromBytes(
  bytes: Uint8Array,
  options: Pick<FlatVectorIndexOptions, 'simd'> = {},
): FlatVectorIndex {
  const { dimensions, entries } = tableFromBytes(bytes);
  return overTable(
    vectorTable(dimensions, { simd: options.simd, entries: entries.filter((entry) => entry !== undefined) }),
  );
}

function overTable(table: VectorTable): FlatVectorIndex {
  const index = tableIndex(table, {
    write: (entries) => {
      table.put(entries);
    },
    search: async (_, search) => scanTable(table, search),
  });
  return { ...index, toBytes: () => tableToBytes(table) };
}
