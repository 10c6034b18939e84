/** What filters of a `VectorIndex` let through, as tests. */
import type { VectorFilter } from '../vector/vector-filter.ts';
import type { VectorEntry } from '../vector/vector-index.ts';
import { expectThat } from './conformance.ts';
import { axis, expectIds, found, scattered, turned, type RegisterIndexTest } from './vector-samples.ts';

/** By value, by one of several, by bounds; and all that pass, however few. */
export function filterTests(test: RegisterIndexTest): void {
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
}
