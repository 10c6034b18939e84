/**
 * XML of a story → its blocks. What tracked changes took out, second copies for older programs and codes of fields are left
 * behind here; everything is hung onto its parent when it opens, so a part that breaks off keeps what came before.
 */
import { DrawingReader } from './drawings.ts';
import { OpenParagraphs } from './open-paragraphs.ts';
import { OpenTables } from './open-tables.ts';
import { readSection } from './section-properties.ts';
import { warnOfChanges, type StorySource } from './story-source.ts';
import type { Section, StoryBlock, TextBox } from './story.ts';
import type { XmlReader } from './xml-reader.ts';

/** Paragraphs, cells and pieces of text in one story. A book of 500 pages has some 100,000; with all of them a reading takes 250 MB. */
const maxItems = 400_000;

export class StoryReader {
  /** Sections in order, the last one that of the body's end. */
  readonly sections: Section[] = [];
  /** Notes by kind and id, where the part holds notes. */
  readonly notes: Map<string, StoryBlock[]> = new Map();

  readonly #source: StorySource;
  readonly #drawings: DrawingReader;
  readonly #containers: StoryBlock[][] = [];
  readonly #paragraphs: OpenParagraphs;
  readonly #tables: OpenTables;
  readonly #textBoxes: TextBox[] = [];
  /** For each choice between forms of one thing: one was taken. */
  readonly #choices: boolean[] = [];

  constructor(source: StorySource) {
    this.#source = source;
    this.#tables = new OpenTables(source);
    const paragraphs = (this.#paragraphs = new OpenParagraphs(source));
    this.#drawings = new DrawingReader({
      source,
      push: (inline) => paragraphs.push(inline),
      addText: (text) => paragraphs.addText(text),
      link: () => paragraphs.link,
      linkOf: (id) => paragraphs.linkOf(id),
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
      if (this.#paragraphs.count + this.#tables.count + this.sections.length <= maxItems) continue;
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
        return this.#paragraphs.open(this.#containers.at(-1)!);
      case 'w:pPr':
        return this.#paragraphs.readProperties(reader, this.sections);
      case 'w:r':
        return this.#paragraphs.beginRun();
      case 'w:rPr':
        return this.#paragraphs.readRunProperties(reader);
      case 'w:t':
      case 'm:t':
        return this.#paragraphs.addText(reader.readText());
      case 'w:tab':
      case 'w:ptab':
        return this.#paragraphs.addText('\t');
      case 'w:noBreakHyphen':
        return this.#paragraphs.addText('-');
      case 'w:br':
      case 'w:cr': {
        const of = reader.attribute('w:type');
        return this.#paragraphs.push({ kind: 'break', of: of === 'page' || of === 'column' ? of : 'line' });
      }
      case 'w:sym':
        return this.#paragraphs.addSymbol(reader);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#paragraphs.push({
          kind: 'note',
          of: reader.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: reader.attribute('w:id') ?? '',
        });
      case 'w:footnote':
      case 'w:endnote':
        return this.#openNote(reader);
      case 'w:fldChar':
        return this.#paragraphs.readFieldMark(reader.attribute('w:fldCharType'));
      case 'w:instrText':
        return this.#paragraphs.addInstruction(reader.readText());
      case 'w:fldSimple':
        return this.#paragraphs.openField(reader.attribute('w:instr') ?? '');
      case 'w:hyperlink':
        return this.#paragraphs.openLink(this.#paragraphs.linkOf(reader.attribute('r:id')));
      case 'w:tbl':
        return this.#tables.open(this.#containers.at(-1)!);
      case 'w:tblStyle':
        return this.#tables.setStyle(reader.attribute('w:val'));
      case 'w:tr':
        return this.#tables.openRow();
      case 'w:tc':
        return this.#openCell();
      case 'w:trPr':
      case 'w:tcPr':
        return this.#tables.readProperties(reader);
      case 'w:sectPr':
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
        warnOfChanges(this.#source);
        return reader.skip();
      case 'w:ins':
      case 'w:moveTo':
        return warnOfChanges(this.#source);
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
        return this.#paragraphs.close();
      case 'w:hyperlink':
      case 'w:fldSimple':
        return this.#paragraphs.closeLink();
      case 'w:tbl':
        return this.#tables.close();
      case 'w:tc':
        if (this.#tables.closeCell()) this.#containers.pop();
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

  #openCell(): void {
    const blocks = this.#tables.openCell();
    if (blocks !== undefined) this.#containers.push(blocks);
  }

  #openTextBox(): void {
    const box: TextBox = { kind: 'text-box', blocks: [], hasGround: this.#drawings.isFilled };
    this.#paragraphs.push(box);
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
}
