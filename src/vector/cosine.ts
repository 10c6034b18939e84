/** Rows of numbers: products, means and unit length. Vectors of one call have one length; none is changed. */

/** Scalar product; the cosine where both have length 1. */
export function dotProduct(a: Float32Array, b: Float32Array): number {
  // Four sums at once: the processor need not wait for the one before.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const { length } = a;
  let at = 0;
  for (; at + 3 < length; at += 4) {
    first += a[at]! * b[at]!;
    second += a[at + 1]! * b[at + 1]!;
    third += a[at + 2]! * b[at + 2]!;
    fourth += a[at + 3]! * b[at + 3]!;
  }
  for (; at < length; at++) first += a[at]! * b[at]!;
  return first + second + (third + fourth);
}

/** Σ weight × vector, in the order given. */
export function weightedSum(
  vectors: readonly Float32Array[],
  weights: readonly number[],
  dimensions: number,
): Float32Array {
  const sums = roomFor(dimensions);
  for (let row = 0; row < vectors.length; row++) {
    const vector = vectors[row]!;
    const weight = weights[row]!;
    for (let at = 0; at < dimensions; at++) sums[at]! += weight * vector[at]!;
  }
  const result = new Float32Array(dimensions);
  for (let at = 0; at < dimensions; at++) result[at] = sums[at]!;
  return result;
}

let room: Float64Array | undefined;

/** Zeros, of at least this length; one array for all calls, for making one takes longer than adding two vectors. */
function roomFor(dimensions: number): Float64Array {
  if (room === undefined || room.length < dimensions) room = new Float64Array(dimensions);
  return room.fill(0, 0, dimensions);
}

/** The vector less another one, scaled to length 1; zero where nothing is left. */
export function unitDifference(vector: Float32Array, other: Float32Array): Float32Array {
  const result = new Float32Array(vector.length);
  let square = 0;
  for (let at = 0; at < vector.length; at++) {
    const value = vector[at]! - other[at]!;
    result[at] = value;
    square += value * value;
  }
  if (square === 0) return result;
  const scale = 1 / Math.sqrt(square);
  for (let at = 0; at < result.length; at++) result[at]! *= scale;
  return result;
}

/** Scaled to length 1; the zero vector stays as it is. */
export function unitLength(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dotProduct(vector, vector));
  if (length === 0) return vector;
  const result = new Float32Array(vector.length);
  for (let at = 0; at < vector.length; at++) result[at] = vector[at]! / length;
  return result;
}
