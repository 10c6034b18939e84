/**
 * The list at the end of a zip archive: what is in it and where, without unpacking anything.
 *
 * No size in it is believed; it only saves the work on archives that admit to be too big.
 */
import { ExtractionError } from '../errors.ts';

export interface ZipEntry {
  /** With `/` between folders, without one in front. */
  readonly name: string;
  /** 0 stored, 8 deflated; others exist. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Both as the archive states them. */
  readonly compressedSize: number;
  readonly size: number;
  /** Of the entry's own header in the file. */
  readonly offset: number;
}

/** A Word file has 10 to 60 entries; chosen, unmeasured. */
const maxEntries = 10_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const locatorMark64 = 0x07064b50;
const endMark64 = 0x06064b50;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * @throws ExtractionError `damaged` without a readable list, `too-large` with more entries than any document has
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new ExtractionError('damaged', 'the archive ends before its list of files');
  const list = listPlace(view, end);
  if (list.count > maxEntries) {
    throw new ExtractionError('too-large', `the archive lists ${list.count} files, more than ${maxEntries}`);
  }
  // Bytes put in front of an archive move everything by their number.
  const shift = Math.max(0, list.end - list.size - list.offset);
  const entries: ZipEntry[] = [];
  let at = list.offset + shift;
  for (let index = 0; index < list.count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) {
      throw new ExtractionError('damaged', `the archive's list breaks off after ${index} of ${list.count} files`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = Math.min(at + 46 + nameLength, view.byteLength);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const sizes = entrySizes(view, at, nameEnd, Math.min(nameEnd + extraLength, view.byteLength));
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      ...sizes,
      offset: sizes.offset + shift,
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Bytes of an entry as they stand in the file, still packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) {
    throw new ExtractionError('damaged', 'the archive points to a file that is not there');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + entry.compressedSize);
}

/** The end record stands last, but for a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

interface ListPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the list must end. */
  readonly end: number;
}

function listPlace(view: DataView, end: number): ListPlace {
  const place = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    end,
  };
  const isLarge = place.count === 0xffff || place.size === 0xffffffff || place.offset === 0xffffffff;
  if (!isLarge || end < 20 || view.getUint32(end - 20, true) !== locatorMark64) return place;
  const at = wide(view, end - 12);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== endMark64) {
    throw new ExtractionError('damaged', 'the archive points to a list of files that is not there');
  }
  return { count: wide(view, at + 32), size: wide(view, at + 40), offset: wide(view, at + 48), end: at };
}

/** Sizes and offset, from the zip64 field where the short ones are full. */
function entrySizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): { compressedSize: number; size: number; offset: number } {
  const short = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  let field = extraStart;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  const fieldEnd = Math.min(extraEnd, field + 4 + (field + 4 <= extraEnd ? view.getUint16(field + 2, true) : 0));
  let next = field + 4;
  const full = { ...short };
  for (const key of ['size', 'compressedSize', 'offset'] as const) {
    if (short[key] !== 0xffffffff || next + 8 > fieldEnd) continue;
    full[key] = wide(view, next);
    next += 8;
  }
  return full;
}

/** 64 bits as a number; what lies beyond 2^53 is beyond every file as well. */
function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
