/** A thread that reads files: what they are, their bytes say. */
import { ExtractionError, extractText, mediaTypeOf, type ExtractedDocument } from '@trackruit/ml';
import { extractDocx } from '@trackruit/ml/extract/docx';
import { extractPdf } from '@trackruit/ml/extract/pdf';
import { asTaskFailure, type TaskFailure } from './task-failure.ts';

export interface FileRequest {
  readonly bytes: Uint8Array;
  readonly maxBytes: number;
  readonly maxCharacters: number;
  readonly timeoutMs: number;
}

export type FileOutcome = { readonly document: ExtractedDocument } | { readonly failure: TaskFailure };

export default async function read({ bytes, ...options }: FileRequest): Promise<FileOutcome> {
  try {
    const document = await extract(bytes, options);
    if (!/[\p{L}\p{N}]/u.test(document.text)) throw new ExtractionError('no-text-layer', 'the file holds no word');
    return { document };
  } catch (error) {
    return { failure: asTaskFailure(error) };
  }
}

async function extract(bytes: Uint8Array, options: Omit<FileRequest, 'bytes'>): Promise<ExtractedDocument> {
  if (bytes.byteLength === 0) throw new ExtractionError('damaged', 'the file is empty');
  switch (mediaTypeOf(bytes)) {
    case 'application/pdf':
      return extractPdf(bytes, options);
    case 'text/plain':
    case 'text/html':
    case 'application/json':
      return extractText(bytes, options);
    case undefined:
      throw new ExtractionError('unknown-format', 'the file is none of PDF, Word (.docx) and plain text');
    // Its messages name the other kinds of office files, and what to do with them.
    default:
      return extractDocx(bytes, options);
  }
}
