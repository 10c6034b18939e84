/**
 * Lines of a document: where each one begins and ends, how far it is indented, and what stands before its words.
 *
 * A line ends at `\n`, `\r\n`, `\r`, form feed, vertical tab, NEL, U+2028 or U+2029. The last line counts even when it
 * is empty, so a text always has at least one line. One pass, linear in the text's length.
 */
import { isAsciiLetter, isAsciiUpper, isDigit } from './character-classes.ts';
import { isSpace, type Span } from './span.ts';

/** What a line's words are introduced by: a bullet sign, a number such as `1.` or `(a)`, or nothing. A sign alone on the line before counts. */
export type LineMarker = 'bullet' | 'number';

export interface Line {
  /** The whole line without its line end. */
  readonly start: number;
  readonly end: number;
  /** What is left without indentation, marker and white space at the end; empty for a blank line or a lone marker. */
  readonly content: Span;
  /** Width of the white space before the first sign; a tab reaches to the next multiple of four. */
  readonly indent: number;
  readonly marker: LineMarker | undefined;
  /** Nothing but white space. A lone bullet sign is not blank. */
  readonly isBlank: boolean;
}

/** All lines of the text (or of `within`, as if nothing stood around it), in order. */
export function splitLines(text: string, within: Span = { start: 0, end: text.length }): readonly Line[] {
  const lines: Line[] = [];
  let before: Line | undefined;
  let { start } = within;
  for (let at = start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    if ((code > 13 && code < 0x85) || !isLineEnd(code)) continue;
    lines.push((before = readLine(text, start, at, before)));
    if (code === 13 && at + 1 < within.end && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  lines.push(readLine(text, start, within.end, before));
  return lines;
}

export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function readLine(text: string, start: number, lineEnd: number, before: Line | undefined): Line {
  let end = lineEnd;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let at = start;
  let indent = 0;
  while (at < end && isSpace(text.charCodeAt(at))) {
    indent += text.charCodeAt(at) === 9 ? 4 - (indent % 4) : 1;
    at++;
  }
  const isBlank = at === end;
  let marker: LineMarker | undefined;
  let after = at;
  if (!isBlank) {
    const bullet = bulletEnd(text, at, end);
    const number = bullet === at ? numberEnd(text, at, end) : at;
    if (bullet > at) marker = 'bullet';
    else if (number > at) marker = 'number';
    after = Math.max(bullet, number);
    while (after < end && isSpace(text.charCodeAt(after))) after++;
    if (marker === undefined && before?.marker !== undefined && isLoneMarker(before)) marker = before.marker;
  }
  return { start, end: lineEnd, content: { start: after, end }, indent, marker, isBlank };
}

/** A marker without words, as text taken out of a PDF or a word processor often has it. */
export function isLoneMarker(line: Line): boolean {
  return !line.isBlank && line.content.start === line.content.end;
}

/** Signs that begin a list item wherever they stand; typed in many fonts, the last row in private-use areas. */
const bulletSigns: ReadonlySet<number> = new Set([
  0x2022, 0x2023, 0x2043, 0x204c, 0x204d, 0x2219, 0x00b7, 0x25cf, 0x25cb, 0x25e6, 0x25aa, 0x25ab, 0x25a0, 0x25a1,
  0x25fe, 0x25fd, 0x25b6, 0x25b8, 0x25ba, 0x25b7, 0x25b9, 0x25c6, 0x25c7, 0x2756, 0x2666, 0x27a2, 0x27a4, 0x27a1,
  0x2794, 0x279c, 0x2192, 0x21d2, 0x2713, 0x2714, 0x2705, 0x2605, 0x2606, 0x2726, 0x2736, 0x2b25, 0x2b9e, 0x29bf,
  0x2981, 0x30fb, 0xff65, 0x2027, 0x23f5, 0x2012, 0xf0b7, 0xf0a7, 0xf0d8, 0xf0fc, 0xf076, 0xf0a8, 0xf06e, 0xf071,
  0xf0e0, 0xf0f0, 0xf02d, 0xf075,
]);

/** End of the run of bullet signs at `at`; `at` itself when the line does not begin with one. */
function bulletEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (bulletSigns.has(code)) {
    let after = at + 1;
    while (after < end && (bulletSigns.has(text.charCodeAt(after)) || text.charCodeAt(after) === 0xfe0f)) after++;
    return after;
  }
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  // Dashes, stars and arrows are list marks before a blank or a letter; "--" is a rule and "-5 %" a number.
  if (
    code === 45 ||
    code === 42 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2212 ||
    code === 43 ||
    code === 62 ||
    code === 126
  ) {
    if (isSpace(next)) return at + 1;
    if (code === 62 && next === 62) return at + 2;
    const isSpacedFree = code === 45 || code === 42 || code === 0x2013;
    return isSpacedFree && isLetter(next) && !repeats(text, at, end, code) ? at + 1 : at;
  }
  // "o" and "§" as Word's second-level bullets.
  if (at + 1 >= end || !isSpace(next)) return at;
  if (code === 111 || code === 0xa7) return at + 1;
  return isLostSymbol(code) && isAsciiUpper(text.charCodeAt(at + 2)) ? at + 1 : at;
}

/** Letters that Wingdings draws as ●, ■, ❑, ❖ and ✓, where the font was lost on the way and the letter stayed. */
function isLostSymbol(code: number): boolean {
  return code === 108 || code === 110 || code === 113 || code === 118 || code === 0xfc;
}

/** "*Note*" is emphasis, not a list item. */
function repeats(text: string, at: number, end: number, code: number): boolean {
  return text.charCodeAt(end - 1) === code && end - at > 2;
}

/** End of `1.`, `12)`, `(3)`, `a)`, `iv.` before white space; `at` itself when there is none. */
function numberEnd(text: string, at: number, end: number): number {
  let from = at;
  const isOpen = text.charCodeAt(from) === 40;
  if (isOpen) from++;
  let to = from;
  while (to < end && to - from < 3 && isDigit(text.charCodeAt(to))) to++;
  if (to === from) {
    while (to < end && to - from < 5 && isRoman(text.charCodeAt(to))) to++;
    if (to === from && isLetter(text.charCodeAt(to))) to++;
    else if (to > from && to < end && isLetter(text.charCodeAt(to))) return at;
  }
  if (to === from || to >= end) return at;
  const close = text.charCodeAt(to);
  if (isOpen ? close !== 41 : close !== 41 && close !== 46) return at;
  const after = to + 1;
  if (after >= end) return isDigit(text.charCodeAt(from)) && to - from < 3 ? after : at;
  // "1.Project" is a number, "1.5 years" and "J.Smith" are not; "J. Smith" is an initial.
  const next = text.charCodeAt(after);
  if (isDigit(text.charCodeAt(from))) return isSpace(next) || isLetter(next) ? after : at;
  return isSpace(next) && (close === 41 || to - from > 1) ? after : at;
}

function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);
}

function isRoman(code: number): boolean {
  return code === 73 || code === 86 || code === 88 || code === 105 || code === 118 || code === 120;
}
