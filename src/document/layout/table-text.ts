/**
 * A text whose tables are read cell by cell, for those that a reader of files gave line by line, and whose dates stand in one piece;
 * and the way back to the places in the text that was given.
 */
import type { Span } from '../../text/span.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import { cueWords, type CueWords } from '../cues/cue-lexicon.ts';
import { organisationScore } from '../cues/organisation-words.ts';
import { jobTitleScore } from '../cues/title-words.ts';
import type { ExtractedDocument, LayoutBlock, TextRun } from '../extracted-document.ts';
import { presentFields } from '../present-fields.ts';
import { readLineLooks } from './line-looks.ts';
import { findSideDates, type SideDate } from './side-dates.ts';
import { findTables, type CellPiece, type TableGrid, type TableRow } from './table-grid.ts';

export interface TableText {
  readonly document: ExtractedDocument;
  /**
   * Where something stands in the text that was given. What takes in whole rows has the lines of those rows; a value that runs over
   * several lines of a cell has the first of them.
   */
  readonly toSource: (span: Span, isValue: boolean) => Span;
}

/** A stretch that was taken over as it stands. */
interface Chunk {
  readonly at: number;
  readonly source: Span;
  /** The lines of its table row in the text that was given. */
  readonly row: Span | undefined;
  /** It stands where it stood; what was taken out of its line has no place. */
  readonly hasPlace: boolean;
}

/** Undefined for a document without such tables and dates. */
export function readTableText(given: ExtractedDocument): TableText | undefined {
  const { text, layout } = given;
  if (layout === undefined || layout.pages.length === 0) return undefined;
  const lines = splitLines(text);
  const looks = readLineLooks(lines, layout);
  if (looks === undefined) return undefined;
  const tables = findTables(text, lines, looks);
  const isInTable = ({ firstLine }: SideDate): boolean =>
    tables.some((table) => table.firstLine <= firstLine && firstLine < table.endLine);
  const dates = findSideDates(text, lines, looks).filter((date) => !isInTable(date));
  const changes = [...tables, ...dates].sort((a, b) => a.firstLine - b.firstLine);
  if (changes.length === 0) return undefined;
  const written = new TextInCells(text);
  let at = 0;
  for (const change of changes) {
    written.take({ start: at, end: lines[change.firstLine]!.start }, undefined);
    const source = (first: number, end: number): Span => ({ start: lines[first]!.start, end: lines[end - 1]!.end });
    if ('rows' in change) {
      for (const row of change.rows)
        if (!isTitleRow(text, row)) writeRow(written, text, change, row, source(row.firstLine, row.endLine));
    } else writeDate(written, lines, change, source(change.firstLine, change.endLine));
    at = Math.min(text.length, lines[change.endLine - 1]!.end + 1);
  }
  written.take({ start: at, end: text.length }, undefined);
  return written.finish(given);
}

/** The date in one piece, on its first line and before what stands beside it; then the lines without it. */
function writeDate(written: TextInCells, lines: readonly Line[], date: SideDate, source: Span): void {
  written.write(date.parts, ' ', source, true);
  written.write([], '\t', source, true);
  for (const [index, part] of date.parts.entries()) {
    const { start, end } = lines[date.firstLine + index]!;
    const rest = date.isLeft ? { start: part.end, end } : { start, end: part.start };
    written.write([rest], '', source, true);
    written.write([], '\n', source, true);
  }
}

/** "Period | Employer | What I did". */
function isTitleRow(text: string, { cells }: TableRow): boolean {
  return cells.every((cell) => {
    const words = cell.map(({ span }) => text.slice(span.start, span.end)).join(' ');
    return !/\d/.test(words) && words.split(/\s+/).length <= 3;
  });
}

/** Words from which on a cell tells what was done. Chosen, unmeasured. */
const tellingWords = 7;

function writeRow(written: TextInCells, text: string, table: TableGrid, { cells }: TableRow, source: Span): void {
  written.openRow();
  for (const [column, cell] of cells.entries()) {
    const paragraphs = paragraphsOf(text, cell, table.rights[column]!);
    const words = (pieces: readonly CellPiece[]): number =>
      pieces.reduce((sum, { span }) => sum + text.slice(span.start, span.end).trim().split(/\s+/).length, 0);
    const isTelling = paragraphs.some((pieces) => words(pieces) >= tellingWords);
    for (const pieces of paragraphs) {
      if (isTelling) written.write([], '• ', source, false);
      written.write(
        pieces.map(({ span }) => span),
        ' ',
        source,
        false,
      );
      written.write([], '\n', source, false);
    }
  }
  written.closeRow();
}

/** The lines of a cell, cut where the next line's first word would have fitted behind the last one. */
function paragraphsOf(text: string, cell: readonly CellPiece[], right: number): readonly (readonly CellPiece[])[] {
  const paragraphs: CellPiece[][] = [];
  let last: CellPiece | undefined;
  for (const [at, piece] of cell.entries()) {
    const open = paragraphs.at(-1);
    const isSameLine = last?.line === piece.line;
    const isNew =
      open === undefined ||
      last === undefined ||
      (!isSameLine && (fits(text, last, piece, right) || isPosition(text, open, cell.slice(at, at + 2))));
    if (isNew) paragraphs.push([piece]);
    else open.push(piece);
    last = piece;
  }
  return paragraphs;
}

/** "Quillfin GmbH" and, on the next line, "Software Engineer": a firm is complete where a position begins. */
function isPosition(text: string, open: readonly CellPiece[], next: readonly CellPiece[]): boolean {
  const words = (pieces: readonly CellPiece[]): CueWords =>
    cueWords(pieces.map(({ span }) => text.slice(span.start, span.end)).join(' '));
  return organisationScore(words(open)) === 2 && jobTitleScore(words(next)) > 0;
}

function fits(text: string, last: CellPiece, next: CellPiece, right: number): boolean {
  const surface = text.slice(next.span.start, next.span.end);
  const first = surface.split(/\s/, 1)[0]!.length + 1;
  return last.right + ((next.right - next.left) * first) / Math.max(1, surface.length) <= right;
}

class TextInCells {
  readonly #given: string;
  readonly #pieces: string[] = [];
  readonly #chunks: Chunk[] = [];
  readonly #rows: Span[] = [];
  #length = 0;
  #rowStart = 0;

  constructor(given: string) {
    this.#given = given;
  }

  take(source: Span, row: Span | undefined, hasPlace: boolean = true): void {
    if (source.end <= source.start) return;
    this.#chunks.push({ at: this.#length, source, row, hasPlace });
    this.#add(this.#given.slice(source.start, source.end));
  }

  #add(words: string): void {
    this.#pieces.push(words);
    this.#length += words.length;
  }

  openRow(): void {
    this.#rowStart = this.#length;
  }

  closeRow(): void {
    this.#rows.push({ start: this.#rowStart, end: this.#length });
  }

  /** Stretches with a joint between them; the joint alone where there are none. */
  write(spans: readonly Span[], joint: string, row: Span, hasPlace: boolean): void {
    if (spans.length === 0) this.#add(joint);
    for (const [index, span] of spans.entries()) {
      if (index > 0) this.#add(joint);
      this.take(span, row, hasPlace);
    }
  }

  finish(given: ExtractedDocument): TableText {
    const chunks = this.#chunks;
    const chunkAt = (at: number): Chunk => {
      let low = 0;
      let high = chunks.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (chunks[middle]!.at <= at) low = middle;
        else high = middle - 1;
      }
      return chunks[low]!;
    };
    const sourceOf = (chunk: Chunk, at: number): number =>
      Math.max(chunk.source.start, Math.min(chunk.source.end, chunk.source.start + at - chunk.at));
    const toSource = ({ start, end }: Span, isValue: boolean): Span => {
      const first = chunkAt(start);
      const last = chunkAt(Math.max(start, end - 1));
      if (first === last) return { start: sourceOf(first, start), end: sourceOf(first, end) };
      if (isValue && first.row !== undefined) return { start: sourceOf(first, start), end: first.source.end };
      return { start: first.row?.start ?? sourceOf(first, start), end: last.row?.end ?? sourceOf(last, end) };
    };
    return { document: this.#document(given), toSource };
  }

  #document(given: ExtractedDocument): ExtractedDocument {
    const { layout } = given;
    const moved = (place: number): number => {
      const chunk = this.#chunks.find(({ source }) => source.start <= place && place <= source.end);
      return chunk === undefined ? 0 : chunk.at + place - chunk.source.start;
    };
    const givenRuns = layout?.runs ?? [];
    const runs = this.#chunks.flatMap((chunk) => movedRuns(givenRuns, chunk));
    const blocks: LayoutBlock[] = this.#rows.map((span) => ({ kind: 'table-row', span }));
    return {
      ...given,
      text: this.#pieces.join(''),
      layout: { pages: layout?.pages ?? [], runs, blocks },
      links: (given.links ?? []).map((link) => {
        const start = moved(link.span.start);
        return { ...link, span: { start, end: Math.max(start, moved(link.span.end)) } };
      }),
    };
  }
}

/** The runs that a chunk takes in, whole or in part, where they stand in the new text. */
function movedRuns(runs: readonly TextRun[], { at, source, hasPlace }: Chunk): readonly TextRun[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.span.end <= source.start) low = middle + 1;
    else high = middle;
  }
  const moved: TextRun[] = [];
  for (let index = low; index < runs.length && runs[index]!.span.start < source.end; index++) {
    const run = runs[index]!;
    const by = at - source.start;
    const span = {
      start: Math.max(run.span.start, source.start) + by,
      end: Math.min(run.span.end, source.end) + by,
    };
    const { font, fontSize, bold, headingLevel } = run;
    moved.push(hasPlace ? { ...run, span } : presentFields({ span, font, fontSize, bold, headingLevel }));
  }
  return moved;
}
