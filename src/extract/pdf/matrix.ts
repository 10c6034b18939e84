/** Affine maps of a page, and the boxes around what they map. */
import type { Box } from '../../document/extracted-document.ts';
import { isNumberList, number } from './operands.ts';
import type { Matrix } from './pdf-engine.ts';

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Of six operands; no change where they are no list. */
export function matrixOf(operands: unknown): Matrix {
  if (!isNumberList(operands)) return identity;
  return [
    number(operands[0]),
    number(operands[1]),
    number(operands[2]),
    number(operands[3]),
    number(operands[4]),
    number(operands[5]),
  ];
}

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
  const left = number(corners[0]);
  const bottom = number(corners[1]);
  const right = number(corners[2]);
  const top = number(corners[3]);
  const x1 = matrix[0] * left + matrix[2] * bottom + matrix[4];
  const x2 = matrix[0] * right + matrix[2] * bottom + matrix[4];
  const x3 = matrix[0] * left + matrix[2] * top + matrix[4];
  const x4 = matrix[0] * right + matrix[2] * top + matrix[4];
  const y1 = matrix[1] * left + matrix[3] * bottom + matrix[5];
  const y2 = matrix[1] * right + matrix[3] * bottom + matrix[5];
  const y3 = matrix[1] * left + matrix[3] * top + matrix[5];
  const y4 = matrix[1] * right + matrix[3] * top + matrix[5];
  const x = Math.min(x1, x2, x3, x4);
  const y = Math.min(y1, y2, y3, y4);
  return { x, y, width: Math.max(x1, x2, x3, x4) - x, height: Math.max(y1, y2, y3, y4) - y };
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
