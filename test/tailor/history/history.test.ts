import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryRecordStore } from '../../../src/storage/memory.ts';
import type { RecordStore } from '../../../src/storage/record-store.ts';
import { TailorHistory, type TailorHistoryRecord } from '../../../src/tailor/history/tailor-history.ts';
import { manualClock } from '../../../src/testing/manual-clock.ts';

interface Outcome {
  readonly score: number;
}

/** Bytes that differ from call to call, the same ones in every run. */
function countedBytes(start = 0): (length: number) => Uint8Array {
  let count = start;
  return (length) => new Uint8Array(length).fill(count++ & 255);
}

function history(store: RecordStore = memoryRecordStore(), clock = manualClock()): TailorHistory<Outcome> {
  return new TailorHistory<Outcome>(store, { now: clock.now, randomBytes: countedBytes() });
}

const entry = (name: string): { resumeText: string; jobText: string; result: Outcome } => ({
  resumeText: `résumé ${name}`,
  jobText: `job ${name}`,
  result: { score: name.length / 10 },
});

async function exported(
  of: TailorHistory<Outcome>,
  personId: string,
): Promise<readonly TailorHistoryRecord<Outcome>[]> {
  const records: TailorHistoryRecord<Outcome>[] = [];
  for await (const record of of.exportAll(personId)) records.push(record);
  return records;
}

async function allKeys(store: RecordStore): Promise<readonly string[]> {
  return (await store.list({ prefix: '', limit: 1000 })).records.map(({ key }) => key);
}

describe('a history', () => {
  it('gives a record back whole, with its id and its time', async () => {
    const clock = manualClock(1_800_000_000_000);
    const kept = history(memoryRecordStore(), clock);
    const long = { ...entry('long'), resumeText: 'Grüße 简历 🙂\n'.repeat(40_000), note: { title: 'Backend, Berlin' } };
    const saved = await kept.save('ada', long);
    expect(saved).toEqual({ ...long, id: saved.id, createdAt: 1_800_000_000_000 });
    expect(saved.id).toMatch(/^[0-9a-f]{32}$/);
    expect(await kept.get('ada', saved.id)).toEqual(saved);
    expect((await kept.list('ada')).records).toEqual([saved]);
  });

  it('lists newest first, also within one millisecond and after the clock was set back', async () => {
    const clock = manualClock();
    const kept = history(memoryRecordStore(), clock);
    const ids: string[] = [];
    for (const step of [0, 0, 5, 0, -3_600_000, 0, 10, 3_600_000, 0]) {
      clock.advance(step);
      ids.unshift((await kept.save('ada', entry('x'))).id);
    }
    const { records } = await kept.list('ada');
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect([...ids].sort()).toEqual(ids);
    const times = records.map(({ createdAt }) => createdAt);
    expect([...times].sort((a, b) => b - a)).toEqual(times);
  });

  it('pages by cursor and by number, each record once', async () => {
    const clock = manualClock();
    const kept = history(memoryRecordStore(), clock);
    for (let at = 0; at < 25; at++) {
      clock.advance(1000);
      await kept.save('ada', { ...entry('x'), note: at });
    }
    const expected = Array.from({ length: 25 }, (_, at) => 24 - at);
    const byCursor: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await kept.list('ada', { limit: 10, cursor });
      byCursor.push(...page.records.map(({ note }) => note));
      ({ cursor } = page);
    } while (cursor !== undefined);
    expect(byCursor).toEqual(expected);
    const byNumber = await Promise.all(
      [0, 10, 20, 25, 30].map(async (offset) => (await kept.list('ada', { limit: 10, offset })).records),
    );
    expect(byNumber.map(({ length }) => length)).toEqual([10, 10, 5, 0, 0]);
    expect(byNumber.flat().map(({ note }) => note)).toEqual(expected);
    expect(await kept.count('ada')).toBe(25);
    expect((await exported(kept, 'ada')).map(({ note }) => note)).toEqual(expected);
  });

  it('keeps the first page right while new records come in before the second', async () => {
    const clock = manualClock();
    const kept = history(memoryRecordStore(), clock);
    for (const note of ['first', 'second', 'third']) {
      clock.advance(1);
      await kept.save('ada', { ...entry('x'), note });
    }
    const page = await kept.list('ada', { limit: 2 });
    clock.advance(1);
    await kept.save('ada', { ...entry('x'), note: 'meanwhile' });
    const next = await kept.list('ada', { limit: 2, cursor: page.cursor });
    expect([...page.records, ...next.records].map(({ note }) => note)).toEqual(['third', 'second', 'first']);
  });

  it('shows nobody what another person has', async () => {
    const kept = history();
    const { id } = await kept.save('ada', entry('hers'));
    const names = ['Ada', 'ada ', 'ad', 'ada/', '../ada', 'ada/i', '%', '*', '\u0000', '\ud800', '\ud801'];
    for (const personId of names) {
      expect(await kept.get(personId, id)).toBeUndefined();
      expect((await kept.list(personId)).records).toEqual([]);
      expect(await kept.delete(personId, id)).toBe(false);
      expect(await kept.setNote(personId, id, 'mine')).toBe(false);
      expect(await kept.deleteAll(personId)).toBe(0);
      await kept.save(personId, entry('theirs'));
    }
    for (const personId of names) expect(await kept.count(personId)).toBe(1);
    expect((await exported(kept, 'ada')).map(({ resumeText }) => resumeText)).toEqual(['résumé hers']);
    const { cursor } = await kept.list('ada', { limit: 1 }).then(async () => {
      await kept.save('ada', entry('more'));
      return kept.list('ada', { limit: 1 });
    });
    await expect(kept.list('ad', { limit: 1, cursor })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('has no word of a person in its keys', async () => {
    const store = memoryRecordStore();
    await history(store).save('ada@example.org', entry('x'));
    const keys = await allKeys(store);
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(key).toMatch(/^tailor\/[0-9a-f]{64}\/[ir]\/[0-9a-f]{32}$/);
  });

  it('takes ids of any form for nobody’s', async () => {
    const kept = history();
    const { id } = await kept.save('ada', entry('x'));
    for (const other of ['', '../x', id.toUpperCase(), `${id}0`, id.slice(1), '\u0000', 7 as never]) {
      expect(await kept.get('ada', other)).toBeUndefined();
      expect(await kept.delete('ada', other)).toBe(false);
    }
  });

  it('deletes one, and then everything of a person and nothing of others', async () => {
    const store = memoryRecordStore();
    const kept = history(store);
    const ids: string[] = [];
    for (let at = 0; at < 120; at++) ids.push((await kept.save('ada', entry('x'))).id);
    await kept.save('grace', entry('hers'));
    expect(await kept.delete('ada', ids[3]!)).toBe(true);
    expect(await kept.delete('ada', ids[3]!)).toBe(false);
    expect(await kept.get('ada', ids[3]!)).toBeUndefined();
    expect(await kept.count('ada')).toBe(119);
    expect(await kept.deleteAll('ada')).toBe(119);
    expect([await kept.count('ada'), await exported(kept, 'ada')]).toEqual([0, []]);
    expect(await allKeys(store)).toHaveLength(2);
    expect(await kept.count('grace')).toBe(1);
  });

  it('changes the note of a record and nothing else of it', async () => {
    const kept = history();
    const saved = await kept.save('ada', { ...entry('x'), note: 'applied' });
    expect(await kept.setNote('ada', saved.id, { outcome: 'interview' })).toBe(true);
    expect(await kept.get('ada', saved.id)).toEqual({ ...saved, note: { outcome: 'interview' } });
    expect(await kept.setNote('ada', saved.id, undefined)).toBe(true);
    expect(await kept.get('ada', saved.id)).not.toHaveProperty('note');
  });

  it('does not bring a record back that is deleted while its note is written', async () => {
    const store = memoryRecordStore();
    const kept = history(store);
    const { id } = await kept.save('ada', entry('x'));
    const slow = history({
      ...bound(store),
      put: async (key, value) => {
        await kept.delete('ada', id);
        await store.put(key, value);
      },
    });
    expect(await slow.setNote('ada', id, 'late')).toBe(false);
    expect(await allKeys(store)).toEqual([]);
  });

  it('lists no record of which only half was written, and deletes that half with the rest', async () => {
    const store = memoryRecordStore();
    let puts = 0;
    const failing = history({
      ...bound(store),
      put: async (key, value) => {
        if (++puts === 2) throw new Error('the database is gone');
        await store.put(key, value);
      },
    });
    await expect(failing.save('ada', entry('x'))).rejects.toThrow('gone');
    const kept = history(store);
    expect([await kept.count('ada'), (await kept.list('ada')).records]).toEqual([0, []]);
    expect(await allKeys(store)).toHaveLength(1);
    expect(await kept.deleteAll('ada')).toBe(1);
    expect(await allKeys(store)).toEqual([]);
  });

  it('goes on with a deletion that failed half-way', async () => {
    const store = memoryRecordStore();
    const kept = history(store);
    for (let at = 0; at < 5; at++) await kept.save('ada', entry('x'));
    let deletions = 0;
    const failing = history({
      ...bound(store),
      delete: async (key) => {
        if (++deletions > 3) throw new Error('the database is gone');
        return store.delete(key);
      },
    });
    await expect(failing.deleteAll('ada')).rejects.toThrow('gone');
    await kept.deleteAll('ada');
    expect(await allKeys(store)).toEqual([]);
  });

  it('refuses what is no entry, no person and no page', async () => {
    const kept = history();
    for (const personId of ['', 7 as never, undefined as never]) {
      await expect(kept.save(personId, entry('x'))).rejects.toMatchObject({ parameter: 'personId' });
      await expect(kept.list(personId)).rejects.toMatchObject({ parameter: 'personId' });
    }
    await expect(kept.save('ada', { ...entry('x'), resumeText: undefined as never })).rejects.toMatchObject({
      parameter: 'entry.resumeText',
    });
    for (const limit of [0, 101, 1.5]) {
      await expect(kept.list('ada', { limit })).rejects.toMatchObject({ parameter: 'query.limit' });
    }
    await expect(kept.list('ada', { offset: -1 })).rejects.toMatchObject({ parameter: 'query.offset' });
    await expect(kept.list('ada', { cursor: 'made up' })).rejects.toMatchObject({ parameter: 'cursor' });
  });

  it('refuses a clock and bytes that are none', async () => {
    const store = memoryRecordStore();
    const broken = new TailorHistory<Outcome>(store, { now: () => Number.NaN });
    await expect(broken.save('ada', entry('x'))).rejects.toMatchObject({ parameter: 'now' });
    const short = new TailorHistory<Outcome>(store, { randomBytes: () => new Uint8Array(3) });
    await expect(short.save('ada', entry('x'))).rejects.toMatchObject({ parameter: 'randomBytes' });
  });

  it('refuses a record of a newer version', async () => {
    const store = memoryRecordStore();
    const kept = history(store);
    const { id } = await kept.save('ada', entry('x'));
    const key = (await allKeys(store)).find((one) => one.includes('/r/'))!;
    await store.put(key, { version: 2 });
    await expect(kept.get('ada', id)).rejects.toMatchObject({
      code: 'store-failed',
      message: 'a record has version 2 where 1 is known',
    });
  });

  it('gives different ids by the clock and the chance of the host', async () => {
    const kept = new TailorHistory<Outcome>(memoryRecordStore());
    const saved = await Promise.all(Array.from({ length: 300 }, () => kept.save('ada', entry('x'))));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(300);
    expect(await kept.count('ada')).toBe(300);
  });

  it('never gives one id twice, in however many processes, and always sorts by time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ process: fc.nat(2), step: fc.integer({ min: 0, max: 2 }) }), { maxLength: 40 }),
        async (saves) => {
          const clock = manualClock();
          const store = memoryRecordStore();
          const processes = [0, 1, 2].map(
            (at) => new TailorHistory<Outcome>(store, { now: clock.now, randomBytes: countedBytes(at * 80) }),
          );
          const saved: TailorHistoryRecord<Outcome>[] = [];
          for (const { process, step } of saves) {
            clock.advance(step);
            saved.push(await processes[process]!.save('ada', entry('x')));
          }
          const { records } = await processes[0]!.list('ada', { limit: 100 });
          expect(records).toHaveLength(saves.length);
          for (const [at, { createdAt }] of records.entries()) {
            if (at > 0) expect(createdAt).toBeLessThanOrEqual(records[at - 1]!.createdAt);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('rejects with the reason of a signal', async () => {
    const reason = { why: 'the user left' };
    const signal = AbortSignal.abort(reason);
    const kept = history();
    await expect(kept.save('ada', entry('x'), { signal })).rejects.toBe(reason);
    await expect(kept.list('ada', { signal })).rejects.toBe(reason);
    await expect(kept.deleteAll('ada', { signal })).rejects.toBe(reason);
    await expect(kept.exportAll('ada', { signal }).next()).rejects.toBe(reason);
  });
});

/** The methods of a store, bound to it, so that one can be replaced. */
function bound(store: RecordStore): RecordStore {
  return {
    get: (key, options) => store.get(key, options),
    put: (key, value, options) => store.put(key, value, options),
    delete: (key, options) => store.delete(key, options),
    list: (query) => store.list(query),
  };
}
