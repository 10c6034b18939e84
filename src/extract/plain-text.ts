/** Bytes of a text file → text, in whatever encoding it was saved. */
import type { ExtractedDocument, ExtractionWarning } from '../document/extracted-document.ts';
import { freezeDeep } from '../document/freeze-deep.ts';
import { extractLimits, fileBytes, type ExtractOptions } from './extract-options.ts';
import { isUtf16, mediaTypeOf } from './media-type.ts';
import { wrongFormat } from './unreadable-file.ts';

/**
 * Reads UTF-8, UTF-16 (by its byte order mark, or its zeros), and Windows-1252 for what is neither. `properties.encoding` says which.
 *
 * `mediaType` is that of the content: `text/plain` for Markdown too, `application/json` and `text/html` for those, whose
 * own readers make more of them.
 *
 * @throws ExtractionError `unsupported` for a file that is no text, naming what it is; `unknown-format`; `too-large`
 * @throws InvalidInputError for what is no file, or options out of range
 */
export function extractText(data: Uint8Array | ArrayBuffer, options: ExtractOptions = {}): ExtractedDocument {
  const limits = extractLimits(options);
  limits.signal?.throwIfAborted();
  const bytes = fileBytes(data, limits);
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined || !readable.has(mediaType)) throw wrongFormat(mediaType, 'plain text');
  const { text, encoding, hasBadBytes } = decodeText(bytes);
  const warnings: ExtractionWarning[] = [];
  if (hasBadBytes) {
    warnings.push({ code: 'damaged', message: 'some bytes are no text in UTF-8; they were read as U+FFFD' });
  }
  let kept = text;
  if (text.length > limits.maxCharacters) {
    const splitsPair = (text.charCodeAt(limits.maxCharacters - 1) & 0xfc00) === 0xd800;
    kept = text.slice(0, splitsPair ? limits.maxCharacters - 1 : limits.maxCharacters);
    warnings.push({
      code: 'truncated',
      message: `the text is longer than ${limits.maxCharacters} characters; its beginning was read`,
    });
  }
  return freezeDeep({ text: kept, mediaType, byteLength: bytes.byteLength, properties: { encoding }, warnings });
}

const readable: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'text/plain',
  'text/html',
  'application/json',
  'application/xml',
]);

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or the one that was asked for. */
  readonly encoding: string;
  readonly hasBadBytes: boolean;
}

/**
 * UTF-8 that was cut or mixed with something else stays UTF-8 while it holds more good sequences than bad bytes; text of an old
 * 8-bit encoding has next to no good ones.
 *
 * @param stated an encoding that the file itself names; one that nobody knows is passed over
 */
export function decodeText(bytes: Uint8Array, stated?: string): DecodedText {
  const utf16 = isUtf16(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, hasBadBytes: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', hasBadBytes: false };
  } catch {
    // No UTF-8, or not all of it: the other ways below.
  }
  const { good, bad } = sequences(bytes);
  if (good > bad) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', hasBadBytes: true };
  for (const label of [stated, 'windows-1252']) {
    try {
      if (label === undefined || /^utf-?8$/i.test(label)) continue;
      const decoder = new TextDecoder(label);
      return { text: decoder.decode(bytes), encoding: decoder.encoding, hasBadBytes: false };
    } catch {
      // A label that is no encoding: the next one.
    }
  }
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', hasBadBytes: true };
}

/** Sequences of several bytes that are UTF-8, and bytes that are not. */
function sequences(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.byteLength;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at++;
      continue;
    }
    const length =
      first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    let next = 1;
    while (next < length && (bytes[at + next] ?? 0) >> 6 === 2) next++;
    if (length > 0 && next === length) {
      good++;
      at += length;
    } else {
      bad++;
      at += Math.max(1, next);
    }
  }
  return { good, bad };
}
