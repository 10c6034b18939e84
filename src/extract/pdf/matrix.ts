/** Affine maps of a page, and the boxes around what they map. */
import type { Box } from '../../document/extracted-document.ts';
import { number } from './operands.ts';
import type { Matrix } from './pdf-engine.ts';

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** The box around a rectangle given as left, bottom, right, top. */
export function boxOf(matrix: Matrix, corners: ArrayLike<number>): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [x, y] of [
    [corners[0], corners[1]],
    [corners[2], corners[1]],
    [corners[0], corners[3]],
    [corners[2], corners[3]],
  ]) {
    xs.push(matrix[0] * number(x) + matrix[2] * number(y) + matrix[4]);
    ys.push(matrix[1] * number(x) + matrix[3] * number(y) + matrix[5]);
  }
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function intersection(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}
