import type { Box } from '../../document/extracted-document.ts';
import { ASCENT, DESCENT } from '../layout/word.ts';
import type { FontFacts } from './font-facts.ts';
import type { GraphicsState } from './graphics-state.ts';
import { multiply } from './matrix.ts';
import type { Matrix } from './pdf-engine.ts';

/** Slant of letters, as the cosine between the line and the way up, from which on they count as italic. Chosen, unmeasured. */
const SKEWED = 0.12;

/** How a run of text lies on the page. */
export interface TextPlacement {
  /** From units of text to points of the page. */
  readonly matrix: Matrix;
  /** Degrees clockwise, 0 to 359. */
  readonly rotation: number;
  readonly cos: number;
  readonly sin: number;
  /** Points, as tall as it stands on the page. */
  readonly size: number;
  readonly isSkewed: boolean;
}

/** Where a sign lies: in the frame of its own rotation, and as a box on the page. */
export interface SignPlace {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly box: Box;
}

/** Absent: the matrices leave no room for a sign. */
export function textPlacement(state: GraphicsState, font: FontFacts): TextPlacement | undefined {
  const matrix = multiply(state.matrix, state.textMatrix);
  const advance = Math.hypot(matrix[0], matrix[1]);
  const rise = Math.hypot(matrix[2], matrix[3]);
  if (!(advance > 0) || !(rise > 0) || !Number.isFinite(advance * rise)) return undefined;
  const sign = state.scale * state.direction < 0 ? -1 : 1;
  const angle = font.vertical ? Math.atan2(-matrix[3], -matrix[2]) : Math.atan2(sign * matrix[1], sign * matrix[0]);
  const rotation = ((Math.round((angle * 180) / Math.PI) % 360) + 360) % 360;
  const turn = (-rotation * Math.PI) / 180;
  const skew = (matrix[0] * matrix[2] + matrix[1] * matrix[3]) / (advance * rise);
  return {
    matrix,
    rotation,
    cos: rotation === 0 ? 1 : Math.cos(turn),
    sin: rotation === 0 ? 0 : Math.sin(turn),
    size: state.fontSize * rise * font.sizeFactor,
    isSkewed: Math.abs(skew) > SKEWED,
  };
}

/** The place of a sign drawn from one point of the text's own space to another. */
export function placeSign(
  { matrix, rotation, cos, sin, size }: TextPlacement,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): SignPlace {
  const startX = matrix[0] * fromX + matrix[2] * fromY + matrix[4];
  const startY = matrix[1] * fromX + matrix[3] * fromY + matrix[5];
  const endX = matrix[0] * toX + matrix[2] * toY + matrix[4];
  const endY = matrix[1] * toX + matrix[3] * toY + matrix[5];
  const one = startX * cos - startY * sin;
  const other = endX * cos - endY * sin;
  const x = Math.min(startX, endX);
  const box: Box =
    rotation === 0
      ? {
          x,
          y: startY - ASCENT * size,
          width: Math.max(Math.abs(endX - startX), 0.1),
          height: (ASCENT + DESCENT) * size,
        }
      : {
          x: x - size / 4,
          y: Math.min(startY, endY) - size / 4,
          width: Math.abs(endX - startX) + size / 2,
          height: Math.abs(endY - startY) + size / 2,
        };
  return { left: Math.min(one, other), right: Math.max(one, other), baseline: startX * sin + startY * cos, box };
}
