/**
 * The empty strips of a page that part two columns.
 *
 * Published templates paint column by column, so where the paint order keeps to one side of a strip and then to the other, the
 * strip is a gutter. Where it hops to and fro, line by line, either the rows belong together (a date at the right margin, a
 * table) or a tool has painted two columns in stripes; the shape of both sides decides.
 */
import {
  columnSide,
  goesDown,
  hasHeading,
  isDates,
  isDense,
  sharedRows,
  sideSwitches,
  type ColumnSide,
} from './column-side.ts';
import { median, type Piece } from './word.ts';

export interface Gutter {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: ColumnSide;
  readonly right: ColumnSide;
}

/** Pieces of one region above which gutters are not looked for: no page for reading has as many. */
const MAX_PIECES = 4_000;
const MAX_EDGES = 120;
/** What a strip's width counts at most, where a row counts a hundred. */
const MOST_FOR_WIDTH = 50;

/** The gutter that parts the most text, among the empty strips that are gutters; undefined if there is none. */
export function bestGutter(pieces: readonly Piece[]): Gutter | undefined {
  if (pieces.length > MAX_PIECES) return undefined;
  const sorted = [...pieces].sort((a, b) => a.top - b.top || a.left - b.left || a.order - b.order);
  const size = median(pieces.map((piece) => piece.size));
  const edges = leftEdges(sorted, size);
  let best: Gutter | undefined;
  let bestWorth = 0;
  for (const x of edges) {
    for (const { left, right } of strips(sorted, x, size)) {
      // Rows have pieces, so a strip with few is not looked at any closer.
      if (rowsWorth(left.length, right.length) + MOST_FOR_WIDTH <= bestWorth) continue;
      const gutter = gutterOf(x, left, right);
      const worth = worthOf(gutter, size);
      if (worth > bestWorth && isGutter(gutter)) {
        best = gutter;
        bestWorth = worth;
      }
    }
  }
  return best;
}

/** Left edges of pieces: a column that has no piece at its edge has no edge. The most frequent first, at most `MAX_EDGES`. */
function leftEdges(pieces: readonly Piece[], size: number): readonly number[] {
  const counts = new Map<number, { x: number; count: number }>();
  const step = Math.max(1, size / 4);
  for (const piece of pieces) {
    const key = Math.round(piece.left / step);
    const edge = counts.get(key);
    if (edge === undefined) counts.set(key, { x: piece.left, count: 1 });
    else {
      edge.x = Math.min(edge.x, piece.left);
      edge.count++;
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.x - b.x)
    .slice(0, MAX_EDGES)
    .map(({ x }) => x);
}

interface Strip {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

/** The stretches from top to bottom in which nothing lies across the strip that ends at `x`, by what stands on both sides. */
function strips(sorted: readonly Piece[], x: number, size: number): readonly Strip[] {
  const found: Strip[] = [];
  const start = x - Math.max(4, 0.55 * size);
  let left: Piece[] = [];
  let right: Piece[] = [];
  for (const piece of sorted) {
    if (piece.right <= start) {
      left.push(piece);
    } else if (piece.left >= x - 0.5) {
      right.push(piece);
    } else {
      if (left.length > 0 && right.length > 0) found.push({ left, right });
      if (left.length > 0) left = [];
      if (right.length > 0) right = [];
    }
  }
  if (left.length > 0 && right.length > 0) found.push({ left, right });
  return found;
}

function gutterOf(x: number, leftPieces: readonly Piece[], rightPieces: readonly Piece[]): Gutter {
  const left = columnSide(leftPieces);
  const right = columnSide(rightPieces);
  let edge = -Infinity;
  let start = Infinity;
  for (const piece of leftPieces) edge = Math.max(edge, piece.right);
  for (const piece of rightPieces) start = Math.min(start, piece.left);
  return {
    x,
    width: start - edge,
    top: Math.min(left.top, right.top),
    bottom: Math.max(left.bottom, right.bottom),
    left,
    right,
  };
}

/** How much text lies beside each other: rows of the shorter side, and a little for the wider strip. */
function worthOf({ left, right, width }: Gutter, size: number): number {
  return rowsWorth(left.rows.length, right.rows.length) + Math.min(MOST_FOR_WIDTH, (10 * width) / size);
}

function rowsWorth(left: number, right: number): number {
  return Math.min(left, right) * 100 + left + right;
}

/** Evidence for and against columns, from the paint order and from the shape of both sides. */
function isGutter(gutter: Gutter): boolean {
  const { left, right } = beside(gutter);
  const common = Math.min(left.rows.length, right.rows.length);
  if (common < 2) return false;
  const switches = sideSwitches(left, right);
  const shared = sharedRows(left.rows, right.rows);
  const aligned = shared / common;
  if (switches <= Math.max(1, 0.15 * common)) {
    // One side was painted, then the other. A few rows whose lines stand level are the two ends of the same lines.
    return common >= 4 || aligned < 0.5;
  }
  // Painted in bands, each of them column by column.
  if (common >= 6 && switches <= 0.4 * common) return true;
  if (aligned < 0.35 && common >= 4) return switches <= common;
  return isStriped({ left, right }, common, shared);
}

/** What of both sides stands at the same height as something on the other side. */
function beside({ left, right }: Gutter): { readonly left: ColumnSide; readonly right: ColumnSide } {
  const top = Math.max(left.top, right.top) - 2;
  const bottom = Math.min(left.bottom, right.bottom) + 2;
  const within = (side: ColumnSide): ColumnSide => {
    const pieces = side.pieces.filter((piece) => {
      const middle = (piece.top + piece.bottom) / 2;
      return middle > top && middle < bottom;
    });
    return pieces.length === side.pieces.length ? side : columnSide(pieces);
  };
  return { left: within(left), right: within(right) };
}

/**
 * Two columns of running lines that a tool painted in stripes, against rows that belong together.
 *
 * Stripes run down the page without a step back, while a grid of cells goes up again for every cell. Columns have sections of
 * their own on both sides, or at least lines with none beside them: of a label and its value only one has. And the left side of
 * rows is often dates.
 */
function isStriped(
  { left, right }: { readonly left: ColumnSide; readonly right: ColumnSide },
  common: number,
  shared: number,
): boolean {
  if (common < 4 || !goesDown([...left.pieces, ...right.pieces])) return false;
  if (hasHeading(left) && hasHeading(right)) return true;
  if (common < 6 || left.rows.length === shared || right.rows.length === shared) return false;
  return isDense(left) && isDense(right) && !isDates(left) && !isDates(right);
}
