/** What a `VectorIndex` does with bad input, several writers and an abort, as tests. */
import { expectRefused, expectThat, outcome } from './conformance.ts';
import { axis, DIMENSIONS, expectIds, scattered, turned, type RegisterIndexTest } from './vector-samples.ts';

/** Refused and nothing written, or every entry whole. */
export function faultTests(test: RegisterIndexTest): void {
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
