/** What of a page is no text: its pictures, and the filled areas that lie over the text or under it. */
import type { Box } from '../../document/extracted-document.ts';
import { FillStack } from './fills.ts';
import { clipTo, FAINTEST, type GraphicsState } from './graphics-state.ts';
import { boxOf, intersection } from './matrix.ts';
import { isNumberList, isRectangle } from './operands.ts';

const MAX_IMAGES = 500;
/** The square that a picture is painted into before a matrix takes it to its place. */
const unitSquare: readonly number[] = [0, 0, 1, 1];

const fillNames = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;

export class PaintedAreas {
  readonly #page: Box;
  readonly #fillCodes: ReadonlySet<unknown>;
  readonly fills: FillStack = new FillStack();
  readonly images: Box[] = [];

  constructor(page: { readonly width: number; readonly height: number }, codes: Readonly<Record<string, number>>) {
    this.#page = { x: 0, y: 0, width: page.width, height: page.height };
    this.#fillCodes = new Set(fillNames.map((name) => codes[name]).filter((code) => code !== undefined));
  }

  /**
   * A path: an operator, its lines, and the corners of the box around them. True if it was filled.
   *
   * @param clips it also bounds what is painted from now on
   */
  addPath(state: GraphicsState, [operator, data, bounds]: readonly unknown[], clips: boolean, order: number): boolean {
    if (!isNumberList(bounds)) return false;
    const isFilled = this.#fillCodes.has(operator) && state.fillAlpha > FAINTEST;
    if (!isFilled && !clips) return false;
    const box = boxOf(state.matrix, bounds);
    if (isFilled) {
      const shown = state.clip === undefined ? box : intersection(state.clip, box);
      this.fills.add(shown, state.fill, state.fillAlpha > 0.95 && isRectangle(data), order);
    }
    if (clips) clipTo(state, box);
    return isFilled;
  }

  /** A gradient over all that is not cut off. */
  addShading({ clip }: GraphicsState, order: number): void {
    this.fills.add(clip ?? this.#page, undefined, false, order);
  }

  /**
   * pdf.js leaves nothing behind of a picture that it was told not to decode, except the matrix set for it. True if it was one that
   * can be seen.
   */
  addImage(state: GraphicsState, order: number): boolean {
    const box = boxOf(state.matrix, unitSquare);
    if (box.width < 2 || box.height < 2) return false;
    const shown = intersection(intersection(this.#page, box), state.clip ?? box);
    if (shown.width < 2 || shown.height < 2 || this.images.length >= MAX_IMAGES) return false;
    this.images.push(shown);
    this.fills.add(shown, undefined, false, order, true);
    return true;
  }
}
