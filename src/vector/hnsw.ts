/**
 * The door `@trackruit/ml/vector/hnsw`: approximate search in memory for pools of a million and more, in Node.
 *
 * A graph of usearch (HNSW: Malkov and Yashunin 2016) names candidates; their similarities are then computed from 8-bit rows as in
 * the flat index, to the same bit, so a hit has one similarity whichever index gives it. The rows hold the truth and the graph is
 * a shortcut to them: what the graph cannot take is compared row by row, and a filter that leaves too few of the candidates
 * makes the search look at more of them, in the end at every row.
 */
import { InvalidInputError, MissingPeerError } from '../errors.ts';
import { checkedDimensions } from './checked-entries.ts';
import { hostsTurn } from './hosts-turn.ts';
import { scanTable, wanted, type TableSearch } from './scan-table.ts';
import { tableFromBytes, tableToBytes } from './table-bytes.ts';
import { tableIndex, type TableIndex } from './table-index.ts';
import { topHits } from './top-hits.ts';
import {
  graphFromBytes,
  graphToBytes,
  orStoreFailed,
  readFileWhole,
  usearchGraph,
  writeFileWhole,
  type UsearchIndex,
  type UsearchLibrary,
} from './usearch-graph.ts';
import type { VectorHit } from './vector-index.ts';
import { vectorTable, type VectorTable } from './vector-table.ts';

export type { InMemorySearchOptions, TableIndex } from './table-index.ts';
export type { UsearchIndex, UsearchLibrary } from './usearch-graph.ts';
export type { FieldCondition, VectorFilter } from './vector-filter.ts';
export type {
  VectorCallOptions,
  VectorEntry,
  VectorHit,
  VectorIndex,
  VectorMetadata,
  VectorSearchOptions,
} from './vector-index.ts';

export interface HnswTuning {
  /** Neighbours kept per entry, 2 to 128. More: better recall, more memory. Default 16. */
  readonly connectivity?: number | undefined;
  /** Entries looked at for each one added, 1 to 4,096. More: better graph, slower to build. Default 128. */
  readonly expansionAdd?: number | undefined;
  /** Entries looked at per search, 1 to 10,000; at least four times `topK` are. More: better recall, slower. Default 128. */
  readonly candidates?: number | undefined;
  /** Up to so many entries every search is exact, because that is faster. Default 32,768. */
  readonly exactUpTo?: number | undefined;
  /** The module `usearch` if you load it yourself. Absent: it is imported in the call. */
  readonly lib?: UsearchLibrary | undefined;
}

export interface HnswVectorIndexOptions extends HnswTuning {
  /** Numbers of each vector, 1 to 16,384: those of the embedder. */
  readonly dimensions: number;
}

export interface HnswVectorIndex extends TableIndex {
  /** Everything that is in it at this moment, with a version and a checksum; takes no turns. */
  toBytes(): Uint8Array;
  /** The same into a file: after a crash at any moment the file is the old one or the new one, whole. */
  save(path: string): Promise<void>;
}

export interface HnswLoadOptions extends HnswTuning {
  /** Gives up while a graph is built anew. */
  readonly signal?: AbortSignal | undefined;
}

/** Entries linked before the host gets a turn, some 20 ms in an index of a million. */
const ENTRIES_PER_TURN = 64;

/** Rows that are compared in the time in which the graph gives one candidate; measured 100 to 300 in bench/speed/vector-index.ts. */
const ROWS_PER_CANDIDATE = 256;

/** Candidates per hit: the graph's own 8 bits are coarser than the rows', so the best ten are among its best forty. */
const CANDIDATES_PER_HIT = 4;

/**
 * An empty index.
 *
 * @throws MissingPeerError if `usearch` cannot be imported
 * @throws InvalidInputError if an option is out of range
 */
export async function hnswVectorIndex(options: HnswVectorIndexOptions): Promise<HnswVectorIndex> {
  const table = vectorTable(checkedDimensions(options.dimensions));
  const tuning = await checkedTuning(options);
  return overGraph(table, usearchGraph(tuning.lib, { ...tuning, dimensions: table.dimensions }), tuning);
}

/**
 * The index whose `toBytes` these are. Bytes of a flat index, or of a graph that this usearch cannot read, have their graph built anew,
 * which takes minutes for a million. Give it only bytes that you wrote yourself: a graph is read by native code.
 *
 * @throws as `hnswVectorIndex`, and TrackruitError with code `store-failed` if the bytes are cut short, changed or of another version
 */
export async function hnswVectorIndexFromBytes(
  bytes: Uint8Array,
  options: HnswLoadOptions = {},
): Promise<HnswVectorIndex> {
  const { dimensions, entries, graph: graphBytes } = tableFromBytes(bytes);
  const tuning = await checkedTuning(options);
  const table = vectorTable(dimensions, { entries });
  const graph = readGraph(graphBytes, () => usearchGraph(tuning.lib, { ...tuning, dimensions }), table.size);
  if (graph !== undefined) return overGraph(table, graph, tuning);

  const rows = entries.flatMap((entry, row) => (entry === undefined ? [] : [row]));
  const rebuilt = usearchGraph(tuning.lib, { ...tuning, dimensions });
  for (let at = 0; at < rows.length; at += ENTRIES_PER_TURN) {
    if (at > 0) await hostsTurn();
    options.signal?.throwIfAborted();
    orStoreFailed('usearch could not link entries', () => {
      link(rebuilt, table, rows.slice(at, at + ENTRIES_PER_TURN));
    });
  }
  return overGraph(table, rebuilt, tuning);
}

/** The same from a file that `save` wrote. */
export async function loadHnswVectorIndex(path: string, options: HnswLoadOptions = {}): Promise<HnswVectorIndex> {
  return hnswVectorIndexFromBytes(readFileWhole(path), options);
}

function overGraph(table: VectorTable, graph: UsearchIndex, { candidates, exactUpTo }: Tuning): HnswVectorIndex {
  /** Rows that the graph does not know, because it failed to take them. */
  const unlinked = new Set<number>();

  const unlink = (row: number): void => {
    unlinked.delete(row);
    // No error where it is not there; a call that failed may have left part of its rows in the graph.
    graph.remove(BigUint64Array.of(BigInt(row)));
  };

  /** The best of some candidates of the graph and of all rows that it does not know. */
  const amongCandidates = (vector: Float32Array, search: TableSearch, count: number): readonly VectorHit[] => {
    const best = topHits(search.topK);
    const isWanted = wanted(table, search);
    const cosine = new Float64Array(1);
    const { keys } = orStoreFailed('usearch could not search', () => graph.search(vector, count, 1));
    for (const row of new Set([...Array.from(keys, Number), ...unlinked])) {
      table.rows.cosines(search.query, row, row + 1, cosine);
      if (cosine[0]! >= best.least && isWanted(row)) best.offer(table.idOf(row)!, cosine[0]!);
    }
    return best.hits();
  };

  /** Without the graph if it lacks entries: it is then built anew from the rows. */
  const toBytes = (): Uint8Array => tableToBytes(table, unlinked.size > 0 ? new Uint8Array() : graphToBytes(graph));

  const index = tableIndex(table, {
    async write(entries, signal) {
      for (let at = 0; at < entries.length; at += ENTRIES_PER_TURN) {
        if (at > 0) await hostsTurn();
        signal?.throwIfAborted();
        const part = entries.slice(at, at + ENTRIES_PER_TURN);
        for (const { id } of part) {
          const row = table.rowOf(id);
          if (row === undefined) continue;
          unlink(row);
          unlinked.add(row);
        }
        const rows = table.put(part);
        for (const row of rows) unlinked.add(row);
        orStoreFailed('usearch could not link entries', () => {
          link(graph, table, rows);
        });
        for (const row of rows) unlinked.delete(row);
      }
    },
    async search(query, search) {
      if (table.size <= exactUpTo) return scanTable(table, search);
      let count = Math.max(candidates, search.topK * CANDIDATES_PER_HIT);
      do {
        const hits = amongCandidates(query, search, count);
        if (hits.length === search.topK) return hits;
        count *= 4;
      } while (count * ROWS_PER_CANDIDATE < table.size);
      return scanTable(table, search);
    },
    freed: unlink,
  });
  return {
    ...index,
    toBytes,
    async save(path) {
      writeFileWhole(path, toBytes());
    },
  };
}

/** The rows as the graph takes them: numbers on the scale of the row, which means nothing to a cosine. */
function link(graph: UsearchIndex, table: VectorTable, rows: readonly number[]): void {
  const vectors = new Float32Array(rows.length * table.dimensions);
  rows.forEach((row, at) => {
    vectors.set(table.rows.read(row), at * table.dimensions);
  });
  graph.add(BigUint64Array.from(rows, BigInt), vectors, 1);
}

function readGraph(bytes: Uint8Array, make: () => UsearchIndex, size: number): UsearchIndex | undefined {
  if (bytes.length === 0) return undefined;
  const graph = make();
  try {
    graphFromBytes(graph, bytes);
  } catch {
    return undefined;
  }
  return graph.size() === size ? graph : undefined;
}

interface Tuning {
  readonly connectivity: number;
  readonly expansionAdd: number;
  readonly candidates: number;
  readonly exactUpTo: number;
  readonly lib: UsearchLibrary;
}

async function checkedTuning(options: HnswTuning): Promise<Tuning> {
  const { connectivity = 16, expansionAdd = 128, candidates = 128, exactUpTo = 32_768 } = options;
  for (const [name, value, least, most] of [
    ['connectivity', connectivity, 2, 128],
    ['expansionAdd', expansionAdd, 1, 4096],
    ['candidates', candidates, 1, 10_000],
    ['exactUpTo', exactUpTo, 0, Number.MAX_SAFE_INTEGER],
  ] as const) {
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidInputError(`options.${name}`, `must be a whole number from ${String(least)} to ${String(most)}`);
    }
  }
  return { connectivity, expansionAdd, candidates, exactUpTo, lib: options.lib ?? (await importLibrary()) };
}

async function importLibrary(): Promise<UsearchLibrary> {
  try {
    return await import('usearch');
  } catch (cause) {
    throw new MissingPeerError('usearch', { cause });
  }
}
