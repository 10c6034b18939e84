/** What every `VectorIndex` has to do, as tests. */
import type { VectorFilter } from '../vector/vector-filter.ts';
import type { VectorEntry, VectorHit, VectorIndex } from '../vector/vector-index.ts';
import { ConformanceError, expectThat, type RegisterTest } from './conformance.ts';

export interface VectorIndexSuiteOptions {
  /** How far a similarity may be from the cosine of 64-bit numbers. Default 0.005: rows of 8-bit numbers. */
  readonly tolerance?: number | undefined;
  /** Share of the true ten nearest among 400 that have to be found, in the mean of 20 queries. Default 0.95. */
  readonly leastRecall?: number | undefined;
}

/** Numbers of each vector of the suite. */
const DIMENSIONS = 8;

/**
 * Registers the tests of the contract. `open` gives an empty index of that many dimensions, anew for each test.
 *
 * ```ts
 * import { it } from 'node:test';
 * import { flatVectorIndex } from '@trackruit/ml';
 * import { vectorIndexSuite } from '@trackruit/ml/testing';
 *
 * vectorIndexSuite(it, (dimensions) => flatVectorIndex({ dimensions }));
 * ```
 */
export function vectorIndexSuite(
  it: RegisterTest,
  open: (dimensions: number) => VectorIndex | Promise<VectorIndex>,
  options: VectorIndexSuiteOptions = {},
): void {
  const { tolerance = 0.005, leastRecall = 0.95 } = options;
  const test = (name: string, body: (index: VectorIndex) => Promise<void>): void => {
    it(name, async () => {
      await body(await open(DIMENSIONS));
    });
  };

  test('is empty at first, finds nothing and takes calls without entries', async (index) => {
    expectThat(index.dimensions === DIMENSIONS, `${String(index.dimensions)} dimensions`);
    await index.upsert([]);
    await index.delete([]);
    expectThat((await index.size()) === 0, 'the size is not 0');
    expectIds(await index.search(axis(0), { topK: 5 }), [], 'hits');
  });

  test('gives the most similar first, each with its cosine, whatever the lengths of vectors', async (index) => {
    await index.upsert([
      { id: 'same', vector: turned(0) },
      { id: 'opposite', vector: turned(Math.PI, 1000) },
      { id: 'near', vector: turned(0.5, 1e-6) },
      { id: 'across', vector: turned(Math.PI / 2) },
      { id: 'tiny', vector: turned(0.8, 1e-35) },
      { id: 'far', vector: turned(2, 1e30) },
    ]);
    const hits = await index.search(turned(0, 7), { topK: 6 });
    expectIds(hits, ['same', 'near', 'tiny', 'across', 'far', 'opposite'], 'hits');
    for (const [at, angle] of [0, 0.5, 0.8, Math.PI / 2, 2, Math.PI].entries()) {
      const { similarity } = hits[at]!;
      expectThat(
        Math.abs(similarity - Math.cos(angle)) <= tolerance && Math.abs(similarity) <= 1,
        `similarity ${String(similarity)} of hit ${String(at)} instead of ${String(Math.cos(angle))}`,
      );
    }
  });

  test('orders equals by ascending id, also where the list ends', async (index) => {
    const ids = ['b', 'a', 'B', '10', '9', 'ä', 'c', '_', 'Z', 'aa'];
    await index.upsert(ids.map((id) => ({ id, vector: turned(0.3) })));
    await index.upsert([{ id: 'zz best', vector: turned(0) }]);
    const expected = ['zz best', ...[...ids].sort((a, b) => (a < b ? -1 : 1))];
    for (const topK of [1, 4, 7, 20]) {
      expectIds(await index.search(turned(0), { topK }), expected.slice(0, topK), `the first ${String(topK)}`);
    }
  });

  test('replaces the entry of an id, its metadata included', async (index) => {
    await index.upsert([
      { id: 'moved', vector: turned(0), metadata: { country: 'DE', remote: true } },
      { id: 'kept', vector: turned(1), metadata: { country: 'DE' } },
    ]);
    await index.upsert([{ id: 'moved', vector: turned(2), metadata: { country: 'AT' } }]);
    expectThat((await index.size()) === 2, 'the size is not 2');
    expectIds(await index.search(turned(0), { topK: 5 }), ['kept', 'moved'], 'hits');
    expectIds(await found(index, { country: { equals: 'AT' } }), ['moved'], 'by the new metadata');
    expectIds(await found(index, { remote: { equals: true } }), [], 'by a field that is gone');
    await index.upsert([{ id: 'moved', vector: turned(2) }]);
    expectIds(await found(index, { country: { oneOf: ['AT', 'DE'] } }), ['kept'], 'without metadata');
  });

  test('takes the last of several entries with one id', async (index) => {
    await index.upsert([
      { id: 'twice', vector: turned(0), metadata: { round: 1 } },
      { id: 'once', vector: turned(1) },
      { id: 'twice', vector: turned(3), metadata: { round: 2 } },
    ]);
    expectThat((await index.size()) === 2, 'the size is not 2');
    expectIds(await index.search(turned(0), { topK: 5 }), ['once', 'twice'], 'hits');
    expectIds(await found(index, { round: { equals: 2 } }), ['twice'], 'by metadata');
  });

  test('forgets what is deleted, deletes what is not there without an error, and takes it again', async (index) => {
    const entries = [0, 0.2, 0.4, 0.6].map((angle, at) => ({ id: `entry-${String(at)}`, vector: turned(angle) }));
    await index.upsert(entries);
    await index.delete(['entry-0', 'entry-2', 'entry-0', 'never there']);
    await index.delete(['entry-2']);
    expectThat((await index.size()) === 2, 'the size is not 2');
    expectIds(await index.search(turned(0), { topK: 5 }), ['entry-1', 'entry-3'], 'after deleting');
    await index.upsert([{ id: 'new', vector: turned(0.1) }, entries[2]!]);
    expectIds(await index.search(turned(0), { topK: 5 }), ['new', 'entry-1', 'entry-2', 'entry-3'], 'after adding');
  });

  test('keeps ids apart that look alike, and gives them back as they were', async (index) => {
    const ids = [
      'id',
      'Id',
      'id ',
      ' id',
      '__proto__',
      'é',
      'e\u0301',
      '"',
      "'; drop table x; --",
      '\\',
      '🙂',
      '$1',
      '%',
      '\n',
    ];
    ids.push('x'.repeat(511) + 'a', 'x'.repeat(511) + 'b');
    await index.upsert(ids.map((id, at) => ({ id, vector: turned(at / 10) })));
    expectThat((await index.size()) === ids.length, `the size is not ${String(ids.length)}`);
    expectIds(await index.search(turned(0), { topK: 50 }), ids, 'hits');
    await index.delete(ids.slice(0, 8));
    expectIds(await index.search(turned(0), { topK: 50 }), ids.slice(8), 'after deleting');
  });

  test('refuses vectors of other dimensions, of zeros and of what is no number, and then writes nothing', async (index) => {
    const bad: readonly (readonly [string, Float32Array])[] = [
      ['shorter', new Float32Array(DIMENSIONS - 1).fill(1)],
      ['longer', new Float32Array(DIMENSIONS + 1).fill(1)],
      ['empty', new Float32Array()],
      ['zeros', new Float32Array(DIMENSIONS)],
      ['not a number', Float32Array.from(axis(0), () => Number.NaN)],
      ['infinite', Float32Array.from(axis(0), (value) => (value === 0 ? 0 : Infinity))],
      ['an array', Array.from(axis(0)) as never],
    ];
    for (const [name, vector] of bad) {
      await expectRefused(
        () =>
          index.upsert([
            { id: 'good', vector: axis(0) },
            { id: 'bad', vector },
          ]),
        `upsert of a vector: ${name}`,
      );
      await expectRefused(() => index.search(vector, { topK: 1 }), `search for a vector: ${name}`);
    }
    expectThat((await index.size()) === 0, 'something was written');
    await index.upsert([{ id: 'good', vector: axis(0) }]);
    expectIds(await index.search(axis(0), { topK: 1 }), ['good'], 'after all that');
  });

  test('refuses ids, numbers of hits, metadata and filters that mean nothing', async (index) => {
    const vector = axis(0);
    for (const id of ['', 'x'.repeat(513), 'a\0b', 'half \ud800', 7 as never]) {
      await expectRefused(() => index.upsert([{ id, vector }]), 'upsert of a bad id');
      await expectRefused(() => index.delete([id]), 'deletion of a bad id');
    }
    for (const topK of [0, -1, 1.5, Number.NaN, Infinity, 10_001, '3' as never]) {
      await expectRefused(() => index.search(vector, { topK }), `topK ${String(topK)}`);
    }
    for (const value of [Number.NaN, null, { a: 1 }, [1], 'a\0b', undefined]) {
      await expectRefused(
        () => index.upsert([{ id: 'a', vector, metadata: { field: value as never } }]),
        'bad metadata',
      );
    }
    for (const condition of [
      {},
      { equals: null },
      { oneOf: 'x' },
      { min: 'x' },
      { min: 1, equals: 1 },
      { like: 'x' },
      5,
    ]) {
      await expectRefused(
        () => index.search(vector, { topK: 1, filter: { field: condition as never } }),
        'a bad filter',
      );
    }
    expectThat((await index.size()) === 0, 'something was written');
  });

  test('finds only what fulfils all conditions of a filter', async (index) => {
    const metadata: readonly VectorEntry['metadata'][] = [
      { country: 'DE', salary: 50_000, remote: true, skills: ['python', 'sql'] },
      { country: 'AT', salary: 60_000.5, remote: false, skills: ['java'] },
      { country: 'DE', salary: -1, skills: [] },
      { country: 'de', salary: '50000', remote: 'true', 'odd "name\'s $.field': 'x' },
      {},
      undefined,
    ];
    await index.upsert(metadata.map((one, at) => ({ id: String(at), vector: turned(at / 10), metadata: one })));
    const cases: readonly (readonly [VectorFilter, readonly string[]])[] = [
      [{}, ['0', '1', '2', '3', '4', '5']],
      [{ country: { equals: 'DE' } }, ['0', '2']],
      [{ country: { oneOf: ['AT', 'de', 'x'] } }, ['1', '3']],
      [{ country: { oneOf: [] } }, []],
      [{ remote: { equals: true } }, ['0']],
      [{ remote: { oneOf: [false, 'true'] } }, ['1', '3']],
      [{ salary: { equals: 50_000 } }, ['0']],
      [{ salary: { min: 50_000 } }, ['0', '1']],
      [{ salary: { min: 50_000.25, max: 60_000.5 } }, ['1']],
      [{ salary: { max: 0 } }, ['2']],
      [{ salary: { min: 2e9 } }, []],
      [{ country: { min: 0 } }, []],
      [{ skills: { equals: 'sql' } }, ['0']],
      [{ skills: { oneOf: ['java', 'python'] } }, ['0', '1']],
      [{ skills: { min: 0 } }, []],
      [{ missing: { equals: 'x' } }, []],
      [{ constructor: { equals: 'x' } }, []],
      [{ 'odd "name\'s $.field': { equals: 'x' } }, ['3']],
      [{ 'odd "name\'s $.field': { min: 1 } }, []],
      [{ country: { equals: 'DE' }, skills: { equals: 'python' }, salary: { min: 1 } }, ['0']],
      [{ country: { equals: 'DE' }, remote: { equals: false } }, []],
    ];
    for (const [at, [filter, ids]] of cases.entries()) {
      expectIds(await found(index, filter), ids, `filter number ${String(at)}`);
    }
  });

  test('finds all that fulfil a filter, however few and however far', async (index) => {
    await index.upsert(scattered(400).map((entry, at) => ({ ...entry, metadata: { part: at % 100 } })));
    const ids = (await index.search(axis(0), { topK: 10, filter: { part: { equals: 42 } } })).map(({ id }) => id);
    expectThat([...ids].sort().join() === 'e142,e242,e342,e42', `${ids.join()} instead of the four that fulfil it`);
  });

  test('finds among many what comparing all of them finds', async (index) => {
    const entries = scattered(400);
    await index.upsert(entries);
    let shared = 0;
    for (const { vector: query } of scattered(20, 991)) {
      const cosines = new Map(entries.map(({ id, vector }) => [id, cosine(query, vector)]));
      const nearest = [...cosines.keys()].sort((a, b) => cosines.get(b)! - cosines.get(a)!).slice(0, 10);
      const hits = await index.search(query, { topK: 10 });
      expectThat(hits.length === 10, `${String(hits.length)} hits instead of 10`);
      for (const { id, similarity } of hits) {
        expectThat(
          Math.abs(similarity - cosines.get(id)!) <= tolerance,
          `similarity ${String(similarity)} instead of ${String(cosines.get(id))}`,
        );
      }
      shared += hits.filter(({ id }) => nearest.includes(id)).length;
    }
    expectThat(shared / 200 >= leastRecall, `recall ${String(shared / 200)}, less than ${String(leastRecall)}`);
  });

  test('keeps what it was given when the caller changes it afterwards', async (index) => {
    const vector = turned(0.2);
    const skills = ['python'];
    const metadata = { country: 'DE', skills };
    await index.upsert([{ id: 'mine', vector, metadata }]);
    await index.upsert([{ id: 'other', vector: turned(0.4) }]);
    vector.set(turned(3));
    metadata.country = 'AT';
    skills[0] = 'java';
    expectIds(await index.search(turned(0), { topK: 1 }), ['mine'], 'by its vector');
    expectIds(await found(index, { country: { equals: 'DE' }, skills: { equals: 'python' } }), ['mine'], 'by metadata');
  });

  test('keeps every entry of writers that run at the same time, and answers searches meanwhile', async (index) => {
    await index.upsert([{ id: 'always', vector: turned(0) }]);
    const parts = Array.from({ length: 8 }, (_, part) =>
      scattered(40, part + 5).map(({ vector }, at) => ({ id: `p${String(part)}-${String(at)}`, vector })),
    );
    const searches = Array.from({ length: 8 }, async () => index.search(turned(0), { topK: 3 }));
    const shared = parts.map((_, part) => index.upsert([{ id: 'shared', vector: axis(part) }]));
    await Promise.all([...parts.map((entries) => index.upsert(entries)), ...shared]);
    for (const hits of await Promise.all(searches)) {
      expectThat(hits[0]?.id === 'always', 'an entry was missed that was there all the time');
    }
    expectThat((await index.size()) === 8 * 40 + 2, `the size is ${String(await index.size())}`);
    for (const part of parts) {
      for (const { id, vector } of part.slice(0, 3)) {
        const [hit] = await index.search(vector, { topK: 1 });
        expectThat(hit?.id === id, `${id} is not found by its own vector`);
      }
    }
    const axes = await Promise.all(parts.map((_, part) => index.search(axis(part), { topK: 1 })));
    const owned = axes.filter(([hit]) => hit?.id === 'shared' && hit.similarity > 0.999).length;
    expectThat(owned === 1, `the shared entry has ${String(owned)} of the vectors that were written`);
  });

  test('rejects with the reason of a signal, as it is, and stays whole', async (index) => {
    const reason = { why: 'the user left' };
    const aborted = { signal: AbortSignal.abort(reason) };
    const entries = scattered(300);
    for (const call of [
      () => index.upsert(entries, aborted),
      () => index.search(axis(0), { topK: 1, ...aborted }),
      () => index.delete(['a'], aborted),
      () => index.size(aborted),
    ]) {
      const { rejected } = await outcome(call());
      expectThat(rejected === reason, 'aborted before the call: not rejected with the reason');
    }
    expectThat((await index.size()) === 0, 'a call that was aborted before wrote something');

    const controller = new AbortController();
    const late = outcome(index.upsert(entries, { signal: controller.signal }));
    controller.abort(reason);
    const { rejected, isDone } = await late;
    expectThat(rejected === reason || isDone, 'aborted during the call: neither the reason nor a result');
    await index.upsert(entries);
    expectThat((await index.size()) === entries.length, 'the same call again did not complete it');
    const [hit] = await index.search(entries[7]!.vector, { topK: 1, signal: new AbortController().signal });
    expectThat(hit?.id === entries[7]!.id, 'after that an entry is not found');
  });
}

/** The unit vector along one axis. */
function axis(at: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[at] = 1;
  return vector;
}

/** A vector at this angle to the first axis, as long as told. */
function turned(angle: number, length = 1): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[0] = Math.cos(angle) * length;
  vector[1] = Math.sin(angle) * length;
  return vector;
}

/** Entries e0, e1 … in all directions, the same ones for one seed. */
function scattered(count: number, seed = 1): readonly (VectorEntry & { readonly vector: Float32Array })[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Sums of uniform numbers are near enough to normal ones for directions without a preference.
  const number = (): number => next() + next() + next() - 1.5;
  return Array.from({ length: count }, (_, at) => ({
    id: `e${String(at)}`,
    vector: Float32Array.from({ length: DIMENSIONS }, number),
  }));
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squaresOfA = 0;
  let squaresOfB = 0;
  for (let at = 0; at < a.length; at++) {
    product += a[at]! * b[at]!;
    squaresOfA += a[at]! ** 2;
    squaresOfB += b[at]! ** 2;
  }
  return product / Math.sqrt(squaresOfA * squaresOfB);
}

function found(index: VectorIndex, filter: VectorFilter): Promise<readonly VectorHit[]> {
  return index.search(turned(0), { topK: 50, filter });
}

function expectIds(hits: readonly VectorHit[], ids: readonly string[], what: string): void {
  const actual = JSON.stringify(hits.map(({ id }) => id));
  const expected = JSON.stringify(ids);
  expectThat(actual === expected, `${what}: ${actual} instead of ${expected}`);
}

/** The call has to reject, not to throw, with an error of code `invalid-input`. */
async function expectRefused(call: () => Promise<unknown>, what: string): Promise<void> {
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (cause) {
    throw new ConformanceError(`${what}: thrown instead of rejected`, { cause });
  }
  const { rejected, isDone } = await outcome(promise);
  expectThat(!isDone, `${what}: taken`);
  const { code } = (rejected ?? {}) as { readonly code?: unknown };
  expectThat(code === 'invalid-input', `${what}: refused with code ${String(code)} instead of invalid-input`);
}

async function outcome(call: Promise<unknown>): Promise<{ readonly isDone: boolean; readonly rejected?: unknown }> {
  try {
    await call;
    return { isDone: true };
  } catch (rejected) {
    return { isDone: false, rejected };
  }
}
