/** The tables of a story that are open, one in a cell of another. */
import { shadingOf } from './run-format.ts';
import { warnOfChanges, type StorySource } from './story-source.ts';
import type { StoryBlock, Table, TableCell, TableRow } from './story.ts';
import type { XmlReader } from './xml-reader.ts';

interface OpenTable {
  readonly table: Table;
  row?: TableRow | undefined;
  cell?: TableCell | undefined;
}

/** Columns that a cell may say that it covers; Word's own tables end at 63. */
const maxSpan = 64;

export class OpenTables {
  readonly #source: StorySource;
  readonly #tables: OpenTable[] = [];
  /** Tables and rows so far, and each cell twice. */
  #count = 0;

  constructor(source: StorySource) {
    this.#source = source;
  }

  get count(): number {
    return this.#count;
  }

  open(blocks: StoryBlock[]): void {
    this.#count++;
    const table: Table = { kind: 'table', rows: [] };
    blocks.push(table);
    this.#tables.push({ table });
  }

  close(): void {
    this.#tables.pop();
  }

  setStyle(style: string | undefined): void {
    const open = this.#tables.at(-1);
    if (open !== undefined) open.table.style = style;
  }

  openRow(): void {
    const open = this.#tables.at(-1);
    if (open === undefined) return;
    this.#count++;
    open.row = { cells: [] };
    open.table.rows.push(open.row);
  }

  /** What the cell is to hold; undefined outside of a row. */
  openCell(): StoryBlock[] | undefined {
    const open = this.#tables.at(-1);
    if (open?.row === undefined) return undefined;
    this.#count += 2;
    open.cell = { blocks: [], gridSpan: 1 };
    open.row.cells.push(open.cell);
    return open.cell.blocks;
  }

  /** False if none was open. */
  closeCell(): boolean {
    const open = this.#tables.at(-1);
    if (open?.cell === undefined) return false;
    open.cell = undefined;
    return true;
  }

  /** Of a row or a cell. */
  readProperties(reader: XmlReader): void {
    const depth = reader.depth;
    const open = this.#tables.at(-1);
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'w:shd' && open?.cell !== undefined) open.cell.shading = shadingOf(reader);
      else if (reader.name === 'w:gridSpan' && open?.cell !== undefined) {
        open.cell.gridSpan = Math.min(maxSpan, Math.max(1, Number.parseInt(reader.attribute('w:val') ?? '1', 10) || 1));
      } else if (reader.name === 'w:del' && open?.row !== undefined) {
        // The row was taken out: it stays open for what the XML still says of it, but nobody will see it.
        open.table.rows.pop();
        warnOfChanges(this.#source);
      } else if (reader.name === 'w:cellDel' && open?.cell !== undefined) {
        open.row?.cells.pop();
        warnOfChanges(this.#source);
      } else if (reader.name === 'w:tcPrChange' || reader.name === 'w:trPrChange') reader.skip();
    }
  }
}
