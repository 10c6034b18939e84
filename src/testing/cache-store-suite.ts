/** What every `CacheStore` has to do, as tests. */
import type { CacheStore } from '../cache/cache-store.ts';
import { expectSame, expectThat, type RegisterTest } from './conformance.ts';
import { manualClock } from './manual-clock.ts';

export interface CacheStoreSuiteOptions {
  /** The store reads a clock of its own and ignores `now`: tests of expiry then wait, some 400 ms each. */
  readonly hasOwnClock?: boolean | undefined;
}

/** Milliseconds that entries of the suite live. */
const LIFE_MS = 300;

/** Milliseconds that a store with its own clock may be late without being wrong. */
const LATENESS_MS = 100;

/**
 * Registers the tests of the contract. `open` gives an empty store with room for a megabyte, anew for each test; a store that can be
 * told the time is made with `now`.
 *
 * ```ts
 * import { it } from 'node:test';
 * import { memoryCache } from '@trackruit/ml';
 * import { cacheStoreSuite } from '@trackruit/ml/testing';
 *
 * cacheStoreSuite(it, (now) => memoryCache({ now }));
 * ```
 */
export function cacheStoreSuite(
  it: RegisterTest,
  open: (now: () => number) => CacheStore | Promise<CacheStore>,
  options: CacheStoreSuiteOptions = {},
): void {
  const test = (name: string, body: (store: CacheStore, time: Time) => Promise<void>): void => {
    it(name, async () => {
      const time = options.hasOwnClock === true ? realTime() : playedTime();
      await body(await open(time.now), time);
    });
  };

  test('answers nothing to a key that was never written', async (store) => {
    expectSame(await store.get('never-written'), undefined, 'get');
  });

  test('gives every byte back as it was, and no byte more', async (store) => {
    const everyByte = Uint8Array.from({ length: 256 }, (_, at) => at);
    const large = Uint8Array.from({ length: 70_001 }, (_, at) => (at * 31) & 255);
    const values: readonly (readonly [string, Uint8Array])[] = [
      ['empty', new Uint8Array()],
      ['every-byte', everyByte],
      ['part-of-a-larger-buffer', everyByte.subarray(3, 10)],
      ['large', large],
    ];
    for (const [key, value] of values) await store.set(key, value);
    for (const [key, value] of values) {
      const found = await store.get(key);
      expectThat(found instanceof Uint8Array, `${key}: not a Uint8Array`);
      expectSame(found, value, key);
    }
  });

  test('takes the later value of a key', async (store) => {
    await store.set('key', Uint8Array.of(1, 2, 3));
    await store.set('key', Uint8Array.of(4));
    expectSame(await store.get('key'), [4], 'get');
  });

  test('forgets what is deleted, and deletes what is not there without an error', async (store) => {
    await store.set('kept', Uint8Array.of(1));
    await store.set('gone', Uint8Array.of(2));
    await store.delete('gone');
    await store.delete('gone');
    await store.delete('never-written');
    expectSame(await store.get('gone'), undefined, 'the deleted key');
    expectSame(await store.get('kept'), [1], 'the other key');
  });

  test('keeps keys apart that look alike', async (store) => {
    const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
    const keys = [
      'key',
      'Key',
      'key ',
      'key:1',
      'key:2',
      '__proto__',
      'constructor',
      printable,
      `${'x'.repeat(199)}a`,
      `${'x'.repeat(199)}b`,
    ];
    for (const [at, key] of keys.entries()) await store.set(key, Uint8Array.of(at));
    for (const [at, key] of keys.entries()) expectSame(await store.get(key), [at], `key number ${String(at)}`);
  });

  test('is a miss from the millisecond on that is named', async (store, time) => {
    const end = time.now() + LIFE_MS;
    await store.set('key', Uint8Array.of(7), { expiresAt: end });
    await time.justBefore(end);
    expectSame(await store.get('key'), [7], 'before the end');
    await time.at(end);
    expectSame(await store.get('key'), undefined, 'at the end');
    expectSame(await store.get('key'), undefined, 'after it was met');
  });

  test('does not give out what had run out when it was written, nor what stood there before', async (store, time) => {
    await store.set('key', Uint8Array.of(1));
    await store.set('key', Uint8Array.of(2), { expiresAt: time.now() });
    expectSame(await store.get('key'), undefined, 'get');
  });

  test('takes the end of the later write', async (store, time) => {
    const soon = time.now() + LIFE_MS;
    await store.set('longer', Uint8Array.of(1), { expiresAt: soon });
    await store.set('endless', Uint8Array.of(2), { expiresAt: soon });
    await store.set('longer', Uint8Array.of(3), { expiresAt: soon + 3_600_000 });
    await store.set('endless', Uint8Array.of(4));
    await time.at(soon);
    expectSame(await store.get('longer'), [3], 'the key with a later end');
    expectSame(await store.get('endless'), [4], 'the key without an end');
  });

  test('keeps all of many values written at the same time', async (store) => {
    const keys = Array.from({ length: 200 }, (_, at) => `key-${String(at)}`);
    await Promise.all(keys.map((key, at) => store.set(key, Uint8Array.of(at, 255 - at))));
    const found = await Promise.all(keys.map((key) => store.get(key)));
    for (const [at, value] of found.entries()) expectSame(value, [at, 255 - at], keys[at]!);
  });

  test('holds one whole value of several written to a key at the same time', async (store) => {
    await Promise.all([1, 2, 3, 4, 5].map((byte) => store.set('key', new Uint8Array(500 * byte).fill(byte))));
    const value = await store.get('key');
    const byte = value?.[0] ?? 0;
    expectThat(byte > 0, 'nothing is there');
    expectSame(value, new Uint8Array(500 * byte).fill(byte), 'get');
  });

  test('answers many keys in their order, if it can answer many', async (store, time) => {
    if (store.getMany === undefined) return;
    await store.set('a', Uint8Array.of(1));
    const end = time.now() + LIFE_MS;
    await store.set('b', Uint8Array.of(2), { expiresAt: end });
    await store.set('c', new Uint8Array());
    const found = await store.getMany(['c', 'missing', 'b', 'a', 'a']);
    const expected = [[], undefined, [2], [1], [1]];
    expectThat(found.length === expected.length, `${String(found.length)} answers to ${String(expected.length)} keys`);
    for (const [at, value] of expected.entries()) expectSame(found[at], value, `answer ${String(at)}`);
    expectThat((await store.getMany([])).length === 0, 'answers to no keys');
    await time.at(end);
    const [ended, kept] = await store.getMany(['b', 'a']);
    expectSame(ended, undefined, 'the key that ran out');
    expectSame(kept, [1], 'the key beside it');
  });
}

interface Time {
  readonly now: () => number;
  /** The last moment at which what ends at `end` is still there; for a real clock, one well before it. */
  readonly justBefore: (end: number) => Promise<void>;
  /** `end` itself; for a real clock, one safely after it. */
  readonly at: (end: number) => Promise<void>;
}

function playedTime(): Time {
  const clock = manualClock();
  const moveTo = (moment: number): Promise<void> => {
    clock.advance(moment - clock.now());
    return Promise.resolve();
  };
  return { now: clock.now, justBefore: (end) => moveTo(end - 1), at: moveTo };
}

function realTime(): Time {
  return {
    // The store's clock is the host's, so ends have to be named by it as well.
    now: systemTime,
    justBefore: () => Promise.resolve(),
    at: (end) =>
      new Promise((resolve) => {
        setTimeout(resolve, end - systemTime() + LATENESS_MS);
      }),
  };
}

function systemTime(): number {
  return new Date().getTime();
}
