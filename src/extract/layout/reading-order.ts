/** Pieces of a page → regions in reading order, by a recursive cut along the gutters. */
import { bestGutter } from './gutter.ts';
import type { ColumnSide } from './column-side.ts';
import type { Piece } from './word.ts';

/** Pieces that are read line by line from top to bottom; `column` tells regions side by side apart. */
export interface Region {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Beside another one, as a column. */
  readonly isColumn: boolean;
}

/** Cuts deeper than this come from grids of single words, which are read row by row. */
const MAX_DEPTH = 8;

export function readingOrder(pieces: readonly Piece[]): readonly Region[] {
  return pieces.length === 0 ? [] : cut(pieces, false, 0);
}

function cut(pieces: readonly Piece[], isColumn: boolean, depth: number): readonly Region[] {
  const gutter = depth < MAX_DEPTH && pieces.length > 3 ? bestGutter(pieces) : undefined;
  if (gutter === undefined) return [regionOf(pieces, isColumn)];
  const left = besideOther(gutter.left, gutter.right);
  const right = besideOther(gutter.right, gutter.left);
  const beside = new Set([...left, ...right]);
  const above: Piece[] = [];
  const below: Piece[] = [];
  for (const piece of pieces) {
    if (beside.has(piece)) continue;
    ((piece.top + piece.bottom) / 2 < (gutter.top + gutter.bottom) / 2 ? above : below).push(piece);
  }
  return [
    ...(above.length > 0 ? cut(above, isColumn, depth + 1) : []),
    ...cut(left, true, depth + 1),
    ...cut(right, true, depth + 1),
    ...(below.length > 0 ? cut(below, isColumn, depth + 1) : []),
  ];
}

/**
 * The pieces of a side but those of lines that both columns lie below or above: a page begins with what is above the other side and
 * was painted before it, while the rest of its own side came later, and goes on after both columns in the same way.
 */
function besideOther(own: ColumnSide, other: ColumnSide): readonly Piece[] {
  let earliest = Infinity;
  let latest = -Infinity;
  for (const piece of own.pieces) {
    if (piece.bottom <= other.top || piece.top >= other.bottom) continue;
    earliest = Math.min(earliest, piece.order);
    latest = Math.max(latest, piece.order);
  }
  // Infinite where nothing of its own side stands level with the other.
  const isBegunLater = earliest > other.first && earliest < Infinity;
  const isEndedBefore = latest < other.first && latest > -Infinity;
  return own.pieces.filter((piece) => {
    const isBefore = isBegunLater && piece.bottom <= other.top + 0.3 * piece.size && piece.order <= other.first;
    const isAfter = isEndedBefore && piece.top >= other.bottom - 0.3 * piece.size && piece.order >= other.last;
    return !isBefore && !isAfter;
  });
}

function regionOf(pieces: readonly Piece[], isColumn: boolean): Region {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const piece of pieces) {
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
    top = Math.min(top, piece.top);
    bottom = Math.max(bottom, piece.bottom);
  }
  return { pieces, left, right, top, bottom, isColumn };
}
