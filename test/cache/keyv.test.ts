import Keyv from 'keyv';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { keyvCache, type KeyvLike } from '../../src/cache/keyv.ts';
import { InvalidInputError } from '../../src/errors.ts';
import { manualClock } from '../../src/testing/manual-clock.ts';

describe('keyvCache', () => {
  it('brings any bytes back through Keyv’s JSON', async () => {
    const cache = keyvCache(new Keyv());
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (value) => {
        await cache.set('key', value);
        expect(await cache.get('key')).toEqual(value);
      }),
    );
  });

  it('brings more bytes back than fit into the arguments of one call', async () => {
    const cache = keyvCache(new Keyv());
    const value = Uint8Array.from({ length: 500_000 }, (_, at) => at % 251);
    await cache.set('key', value);
    expect(await cache.get('key')).toEqual(value);
  });

  it('tells Keyv how long an entry lives, by the clock it was given', async () => {
    const clock = manualClock();
    const told: (number | undefined)[] = [];
    const keyv: KeyvLike = {
      get: () => Promise.resolve(undefined),
      set: (_key, _value, ttl) => Promise.resolve(told.push(ttl) > 0),
      delete: () => Promise.resolve(true),
    };
    const cache = keyvCache(keyv, { now: clock.now });
    await cache.set('key', Uint8Array.of(1), { expiresAt: clock.now() + 1234.5 });
    await cache.set('key', Uint8Array.of(1));
    expect(told).toEqual([1235, undefined]);
  });

  it('takes what it cannot read for a miss', async () => {
    const keyv = new Keyv();
    const cache = keyvCache(keyv);
    for (const foreign of [
      7,
      null,
      { value: 1 },
      'no colon',
      ':AAAA',
      '0:not base64 !',
      'soon:AAAA',
      '-1:AAAA',
      'Infinity:*',
    ]) {
      await keyv.set('key', foreign);
      expect(await cache.get('key'), JSON.stringify(foreign)).toBeUndefined();
    }
  });

  it('answers one by one where Keyv has no getMany', () => {
    const answer = (): Promise<undefined> => Promise.resolve(undefined);
    expect(keyvCache({ get: answer, set: answer, delete: answer })).not.toHaveProperty('getMany');
  });

  it('rejects when the store fails behind Keyv’s back, and works again after', async () => {
    const entries = new Map<string, unknown>();
    let isBroken = false;
    const failIfBroken = (): void => {
      if (isBroken) throw new Error('disk full');
    };
    const store = {
      opts: {},
      get: (key: string): unknown => (failIfBroken(), entries.get(key)),
      set: (key: string, value: unknown): unknown => (failIfBroken(), entries.set(key, value)),
      delete: (key: string): boolean => (failIfBroken(), entries.delete(key)),
      clear: () => undefined,
      on: () => store,
    };
    const cache = keyvCache(new Keyv({ store: store as never }));
    await cache.set('key', Uint8Array.of(5));
    isBroken = true;
    await expect(cache.set('key', Uint8Array.of(6))).rejects.toMatchObject({
      code: 'store-failed',
      cause: { message: 'disk full' },
    });
    await expect(cache.delete('key')).rejects.toMatchObject({ code: 'store-failed' });
    isBroken = false;
    expect(await cache.get('key')).toEqual(Uint8Array.of(5));
  });

  it('rejects when Keyv does not answer in time', async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    const cache = keyvCache({ get: never, set: never, delete: never, getMany: never }, { timeoutMs: 5 });
    for (const call of [cache.get('a'), cache.set('a', Uint8Array.of(1)), cache.delete('a'), cache.getMany!(['a'])]) {
      await expect(call).rejects.toMatchObject({ code: 'store-failed', message: 'Keyv did not answer within 5 ms' });
    }
  });

  it('refuses what is no Keyv', () => {
    expect(() => keyvCache({ get: () => undefined } as never)).toThrow(InvalidInputError);
    expect(() => keyvCache(undefined as never)).toThrow(InvalidInputError);
    expect(() => keyvCache(new Keyv(), { timeoutMs: 0 })).toThrow(InvalidInputError);
  });
});
