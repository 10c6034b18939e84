/** What the operators of a page set and later operators paint with. Lengths are in the file's units until a matrix takes them to the page. */
import type { Box } from '../../document/extracted-document.ts';
import type { FontFacts } from './font-facts.ts';
import { identity, intersection } from './matrix.ts';
import type { Matrix } from './pdf-engine.ts';

export interface GraphicsState {
  matrix: Matrix;
  textMatrix: Matrix;
  font: FontFacts | undefined;
  fontSize: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  /** Text render mode of the format: 0 fill, 1 stroke, 2 both, 3 nothing, 4 to 7 the same and clip. */
  mode: number;
  /** `#rrggbb`; undefined where it is not one colour. */
  fill: string | undefined;
  stroke: string | undefined;
  fillAlpha: number;
  strokeAlpha: number;
  /** In points of the page; absent: nothing is cut off. */
  clip: Box | undefined;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** Fainter than this nothing is seen. Chosen, unmeasured. */
export const FAINTEST = 0.05;

/** The state a page or an annotation begins with. */
export function initialGraphicsState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    textMatrix: identity,
    font: undefined,
    fontSize: 0,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    clip: undefined,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

export function beginText(state: GraphicsState, textMatrix: Matrix): void {
  state.textMatrix = textMatrix;
  state.x = state.y = state.lineX = state.lineY = 0;
}

/** To the beginning of another line, from the beginning of this one. */
export function moveLine(state: GraphicsState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

export function clipTo(state: GraphicsState, box: Box): void {
  state.clip = state.clip === undefined ? box : intersection(state.clip, box);
}

/** Colour of the letters: `#rrggbb`, or undefined where it is not one colour. */
export function letterColour({ mode, stroke, fill }: GraphicsState): string | undefined {
  return mode % 4 === 1 ? stroke : fill;
}

/** Whether letters painted now leave no trace on the page. */
export function paintsNothing({ mode, fillAlpha, strokeAlpha }: GraphicsState): boolean {
  if (mode === 3) return true;
  const alpha = mode % 4 === 1 ? strokeAlpha : mode % 4 === 2 ? Math.max(fillAlpha, strokeAlpha) : fillAlpha;
  return alpha < FAINTEST;
}
