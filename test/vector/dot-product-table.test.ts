import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotProduct } from '../../src/vector/cosine.ts';
import { dotProductTable } from '../../src/vector/dot-product-table.ts';

/** Vectors of one length: of one row of four up to so long that few or none fit beside each other. */
const tables = fc
  .record({
    dimensions: fc.constantFrom(1, 4, 6, 256, 4096, 16_380, 16_384),
    rows: fc.integer({ min: 0, max: 4 }),
    columns: fc.integer({ min: 0, max: 12 }),
    seed: fc.integer(),
  })
  .map(({ dimensions, rows, columns, seed }) => {
    let state = seed;
    const vector = (): Float32Array =>
      Float32Array.from({ length: dimensions }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
        return state / 2 ** 31;
      });
    return { rows: Array.from({ length: rows }, vector), columns: Array.from({ length: columns }, vector) };
  });

describe('dotProductTable', () => {
  it('holds the product of each pair, to the last bit, with and without WebAssembly', () => {
    fc.assert(
      fc.property(tables, ({ rows, columns }) => {
        const expected = rows.flatMap((row) => columns.map((column) => dotProduct(row, column)));
        expect([...dotProductTable(rows, columns)]).toStrictEqual(expected);
        expect([...dotProductTable(rows, columns, { simd: false })]).toStrictEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('takes more rows than their products fit beside each other', () => {
    const rows = Array.from({ length: 700 }, (_, at) => Float32Array.of(at / 700, 0.5, 1 / (at + 1), -0.25));
    const columns = rows.slice(0, 33);
    const expected = rows.flatMap((row) => columns.map((column) => dotProduct(row, column)));
    expect([...dotProductTable(rows, columns)]).toStrictEqual(expected);
  });

  it('takes more columns than fit into one page', () => {
    const columns = Array.from({ length: 300 }, (_, at) => new Float32Array(256).fill(at / 300));
    const row = new Float32Array(256).fill(0.1);
    expect([...dotProductTable([row], columns)]).toStrictEqual(columns.map((column) => dotProduct(row, column)));
  });
});
