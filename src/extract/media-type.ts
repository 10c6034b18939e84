/** What a file is, by its bytes: names and extensions lie. */
import { isZip, zipDirectory } from './zip-directory.ts';

/** What can be told apart. Only the first five are read by this library. */
export type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'text/html'
  | 'application/json'
  | 'text/plain'
  | 'application/msword'
  | 'application/x-tika-ooxml-protected'
  | 'application/x-ole-storage'
  | 'application/rtf'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'application/vnd.apple.pages'
  | 'application/epub+zip'
  | 'application/zip'
  | 'application/gzip'
  | 'application/x-7z-compressed'
  | 'application/vnd.rar'
  | 'application/postscript'
  | 'application/xml'
  | 'multipart/related'
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'image/tiff'
  | 'image/heic'
  | 'image/svg+xml';

/** How much of a file is looked at for a sign of what it is; readers of PDF take the header anywhere in 1,024 bytes. */
const headLength = 1024;

/**
 * The media type by content; undefined for bytes that are neither text nor a known kind of file, and for none at all.
 *
 * A Markdown file is `text/plain`, for nothing in it says otherwise. Plain text in one of the old 8-bit encodings counts as text.
 */
export function mediaTypeOf(data: Uint8Array | ArrayBuffer): MediaType | undefined {
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  const head = latin1(bytes, 0, headLength);
  const signed = signatures.find(([at, beginning]) => head.startsWith(beginning, at));
  if (signed !== undefined) return signed[2];
  if (isZip(bytes) || head.startsWith('PK\x05\x06')) return zipType(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleType(bytes);
  if (head.includes('%PDF-')) return 'application/pdf';
  return isText(bytes) ? textType(bytes) : undefined;
}

/** Bytes at a place that name a kind of file. */
const signatures: readonly (readonly [at: number, beginning: string, type: MediaType])[] = [
  [0, '%PDF-', 'application/pdf'],
  [0, '{\\rtf', 'application/rtf'],
  [0, '%!PS', 'application/postscript'],
  [0, '\x89PNG\r\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [8, 'WEBPVP8', 'image/webp'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypheix', 'image/heic'],
  [4, 'ftypmif1', 'image/heic'],
  [0, '\x1f\x8b', 'application/gzip'],
  [0, "7z\xbc\xaf'\x1c", 'application/x-7z-compressed'],
  [0, 'Rar!\x1a\x07', 'application/vnd.rar'],
];

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.byteLength)));
}

/** By what the archive holds. One whose list can't be read is still told by its first entry, which Office writes in a fixed order. */
function zipType(bytes: Uint8Array): MediaType {
  const first = latin1(bytes, 30, headLength);
  if (first.startsWith('mimetypeapplication/vnd.oasis.opendocument.text')) {
    return 'application/vnd.oasis.opendocument.text';
  }
  if (first.startsWith('mimetypeapplication/epub+zip')) return 'application/epub+zip';
  const names = entryNames(bytes) ?? [first];
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d{0,3}\.xml/i)) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  if (has(/^xl\//i)) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (has(/^ppt\//i)) return 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  if (has(/^Index\/Document\.iwa$|^index\.apxl$/)) return 'application/vnd.apple.pages';
  if (has(/^\[Content_Types\]\.xml/i) && (has(/^word\//i) || names.length === 1)) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  return 'application/zip';
}

function entryNames(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return zipDirectory(bytes).map(({ name }) => name);
  } catch {
    // A damaged list: the reader of that kind of file will say what is wrong with it.
    return undefined;
  }
}

/** Old Office files are a file system of their own; names of its files stand in it as UTF-16. */
function oleType(bytes: Uint8Array): MediaType {
  const names = ['EncryptedPackage', 'WordDocument'] as const;
  const found = names.find((name) => includesUtf16(bytes, name));
  if (found === 'EncryptedPackage') return 'application/x-tika-ooxml-protected';
  return found === 'WordDocument' ? 'application/msword' : 'application/x-ole-storage';
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 0;
    while (index < word.length && bytes[at + 2 * index] === word.charCodeAt(index) && bytes[at + 2 * index + 1] === 0) {
      index++;
    }
    if (index === word.length) return true;
  }
  return false;
}

/** Control characters that no text has: all but tab, line ends, form feed, backspace and escape. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.byteLength === 0) return false;
  if (isUtf16(bytes)) return true;
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of head) if (byte < 8 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  // A few stray ones come from programs that cut text out of other files; one in a hundred is a binary file.
  return odd * 100 <= head.byteLength;
}

/** With a byte order mark, or with every other byte 0 in its beginning. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, Math.min(256, bytes.byteLength - (bytes.byteLength % 2)));
  if (head.byteLength < 8) return undefined;
  let low = 0;
  let high = 0;
  for (let at = 0; at < head.byteLength; at += 2) {
    if (head[at] === 0 && head[at + 1] !== 0) high++;
    if (head[at] !== 0 && head[at + 1] === 0) low++;
  }
  // Nine in ten of a European text; a text of other scripts is told only by its mark.
  if (low * 20 >= head.byteLength * 9) return 'utf-16le';
  return high * 20 >= head.byteLength * 9 ? 'utf-16be' : undefined;
}

function textType(bytes: Uint8Array): MediaType {
  const utf16 = isUtf16(bytes);
  const head = new TextDecoder(utf16 ?? 'utf-8').decode(bytes.subarray(0, 8 * headLength)).trimStart();
  if (/^MIME-Version:|^Content-Type:\s{0,9}multipart\//i.test(head) && /multipart\/related/i.test(head)) {
    return 'multipart/related';
  }
  const start = head.slice(0, headLength);
  if (start.startsWith('{') || start.startsWith('[')) return isJsonStart(start) ? 'application/json' : 'text/plain';
  if (!start.startsWith('<')) return 'text/plain';
  const markup = withoutProlog(head);
  if (
    /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|[pa]|h[1-6]|table|span|ul|ol|br|main|article|section|header|b|font|center)[\s/>]/i.test(
      markup,
    )
  ) {
    return 'text/html';
  }
  if (/^<svg[\s>]/i.test(markup)) return 'image/svg+xml';
  return head.startsWith('<?xml') ? 'application/xml' : 'text/plain';
}

/** JSON begins with a bracket and a value or a key; a text may begin with "[Draft]" or "{name}". */
function isJsonStart(start: string): boolean {
  return /^\{\s*(?:"|\}|$)|^\[\s*(?:["{[\]\d-]|true|false|null|$)/.test(start);
}

/** Without the XML declaration, instructions and comments that may stand before the first element. */
function withoutProlog(head: string): string {
  let rest = head;
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : undefined;
    if (end === undefined) return rest;
    const at = rest.indexOf(end);
    if (at < 0) return '';
    rest = rest.slice(at + end.length).trimStart();
  }
}
