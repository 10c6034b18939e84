/**
 * Puts an ExtractedDocument together for formats without pages: text in reading order, and beside it the styles, areas and
 * links of what was written, as spans.
 *
 * Lines lose white space at their ends, and never more than one empty line stands between two others.
 */
import type {
  DocumentLayout,
  DocumentLink,
  HiddenText,
  HiddenTextReason,
  LayoutBlock,
  LayoutBlockKind,
  TextRun,
} from '../document/extracted-document.ts';
import { isSpace, trimSpan, type Span } from '../text/span.ts';

/** Style of a run, as in `TextRun`. Equal styles should be the same object: neighbours of one style become one run. */
export type RunStyle = Readonly<
  Partial<Pick<TextRun, 'font' | 'fontSize' | 'bold' | 'italic' | 'colour' | 'headingLevel'>>
>;

export type BlockFields = Readonly<Partial<Pick<LayoutBlock, 'rows' | 'columns' | 'alternativeText'>>>;

interface OpenBlock extends BlockFields {
  readonly kind: LayoutBlockKind;
  readonly start: number;
  readonly order: number;
}

export interface WrittenText {
  readonly text: string;
  readonly layout: DocumentLayout;
  readonly links: readonly DocumentLink[];
  readonly hiddenText: readonly HiddenText[];
  /** More was written than `maxCharacters`; the rest is not in the text. */
  readonly isCut: boolean;
}

export class LayoutWriter {
  readonly #maxCharacters: number;
  readonly #pieces: string[] = [];
  readonly #runs: { start: number; end: number; style: RunStyle }[] = [];
  readonly #blocks: (OpenBlock & { readonly end: number })[] = [];
  readonly #open: OpenBlock[] = [];
  readonly #links: { readonly target: string; readonly span: Span }[] = [];
  readonly #hidden: HiddenText[] = [];
  #length = 0;
  /** Where the current line's text starts, and where its last sign that is no white space ends. */
  #lineStart = 0;
  #inked = 0;
  #lineEnds = 0;
  /** Of the current line: 1, or 2 after an empty line. */
  #lineEndsBefore = 2;
  #hiddenLength = 0;
  #opened = 0;
  #isCut = false;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  /** Nothing more is taken in. */
  get isFull(): boolean {
    return this.#isCut;
  }

  /** Nothing stands on the current line yet. */
  get isAtLineStart(): boolean {
    return this.#lineEnds > 0 || this.#inked === this.#lineStart;
  }

  /** Where the next sign will stand, if it is not cut off. */
  get length(): number {
    return this.#lineEnds === 0 ? this.#length : this.#inked + this.#dueLineEnds();
  }

  /** Adds to the current line. Without a style it is an addition of the reader's: in the text, but in no run. */
  write(text: string, style?: RunStyle): void {
    if (text === '' || this.#isCut) return;
    this.#startLine();
    const room = Math.max(0, this.#maxCharacters - this.#length);
    let kept = text;
    if (text.length > room) {
      this.#isCut = true;
      const splitsPair = (text.charCodeAt(room - 1) & 0xfc00) === 0xd800;
      kept = text.slice(0, splitsPair ? room - 1 : room);
    }
    const start = this.#length;
    this.#pieces.push(kept);
    this.#length += kept.length;
    let end = kept.length;
    while (end > 0 && isSpace(kept.charCodeAt(end - 1))) end--;
    if (end > 0) this.#inked = start + end;
    if (style === undefined) return;
    const last = this.#runs.at(-1);
    if (last !== undefined && last.end === start && last.style === style && start > this.#lineStart) {
      last.end = this.#length;
    } else this.#runs.push({ start, end: this.#length, style });
  }

  /** Ends the current line, if there is something on it. */
  endLine(): void {
    if (this.#length > 0 && this.#lineEnds === 0) this.#lineEnds = 1;
  }

  /** Goes on with the line that was just ended, after `separator`. */
  joinLine(separator: string): void {
    this.#lineEnds = 0;
    this.write(separator);
  }

  /** The next line will have an empty one before it. */
  skipLine(): void {
    if (this.#length > 0) this.#lineEnds = 2;
  }

  /** Begins an area at the next sign; areas close in the reverse order. */
  openBlock(kind: LayoutBlockKind, fields: BlockFields = {}): void {
    this.#open.push({ kind, start: this.length, order: this.#opened++, ...fields });
  }

  /** @param fields known only at the end */
  closeBlock(fields: BlockFields = {}): void {
    const block = this.#open.pop();
    if (block !== undefined) this.#blocks.push({ ...block, ...fields, end: Math.max(block.start, this.#length) });
  }

  /** An area without text, at the place that is next. */
  markBlock(kind: LayoutBlockKind, fields: BlockFields = {}): void {
    this.openBlock(kind, fields);
    this.closeBlock();
  }

  /** @param start `length` from before the words of the link were written */
  link(target: string, start: number): void {
    if (!this.#isCut) this.#links.push({ target, span: { start, end: Math.max(start, this.#length) } });
  }

  /** Reports text that nobody sees; it is bounded like the text itself. */
  hide(text: string, reason: HiddenTextReason): void {
    const last = this.#hidden.at(-1);
    const room = this.#maxCharacters - this.#hiddenLength;
    if (text === '' || room <= 0) return;
    const kept = text.slice(0, room);
    this.#hiddenLength += kept.length;
    if (last?.reason === reason && !last.text.endsWith('\n')) {
      this.#hidden[this.#hidden.length - 1] = { text: last.text + kept, reason };
    } else this.#hidden.push({ text: kept, reason });
  }

  /** What was hidden next is told apart from what was hidden before. */
  endHidden(): void {
    const last = this.#hidden.at(-1);
    if (last !== undefined && !last.text.endsWith('\n')) {
      this.#hidden[this.#hidden.length - 1] = { ...last, text: `${last.text}\n` };
    }
  }

  finish(): WrittenText {
    while (this.#open.length > 0) this.closeBlock();
    const text = this.#pieces.join('').slice(0, this.#inked);
    const inside = ({ start, end }: Span): Span =>
      trimSpan(text, { start: Math.min(start, text.length), end: Math.min(end, text.length) });
    const runs: TextRun[] = [];
    for (const { start, end, style } of this.#runs) {
      const span = inside({ start, end });
      if (span.end > span.start) runs.push({ span, ...style });
    }
    const blocks = this.#blocks
      .map(({ start, end, order, ...block }) => ({ order, block: { ...block, span: inside({ start, end }) } }))
      .sort((a, b) => a.block.span.start - b.block.span.start || a.order - b.order)
      .map(({ block }) => block);
    return {
      text,
      layout: { pages: [], runs, blocks },
      links: this.#links
        .map(({ target, span }) => ({ target, span: inside(span) }))
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
      hiddenText: this.#hidden
        .map(({ text: hidden, reason }) => ({ text: hidden.trim(), reason }))
        .filter(({ text: hidden }) => hidden !== ''),
      isCut: this.#isCut,
    };
  }

  /** A line of nothing but white space counts as an empty one; a second empty one is dropped. */
  #dueLineEnds(): number {
    if (this.#inked === 0) return 0;
    return this.#inked === this.#lineStart ? 2 - this.#lineEndsBefore : this.#lineEnds;
  }

  /** Writes the line ends that are due, now that there is something to write after them. */
  #startLine(): void {
    if (this.#lineEnds === 0) return;
    const due = this.#dueLineEnds();
    this.#lineEndsBefore = this.#inked === this.#lineStart ? 2 : this.#lineEnds;
    this.#takeBack(this.#inked);
    if (due > 0) this.#pieces.push('\n'.repeat(due));
    this.#length += due;
    this.#lineEnds = 0;
    this.#lineStart = this.#inked = this.#length;
  }

  /** Drops what stands behind `end`: white space. */
  #takeBack(end: number): void {
    while (this.#length > end) {
      const last = this.#pieces.pop() ?? '';
      const over = Math.min(last.length, this.#length - end);
      this.#length -= over;
      if (over < last.length) this.#pieces.push(last.slice(0, last.length - over));
    }
    for (let run = this.#runs.at(-1); run !== undefined && run.end > end; run = this.#runs.at(-1)) {
      if (run.start < end) {
        run.end = end;
        break;
      }
      this.#runs.pop();
    }
  }
}
