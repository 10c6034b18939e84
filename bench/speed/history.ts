/**
 * What do a history and a log of events cost?
 *
 *   node --expose-gc bench/speed/history.ts
 *
 * For each store that needs no server: milliseconds to save, list and delete records of 60 kB; milliseconds per event of 200 runs that are
 * logged and read at the same time, less than a tenth of what a model needs for a word being the aim; heap before and after three such
 * rounds, which must not grow with them. Stores take turns.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { memoryRecordStore } from '../../src/storage/memory.ts';
import { postgresRecordStore } from '../../src/storage/postgres.ts';
import type { RecordStore } from '../../src/storage/record-store.ts';
import { sqliteRecordStore } from '../../src/storage/sqlite.ts';
import { TailorEventLog } from '../../src/tailor/history/event-log.ts';
import { TailorHistory } from '../../src/tailor/history/tailor-history.ts';
import type { TailorEvent } from '../../src/tailor/tailor-event.ts';

const RECORDS = 100;
const RUNS = 200;
const EVENTS = 200;
const ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const pglite = await PGlite.create();
const stores: readonly (readonly [string, RecordStore])[] = [
  ['memory', memoryRecordStore()],
  ['SQLite, full', await sqliteRecordStore(new DatabaseSync(join(folder, 'full.db')))],
  ['SQLite, normal', await sqliteRecordStore(new DatabaseSync(join(folder, 'normal.db')), { synchronous: 'normal' })],
  ['PGlite in memory', await postgresRecordStore((text, params) => pglite.query(text, params))],
];

console.log(`ms per record of 60 kB, ${String(RECORDS)} of them; ms per event, ${String(RUNS)} runs at once\n`);
console.log(['store', 'save', 'list', 'delete', 'event', 'heap growth MB'].map((word) => word.padStart(16)).join(''));
for (const [name, store] of stores) {
  const history = new TailorHistory<{ readonly text: string }>(store);
  const entry = { resumeText: 'r'.repeat(20_000), jobText: 'j'.repeat(20_000), result: { text: 't'.repeat(20_000) } };
  const save = await duration(async () => {
    for (let at = 0; at < RECORDS; at++) await history.save('ada', entry);
  });
  const list = await duration(async () => {
    let count = 0;
    for await (const { resumeText } of history.exportAll('ada')) count += resumeText.length;
    if (count !== RECORDS * 20_000) throw new Error('a text was cut');
  });
  const deletion = await duration(() => history.deleteAll('ada'));

  let now = 0;
  const log = new TailorEventLog(store, { now: () => now, ttlMs: 1000 });
  const round = async (): Promise<number> => {
    const took = await duration(() => Promise.all(Array.from({ length: RUNS }, (_, at) => loggedRun(log, String(at)))));
    now += 2000;
    await log.deleteExpired();
    return took;
  };
  await round();
  const before = heapMegabytes();
  const times: number[] = [];
  for (let at = 0; at < ROUNDS; at++) times.push(await round());
  const growth = heapMegabytes() - before;
  const event = times.sort((a, b) => a - b)[ROUNDS >> 1]! / (RUNS * EVENTS);
  const figures = [save / RECORDS, list / RECORDS, deletion / RECORDS, event, growth];
  console.log([name, ...figures.map((figure) => figure.toFixed(3))].map((word) => word.padStart(16)).join(''));
}
await pglite.close();
rmSync(folder, { recursive: true, force: true });

async function loggedRun(log: TailorEventLog, runId: string): Promise<void> {
  const key = { personId: 'ada', runId };
  const recorded = log.record(key, words());
  let last = 0;
  for await (const { id } of log.replay(key)) last = id;
  await recorded;
  if (last !== EVENTS) throw new Error(`${String(last)} events of ${String(EVENTS)}`);
}

async function* words(): AsyncGenerator<TailorEvent> {
  for (let id = 1; id <= EVENTS; id++) {
    // A model gives its words one by one: others get their turn between them.
    if (id % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    yield { id, type: 'text-delta', field: 'reasoning', delta: 'a word or two ' };
  }
}

async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
