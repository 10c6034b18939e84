/** Positions in a source text. Nothing in the library rewrites that text, so a span always points at what was read. */

/** Half-open range in UTF-16 units of the source text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly span: Span;
}

export function spanText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Smallest span without white space at its ends; empty (at the start) when there is nothing but white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The span with the text it covers; undefined for no span. */
export function locate(text: string, span: Span): Located<string>;
export function locate(text: string, span: Span | undefined): Located<string> | undefined;
export function locate(text: string, span: Span | undefined): Located<string> | undefined {
  return span && { value: spanText(text, span), span };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** White space that may stand around words: ASCII blanks, no-break and typographic spaces, zero-width marks. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
