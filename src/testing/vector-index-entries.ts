/** What becomes of the entries of a `VectorIndex`, as tests. */
import { expectThat } from './conformance.ts';
import { axis, DIMENSIONS, expectIds, found, turned, type RegisterIndexTest } from './vector-samples.ts';

/** Added, replaced, deleted, told apart. */
export function entryTests(test: RegisterIndexTest): void {
  test('is empty at first, finds nothing and takes calls without entries', async (index) => {
    expectThat(index.dimensions === DIMENSIONS, `${String(index.dimensions)} dimensions`);
    await index.upsert([]);
    await index.delete([]);
    expectThat((await index.size()) === 0, 'the size is not 0');
    expectIds(await index.search(axis(0), { topK: 5 }), [], 'hits');
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
}
