/** Lines of the résumé → rows on pages: every row with its page and height, heads on the page of what they head. */
import type { PageLine } from '../page-line.ts';
import { breakLines, type TextRow } from './line-breaks.ts';
import { lineHeight, lineStyles } from './pdf-styles.ts';

export interface PlacedRow extends TextRow {
  readonly page: number;
  /** Of the row's upper edge, from the top of the page. */
  readonly y: number;
}

export interface PlacedLine {
  readonly line: PageLine;
  readonly rows: readonly PlacedRow[];
}

export interface PageFrame {
  /** Width between the margins, points. */
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the text, points. */
  readonly fontSize: number;
}

/** Width of a stretch of a line's text in points, in the style of its role. */
export type Measure = (line: PageLine, start: number, end: number) => number;

/** Roles that must not be the last on a page. */
const heads: ReadonlySet<PageLine['role']> = new Set(['heading', 'entry', 'detail']);

/** The rows of one line on a page of this width. */
export function rowsOf(line: PageLine, { width }: PageFrame, measure: Measure): readonly TextRow[] {
  return breakLines(line, width - lineStyles[line.role].indent, (start, end) => measure(line, start, end));
}

export function placeLines(lines: readonly PageLine[], frame: PageFrame, measure: Measure): readonly PlacedLine[] {
  const broken = lines.map((line) => ({ line, rows: rowsOf(line, frame, measure) }));
  const placed: PlacedLine[] = [];
  let page = 0;
  let y = frame.top;
  for (const [order, { line, rows }] of broken.entries()) {
    const style = lineStyles[line.role];
    const rowHeight = style.size * frame.fontSize * lineHeight;
    const isFirst = y === frame.top;
    if (!isFirst) y += style.before;
    // A head goes to the next page with what it heads, and a paragraph that does not fit brings two rows at least.
    const needed = heads.has(line.role)
      ? headHeight(broken, order, frame)
      : rowHeight * (rows.length <= 3 ? rows.length : 2);
    if (!isFirst && y + needed > frame.bottom && needed < frame.bottom - frame.top) {
      page++;
      y = frame.top;
    }
    const out: PlacedRow[] = [];
    for (const [index, row] of rows.entries()) {
      const left = rows.length - index;
      const isLast = y + rowHeight > frame.bottom;
      // No single last row on a page of its own.
      const wouldStrand =
        left === 2 && rows.length > 3 && y + rowHeight <= frame.bottom && y + 2 * rowHeight > frame.bottom;
      if (y > frame.top && (isLast || wouldStrand)) {
        page++;
        y = frame.top;
      }
      out.push({ ...row, page, y });
      y += rowHeight;
    }
    y += style.after;
    placed.push({ line, rows: out });
  }
  return placed;
}

/** Height of a head, of the heads that follow it, and of the beginning of what they all head. */
function headHeight(
  broken: readonly { readonly line: PageLine; readonly rows: readonly TextRow[] }[],
  from: number,
  { fontSize }: PageFrame,
): number {
  let height = 0;
  for (let at = from; at < broken.length; at++) {
    const { line, rows } = broken[at]!;
    const { size, before, after } = lineStyles[line.role];
    const isHead = heads.has(line.role);
    height += size * fontSize * lineHeight * (isHead ? rows.length : Math.min(2, rows.length));
    if (at > from) height += before;
    if (!isHead) break;
    height += after;
  }
  return height;
}
