/** The contract of an index of vectors: what is nearest to a vector, by cosine. */
import type { VectorFilter } from './vector-filter.ts';

/** What is known of an entry besides its vector. Numbers are finite; strings are well-formed and hold no NUL. */
export type VectorMetadata = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface VectorEntry {
  /** 1 to 512 UTF-16 units, well-formed, no NUL. */
  readonly id: string;
  /** As many finite numbers as the index has dimensions, not all zero. Its length does not matter: cosines are compared. */
  readonly vector: Float32Array;
  /** What filters read. Absent: no filter finds the entry. */
  readonly metadata?: VectorMetadata | undefined;
}

export interface VectorHit {
  readonly id: string;
  /** Cosine of the entry and the query, −1 to 1. */
  readonly similarity: number;
}

export interface VectorCallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface VectorSearchOptions extends VectorCallOptions {
  /** At most so many hits, 1 to 10,000. */
  readonly topK: number;
  /** Only entries that fulfil all of it. */
  readonly filter?: VectorFilter | undefined;
}

/**
 * Entries by id, found by nearness.
 *
 * Calls reject with InvalidInputError for a vector of other dimensions, of zeros only or with a number that is not finite, for a bad
 * id, and with code `store-failed` when what holds the entries fails; with the signal's reason, as it is, when it aborts.
 * Whatever happens, each entry stays whole: as it was before the call or as the call wrote it, and every other call works on.
 */
export interface VectorIndex {
  readonly dimensions: number;
  /** How many entries there are. */
  size(options?: VectorCallOptions): Promise<number>;
  /**
   * Adds entries and replaces those whose id is there, metadata included. Of two with one id the last one counts. All entries are
   * looked at first: a bad one means that none is written. An abort or a failure half-way may leave some of them
   * written; the same call again completes it.
   */
  upsert(entries: Iterable<VectorEntry>, options?: VectorCallOptions): Promise<void>;
  /**
   * The nearest entries, most similar first, equals by ascending id (UTF-16 units). An approximate index may miss some; the
   * similarity of those it gives is right. While entries change, each is seen as it was at some moment of the call.
   */
  search(query: Float32Array, options: VectorSearchOptions): Promise<readonly VectorHit[]>;
  /** Ids that are not there are no error. */
  delete(ids: Iterable<string>, options?: VectorCallOptions): Promise<void>;
}
