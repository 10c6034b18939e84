import { describe, expect, it } from 'vitest';
import { pgvectorIndex, type PgQuery, type PgvectorEntry } from '../../src/vector/pgvector.ts';
import { openTable, pgliteQuery } from './pgvector-databases.ts';
import { randomEntries, randomVector, seededRandom } from './random-vectors.ts';

/** A vector of two numbers at this angle. */
const turned = (angle: number): Float32Array => Float32Array.of(Math.cos(angle), Math.sin(angle));

/** An error as clients throw it. */
const failure = (code: string | undefined, message = 'password=secret'): Error =>
  Object.assign(new Error(message), { code });

describe('pgvectorIndex', () => {
  const query = pgliteQuery();

  it('opens a table that is there, with what it holds', async () => {
    const options = { dimensions: 2, table: 'kept' };
    await (await pgvectorIndex(query(), options)).upsert([{ id: 'a', vector: turned(0) }]);
    expect(await (await pgvectorIndex(query(), options)).size()).toBe(1);
  });

  it('refuses a table of other dimensions, of another language or of a newer version', async () => {
    await pgvectorIndex(query(), { dimensions: 2, table: 'other' });
    await expect(pgvectorIndex(query(), { dimensions: 3, table: 'other' })).rejects.toMatchObject({
      code: 'store-failed',
      message: 'the table "public"."other" holds vectors of 2 dimensions, not 3',
    });
    await expect(pgvectorIndex(query(), { dimensions: 2, table: 'other', textSearch: 'german' })).rejects.toThrow(
      'holds words of the configuration english, not german',
    );
    await query()(`insert into other_migrations (version, dimensions, text_search) values (9, 2, 'english')`, []);
    await expect(pgvectorIndex(query(), { dimensions: 2, table: 'other' })).rejects.toThrow(
      'has version 9 where 1 is known',
    );
  });

  it('quotes the names of schemas and tables, whatever they hold', async () => {
    const entries = [{ id: 'a', vector: turned(0), text: 'nurse' }];
    for (const name of ['Select', `a"b`, `'; drop table kept; --`, '$body$', 'a.b', '🙂', '\\', 'x y\n', '$1']) {
      const index = await pgvectorIndex(query(), { dimensions: 2, schema: name, table: name });
      await index.upsert(entries);
      expect(await index.search(turned(0), { topK: 1 })).toEqual([{ id: 'a', similarity: 1 }]);
      expect(await index.hybridSearch({ vector: turned(0), text: 'nurse' }, { topK: 1 })).toHaveLength(1);
      const { rows } = (await query()('select from pg_tables where schemaname = $1 and tablename = $1', [name])) as {
        readonly rows: readonly unknown[];
      };
      expect(rows).toHaveLength(1);
    }
  });

  it('asks the graph, with its settings for this statement only, and not for an exact search', async () => {
    const index = await openTable(query(), { dimensions: 8, table: 'planned', graph: false });
    await index.upsert(randomEntries(800, 8).map((entry, at) => ({ ...entry, metadata: { at } })));
    const vector = randomVector(seededRandom(3), 8);
    expect(await index.explain(vector, { topK: 5 })).not.toContain('planned_embedding');
    await index.buildGraph();
    await query()('analyze planned', []);
    await query()('set enable_seqscan = off', []);
    const plan = await index.explain(vector, { topK: 5 });
    expect(plan).toContain('Index Scan using planned_embedding');
    expect(plan).not.toContain(' Sort Key: planned.embedding');
    expect(await index.explain(vector, { topK: 5, exact: true })).not.toContain('planned_embedding');
    const scarce = await index.explain(vector, { topK: 5, filter: { at: { equals: 7 } } });
    expect(scarce).toContain('planned_metadata');
    await query()('reset enable_seqscan', []);
    const { rows } = (await query()("select current_setting('hnsw.ef_search') as breadth", [])) as {
      readonly rows: readonly unknown[];
    };
    expect(rows).toEqual([{ breadth: '40' }]);
    expect(await index.search(vector, { topK: 5 })).toEqual(await index.search(vector, { topK: 5, exact: true }));
  });

  it('gives the hits of one exact search wherever the graph misses some', async () => {
    const index = await openTable(query(), { dimensions: 2 });
    await index.upsert([{ id: 'a', vector: turned(0) }]);
    let statements = 0;
    const counted = await pgvectorIndex(
      (text, params) => {
        if (text.includes('similarity')) statements++;
        // What the graph finds is lost.
        return text.includes('with ties') ? Promise.resolve([]) : query()(text, params);
      },
      { dimensions: 2, table: 'missed' },
    );
    await counted.upsert([{ id: 'b', vector: turned(0) }]);
    expect(await counted.search(turned(0), { topK: 1 })).toEqual([{ id: 'b', similarity: 1 }]);
    expect(statements).toBe(2);
  });

  it('takes clients that give rows as an array', async () => {
    const asArray: PgQuery = async (text, params) =>
      ((await query()(text, params)) as { readonly rows: unknown[] }).rows;
    const index = await openTable(asArray, { dimensions: 2 });
    await index.upsert([{ id: 'a', vector: turned(1) }]);
    expect([await index.size(), (await index.search(turned(1), { topK: 1 }))[0]!.id]).toEqual([1, 'a']);
  });

  it('refuses options out of range', async () => {
    for (const [name, value] of [
      ['dimensions', 2001],
      ['schema', ''],
      ['table', 'x'.repeat(53)],
      ['table', 'a\0'],
      ['connectivity', 1],
      ['expansionAdd', 20],
      ['candidates', 1001],
      ['batchSize', 0],
    ] as const) {
      await expect(pgvectorIndex(query(), { dimensions: 2, [name]: value })).rejects.toMatchObject({
        code: 'invalid-input',
        parameter: `options.${name}`,
      });
    }
    await expect(pgvectorIndex(undefined as never, { dimensions: 2 })).rejects.toMatchObject({ parameter: 'query' });
  });
});

describe('a hybrid search', () => {
  const query = pgliteQuery();
  const entries: readonly PgvectorEntry[] = [
    { id: 'both', vector: turned(0.1), text: 'Python developer for data pipelines', metadata: { country: 'DE' } },
    { id: 'near', vector: turned(0), text: 'Night shifts in a ward', metadata: { country: 'DE' } },
    { id: 'worded', vector: turned(3), text: 'Python, python and pipelines', metadata: { country: 'DE' } },
    { id: 'elsewhere', vector: turned(0.05), text: 'Python pipelines', metadata: { country: 'AT' } },
    { id: 'neither', vector: turned(2), text: 'Gardener', metadata: { country: 'DE' } },
  ];

  it('puts first what is near by vector and by words, and tells both ranks', async () => {
    const index = await openTable(query(), { dimensions: 2 });
    await index.upsert(entries);
    const hits = await index.hybridSearch(
      { vector: turned(0), text: 'pipeline Python' },
      { topK: 10, candidates: 10, filter: { country: { equals: 'DE' } } },
    );
    expect(hits.map(({ id }) => id).slice(0, 2)).toEqual(['both', 'worded']);
    expect(hits.map(({ id }) => id).sort()).toEqual(['both', 'near', 'neither', 'worded']);
    const byId = new Map(hits.map((hit) => [hit.id, hit]));
    expect(byId.get('near')).toMatchObject({ vectorRank: 1, similarity: 1, score: 1 / 61 });
    expect(byId.get('near')).not.toHaveProperty('textRank');
    for (const { score, vectorRank, textRank } of hits) {
      const parts = [vectorRank, textRank].map((rank) => (rank === undefined ? 0 : 1 / (60 + rank)));
      expect(score).toBeCloseTo(parts[0]! + parts[1]!, 12);
    }
    expect(byId.get('worded')!.similarity).toBeCloseTo(Math.cos(3), 6);
  });

  it('finds by the vector alone when no word is known, and takes any text for words', async () => {
    const index = await openTable(query(), { dimensions: 2 });
    await index.upsert(entries);
    for (const text of ['', 'xyzzy', "& | ! ( ) :* ' \\ '' <->", '\0 \ud800', 'a & b', "o'clock '& | x'"]) {
      const hits = await index.hybridSearch({ vector: turned(0), text }, { topK: 2 });
      expect(hits.map(({ id }) => id)).toEqual(['near', 'elsewhere']);
    }
    await expect(index.hybridSearch({ vector: turned(0), text: 7 as never }, { topK: 2 })).rejects.toMatchObject({
      parameter: 'input.text',
    });
  });
});

describe('pgvectorIndex over a connection that fails', () => {
  const query = pgliteQuery();

  /** Fails as told before statements that match, and after having run them where `after` is set. */
  async function failing(
    table: string,
    codes: readonly (string | undefined)[],
    { after = false, message }: { readonly after?: boolean; readonly message?: string } = {},
  ): Promise<{ readonly index: Awaited<ReturnType<typeof pgvectorIndex>>; readonly calls: () => number }> {
    let calls = 0;
    let isFailing = false;
    const rest = [...codes];
    const index = await pgvectorIndex(
      async (text, params) => {
        if (!isFailing) return query()(text, params);
        calls++;
        if (rest.length === 0) return query()(text, params);
        if (after) await query()(text, params);
        throw failure(rest.shift(), message);
      },
      { dimensions: 2, table, batchSize: 2, retry: { attempts: 4, delayMs: 1 } },
    );
    isFailing = true;
    return { index, calls: () => calls };
  }

  it.each([
    ['ECONNREFUSED', undefined],
    ['ECONNRESET', undefined],
    ['57P01', undefined],
    ['08006', undefined],
    ['40P01', undefined],
    ['CONNECTION_CLOSED', undefined],
    [undefined, 'Connection terminated unexpectedly'],
  ])('tries again after %s %s', async (code, message) => {
    const table = `lost_${String(code)}`;
    const { index, calls } = await failing(table, [code, code, code], message === undefined ? {} : { message });
    await index.upsert([{ id: 'a', vector: turned(0) }]);
    expect(calls()).toBe(4);
    expect(await index.size()).toBe(1);
  });

  it('writes once when only the answer was lost', async () => {
    const { index } = await failing('answers', ['ECONNRESET', 'ECONNRESET'], { after: true });
    await index.upsert([{ id: 'a', vector: turned(0), metadata: { n: 1 } }]);
    expect(await index.size()).toBe(1);
  });

  it('gives up after the last attempt, and at once where trying again is no use, without quoting the client', async () => {
    const lost = await failing(
      'given_up',
      Array.from({ length: 9 }, () => 'ECONNREFUSED'),
    );
    const error = await lost.index.size().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'store-failed',
      message: 'the database refused a statement (ECONNREFUSED) after 4 attempts',
      cause: { code: 'ECONNREFUSED' },
    });
    for (const code of ['42501', '53100', 'XX000', '28P01', undefined]) {
      const refused = await failing('refused', [code]);
      const reason = await refused.index.size().catch((thrown: unknown) => thrown);
      expect([refused.calls(), (reason as Error).message.includes('secret')]).toEqual([1, false]);
      expect(reason).toMatchObject({ code: 'store-failed' });
    }
  });

  it('leaves whole batches behind when a later one fails, and the same call completes it', async () => {
    const entries = Array.from({ length: 7 }, (_, at) => ({ id: `e${String(at)}`, vector: turned(at) }));
    const index = await pgvectorIndex(query(), { dimensions: 2, table: 'batches' });
    let statements = 0;
    const breaking = await pgvectorIndex(
      async (text, params) => {
        if (text.startsWith('insert') && ++statements === 3) throw failure('53100');
        return query()(text, params);
      },
      { dimensions: 2, table: 'batches', batchSize: 2 },
    );
    await expect(breaking.upsert(entries)).rejects.toMatchObject({ code: 'store-failed' });
    expect((await index.search(turned(0), { topK: 9 })).map(({ id }) => id).sort()).toEqual(['e0', 'e1', 'e2', 'e3']);
    await breaking.upsert(entries);
    expect(await index.size()).toBe(7);
  });

  it('stops waiting for the next attempt, and for an answer, when told', async () => {
    const reason = { why: 'the user left' };
    for (const answer of [() => Promise.reject(failure('ECONNREFUSED')), () => new Promise<never>(() => undefined)]) {
      let isFailing = false;
      const index = await pgvectorIndex((text, params) => (isFailing ? answer() : query()(text, params)), {
        dimensions: 2,
        table: 'waiting',
        retry: { attempts: 100, delayMs: 60_000 },
      });
      isFailing = true;
      const controller = new AbortController();
      const search = index.search(turned(0), { topK: 1, signal: controller.signal });
      setTimeout(() => {
        controller.abort(reason);
      }, 20);
      await expect(search).rejects.toBe(reason);
    }
  });
});
