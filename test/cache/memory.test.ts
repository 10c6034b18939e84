import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryCache } from '../../src/cache/memory.ts';
import { InvalidInputError } from '../../src/errors.ts';
import { manualClock } from '../../src/testing/manual-clock.ts';

const bytes = (count: number): Uint8Array => new Uint8Array(count).fill(1);

describe('memoryCache', () => {
  it('forgets what was not used for longest when the bytes run out', async () => {
    const cache = memoryCache({ maxBytes: 33 });
    for (const key of ['a', 'b', 'c']) await cache.set(key, bytes(10));
    expect(cache.bytes).toBe(33);
    await cache.get('a');
    await cache.set('d', bytes(10));
    expect(await cache.getMany(['a', 'b', 'c', 'd'])).toEqual([bytes(10), undefined, bytes(10), bytes(10)]);
  });

  it('counts a look-up of many as use of each', async () => {
    const cache = memoryCache({ maxEntries: 2 });
    await cache.set('a', bytes(1));
    await cache.set('b', bytes(1));
    await cache.getMany(['a']);
    await cache.set('c', bytes(1));
    expect(await cache.get('b')).toBeUndefined();
    expect(await cache.get('a')).toEqual(bytes(1));
  });

  it('does not keep a value larger than all its room, and drops the older one of that key', async () => {
    const cache = memoryCache({ maxBytes: 100 });
    await cache.set('small', bytes(50));
    await cache.set('key', bytes(10));
    await cache.set('key', bytes(200));
    expect(await cache.getMany(['key', 'small'])).toEqual([undefined, bytes(50)]);
  });

  it('holds the part of a buffer that it was given and not the whole of it', async () => {
    const cache = memoryCache();
    await cache.set('key', bytes(1_000_000).subarray(10, 20));
    expect((await cache.get('key'))?.buffer.byteLength).toBe(10);
  });

  it('lets entries without an end live for its own time', async () => {
    const clock = manualClock();
    const cache = memoryCache({ ttlMs: 1000, now: clock.now });
    await cache.set('own', bytes(1));
    await cache.set('named', bytes(1), { expiresAt: clock.now() + 5000 });
    clock.advance(999);
    expect(await cache.get('own')).toBeDefined();
    clock.advance(1);
    expect(await cache.get('own')).toBeUndefined();
    expect(await cache.get('named')).toBeDefined();
    expect(cache.entries).toBe(1);
  });

  it('forgets everything when it is cleared', async () => {
    const cache = memoryCache();
    await cache.set('key', bytes(3));
    cache.clear();
    expect([cache.bytes, cache.entries, await cache.get('key')]).toEqual([0, 0, undefined]);
  });

  it.each([{ maxBytes: 0 }, { maxEntries: -1 }, { ttlMs: Number.NaN }, { maxBytes: '9' as unknown as number }])(
    'refuses the bound %o',
    (options) => {
      expect(() => memoryCache(options)).toThrow(InvalidInputError);
    },
  );
});

describe('memoryCache against a plain list of what was written', () => {
  const keys = fc.constantFrom('a', 'bb', 'ccc', 'dddd', 'eeeee');
  const operations = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('set' as const),
        key: keys,
        value: fc.uint8Array({ maxLength: 40 }),
        lives: fc.option(fc.integer({ min: -5, max: 30 })),
      }),
      fc.record({ kind: fc.constant('get' as const), key: keys }),
      fc.record({ kind: fc.constant('delete' as const), key: keys }),
      fc.record({ kind: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 20 }) }),
    ),
    { maxLength: 60 },
  );

  it('never holds more than its bounds, counts rightly, and gives only what was written last and has not run out', async () => {
    await fc.assert(
      fc.asyncProperty(
        operations,
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 6 }),
        async (steps, maxBytes, maxEntries) => {
          const clock = manualClock();
          const cache = memoryCache({ maxBytes, maxEntries, now: clock.now });
          const written = new Map<string, { value: Uint8Array; expiresAt: number }>();
          for (const step of steps) {
            if (step.kind === 'wait') clock.advance(step.time);
            else if (step.kind === 'delete') {
              await cache.delete(step.key);
              written.delete(step.key);
            } else if (step.kind === 'set') {
              const expiresAt = step.lives === null ? undefined : clock.now() + step.lives;
              await cache.set(step.key, step.value, { expiresAt });
              written.set(step.key, { value: step.value, expiresAt: expiresAt ?? Infinity });
            } else {
              const found = await cache.get(step.key);
              const last = written.get(step.key);
              if (found !== undefined) {
                expect(found).toEqual(last?.value);
                expect(clock.now()).toBeLessThan(last!.expiresAt);
              }
            }
            expect(cache.bytes).toBeLessThanOrEqual(maxBytes);
            expect(cache.entries).toBeLessThanOrEqual(maxEntries);
            expect(cache.bytes === 0).toBe(cache.entries === 0);
          }
        },
      ),
    );
  });

  it('forgets nothing while there is room', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.string({ maxLength: 20 }), fc.uint8Array()), { selector: ([key]) => key }),
        async (entries) => {
          const cache = memoryCache({ maxBytes: 1_000_000 });
          for (const [key, value] of entries) await cache.set(key, value);
          expect(await cache.getMany(entries.map(([key]) => key))).toEqual(entries.map(([, value]) => value));
          expect(cache.bytes).toBe(entries.reduce((sum, [key, value]) => sum + key.length + value.length, 0));
        },
      ),
    );
  });
});
