/**
 * Adds lists of terms into the sums of one block of documents, and picks the documents whose sums are large enough.
 *
 * A WebAssembly module of 334 bytes, written by hand. It adds what the loops in `block-sums.ts` add, in the same order and with the same
 * rounding, so that either may stand in for the other; two entries share one division. V8 compiles those loops to one of two speeds, by
 * what was called before them; this has one.
 */

/** Documents of a block, a power of two: their sums and norms stay in the nearer memory of a processor. 8,192 do as well. */
export const BLOCK = 16_384;

/** What the module's memory holds, each from this address on. There is one row more than a block has, for entries that fill a pair. */
export const SUMS_AT = 0;
export const NORMS_AT = 327_680;
export const ENTRIES_AT = 655_360;
export const PICKED_AT = 786_432;
/** Of 64 KiB. */
const PAGES = 13;

export interface BlockSumsModule {
  readonly memory: WebAssembly.Memory;
  /**
   * For each entry (row × 256 + count) of [at, end), a positive even number: adds bm25Weight · count / (count + norm) to the first sum of
   * its row, cosineWeight · count to the second. `from`: the entry that the block begins with. The two of a pair are of two rows.
   */
  readonly add: (at: number, end: number, from: number, bm25Weight: number, cosineWeight: number) => void;
  /**
   * Divides the second sum of each of the rows whose sums stand in [at, end), one or more, by the second number beside its norm, and
   * writes those of which a sum reaches its least to `picked`; gives the address behind them.
   */
  readonly pick: (end: number, leastScore: number, leastCosine: number, picked: number, at: number) => number;
}

/** Absent where there is no WebAssembly, no SIMD in it, no memory for it, or the page's content policy forbids it. */
export function blockSumsModule(): BlockSumsModule | undefined {
  if (typeof WebAssembly !== 'object') return undefined;
  try {
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
    const bytes = Uint8Array.from(module.join('').match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } });
    return { memory, add: exports.a as BlockSumsModule['add'], pick: exports.s as BlockSumsModule['pick'] };
  } catch {
    return undefined;
  }
}

// prettier-ignore
const module: readonly string[] = [
  '0061736d', '01000000',         // WebAssembly, version 1
  '011202',                       // types:
  '60057f7f7f7c7c00',             //   (i32 at, i32 end, i32 from, f64 bm25Weight, f64 cosineWeight) → nothing
  '60057f7c7c7f7f017f',           //   (i32 end, f64 leastScore, f64 leastCosine, i32 picked, i32 row) → i32
  '020801', '016d016d02000d',     // import "m" "m": memory of at least thirteen pages
  '03030200', '01',               // two functions of these types
  '07090201610000', '01730001',   //   exported as "a" and "s"
  '0a950202',                     // their code
  'c80102', '027f', '037b',       // a; locals: 5 and 6 addresses of two rows' sums, 7 counts, 8 scores, 9 products
  '0340',                         // pairs:
  '2000', '280200', '2002', '6b', '4104', '76', '41f0ffffff00', '71', '2105', // row = (entry − from) / 256 × 16
  '2000', '280204', '2002', '6b', '4104', '76', '41f0ffffff00', '71', '2106', //   and that of the next
  '2000', 'fd5d0300', '41ff01', 'fd11', 'fd4e', 'fdff01', '2107', // counts = entries & 255
  '2003', 'fd14', '2007', 'fdf201', //   scores = bm25Weight × counts
  '2007', '2006', '2005', 'fd5d03808014', 'fd570380801401', 'fdf001', // / (counts + the two norms)
  'fdf301', '2108',
  '2004', 'fd14', '2007', 'fdf201', '2109', // products = cosineWeight × counts
  '2005', '2005', 'fd000400',     //   at the first row: its sums + (first score, first product)
  '2008', '2009', 'fd0d', '00010203040506071011121314151617', 'fdf001', 'fd0b0400',
  '2006', '2006', 'fd000400',     //   at the second: its sums + (second score, second product)
  '2008', '2009', 'fd0d', '08090a0b0c0d0e0f18191a1b1c1d1e1f', 'fdf001', 'fd0b0400',
  '2000', '4108', '6a', '2200',   //   at += 8
  '2001', '49', '0d00', '0b', '0b', // on while at < end
  '4901', '017c',                 // s; 4 is the address of the row's sums; local: 5 cosine
  '0340',                         // rows:
  '2004', '2004', '2b0308', '2004', '2b03888014', 'a3', '2205', '390308', // second sum = cosine = it / the number beside the norm
  '2003', '2004', '4104', '76', '360200', // at picked: row / 16
  '2003',                         //   picked += 4 if
  '2004', '2b0300', '2001', '66', //     first sum ≥ leastScore
  '2005', '2002', '66', '72',     //     or cosine ≥ leastCosine
  '4102', '74', '6a', '2103',
  '2004', '4110', '6a', '2204',   //   row += 16
  '2000', '49', '0d00', '0b',     // on while row < end
  '2003', '0b',                   // picked
];
