/**
 * Files of all kinds → what the engines take. What a file is, its bytes say; the reader of that kind is loaded when the first
 * such file comes, so nobody needs the packages of kinds they do not use.
 */
import type { ExtractOptions } from '../extract/pdf.ts';
import {
  extractMarkdown,
  extractText,
  ExtractionError,
  isMarkdown,
  jobPostingFromJsonLd,
  mediaTypeOf,
  parseJsonResume,
  parseResume,
  type ExtractedDocument,
  type JobPosting,
  type ResumeDocument,
} from '../index.ts';
import { readBytes } from './read-bytes.ts';

export interface ReadFileOptions extends ExtractOptions {
  /** Of a protected PDF. */
  readonly password?: string | undefined;
}

export interface ReadResumeOptions extends ReadFileOptions {
  /** The day that "present" is read as; only its month in UTC counts. Default: today. */
  readonly referenceDate?: Date | undefined;
}

export interface ResumeFile {
  readonly document: ResumeDocument;
  /** What the file gave: its text with layout, links, hidden text, warnings. Of JSON, the text that its fields were written as. */
  readonly source: ExtractedDocument;
}

/** The default of `maxBytes`, as all readers have it. */
export const maxBytes: number = 32 * 1024 * 1024;

export async function readResume(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
  options: ReadResumeOptions,
): Promise<ResumeFile> {
  const bytes = await readBytes(path, standardInput, options.maxBytes ?? maxBytes);
  return resumeOfBytes(bytes, options, () => extract(bytes, options));
}

/** `extractSource` reads what is no JSON Resume. */
export async function resumeOfBytes(
  bytes: Uint8Array,
  options: ReadResumeOptions,
  extractSource: () => Promise<ExtractedDocument>,
): Promise<ResumeFile> {
  const { referenceDate } = options;
  if (mediaTypeOf(bytes) === 'application/json') {
    const document = parseJsonResume(extractText(bytes, options).text, { referenceDate });
    const source = { text: document.text, mediaType: 'application/json', byteLength: bytes.byteLength };
    return { document, source };
  }
  const source = await extractSource();
  return { document: parseResume(source, { referenceDate }), source };
}

export async function readJob(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
  options: ReadFileOptions,
): Promise<JobPosting> {
  return jobOfBytes(await readBytes(path, standardInput, options.maxBytes ?? maxBytes), options);
}

export async function jobOfBytes(bytes: Uint8Array, options: ReadFileOptions): Promise<JobPosting> {
  switch (mediaTypeOf(bytes)) {
    case 'text/html':
      return (await import('../extract/html.ts')).jobPostingFromHtml(bytes, options);
    case 'application/json':
      return jobPostingFromJsonLd(extractText(bytes, options).text, options);
    default:
      return { description: (await extract(bytes, options)).text };
  }
}

/** The text of any readable file. */
export async function readAny(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
  options: ReadFileOptions,
): Promise<ExtractedDocument> {
  const bytes = await readBytes(path, standardInput, options.maxBytes ?? maxBytes);
  return extract(bytes, options);
}

async function extract(bytes: Uint8Array, options: ReadFileOptions): Promise<ExtractedDocument> {
  const document = await extractBytes(bytes, options);
  if (!/[\p{L}\p{N}]/u.test(document.text)) {
    throw new ExtractionError('no-text-layer', 'the file holds no word');
  }
  return document;
}

/** By the kind that the bytes say. */
export async function extractBytes(
  bytes: Uint8Array,
  { maxBytes: bytesLimit, maxPages, maxCharacters, timeoutMs, signal, password }: ReadFileOptions,
): Promise<ExtractedDocument> {
  const options = { maxBytes: bytesLimit, maxPages, maxCharacters, timeoutMs, signal, password };
  switch (mediaTypeOf(bytes)) {
    case 'application/pdf':
      return (await import('./extract-in-worker.ts')).extractInWorker(bytes, options);
    case 'text/html':
      return (await import('../extract/html.ts')).extractHtml(bytes, options);
    case 'text/plain':
    case 'application/json': {
      const plain = extractText(bytes, options);
      return isMarkdown(plain.text) ? extractMarkdown(plain.text, options) : plain;
    }
    case undefined:
      throw new ExtractionError(
        'unknown-format',
        bytes.length === 0
          ? 'the file is empty'
          : 'the file is nothing that can be read: PDF, Word (.docx), HTML, Markdown, JSON Resume or plain text',
      );
    // Its message names what the file is and what to do with it.
    default:
      return (await import('../extract/docx.ts')).extractDocx(bytes, options);
  }
}
