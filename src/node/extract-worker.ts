/** The thread that files are read in: `extract-in-worker.ts` starts it, and ends it where it takes too long or too much memory. */
import { parentPort } from 'node:worker_threads';
import type { ExtractPdfOptions } from '../extract/pdf.ts';
import { ExtractionError, InvalidInputError, mediaTypeOf, MissingPeerError, type ExtractedDocument } from '../index.ts';

export interface ReadingRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly options: Omit<ExtractPdfOptions, 'signal' | 'lib'>;
}

/** Errors cross as their fields: what arrives of an error object on the other side is a bare Error. */
export type ReadingError =
  | { readonly kind: 'extraction'; readonly reason: ExtractionError['reason']; readonly message: string }
  | { readonly kind: 'input'; readonly parameter: string; readonly message: string }
  | { readonly kind: 'peer'; readonly packageName: string }
  | { readonly kind: 'other'; readonly message: string };

export type ReadingAnswer =
  { readonly id: number; readonly document: ExtractedDocument } | { readonly id: number; readonly error: ReadingError };

parentPort?.on('message', (request: ReadingRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, bytes, options }: ReadingRequest): Promise<ReadingAnswer> {
  try {
    return { id, document: await extract(bytes, options) };
  } catch (error) {
    return { id, error: readingError(error) };
  }
}

/** By the kind that the bytes say; its reader is loaded when the first such file comes. */
async function extract(bytes: Uint8Array, options: ReadingRequest['options']): Promise<ExtractedDocument> {
  switch (mediaTypeOf(bytes)) {
    case 'application/pdf':
      return (await import('../extract/pdf.ts')).extractPdf(bytes, options);
    case 'text/html':
      return (await import('../extract/html.ts')).extractHtml(bytes, options);
    // Its message names what the file is and what to do with it.
    default:
      return (await import('../extract/docx.ts')).extractDocx(bytes, options);
  }
}

function readingError(error: unknown): ReadingError {
  if (error instanceof ExtractionError) return { kind: 'extraction', reason: error.reason, message: error.message };
  if (error instanceof InvalidInputError) return { kind: 'input', parameter: error.parameter, message: error.message };
  if (error instanceof MissingPeerError) return { kind: 'peer', packageName: error.packageName };
  return { kind: 'other', message: error instanceof Error ? error.message : typeof error };
}
