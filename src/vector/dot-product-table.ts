/** All scalar products of two lists of vectors. */
import { dotProduct } from './cosine.ts';
import { floatProductsIn, type FloatProducts } from './float-product-module.ts';

/** One memory for the whole program: each takes gigabytes of addresses. Its first page holds vectors, the next two products. */
const PAGE = 65_536;
const PAGES = 3;

interface ProductRoom {
  readonly products: FloatProducts;
  readonly buffer: ArrayBuffer;
}

/** Null where products are taken in a loop. */
let room: ProductRoom | null | undefined;

/**
 * `dotProduct(rows[r], columns[c])` at r × columns.length + c, to the last bit. All vectors have one length.
 *
 * With `simd: false` always by the loop.
 */
export function dotProductTable(
  rows: readonly Float32Array[],
  columns: readonly Float32Array[],
  { simd = true }: { readonly simd?: boolean } = {},
): Float64Array {
  const table = new Float64Array(rows.length * columns.length);
  const dimensions = columns[0]?.length ?? 0;
  const length = dimensions * Float32Array.BYTES_PER_ELEMENT;
  // The first page holds one row, then as many columns as fit, an even number.
  const most = length === 0 ? 0 : 2 * Math.floor((PAGE - length) / length / 2);
  const isFast = simd && dimensions % 4 === 0 && most > 0 && (room === undefined ? (room = openRoom()) : room) !== null;
  if (!isFast) {
    rows.forEach((row, r) => {
      columns.forEach((column, c) => (table[r * columns.length + c] = dotProduct(row, column)));
    });
    return table;
  }
  const { products, buffer } = room!;
  const row = new Float32Array(buffer, 0, dimensions);
  const found = new Float64Array(buffer, PAGE);
  for (let from = 0; from < columns.length; from += most) {
    const count = Math.min(most, columns.length - from);
    const block = new Float32Array(buffer, length, count * dimensions);
    for (let at = 0; at < count; at++) block.set(columns[from + at]!, at * dimensions);
    // Room for one product more than the last row has: an odd count is rounded up.
    const rowsAtOnce = Math.floor((found.length - 1) / count);
    for (let first = 0; first < rows.length; first += rowsAtOnce) {
      const end = Math.min(first + rowsAtOnce, rows.length);
      for (let r = first; r < end; r++) {
        row.set(rows[r]!);
        products(0, length, count, length, PAGE + (r - first) * count * Float64Array.BYTES_PER_ELEMENT);
      }
      if (count === columns.length) table.set(found.subarray(0, (end - first) * count), first * count);
      else
        for (let r = first; r < end; r++)
          table.set(found.subarray((r - first) * count, (r - first + 1) * count), r * columns.length + from);
    }
  }
  return table;
}

function openRoom(): ProductRoom | null {
  if (typeof WebAssembly !== 'object') return null;
  try {
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
    const products = floatProductsIn(memory);
    return products === undefined ? null : { products, buffer: memory.buffer };
  } catch {
    return null; // No addresses left: the loop does as well, more slowly.
  }
}
