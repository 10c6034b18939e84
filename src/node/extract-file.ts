/** The text of a file that somebody sent: whatever it was made for, it costs its time, its memory and nothing else. */
import { ExtractionError, InvalidInputError, mediaTypeOf, type ExtractedDocument } from '../index.ts';
import { extractInWorker } from './extract-in-worker.ts';
import { extractBytes, maxBytes, type ReadFileOptions } from './read-file.ts';
import { checkReadingOptions } from './reading-options.ts';

/**
 * Like `extractPdf`, `extractDocx`, `extractHtml`, `extractMarkdown` and `extractText`: which of them, the bytes say. What has to be unpacked
 * or taken apart is read in a thread, which is ended at the deadline, on abort, and at 512 MB of heap or 640 MB of growth. JSON comes as the
 * text that it is.
 *
 * @param bytes stay the caller's
 * @throws ExtractionError for a file that gives no text: by `reason` damaged, protected, a scan, without a word, too large, too slow…
 * @throws InvalidInputError for what is no bytes, or options out of range
 * @throws MissingPeerError for a PDF without `unpdf`
 */
export async function extractFile(bytes: Uint8Array, options: ReadFileOptions = {}): Promise<ExtractedDocument> {
  if (!(bytes instanceof Uint8Array)) throw new InvalidInputError('bytes', `expected bytes, got ${typeof bytes}`);
  checkReadingOptions(options);
  const { maxBytes: limit = maxBytes } = options;
  if (bytes.byteLength > limit) {
    throw new ExtractionError('too-large', `the file has ${bytes.byteLength} bytes, more than ${limit}`);
  }
  if (bytes.byteLength === 0) throw new ExtractionError('damaged', 'the file is empty');
  const document = await (isTakenApart(mediaTypeOf(bytes)) ? extractInWorker : extractBytes)(bytes, options);
  if (!/[\p{L}\p{N}]/u.test(document.text)) throw new ExtractionError('no-text-layer', 'the file holds no word');
  return document;
}

/** Texts take time by their length and no more, and all other kinds of files are refused unread. */
function isTakenApart(mediaType: string | undefined): boolean {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return mediaType === 'application/pdf' || mediaType === 'text/html' || mediaType === word;
}
