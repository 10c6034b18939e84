/** All scalar products of two lists of vectors. */
import { dotProduct } from './cosine.ts';
import { floatProductsIn, type FloatProducts } from './float-product-module.ts';

/** One page for the whole program: every memory of WebAssembly takes gigabytes of addresses. */
const PAGE = 65_536;

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
  // The page holds one row, then as many columns as fit, then their products.
  const most = length === 0 ? 0 : Math.floor((PAGE - length) / (length + Float64Array.BYTES_PER_ELEMENT));
  const isFast = simd && dimensions % 4 === 0 && most > 0 && (room === undefined ? (room = openRoom()) : room) !== null;
  if (!isFast) {
    rows.forEach((row, r) => {
      columns.forEach((column, c) => (table[r * columns.length + c] = dotProduct(row, column)));
    });
    return table;
  }
  const { products, buffer } = room!;
  const productsAt = PAGE - most * Float64Array.BYTES_PER_ELEMENT;
  const row = new Float32Array(buffer, 0, dimensions);
  for (let from = 0; from < columns.length; from += most) {
    const count = Math.min(most, columns.length - from);
    const block = new Float32Array(buffer, length, count * dimensions);
    for (let at = 0; at < count; at++) block.set(columns[from + at]!, at * dimensions);
    const found = new Float64Array(buffer, productsAt, count);
    for (let r = 0; r < rows.length; r++) {
      row.set(rows[r]!);
      products(0, length, count, length, productsAt);
      table.set(found, r * columns.length + from);
    }
  }
  return table;
}

function openRoom(): ProductRoom | null {
  if (typeof WebAssembly !== 'object') return null;
  try {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
    const products = floatProductsIn(memory);
    return products === undefined ? null : { products, buffer: memory.buffer };
  } catch {
    return null; // No addresses left: the loop does as well, more slowly.
  }
}
