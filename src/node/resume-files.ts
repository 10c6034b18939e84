/** Files of many résumés; one that gives none is reported and left out. */
import type { NamedResume, ResumeDocument } from '../index.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { listedFiles } from './listed-files.ts';
import type { ManyFilesOptions } from './posting-files.ts';
import { sourceName } from './read-bytes.ts';
import { readResume } from './read-file.ts';

export interface ResumeFiles {
  /** Under their paths as they were typed. */
  readonly resumes: readonly (NamedResume & { readonly resume: ResumeDocument })[];
  readonly leftOut: readonly LeftOut[];
}

export interface ManyResumesOptions extends ManyFilesOptions {
  readonly referenceDate?: Date | undefined;
}

/** Throws as `readPostings` does. */
export async function readResumes(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  { onFile, ...options }: ManyResumesOptions,
): Promise<ResumeFiles> {
  const files = await listedFiles(paths);
  const resumes: (NamedResume & { readonly resume: ResumeDocument })[] = [];
  const failures: LeftOut[] = [];
  for (const [at, path] of files.entries()) {
    options.signal?.throwIfAborted();
    const id = sourceName(path);
    try {
      resumes.push({ id, resume: (await readResume(path, standardInput, options)).document });
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(leftOut(id, error));
    }
    onFile?.(at + 1, files.length);
  }
  return { resumes, leftOut: failures };
}
