/** The ATS check of a file: what can't be read is no error here but the finding. */
import { basename } from 'node:path';
import {
  checkAts,
  ExtractionError,
  mediaTypeOf,
  type AtsCheckerOptions,
  type AtsReport,
  type JobSource,
  type ResumeSource,
} from '../index.ts';
import { readBytes } from './read-bytes.ts';
import { extractBytes, maxBytes, type ReadFileOptions } from './read-file.ts';

export interface CheckFileOptions extends ReadFileOptions, AtsCheckerOptions {
  /** For the coverage of its wording. */
  readonly job?: JobSource | undefined;
}

export async function checkFile(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
  options: CheckFileOptions,
): Promise<AtsReport> {
  const { rules, taxonomy, referenceDate, job, ...reading } = options;
  const bytes = await readBytes(path, standardInput, reading.maxBytes ?? maxBytes);
  const mediaType = mediaTypeOf(bytes);
  const file = {
    ...(path === '-' ? {} : { name: basename(path) }),
    byteLength: bytes.byteLength,
    ...(mediaType === undefined ? {} : { mediaType }),
  };
  const judge = { rules, taxonomy, referenceDate };
  let resume: ResumeSource;
  try {
    resume = await extractBytes(bytes, reading);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    return checkAts({ file: { ...file, failure: error.reason }, job }, judge);
  }
  return checkAts({ resume, file, job }, judge);
}
