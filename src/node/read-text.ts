/** A text from a file or from standard input, or one plain sentence that says why it can't be read. */
import { createReadStream } from 'node:fs';

/** 50 MB: two thousand times a long résumé, and still far from filling memory. Chosen, unmeasured. */
export const maxBytes: number = 50_000_000;

/** What was asked for can't be read as text. The message names the file and never quotes it. */
export class UnreadableTextError extends Error {
  constructor(source: string, problem: string, options?: ErrorOptions) {
    super(`${source}: ${problem}`, options);
    this.name = 'UnreadableTextError';
  }
}

/**
 * Reads UTF-8, or UTF-16 with a byte order mark.
 *
 * @param path a file, or `-` for standard input
 * @throws UnreadableTextError if there is no such file, or it is too big, binary or in another encoding
 */
export async function readText(path: string, standardInput: AsyncIterable<Uint8Array>): Promise<string> {
  const source = path === '-' ? 'standard input' : path;
  return decode(await readBytes(path === '-' ? standardInput : createReadStream(path), source), source);
}

async function readBytes(stream: AsyncIterable<Uint8Array>, source: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) throw new UnreadableTextError(source, `more than ${maxBytes / 1_000_000} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof UnreadableTextError) throw error;
    throw new UnreadableTextError(source, systemProblem(error), { cause: error });
  }
  return Buffer.concat(chunks);
}

function systemProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    EISDIR: 'is a folder, not a file',
    EACCES: 'no permission to read it',
  };
  return known[code] ?? `can't be read (${code})`;
}

/** Beginnings of file types that people hand over by mistake. */
const signatures: readonly (readonly [bytes: string, advice: string])[] = [
  ['%PDF', 'is a PDF; hand over its text'],
  ['PK\x03\x04', 'is a Word or zip file; hand over its text'],
  ['\xd0\xcf\x11\xe0', 'is an old Word file; hand over its text'],
  ['{\\rtf', 'is an RTF file; hand over its text'],
];

function decode(bytes: Uint8Array, source: string): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const signature = signatures.find(([beginning]) => start.startsWith(beginning));
  if (signature !== undefined) throw new UnreadableTextError(source, signature[1]);
  const encoding = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) throw new UnreadableTextError(source, 'is a binary file, not text');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableTextError(source, `is not valid ${encoding.toUpperCase()} text`, { cause: error });
  }
}
