/** The part of unpdf, and of the pdf.js inside it, that is used: structural, so that no version of theirs binds ours. */

/** `unpdf`, imported by the door or passed in. */
export interface PdfLibrary {
  getDocumentProxy(data: Uint8Array, options?: Record<string, unknown>): Promise<unknown>;
  getResolvedPDFJS(): Promise<unknown>;
}

export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>;
  readonly PDFWorker?: { create(options: { readonly port: unknown }): { destroy(): void } };
}

export type Matrix = readonly [number, number, number, number, number, number];

export interface PdfDocument {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>>; readonly hasStructTree?: boolean }>;
  getOutline(): Promise<readonly PdfOutlineItem[] | null>;
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
  /** Of all pages but those to skip. Unlike the annotations of a page, it does not read the text under each of them. */
  getAnnotationsByType(
    types: ReadonlySet<number>,
    pagesToSkip: ReadonlySet<number>,
  ): Promise<readonly PdfAnnotation[] | null>;
}

export interface PdfOutlineItem {
  readonly title: string;
  readonly items?: readonly PdfOutlineItem[];
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: Matrix;
  };
  getOperatorList(): Promise<OperatorList>;
  getStructTree(): Promise<PdfStructNode | null>;
  readonly commonObjs: { get(id: string): unknown; has(id: string): boolean };
  cleanup(): unknown;
}

export interface PdfStructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly PdfStructChild[];
}

export type PdfStructChild =
  PdfStructNode | { readonly type: 'content' | 'object' | 'annotation'; readonly id: string };

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfAnnotation {
  readonly pageIndex?: number;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

/** One sign of a `showText` operator; numbers among them move the pen by thousandths of the font size. */
export interface PdfGlyph {
  readonly originalCharCode?: number;
  readonly unicode?: string;
  readonly width?: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace?: boolean;
}

export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly isType3Font?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: Matrix;
  readonly bbox?: readonly number[];
  readonly ascent?: number;
  readonly descent?: number;
  readonly defaultVMetrics?: readonly number[];
  readonly composite?: boolean;
  readonly missingFile?: boolean;
  /** Of an object without a prototype: the fields of pdf.js's `ToUnicodeMap` or `IdentityToUnicodeMap`. */
  readonly toUnicode?: { readonly firstChar?: number; readonly _map?: unknown };
}
