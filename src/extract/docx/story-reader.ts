/**
 * XML of a story → its blocks. What tracked changes took out, second copies for older programs and codes of fields are left
 * behind here; everything is hung onto its parent when it opens, so a part that breaks off keeps what came before.
 */
import { DrawingReader } from './drawings.ts';
import { addInstruction, beginField, endField, fieldLink, separateField, type OpenField } from './field-codes.ts';
import type { DocxPackage, Relationships } from './package-parts.ts';
import { overlay, readRunProperties, shadingOf, type RunFormat, type ThemeFonts } from './run-format.ts';
import { readSection } from './section-properties.ts';
import type {
  Inline,
  Paragraph,
  Section,
  StoryBlock,
  StoryLink,
  Table,
  TableCell,
  TableRow,
  TextBox,
} from './story.ts';
import { levelOf, readListReference, type Styles } from './styles.ts';
import type { XmlReader } from './xml-reader.ts';

/** What all stories of one file are read with. */
export interface StorySource {
  readonly file: DocxPackage;
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  readonly relationships: Relationships;
}

/** Paragraphs, cells and pieces of text in one story. A book of 500 pages has some 100,000; with all of them a reading takes 250 MB. */
const maxItems = 400_000;

/** A paragraph that is open, and what holds inside it. Text boxes put one into another. */
interface OpenParagraph {
  readonly paragraph: Paragraph;
  readonly fields: OpenField[];
  readonly links: (StoryLink | undefined)[];
  run: RunFormat;
}

interface OpenTable {
  readonly table: Table;
  row?: TableRow | undefined;
  cell?: TableCell | undefined;
}

export class StoryReader {
  /** Sections in order, the last one that of the body's end. */
  readonly sections: Section[] = [];
  /** Notes by kind and id, where the part holds notes. */
  readonly notes: Map<string, StoryBlock[]> = new Map();

  readonly #source: StorySource;
  readonly #drawings: DrawingReader;
  readonly #containers: StoryBlock[][] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #textBoxes: TextBox[] = [];
  /** For each choice between forms of one thing: one was taken. */
  readonly #choices: boolean[] = [];
  #items = 0;

  constructor(source: StorySource) {
    this.#source = source;
    this.#drawings = new DrawingReader({
      source,
      push: (inline) => this.#push(inline),
      addText: (text) => this.#add(text),
      link: () => this.#link(),
      linkOf: (id) => this.#linkOf(id),
    });
  }

  /** Something filled or a picture may lie behind the text. */
  get hasGround(): boolean {
    return this.#drawings.hasGround;
  }

  /** Reads to the end; blocks are in the returned list even if that is never reached. */
  read(reader: XmlReader, blocks: StoryBlock[]): void {
    this.#containers.push(blocks);
    for (let event = reader.next(); event !== 'end'; event = reader.next()) {
      if (event === 'open') this.#open(reader);
      else if (event === 'close') this.#close(reader.name);
      if (this.#items <= maxItems) continue;
      this.#source.file.warn(
        'truncated',
        `a part of the file has more than ${maxItems} pieces; its beginning was read`,
      );
      return;
    }
  }

  #open(reader: XmlReader): void {
    switch (reader.name) {
      case 'w:p':
        return this.#openParagraph();
      case 'w:pPr':
        return this.#readParagraphProperties(reader);
      case 'w:r': {
        const open = this.#paragraphs.at(-1);
        if (open !== undefined) open.run = {};
        return;
      }
      case 'w:rPr':
        return this.#readRunProperties(reader);
      case 'w:t':
      case 'm:t':
        return this.#add(reader.readText());
      case 'w:tab':
      case 'w:ptab':
        return this.#add('\t');
      case 'w:noBreakHyphen':
        return this.#add('-');
      case 'w:br':
      case 'w:cr': {
        const of = reader.attribute('w:type');
        return this.#push({ kind: 'break', of: of === 'page' || of === 'column' ? of : 'line' });
      }
      case 'w:sym':
        return this.#addSymbol(reader);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#push({
          kind: 'note',
          of: reader.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: reader.attribute('w:id') ?? '',
        });
      case 'w:footnote':
      case 'w:endnote':
        return this.#openNote(reader);
      case 'w:fldChar':
        return this.#readFieldMark(reader.attribute('w:fldCharType'));
      case 'w:instrText': {
        const fields = this.#paragraphs.at(-1)?.fields;
        const text = reader.readText();
        if (fields !== undefined) addInstruction(fields, text);
        return;
      }
      case 'w:fldSimple': {
        const link = fieldLink(reader.attribute('w:instr') ?? '');
        this.#paragraphs.at(-1)?.links.push(link ?? this.#link());
        return;
      }
      case 'w:hyperlink':
        this.#paragraphs.at(-1)?.links.push(this.#linkOf(reader.attribute('r:id')) ?? this.#link());
        return;
      case 'w:tbl':
        return this.#openTable();
      case 'w:tblStyle': {
        const open = this.#tables.at(-1);
        if (open !== undefined) open.table.style = reader.attribute('w:val');
        return;
      }
      case 'w:tr':
        return this.#openRow();
      case 'w:tc':
        return this.#openCell();
      case 'w:trPr':
      case 'w:tcPr':
        return this.#readTableProperties(reader);
      case 'w:sectPr':
        this.#items++;
        this.sections.push(readSection(reader, this.#source.relationships));
        return;
      case 'w:txbxContent':
        return this.#openTextBox();
      case 'mc:AlternateContent':
        this.#choices.push(false);
        return;
      case 'mc:Choice':
      case 'mc:Fallback':
        if (this.#choices.at(-1) === true) reader.skip();
        else if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#noteChange();
        return reader.skip();
      case 'w:ins':
      case 'w:moveTo':
        return this.#noteChange();
      case 'w:delText':
      case 'w:delInstrText':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:tblPrEx':
      case 'w:tblPrChange':
      case 'w:rt':
        return reader.skip();
      case 'w:altChunk':
        return this.#source.file.warn('unsupported-part', 'a document inside the document was not read');
      default:
        this.#drawings.open(reader);
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'w:p':
        this.#paragraphs.pop();
        return;
      case 'w:hyperlink':
      case 'w:fldSimple':
        this.#paragraphs.at(-1)?.links.pop();
        return;
      case 'w:tbl':
        this.#tables.pop();
        return;
      case 'w:tc':
        if (this.#tables.at(-1)?.cell !== undefined) {
          this.#tables.at(-1)!.cell = undefined;
          this.#containers.pop();
        }
        return;
      case 'w:txbxContent':
        this.#containers.pop();
        this.#textBoxes.pop();
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.#containers.pop();
        return;
      case 'mc:AlternateContent':
        this.#choices.pop();
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawings.end();
    }
  }

  #openParagraph(): void {
    const blocks = this.#containers.at(-1)!;
    const before = blocks.at(-1);
    const paragraph: Paragraph = { kind: 'paragraph', inlines: [] };
    if (before?.kind === 'paragraph' && before.runsOn === true) {
      blocks.pop();
      paragraph.inlines = before.inlines;
    }
    this.#items++;
    blocks.push(paragraph);
    this.#paragraphs.push({ paragraph, fields: [], links: [], run: {} });
  }

  #readParagraphProperties(reader: XmlReader): void {
    const paragraph = this.#paragraphs.at(-1)?.paragraph;
    const depth = reader.depth;
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open' || paragraph === undefined) continue;
      switch (reader.name) {
        case 'w:pStyle':
          paragraph.style = reader.attribute('w:val');
          break;
        case 'w:outlineLvl':
          paragraph.outlineLevel = levelOf(reader.attribute('w:val'));
          break;
        case 'w:numPr':
          paragraph.list = readListReference(reader);
          break;
        case 'w:shd':
          paragraph.shading = shadingOf(reader);
          break;
        case 'w:rPr': {
          const { isDeleted, isInserted } = readRunProperties(reader, this.#source.theme);
          if (isDeleted || isInserted) this.#noteChange();
          if (isDeleted) paragraph.runsOn = true;
          break;
        }
        case 'w:sectPr': {
          const section = readSection(reader, this.#source.relationships);
          paragraph.section = section;
          this.sections.push(section);
          break;
        }
        case 'w:pPrChange':
          reader.skip();
          break;
      }
    }
  }

  #readRunProperties(reader: XmlReader): void {
    const { format, style } = readRunProperties(reader, this.#source.theme);
    const open = this.#paragraphs.at(-1);
    if (open !== undefined) open.run = style === undefined ? format : overlay(this.#source.styles.run(style), format);
  }

  #add(text: string): void {
    const open = this.#paragraphs.at(-1);
    const isCode = open?.fields.some(({ isCode }) => isCode) ?? true;
    if (open !== undefined && !isCode) this.#push({ kind: 'text', text, format: open.run, link: this.#link() });
  }

  #addSymbol(reader: XmlReader): void {
    const code = Number.parseInt(reader.attribute('w:char') ?? '', 16);
    const run = this.#paragraphs.at(-1)?.run;
    if (!(code > 0 && code <= 0xffff) || run === undefined) return;
    const font = reader.attribute('w:font') ?? '';
    this.#push({ kind: 'symbol', text: String.fromCharCode(code), font, format: run });
  }

  #push(inline: Inline): void {
    this.#items++;
    this.#paragraphs.at(-1)?.paragraph.inlines.push(inline);
  }

  #link(): StoryLink | undefined {
    const open = this.#paragraphs.at(-1);
    return open?.links.at(-1) ?? open?.fields.findLast(({ link }) => link !== undefined)?.link;
  }

  #linkOf(id: string | undefined): StoryLink | undefined {
    const relationship = id === undefined ? undefined : this.#source.relationships.get(id);
    return relationship?.isExternal === true ? { target: relationship.target } : undefined;
  }

  /** A field may begin in one paragraph and end in another; its state goes along. */
  #readFieldMark(type: string | undefined): void {
    const fields = this.#paragraphs.at(-1)?.fields;
    if (fields === undefined) return;
    if (type === 'begin') beginField(fields);
    else if (type === 'separate') separateField(fields);
    else if (type === 'end') endField(fields);
  }

  #openTable(): void {
    this.#items++;
    const table: Table = { kind: 'table', rows: [] };
    this.#containers.at(-1)!.push(table);
    this.#tables.push({ table });
  }

  #openRow(): void {
    const open = this.#tables.at(-1);
    if (open === undefined) return;
    this.#items++;
    open.row = { cells: [] };
    open.table.rows.push(open.row);
  }

  #openCell(): void {
    const open = this.#tables.at(-1);
    if (open?.row === undefined) return;
    this.#items += 2;
    open.cell = { blocks: [], gridSpan: 1 };
    open.row.cells.push(open.cell);
    this.#containers.push(open.cell.blocks);
  }

  #readTableProperties(reader: XmlReader): void {
    const depth = reader.depth;
    const open = this.#tables.at(-1);
    for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
      if (event !== 'open') continue;
      if (reader.name === 'w:shd' && open?.cell !== undefined) open.cell.shading = shadingOf(reader);
      else if (reader.name === 'w:gridSpan' && open?.cell !== undefined) {
        open.cell.gridSpan = Math.min(64, Math.max(1, Number.parseInt(reader.attribute('w:val') ?? '1', 10) || 1));
      } else if (reader.name === 'w:del' && open?.row !== undefined) {
        // The row was taken out: it stays open for what the XML still says of it, but nobody will see it.
        open.table.rows.pop();
        this.#noteChange();
      } else if (reader.name === 'w:cellDel' && open?.cell !== undefined) {
        open.row?.cells.pop();
        this.#noteChange();
      } else if (reader.name === 'w:tcPrChange' || reader.name === 'w:trPrChange') reader.skip();
    }
  }

  #openTextBox(): void {
    const box: TextBox = { kind: 'text-box', blocks: [], hasGround: this.#drawings.isFilled };
    this.#push(box);
    this.#textBoxes.push(box);
    this.#containers.push(box.blocks);
  }

  #openNote(reader: XmlReader): void {
    const kind = reader.name === 'w:footnote' ? 'footnote' : 'endnote';
    const blocks: StoryBlock[] = [];
    // Separators between text and notes are notes of a type of their own.
    const type = reader.attribute('w:type') ?? 'normal';
    if (type === 'normal') this.notes.set(`${kind} ${reader.attribute('w:id') ?? ''}`, blocks);
    this.#containers.push(blocks);
  }

  #noteChange(): void {
    this.#source.file.warn(
      'tracked-changes',
      'the file holds tracked changes; the text is read as if all were accepted',
    );
  }
}
