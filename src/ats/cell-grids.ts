/**
 * Tables of files that have no such thing as a table, as PDF: lines of three cells and more whose cells begin at the same places as
 * those of the line before or the one before that.
 */
import type { ExtractedDocument } from '../document/extracted-document.ts';
import { splitLines } from '../text/lines.ts';
import { trimSpan, type Span } from '../text/span.ts';

export interface CellGrid {
  /** From the first line to the last. */
  readonly span: Span;
  /** Counted from 0. */
  readonly page: number;
  /** Cells that stand below one another. */
  readonly columns: number;
}

/** Fewer cells beside each other are a position and its dates. */
const FEWEST_CELLS = 3;
/** Points by which cells of one column may differ. Chosen, unmeasured. */
const SAME_PLACE = 3;
/** Lines from one row to the next; a cell of several lines makes them more, but a table begins with a short row or ends with one. */
const FARTHEST_ROW = 2;

interface CellRow {
  readonly line: number;
  readonly span: Span;
  readonly page: number;
  /** Left edges in points. */
  readonly edges: readonly number[];
}

/** In the order of the text; none without runs that have boxes. */
export function cellGrids({ text, layout }: ExtractedDocument): readonly CellGrid[] {
  const edges = new Map<number, { readonly x: number; readonly page: number }>();
  for (const { span, box, page } of layout?.runs ?? [])
    if (box !== undefined && page !== undefined) edges.set(span.start, { x: box.x, page });
  if (edges.size === 0) return [];
  const grids: { span: { start: number; end: number }; page: number; columns: number }[] = [];
  let last: CellRow | undefined;
  splitLines(text).forEach(({ content }, line) => {
    const row = cellRow(text, content, line, edges);
    if (row === undefined) return;
    const shared =
      last === undefined || row.line - last.line > FARTHEST_ROW || row.page !== last.page ? 0 : sharedEdges(last, row);
    const grid = grids.at(-1);
    if (shared < FEWEST_CELLS) {
      last = row;
      return;
    }
    if (grid !== undefined && grid.span.end === last!.span.end) {
      grid.span.end = row.span.end;
      grid.columns = Math.max(grid.columns, shared);
    } else grids.push({ span: { start: last!.span.start, end: row.span.end }, page: row.page, columns: shared });
    last = row;
  });
  return grids;
}

function cellRow(
  text: string,
  content: Span,
  line: number,
  edges: ReadonlyMap<number, { readonly x: number; readonly page: number }>,
): CellRow | undefined {
  const found: number[] = [];
  let page: number | undefined;
  for (let from = content.start; from <= content.end;) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > content.end ? content.end : tab;
    const edge = edges.get(trimSpan(text, { start: from, end: to }).start);
    if (edge !== undefined) {
      found.push(edge.x);
      page ??= edge.page;
    }
    from = to + 1;
  }
  return page === undefined || found.length < FEWEST_CELLS ? undefined : { line, span: content, page, edges: found };
}

function sharedEdges(one: CellRow, other: CellRow): number {
  return one.edges.filter((x) => other.edges.some((y) => Math.abs(x - y) <= SAME_PLACE)).length;
}
