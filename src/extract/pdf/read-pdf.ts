/** The reading of one PDF file as a table of contents: open, read each page, put the text together, add what stands beside it. */
import type { ExtractedDocument, ExtractionWarning, HiddenText } from '../../document/extracted-document.ts';
import { ExtractionError, TrackruitError } from '../../errors.ts';
import type { Deadline, ExtractLimits } from '../extract-options.ts';
import { assembleText, type LaidPage } from '../layout/document-text.ts';
import { separateFurniture } from '../layout/page-furniture.ts';
import { isRightToLeft } from '../layout/right-to-left.ts';
import { findContentMarks, MarkPairing } from './content-marks.ts';
import { readLinks, readOutline, readProperties } from './document-facts.ts';
import { FontReport } from './font-facts.ts';
import { GlyphStyles } from './glyph-styles.ts';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import type { Matrix, PdfJs, PdfLibrary } from './pdf-engine.ts';
import { readHidden, readPage, type PageContext, type ReadPage } from './read-page.ts';
import { findStreams, refuseBombs, type PackedStream } from './stream-scan.ts';

export interface PdfReading {
  readonly limits: ExtractLimits;
  readonly deadline: Deadline;
  readonly library: PdfLibrary;
  readonly engine: PdfJs;
  readonly password: string | undefined;
}

/** Programs that break words at line ends on their own. */
const hyphenatingMaker = /tex\b|typst|groff/i;

export async function readPdf(bytes: Uint8Array, reading: PdfReading): Promise<ExtractedDocument> {
  const streams = findStreams(bytes);
  await refuseBombs(bytes, streams, reading.deadline);
  const file = await openPdf(bytes, reading);
  try {
    return await readOpenPdf(file, bytes, streams, reading);
  } finally {
    await file.close();
  }
}

async function readOpenPdf(
  file: OpenPdf,
  bytes: Uint8Array,
  streams: readonly PackedStream[],
  { limits, deadline, engine }: PdfReading,
): Promise<ExtractedDocument> {
  const { pdf } = file;
  const warnings: ExtractionWarning[] = [];
  // A damaged part beside the text costs that part.
  const orNothing = async <Part>(part: Promise<Part>, name: string): Promise<Part | undefined> => {
    try {
      return await Promise.race([part, file.budget.overrun]);
    } catch (error) {
      if (error instanceof TrackruitError) throw error;
      warnings.push({ code: 'damaged', message: `the ${name} of the file cannot be read` });
      return undefined;
    }
  };
  const [layers, { info = {}, hasStructTree: isTagged = false } = {}] = await Promise.all([
    orNothing(pdf.getOptionalContentConfig(), 'layers'),
    orNothing(pdf.getMetadata(), 'properties'),
  ]);
  const fonts = new FontReport();
  let pairing: Promise<MarkPairing> | undefined;
  const context: PageContext = {
    codes: engine.OPS,
    fonts,
    styles: new GlyphStyles(),
    isTagged,
    isVisible: (layer) => layers?.isVisible(layer) ?? true,
    marks: () =>
      (pairing ??= findContentMarks(bytes, streams, pdf.numPages + 2).then((found) => new MarkPairing(found))),
  };
  const pages: LaidPage[] = [];
  const transforms: Matrix[] = [];
  const hiddenText: HiddenText[] = [];
  const count = Math.min(pdf.numPages, limits.maxPages);
  let broken = 0;
  for (let index = 0; index < count; index++) {
    deadline.check();
    const page = await readOrSkip(file, index, context);
    if (page instanceof Error) {
      broken++;
      if (broken === count)
        throw new ExtractionError(
          'damaged',
          count === 1 ? 'its only page cannot be read' : `none of the ${count} pages can be read`,
          { cause: page },
        );
      warnings.push({ code: 'damaged', message: `page ${index + 1} cannot be read`, page: index });
      pages.push({ width: 0, height: 0, columns: 1, regions: [], images: [], links: [] });
      transforms.push([1, 0, 0, 1, 0, 0]);
      continue;
    }
    warnings.push(...pageWarnings(page, index));
    pages.push(page.laid);
    transforms.push(page.transform);
    hiddenText.push(...page.hidden.flatMap((hidden) => readHidden(hidden, index)));
  }
  if (count < pdf.numPages) {
    warnings.push({ code: 'truncated', message: `only ${count} of ${pdf.numPages} pages were read` });
  }
  if (pages.every(({ regions }) => regions.length === 0)) refuse(fonts, pages.length);
  const links = (await orNothing(readLinks(pdf, transforms), 'links')) ?? [];
  const outline = (await orNothing(readOutline(pdf), 'outline')) ?? [];
  const properties = readProperties(info);
  const regions = separateFurniture(pages);
  const assembled = assembleText(
    pages.map((page, at) => ({ ...page, regions: regions[at] ?? page.regions, links: links[at] ?? [] })),
    limits.maxCharacters,
    hyphenatingMaker.test(`${properties['producer'] ?? ''} ${properties['creator'] ?? ''}`),
  );
  if (assembled.isCut) {
    warnings.push({ code: 'truncated', message: `only the first ${limits.maxCharacters} characters were kept` });
  }
  warnings.push(...signWarnings(fonts));
  if (isRightToLeft(assembled.text)) {
    warnings.push({
      code: 'right-to-left',
      message: 'lines that run from right to left were turned round; their order is less sure',
    });
  }
  return {
    text: assembled.text,
    mediaType: 'application/pdf',
    byteLength: bytes.byteLength,
    layout: assembled.layout,
    links: assembled.links,
    outline,
    properties,
    hiddenText,
    warnings,
  };
}

/** The page, or the engine's error over it. What is thrown is meant for the whole file. */
async function readOrSkip(file: OpenPdf, index: number, context: PageContext): Promise<ReadPage | Error> {
  file.budget.startPage();
  const reading = file.pdf.getPage(index + 1).then((page) => readPage(page, context));
  // It ends in an error of its own when the file is closed under it.
  reading.catch(() => undefined);
  try {
    return await Promise.race([reading, file.budget.overrun]);
  } catch (error) {
    if (error instanceof TrackruitError || file.budget.isSpent) throw error;
    return error instanceof Error ? error : new Error(typeof error);
  }
}

function pageWarnings({ laid, isBehindPicture, isCut }: ReadPage, page: number): readonly ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  const name = `page ${page + 1}`;
  if (laid.regions.length === 0) {
    warnings.push({ code: 'no-text-on-page', message: `${name} has no text that can be seen`, page });
  }
  if (isBehindPicture) {
    const message = `${name} is a picture; its text was taken from the invisible layer behind it`;
    warnings.push({ code: 'text-behind-image', message, page });
  }
  const spaced = spacedWords(laid);
  if (spaced > 0) {
    const message = `${name} has letters set as far apart as words are, in ${spaced} ${spaced === 1 ? 'word' : 'words'}; they were joined`;
    warnings.push({ code: 'spaced-letters', message, page });
  }
  if (isCut) warnings.push({ code: 'truncated', message: `${name} has more text than any page for reading`, page });
  return warnings;
}

/**
 * Gap between letters, in font sizes, that many readers take for a blank: they split at 0.1 to 0.25. Letters spaced on purpose as
 * published templates do stay below 0.1, those of the planted files begin at 0.26.
 */
const SPACED = 0.2;

function spacedWords({ regions }: ReadPage['laid']): number {
  let count = 0;
  for (const { lines } of regions)
    for (const { words } of lines)
      for (const { word } of words) if (word.tracking >= SPACED && /^\p{L}+$/u.test(word.text)) count++;
  return count;
}

function signWarnings({ signs, unmapped, privateUse, ligatures }: FontReport): readonly ExtractionWarning[] {
  const warnings: ExtractionWarning[] = [];
  if (unmapped > 0) {
    const message = `${unmapped} of ${signs} signs are in fonts that do not say which letters they are`;
    warnings.push({ code: 'unmapped-glyphs', message });
  }
  if (privateUse > 0) {
    const message = `${privateUse} of ${signs} signs are icons: those without a letter were left out`;
    warnings.push({ code: 'private-use-glyphs', message });
  }
  if (ligatures > 0) {
    const message = `${ligatures} of ${signs} signs stand for two or three letters each; they were taken apart`;
    warnings.push({ code: 'ligatures', message });
  }
  return warnings;
}

function refuse({ signs, unmapped }: FontReport, pages: number): never {
  if (unmapped > 0) {
    throw new ExtractionError(
      'unmapped-fonts',
      `none of the ${signs} signs on ${pages} pages can be read: the fonts do not say which letters they are`,
    );
  }
  throw new ExtractionError('no-text-layer', `no text on ${pages} pages: the file is a picture of a document`);
}
