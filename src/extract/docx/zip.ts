/** Unpacks parts of a Word file, never more than a bound: an archive of 400 kB can hold 400 MB. */
import { Inflate } from 'fflate';
import { ExtractionError } from '../../errors.ts';
import type { Deadline } from '../extract-options.ts';
import { packedBytes, zipDirectory, type ZipEntry } from '../zip-directory.ts';

/** Of one part, unpacked. The text of a 500-page book takes some 10 MB of Word's XML. */
const maxPartBytes = 32 * 1024 * 1024;
/** Of all parts that are read. */
const maxTotalBytes = 64 * 1024 * 1024;
/** Deflate grows by 1,032 at most, so a step gives 4 MB before its size is looked at. */
const stepBytes = 4096;

export interface Part {
  readonly bytes: Uint8Array;
  /** The packed data broke off; `bytes` is what came before. */
  readonly isCut: boolean;
}

/** The parts of one archive by name, in whatever case it is written. */
export class ZipArchive {
  readonly #file: Uint8Array;
  readonly #deadline: Deadline;
  readonly #entries = new Map<string, ZipEntry>();
  #total = 0;

  /** @throws ExtractionError if the archive's list can't be read */
  constructor(file: Uint8Array, deadline: Deadline) {
    this.#file = file;
    this.#deadline = deadline;
    for (const entry of zipDirectory(file)) {
      const key = entry.name.toLowerCase();
      if (!this.#entries.has(key)) this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** @throws ExtractionError for a part that is encrypted, too large, or packed in a way that Word does not use */
  read(name: string): Part | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if (entry.isEncrypted) throw new ExtractionError('password-needed', 'the archive is encrypted');
    if (entry.size > maxPartBytes) throw tooLarge(entry.size);
    const packed = packedBytes(this.#file, entry);
    const part = entry.method === 0 ? { bytes: packed, isCut: false } : this.#unpack(packed, entry.method);
    this.#total += part.bytes.byteLength;
    if (this.#total > maxTotalBytes) throw tooLarge(this.#total);
    return part;
  }

  #unpack(packed: Uint8Array, method: number): Part {
    if (method !== 8) {
      throw new ExtractionError(
        'unsupported',
        `a part of the file is packed by method ${method}; Word packs by 0 or 8`,
      );
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    let isCut = false;
    const inflate = new Inflate((chunk) => {
      size += chunk.byteLength;
      chunks.push(chunk);
    });
    for (let at = 0; (at < packed.byteLength || at === 0) && !isCut; at += stepBytes) {
      this.#deadline.check();
      try {
        inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.byteLength);
      } catch {
        // All that fflate throws here: the stream broke off, or is no deflate stream.
        isCut = true;
      }
      if (size > maxPartBytes) throw tooLarge(size);
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return { bytes, isCut };
  }
}

function tooLarge(size: number): ExtractionError {
  return new ExtractionError(
    'too-large',
    `parts of the file unpack to ${size} bytes or more; ${maxPartBytes} are read`,
  );
}
