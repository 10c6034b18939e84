/** The paragraphs of a story that are open, a text box within another's, and what is hung onto the innermost. */
import { addInstruction, beginField, endField, fieldLink, separateField, type OpenField } from './field-codes.ts';
import { overlay, readRunProperties, shadingOf, type RunFormat } from './run-format.ts';
import { readSection } from './section-properties.ts';
import { warnOfChanges, type StorySource } from './story-source.ts';
import type { Inline, Paragraph, Section, StoryBlock, StoryLink } from './story.ts';
import { levelOf, readListReference } from './styles.ts';
import type { XmlReader } from './xml-reader.ts';

interface OpenParagraph {
  readonly paragraph: Paragraph;
  readonly fields: OpenField[];
  readonly links: (StoryLink | undefined)[];
  run: RunFormat;
}

export class OpenParagraphs {
  readonly #source: StorySource;
  readonly #paragraphs: OpenParagraph[] = [];
  #count = 0;

  constructor(source: StorySource) {
    this.#source = source;
  }

  /** Paragraphs so far and pieces in them. */
  get count(): number {
    return this.#count;
  }

  open(blocks: StoryBlock[]): void {
    const before = blocks.at(-1);
    const paragraph: Paragraph = { kind: 'paragraph', inlines: [] };
    if (before?.kind === 'paragraph' && before.runsOn === true) {
      blocks.pop();
      paragraph.inlines = before.inlines;
    }
    this.#count++;
    blocks.push(paragraph);
    this.#paragraphs.push({ paragraph, fields: [], links: [], run: {} });
  }

  close(): void {
    this.#paragraphs.pop();
  }

  /** The sections that end here are added to the list. */
  readProperties(reader: XmlReader, sections: Section[]): void {
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
          if (isDeleted || isInserted) warnOfChanges(this.#source);
          if (isDeleted) paragraph.runsOn = true;
          break;
        }
        case 'w:sectPr': {
          const section = readSection(reader, this.#source.relationships);
          paragraph.section = section;
          sections.push(section);
          break;
        }
        case 'w:pPrChange':
          reader.skip();
          break;
      }
    }
  }

  beginRun(): void {
    const open = this.#paragraphs.at(-1);
    if (open !== undefined) open.run = {};
  }

  readRunProperties(reader: XmlReader): void {
    const { format, style } = readRunProperties(reader, this.#source.theme);
    const open = this.#paragraphs.at(-1);
    if (open !== undefined) open.run = style === undefined ? format : overlay(this.#source.styles.run(style), format);
  }

  /** Text in the look of the run, but for the code of a field. */
  addText(text: string): void {
    const open = this.#paragraphs.at(-1);
    const isCode = open?.fields.some(({ isCode }) => isCode) ?? true;
    if (open !== undefined && !isCode) this.push({ kind: 'text', text, format: open.run, link: this.link });
  }

  addSymbol(reader: XmlReader): void {
    const code = Number.parseInt(reader.attribute('w:char') ?? '', 16);
    const run = this.#paragraphs.at(-1)?.run;
    if (!(code > 0 && code <= 0xffff) || run === undefined) return;
    const font = reader.attribute('w:font') ?? '';
    this.push({ kind: 'symbol', text: String.fromCharCode(code), font, format: run });
  }

  push(inline: Inline): void {
    this.#count++;
    this.#paragraphs.at(-1)?.paragraph.inlines.push(inline);
  }

  addInstruction(text: string): void {
    const fields = this.#paragraphs.at(-1)?.fields;
    if (fields !== undefined) addInstruction(fields, text);
  }

  /** A field may begin in one paragraph and end in another; its state goes along. */
  readFieldMark(type: string | undefined): void {
    const fields = this.#paragraphs.at(-1)?.fields;
    if (fields === undefined) return;
    if (type === 'begin') beginField(fields);
    else if (type === 'separate') separateField(fields);
    else if (type === 'end') endField(fields);
  }

  /** A field that is an element of its own, with its code. */
  openField(code: string): void {
    this.openLink(fieldLink(code));
  }

  /** Without a target of its own what follows belongs to the link around it. */
  openLink(link: StoryLink | undefined): void {
    this.#paragraphs.at(-1)?.links.push(link ?? this.link);
  }

  closeLink(): void {
    this.#paragraphs.at(-1)?.links.pop();
  }

  /** That what is added now belongs to. */
  get link(): StoryLink | undefined {
    const open = this.#paragraphs.at(-1);
    return open?.links.at(-1) ?? open?.fields.findLast(({ link }) => link !== undefined)?.link;
  }

  linkOf(id: string | undefined): StoryLink | undefined {
    const relationship = id === undefined ? undefined : this.#source.relationships.get(id);
    return relationship?.isExternal === true ? { target: relationship.target } : undefined;
  }
}
