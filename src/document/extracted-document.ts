/**
 * What any reader of files must deliver: text in reading order and, where the file has it, where and how that text stood.
 *
 * Plain text is the simplest case: `{ text, mediaType: 'text/plain' }`. Everything is plain, frozen JSON; absent means that the
 * format cannot say, an empty list that the file has none.
 */
import type { Span } from '../text/span.ts';

export interface ExtractedDocument {
  /** The visible text in reading order. Spans of everything derived from it count UTF-16 units of this string. */
  readonly text: string;
  /** Media type of the file the text came from, as in `application/pdf`. */
  readonly mediaType: string;
  /** Size of the file. */
  readonly byteLength?: number;
  readonly layout?: DocumentLayout;
  /** Links with a target, in the order of the text. */
  readonly links?: readonly DocumentLink[];
  /** Headings the file itself lists (PDF bookmarks), in order. */
  readonly outline?: readonly OutlineEntry[];
  /** What the file says of itself: `title`, `author`, `creator`, `producer`, `language`… Never part of the text. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Text that a person who looks at the page does not see: left out of `text`, so that it moves no score, and reported here. */
  readonly hiddenText?: readonly HiddenText[];
  /** What went wrong or was left out while reading, in plain sentences without text of the file. */
  readonly warnings?: readonly ExtractionWarning[];
}

/** A rectangle in points (1/72 inch) from the top left corner of its page; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DocumentLayout {
  /** Empty for formats that are paginated only when they are printed (DOCX, HTML). */
  readonly pages: readonly PageLayout[];
  /** Stretches of one style on one line, ascending, not overlapping. Spaces and line ends between them were added by the reader. */
  readonly runs: readonly TextRun[];
  /** Areas of the file that mean something, ascending by start; they may nest (a cell in a table in a column). */
  readonly blocks: readonly LayoutBlock[];
}

export interface PageLayout {
  readonly span: Span;
  /** Points, after rotation. */
  readonly width: number;
  readonly height: number;
  /** Columns of text side by side in most of the page, 1 and up. */
  readonly columns: number;
}

export interface TextRun {
  readonly span: Span;
  /** Counted from 0; absent without pages. */
  readonly page?: number;
  readonly box?: Box;
  /** Name of the font as the file gives it. */
  readonly font?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Of the letters, as `#rrggbb`. */
  readonly colour?: string;
  /** 1 (highest) to 9 where the file marks it as a heading by style or tag, 0 for the document's title. */
  readonly headingLevel?: number;
  /** Degrees clockwise, where it does not stand upright. */
  readonly rotation?: number;
}

export type LayoutBlockKind =
  | 'column'
  | 'table'
  | 'table-row'
  | 'table-cell'
  | 'text-box'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'list-item'
  | 'image';

export interface LayoutBlock {
  readonly kind: LayoutBlockKind;
  /** Empty for blocks without text (an image), at the place where they stand in reading order. */
  readonly span: Span;
  readonly page?: number;
  readonly box?: Box;
  /** Of a table. */
  readonly rows?: number;
  /** Of a table; of a column how many stand side by side. */
  readonly columns?: number;
  /** Words that stand for an image. */
  readonly alternativeText?: string;
}

export interface DocumentLink {
  /** As written in the file: `mailto:…`, `https://…`. */
  readonly target: string;
  /** The words that carry the link; empty, at its place, for a link on an icon. */
  readonly span: Span;
  readonly page?: number;
  readonly box?: Box;
}

export interface OutlineEntry {
  readonly title: string;
  /** 1 is the highest. */
  readonly level: number;
}

export type HiddenTextReason = 'invisible' | 'same-colour' | 'tiny' | 'off-page' | 'covered';

export interface HiddenText {
  readonly text: string;
  readonly reason: HiddenTextReason;
  readonly page?: number;
  readonly box?: Box;
}

export type ExtractionWarningCode =
  | 'unmapped-glyphs'
  | 'private-use-glyphs'
  | 'ligatures'
  | 'spaced-letters'
  | 'no-text-on-page'
  /** The page is a picture; its text comes from the invisible layer that text recognition laid behind it. */
  | 'text-behind-image'
  | 'right-to-left'
  | 'truncated'
  | 'damaged'
  | 'tracked-changes'
  | 'unsupported-part';

export interface ExtractionWarning {
  readonly code: ExtractionWarningCode;
  readonly message: string;
  readonly page?: number;
}
