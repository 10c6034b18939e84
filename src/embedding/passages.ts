/**
 * Document → passages: stretches of text short enough to mean one thing and to fit into a model's window.
 *
 * A passage is a sentence or a list item; a long one is cut at a line end, a semicolon or a comma, or else between two words. What
 * must not reach a model (names, addresses) is cut out of its text; its span still covers the place in the source.
 */
import { isSpace, type Span } from '../text/span.ts';
import { isLineEnd, splitLines } from '../text/lines.ts';
import { sentenceSpans } from '../text/sentences.ts';

/** A stretch of one document, and the text of it that a model may see. */
export interface Passage {
  /** Where it stands in the source, hidden parts included. */
  readonly span: Span;
  /** Its words with single blanks, hidden parts left out; never empty. */
  readonly text: string;
}

/** Words of the longest passage: about two lines of a résumé. Windows of models hold more, but then one vector means several things. */
export const MOST_PASSAGE_WORDS = 40;

/** Characters of the longest passage: a text without blanks is cut there, also in the middle of a word. */
const MOST_CHARACTERS = 400;

/**
 * Passages of the text between `within`, in order. `hidden`: ascending, not overlapping; their characters are in no passage's text.
 */
export function passagesWithin(
  text: string,
  within: Span,
  hidden: readonly Span[],
  mostWords: number = MOST_PASSAGE_WORDS,
): readonly Passage[] {
  const passages: Passage[] = [];
  let from = firstEndingAfter(hidden, within.start);
  for (const sentence of sentenceSpans(text, within)) {
    while (from < hidden.length && hidden[from]!.end <= sentence.start) from++;
    for (const item of listItems(text, sentence)) {
      for (const span of cut(text, item, mostWords)) {
        const shown = visibleText(text, span, hidden, from);
        if (hasWord(shown)) passages.push({ span, text: shown });
      }
    }
  }
  return passages;
}

/** A line this much shorter than the longest of its paragraph ends there on purpose. Chosen by reading résumés, unmeasured. */
const SHORT_LINE = 0.7;

/** "Cloud: AWS", "Other tools: Git": a line with a label of up to three words begins an item. */
const LABEL = /^[^\s:]+(?: [^\s:]+){0,2} ?:\s/;
const LABEL_REACH = 60;

/** Lists without marks: where a line ends long before the margin of its paragraph, an item ends and no wrapped sentence goes on. */
function listItems(text: string, sentence: Span): readonly Span[] {
  if (!hasLineEnd(text, sentence)) return [sentence];
  const lines = splitLines(text, sentence).filter(({ isBlank }) => !isBlank);
  if (lines.length < 2) return [sentence];
  // A paragraph may have more lines than a call may have arguments.
  const margin = lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0) * SHORT_LINE;
  const items: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { start, end, content } of lines) {
    if (isOpen && !LABEL.test(text.slice(content.start, Math.min(content.end, content.start + LABEL_REACH))))
      items.at(-1)!.end = content.end;
    else items.push({ start: content.start, end: content.end });
    isOpen = end - start >= margin;
  }
  return items.filter((item) => item.end > item.start);
}

function hasLineEnd(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}

/** The characters of a span without the hidden ones, white space as single blanks. */
export function visibleText(text: string, span: Span, hidden: readonly Span[], from = 0): string {
  let shown = '';
  let at = span.start;
  for (let next = from; next < hidden.length && hidden[next]!.start < span.end; next++) {
    if (hidden[next]!.end <= at) continue;
    shown += `${text.slice(at, Math.max(at, hidden[next]!.start))} `;
    at = hidden[next]!.end;
  }
  if (at < span.end) shown += text.slice(at, span.end);
  return withoutLooseSigns(hasSingleBlanks(shown) ? shown : shown.replace(/\s+/g, ' '));
}

/** Most sentences have no other white space than single blanks, which is quickly seen; beyond ASCII not looked at closely. */
function hasSingleBlanks(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code < 32 && code > 8) || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

/** Without the blanks and separators at both ends that hidden parts leave behind. */
function withoutLooseSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && LOOSE_SIGNS.includes(text[start]!)) start++;
  while (end > start && LOOSE_SIGNS.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const LOOSE_SIGNS = ' ,;:|·–—-';

function hasWord(text: string): boolean {
  return /\p{L}/u.test(text);
}

function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sentence in pieces of `mostWords` words at most, cut where it hurts least: the latest good place in the second half of a piece. */
function cut(text: string, sentence: Span, mostWords: number): readonly Span[] {
  // No word is shorter than a letter and a blank.
  if (sentence.end - sentence.start < 2 * mostWords) return [sentence];
  const pieces: Span[] = [];
  let start = sentence.start;
  let words = 0;
  let inWord = false;
  let best = { at: -1, rank: 0 };
  for (let at = sentence.start; at < sentence.end; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) {
      const isFull = (!inWord && words === mostWords) || at - start >= MOST_CHARACTERS;
      if (isFull) {
        const end = best.at > start ? best.at : at;
        pieces.push({ start, end: trimmedEnd(text, start, end) });
        start = end;
        while (isSpace(text.charCodeAt(start))) start++;
        at = start;
        words = 0;
        best = { at: -1, rank: 0 };
      }
      if (!inWord || isFull) words++;
      inWord = true;
      continue;
    }
    inWord = false;
    const rank = code === 10 || code === 13 ? 3 : rankOf(text.charCodeAt(at - 1));
    if ((words * 2 >= mostWords || (at - start) * 2 >= MOST_CHARACTERS) && rank >= best.rank) best = { at, rank };
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

function rankOf(before: number): number {
  if (before === 59 || before === 0x2022) return 2;
  return before === 44 || before === 124 ? 1 : 0;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
