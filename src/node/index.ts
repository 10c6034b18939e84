/**
 * Files of résumés and postings, in Node.
 *
 * A door: brings `node:` modules. PDF files want the optional peer `unpdf`.
 */
import { fileURLToPath } from 'node:url';
import type { AtsReport, JobPosting } from '../index.ts';
import { InvalidInputError } from '../index.ts';
import { checkFile, type CheckFileOptions } from './check-resume-file.ts';
import { extractFile } from './extract-file.ts';
import { UnreadableFileError } from './read-bytes.ts';
import { checkReadingOptions } from './reading-options.ts';
import {
  readJob,
  readResume,
  resumeOfBytes,
  type ReadFileOptions,
  type ReadResumeOptions,
  type ResumeFile,
} from './read-file.ts';

export type { CheckFileOptions } from './check-resume-file.ts';
export { readDefaultFonts, type FontFiles } from './default-fonts.ts';
export { extractFile } from './extract-file.ts';
export {
  matchPool,
  WorkerFailedError,
  type MatchPool,
  type MatchPoolOptions,
  type PoolCallOptions,
  type PoolOutcome,
  type PoolRecommendCall,
} from './worker-pool.ts';
export type { ItemsToDo } from './ordered-work.ts';
export type { PoolMatcherOptions, PoolRecommenderOptions, PoolRecommendOptions } from './pool-task.ts';
export type { ReadFileOptions, ReadResumeOptions, ResumeFile } from './read-file.ts';

/**
 * A résumé from a PDF, Word, HTML, Markdown, JSON Resume or plain text file, whatever its name ends in.
 *
 * @throws InvalidInputError `path` for a file that is not there or may not be read
 * @throws ExtractionError for one that gives no text: by `reason` damaged, protected, a scan, too large…
 * @throws MissingPeerError for a PDF without `unpdf`
 */
export async function readResumeFile(path: string, options: ReadResumeOptions = {}): Promise<ResumeFile> {
  checkReadingOptions(options);
  return named(() => readResume(filePath(path), process.stdin, options));
}

/**
 * The same of bytes that somebody sent, as a server gets them: what can be made to hurt is read in a thread that is ended in time.
 * The text alone, and no more, gives `extractFile`.
 *
 * @throws as `extractFile`
 */
export async function readResumeBytes(bytes: Uint8Array, options: ReadResumeOptions = {}): Promise<ResumeFile> {
  checkReadingOptions(options);
  if (!(bytes instanceof Uint8Array)) throw new InvalidInputError('bytes', `expected bytes, got ${typeof bytes}`);
  return resumeOfBytes(bytes, options, () => extractFile(bytes, options));
}

/** A job posting from a file of the same kinds; of a saved page with a JobPosting in its JSON-LD, that posting. Throws as `readResumeFile` does. */
export async function readJobFile(path: string, options: ReadFileOptions = {}): Promise<JobPosting> {
  checkReadingOptions(options);
  return named(() => readJob(filePath(path), process.stdin, options));
}

/**
 * The ATS check of a file with all rules. A scan, a locked or an unreadable file is no error but a finding of class A.
 *
 * @throws InvalidInputError `path` for a file that is not there or may not be read
 */
export async function checkResumeFile(path: string | URL, options: CheckFileOptions = {}): Promise<AtsReport> {
  checkReadingOptions(options);
  return named(() => checkFile(filePath(path instanceof URL ? fileURLToPath(path) : path), process.stdin, options));
}

/** A program's "-" is a file of that name, and never standard input. */
function filePath(path: unknown): string {
  if (typeof path !== 'string') throw new InvalidInputError('path', `expected a text, got ${typeof path}`);
  return path === '-' ? './-' : path;
}

async function named<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new InvalidInputError('path', error.message, { cause: error });
    throw error;
  }
}
