/** The filled areas of a page, by which text can be found that lies under one or has the colour of the one it lies on. */
import type { Box, HiddenTextReason } from '../../document/extracted-document.ts';

interface Fill {
  readonly box: Box;
  readonly colour: string | undefined;
  /** A rectangle of one colour that lets nothing through: the box is the area. Of others it is only around it. */
  readonly isPlain: boolean;
  readonly isImage: boolean;
  readonly order: number;
}

/** Areas below this, in square points, are rules, bullets and letters drawn as shapes. */
const MIN_AREA = 30;
const MAX_FILLS = 2_000;
/** Colours nearer than this, in the sum of the three differences of 0..255, can't be told apart on paper. */
const SAME_COLOUR = 24;

/** Side of a square of the grid, in points, by which the areas over a place are found. */
const CELL = 32;
const MAX_CELLS = 64;

export class FillStack {
  readonly #cells = new Map<number, Fill[]>();
  #count = 0;
  #ground = '';
  #colour = '';
  #isSame = false;

  add(box: Box, colour: string | undefined, isPlain: boolean, order: number, isImage = false): void {
    if (box.width * box.height < MIN_AREA || this.#count++ >= MAX_FILLS) return;
    const fill: Fill = { box, colour, isPlain, isImage, order };
    for (let row = cell(box.y); row <= cell(box.y + box.height); row++) {
      for (let column = cell(box.x); column <= cell(box.x + box.width); column++) {
        const key = row * MAX_CELLS + column;
        const list = this.#cells.get(key);
        if (list === undefined) this.#cells.set(key, [fill]);
        else list.push(fill);
      }
    }
  }

  /** Why text of this colour around this place, painted as number `order`, cannot be seen; undefined if it can. */
  hides(x: number, y: number, colour: string | undefined, order: number): HiddenTextReason | undefined {
    // Page white under everything.
    let ground: string | undefined = '#ffffff';
    const fills = this.#count === 0 ? undefined : this.#cells.get(cell(y) * MAX_CELLS + cell(x));
    for (const fill of fills ?? []) {
      const { box: area } = fill;
      if (x < area.x || x > area.x + area.width || y < area.y || y > area.y + area.height) continue;
      if (fill.order > order) {
        if (fill.isPlain || fill.isImage) return 'covered';
      } else if (fill.isPlain) {
        ground = fill.colour;
      } else if (fill.colour === undefined || !isSame(fill.colour, ground)) {
        // A picture, a gradient or a shape whose edge is not known: what shows here can't be said.
        ground = undefined;
      }
    }
    if (ground === undefined || colour === undefined) return undefined;
    // Sign after sign has one colour on one ground.
    if (ground !== this.#ground || colour !== this.#colour) {
      this.#ground = ground;
      this.#colour = colour;
      this.#isSame = isSame(ground, colour);
    }
    return this.#isSame ? 'same-colour' : undefined;
  }
}

function cell(at: number): number {
  return Math.min(MAX_CELLS - 1, Math.max(0, Math.floor(at / CELL)));
}

function isSame(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  if (a === b) return true;
  const one = Number.parseInt(a.slice(1), 16);
  const other = Number.parseInt(b.slice(1), 16);
  const red = Math.abs((one >> 16) - (other >> 16));
  const green = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
  return red + green + Math.abs((one & 255) - (other & 255)) < SAME_COLOUR;
}
