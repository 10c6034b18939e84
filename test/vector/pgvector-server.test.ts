import { describe, expect, it } from 'vitest';
import { pgvectorIndex } from '../../src/vector/pgvector.ts';
import { hasPostgres, postgresForTests } from './pgvector-databases.ts';
import { randomEntries } from './random-vectors.ts';

const dimensions = 8;

describe.skipIf(!hasPostgres)('pgvectorIndex over a server', () => {
  const postgres = postgresForTests();

  it('is opened by many programs at once, the first time too', async () => {
    const options = { dimensions, schema: 'crowded', table: 'entries' };
    const indexes = await Promise.all(Array.from({ length: 8 }, () => pgvectorIndex(postgres().query, options)));
    await Promise.all(
      indexes.map((index, at) => index.upsert([{ id: String(at), vector: new Float32Array(dimensions).fill(1) }])),
    );
    expect(await indexes[0]!.size()).toBe(8);
  });

  it('keeps the entries of two writers of the same ids whole, in whatever order they write', async () => {
    const options = { dimensions, table: 'written_twice', batchSize: 50 };
    const [one, two] = await Promise.all([
      pgvectorIndex(postgres().query, options),
      pgvectorIndex(postgres().query, options),
    ]);
    const first = randomEntries(600, dimensions, 1).map((entry) => ({ ...entry, metadata: { writer: 'one' } }));
    const second = randomEntries(600, dimensions, 2).map((entry) => ({ ...entry, metadata: { writer: 'two' } }));
    await Promise.all([
      one.upsert(first),
      two.upsert([...second].reverse()),
      one.delete(first.slice(0, 300).map(({ id }) => id)),
      two.upsert(second.slice(0, 300)),
    ]);
    for (const [writer, entries] of [
      ['one', first],
      ['two', second],
    ] as const) {
      const hits = await one.search(entries[0]!.vector, {
        topK: 1000,
        exact: true,
        filter: { writer: { equals: writer } },
      });
      const written = new Map(entries.map(({ id, vector }) => [id, vector]));
      for (const { id } of hits.slice(0, 20)) {
        const [same] = await one.search(written.get(id)!, {
          topK: 1,
          exact: true,
          filter: { writer: { equals: writer } },
        });
        expect(same).toMatchObject({ id });
        expect(same!.similarity).toBeGreaterThan(0.999999);
      }
    }
  });

  it('goes on writing through a server that crashes and comes back', async () => {
    const index = await pgvectorIndex(postgres().query, {
      dimensions,
      table: 'crashed',
      batchSize: 20,
      retry: { attempts: 12, delayMs: 50 },
    });
    const entries = randomEntries(2000, dimensions);
    let batches = 0;
    const watched = await pgvectorIndex(
      (text, params) => {
        if (text.startsWith('insert')) batches++;
        return postgres().query(text, params);
      },
      { dimensions, table: 'crashed', batchSize: 20, retry: { attempts: 12, delayMs: 50 } },
    );
    const writing = watched.upsert(entries);
    await expect.poll(() => batches, { interval: 1, timeout: 20_000 }).toBeGreaterThan(5);
    await postgres().server.kill();
    await postgres().server.restart();
    await writing;
    expect(batches).toBeGreaterThan(100);
    expect(await index.size()).toBe(2000);
    for (const { id, vector } of entries.slice(0, 50)) {
      expect((await index.search(vector, { topK: 1 }))[0]).toMatchObject({ id });
    }
  });

  it('says so when the server stays away, and its table holds whole batches afterwards', async () => {
    const options = { dimensions, table: 'stopped', batchSize: 20, retry: { attempts: 2, delayMs: 10 } };
    let batches = 0;
    const index = await pgvectorIndex((text, params) => {
      if (text.startsWith('insert')) batches++;
      return postgres().query(text, params);
    }, options);
    const entries = randomEntries(2000, dimensions);
    const writing = index.upsert(entries).then(
      () => 'written',
      (error: unknown) => error,
    );
    await expect.poll(() => batches, { interval: 1, timeout: 20_000 }).toBeGreaterThan(5);
    await postgres().server.kill();
    expect(await writing).toMatchObject({ code: 'store-failed' });
    await expect(index.search(entries[0]!.vector, { topK: 1 })).rejects.toMatchObject({ code: 'store-failed' });
    await postgres().server.restart();
    const kept = await index.size();
    expect(kept).toBeGreaterThan(0);
    expect(kept % 20).toBe(0);
    await index.upsert(entries);
    expect(await index.size()).toBe(2000);
  });

  it('survives an abort half-way: whole batches, and the same call again completes it', async () => {
    const reason = { why: 'the user left' };
    const controller = new AbortController();
    let batches = 0;
    const index = await pgvectorIndex(
      (text, params) => {
        if (text.startsWith('insert') && ++batches === 10) controller.abort(reason);
        return postgres().query(text, params);
      },
      { dimensions, table: 'aborted', batchSize: 20 },
    );
    const entries = randomEntries(1000, dimensions);
    await expect(index.upsert(entries, { signal: controller.signal })).rejects.toBe(reason);
    // What the server had begun it ends.
    await expect.poll(() => index.size()).toBe(200);
    await index.upsert(entries);
    expect(await index.size()).toBe(1000);
  });
});
