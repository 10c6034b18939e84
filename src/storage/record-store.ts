/** The contract of a store of records: it must not forget, and a failure is an error. */

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export interface StoreCallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface StoredRecord {
  readonly key: string;
  readonly value: JsonValue;
}

export interface RecordPage {
  /** Ascending by key (UTF-16 units). */
  readonly records: readonly StoredRecord[];
  /** Where the next page begins; absent on the last one. */
  readonly cursor?: string | undefined;
}

export interface RecordQuery extends StoreCallOptions {
  /** Only keys that begin so; the empty string is every key. */
  readonly prefix: string;
  /** At most so many records, 1 to 1,000. */
  readonly limit: number;
  /** The `cursor` of the page before. Records written meanwhile may or may not be seen; none is seen twice. */
  readonly cursor?: string | undefined;
}

/**
 * Values by key, kept until somebody deletes them.
 *
 * Keys are printable ASCII of 1 to 512 characters. Values come back as JSON gives them back: members in their order, −0 as 0. What
 * `put` has resolved for is there for every later call, of every process that shares the store. Calls reject with InvalidInputError for
 * a bad key, a value that is not JSON (or nested more than 500 deep) or a limit out of range, with CursorError for a cursor of another
 * prefix, with code `store-failed` when what holds the records fails, and with the signal's reason when it aborts; a call that was
 * aborted on its way, or failed, may be carried out all the same, a little later too. A record is never half written.
 */
export interface RecordStore {
  get(key: string, options?: StoreCallOptions): Promise<JsonValue | undefined>;
  /** Adds or replaces. */
  put(key: string, value: JsonValue, options?: StoreCallOptions): Promise<void>;
  /** Whether there was one; false too where a database carried out the call, lost the connection and was asked again. */
  delete(key: string, options?: StoreCallOptions): Promise<boolean>;
  list(query: RecordQuery): Promise<RecordPage>;
  /** Frees what the store opened itself. */
  close?(): Promise<void>;
}
