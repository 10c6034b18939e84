/**
 * Pieces of a page → regions in reading order.
 *
 * A recursive cut along empty strips. Published templates paint column by column, so where the paint order keeps to one side of
 * a strip and then to the other, the strip is a gutter. Where it hops to and fro, line by line, either the rows belong together
 * (a date at the right margin, a table) or a tool has painted two columns in stripes; the shape of both sides decides.
 */
import { headingKind } from '../../document/resume-sections/section-headings.ts';
import { median, type Piece } from './word.ts';

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

interface Side {
  readonly pieces: readonly Piece[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

export interface Gutter {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: Side;
  readonly right: Side;
}

/** Cuts deeper than this come from grids of single words, which are read row by row. */
const MAX_DEPTH = 8;
/** Pieces of one region above which gutters are not looked for: no page for reading has as many. */
const MAX_PIECES = 4_000;
const MAX_EDGES = 120;

export function readingOrder(pieces: readonly Piece[]): readonly Region[] {
  return pieces.length === 0 ? [] : cut(pieces, false, 0);
}

function cut(pieces: readonly Piece[], isColumn: boolean, depth: number): readonly Region[] {
  const gutter = depth < MAX_DEPTH && pieces.length > 3 ? bestGutter(pieces) : undefined;
  if (gutter === undefined) return [regionOf(pieces, isColumn)];
  const isBeside = (piece: Piece, other: Side, own: Side): boolean =>
    !isAfterBoth(piece, other, own) && !isBeforeBoth(piece, other, own);
  const left = gutter.left.pieces.filter((piece) => isBeside(piece, gutter.right, gutter.left));
  const right = gutter.right.pieces.filter((piece) => isBeside(piece, gutter.left, gutter.right));
  const beside = new Set([...left, ...right]);
  const above: Piece[] = [];
  const below: Piece[] = [];
  for (const piece of pieces) {
    if (beside.has(piece)) continue;
    (middle(piece) < (gutter.top + gutter.bottom) / 2 ? above : below).push(piece);
  }
  return [
    ...(above.length > 0 ? cut(above, isColumn, depth + 1) : []),
    ...cut(left, true, depth + 1),
    ...cut(right, true, depth + 1),
    ...(below.length > 0 ? cut(below, isColumn, depth + 1) : []),
  ];
}

/** Above the other side, and painted before it, while the rest of its own side came later: the page begins there. */
function isBeforeBoth(piece: Piece, other: Side, own: Side): boolean {
  if (piece.bottom > topOf(other) + 0.3 * piece.size) return false;
  const first = Math.min(...other.pieces.map(({ order }) => order));
  if (piece.order > first) return false;
  const level = levelWith(own, other);
  return level.length > 0 && level.every(({ order }) => order > first);
}

function levelWith(own: Side, other: Side): readonly Piece[] {
  const top = topOf(other);
  const end = bottomOf(other);
  return own.pieces.filter((piece) => piece.bottom > top && piece.top < end);
}

/** Below the other side, and painted after it, while its own side was begun before: the page goes on there after both columns. */
function isAfterBoth(piece: Piece, other: Side, own: Side): boolean {
  if (piece.top < bottomOf(other) - 0.3 * piece.size) return false;
  const orders = other.pieces.map(({ order }) => order);
  const first = Math.min(...orders);
  if (piece.order < Math.max(...orders)) return false;
  const level = levelWith(own, other);
  return level.length > 0 && level.every(({ order }) => order < first);
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

function middle(piece: Piece): number {
  return (piece.top + piece.bottom) / 2;
}

/** The gutter that parts the most text, among the empty strips that are gutters; undefined if there is none. */
function bestGutter(pieces: readonly Piece[]): Gutter | undefined {
  if (pieces.length > MAX_PIECES) return undefined;
  const sorted = [...pieces].sort((a, b) => a.top - b.top || a.left - b.left || a.order - b.order);
  const size = median(pieces.map((piece) => piece.size));
  const edges = leftEdges(sorted, size);
  let best: Gutter | undefined;
  let bestWorth = 0;
  for (const x of edges) {
    for (const gutter of strips(sorted, x, size)) {
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

/** The stretches from top to bottom in which nothing lies across the strip that ends at `x`. */
function strips(sorted: readonly Piece[], x: number, size: number): readonly Gutter[] {
  const found: Gutter[] = [];
  const width = Math.max(4, 0.55 * size);
  let left: Piece[] = [];
  let right: Piece[] = [];
  let floor = -Infinity;
  const close = (): void => {
    if (left.length > 0 && right.length > 0) found.push(gutterOf(x, left, right));
    left = [];
    right = [];
  };
  for (const piece of sorted) {
    if (piece.left < x - 0.5 && piece.right > x - width) {
      close();
      floor = Math.max(floor, piece.bottom);
    } else if (piece.right <= x - width) {
      left.push(piece);
    } else {
      right.push(piece);
    }
  }
  close();
  return found;
}

function gutterOf(x: number, left: readonly Piece[], right: readonly Piece[]): Gutter {
  const l = sideOf(left);
  const r = sideOf(right);
  const edge = Math.max(...left.map((piece) => piece.right));
  const start = Math.min(...right.map((piece) => piece.left));
  const all = [...left, ...right];
  return {
    x,
    width: start - edge,
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
    left: l,
    right: r,
  };
}

function sideOf(pieces: readonly Piece[]): Side {
  const rows: { baseline: number; size: number; left: number; right: number }[] = [];
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left || a.order - b.order);
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.baseline - piece.baseline) < 0.3 * Math.max(row.size, piece.size)) {
      row.left = Math.min(row.left, piece.left);
      row.right = Math.max(row.right, piece.right);
      row.size = Math.max(row.size, piece.size);
    } else {
      rows.push({ baseline: piece.baseline, size: piece.size, left: piece.left, right: piece.right });
    }
  }
  return { pieces, rows };
}

/** How much text lies beside each other: rows of the shorter side, and a little for the wider strip. */
function worthOf(gutter: Gutter, size: number): number {
  const { left, right } = gutter;
  const common = Math.min(left.rows.length, right.rows.length);
  return common * 100 + left.rows.length + right.rows.length + Math.min(50, (10 * gutter.width) / size);
}

/** Evidence for and against columns, from the paint order and from the shape of both sides. */
function isGutter(gutter: Gutter): boolean {
  const { left, right } = beside(gutter);
  const common = Math.min(left.rows.length, right.rows.length);
  if (common < 2) return false;
  const switches = sideSwitches(left.pieces, right.pieces);
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
function beside({ left, right }: Gutter): { readonly left: Side; readonly right: Side } {
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  const within = (side: Side): Side =>
    sideOf(side.pieces.filter((piece) => middle(piece) > top - 2 && middle(piece) < bottom + 2));
  return { left: within(left), right: within(right) };
}

function topOf({ pieces }: Side): number {
  return Math.min(...pieces.map(({ top }) => top));
}

function bottomOf({ pieces }: Side): number {
  return Math.max(...pieces.map(({ bottom }) => bottom));
}

/** How often the paint order goes over from one side to the other. */
function sideSwitches(left: readonly Piece[], right: readonly Piece[]): number {
  const order = [
    ...left.map((piece) => ({ order: piece.order, side: 0 })),
    ...right.map((piece) => ({ order: piece.order, side: 1 })),
  ].sort((a, b) => a.order - b.order);
  let switches = 0;
  for (let at = 1; at < order.length; at++) {
    if (order[at]?.side !== order[at - 1]?.side) switches++;
  }
  return switches;
}

function sharedRows(left: readonly Row[], right: readonly Row[]): number {
  let shared = 0;
  let at = 0;
  for (const row of left) {
    while (at < right.length && (right[at]?.baseline ?? 0) < row.baseline - 0.3 * row.size) at++;
    const other = right[at];
    if (other !== undefined && Math.abs(other.baseline - row.baseline) <= 0.3 * row.size) shared++;
  }
  return shared;
}

/**
 * Two columns of running lines that a tool painted in stripes, against rows that belong together.
 *
 * Stripes run down the page without a step back, while a grid of cells goes up again for every cell. Columns have sections of
 * their own on both sides, or at least lines with none beside them: of a label and its value only one has. And the left side of
 * rows is often dates.
 */
function isStriped(
  { left, right }: { readonly left: Side; readonly right: Side },
  common: number,
  shared: number,
): boolean {
  if (common < 4 || !goesDown([...left.pieces, ...right.pieces])) return false;
  if (hasHeading(left) && hasHeading(right)) return true;
  if (common < 6 || left.rows.length === shared || right.rows.length === shared) return false;
  return isDense(left) && isDense(right) && !isDates(left) && !isDates(right);
}

/** A section begins on this side: its heading stands alone on a line, and is no row of headings. */
function hasHeading({ pieces, rows }: Side): boolean {
  const headings = pieces.filter(
    ({ words }) => words.length <= 4 && headingKind(words.map(({ text }) => text).join(' ')) !== undefined,
  );
  return headings.length > 0 && headings.length * 2 <= rows.length;
}

/** Nearly never does the next piece stand higher than the last. */
function goesDown(pieces: readonly Piece[]): boolean {
  const painted = [...pieces].sort((a, b) => a.order - b.order);
  const up = painted.filter(
    (piece, at) => piece.baseline < (painted[at - 1]?.baseline ?? -Infinity) - 0.3 * piece.size,
  );
  return up.length <= 0.05 * painted.length;
}

/** Nearly all lines follow each other at the usual distance. */
function isDense(side: Side): boolean {
  const steps = side.rows.slice(1).map((row, at) => row.baseline - (side.rows[at]?.baseline ?? 0));
  const usual = median(steps);
  return steps.filter((step) => step < 1.5 * usual).length >= 0.7 * steps.length;
}

/** Half of the lines or more hold a year. */
function isDates(side: Side): boolean {
  const withYear = side.pieces.filter(({ words }) => words.some(({ text }) => /(?:19|20)\d\d/.test(text)));
  return withYear.length * 2 >= side.rows.length;
}
