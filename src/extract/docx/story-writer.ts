/** Blocks of a story → text, runs and areas: styles resolved, lists counted, hidden letters set apart. */
import type { LayoutWriter } from '../layout-writer.ts';
import { hiddenReason, type Ground } from './hidden-letters.ts';
import type { Numbering } from './numbering.ts';
import { overlay, type RunFormat, type RunStyles } from './run-format.ts';
import type { Inline, Paragraph, Section, StoryBlock, StoryLink, Table, TextBox } from './story.ts';
import type { Styles } from './styles.ts';
import { isSymbolFont, symbolText } from './symbol-fonts.ts';

export interface WritingContext {
  readonly writer: LayoutWriter;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly runStyles: RunStyles;
  /** A filled shape or a picture lies somewhere behind the text. */
  readonly hasGround: boolean;
}

/** Signs of symbol fonts that are read as they look by everything: bullets, ticks, arrows, dashes. */
const icons = /[^\s\w•·●○■□▪▶◀▲▼◆◇❖➢➔→✓✔☑☒✗–—-]/gu;
const unknownSigns = /[\ue000-\uf8ff]/g;

export class StoryWriter {
  /** Notes referred to so far, each once, as "kind id". */
  readonly notes: Set<string> = new Set();
  /** Signs of icon fonts, and signs that have no known look. */
  icons = 0;

  readonly #context: WritingContext;
  /** Columns of the section that the body is in; 1 outside the body. */
  #columns = 1;

  constructor(context: WritingContext) {
    this.#context = context;
  }

  /** The body, section by section. */
  writeBody(blocks: readonly StoryBlock[], sections: readonly Section[]): void {
    let section = 0;
    this.#beginSection(sections[section]);
    for (const block of blocks) {
      if (this.#context.writer.isFull) break;
      this.#writeBlock(block, { mayBeDark: this.#context.hasGround });
      if (block.kind !== 'paragraph' || block.section === undefined) continue;
      this.#endSection();
      section = sections.indexOf(block.section) + 1;
      this.#beginSection(sections[section]);
    }
    this.#endSection();
  }

  writeBlocks(blocks: readonly StoryBlock[], ground: Ground = { mayBeDark: this.#context.hasGround }): void {
    const columns = this.#columns;
    this.#columns = 1;
    for (const block of blocks) {
      if (this.#context.writer.isFull) break;
      this.#writeBlock(block, ground);
    }
    this.#columns = columns;
  }

  #beginSection(section: Section | undefined): void {
    this.#columns = section?.columns ?? 1;
    if (this.#columns > 1) this.#context.writer.openBlock('column', { columns: this.#columns });
  }

  #endSection(): void {
    this.#context.writer.endLine();
    if (this.#columns > 1) this.#context.writer.closeBlock();
    this.#columns = 1;
  }

  #writeBlock(block: StoryBlock, ground: Ground): void {
    if (block.kind === 'paragraph') this.#writeParagraph(block, ground);
    else this.#writeTable(block, ground);
  }

  /** @param goesOn on the line that is there */
  #writeParagraph(paragraph: Paragraph, ground: Ground, goesOn = false): void {
    const { writer, styles, numbering } = this.#context;
    const style = styles.paragraph(paragraph.style);
    const headingLevel = headingOf(paragraph.outlineLevel, style.headingLevel);
    const list = paragraph.list === undefined ? style.list : { ...style.list, ...paragraph.list };
    const marker = list === undefined ? undefined : numbering.next(list, (name) => styles.paragraph(name).list);
    const behind: Ground = { ...ground, shading: shadingOver(paragraph.shading ?? style.shading, ground.shading) };
    const later: TextBox[] = [];
    let isEmpty = true;
    let isMarked = false;
    let hasOpenItem = false;
    let link: { readonly of: StoryLink; readonly start: number } | undefined;
    const endLink = (): void => {
      if (link !== undefined) writer.link(link.of.target, link.start);
      link = undefined;
    };
    if (!goesOn) writer.endLine();
    for (const inline of paragraph.inlines) {
      switch (inline.kind) {
        case 'text':
        case 'symbol': {
          const format = overlay(style.run, inline.format);
          const text = this.#shownText(inline, format);
          const reason = hiddenReason(format, behind);
          if (reason !== undefined) {
            writer.hide(text, reason);
            break;
          }
          if (marker !== undefined && !isMarked && text.trim() !== '') {
            isMarked = hasOpenItem = true;
            writer.openBlock('list-item');
            writer.write(`${'  '.repeat(headingLevel === undefined ? marker.level : 0)}${marker.text} `);
          }
          const target = inline.kind === 'text' ? inline.link : undefined;
          if (link?.of !== target) endLink();
          if (target !== undefined) link ??= { of: target, start: writer.length };
          writer.write(text, this.#context.runStyles.of(format, headingLevel));
          if (text.trim() !== '') isEmpty = false;
          break;
        }
        case 'break':
          writer.endLine();
          if (inline.of !== 'column' || this.#columns === 1) break;
          // A column that ends in the middle of a list item ends the item's area as well.
          if (hasOpenItem) writer.closeBlock();
          hasOpenItem = false;
          writer.closeBlock();
          writer.openBlock('column', { columns: this.#columns });
          break;
        case 'image':
          endLink();
          if (inline.link !== undefined) writer.link(inline.link.target, writer.length);
          writer.markBlock(
            'image',
            inline.alternativeText === undefined ? {} : { alternativeText: inline.alternativeText },
          );
          break;
        case 'note':
          this.notes.add(`${inline.of} ${inline.id}`);
          break;
        case 'text-box':
          // In front of the words it is read first; among them it would tear a sentence apart.
          if (isEmpty) this.#writeTextBox(inline, ground);
          else later.push(inline);
      }
    }
    endLink();
    writer.endLine();
    writer.endHidden();
    if (hasOpenItem) writer.closeBlock();
    if (isEmpty && paragraph.inlines.every(({ kind }) => kind === 'text' || kind === 'break')) writer.skipLine();
    for (const box of later) this.#writeTextBox(box, ground);
  }

  #shownText(inline: Inline & { readonly kind: 'text' | 'symbol' }, format: RunFormat): string {
    const font = inline.kind === 'symbol' ? inline.font : format.font;
    // A soft hyphen is a place to break a line at, not a letter.
    const text = inline.text.replace(/\u00ad/g, '').replace(/[\n\r\v\f\u2028\u2029]+/g, ' ');
    const isSymbol = isSymbolFont(font);
    const shown = isSymbol ? symbolText(text, font) : text;
    this.icons += shown.match(isSymbol ? icons : unknownSigns)?.length ?? 0;
    return shown;
  }

  #writeTextBox(box: TextBox, ground: Ground): void {
    const { writer } = this.#context;
    writer.endLine();
    writer.openBlock('text-box');
    this.writeBlocks(box.blocks, { mayBeDark: box.hasGround || ground.mayBeDark });
    writer.endLine();
    writer.closeBlock();
  }

  #writeTable(table: Table, ground: Ground): void {
    const { writer, styles } = this.#context;
    const rows = table.rows.filter(({ cells }) => cells.length > 0);
    const columns = Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, { gridSpan }) => sum + gridSpan, 0)));
    const mayBeDark = ground.mayBeDark || styles.tableHasGround(table.style);
    writer.endLine();
    writer.openBlock('table', { rows: rows.length, columns });
    for (const { cells } of rows) {
      if (writer.isFull) break;
      const filled = cells.filter(({ blocks }) => blocks.some(hasContent));
      const isLine = filled.every(({ blocks }) => isOneLine(blocks));
      writer.endLine();
      writer.openBlock('table-row');
      for (const [index, cell] of filled.entries()) {
        const behind = { shading: shadingOver(cell.shading, ground.shading), mayBeDark };
        if (index > 0 && isLine) writer.joinLine('\t');
        else writer.endLine();
        writer.openBlock('table-cell');
        if (isLine) {
          const line = cell.blocks.find((block) => block.kind === 'paragraph' && hasContent(block));
          if (line?.kind === 'paragraph') this.#writeParagraph(line, behind, index > 0);
        } else this.writeBlocks(cell.blocks, behind);
        writer.closeBlock();
      }
      writer.endLine();
      writer.closeBlock();
    }
    writer.closeBlock();
  }
}

/** Of a paragraph's own level: 9 takes a heading style back to body text. */
function headingOf(own: number | undefined, ofStyle: number | undefined): number | undefined {
  if (own === undefined) return ofStyle;
  return own < 9 ? own + 1 : undefined;
}

function shadingOver(own: string | undefined, below: string | undefined): string | undefined {
  return own === undefined || own === 'auto' ? below : own;
}

function hasContent(block: StoryBlock): boolean {
  if (block.kind === 'table')
    return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasContent)));
  return block.inlines.some((inline) => (inline.kind === 'text' ? inline.text.trim() !== '' : inline.kind !== 'break'));
}

/** One paragraph with words, on one line unless the page is too narrow. */
function isOneLine(blocks: readonly StoryBlock[]): boolean {
  const filled = blocks.filter(hasContent);
  const [only] = filled;
  return (
    filled.length === 1 &&
    only?.kind === 'paragraph' &&
    only.list === undefined &&
    only.inlines.every(({ kind }) => kind === 'text' || kind === 'symbol')
  );
}
