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

/** Absent: the matrices leave no room for a sign. */
function textPlacement(state: GraphicsState, font: FontFacts): TextPlacement | undefined {
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

/** The placement of one text after another: it is the same until something is set that it rests on. */
export class TextPlacements {
  #matrix: Matrix | undefined;
  #textMatrix: Matrix | undefined;
  #font: FontFacts | undefined;
  #fontSize = 0;
  #along = 0;
  #placement: TextPlacement | undefined;

  of(state: GraphicsState, font: FontFacts): TextPlacement | undefined {
    const along = state.scale * state.direction;
    if (
      state.matrix !== this.#matrix ||
      state.textMatrix !== this.#textMatrix ||
      font !== this.#font ||
      state.fontSize !== this.#fontSize ||
      along !== this.#along
    ) {
      this.#matrix = state.matrix;
      this.#textMatrix = state.textMatrix;
      this.#font = font;
      this.#fontSize = state.fontSize;
      this.#along = along;
      this.#placement = textPlacement(state, font);
    }
    return this.#placement;
  }
}
