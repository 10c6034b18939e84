/**
 * A query in whole numbers of 16 bits, so that its products with rows of 8 bits are exact whatever adds them up.
 *
 * The scale is the largest for which no number leaves 16 bits and no sum of products 32 bits: |Σ q·r| ≤ 127·Σ|q|. Rounding moves a
 * cosine by less than 0.0001 (tested); the 8 bits of the rows move it more.
 */
export interface ScaledQuery {
  readonly numbers: Int16Array;
  /** 1 / length of `numbers`. */
  readonly inverseLength: number;
}

const LARGEST_NUMBER = 32_767;
const LARGEST_SUM = 2_147_483_647;
const LARGEST_OF_ROW = 127;

/** Of a vector with a number that is not zero. */
export function scaledQuery(vector: Float32Array): ScaledQuery {
  let largest = 0;
  let sum = 0;
  for (const value of vector) {
    largest = Math.max(largest, Math.abs(value));
    sum += Math.abs(value);
  }
  // Rounding adds at most a half to each number.
  const room = LARGEST_SUM / LARGEST_OF_ROW - vector.length / 2;
  const scale = Math.min(LARGEST_NUMBER / largest, room / sum);
  const numbers = new Int16Array(vector.length);
  let squares = 0;
  for (let at = 0; at < vector.length; at++) {
    const number = Math.round(vector[at]! * scale);
    numbers[at] = number;
    squares += number * number;
  }
  return { numbers, inverseLength: 1 / Math.sqrt(squares) };
}
