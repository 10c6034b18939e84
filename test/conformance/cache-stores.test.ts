import Keyv from 'keyv';
import { describe, it } from 'vitest';
import { keyvCache } from '../../src/cache/keyv.ts';
import { memoryCache } from '../../src/cache/memory.ts';
import { cacheStoreSuite } from '../../src/testing/cache-store-suite.ts';
import { hasRedis, keyvOnRedis } from '../cache/keyv-on-redis.ts';

describe('memoryCache', () => {
  cacheStoreSuite(it, (now) => memoryCache({ now }));
});

describe('keyvCache over a map', () => {
  cacheStoreSuite(it, (now) => keyvCache(new Keyv(), { now }));
});

describe('keyvCache over a Keyv with a namespace and an end of its own', () => {
  cacheStoreSuite(it, (now) => keyvCache(new Keyv({ namespace: 'vectors', ttl: 60_000 }), { now }));
});

describe.skipIf(!hasRedis)('keyvCache over Redis', () => {
  const redis = keyvOnRedis();
  cacheStoreSuite(it, async (now) => {
    await redis.keyv().clear();
    return keyvCache(redis.keyv(), { now });
  });
});
