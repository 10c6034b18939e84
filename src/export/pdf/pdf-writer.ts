/** The part of a `pdfkit` document that pages are drawn with. */

export interface StructureElement {
  add(child: StructureElement | (() => void)): this;
  end(): void;
}

export interface OutlineItem {
  addItem(title: string, options?: { readonly expanded?: boolean }): OutlineItem;
}

export interface PdfWriterOptions {
  readonly size: string;
  /** Points on all four sides. */
  readonly margin: number;
  readonly pdfVersion: string;
  readonly tagged: boolean;
  /** `null` for none: the default would be a standard font that knows no Greek. */
  readonly font: null;
  readonly autoFirstPage: boolean;
  readonly displayTitle?: boolean;
  readonly lang?: string;
  readonly info?: Readonly<Record<string, string | Date>>;
}

export type PdfWriterConstructor = new (options: PdfWriterOptions) => PdfWriter;

export interface PdfWriter {
  readonly outline: OutlineItem;
  /** Of fontkit, for the font in use. Not documented by pdfkit, which draws an empty box where this says no. */
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
  registerFont(name: string, source: Uint8Array): this;
  font(name: string): this;
  fontSize(points: number): this;
  fillColor(colour: string): this;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { readonly lineBreak: false; readonly link?: string }): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  lineWidth(points: number): this;
  strokeColor(colour: string): this;
  stroke(): this;
  markContent(tag: 'Artifact', options: { readonly type: string }): this;
  endMarkedContent(): this;
  addPage(): this;
  struct(type: string): StructureElement;
  addStructure(element: StructureElement): this;
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  on(event: 'error', listener: (error: unknown) => void): this;
  end(): void;
}
