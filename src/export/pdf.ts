/**
 * A résumé as a PDF: one column of real, selectable, tagged text with embedded fonts, links and bookmarks.
 *
 * A door: brings the optional peer `pdfkit`. Node and browsers. Fonts are handed over as bytes; in Node `readDefaultFonts` of
 * `@trackruit/ml/node` reads DejaVu Sans from the optional peer `dejavu-fonts-ttf`.
 */
import type { ResumeDocument } from '../document/resume-document.ts';
import { InvalidInputError, MissingPeerError, typeName } from '../errors.ts';
import { composePage, type ComposePageOptions } from './compose-page.ts';
import { MissingGlyphsError } from './missing-glyphs-error.ts';
import type { PageLine, ResumePage } from './page-line.ts';
import { bold, drawPages, regular, setFont } from './pdf/draw-pages.ts';
import { placeLines, type Measure, type PageFrame } from './pdf/pdf-pages.ts';
import { lineStyles } from './pdf/pdf-styles.ts';
import type { PdfWriter, PdfWriterConstructor, PdfWriterOptions } from './pdf/pdf-writer.ts';

export type { ComposePageOptions } from './compose-page.ts';
export { MissingGlyphsError } from './missing-glyphs-error.ts';
export type { HeadingLanguage } from './standard-headings.ts';

/** TrueType or OpenType files. Only the glyphs in use are embedded. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  /** Default: `regular`; then headings are told by size alone. */
  readonly bold?: Uint8Array | undefined;
}

export interface ExportPdfOptions extends ComposePageOptions {
  readonly fonts: PdfFonts;
  /** Default `a4`. */
  readonly pageSize?: 'a4' | 'letter' | undefined;
  /** Of the text, in points, 6 to 18. Default 10. */
  readonly fontSize?: number | undefined;
  /** Day the document says it was made on. Default: 1 January 1980, as in packed files that tell no time; a PDF must name one. */
  readonly createdAt?: Date | undefined;
}

/** Points on all four sides. */
const margin = 54;

/**
 * The bytes of a PDF file. Equal input gives equal bytes on the same runtime.
 *
 * @throws MissingPeerError if `pdfkit` is not installed
 * @throws MissingGlyphsError if a character of the résumé is in none of the fonts
 * @throws InvalidInputError for an option out of range, or bytes that are no font
 */
export async function exportPdf(document: ResumeDocument, options: ExportPdfOptions): Promise<Uint8Array> {
  const { fonts, fontSize = 10, createdAt, pageSize = 'a4' } = checkedOptions(options);
  const PdfKit = await loadPdfKit();
  const { width, height } = pageSizes[pageSize];
  const frame: PageFrame = { width: width - 2 * margin, top: margin, bottom: height - margin, fontSize };
  // A document of its own to measure with, since the language and title of the real one come from the page.
  const measuring = newDocument(PdfKit, fonts, { size: pageSize });
  const measure = measureWith(measuring, fontSize);
  // Readers of tagged files see whole paragraphs; for others the rows are broken where they can be joined again.
  const page = composePage(document, options);
  checkGlyphs(measuring, page);
  const pdf = newDocument(PdfKit, fonts, {
    size: pageSize,
    lang: page.language,
    displayTitle: page.name !== undefined,
    info: {
      ...(page.name === undefined ? {} : { Title: page.name, Author: page.name }),
      Creator: '@trackruit/ml',
      // The file's identity is computed from it, so it must not be the moment of the call.
      CreationDate: createdAt ?? new Date(Date.UTC(1980, 0)),
    },
  });
  const bytes = collected(pdf);
  drawPages(pdf, placeLines(page.lines, frame, measure), { left: margin, right: width - margin, fontSize });
  pdf.end();
  return bytes;
}

/** Points, as `pdfkit` has them. */
const pageSizes = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;

function checkedOptions(options: ExportPdfOptions): ExportPdfOptions {
  const { fonts, fontSize, createdAt, pageSize } = options ?? {};
  if (typeof fonts !== 'object' || fonts === null || !ArrayBuffer.isView(fonts.regular)) {
    throw new InvalidInputError('options.fonts.regular', 'expected the bytes of a font');
  }
  if (fontSize !== undefined && !(fontSize >= 6 && fontSize <= 18)) {
    throw new InvalidInputError('options.fontSize', 'expected 6 to 18');
  }
  if (createdAt !== undefined && !(createdAt instanceof Date && !Number.isNaN(createdAt.getTime()))) {
    throw new InvalidInputError('options.createdAt', `expected a valid Date, got ${typeName(createdAt)}`);
  }
  if (pageSize !== undefined && pageSize !== 'a4' && pageSize !== 'letter') {
    throw new InvalidInputError('options.pageSize', 'expected "a4" or "letter"');
  }
  return options;
}

async function loadPdfKit(): Promise<PdfWriterConstructor> {
  try {
    return (await import('pdfkit')).default as PdfWriterConstructor;
  } catch (error) {
    throw new MissingPeerError('pdfkit', { cause: error });
  }
}

function newDocument(
  PdfKit: PdfWriterConstructor,
  fonts: PdfFonts,
  options: Pick<PdfWriterOptions, 'size'> & Partial<PdfWriterOptions>,
): PdfWriter {
  const pdf = new PdfKit({
    margin,
    pdfVersion: '1.7',
    tagged: true,
    // Without it the package would load a standard font that knows no Greek.
    font: null,
    autoFirstPage: false,
    ...options,
  });
  registerFonts(pdf, fonts);
  return pdf;
}

function registerFonts(pdf: PdfWriter, fonts: PdfFonts): void {
  for (const [name, source] of [
    [regular, fonts.regular],
    [bold, fonts.bold ?? fonts.regular],
  ] as const) {
    try {
      pdf.registerFont(name, source).font(name);
    } catch (error) {
      throw new InvalidInputError(`options.fonts.${name}`, 'is no TrueType or OpenType font', { cause: error });
    }
  }
}

/** Joiners and blanks need no glyph. */
const glyphless = /[\s\u200C\u200D]/u;

function checkGlyphs(pdf: PdfWriter, { lines }: ResumePage): void {
  const missing = new Set<number>();
  for (const name of [regular, bold]) {
    const { font } = pdf.font(name)._font;
    const signs = new Set(
      lines.flatMap(({ text, role, labelLength = 0 }) => {
        const isBold = lineStyles[role].isBold;
        if (isBold) return name === bold ? [...text] : [];
        return [...(name === bold ? text.slice(0, labelLength) : text.slice(labelLength))];
      }),
    );
    if (name === regular && lines.some(({ role }) => role === 'item')) signs.add('•');
    for (const sign of signs) {
      const code = sign.codePointAt(0) ?? 0;
      if (!glyphless.test(sign) && !font.hasGlyphForCodePoint(code)) missing.add(code);
    }
  }
  if (missing.size > 0) throw new MissingGlyphsError([...missing].sort((a, b) => a - b));
}

function measureWith(pdf: PdfWriter, fontSize: number): Measure {
  return (line: PageLine, start: number, end: number): number => {
    const { labelLength = 0 } = line;
    const cut = Math.min(Math.max(start, labelLength), end);
    let width = 0;
    if (cut > start) {
      setFont(pdf, line, fontSize, true);
      width += pdf.widthOfString(line.text.slice(start, cut));
    }
    if (end > cut) {
      setFont(pdf, line, fontSize, false);
      width += pdf.widthOfString(line.text.slice(cut, end));
    }
    return width;
  };
}

function collected(pdf: PdfWriter): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => void chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((size, { byteLength }) => size + byteLength, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.byteLength;
      }
      resolve(bytes);
    });
  });
}
