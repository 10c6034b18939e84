/** One stream of text of a Word file (body, header, text box, note) as its XML has it: styles unresolved, lists uncounted. */
import type { RunFormat } from './run-format.ts';
import type { ListReference } from './styles.ts';

export type StoryBlock = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  style?: string | undefined;
  /** From 0; 9 is body text. */
  outlineLevel?: number | undefined;
  list?: ListReference | undefined;
  shading?: string | undefined;
  inlines: Inline[];
  /** The mark at its end was taken out by a tracked change: the next paragraph goes on with it. */
  runsOn?: boolean;
  /** The section that ends with this paragraph. */
  section?: Section;
}

/** Neighbours with the same object belong to one link. */
export interface StoryLink {
  readonly target: string;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly format: RunFormat; readonly link?: StoryLink | undefined }
  | { readonly kind: 'symbol'; readonly text: string; readonly font: string; readonly format: RunFormat }
  | { readonly kind: 'break'; readonly of: 'line' | 'page' | 'column' }
  | { readonly kind: 'image'; readonly alternativeText?: string | undefined; readonly link?: StoryLink | undefined }
  | { readonly kind: 'note'; readonly of: 'footnote' | 'endnote'; readonly id: string }
  | TextBox;

export interface TextBox {
  readonly kind: 'text-box';
  readonly blocks: StoryBlock[];
  /** Filled, or on something that is. */
  hasGround: boolean;
}

export interface Table {
  readonly kind: 'table';
  style?: string | undefined;
  readonly rows: TableRow[];
}

export interface TableRow {
  readonly cells: TableCell[];
}

export interface TableCell {
  readonly blocks: StoryBlock[];
  /** Columns of the table's grid that it covers. */
  gridSpan: number;
  shading?: string | undefined;
}

export interface Section {
  /** Side by side; 1 and up. */
  columns: number;
  /** The first page has a header and footer of its own. */
  hasTitlePage: boolean;
  /** Names of parts by `default`, `first`, `even`. */
  readonly headers: Map<string, string>;
  readonly footers: Map<string, string>;
}
