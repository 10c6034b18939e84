/**
 * Reads PDF files: text in reading order, with the place and the look of every stretch, and apart from it what is on the page
 * but can't be seen.
 *
 * The engine is pdf.js as `unpdf` packs it, loaded on the first call. It reads the operator list of every page once; pictures
 * are not decoded.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import type { ExtractedDocument } from '../document/extracted-document.ts';
import { MissingPeerError } from '../errors.ts';
import { extractLimits, fileBytes, startDeadline, type ExtractOptions } from './extract-options.ts';
import type { PdfJs, PdfLibrary } from './pdf/pdf-engine.ts';
import { readPdf } from './pdf/read-pdf.ts';

export type { ExtractedDocument, ExtractOptions, PdfLibrary };

export interface ExtractPdfOptions extends ExtractOptions {
  /** Of a protected file. Files that only forbid printing or copying need none. */
  readonly password?: string | undefined;
  /** The `unpdf` module, for runtimes that cannot load it by name. Default: the installed one. */
  readonly lib?: PdfLibrary | undefined;
}

/**
 * The text and the layout of a PDF file. The bytes are read, not kept, and not changed.
 *
 * @throws ExtractionError for a file that is damaged, locked, too large, takes too long, or has no text (a scan)
 * @throws InvalidInputError for options or data of the wrong type
 * @throws MissingPeerError if `unpdf` is not installed
 * @throws the signal's reason if aborted
 */
export async function extractPdf(
  data: Uint8Array | ArrayBuffer,
  options: ExtractPdfOptions = {},
): Promise<ExtractedDocument> {
  const limits = extractLimits(options);
  limits.signal?.throwIfAborted();
  const bytes = fileBytes(data, limits);
  const { library, engine } = await loadEngine(options.lib);
  // Loading the engine, half a megabyte over a network, is no part of reading.
  const deadline = startDeadline(limits);
  return freezeDeep(await readPdf(bytes, { limits, deadline, library, engine, password: options.password }));
}

async function loadEngine(
  lib: PdfLibrary | undefined,
): Promise<{ readonly library: PdfLibrary; readonly engine: PdfJs }> {
  try {
    const library = lib ?? (await import('unpdf'));
    return { library, engine: (await library.getResolvedPDFJS()) as PdfJs };
  } catch (cause) {
    throw new MissingPeerError('unpdf', { cause });
  }
}
