/**
 * Tables that a page shows line by line: which lines make one, where its columns begin, and which of its lines make a row.
 *
 * A reader that goes across the page gives "March 2020 –   Harbour Ledger   Moved 41 services" and on the next line "Present   Inc.
 * settlement time": only the places tell which words belong together.
 */
import { isSpace, type Span } from '../../text/span.ts';
import type { Line } from '../../text/lines.ts';
import type { TextRun } from '../extracted-document.ts';
import { spaceAbove, type LineLooks, type LinePlace } from './line-looks.ts';

/** Words of one cell on one line. */
export interface CellPiece {
  readonly line: number;
  readonly column: number;
  readonly run: TextRun;
  readonly span: Span;
  readonly left: number;
  readonly right: number;
  /** The words of the next cell stand in the same run, so that `right` is a guess. */
  readonly isGlued: boolean;
}

/** Lines of one row, and the words in each of its columns from top to bottom. */
export interface TableRow {
  readonly firstLine: number;
  readonly endLine: number;
  readonly cells: readonly (readonly CellPiece[])[];
}

export interface TableGrid {
  readonly firstLine: number;
  readonly endLine: number;
  readonly rows: readonly TableRow[];
  /** How far the words of each column reach, in points. */
  readonly rights: readonly number[];
}

/** Columns of a table. Two alone are dates and what happened then. Chosen, unmeasured. */
const maxColumns = 6;
/** Points by which a cell's words may begin beside their column, and by which the place of a word inside a run may be wrong. */
const sameLeft = 4;
const guessedLeft = 9;
/** Space between columns, in heights of the line. */
const columnGap = 1;
/** Lines from which on a stretch is long. */
const longStretch = 12;
/** Share of the rows that begin in all columns at once, at least. Chosen, unmeasured. */
const fullRows = 0.7;
/** Space above a row beyond that between its lines, and that which ends a table; in heights of the line. */
const rowSpace = 0.3;
const tableEnd = 2.5;

/** All tables with a cell over several lines and a year in one of their rows. */
export function findTables(text: string, lines: readonly Line[], looks: LineLooks): readonly TableGrid[] {
  if (!looks.hasPages) return [];
  const tables: TableGrid[] = [];
  let floor = 0;
  for (let line = 0; line < lines.length; line++) {
    if (line < floor || text.indexOf('\t', lines[line]!.start) >= lines[line]!.end) continue;
    const lefts = columnLefts(looks, line);
    if (lefts === undefined) continue;
    const read = readTable(text, lines, looks, line, lefts);
    if (read.table !== undefined) tables.push(read.table);
    // A long stretch that is none is not looked at again from each of its lines.
    if (read.table !== undefined || read.endLine - line > longStretch) floor = read.endLine;
  }
  return tables;
}

/** Where the columns begin, by a line with words in all of them; undefined for fewer than three. */
function columnLefts(looks: LineLooks, line: number): readonly number[] | undefined {
  const lefts: number[] = [];
  let right = -Infinity;
  const look = looks.lines[line];
  if (look === undefined) return undefined;
  for (let at = look.firstRun; at < look.endRun; at++) {
    const { box } = looks.runs[at]!;
    if (box === undefined) return undefined;
    if (box.x - right > columnGap * Math.max(1, box.height)) lefts.push(box.x);
    right = Math.max(right, box.x + box.width);
  }
  return lefts.length >= 3 && lefts.length <= maxColumns ? lefts : undefined;
}

function readTable(
  text: string,
  lines: readonly Line[],
  looks: LineLooks,
  seed: number,
  lefts: readonly number[],
): { readonly table?: TableGrid; readonly endLine: number } {
  const pieces: CellPiece[][] = [];
  let endLine = seed;
  let last: LinePlace | undefined;
  for (let line = seed; line < lines.length; line++) {
    const place = looks.lines[line]?.place;
    if (lines[line]!.isBlank) continue;
    const found = place === undefined ? undefined : cellPieces(text, looks, line, lefts);
    if (place === undefined || found === undefined || (last !== undefined && !follows(last, place))) break;
    // A heading between two tables.
    if (found.length === 1 && found[0]!.column === 0 && looks.lines[line]!.style !== looks.lines[seed]!.style) break;
    pieces.push(found);
    last = place;
    endLine = line + 1;
  }
  if (pieces.length < 3) return { endLine };
  const indices = pieces.map((found) => found[0]!.line);
  const spaces = indices.map((line) => spaceAbove(looks, line) ?? Infinity);
  const narrow = Math.min(...spaces.slice(1));
  const starts = indices.filter((_, at) => at === 0 || spaces[at]! > narrow + rowSpace);
  if (starts.length < 2 || starts.length === indices.length) return { endLine };
  let at = 0;
  const rows = starts.map((start, order): TableRow => {
    const end = starts[order + 1] ?? endLine;
    const cells: CellPiece[][] = lefts.map(() => []);
    for (; at < pieces.length && pieces[at]![0]!.line < end; at++)
      for (const piece of pieces[at]!) cells[piece.column]!.push(piece);
    return { firstLine: start, endLine: end, cells };
  });
  const isDated = ({ cells }: TableRow): boolean =>
    cells.some((cell) => cell.some(({ span }) => /(?:19|20)\d\d/.test(text.slice(span.start, span.end))));
  const isWrapped = rows.some(
    ({ cells }) => cells.slice(0, -1).some(isOverLines) && cells.filter(isOverLines).length > 1,
  );
  const full = rows.filter(({ firstLine: top, cells }) => cells.every(([piece]) => piece?.line === top)).length;
  if (!isWrapped || full < 2 || full < rows.length * fullRows || !rows.some(isDated)) return { endLine };
  const rights = lefts.map((_, column) =>
    Math.max(0, ...rows.flatMap(({ cells }) => cells[column]!.map(({ right, isGlued }) => (isGlued ? 0 : right)))),
  );
  return { table: { firstLine: seed, endLine, rows, rights }, endLine };
}

function isOverLines(cell: readonly CellPiece[]): boolean {
  return cell.length > 1 && cell[0]!.line !== cell.at(-1)!.line;
}

function follows(last: LinePlace, place: LinePlace): boolean {
  return (
    place.page === last.page &&
    place.top > last.top &&
    place.top - last.bottom <= tableEnd * Math.max(1, place.bottom - place.top)
  );
}

/** The words of a line by column; undefined when some of them begin beside all columns. */
function cellPieces(text: string, looks: LineLooks, line: number, lefts: readonly number[]): CellPiece[] | undefined {
  const look = looks.lines[line]!;
  const pieces: CellPiece[] = [];
  for (let at = look.firstRun; at < look.endRun; at++) {
    const run = looks.runs[at]!;
    if (run.box === undefined) return undefined;
    const before = pieces.at(-1);
    const isApart = before === undefined || run.box.x - before.right > columnGap * Math.max(1, run.box.height);
    let column = lefts.findIndex((left) => Math.abs(left - run.box!.x) <= sameLeft);
    if (column < 0) {
      if (isApart) return undefined;
      column = before.column;
    }
    for (const part of splitAtColumns(text, run, lefts, column)) pieces.push({ ...part, line, run });
  }
  return pieces.length === 0 ? undefined : pieces;
}

/** Words of neighbouring cells that stand so close that they are one run: "2014 – May Northgate Web". */
function splitAtColumns(
  text: string,
  run: TextRun,
  lefts: readonly number[],
  first: number,
): readonly Omit<CellPiece, 'line' | 'run'>[] {
  const { x, width } = run.box!;
  const { start, end } = run.span;
  const placeOf = (at: number): number => x + (width * (at - start)) / Math.max(1, end - start);
  const parts: Omit<CellPiece, 'line' | 'run'>[] = [];
  let from = start;
  let column = first;
  const close = (to: number): void => {
    parts.push({
      column,
      span: { start: from, end: to },
      left: placeOf(from),
      right: placeOf(to),
      isGlued: from > start || to < end,
    });
  };
  for (let at = start + 1; at < end; at++) {
    if (!isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at))) continue;
    const next = lefts.findIndex((left, index) => index > column && Math.abs(left - placeOf(at)) <= guessedLeft);
    if (next < 0) continue;
    close(at - 1);
    from = at;
    column = next;
  }
  close(end);
  return parts;
}
