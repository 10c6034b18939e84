/** Signs of a page → regions of lines in reading order. */
import type { TextRegion } from './document-text.ts';
import type { GlyphFrame } from './glyph.ts';
import { findLines } from './line.ts';
import { readingOrder, type Region } from './reading-order.ts';
import { findPieces } from './word.ts';

export interface PageText {
  readonly regions: readonly TextRegion[];
  readonly columns: number;
}

/** Upright text first; turned text follows, frame by frame, from the one with most signs. */
export function layOutPage(frames: readonly GlyphFrame[]): PageText {
  const regions: TextRegion[] = [];
  let columns = 1;
  const sorted = [...frames].sort(
    (a, b) =>
      Number(b.rotation === 0) - Number(a.rotation === 0) ||
      b.glyphs.length - a.glyphs.length ||
      a.rotation - b.rotation,
  );
  for (const [at, { rotation, glyphs }] of sorted.entries()) {
    const parts = readingOrder(findPieces(glyphs));
    if (at === 0) columns = columnCount(parts);
    for (const part of parts) {
      const lines = findLines(part.pieces);
      if (lines.length > 0) regions.push({ lines, kind: part.isColumn ? 'column' : undefined, rotation });
    }
  }
  return { regions, columns };
}

/** Columns side by side at the height where most of the page's lines have the most of them. */
function columnCount(regions: readonly Region[]): number {
  const columns = regions.filter(({ isColumn }) => isColumn);
  if (columns.length < 2) return 1;
  const top = Math.min(...regions.map((region) => region.top));
  const bottom = Math.max(...regions.map((region) => region.bottom));
  const heights = new Map<number, number>();
  const edges = [...new Set(regions.flatMap((region) => [region.top, region.bottom]))].sort((a, b) => a - b);
  for (const [at, edge] of edges.slice(1).entries()) {
    const from = edges[at] ?? edge;
    const middle = (from + edge) / 2;
    const beside = columns.filter((region) => region.top <= middle && region.bottom >= middle).length;
    const count = Math.max(1, beside);
    heights.set(count, (heights.get(count) ?? 0) + edge - from);
  }
  const total = bottom - top;
  let best = 1;
  let covered = 0;
  // "In most of the page" is a third of its height: a sidebar may end early.
  for (const count of [...heights.keys()].sort((a, b) => b - a)) {
    covered += heights.get(count) ?? 0;
    if (covered > total / 3) {
      best = count;
      break;
    }
  }
  return best;
}
