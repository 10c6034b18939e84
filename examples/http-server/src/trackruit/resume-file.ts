/** A file in the place of `resume_text`. */
import { ExtractionError, mediaTypeOf, type ExtractedDocument } from '@trackruit/ml';
import { invalid, type SentFile } from '../http/request-body.ts';
import type { ServerContext } from '../server-context.ts';
import type { UnreadFile } from '../workers/engine-task.ts';

interface Options<Keeps extends boolean> {
  /** Whether a file that cannot be read is an answer, and not an error. */
  readonly keepsFailure: Keeps;
}

/**
 * The file is read and not kept.
 *
 * @throws ExtractionError unless failures are kept
 * @throws ApiError 422 for a text that is too long
 */
export async function readResumeFile<Keeps extends boolean>(
  { workers, settings }: ServerContext,
  { bytes }: SentFile,
  { keepsFailure }: Options<Keeps>,
): Promise<ExtractedDocument | (Keeps extends true ? UnreadFile : never)> {
  const facts = { byteLength: bytes.byteLength, mediaType: mediaTypeOf(bytes) };
  try {
    const document = await workers.readFile(bytes);
    if (document.text.length > settings.maxTextLength)
      throw invalid([{ path: 'file', message: `holds more than ${settings.maxTextLength} characters` }]);
    return document;
  } catch (error) {
    if (!keepsFailure || !(error instanceof ExtractionError)) throw error;
    return { ...facts, failure: error.reason } as Keeps extends true ? UnreadFile : never;
  }
}
