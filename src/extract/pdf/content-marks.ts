/**
 * The marks of a page's content with the text that stands for what they enclose (`/Span << /ActualText … >> BDC`).
 *
 * pdf.js reads the marks and drops that text, which is all that an icon says. The streams are read once more here, only for
 * their marks, and paired with the operators by the order of the tags.
 */
import { indexOfAscii, unpackedBytes, type PackedStream } from './stream-scan.ts';

export interface ContentMark {
  readonly tag: string;
  readonly actualText: string | undefined;
}

/** Longer streams are drawings. */
const MAX_CONTENT_BYTES = 4 * 1024 * 1024;
/** Of a stream as it lies in the file. A page of text has more; the maps of fonts, of which files have dozens, have less. */
const MIN_PACKED_BYTES = 600;

/** The marks of the `most` largest streams, of those that hold a text of this kind, in the order of the file. */
export async function findContentMarks(
  bytes: Uint8Array,
  streams: readonly PackedStream[],
  most: number,
): Promise<readonly (readonly ContentMark[])[]> {
  const candidates = streams.filter(
    ({ isImage, isResource, start, end, dictionary }) =>
      !isImage && !isResource && end - start >= MIN_PACKED_BYTES && isContent(dictionary),
  );
  // Pages are the largest that is left; their forms may be as large.
  const largest = [...candidates]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .slice(0, most);
  const contents = await Promise.all(
    largest.sort((a, b) => a.start - b.start).map((stream) => unpackedBytes(bytes, stream, MAX_CONTENT_BYTES)),
  );
  return contents
    .filter((content) => content !== undefined && indexOfAscii(content, '/ActualText', 0) >= 0)
    .map((content) => readMarks(content ?? new Uint8Array()));
}

/** Plain or packed with deflate and nothing else, and of no other use by its dictionary. */
function isContent(dictionary: string): boolean {
  return !/\/(?:LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|DCTDecode|Type\s*\/Metadata|CMapName|FunctionType|ShadingType|EmbeddedFile)\b/.test(
    dictionary,
  );
}

/** Reads over strings and dictionaries; everything else that is not a mark is skipped. One pass. */
export function readMarks(content: Uint8Array): readonly ContentMark[] {
  const marks: ContentMark[] = [];
  let tag = '';
  let actualText: string | undefined;
  let isActualText = false;
  let depth = 0;
  let at = 0;
  while (at < content.length) {
    const code = content[at] ?? 0;
    if (code === 0x28 || (code === 0x3c && content[at + 1] !== 0x3c)) {
      const isLiteral = code === 0x28;
      if (isActualText) {
        const string = isLiteral ? readLiteral(content, at) : readHex(content, at);
        actualText = decodeText(string.bytes);
        at = string.end;
      } else {
        // Nearly all strings are text that is shown.
        at = isLiteral ? literalEnd(content, at) : hexEnd(content, at) + 1;
      }
      isActualText = false;
    } else if (code === 0x3c) {
      depth++;
      at += 2;
    } else if (code === 0x3e && content[at + 1] === 0x3e) {
      depth = Math.max(0, depth - 1);
      at += 2;
    } else if (code === 0x2f) {
      const end = wordEnd(content, at + 1);
      const name = ascii(content, at + 1, end);
      if (depth > 0) isActualText = name === 'ActualText';
      // Of "/Span /Properties BDC" the first name is the tag, of "/Span << … >> BDC" the only one outside.
      else if (tag === '') tag = name;
      at = end;
    } else if (isRegular(code)) {
      const end = wordEnd(content, at);
      // Most words are numbers.
      const word = isOperator(code) ? ascii(content, at, Math.min(end, at + 4)) : '';
      if (end - at === 2 && word === 'ID') at = inlineImageEnd(content, end);
      else at = end;
      if (depth > 0 || word === '') continue;
      if (word === 'BDC' || word === 'BMC') marks.push({ tag, actualText });
      tag = '';
      actualText = undefined;
    } else if (code === 0x25) {
      while (at < content.length && content[at] !== 0x0a && content[at] !== 0x0d) at++;
    } else {
      at++;
    }
  }
  return marks;
}

/** Neither white space nor one of ( ) < > [ ] { } / %. */
function isRegular(code: number): boolean {
  if (code <= 0x20) return false;
  if (code < 0x40)
    return code !== 0x25 && code !== 0x28 && code !== 0x29 && code !== 0x2f && code !== 0x3c && code !== 0x3e;
  return code !== 0x5b && code !== 0x5d && code !== 0x7b && code !== 0x7d;
}

function isOperator(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x22;
}

function wordEnd(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && isRegular(content[at] ?? 0)) at++;
  return Math.max(at, from);
}

function ascii(content: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < Math.min(end, start + 64); at++) text += String.fromCharCode(content[at] ?? 0);
  return text;
}

/** After "EI" between white space. */
function inlineImageEnd(content: Uint8Array, from: number): number {
  for (let at = from; at + 2 < content.length; at++) {
    if (
      content[at + 1] === 0x45 &&
      content[at + 2] === 0x49 &&
      (content[at] ?? 0) <= 0x20 &&
      (content[at + 3] ?? 0x20) <= 0x20
    ) {
      return at + 3;
    }
  }
  return content.length;
}

interface StringToken {
  readonly bytes: readonly number[];
  readonly end: number;
}

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

function readLiteral(content: Uint8Array, start: number): StringToken {
  const bytes: number[] = [];
  let depth = 0;
  let at = start;
  for (; at < content.length; at++) {
    const code = content[at] ?? 0;
    if (code === 0x28 && depth++ === 0) continue;
    if (code === 0x29 && --depth === 0) break;
    if (code !== 0x5c) {
      bytes.push(code);
      continue;
    }
    at++;
    const escaped = content[at] ?? 0;
    if (escaped >= 0x30 && escaped <= 0x37) {
      let value = 0;
      let digits = 0;
      while (digits < 3 && (content[at] ?? 0) >= 0x30 && (content[at] ?? 0) <= 0x37) {
        value = value * 8 + (content[at] ?? 0) - 0x30;
        at++;
        digits++;
      }
      at--;
      bytes.push(value & 0xff);
    } else if (escaped === 0x0d && content[at + 1] === 0x0a) {
      at++;
    } else if (escaped !== 0x0a && escaped !== 0x0d) {
      bytes.push(escapes.get(escaped) ?? escaped);
    }
  }
  return { bytes, end: at + 1 };
}

/** After the parenthesis that closes the one at `start`. */
function literalEnd(content: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < content.length; at++) {
    const code = content[at];
    if (code === 0x5c) at++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) break;
  }
  return at + 1;
}

/** Of the bracket that closes a string of hexadecimal digits, or the end of all. */
function hexEnd(content: Uint8Array, start: number): number {
  const found = content.indexOf(0x3e, start);
  return found < 0 ? content.length : found;
}

function readHex(content: Uint8Array, start: number): StringToken {
  const end = hexEnd(content, start);
  const bytes: number[] = [];
  let digits = 0;
  for (let at = start + 1; at < end; at++) {
    const digit = hexDigit(content[at] ?? 0);
    if (digit < 0) continue;
    // The second half of a byte may be missing at the end; then it is 0.
    if (digits++ % 2 === 0) bytes.push(digit * 16);
    else bytes[bytes.length - 1]! += digit;
  }
  return { bytes, end: end + 1 };
}

/** -1 for what is no digit. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}

/** UTF-16 or UTF-8 with their marks, else the eight bits of Latin text. */
function decodeText(bytes: readonly number[]): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    let text = '';
    for (let at = 2; at + 1 < bytes.length; at += 2)
      text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    return text;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return new TextDecoder().decode(Uint8Array.from(bytes.slice(3)));
  }
  return bytes.map((byte) => String.fromCharCode(byte)).join('');
}

/**
 * Pairs what pages paint with the marks of their streams. A page, or a form on it, takes the first stream not yet taken whose
 * tags are the same and in the same order; the same form painted twice takes the same stream again.
 */
export class MarkPairing {
  readonly #byTags = new Map<string, { readonly queue: (readonly ContentMark[])[]; last: readonly ContentMark[] }>();

  constructor(streams: readonly (readonly ContentMark[])[]) {
    for (const marks of streams) {
      const key = marks.map(({ tag }) => tag).join(' ');
      const entry = this.#byTags.get(key);
      if (entry === undefined) this.#byTags.set(key, { queue: [marks], last: marks });
      else entry.queue.push(marks);
    }
  }

  take(tags: readonly string[]): readonly ContentMark[] | undefined {
    if (tags.length === 0) return undefined;
    const entry = this.#byTags.get(tags.join(' '));
    if (entry === undefined) return undefined;
    entry.last = entry.queue.shift() ?? entry.last;
    return entry.last;
  }
}
