import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedFilter, fulfils, type VectorFilter } from '../../src/vector/vector-filter.ts';
import type { VectorEntry } from '../../src/vector/vector-index.ts';
import { openTable, pgliteQuery } from './pgvector-databases.ts';

const text = fc.oneof(
  fc.constantFrom('a', 'b', '', '"', '\\', "'", '$', '1', 'true', 'ä', '🙂', '\n', '%', '@'),
  fc.string({ maxLength: 3 }).filter((one) => !one.includes('\0')),
);
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.1, 1e21, -1e-7, 5e-324, 1.7976931348623157e308, 123_456_789.123),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const scalar = fc.oneof(text, number, fc.boolean());
const field = fc.oneof(fc.constantFrom('a', 'b', 'odd "\'$.*\\ name', '__proto__', ''), text);
const metadata = fc.dictionary(field, fc.oneof(scalar, fc.array(text, { maxLength: 3 })), { maxKeys: 4 });
const filter = fc.dictionary(
  field,
  fc.oneof(
    fc.record({ equals: scalar }),
    fc.record({ oneOf: fc.array(scalar, { maxLength: 3 }) }),
    fc.record({ min: number }),
    fc.record({ max: number }),
    fc.record({ min: number, max: number }),
  ),
  { maxKeys: 2 },
);

describe('a filter', () => {
  const query = pgliteQuery();

  it('finds in SQL what it finds in memory, whatever the names and values', async () => {
    const index = await openTable(query(), { dimensions: 2, graph: false });
    const vector = Float32Array.of(1, 0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(metadata, { minLength: 1, maxLength: 12 }),
        fc.array(filter, { minLength: 1, maxLength: 6 }),
        async (all, filters) => {
          const entries = all.map((one, at): VectorEntry => ({ id: String(at), vector, metadata: one }));
          await index.delete(Array.from({ length: 12 }, (_, at) => String(at)));
          await index.upsert(entries);
          // Filters that are likely to find something, too.
          const near = all.flatMap((one) =>
            Object.entries(one).map(([name, value]): VectorFilter => ({
              [name]:
                typeof value === 'number'
                  ? { min: value, max: value }
                  : { equals: typeof value === 'object' ? (value[0] ?? '') : value },
            })),
          );
          for (const asked of [...filters, ...near] as readonly VectorFilter[]) {
            const conditions = checkedFilter(asked);
            const expected = entries.filter((entry) => fulfils(entry.metadata, conditions)).map(({ id }) => id);
            const found = await index.search(vector, { topK: 20, filter: asked });
            expect(found.map(({ id }) => id).sort(), JSON.stringify(asked)).toEqual(expected.sort());
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
