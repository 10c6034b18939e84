import KeyvRedis from '@keyv/redis';
import Keyv from 'keyv';
import { afterAll, beforeAll } from 'vitest';
import { redisProgram, startRedis, type RedisServer } from './redis-server.ts';

/** Whether the tests that need it run; where it must be there, its absence is an error. */
export const hasRedis: boolean = redisProgram !== undefined;

if (!hasRedis && process.env.CI) {
  throw new Error('No redis-server found. The tests of it must run in CI: install it, or set REDIS_SERVER_PATH.');
} else if (!hasRedis) {
  console.warn('\n!! TESTS ON REDIS SKIPPED: no redis-server found. Install it, or set REDIS_SERVER_PATH.\n');
}

/** A Keyv on a Redis that lives as long as the tests around the call. */
export function keyvOnRedis(): { readonly keyv: () => Keyv; readonly server: () => RedisServer } {
  let server: RedisServer | undefined;
  let keyv: Keyv | undefined;
  beforeAll(async () => {
    server = await startRedis();
    keyv = new Keyv(new KeyvRedis(server.url), { namespace: 'trackruit' });
    // Keyv and its adapter each throw an `error` that nobody listens to.
    keyv.on('error', () => undefined);
  });
  afterAll(async () => {
    await keyv?.disconnect();
    await server?.stop();
  });
  return { keyv: () => keyv!, server: () => server! };
}
