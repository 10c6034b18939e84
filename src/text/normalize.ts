/**
 * Folding of single characters: lower case, compatibility forms (ligatures, full width), no diacritics.
 *
 * Applied per token and never to a document, so positions in the source stay what they were. Locale-independent: the same
 * result in every runtime.
 */

import { isAsciiUpper } from './character-classes.ts';

/** Folded form by BMP code unit, filled on first use. `''` marks characters that are no part of a word. */
let folded: (string | undefined)[] | undefined;

/** Letters that Unicode does not decompose but people type without the stroke. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Folded form of the character at `at` (a surrogate pair counts as one); `''` when it is neither letter nor digit. */
export function foldCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) {
    const pair = text.codePointAt(at)!;
    return pair > 0xffff ? fold(String.fromCodePoint(pair)) : '';
  }
  folded ??= [];
  return (folded[code] ??= fold(text[at]!));
}

/** True for a combining mark, which belongs to the letter before it. */
export function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x300 && code <= 0x36f) || isArabicMark(code) || (code > 0x8ff && /\p{M}/u.test(text[at]!));
}

/** Vowel signs, which are left out in most writing; the letters stand between them. */
function isArabicMark(code: number): boolean {
  return (code >= 0x610 && code <= 0x61a) || (code >= 0x64b && code <= 0x65f) || code === 0x670;
}

/** Folds every character of a word; characters that are no letters or digits stay as they are. */
export function foldWord(word: string): string {
  let result = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 128) result += isAsciiUpper(code) ? String.fromCharCode(code + 32) : word[at];
    else if (!isMark(word, at)) {
      result += foldCharacter(word, at) || word[at]!;
      if (code >= 0xd800 && code <= 0xdbff) at++;
    }
  }
  return result;
}

function fold(character: string): string {
  if (!/[\p{L}\p{N}]/u.test(character)) return '';
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let result = '';
  for (const one of plain) if (/[\p{L}\p{N}]/u.test(one)) result += STROKES[one] ?? one;
  return result;
}
