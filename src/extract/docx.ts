/** Door `@trackruit/ml/extract/docx`: a Word file → its text, and where and how it stood. */
import type { ExtractedDocument } from '../document/extracted-document.ts';
import { docxMediaType, readDocx } from './docx/read-docx.ts';
import { extractLimits, fileBytes, startDeadline, type ExtractOptions } from './extract-options.ts';
import { mediaTypeOf } from './media-type.ts';
import { wrongFormat } from './unreadable-file.ts';

export type { ExtractOptions } from './extract-options.ts';

/**
 * Reads a `.docx` as Word shows it: final text of tracked changes, signs and numbers of lists, text boxes once, headers first,
 * notes and footers last. `maxPages` has no meaning here, for a Word file has pages only when it is printed.
 *
 * @throws ExtractionError by `reason`: `unsupported` for another kind of file, named in the message; `no-text-layer`
 * for pictures without text; `password-needed`; `damaged`; `too-large` for a file or its unpacked parts; `timed-out`
 * @throws InvalidInputError for what is no file, or options out of range
 */
export async function extractDocx(
  data: Uint8Array | ArrayBuffer,
  options: ExtractOptions = {},
): Promise<ExtractedDocument> {
  const limits = extractLimits(options);
  const deadline = startDeadline(limits);
  // An abort right after the call still counts: all that follows is done in one go.
  await Promise.resolve();
  deadline.check();
  const bytes = fileBytes(data, limits);
  const type = mediaTypeOf(bytes);
  if (type !== docxMediaType) throw wrongFormat(type, 'a Word file (.docx)');
  return readDocx(bytes, limits, deadline);
}
