/** Is a candidate an item of a list: delimited on both sides, or a line of its own? */
import { isAsciiWord } from '../text/character-classes.ts';
import { wordSet, type WordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Words that join the last items of a list. */
export const COORDINATIONS: WordSet = /* @__PURE__ */ wordSet('and or und oder et ou y e o en');

/** Delimiters on both sides: ", Go;", "(R)", "and Swift" at the end of a line, a line of its own. */
export function isListItem(read: TokenizedText, candidate: Candidate): boolean {
  return (
    isDelimited(read, candidate.first - 1, candidate.span.start, -1) &&
    isDelimited(read, candidate.last + 1, candidate.span.end, 1)
  );
}

/** A delimiter, a joining word or the edge of the text on one side of a candidate; `token` is its neighbour there, `edge` its own end. */
export function isDelimited(read: TokenizedText, token: number, edge: number, direction: -1 | 1): boolean {
  const key = read.keys[token];
  if (key !== undefined && COORDINATIONS.has(key)) return true;
  const { text } = read;
  for (let at = direction < 0 ? edge - 1 : edge; at >= 0 && at < text.length; at += direction) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13 || code === 0xa0) continue;
    if (code === 45 || code === 0x2010 || code === 0x2011) {
      // A hyphen glued to the word makes it part of a longer one ("go-to", "C-suite"); a bullet stands apart.
      return direction < 0 && at + 1 < edge;
    }
    return !isWordLike(code);
  }
  return true;
}

function isWordLike(code: number): boolean {
  return isAsciiWord(code) || (code > 0xbf && code < 0x2000) || code === 38 || code === 39 || code === 0x2019;
}
