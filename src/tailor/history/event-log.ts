/**
 * The events of a run, kept for a while, so that a reader who lost the connection goes on where it stopped.
 *
 * A run is drained by the log and not by its readers: it goes on when all of them are gone. Readers in the same process are served
 * from memory, those of other processes read the store again and again. Events are written in batches, a few a second, because
 * a delta may be one word; each batch is one record, named by the id of its first event.
 */
import { pause } from '../../abort/pause.ts';
import { systemClock } from '../../cache/system-clock.ts';
import {
  checkMethods,
  InvalidInputError,
  LanguageModelError,
  TrackruitError,
  type TrackruitErrorCode,
} from '../../errors.ts';
import type { JsonValue, RecordStore, StoreCallOptions } from '../../storage/record-store.ts';
import { LiveRun } from './live-run.ts';
import { endKey, ENDS_PREFIX, readEndKey, runPrefix } from './record-keys.ts';
import type { TailorEvent } from '../tailor-event.ts';

/** Whose run, and which: another person's id does not lead to it. */
export interface TailorRunKey {
  readonly personId: string;
  readonly runId: string;
}

export interface TailorReplayOptions extends StoreCallOptions {
  /** `id` of the last event that the reader has; 0 is from the beginning on. Default 0. */
  readonly afterId?: number | undefined;
}

export interface TailorEventLogOptions {
  /** How long a run is kept, from its start. Default an hour (chosen: longer than any run, shorter than a day's visit). */
  readonly ttlMs?: number | undefined;
  /** Events wait so long for others to be written with them. Default 100. */
  readonly flushMs?: number | undefined;
  /** How often a reader in another process looks for more. Default 500. */
  readonly pollMs?: number | undefined;
  /** A reader in another process gives a run up that has told nothing for so long: its process may be dead. Default two minutes. */
  readonly idleMs?: number | undefined;
  /** Milliseconds since 1970. Default: the host's clock. */
  readonly now?: (() => number) | undefined;
}

interface RunEnd {
  /** Absent: it ended with its result. */
  readonly failure?: { readonly code: TrackruitErrorCode; readonly message: string };
}

const BATCHES_AT_ONCE = 50;
const EVENT_DIGITS = 8;

/**
 * @example
 * ```ts
 * import { memoryRecordStore, tailor, TailorEventLog } from '@trackruit/ml';
 *
 * const log = new TailorEventLog(memoryRecordStore());
 * const key = { personId: 'user-7', runId: 'run-1' };
 * const run = tailor({ resume: 'Nurse\nWound care on a surgical ward', job: 'Nurse\nRequirements\n- Wound care' });
 * const recorded = log.record(key, run);
 * // A reader that has the first event already, and lost its connection.
 * for await (const event of log.replay(key, { afterId: 1 })) if (event.type === 'result-ready') console.log(event.id > 1); // true
 * await recorded;
 * ```
 */
export class TailorEventLog {
  readonly #store: RecordStore;
  readonly #live = new Map<string, LiveRun>();
  readonly #ttlMs: number;
  readonly #flushMs: number;
  readonly #pollMs: number;
  readonly #idleMs: number;
  readonly #now: () => number;

  constructor(store: RecordStore, options: TailorEventLogOptions = {}) {
    const { ttlMs = 3_600_000, flushMs = 100, pollMs = 500, idleMs = 120_000, now = systemClock } = options;
    for (const [name, value] of Object.entries({ ttlMs, flushMs, pollMs, idleMs })) {
      if (!(value > 0)) throw new InvalidInputError(`options.${name}`, 'must be a number above 0');
    }
    checkMethods(store ?? null, 'store', ['get', 'put', 'delete', 'list']);
    this.#store = store;
    this.#ttlMs = ttlMs;
    this.#flushMs = flushMs;
    this.#pollMs = pollMs;
    this.#idleMs = idleMs;
    this.#now = now;
  }

  /**
   * Drains `events` and keeps them; readers may begin as soon as this is called. Resolves when the run has ended and all of it is
   * written. Rejects with the run's own error, which readers get too. A store that fails does not end the run: what could not be
   * written is tried again with the next batch, and if the last one fails this rejects with code `store-failed`.
   *
   * @throws InvalidInputError if the id is of a run that is being recorded, or the events' ids do not count from 1
   */
  async record(key: TailorRunKey, events: AsyncIterable<TailorEvent>): Promise<void> {
    const prefix = runPrefix(key.personId, key.runId);
    if (this.#live.has(prefix)) throw new InvalidInputError('key.runId', 'is of a run that is being recorded');
    const expiresAt = this.#now() + this.#ttlMs;
    const run = new LiveRun({
      flushMs: this.#flushMs,
      // First what leads to the events, so that none stays for good.
      begin: async () => {
        await this.#store.put(endKey(expiresAt, prefix), null);
        await this.#store.put(`${prefix}begin`, { expiresAt });
      },
      write: (batch) => this.#store.put(`${prefix}${eventDigits(batch[0]!.id)}`, asJson({ events: batch })),
    });
    this.#live.set(prefix, run);
    let failure: { readonly error: unknown } | undefined;
    try {
      for await (const event of events) run.add(event);
      run.end();
    } catch (error) {
      failure = { error };
      run.end(error);
    }
    try {
      await run.allWritten();
      await this.#store.put(`${prefix}end`, failure === undefined ? {} : asJson({ failure: reported(failure.error) }));
    } catch (error) {
      // What the run died of matters more; readers in other processes then give up by themselves.
      throw failure === undefined ? error : failure.error;
    } finally {
      this.#live.delete(prefix);
    }
    if (failure !== undefined) throw failure.error;
  }

  /**
   * The events after `afterId`, first those that have been, then those to come; ends with the run. Throws the run's error: the very
   * one in the process that runs it, one of the same code elsewhere, and LanguageModelError `timed-out` where nothing comes any more.
   *
   * @throws InvalidInputError if there is no such run, or no longer
   */
  async *replay(key: TailorRunKey, options: TailorReplayOptions = {}): AsyncGenerator<TailorEvent, void, undefined> {
    const { afterId = 0, signal } = options;
    const prefix = runPrefix(key.personId, key.runId);
    if (!Number.isSafeInteger(afterId) || afterId < 0) {
      throw new InvalidInputError('options.afterId', 'must be a whole number of 0 or more');
    }
    signal?.throwIfAborted();
    const run = this.#live.get(prefix);
    if (run !== undefined) {
      yield* run.events(afterId, signal);
      return;
    }
    const begin = (await this.#store.get(`${prefix}begin`, { signal })) as { readonly expiresAt: number } | undefined;
    if (begin === undefined || begin.expiresAt <= this.#now()) {
      throw new InvalidInputError('key.runId', 'is of no run of this person, or its events have expired');
    }
    let last = afterId;
    for (let idleMs = 0; ; idleMs += this.#pollMs) {
      const stored = await this.#read(prefix, last, signal);
      for (const event of stored.events) {
        yield event;
        last = event.id;
        idleMs = 0;
      }
      if (stored.end?.failure !== undefined) {
        throw new TrackruitError(stored.end.failure.code, stored.end.failure.message);
      }
      if (stored.end !== undefined) return;
      if (idleMs >= this.#idleMs) {
        throw new LanguageModelError('timed-out', `the run has told nothing for ${String(this.#idleMs)} ms`);
      }
      await pause(this.#pollMs, signal);
    }
  }

  /** Deletes the runs whose time is over, and tells how many; to be called now and then. */
  async deleteExpired({ signal }: StoreCallOptions = {}): Promise<number> {
    let deleted = 0;
    for (;;) {
      const { records } = await this.#store.list({ prefix: ENDS_PREFIX, limit: BATCHES_AT_ONCE, signal });
      const ended = records.filter(({ key }) => readEndKey(key).expiresAt <= this.#now());
      for (const { key } of ended) {
        await this.#deletePrefix(readEndKey(key).prefix, signal);
        if (await this.#store.delete(key, { signal })) deleted++;
      }
      if (ended.length < BATCHES_AT_ONCE) return deleted;
    }
  }

  async #deletePrefix(prefix: string, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const { records } = await this.#store.list({ prefix, limit: BATCHES_AT_ONCE, signal });
      if (records.length === 0) return;
      for (const { key } of records) await this.#store.delete(key, { signal });
    }
  }

  /** The end is read with the last events, never before them: its key is the last one. */
  async #read(
    prefix: string,
    afterId: number,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly events: readonly TailorEvent[]; readonly end: RunEnd | undefined }> {
    const events: TailorEvent[] = [];
    let end: RunEnd | undefined;
    let cursor: string | undefined;
    do {
      const page = await this.#store.list({ prefix, limit: BATCHES_AT_ONCE, cursor, signal });
      for (const { key, value } of page.records) {
        if (key === `${prefix}end`) end = value as RunEnd;
        else if (key !== `${prefix}begin`) events.push(...(value as unknown as Batch).events);
      }
      ({ cursor } = page);
    } while (cursor !== undefined);
    return { events: events.filter(({ id }) => id > afterId), end };
  }
}

interface Batch {
  readonly events: readonly TailorEvent[];
}

/** Digits come before the letters of `begin` and `end`. */
function eventDigits(id: number): string {
  return String(id).padStart(EVENT_DIGITS, '0');
}

/** Only the library's own errors are known to hold no text of the person. */
function reported(error: unknown): NonNullable<RunEnd['failure']> {
  if (TrackruitError.isInstance(error)) return { code: error.code, message: error.message };
  return { code: 'model-failed', message: 'the run was ended' };
}

function asJson(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
