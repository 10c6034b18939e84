/**
 * Scalar products of rows of 8-bit numbers with one row of 16-bit numbers, sixteen columns at a time.
 *
 * A WebAssembly module of 198 bytes, written by hand: whole numbers only, so that it gives the same bits on every machine, and the
 * same as the loop in `int8-rows.ts` that stands in where there is no WebAssembly. Measured (bench/speed/vector-index.ts, 100,000 rows of
 * 256): 1.2 ms against 27 ms or more of that loop, which is why it is here.
 */

/** `products(row, count, stride, query, out)`: addresses in bytes; `stride` is a multiple of 16 above 0, `count` above 0. */
export type DotProducts = (row: number, count: number, stride: number, query: number, out: number) => void;

/** Absent where there is no WebAssembly, no SIMD in it, or the page's content policy forbids it. */
export function dotProductsIn(memory: WebAssembly.Memory): DotProducts | undefined {
  try {
    const bytes = Uint8Array.from(module.join('').match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } });
    return exports.p as DotProducts;
  } catch {
    return undefined;
  }
}

// prettier-ignore
const module: readonly string[] = [
  '0061736d', '01000000',         // WebAssembly, version 1
  '010901', '60057f7f7f7f7f00',   // type: (i32 row, i32 count, i32 stride, i32 query, i32 out) → nothing
  '020801', '016d016d020001',     // import "m" "m": memory of at least one page
  '03020100', '0705010170', '0000', // one function of that type, exported as "p"
  '0a9b0101', '980102',           // its code; locals:
  '027f',                         //   5 end of the row, 6 place in the query
  '027b',                         //   7 four sums, 8 sixteen numbers of the row
  '0340',                         // rows:
  'fd0c', '00000000000000000000000000000000', '2107', // sums = 0
  '2003', '2106',                 //   place = query
  '2000', '2002', '6a', '2105',   //   end = row + stride
  '0340',                         //   columns:
  '2000', 'fd000400', '2108',     //     numbers = sixteen bytes at row
  '2007',                         //     sums
  '2008', 'fd8701',               //       + (the low eight, widened
  '2006', 'fd000400',             //          × eight of the query
  'fdba01', 'fdae01',             //          added in pairs)
  '2008', 'fd8801',               //       + (the high eight, widened
  '2006', 'fd000410',             //          × the next eight of the query
  'fdba01', 'fdae01', '2107',     //          added in pairs)
  '2006', '4120', '6a', '2106',   //     place += 32
  '2000', '4110', '6a', '2200',   //     row += 16
  '2005', '49', '0d00', '0b',     //     on while row < end
  '2004',                         //   at out:
  '2007', 'fd1b00',               //     the four sums together
  '2007', 'fd1b01', '6a',
  '2007', 'fd1b02', '6a',
  '2007', 'fd1b03', '6a',
  '360200',
  '2004', '4104', '6a', '2104',   //   out += 4
  '2001', '4101', '6b', '2201',   //   count −= 1
  '0d00', '0b', '0b',             //   on while there are rows
];
