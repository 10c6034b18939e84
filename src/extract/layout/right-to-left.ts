/**
 * Lines of Arabic or Hebrew stand in a PDF as they are seen; text holds them as they are read. Words are put in reading order
 * and turned round; numbers and words of other scripts among them keep their own direction.
 */
import type { LineWord } from './line.ts';
import type { Word } from './word.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const mirrored: ReadonlyMap<string, string> = new Map(
  ['()', ')(', '[]', '][', '{}', '}{', '<>', '><', '«»', '»«'].map(([a = '', b = '']) => [a, b]),
);

export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** The words in reading order, if most of the line's letters run from right to left; else as they are. */
export function inReadingDirection(words: readonly LineWord[]): readonly LineWord[] {
  if (!words.some(({ word }) => isRightToLeft(word.text))) return words;
  let right = 0;
  let left = 0;
  for (const { word } of words) {
    for (const sign of word.text) {
      if (rightToLeft.test(sign)) right++;
      else if (leftToRight.test(sign)) left++;
    }
  }
  if (right <= left)
    return words.map(({ word, before }) => ({ word: isRightToLeft(word.text) ? turned(word) : word, before }));
  const reversed: LineWord[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const entry = words[at];
    if (entry === undefined) continue;
    // Words of the other direction follow each other as they stand.
    let first = at;
    while (first > 0 && runsOn(words[first]?.word) && runsOn(words[first - 1]?.word)) first--;
    const gap = reversed.length === 0 ? '' : (words[at + 1]?.before ?? ' ');
    for (let inner = first; inner <= at; inner++) {
      const { word, before } = words[inner] ?? entry;
      reversed.push({ word: isRightToLeft(word.text) ? turned(word) : word, before: inner === first ? gap : before });
    }
    at = first;
  }
  return reversed;
}

function runsOn(word: Word | undefined): boolean {
  return word !== undefined && !isRightToLeft(word.text) && leftToRight.test(word.text);
}

function turned(word: Word): Word {
  const parts = [...word.parts].reverse().map(({ text, style }) => ({ text: turnedText(text), style }));
  return { ...word, parts, text: parts.map(({ text }) => text).join('') };
}

/** Digits within a word keep their order, marks stay behind their letters. */
function turnedText(text: string): string {
  const units = text.match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*|\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return units
    .reverse()
    .map((unit) => mirrored.get(unit) ?? unit)
    .join('');
}
