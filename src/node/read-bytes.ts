/** The bytes of a file or of standard input, or one plain sentence that says why there are none. */
import { createReadStream } from 'node:fs';

/** A file cannot be read; the message names it and never quotes it. */
export class UnreadableFileError extends Error {
  /** Name of the file, or "standard input". */
  readonly source: string;
  /** What is wrong, without the name. */
  readonly problem: string;

  constructor(source: string, problem: string, options?: ErrorOptions) {
    super(`${source}: ${problem}`, options);
    this.name = 'UnreadableFileError';
    this.source = source;
    this.problem = problem;
  }
}

/** How errors call what is read. */
export function sourceName(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/**
 * @param path a file, or `-` for standard input
 * @param maxBytes more is refused as soon as it is seen
 * @throws UnreadableFileError if there is no such file, or it is too big or may not be read
 */
export async function readBytes(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const source = sourceName(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? standardInput : createReadStream(path)) {
      size += (chunk as Uint8Array).length;
      if (size > maxBytes) throw new UnreadableFileError(source, `more than ${megabytes(maxBytes)}`);
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(source, systemProblem(error), { cause: error });
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`;
}

/** In the words of a person, as far as the code of the system's error is known. */
export function systemProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    ENOTDIR: 'no such file',
    EISDIR: 'is a folder, not a file',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'is on a disk that cannot be written',
    ENOSPC: 'no space left',
    EEXIST: 'is there already',
  };
  return known[code] ?? `cannot be used (${code})`;
}
