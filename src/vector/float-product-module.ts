/**
 * Scalar products of rows of 32-bit numbers with one vector, two rows and four columns at a time, in sums of 64 bits.
 *
 * A WebAssembly module of 307 bytes, written by hand. It adds what `dotProduct` in cosine.ts adds, in the same order and with the same
 * rounding, so that either may stand in for the other. Measured (60 lines of a résumé against 30 of a posting, 256 dimensions): 0.075 ms,
 * where that loop takes three to four times as long; a recommendation compares fifty such pairs. One row at a time: 0.09 ms.
 */

/**
 * `products(vector, rows, count, length, out)`: addresses in bytes; `length` of a row is a multiple of 16 above 0, `count` above 0. An odd
 * count is rounded up: what lies behind the last row is read as one more, and its product written.
 */
export type FloatProducts = (vector: number, rows: number, count: number, length: number, out: number) => void;

/** Absent where there is no WebAssembly, no SIMD in it, or the page's content policy forbids it. */
export function floatProductsIn(memory: WebAssembly.Memory): FloatProducts | undefined {
  try {
    const bytes = Uint8Array.from(module.join('').match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } });
    return exports.p as FloatProducts;
  } catch {
    return undefined;
  }
}

// prettier-ignore
const module: readonly string[] = [
  '0061736d', '01000000',         // WebAssembly, version 1
  '010901', '60057f7f7f7f7f00',   // type: (i32 vector, i32 rows, i32 count, i32 length, i32 out) → nothing
  '020801', '016d016d020001',     // import "m" "m": memory of at least one page
  '03020100', '0705010170', '0000', // one function of that type, exported as "p"
  '0a880201', '850202',           // its code; locals:
  '037f',                         //   5 place in the vector, 6 its end, 7 place in the second row
  '067b',                         //   8 first and second sum of the first row, 9 third and fourth, 10 and 11 of the second row,
                                  //   12 and 13 four numbers of the vector
  '2000', '2003', '6a', '2106',   //   end = vector + length
  '0340',                         // pairs of rows:
  '2001', '2003', '6a', '2107',   //   second row = rows + length
  'fd0c', '00000000000000000000000000000000', '2208', '2209', '220a', '210b', // sums = 0
  '2000', '2105',                 //   place = vector
  '0340',                         //   columns:
  '2005', 'fd5d0300', 'fd5f', '210c', // two numbers at place, widened to 64 bits, and the next two
  '2005', 'fd5d0308', 'fd5f', '210d',
  '2008', '200c', '2001', 'fd5d0300', 'fd5f', 'fdf201', 'fdf001', '2108', // sums of the first row + these × its four
  '2009', '200d', '2001', 'fd5d0308', 'fd5f', 'fdf201', 'fdf001', '2109',
  '200a', '200c', '2007', 'fd5d0300', 'fd5f', 'fdf201', 'fdf001', '210a', // sums of the second
  '200b', '200d', '2007', 'fd5d0308', 'fd5f', 'fdf201', 'fdf001', '210b',
  '2001', '4110', '6a', '2101',   //     rows += 16
  '2007', '4110', '6a', '2107',   //     second row += 16
  '2005', '4110', '6a', '2205',   //     place += 16
  '2006', '49', '0d00', '0b',     //     on while place < end
  '2007', '2101',                 //   rows = end of the second row
  '2004',                         //   at out:
  '2008', 'fd2100', '2008', 'fd2101', 'a0', // (first + second)
  '2009', 'fd2100', '2009', 'fd2101', 'a0', // + (third + fourth)
  'a0', '390300',
  '2004',                         //   at out + 8: those of the second row
  '200a', 'fd2100', '200a', 'fd2101', 'a0',
  '200b', 'fd2100', '200b', 'fd2101', 'a0',
  'a0', '390308',
  '2004', '4110', '6a', '2104',   //   out += 16
  '2002', '4102', '6b', '2202',   //   count −= 2
  '4100', '4a', '0d00', '0b', '0b', // on while count > 0
];
