/**
 * Finding cue phrases ("nice to have", "mindestens", "B.Sc.") in running text, all of them in one pass.
 *
 * A text is cut into cue words: runs of letters or of digits, folded (lower case, no diacritics), also cut where a
 * lower-case letter meets a capital ("teamRequirements" is how a lost line end looks). A lexicon is a trie over such
 * words; the longest phrase wins at each place, and phrases do not overlap. Linear in the text's length.
 *
 * Unlike the tokens of skills, cue words keep numbers apart from letters ("5yrs", "C1") and know no names with signs.
 */
import { isDigit, isAsciiLower, isAsciiUpper } from '../../text/character-classes.ts';
import { foldWord } from '../../text/normalize.ts';

/** The cue words of a text, in order, as parallel lists. */
export interface CueWords {
  readonly text: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** UTF-16 offsets into `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A small hash of each word, by which lexicons pass over the words that begin none of their phrases. */
  readonly keys: readonly number[];
}

export interface CueHit<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  /** Index of the first cue word, and of the one after the last. */
  readonly firstWord: number;
  readonly endWord: number;
}

export interface CueLexicon<Value> {
  /** Hits in order of their place. `from` and `to` limit the search to those cue words. */
  find(words: CueWords, from?: number, to?: number): CueHit<Value>[];
  /** The longest phrase that begins with exactly this cue word. */
  at(words: CueWords, index: number, to?: number): CueHit<Value> | undefined;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  value: Value | undefined;
}

/** Values with their phrases, these with a bar between them. */
export type CueLists<Value> = readonly (readonly [value: Value, phrases: string])[];

/**
 * A lexicon of phrases in any casing, built when it is first asked. A phrase listed twice keeps its first value.
 * Between the words of a phrase a text may have blanks, one line end, hyphens, full stops, apostrophes, slashes, plus signs or ampersands.
 */
export function cueLexicon<Value>(lists: CueLists<Value>): CueLexicon<Value> {
  let root: Map<string, Node<Value>> | undefined;
  // Most words begin no phrase, and most that do are followed by a word that none goes on with: small tables by the
  // keys of one word and of two tell so without hashing either.
  let openings: Uint8Array;
  let pairs: Uint8Array;

  function build(): Map<string, Node<Value>> {
    openings = new Uint8Array(filterSize);
    pairs = new Uint8Array(filterSize);
    const top = new Map<string, Node<Value>>();
    for (const [value, phrases] of lists) {
      for (const phrase of phrases.split('|')) {
        const words = phraseWords(phrase);
        if (words.length === 0) continue;
        const opening = filterIndex(words[0]!);
        openings[opening] = words.length === 1 ? wholePhrase : Math.max(openings[opening]!, beginsPhrase);
        if (words.length > 1) pairs[pairIndex(opening, filterIndex(words[1]!))] = 1;
        let node = nodeOf(top, words[0]!);
        for (let at = 1; at < words.length; at++)
          node = nodeOf((node.next ??= new Map<string, Node<Value>>()), words[at]!);
        node.value ??= value;
      }
    }
    return top;
  }

  function mayBegin(keys: readonly number[], index: number, to: number): boolean {
    const key = keys[index] as number;
    const opening = openings[key] as number;
    if (opening !== beginsPhrase) return opening === wholePhrase;
    return index + 1 < to && pairs[pairIndex(key, keys[index + 1] as number)] === 1;
  }

  function at(words: CueWords, index: number, to: number = words.words.length): CueHit<Value> | undefined {
    root ??= build();
    if (!mayBegin(words.keys, index, to)) return undefined;
    let node = root.get(words.words[index] as string);
    if (node === undefined) return undefined;
    let best: Node<Value> | undefined = node.value === undefined ? undefined : node;
    let endWord = index + 1;
    for (let i = index + 1; i < to && node.next !== undefined; i++) {
      node = node.next.get(words.words[i] as string);
      if (node === undefined || !joins(words.text, words.ends[i - 1] as number, words.starts[i] as number)) break;
      if (node.value !== undefined) {
        best = node;
        endWord = i + 1;
      }
    }
    if (best === undefined) return undefined;
    return {
      value: best.value as Value,
      start: words.starts[index] as number,
      end: words.ends[endWord - 1] as number,
      firstWord: index,
      endWord,
    };
  }

  return {
    at,
    find(words, from = 0, to = words.words.length) {
      root ??= build();
      const hits: CueHit<Value>[] = [];
      const { keys } = words;
      for (let i = from; i < to;) {
        const hit = mayBegin(keys, i, to) ? at(words, i, to) : undefined;
        if (hit === undefined) {
          i++;
        } else {
          hits.push(hit);
          i = hit.endWord;
        }
      }
      return hits;
    },
  };
}

function nodeOf<Value>(nodes: Map<string, Node<Value>>, word: string): Node<Value> {
  let node = nodes.get(word);
  if (node === undefined) nodes.set(word, (node = { next: undefined, value: undefined }));
  return node;
}

const filterSize = 8192;
/** What the table of openings says of a key: longer phrases begin with it, or a phrase is nothing else. */
const beginsPhrase = 1;
const wholePhrase = 2;

function filterIndex(word: string): number {
  const last = word.length - 1;
  return (
    (word.charCodeAt(0) * 263 + word.charCodeAt(last >> 1) * 71 + word.charCodeAt(last) * 19 + last * 7) &
    (filterSize - 1)
  );
}

function pairIndex(first: number, second: number): number {
  return (first * 31 + second) & (filterSize - 1);
}

/** Longest gap inside a phrase, in UTF-16 units: a line end, an indent, a hyphen. Chosen, unmeasured. */
const maxGap = 6;

function joins(text: string, from: number, to: number): boolean {
  if (to - from > maxGap) return false;
  let lineEnds = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      if (++lineEnds > 1) return false;
    } else if (!isJoint(code)) return false;
  }
  return true;
}

function isJoint(code: number): boolean {
  return (
    code === 32 || // blank
    code === 45 || // -
    code === 46 || // .
    code === 43 || // +
    code === 38 || // &
    code === 39 || // '
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x60 ||
    code === 0xb4 ||
    code === 47 || // /
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    (code >= 0x2010 && code <= 0x2015)
  );
}

const other = 0;
const digit = 1;
const lower = 2;
const upper = 3;
const letter = 4;

/** Cuts a text into cue words. */
export function cueWords(text: string): CueWords {
  const words: string[] = [];
  const places: WordPlaces = { starts: [], ends: [], keys: [] };
  readWords(text, words, places);
  return { text, words, ...places };
}

/** The cue words alone, at a fraction of the cost, to look short texts up by. */
export function foldedWords(text: string): readonly string[] {
  const words: string[] = [];
  readWords(text, words, undefined);
  return words;
}

/** Nearly all phrases of the lexicons. */
const PLAIN_PHRASE = /^[a-z]+(?: [a-z]+)*$/;

/** `foldedWords` of a phrase of a lexicon; there are thousands, and they are read when little has been compiled yet. */
export function phraseWords(phrase: string): readonly string[] {
  return PLAIN_PHRASE.test(phrase) ? phrase.split(' ') : foldedWords(phrase);
}

/**
 * The first cue word of a text that begins with a letter of ASCII; undefined for other texts and where the word has other
 * letters. Tells most texts that are not in a table without folding the rest.
 */
export function firstFoldedWord(text: string): string | undefined {
  let end = 0;
  for (let kind = other; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code > 127) return undefined;
    const next = kindOf(code);
    if (next === other || next === digit || (kind === lower && next === upper)) break;
    kind = next;
  }
  return end === 0 ? undefined : text.slice(0, end).toLowerCase();
}

interface WordPlaces {
  readonly starts: number[];
  readonly ends: number[];
  readonly keys: number[];
}

function readWords(text: string, words: string[], places: WordPlaces | undefined): void {
  const length = text.length;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let kind = kindOf(code);
    if (kind === other) {
      i++;
      continue;
    }
    const start = i;
    const isNumber = kind === digit;
    let isAscii = code < 128;
    let hasCapital = kind === upper;
    while (++i < length) {
      code = text.charCodeAt(i);
      const next = kindOf(code);
      if (next === other || (next === digit) !== isNumber || (kind === lower && next === upper)) break;
      kind = next;
      if (code > 127) isAscii = false;
      if (next === upper) hasCapital = true;
    }
    const surface = text.slice(start, i);
    const word = isNumber ? surface : !isAscii ? foldWord(surface) : hasCapital ? surface.toLowerCase() : surface;
    words.push(word);
    if (places === undefined) continue;
    places.keys.push(filterIndex(word));
    places.starts.push(start);
    places.ends.push(i);
  }
}

function kindOf(code: number): number {
  if (code < 128) {
    if (isAsciiLower(code)) return lower;
    if (isAsciiUpper(code)) return upper;
    if (isDigit(code)) return digit;
    return other;
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? letter : other;
  if (code < 0x100) return code === 0xd7 || code === 0xf7 ? other : code >= 0xdf ? lower : upper;
  // Punctuation, arrows, boxes, dingbats; CJK punctuation; private use (bullets of symbol fonts); surrogates; specials.
  if (code >= 0x2000 && code <= 0x2bff) return other;
  if (code >= 0x3000 && code <= 0x303f) return other;
  if (code >= 0xd800 && code <= 0xf8ff) return other;
  if (code >= 0xfe00 && code <= 0xfe0f) return other;
  if (code >= 0xff00 && code <= 0xff0f) return other;
  // Full-width colons, brackets and the like.
  if ((code >= 0xff1a && code <= 0xff20) || (code >= 0xff3b && code <= 0xff40) || (code >= 0xff5b && code <= 0xff65))
    return other;
  if (code >= 0xfeff) return code >= 0xff10 && code <= 0xffdc ? letter : other;
  return letter;
}

/** Index of the first cue word that starts at or after an offset. */
export function wordIndexAt(words: CueWords, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
