/** One side of a strip that may be a gutter: its pieces, the rows they stand in, and what its shape tells. */
import { headingKind } from '../../document/resume-sections/section-headings.ts';
import { median, type Piece } from './word.ts';

export interface ColumnSide {
  readonly pieces: readonly Piece[];
  readonly rows: readonly Row[];
  readonly top: number;
  readonly bottom: number;
  /** Place in the paint order of the piece painted first, and of the one painted last. */
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

export function columnSide(pieces: readonly Piece[]): ColumnSide {
  const rows: { baseline: number; size: number; left: number; right: number }[] = [];
  let row: (typeof rows)[number] | undefined;
  let top = Infinity;
  let bottom = -Infinity;
  let first = Infinity;
  let last = -Infinity;
  for (const piece of byBaseline(pieces)) {
    top = Math.min(top, piece.top);
    bottom = Math.max(bottom, piece.bottom);
    first = Math.min(first, piece.order);
    last = Math.max(last, piece.order);
    if (row !== undefined && Math.abs(row.baseline - piece.baseline) < 0.3 * Math.max(row.size, piece.size)) {
      row.left = Math.min(row.left, piece.left);
      row.right = Math.max(row.right, piece.right);
      row.size = Math.max(row.size, piece.size);
    } else {
      rows.push((row = { baseline: piece.baseline, size: piece.size, left: piece.left, right: piece.right }));
    }
  }
  return { pieces, rows, top, bottom, first, last };
}

function byBaseline(pieces: readonly Piece[]): readonly Piece[] {
  // Pieces come by their tops, and most lines of a page have one size.
  for (let at = 1; at < pieces.length; at++) {
    if (isAfter(pieces[at - 1]!, pieces[at]!)) {
      return [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left || a.order - b.order);
    }
  }
  return pieces;
}

function isAfter(a: Piece, b: Piece): boolean {
  return (a.baseline - b.baseline || a.left - b.left || a.order - b.order) > 0;
}

/** How often the paint order goes over from one side to the other. */
export function sideSwitches(left: ColumnSide, right: ColumnSide): number {
  if (left.last < right.first || right.last < left.first)
    return left.pieces.length > 0 && right.pieces.length > 0 ? 1 : 0;
  const order = [
    ...left.pieces.map((piece) => ({ order: piece.order, side: 0 })),
    ...right.pieces.map((piece) => ({ order: piece.order, side: 1 })),
  ].sort((a, b) => a.order - b.order);
  let switches = 0;
  for (let at = 1; at < order.length; at++) {
    if (order[at]?.side !== order[at - 1]?.side) switches++;
  }
  return switches;
}

/** Rows of the left side with one of the right side at the same height. */
export function sharedRows(left: readonly Row[], right: readonly Row[]): number {
  let shared = 0;
  let at = 0;
  for (const row of left) {
    while (at < right.length && (right[at]?.baseline ?? 0) < row.baseline - 0.3 * row.size) at++;
    const other = right[at];
    if (other !== undefined && Math.abs(other.baseline - row.baseline) <= 0.3 * row.size) shared++;
  }
  return shared;
}

/** A section begins on this side: its heading stands alone on a line, and is no row of headings. */
export function hasHeading({ pieces, rows }: ColumnSide): boolean {
  const headings = pieces.filter(
    ({ words }) => words.length <= 4 && headingKind(words.map(({ text }) => text).join(' ')) !== undefined,
  );
  return headings.length > 0 && headings.length * 2 <= rows.length;
}

/** Nearly never does the next piece stand higher than the last. */
export function goesDown(pieces: readonly Piece[]): boolean {
  const painted = [...pieces].sort((a, b) => a.order - b.order);
  const up = painted.filter(
    (piece, at) => piece.baseline < (painted[at - 1]?.baseline ?? -Infinity) - 0.3 * piece.size,
  );
  return up.length <= 0.05 * painted.length;
}

/** Nearly all lines follow each other at the usual distance. */
export function isDense({ rows }: ColumnSide): boolean {
  const steps = rows.slice(1).map((row, at) => row.baseline - (rows[at]?.baseline ?? 0));
  const usual = median(steps);
  return steps.filter((step) => step < 1.5 * usual).length >= 0.7 * steps.length;
}

/** Half of the lines or more hold a year. */
export function isDates({ pieces, rows }: ColumnSide): boolean {
  const withYear = pieces.filter(({ words }) => words.some(({ text }) => /(?:19|20)\d\d/.test(text)));
  return withYear.length * 2 >= rows.length;
}
