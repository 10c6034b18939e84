/** Signs in paint order → words: where the gap between two signs is a space, and where it is only letter-spacing. */
import type { Glyph, GlyphStyle } from './glyph.ts';

/** A stretch of one style within a word. */
export interface WordPart {
  readonly text: string;
  readonly style: GlyphStyle;
}

export interface Word {
  readonly parts: readonly WordPart[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its largest sign. */
  readonly size: number;
  /** Place among the words of the frame in paint order. */
  readonly order: number;
  /** Usual gap between its letters, in font sizes; 0 for a word of fewer than four signs. */
  readonly tracking: number;
}

/** Words painted one after the other on one line, with no wide gap between them. */
export interface Piece {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly order: number;
}

/** Share of the font size a line reaches above and below its baseline: between the ascent of capitals and that of accents. */
export const ASCENT = 0.76;
export const DESCENT = 0.22;

/** Gap that ends a piece, in font sizes: wider than a space stretched by justification, narrower than a gutter. */
const WIDE_GAP = 0.9;
/**
 * Gap that is a space though none was painted, in font sizes. Measured on LaTeX files, which paint none: spaces squeezed by
 * justification go down to 0.16, kerning and rounding up to 0.08.
 */
const SPACE_GAP = 0.13;
/** Single letters in a row, a space between each, that are a letter-spaced word and not a list of letters. */
const SPACED_LETTERS = 4;

interface Chain {
  readonly glyphs: Glyph[];
  /** A space was painted before the sign of the same index. */
  readonly spaces: boolean[];
  /** Before the sign of the same index, in font sizes; 0 before the first. */
  readonly gaps: number[];
}

/** The pieces of a frame, in paint order. */
export function findPieces(glyphs: readonly Glyph[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Map<string, number[]>();
  let order = 0;
  for (const chain of findChains(glyphs)) {
    const words = splitChain(chain, order).filter((word) => !isRepeat(word, seen));
    order += chain.glyphs.length;
    if (words.length > 0) pieces.push(pieceOf(words));
  }
  return pieces;
}

export function pieceOf(words: readonly Word[]): Piece {
  const [first] = words;
  if (first === undefined) throw new Error('a piece has words');
  let { left, right, size, baseline, order } = first;
  for (const word of words) {
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
    if (word.size > size) ({ size, baseline } = word);
    order = Math.min(order, word.order);
  }
  return {
    words,
    left,
    right,
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    baseline,
    size,
    order,
  };
}

function findChains(glyphs: readonly Glyph[]): readonly Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | undefined;
  let last: Glyph | undefined;
  let space = false;
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) {
      space = true;
      continue;
    }
    if (chain === undefined || last === undefined || !follows(last, glyph)) {
      chain = { glyphs: [], spaces: [], gaps: [] };
      chains.push(chain);
      space = false;
      last = undefined;
    }
    chain.glyphs.push(glyph);
    chain.spaces.push(space);
    chain.gaps.push(
      last === undefined ? 0 : (glyph.left - last.right) / Math.max(1e-6, Math.min(last.size, glyph.size)),
    );
    space = false;
    last = glyph;
  }
  return chains;
}

/** On the same line, and neither back nor far on. */
function follows(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(next.baseline - last.baseline) > 0.15 * size) return false;
  const gap = next.left - last.right;
  return gap < WIDE_GAP * size && gap > -0.5 * Math.min(last.size, next.size, last.right - last.left + 1);
}

function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  // Nearly every sign of nearly every file.
  return !(code > 0x20 && code < 0x7f) && text.trim() === '';
}

function splitChain(chain: Chain, order: number): readonly Word[] {
  const { glyphs } = chain;
  const breaks = joinSpacedLetters(chain, wordBreaks(chain));
  const words: Word[] = [];
  let start = 0;
  for (let at = 1; at <= glyphs.length; at++) {
    if (at < glyphs.length && breaks[at] !== true) continue;
    words.push(wordOf(chain, start, at, order + start));
    start = at;
  }
  return words;
}

/** Before which signs a word begins. */
function wordBreaks(chain: Chain): boolean[] {
  const { glyphs, spaces, gaps } = chain;
  const unspaced: number[] = [];
  for (let at = 1; at < glyphs.length; at++) {
    if (spaces[at] !== true) unspaced.push(gaps[at] ?? 0);
  }
  const tracking = unspaced.length < 3 ? 0 : median(unspaced);
  if (tracking <= 0.04) return breaksAt(chain, SPACE_GAP);
  const breaks = breaksAt(chain, tracking + SPACE_GAP);
  // Gaps as wide as spaces may be spaces: what they would join has to look like words.
  return tracking < SPACE_GAP || joinsWords(glyphs, breaks) ? breaks : breaksAt(chain, SPACE_GAP);
}

/** Where a space was painted, the gap is above the threshold, or icons and letters meet. */
function breaksAt({ glyphs, spaces, gaps }: Chain, threshold: number): boolean[] {
  const breaks: boolean[] = [false];
  for (let at = 1; at < glyphs.length; at++) {
    const style = glyphs[at]?.style;
    const before = glyphs[at - 1]?.style;
    breaks.push(
      spaces[at] === true || (gaps[at] ?? 0) > threshold || (style !== before && style?.isIcon !== before?.isIcon),
    );
  }
  return breaks;
}

function joinsWords(glyphs: readonly Glyph[], breaks: readonly boolean[]): boolean {
  let start = 0;
  for (let at = 1; at <= glyphs.length; at++) {
    if (at < glyphs.length && breaks[at] !== true) continue;
    const letters = glyphs
      .slice(start, at)
      .map(({ text }) => text)
      .join('')
      .replace(/\P{L}/gu, '');
    if (letters !== '' && !isWordLike(letters)) return false;
    start = at;
  }
  return true;
}

/** E X P E R I E N C E: a run of single letters is one word, except where the gap is clearly wider than between the others. */
function joinSpacedLetters({ glyphs, gaps }: Chain, breaks: boolean[]): readonly boolean[] {
  const isSingle = (at: number): boolean =>
    (at === 0 || breaks[at] === true) && (at + 1 >= glyphs.length || breaks[at + 1] === true) && isLetter(glyphs[at]);
  for (let at = 0; at < glyphs.length; at++) {
    if (!isSingle(at)) continue;
    let end = at + 1;
    while (end < glyphs.length && isSingle(end)) end++;
    const letters = glyphs.slice(at, end).map(({ text }) => text);
    if (letters.length >= SPACED_LETTERS && isWordLike(letters.join(''))) {
      const usual = median(gaps.slice(at + 1, end));
      for (let inner = at + 1; inner < end; inner++) {
        if ((gaps[inner] ?? 0) <= 1.5 * usual + 0.05) breaks[inner] = false;
      }
    }
    at = end;
  }
  return breaks;
}

/** Capitals, or small letters after the first, and not in the order of the alphabet: a table of letters is no word. */
function isWordLike(text: string): boolean {
  if (!/^(?:\p{Lu}+|\p{L}\p{Ll}+|\p{Lo}+)$/u.test(text)) return false;
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    if (text.charCodeAt(at) - text.charCodeAt(at - 1) === 1) steps++;
  }
  return text.length < SPACED_LETTERS || steps * 2 < text.length;
}

function isLetter(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && /^\p{L}\p{M}*$/u.test(glyph.text);
}

/** The lower one of an even number; 0 of none. */
export function median(values: readonly number[]): number {
  if (values.length > FEW) {
    // Numbers of an array of numbers are sorted without asking a function for each pair.
    return Float64Array.from(values).sort()[(values.length - 1) >> 1] ?? 0;
  }
  const sorted: number[] = [];
  for (const value of values) {
    let at = sorted.length;
    for (; at > 0 && (sorted[at - 1] ?? 0) > value; at--) sorted[at] = sorted[at - 1] ?? 0;
    sorted[at] = value;
  }
  return sorted[(values.length - 1) >> 1] ?? 0;
}

/** Up to as many values it is quickest to put each in its place. */
const FEW = 24;

/** Of the signs from `start` to before `end`. */
function wordOf({ glyphs, gaps }: Chain, start: number, end: number, order: number): Word {
  const parts: { text: string; readonly style: GlyphStyle }[] = [];
  let part: { text: string; readonly style: GlyphStyle } | undefined;
  let left = Infinity;
  let right = -Infinity;
  let size = 0;
  let baseline = 0;
  for (let at = start; at < end; at++) {
    const glyph = glyphs[at];
    if (glyph === undefined) continue;
    if (part?.style === glyph.style) part.text += glyph.text;
    else parts.push((part = { text: glyph.text, style: glyph.style }));
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    if (glyph.size > size) ({ size, baseline } = glyph);
  }
  return {
    parts,
    text: parts.length === 1 && part !== undefined ? part.text : parts.map(({ text }) => text).join(''),
    left,
    right,
    baseline,
    size,
    order,
    tracking: end - start < SPACED_LETTERS ? 0 : median(gaps.slice(start + 1, end)),
  };
}

/** The same word once more at the same place: a shadow, or bold made by painting twice. */
function isRepeat(word: Word, seen: Map<string, number[]>): boolean {
  const places = seen.get(word.text);
  if (places === undefined) {
    seen.set(word.text, [word.left, word.baseline]);
    return false;
  }
  const reach = 0.15 * word.size;
  // A shadow follows its word closely: the last places are enough, and a page of one word stays quick.
  for (let at = Math.max(0, places.length - 256); at < places.length; at += 2) {
    if (Math.abs((places[at] ?? 0) - word.left) < reach && Math.abs((places[at + 1] ?? 0) - word.baseline) < reach) {
      return true;
    }
  }
  places.push(word.left, word.baseline);
  return false;
}
