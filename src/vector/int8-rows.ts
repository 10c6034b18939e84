/**
 * Vectors as rows of 8-bit numbers, each row on a scale of its own, and their cosines with a query.
 *
 * A row is the vector times 127 / its largest number, rounded; since only cosines are asked for, the scale need not be kept, but
 * the length of the rounded row is. Small pools are ordinary memory and an ordinary loop; from a million numbers on, rows live in the
 * memory of a WebAssembly module, where the host has it. Both give the same bits.
 *
 * Each memory of WebAssembly takes gigabytes of addresses (not of RAM), and hosts give out only some hundred of them: hence not
 * for the many small pools that one program may have.
 */
import { TrackruitError } from '../errors.ts';
import { dotProductsIn, type DotProducts } from './dot-product-module.ts';
import type { ScaledQuery } from './scaled-query.ts';

/** Numbers in rows from which the move into WebAssembly pays: a search below takes about a millisecond either way. */
const SIMD_FROM = 1_048_576;

/** Rows whose products are taken by one call; their sums fill 16 KiB. */
const ROWS_PER_CALL = 4096;

const PAGE = 65_536;

export interface Int8Rows {
  readonly dimensions: number;
  /** Makes rows up to `count` usable. @throws TrackruitError with code `store-failed` if there is no memory for them */
  reserve(count: number): void;
  /** Writes a row of `dimensions` numbers. */
  write(row: number, numbers: Int8Array): void;
  /** After this the row has no cosine with anything. */
  erase(row: number): void;
  /** A copy of the row's numbers. */
  read(row: number): Int8Array;
  /** Cosine of each row of [from, to) with the query, in `into` from 0 on; erased rows give NaN. */
  cosines(query: ScaledQuery, from: number, to: number, into: Float64Array): void;
  /** Writes the rows of [from, to) whose cosine is at least `least`, and those cosines; tells how many. Erased rows are none of them. */
  near(query: ScaledQuery, from: number, to: number, least: number, rows: Uint32Array, cosines: Float64Array): number;
}

/** A vector, not all zeros, as the numbers of a row. */
export function int8Row(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const numbers = new Int8Array(vector.length);
  // Divided first: 127 / the smallest numbers there are is no longer finite.
  for (let at = 0; at < vector.length; at++) numbers[at] = Math.round((vector[at]! / largest) * 127);
  return numbers;
}

/** `simd: false` never uses WebAssembly. */
export function int8Rows(dimensions: number, { simd = true }: { readonly simd?: boolean } = {}): Int8Rows {
  const stride = Math.ceil(dimensions / 16) * 16;
  // Addresses in the module's memory: the query, the sums of one call, the rows.
  const sumsAt = stride * 2;
  const rowsAt = sumsAt + ROWS_PER_CALL * 4;
  let capacity = 0;
  let numbers = new Int8Array();
  // NaN where there is no row.
  let inverseLengths = new Float32Array();
  let memory: WebAssembly.Memory | undefined;
  let products: DotProducts | undefined;
  let mayMove = simd;

  const moveToModule = (): void => {
    mayMove = false;
    if (typeof WebAssembly !== 'object') return;
    try {
      memory = new WebAssembly.Memory({ initial: 1 });
    } catch {
      return; // No addresses left: the loop does as well, more slowly.
    }
    products = dotProductsIn(memory);
    if (products === undefined) memory = undefined;
  };

  const grow = (count: number): void => {
    const target = Math.max(count, Math.ceil(capacity * 1.25), 64);
    if (mayMove && target * stride >= SIMD_FROM) moveToModule();
    if (memory === undefined) {
      const larger = new Int8Array(target * stride);
      larger.set(numbers);
      numbers = larger;
    } else {
      const before = numbers;
      const isInside = before.buffer === memory.buffer;
      memory.grow(Math.max(0, Math.ceil((rowsAt + target * stride) / PAGE) - memory.buffer.byteLength / PAGE));
      // Growing takes the old view's buffer away, the bytes stay where they are.
      numbers = new Int8Array(memory.buffer, rowsAt, target * stride);
      if (!isInside) numbers.set(before);
    }
    const longer = new Float32Array(target).fill(Number.NaN);
    longer.set(inverseLengths);
    inverseLengths = longer;
    capacity = target;
  };

  const sumsByLoop = (query: Int16Array, from: number, to: number): Int32Array => {
    const sums = new Int32Array(to - from);
    for (let row = from; row < to; row++) {
      const start = row * stride;
      let even = 0;
      let odd = 0;
      let column = 0;
      for (; column + 1 < dimensions; column += 2) {
        even += numbers[start + column]! * query[column]!;
        odd += numbers[start + column + 1]! * query[column + 1]!;
      }
      if (column < dimensions) even += numbers[start + column]! * query[column]!;
      sums[row - from] = even + odd;
    }
    return sums;
  };

  /** Of the rows of [from, to), no more than of one call; good until the next. */
  const sumsOf = (query: Int16Array, from: number, to: number): Int32Array => {
    if (products === undefined || memory === undefined) return sumsByLoop(query, from, to);
    const view = new Int16Array(memory.buffer, 0, stride);
    view.fill(0);
    view.set(query);
    products(rowsAt + from * stride, to - from, stride, 0, sumsAt);
    return new Int32Array(memory.buffer, sumsAt, to - from);
  };

  return {
    dimensions,
    reserve(count) {
      if (count <= capacity) return;
      try {
        grow(count);
      } catch (cause) {
        throw new TrackruitError('store-failed', `no memory for ${String(count)} rows of ${String(stride)} bytes`, {
          cause,
        });
      }
    },
    write(row, rowNumbers) {
      numbers.set(rowNumbers, row * stride);
      let squares = 0;
      for (const number of rowNumbers) squares += number * number;
      inverseLengths[row] = 1 / Math.sqrt(squares);
    },
    erase(row) {
      inverseLengths[row] = Number.NaN;
    },
    read(row) {
      return numbers.slice(row * stride, row * stride + dimensions);
    },
    cosines(query, from, to, into) {
      for (let start = from; start < to; start += ROWS_PER_CALL) {
        const end = Math.min(start + ROWS_PER_CALL, to);
        const sums = sumsOf(query.numbers, start, end);
        for (let row = start; row < end; row++)
          into[row - from] = bounded(sums[row - start]! * inverseLengths[row]! * query.inverseLength);
      }
    },
    near(query, from, to, least, rows, cosines) {
      let count = 0;
      for (let start = from; start < to; start += ROWS_PER_CALL) {
        const end = Math.min(start + ROWS_PER_CALL, to);
        count = pick(
          sumsOf(query.numbers, start, end),
          inverseLengths,
          start,
          end,
          query.inverseLength,
          least,
          rows,
          cosines,
          count,
        );
      }
      return count;
    },
  };
}

/** Writes the rows of [start, end) that are near enough behind the `before` of earlier calls; the number of all of them. */
function pick(
  sums: Int32Array,
  inverseLengths: Float32Array,
  start: number,
  end: number,
  inverse: number,
  least: number,
  rows: Uint32Array,
  cosines: Float64Array,
  before: number,
): number {
  let count = before;
  for (let row = start; row < end; row++) {
    const cosine = bounded(sums[row - start]! * inverseLengths[row]! * inverse);
    // False for NaN.
    if (!(cosine >= least)) continue;
    rows[count] = row;
    cosines[count++] = cosine;
  }
  return count;
}

/** Rounded lengths may lead just past the ends. */
function bounded(cosine: number): number {
  return cosine > 1 ? 1 : cosine < -1 ? -1 : cosine;
}
