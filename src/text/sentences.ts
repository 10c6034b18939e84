/**
 * Sentence boundaries by hand: the same in every runtime, which `Intl.Segmenter` does not promise.
 *
 * A sentence ends at `.`, `!`, `?` or `…` before white space and a capital, digit, quote or bullet, at `。！？` anywhere,
 * at an empty line, and at a line end before a list marker. Full stops after initials, known abbreviations and
 * ordinals do not end one.
 */
import { isLowerCase } from './letter-case.ts';
import { isLineEnd, splitLines } from './lines.ts';
import { isSpace, trimSpan, type Span } from './span.ts';
import { wordSet } from './word-set.ts';

/** Sentences of the text (or of `within`) in order, without white space at their ends; none of them is empty. */
export function sentenceSpans(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphs(text, within)) readSentences(text, paragraph, sentences);
  return sentences;
}

/** Runs of lines without a blank line or a list marker between them; markers themselves are left out. */
function paragraphs(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of splitLines(text, within)) {
    const { start, end } = line.content;
    if (line.isBlank || line.marker !== undefined || open === undefined) {
      if (open !== undefined && open.end > open.start) found.push(open);
      open = line.isBlank ? undefined : { start, end };
    } else open.end = end;
  }
  if (open !== undefined && open.end > open.start) found.push(open);
  return found;
}

function readSentences(text: string, paragraph: Span, sentences: Span[]): void {
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const isWide = isWideTerminator(text.charCodeAt(at));
    const isStop = text.charCodeAt(at) === 46;
    let after = at + 1;
    while (after < paragraph.end && (isTerminator(text.charCodeAt(after)) || isClosing(text.charCodeAt(after))))
      after++;
    if (!isWide && after < paragraph.end) {
      if (!isSpace(text.charCodeAt(after))) {
        at = after - 1;
        continue;
      }
      let next = after;
      while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++;
      if (isStop && (isLowerCase(text.charCodeAt(next)) || isAbbreviation(text, start, at))) {
        at = after - 1;
        continue;
      }
    }
    push(text, start, after, sentences);
    start = after;
    at = after - 1;
  }
  push(text, start, paragraph.end, sentences);
}

function push(text: string, start: number, end: number, sentences: Span[]): void {
  const span = trimSpan(text, { start, end });
  if (span.end > span.start) sentences.push(span);
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || isWideTerminator(code);
}

function isWideTerminator(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function isClosing(code: number): boolean {
  return (
    code === 34 || code === 39 || code === 41 || code === 93 || code === 0x2019 || code === 0x201d || code === 0xbb
  );
}

/** True when the word before the full stop at `stop` is an initial, an abbreviation or an ordinal such as "3." */
function isAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  while (start > from && !isBreak(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, stop);
  if (word.length === 0 || word.length > 8) return false;
  if (word.length === 1) return word !== 'I' && !/[0-9]/.test(word);
  return abbreviations.has(word.toLowerCase());
}

function isBreak(code: number): boolean {
  return isSpace(code) || isLineEnd(code) || code === 40 || code === 44 || code === 47;
}

const abbreviations = /* @__PURE__ */ wordSet(
  'mr mrs ms dr prof st no nos vs etc e.g i.e eg ie approx dept inc ltd co corp est fig vol jr sr univ govt asst assoc mgr ca bzw z.b u.a d.h usw inkl ggf ca tel nr str hr fr dipl ing m.a b.a ph.d b.sc m.sc p.ex sr sra lic av rte jan feb mar apr jun jul aug sep sept oct nov dec pvt',
);
