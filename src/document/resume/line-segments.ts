/** The parts of a header line: "Engineer | Acme Ltd – Pune, India    2019" → what stands between its separators. */
import { isAsciiLetter, isAsciiWord } from '../../text/character-classes.ts';
import { isSpace, trimSpan, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { dateLinks } from '../lexicon/field-labels.ts';

export interface Segment {
  readonly span: Span;
  /** What stands before the segment on its line: nothing, a gap or sign, or a word such as "at". */
  readonly separator: 'start' | 'sign' | 'at';
  /** A comma, dash or gap that ends the segment; what is in brackets counts as its own segment. */
  readonly isBracketed: boolean;
}

/**
 * Cuts the span at tabs, gaps of two blanks or more, bars, bullets, spaced dashes, semicolons, "at" and "@", and leaves out the
 * holes (the dates). Commas do not cut. Signs and white space at the ends of a segment are no part of it.
 */
export function lineSegments(text: string, span: Span, holes: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = [];
  let start = span.start;
  let separator: Segment['separator'] = 'start';
  const close = (end: number, next: number, nextSeparator: Segment['separator']): void => {
    push(text, start, end, separator, segments);
    start = next;
    separator = nextSeparator;
  };
  let hole = 0;
  let at = span.start;
  while (at < span.end) {
    while (hole < holes.length && holes[hole]!.end <= at) hole++;
    const gap = holes[hole];
    if (gap !== undefined && gap.start <= at && at < gap.end) {
      close(withoutLink(text, start, gap.start), Math.min(gap.end, span.end), 'sign');
      at = Math.min(gap.end, span.end);
      continue;
    }
    const code = text.charCodeAt(at);
    const length = separatorLength(text, at, span.end, code);
    if (length > 0) {
      close(at, at + length, code === 64 || code === 97 || code === 65 ? 'at' : 'sign');
      at += length;
    } else at++;
  }
  close(span.end, span.end, 'sign');
  return segments;
}

const links = /* @__PURE__ */ wordSet(dateLinks);

/** The end without the small words that lead to a date: "State Board in 2009", "Acme for the period 2009 – 2010". */
function withoutLink(text: string, start: number, end: number): number {
  let last = end;
  for (;;) {
    const trimmed = trimSpan(text, { start, end: last }).end;
    let word = trimmed;
    while (word > start && text.charCodeAt(word - 1) > 32) word--;
    if (word <= start || trimmed - word > 8 || !links.has(text.slice(word, trimmed).toLowerCase())) return last;
    last = word;
  }
}

function push(text: string, start: number, end: number, separator: Segment['separator'], segments: Segment[]): void {
  let span = trimSpan(text, { start, end });
  while (span.end > span.start && isEdge(text, span.end - 1, span.start))
    span = trimSpan(text, { start: span.start, end: span.end - 1 });
  while (span.end > span.start && (isOpeningEdge(text.charCodeAt(span.start)) || isStrayStop(text, span.start)))
    span = trimSpan(text, { start: span.start + 1, end: span.end });
  if (span.end <= span.start || !hasWord(text, span)) return;
  // "(Remote)" and the bracket left over by a date: "Acme (" + "2019 – 2020" + ")".
  const isBracketed = text.charCodeAt(span.start) === 40 && text.charCodeAt(span.end - 1) === 41;
  if (isBracketed) span = trimSpan(text, { start: span.start + 1, end: span.end - 1 });
  if (span.end > span.start) segments.push({ span, separator, isBracketed });
}

/** The full stop behind a date: "2018. Engineer", and not that of ".NET". */
function isStrayStop(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && isSpace(text.charCodeAt(at + 1));
}

function hasWord(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code) || code >= 0xc0) return true;
  }
  return false;
}

/** Separators, and brackets without a partner, at the end of a segment. */
function isEdge(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 40 || code === 91) return true;
  if (code === 41) return text.lastIndexOf('(', at) < start;
  return isOpeningEdge(code);
}

function isOpeningEdge(code: number): boolean {
  return (
    code === 44 ||
    code === 58 ||
    code === 59 ||
    code === 124 ||
    code === 45 ||
    code === 41 ||
    code === 47 ||
    code === 42 ||
    code === 95 ||
    code === 91 ||
    code === 93 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x2212 ||
    code === 0x25cf ||
    code === 0x2219 ||
    code === 0xff5c ||
    code === 0x1f ||
    code === 0xff0c
  );
}

/** Length of the separator at this place; 0 for none. */
function separatorLength(text: string, at: number, end: number, code: number): number {
  if (isAsciiLetter(code)) return (code | 32) === 97 && isAt(text, at, end) ? 2 : 0;
  if (code === 9) return 1;
  if (code === 32 || code === 0xa0) {
    let gap = at;
    while (gap < end && isSpace(text.charCodeAt(gap))) gap++;
    if (gap - at >= 2) return gap - at;
    return 0;
  }
  if (
    code === 124 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x25cf ||
    code === 0x2219 ||
    code === 59 ||
    code === 0xff5c ||
    code === 0xff0c ||
    code === 0x25aa ||
    code === 0x2027 ||
    code === 0x22c5
  )
    return 1;
  // Leaders: "Receptionist, Acme ......... 2008".
  if (code === 46 && text.startsWith('...', at)) {
    let leader = at;
    while (leader < end && text.charCodeAt(leader) === 46) leader++;
    return leader - at;
  }
  // The full-width comma read in the wrong encoding, as it stands in many exported résumés.
  if (code === 0xef && text.charCodeAt(at + 1) === 0xbc) return 2;
  if (code === 45 || (code >= 0x2012 && code <= 0x2015) || code === 0x2212) {
    const isBefore = at === 0 || isSpace(text.charCodeAt(at - 1));
    const isAfter = at + 1 >= end || isSpace(text.charCodeAt(at + 1));
    // "Developer- Acme", "Developer –Acme": a blank on one side will do for typographic dashes, and behind a hyphen.
    return (isBefore && isAfter) || (code !== 45 && (isBefore || isAfter)) || (code === 45 && isAfter) ? 1 : 0;
  }
  if (code === 64) return isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1)) ? 1 : 0;
  return 0;
}

/** The word "at", of whose first letter this is the place. */
function isAt(text: string, at: number, end: number): boolean {
  const isT = (text.charCodeAt(at + 1) | 32) === 116;
  return isT && at + 2 < end && isSpace(text.charCodeAt(at + 2)) && isSpace(text.charCodeAt(at - 1));
}
