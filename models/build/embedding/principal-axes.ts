/** Principal axes by orthogonal iteration: the few directions that hold most of many vectors. */
import { randomFrom } from './random.ts';

/**
 * Axes (one row each, orthonormal, most important first) of `count` rows of length `width`; the mean is left in, so that
 * cosines before and after agree.
 */
export function principalAxes(rows: Float32Array, width: number, axes: number, every: number): Float32Array {
  const moment = new Float64Array(width * width);
  for (let from = 0; from + width <= rows.length; from += width * every) {
    for (let a = 0; a < width; a++) {
      const value = rows[from + a]!;
      for (let b = 0; b <= a; b++) moment[a * width + b]! += value * rows[from + b]!;
    }
  }
  for (let a = 0; a < width; a++) for (let b = 0; b < a; b++) moment[b * width + a] = moment[a * width + b]!;
  const random = randomFrom(7);
  let basis = Float64Array.from({ length: axes * width }, () => random() - 0.5);
  for (let round = 0; round < 40; round++) {
    const next = new Float64Array(axes * width);
    for (let axis = 0; axis < axes; axis++) {
      for (let a = 0; a < width; a++) {
        let sum = 0;
        for (let b = 0; b < width; b++) sum += moment[a * width + b]! * basis[axis * width + b]!;
        next[axis * width + a] = sum;
      }
    }
    orthonormalise(next, axes, width);
    basis = next;
  }
  return Float32Array.from(basis);
}

function orthonormalise(basis: Float64Array, axes: number, width: number): void {
  for (let axis = 0; axis < axes; axis++) {
    const row = basis.subarray(axis * width, (axis + 1) * width);
    for (let before = 0; before < axis; before++) {
      const other = basis.subarray(before * width, (before + 1) * width);
      let dot = 0;
      for (let at = 0; at < width; at++) dot += row[at]! * other[at]!;
      for (let at = 0; at < width; at++) row[at]! -= dot * other[at]!;
    }
    let square = 0;
    for (const value of row) square += value * value;
    const scale = 1 / Math.sqrt(square);
    for (let at = 0; at < width; at++) row[at]! *= scale;
  }
}

/** The rows in the coordinates of the axes, each of length 1. */
export function project(rows: Float32Array, width: number, axes: Float32Array): Float32Array {
  const dimensions = axes.length / width;
  const count = rows.length / width;
  const result = new Float32Array(count * dimensions);
  for (let row = 0; row < count; row++) {
    let square = 0;
    for (let axis = 0; axis < dimensions; axis++) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += rows[row * width + at]! * axes[axis * width + at]!;
      result[row * dimensions + axis] = sum;
      square += sum * sum;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let axis = 0; axis < dimensions; axis++) result[row * dimensions + axis]! *= scale;
  }
  return result;
}
