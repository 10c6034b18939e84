import { describe, expect, it } from 'vitest';
import { LanguageModelError } from '../../../src/errors.ts';
import { memoryRecordStore } from '../../../src/storage/memory.ts';
import type { RecordStore } from '../../../src/storage/record-store.ts';
import { TailorEventLog, type TailorEventLogOptions } from '../../../src/tailor/history/event-log.ts';
import { TailorHistory } from '../../../src/tailor/history/tailor-history.ts';
import type { TailorEvent } from '../../../src/tailor/tailor-event.ts';
import { manualClock } from '../../../src/testing/manual-clock.ts';

const key = { personId: 'ada', runId: 'run 1' };
const QUICK: TailorEventLogOptions = { flushMs: 2, pollMs: 5, idleMs: 60_000 };

const word = (id: number): TailorEvent => ({
  id,
  type: 'text-delta',
  field: 'reasoning',
  delta: `word ${String(id)} `,
});

/** A run that tells its next event, or ends, when the test says so. */
interface PlayedRun {
  readonly events: AsyncIterable<TailorEvent>;
  readonly tell: (count?: number) => void;
  readonly end: (error?: unknown) => void;
}

function playedRun(): PlayedRun {
  let told = 0;
  let asked = 0;
  let ended: { readonly error?: unknown } | undefined;
  let goOn: () => void = () => undefined;
  async function* events(): AsyncGenerator<TailorEvent> {
    for (;;) {
      while (asked < told) yield word(++asked);
      if (ended !== undefined) {
        if ('error' in ended) throw ended.error;
        return;
      }
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
  }
  return {
    events: events(),
    tell: (count = 1) => {
      told += count;
      goOn();
    },
    end: (...error) => {
      ended = error.length === 0 ? {} : { error: error[0] };
      goOn();
    },
  };
}

async function ids(events: AsyncIterable<TailorEvent>, into: number[] = []): Promise<readonly number[]> {
  for await (const { id } of events) into.push(id);
  return into;
}

const counted = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

async function storedKeys(store: RecordStore): Promise<readonly string[]> {
  return (await store.list({ prefix: '', limit: 1000 })).records.map(({ key: stored }) => stored);
}

describe('a log of events', () => {
  it('gives every reader all events in order, those that were and those to come', async () => {
    const log = new TailorEventLog(memoryRecordStore(), QUICK);
    const run = playedRun();
    const recorded = log.record(key, run.events);
    const early: number[] = [];
    const fromTheStart = ids(log.replay(key), early);
    run.tell(3);
    await expect.poll(() => early).toEqual([1, 2, 3]);
    const late = ids(log.replay(key, { afterId: 2 }));
    run.tell(4);
    run.end();
    expect(await fromTheStart).toEqual(counted(1, 7));
    expect(await late).toEqual(counted(3, 7));
    await recorded;
  });

  it('goes on after the last event that a reader has, in whatever process, live or ended', async () => {
    const store = memoryRecordStore();
    const here = new TailorEventLog(store, QUICK);
    const elsewhere = new TailorEventLog(store, QUICK);
    const run = playedRun();
    const recorded = here.record(key, run.events);
    run.tell(5);
    await expect.poll(async () => (await storedKeys(store)).length).toBeGreaterThan(2);
    const seen: number[] = [];
    const following = ids(elsewhere.replay(key, { afterId: 3 }), seen);
    await expect.poll(() => seen).toEqual([4, 5]);
    run.tell(2);
    await expect.poll(() => seen).toEqual([4, 5, 6, 7]);
    run.end();
    await recorded;
    expect(await following).toEqual(counted(4, 7));
    for (const log of [here, elsewhere]) {
      expect(await ids(log.replay(key))).toEqual(counted(1, 7));
      expect(await ids(log.replay(key, { afterId: 6 }))).toEqual([7]);
      expect(await ids(log.replay(key, { afterId: 7 }))).toEqual([]);
      expect(await ids(log.replay(key, { afterId: 99 }))).toEqual([]);
    }
    const replayed: TailorEvent[] = [];
    for await (const event of elsewhere.replay(key)) replayed.push(event);
    expect(replayed).toEqual(counted(1, 7).map(word));
  });

  it('drains the run when nobody reads, and when all readers have left', async () => {
    const log = new TailorEventLog(memoryRecordStore(), QUICK);
    const run = playedRun();
    const recorded = log.record(key, run.events);
    run.tell(2);
    for await (const event of log.replay(key)) {
      expect(event.id).toBe(1);
      break;
    }
    run.tell(300);
    run.end();
    await recorded;
    expect(await ids(log.replay(key))).toEqual(counted(1, 302));
  });

  it('writes a few batches and not every word', async () => {
    const store = memoryRecordStore();
    const log = new TailorEventLog(store, { ...QUICK, flushMs: 10_000 });
    const run = playedRun();
    run.tell(500);
    run.end();
    await log.record(key, run.events);
    expect(await storedKeys(store)).toHaveLength(4);
    expect(await ids(log.replay(key, { afterId: 490 }))).toEqual(counted(491, 500));
  });

  it('gives readers what the run died of, and keeps what it had told', async () => {
    const store = memoryRecordStore();
    const log = new TailorEventLog(store, QUICK);
    const run = playedRun();
    const recorded = log.record(key, run.events).catch((error: unknown) => error);
    const seen: number[] = [];
    const reading = ids(log.replay(key), seen).catch((error: unknown) => error);
    run.tell(2);
    const failure = new LanguageModelError('overloaded', 'the model is overloaded (529)');
    run.end(failure);
    expect([await recorded, await reading]).toEqual([failure, failure]);
    expect(seen).toEqual([1, 2]);
    const after: number[] = [];
    await expect(ids(new TailorEventLog(store, QUICK).replay(key), after)).rejects.toMatchObject({
      code: 'model-failed',
      message: 'the model is overloaded (529)',
    });
    expect(after).toEqual([1, 2]);
  });

  it('writes no word of an error that is not the library’s own', async () => {
    const store = memoryRecordStore();
    const log = new TailorEventLog(store, QUICK);
    const run = playedRun();
    run.end(new Error('could not parse: Ada Lovelace, Berlin'));
    await expect(log.record(key, run.events)).rejects.toThrow('Ada');
    await expect(ids(log.replay(key))).rejects.toMatchObject({ code: 'model-failed', message: 'the run was ended' });
    expect(JSON.stringify((await store.list({ prefix: '', limit: 100 })).records)).not.toContain('Lovelace');
  });

  it('keeps a run from other persons and other runs', async () => {
    const log = new TailorEventLog(memoryRecordStore(), QUICK);
    const run = playedRun();
    run.tell(2);
    run.end();
    await log.record(key, run.events);
    for (const other of [
      { ...key, personId: 'grace' },
      { ...key, runId: 'run 2' },
      { personId: 'run 1', runId: 'ada' },
    ]) {
      await expect(ids(log.replay(other))).rejects.toMatchObject({ code: 'invalid-input', parameter: 'key.runId' });
    }
    await expect(ids(log.replay({ personId: '', runId: 'x' }))).rejects.toMatchObject({ parameter: 'personId' });
    await expect(ids(log.replay({ personId: 'x', runId: '' }))).rejects.toMatchObject({ parameter: 'runId' });
  });

  it('forgets a run when its time is over, and deletes it when told', async () => {
    const clock = manualClock();
    const store = memoryRecordStore();
    const log = new TailorEventLog(store, { ...QUICK, ttlMs: 1000, now: clock.now });
    for (const runId of ['old', 'new']) {
      const run = playedRun();
      run.tell(3);
      run.end();
      await log.record({ ...key, runId }, run.events);
      clock.advance(600);
    }
    await expect(ids(log.replay({ ...key, runId: 'old' }))).rejects.toMatchObject({ parameter: 'key.runId' });
    expect(await ids(log.replay({ ...key, runId: 'new' }))).toEqual([1, 2, 3]);
    expect([await log.deleteExpired(), await log.deleteExpired()]).toEqual([1, 0]);
    expect(await storedKeys(store)).toHaveLength(4);
    clock.advance(600);
    expect(await log.deleteExpired()).toBe(1);
    expect(await storedKeys(store)).toEqual([]);
  });

  it('loses its runs with the person’s history', async () => {
    const store = memoryRecordStore();
    const clock = manualClock();
    const log = new TailorEventLog(store, { ...QUICK, now: clock.now });
    const run = playedRun();
    run.tell(3);
    run.end();
    await log.record(key, run.events);
    expect(await new TailorHistory(store).deleteAll('ada')).toBe(0);
    await expect(ids(log.replay(key))).rejects.toMatchObject({ parameter: 'key.runId' });
    clock.advance(86_400_000);
    await log.deleteExpired();
    expect(await storedKeys(store)).toEqual([]);
  });

  it('serves its readers through a store that fails, and writes all of it when the store is back', async () => {
    const store = memoryRecordStore();
    let isBroken = true;
    let failures = 0;
    const shaky: RecordStore = {
      ...bound(store),
      put: async (stored, value) => {
        if (isBroken) {
          failures++;
          throw new Error('no connection');
        }
        await store.put(stored, value);
      },
    };
    const log = new TailorEventLog(shaky, QUICK);
    const run = playedRun();
    const recorded = log.record(key, run.events);
    const seen: number[] = [];
    const reading = ids(log.replay(key), seen);
    run.tell(4);
    await expect.poll(() => seen).toEqual([1, 2, 3, 4]);
    await expect.poll(() => failures).toBeGreaterThan(1);
    isBroken = false;
    run.tell(2);
    run.end();
    await recorded;
    expect(await reading).toEqual(counted(1, 6));
    expect(await ids(new TailorEventLog(store, QUICK).replay(key))).toEqual(counted(1, 6));
  });

  it('says so when the store stays away, after the readers have had everything', async () => {
    const store: RecordStore = { ...bound(memoryRecordStore()), put: () => Promise.reject(new Error('no connection')) };
    const log = new TailorEventLog(store, QUICK);
    const run = playedRun();
    const recorded = log.record(key, run.events).catch((error: unknown) => error);
    const reading = ids(log.replay(key));
    run.tell(3);
    run.end();
    expect(await reading).toEqual([1, 2, 3]);
    expect(await recorded).toMatchObject({ message: 'no connection' });
  });

  it('gives a run up whose process died', async () => {
    const store = memoryRecordStore();
    const run = playedRun();
    void new TailorEventLog(store, QUICK).record(key, run.events);
    run.tell(2);
    await expect.poll(async () => (await storedKeys(store)).length).toBeGreaterThan(2);
    const seen: number[] = [];
    const elsewhere = new TailorEventLog(store, { ...QUICK, idleMs: 30 });
    await expect(ids(elsewhere.replay(key), seen)).rejects.toMatchObject({ code: 'model-failed', reason: 'timed-out' });
    expect(seen).toEqual([1, 2]);
    run.end();
  });

  it('stops waiting when told, here and elsewhere', async () => {
    const store = memoryRecordStore();
    const here = new TailorEventLog(store, QUICK);
    const run = playedRun();
    const recorded = here.record(key, run.events);
    run.tell(1);
    await expect.poll(async () => (await storedKeys(store)).length).toBeGreaterThan(2);
    const reason = { why: 'the user left' };
    for (const log of [here, new TailorEventLog(store, { ...QUICK, pollMs: 60_000 })]) {
      const controller = new AbortController();
      const seen: number[] = [];
      const reading = ids(log.replay(key, { signal: controller.signal }), seen);
      await expect.poll(() => seen).toEqual([1]);
      controller.abort(reason);
      await expect(reading).rejects.toBe(reason);
    }
    run.end();
    await recorded;
  });

  it('refuses a second recording of a run, ids with gaps and options out of range', async () => {
    const log = new TailorEventLog(memoryRecordStore(), QUICK);
    const run = playedRun();
    const recorded = log.record(key, run.events);
    await expect(log.record(key, playedRun().events)).rejects.toMatchObject({ parameter: 'key.runId' });
    run.end();
    await recorded;
    async function* gaps(): AsyncGenerator<TailorEvent> {
      yield word(1);
      yield word(3);
    }
    await expect(log.record({ ...key, runId: 'gaps' }, gaps())).rejects.toMatchObject({
      message: 'events: the id of an event is 3 where 2 comes next',
    });
    for (const afterId of [-1, 0.5, Number.NaN]) {
      await expect(log.replay(key, { afterId }).next()).rejects.toMatchObject({ parameter: 'options.afterId' });
    }
    expect(() => new TailorEventLog(memoryRecordStore(), { ttlMs: 0 })).toThrow('options.ttlMs');
  });
});

/** The methods of a store, bound to it, so that one can be replaced. */
function bound(store: RecordStore): RecordStore {
  return {
    get: (stored, options) => store.get(stored, options),
    put: (stored, value, options) => store.put(stored, value, options),
    delete: (stored, options) => store.delete(stored, options),
    list: (query) => store.list(query),
  };
}
