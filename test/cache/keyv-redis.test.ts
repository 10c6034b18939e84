import { describe, expect, it } from 'vitest';
import { keyvCache } from '../../src/cache/keyv.ts';
import { withEmbeddingCache } from '../../src/embedding/cached-embedder.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';
import { hasRedis, keyvOnRedis } from './keyv-on-redis.ts';

describe.skipIf(!hasRedis)('a Redis that is killed while vectors are looked up', () => {
  const redis = keyvOnRedis();

  it('is a reported miss, and is used again when it is back', async () => {
    const computed: (readonly string[])[] = [];
    const errors: unknown[] = [];
    const plain = hashingEmbedder();
    const embedder = withEmbeddingCache(
      hashingEmbedder({ onEmbed: (texts) => computed.push(texts) }),
      keyvCache(redis.keyv(), { timeoutMs: 300 }),
      { onError: (error) => errors.push(error) },
    );
    const texts = ['python developer', 'night nurse'];
    const expected = await plain.embed(texts);

    expect(await embedder.embed(texts)).toEqual(expected);
    expect(await embedder.embed(texts)).toEqual(expected);
    expect([computed.length, errors.length]).toEqual([1, 0]);

    await redis.server().kill();
    expect(await embedder.embed(texts)).toEqual(expected);
    expect(computed.length).toBe(2);
    expect(errors).toMatchObject([{ code: 'store-failed' }]);

    await redis.server().restart();
    // The client comes back by itself, after a pause of its own choosing.
    await expect
      .poll(
        () =>
          keyvCache(redis.keyv(), { timeoutMs: 300 })
            .get('probe')
            .then(
              () => 'back',
              () => 'away',
            ),
        { timeout: 20_000 },
      )
      .toBe('back');
    errors.length = 0;
    await embedder.embed(texts);
    const before = computed.length;
    expect(await embedder.embed(texts)).toEqual(expected);
    expect([computed.length, errors.length]).toEqual([before, 0]);
  });
});
