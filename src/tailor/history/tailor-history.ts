/**
 * What was tailored for a person: kept whole, listed newest first, given out and deleted as a whole.
 *
 * Two records for each entry: one with everything, and an empty one that stands for it in lists, so that counting and leafing do
 * not read every text. The first is written before the second and deleted after it: a list never names what is not there
 * but for the moment of a deletion.
 */
import { systemClock } from '../../cache/system-clock.ts';
import { checkMethods, checkObject, InvalidInputError, TrackruitError, typeName } from '../../errors.ts';
import type { JsonValue, RecordStore, StoreCallOptions, StoredRecord } from '../../storage/record-store.ts';
import { isRecordId, recordIds, type NewRecordId } from './record-ids.ts';
import { personPrefix } from './record-keys.ts';
import type { TailorResult } from '../tailor-event.ts';

export interface TailorHistoryEntry<Result = TailorResult> {
  readonly resumeText: string;
  readonly jobText: string;
  /** JSON; members that are `undefined` are left out. */
  readonly result: Result;
  /** Whatever the caller wants to keep with it: a title, what became of the application. */
  readonly note?: JsonValue | undefined;
}

export interface TailorHistoryRecord<Result = TailorResult> extends TailorHistoryEntry<Result> {
  /** 32 hexadecimal digits; of two records of one person the newer has the smaller one. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface TailorHistoryPage<Result = TailorResult> {
  /** Newest first. */
  readonly records: readonly TailorHistoryRecord<Result>[];
  /** Where the next page begins; absent on the last one. It holds a digest of the person's id, nothing of a text. */
  readonly cursor?: string | undefined;
}

export interface TailorHistoryQuery extends StoreCallOptions {
  /** At most so many records, 1 to 100. Default 20. */
  readonly limit?: number | undefined;
  /** The `cursor` of the page before. */
  readonly cursor?: string | undefined;
  /** So many of the newest, or of those after the cursor, are left out: for pages by number. Default 0. */
  readonly offset?: number | undefined;
}

export interface TailorHistoryOptions {
  /** Milliseconds since 1970. Default: the host's clock. */
  readonly now?: (() => number) | undefined;
  /** So many random bytes. Default: the host's, `crypto.getRandomValues`. */
  readonly randomBytes?: ((length: number) => Uint8Array) | undefined;
}

/** Of a record: raised when its members change; older ones then are read as what they were. */
const VERSION = 1;

const MAX_LIMIT = 100;

/** Empty records are small, whole ones are not. */
const COUNTED_AT_ONCE = 1000;
const DELETED_AT_ONCE = 50;
const EXPORTED_AT_ONCE = 20;

/**
 * History over any record store. Calls reject as those of the store do; a person sees only what was saved under their own id.
 *
 * @example
 * ```ts
 * import { memoryRecordStore, tailor, TailorHistory } from '@trackruit/ml';
 *
 * const history = new TailorHistory(memoryRecordStore());
 * const texts = { resumeText: 'Nurse\nWound care on a surgical ward', jobText: 'Nurse\nRequirements\n- Wound care' };
 * const result = await tailor({ resume: texts.resumeText, job: texts.jobText }).result();
 * await history.save('user-7', { ...texts, result });
 * const { records } = await history.list('user-7', { limit: 10 });
 * console.log(records.length); // 1
 * await history.deleteAll('user-7');
 * ```
 */
export class TailorHistory<Result = TailorResult> {
  readonly #store: RecordStore;
  readonly #nextId: () => NewRecordId;

  constructor(store: RecordStore, options: TailorHistoryOptions = {}) {
    const { now = systemClock, randomBytes = hostRandomBytes } = options;
    checkMethods(store ?? null, 'store', ['get', 'put', 'delete', 'list']);
    this.#store = store;
    this.#nextId = recordIds({ now, randomBytes });
  }

  /** Keeps all of it, whatever its length; gives it back with its id. */
  async save(
    personId: string,
    entry: TailorHistoryEntry<Result>,
    options: StoreCallOptions = {},
  ): Promise<TailorHistoryRecord<Result>> {
    const prefix = personPrefix(personId);
    checkObject(entry, 'entry', '{ resumeText, jobText, result }');
    for (const name of ['resumeText', 'jobText'] as const) {
      const text: unknown = entry[name];
      if (typeof text !== 'string')
        throw new InvalidInputError(`entry.${name}`, `must be a string, got ${typeName(text)}`);
    }
    const { id, createdAt } = this.#nextId();
    const record: TailorHistoryRecord<Result> = { ...members(entry), id, createdAt };
    await this.#store.put(`${prefix}r/${id}`, asJson({ version: VERSION, ...record }), options);
    await this.#store.put(`${prefix}i/${id}`, null, options);
    return record;
  }

  /** Newest first. A record that is deleted while the page is read is left out of it. */
  async list(personId: string, query: TailorHistoryQuery = {}): Promise<TailorHistoryPage<Result>> {
    const { limit = 20, offset = 0, signal } = query;
    const prefix = personPrefix(personId);
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
      throw new InvalidInputError('query.limit', `must be a whole number from 1 to ${String(MAX_LIMIT)}`);
    }
    if (!Number.isSafeInteger(offset) || offset < 0) {
      throw new InvalidInputError('query.offset', 'must be a whole number of 0 or more');
    }
    let { cursor } = query;
    for (let left = offset; left > 0;) {
      const page = await this.#store.list({
        prefix: `${prefix}i/`,
        limit: Math.min(left, COUNTED_AT_ONCE),
        cursor,
        signal,
      });
      if (page.cursor === undefined) return { records: [] };
      left -= page.records.length;
      ({ cursor } = page);
    }
    const page = await this.#store.list({ prefix: `${prefix}i/`, limit, cursor, signal });
    const found = await Promise.all(
      page.records.map(({ key }) => this.#store.get(`${prefix}r/${idOf(key)}`, { signal })),
    );
    const records = found.filter((value) => value !== undefined).map((value) => this.#read(value));
    return { records, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) };
  }

  /** How many records there are. */
  async count(personId: string, { signal }: StoreCallOptions = {}): Promise<number> {
    const prefix = `${personPrefix(personId)}i/`;
    let count = 0;
    for (let cursor: string | undefined; ;) {
      const page = await this.#store.list({ prefix, limit: COUNTED_AT_ONCE, cursor, signal });
      count += page.records.length;
      ({ cursor } = page);
      if (cursor === undefined) return count;
    }
  }

  /** Absent if this person has no record of this id; an id of any other form is nobody's. */
  async get(
    personId: string,
    id: string,
    options: StoreCallOptions = {},
  ): Promise<TailorHistoryRecord<Result> | undefined> {
    const prefix = personPrefix(personId);
    const value = isRecordId(id) ? await this.#store.get(`${prefix}r/${id}`, options) : undefined;
    return value === undefined ? undefined : this.#read(value);
  }

  /** Replaces the note of a record; of two at the same time the later counts. False if there is no such record. */
  async setNote(
    personId: string,
    id: string,
    note: JsonValue | undefined,
    options: StoreCallOptions = {},
  ): Promise<boolean> {
    const record = await this.get(personId, id, options);
    if (record === undefined) return false;
    const prefix = personPrefix(personId);
    await this.#store.put(`${prefix}r/${id}`, asJson({ version: VERSION, ...record, note }), options);
    // Deleted since it was read: writing must not bring it back.
    if ((await this.#store.get(`${prefix}i/${id}`, options)) !== undefined) return true;
    await this.#store.delete(`${prefix}r/${id}`, options);
    return false;
  }

  /** Whether there was one. */
  async delete(personId: string, id: string, options: StoreCallOptions = {}): Promise<boolean> {
    const prefix = personPrefix(personId);
    if (!isRecordId(id)) return false;
    await this.#store.delete(`${prefix}i/${id}`, options);
    return this.#store.delete(`${prefix}r/${id}`, options);
  }

  /**
   * Deletes everything that is kept of a person, logged runs too, and tells how many records of history that were. End the person's
   * runs first: what is written after the last look stays. After a failure the same call goes on.
   */
  async deleteAll(personId: string, { signal }: StoreCallOptions = {}): Promise<number> {
    const prefix = personPrefix(personId);
    let deleted = 0;
    for (;;) {
      const { records } = await this.#store.list({ prefix, limit: DELETED_AT_ONCE, signal });
      if (records.length === 0) return deleted;
      for (const { key } of records) {
        const wasThere = await this.#store.delete(key, { signal });
        if (wasThere && key.startsWith(`${prefix}r/`)) deleted++;
      }
    }
  }

  /** Everything of a person, newest first, page by page: a file of JSON lines can be written without holding it all. */
  async *exportAll(
    personId: string,
    { signal }: StoreCallOptions = {},
  ): AsyncGenerator<TailorHistoryRecord<Result>, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await this.list(personId, { limit: EXPORTED_AT_ONCE, cursor, signal });
      yield* page.records;
      ({ cursor } = page);
    } while (cursor !== undefined);
  }

  #read(value: JsonValue): TailorHistoryRecord<Result> {
    const { version, ...record } = (value ?? {}) as { readonly version?: unknown };
    if (version !== VERSION) {
      throw new TrackruitError(
        'store-failed',
        `a record has version ${String(version)} where ${String(VERSION)} is known`,
      );
    }
    return record as TailorHistoryRecord<Result>;
  }
}

/** Only what belongs there: an entry may be an object of the caller with much else in it. */
function members<Result>({
  resumeText,
  jobText,
  result,
  note,
}: TailorHistoryEntry<Result>): TailorHistoryEntry<Result> {
  return { resumeText, jobText, result, ...(note === undefined ? {} : { note }) };
}

function idOf(key: StoredRecord['key']): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** A value of the library is plain JSON but for members that are there and `undefined`. */
function asJson(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

function hostRandomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
