/** Records in memory: for tests, for pages that keep nothing, and for a first program. They end with the process. */
import { checkObject } from '../errors.ts';
import { checkedKey, keyRange, recordPage } from './record-query.ts';
import { recordText, recordValue } from './record-text.ts';
import type { JsonValue, RecordPage, RecordQuery, RecordStore, StoreCallOptions } from './record-store.ts';

/** Without bound: whatever is put stays until it is deleted. */
export function memoryRecordStore(): RecordStore {
  return new SortedRecords();
}

class SortedRecords implements RecordStore {
  /** Texts, so that nobody's later change of a value reaches the store. */
  readonly #texts = new Map<string, string>();
  /** Ascending. */
  readonly #keys: string[] = [];

  async get(key: string, { signal }: StoreCallOptions = {}): Promise<JsonValue | undefined> {
    signal?.throwIfAborted();
    const text = this.#texts.get(checkedKey(key));
    return text === undefined ? undefined : recordValue(text);
  }

  async put(key: string, value: JsonValue, { signal }: StoreCallOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    const text = recordText(value);
    if (!this.#texts.has(checkedKey(key))) this.#keys.splice(this.#position(key), 0, key);
    this.#texts.set(key, text);
  }

  async delete(key: string, { signal }: StoreCallOptions = {}): Promise<boolean> {
    signal?.throwIfAborted();
    if (!this.#texts.delete(checkedKey(key))) return false;
    this.#keys.splice(this.#position(key), 1);
    return true;
  }

  async list(query: RecordQuery): Promise<RecordPage> {
    checkObject(query, 'query', '{ prefix, limit }');
    query.signal?.throwIfAborted();
    const { first, isAfter, end, limit } = keyRange(query);
    let from = this.#position(first);
    if (isAfter && this.#keys[from] === first) from++;
    const keys = this.#keys.slice(from, from + limit + 1).filter((key) => key < end);
    return recordPage(
      keys.map((key) => ({ key, value: recordValue(this.#texts.get(key)) })),
      limit,
    );
  }

  /** Of the first key that is not below this one. */
  #position(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
