/**
 * The compressed streams of a PDF file, found without reading the file as PDF: where each begins and how it is packed.
 *
 * pdf.js unpacks a stream to its end, whatever its size, on the thread of its caller. A file whose streams could grow beyond
 * what a document holds is therefore measured before pdf.js sees it.
 */
import { ExtractionError } from '../../errors.ts';
import type { Deadline } from '../extract-options.ts';

export interface PackedStream {
  readonly start: number;
  readonly end: number;
  /** Text of its dictionary, or the end of it. */
  readonly dictionary: string;
  /** How often it is packed with deflate. */
  readonly layers: number;
  readonly isImage: boolean;
  /** A font, a table of objects, a colour profile: anything that is not painted from. */
  readonly isResource: boolean;
}

/** A byte of deflate stands for this many at most: 258 for a repeat of two bits, less the header. */
const DEFLATE_RATIO = 1032;
/** The same for data that does not repeat itself when packed; the most that was measured on fonts, pictures and pages is 30. */
const USUAL_RATIO = 60;
/** What grows a thousandfold is itself the same few bytes over and over. Of 256 bytes of packed text or font some 160 differ. */
const WINDOW = 256;
const WINDOWS = 8;
const FEW_VALUES = 80;
/**
 * Bytes that all streams but pictures may hold together. The largest of the files measured has 6 MB; pdf.js needs two to three
 * times as much memory as it unpacks.
 */
const MAX_UNPACKED = 128 * 1024 * 1024;
/**
 * Bytes that one stream may hold that is neither a font nor a picture nor a table of objects. A page of that many has more
 * operators than are read of a page.
 */
const MAX_UNPACKED_PAGE = 16 * 1024 * 1024;
const LONGEST_DICTIONARY = 3_000;

export function findStreams(bytes: Uint8Array): readonly PackedStream[] {
  const streams: PackedStream[] = [];
  for (let at = indexOfAscii(bytes, 'stream', 0); at >= 0; at = indexOfAscii(bytes, 'stream', at)) {
    const keyword = at;
    at += 6;
    // "endstream" holds the word as well.
    if (bytes[keyword - 1] === 0x64) continue;
    const start =
      bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : bytes[at] === 0x0a || bytes[at] === 0x0d ? at + 1 : -1;
    if (start < 0) continue;
    const dictionary = dictionaryBefore(bytes, keyword);
    if (dictionary === undefined) continue;
    const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
    const stated = start + length;
    const isStated = Number.isInteger(stated) && stated <= bytes.length && hasEndstream(bytes, stated);
    const found = isStated ? stated : indexOfAscii(bytes, 'endstream', start);
    const end = found < 0 ? bytes.length : found;
    streams.push({
      start,
      end,
      dictionary,
      layers: dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0,
      isImage: /\/Subtype\s*\/Image\b/.test(dictionary),
      isResource: /\/Length[123]\b|\/ObjStm\b|\/XRef\b|\/Type1C\b|\/CIDFontType0C\b|\/OpenType\b|\/N\s+\d/.test(
        dictionary,
      ),
    });
    at = end;
  }
  return streams;
}

/** @throws ExtractionError `too-large` if the file unpacks to more than any document holds */
export async function refuseBombs(
  bytes: Uint8Array,
  streams: readonly PackedStream[],
  deadline: Deadline,
): Promise<void> {
  const deflated = streams.filter(({ layers }) => layers > 0);
  if (
    deflated.every(isSmall) &&
    deflated.reduce((sum, { start, end }) => sum + end - start, 0) * DEFLATE_RATIO < MAX_UNPACKED
  ) {
    return;
  }
  const packed = deflated
    .map((stream) => ({ stream, potential: potentialOf(bytes, stream) }))
    .sort((a, b) => b.potential - a.potential || a.stream.start - b.stream.start);
  let open = packed.reduce((sum, { potential }) => sum + potential, 0);
  let unpacked = 0;
  for (const { stream, potential } of packed) {
    const isPage = !stream.isImage && !stream.isResource;
    if (open + unpacked <= MAX_UNPACKED && (!isPage || potential <= MAX_UNPACKED_PAGE)) continue;
    deadline.check();
    const size = await unpackedSize(bytes, stream, MAX_UNPACKED * (stream.isImage ? 4 : 1));
    open -= potential;
    // Pictures are not unpacked by the reading that follows; a stream that says it is one may still be a page.
    unpacked += stream.isImage ? size / 4 : size;
    if (unpacked > MAX_UNPACKED || (isPage && size > MAX_UNPACKED_PAGE)) {
      throw new ExtractionError(
        'too-large',
        `a stream of the file unpacks to more than a page holds, at least ${size} bytes`,
      );
    }
  }
}

/** Cannot grow to more than a page holds. */
function isSmall({ start, end, layers }: PackedStream): boolean {
  return layers === 1 && (end - start) * DEFLATE_RATIO <= MAX_UNPACKED_PAGE;
}

/** Bytes that may come out at most. */
function potentialOf(bytes: Uint8Array, stream: PackedStream): number {
  const { start, end, layers } = stream;
  const length = end - start;
  if (layers > 1) return length * DEFLATE_RATIO ** layers;
  return length * (repeats(bytes, stream) ? DEFLATE_RATIO : USUAL_RATIO);
}

/** Some part of it holds few different bytes. */
function repeats(bytes: Uint8Array, { start, end }: PackedStream): boolean {
  const step = Math.max(WINDOW, Math.floor((end - start - WINDOW) / (WINDOWS - 1)));
  const seen = new Uint8Array(256);
  let round = 0;
  for (let from = start; from + WINDOW <= end && round < 255; from += step) {
    round++;
    let values = 0;
    for (let at = from; at < from + WINDOW; at++) {
      const byte = bytes[at] ?? 0;
      if (seen[byte] === round) continue;
      seen[byte] = round;
      values++;
    }
    if (values < FEW_VALUES) return true;
  }
  return false;
}

/** Bytes that come out, counted up to a little above `most`. */
async function unpackedSize(bytes: Uint8Array, stream: PackedStream, most: number): Promise<number> {
  let size = 0;
  await unpack(bytes.subarray(stream.start, stream.end), stream.layers, (chunk) => {
    size += chunk.length;
    return size <= most;
  });
  return size;
}

/** What the stream holds, if that is at most `most` bytes and can be unpacked. */
export async function unpackedBytes(
  bytes: Uint8Array,
  stream: PackedStream,
  most: number,
): Promise<Uint8Array | undefined> {
  const packed = bytes.subarray(stream.start, stream.end);
  if (stream.layers === 0) return packed;
  const chunks: Uint8Array[] = [];
  let size = 0;
  await unpack(packed, stream.layers, (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    return size <= most;
  });
  if (size === 0 || size > most) return undefined;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Hands over what comes out, piece by piece, until the end, an error in the data, or `take` answers false. */
async function unpack(packed: Uint8Array, layers: number, take: (chunk: Uint8Array) => boolean): Promise<void> {
  let readable = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  for (let layer = 0; layer < layers; layer++) readable = readable.pipeThrough(new DecompressionStream('deflate'));
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !take(value)) break;
    }
  } catch {
    // Damaged or encrypted data: pdf.js will make of it what it can, and it can't be more than came out so far by much.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** From the last "obj" or stream end before the keyword. */
function dictionaryBefore(bytes: Uint8Array, keyword: number): string | undefined {
  let at = keyword - 1;
  while (at >= 0 && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09)) at--;
  if (bytes[at] !== 0x3e || bytes[at - 1] !== 0x3e) return undefined;
  const least = Math.max(0, at - LONGEST_DICTIONARY);
  let from = at - OBJECT.length + 1;
  while (from >= least && !isAsciiAt(bytes, OBJECT, from)) from--;
  let text = '';
  for (let index = from < least ? least : from + OBJECT.length; index <= at; index++)
    text += String.fromCharCode(bytes[index] ?? 0);
  return text;
}

const OBJECT = ' obj';

function hasEndstream(bytes: Uint8Array, from: number): boolean {
  const at = indexOfAscii(bytes.subarray(from, from + 16), 'endstream', 0);
  return at >= 0;
}

export function indexOfAscii(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isAsciiAt(bytes, text, at)) return at;
  return -1;
}

function isAsciiAt(bytes: Uint8Array, text: string, from: number): boolean {
  let length = 0;
  while (length < text.length && bytes[from + length] === text.charCodeAt(length)) length++;
  return length === text.length;
}
