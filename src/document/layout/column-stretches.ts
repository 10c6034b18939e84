/**
 * Stretches of lines that run down one column of one page, and which stretch of the page before each goes on from.
 *
 * In reading order the columns of a page stand one after the other, so what a page begins with in its second column goes on
 * from the second column of the page before it and not from the line before it.
 */
import type { LineLooks, LinePlace } from './line-looks.ts';

export interface ColumnStretch {
  readonly page: number;
  readonly firstLine: number;
  readonly endLine: number;
  /** It is one of several columns and does not span the page. */
  readonly isColumn: boolean;
}

/** Stretches of a page that are compared with those of the page before. Pages have up to three columns; chosen, unmeasured. */
const maxStretches = 8;
/** Common share of the widths of two stretches of one column, at least. Chosen, unmeasured. */
const sameColumn = 0.3;

/** How much better a farther stretch must match than a nearer one. Chosen, unmeasured. */
const alike = 1.25;

/** All lines with a place, cut where the page or the column changes and where the next line stands higher. */
function columnStretches(looks: LineLooks): readonly ColumnStretch[] {
  const stretches: ColumnStretch[] = [];
  let firstLine = -1;
  let last: LinePlace | undefined;
  let lastColumn = 0;
  let endLine = 0;
  for (const [line, look] of looks.lines.entries()) {
    const place = look?.place;
    if (place === undefined) continue;
    const column = looks.columns[line]!;
    if (last !== undefined && (place.page !== last.page || column !== lastColumn || place.bottom <= last.top)) {
      stretches.push({ page: last.page, firstLine, endLine, isColumn: lastColumn > 0 });
      firstLine = line;
    } else if (firstLine < 0) firstLine = line;
    last = place;
    lastColumn = column;
    endLine = line + 1;
  }
  if (last !== undefined) stretches.push({ page: last.page, firstLine, endLine, isColumn: lastColumn > 0 });
  return stretches;
}

/**
 * For each stretch that goes on from another one than that before it: the line it begins with, and the line after that other one.
 *
 * @param endOfOpening the line that a stretch's first heading stands on; its own end for one without
 */
export function continuations(
  looks: LineLooks,
  endOfOpening: (stretch: ColumnStretch) => number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const stretches = columnStretches(looks);
  let before: readonly ColumnStretch[] = [];
  for (let first = 0; first < stretches.length;) {
    const { page } = stretches[first]!;
    let end = first;
    while (end < stretches.length && stretches[end]!.page === page) end++;
    const onPage = stretches.slice(first, Math.min(end, first + maxStretches));
    if (before.length > 0 && before[0]!.page === page - 1) {
      for (const [order, stretch] of onPage.entries()) {
        const isFlow = order === 0 && !stretch.isColumn && before.at(-1)?.isColumn === false;
        if (isFlow) continue;
        const opening = extent(looks, stretch.firstLine, endOfOpening(stretch));
        const from = opening === undefined ? undefined : bestMatch(looks, before, opening);
        const isNext = order === 0 && from === before.at(-1);
        if (from !== undefined && !isNext) found.set(stretch.firstLine, from.endLine);
      }
    }
    before = onPage;
    first = end;
  }
  return found;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function bestMatch(looks: LineLooks, stretches: readonly ColumnStretch[], opening: Extent): ColumnStretch | undefined {
  let best: ColumnStretch | undefined;
  let top = sameColumn;
  // From the last one on: of two that match alike, the text goes on from the nearer one.
  for (const stretch of stretches.toReversed()) {
    const { left, right } = extent(looks, stretch.firstLine, stretch.endLine)!;
    const common = Math.min(right, opening.right) - Math.max(left, opening.left);
    const share = common / Math.max(1, Math.max(right, opening.right) - Math.min(left, opening.left));
    if (share > top * (best === undefined ? 1 : alike)) {
      best = stretch;
      top = share;
    }
  }
  return best;
}

/** Where most lines begin, and how far nearly all of them reach; undefined for no line with a place. */
function extent(looks: LineLooks, firstLine: number, endLine: number): Extent | undefined {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let line = firstLine; line < endLine; line++) {
    const place = looks.lines[line]?.place;
    if (place === undefined) continue;
    lefts.push(place.left);
    rights.push(place.right);
  }
  if (lefts.length === 0) return undefined;
  lefts.sort((a, b) => a - b);
  rights.sort((a, b) => a - b);
  return { left: lefts[lefts.length >> 1]!, right: rights[Math.floor((rights.length - 1) * 0.9)]! };
}
