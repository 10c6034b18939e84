/**
 * The words that texts share: one object for a word, whichever text it stands in, so that what is always the same about a
 * word is worked out once and then lies beside it.
 *
 * A table of fixed size: each word has two slots to stand in, and a new one takes the place of the one used less lately. So
 * common words stay, and no text, however hostile, makes the table grow or slow. No result depends on what it holds.
 */
import { spellingKey } from './word-forms.ts';

export interface Word {
  /** Folded form: lower case, no accents, no ligatures. */
  readonly normal: string;
  /** `spellingKey(normal)`. */
  readonly key: string;
  /** `beginningBit(key)`. */
  readonly bit: number;
  /**
   * What a later stage has worked out of the word, undefined before; each field belongs to the file of its name, which alone
   * knows its type. Fields and no maps: most of the time of a look-up goes into fetching memory.
   */
  textLanguage: unknown;
  wordTerm: unknown;
  wordReadings: unknown;
  surfaceIndex: unknown;
  surfaceBits: unknown;
  staticVocabulary: unknown;
  staticVocabularyNumber: unknown;
  staticVocabularyRow: unknown;
  staticVocabularyBits: unknown;
  nearDuplicates: unknown;
}

/** A word as it is written in some text. */
interface WrittenWord extends Word {
  readonly surface: string;
}

const SLOTS = 65_536;

/** Longer words are rare and seldom the same. */
const LONGEST_KEPT = 40;

let slots: (WrittenWord | undefined)[] | undefined;

/** Hash of a word's characters, one by one from 0. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * One of 29 bits by the first two letters of a word. A set of words as a number of such bits tells of most others that they are not
 * in it, without fetching anything but that number.
 */
export function beginningBit(word: string): number {
  return 1 << ((word.charCodeAt(0) * 5 + (word.length > 1 ? word.charCodeAt(1) : 0)) % 29);
}

/** The word of a normal form. */
export function wordOf(normal: string): Word {
  let hash = 0;
  for (let at = 0; at < normal.length; at++) hash = nextHash(hash, normal.charCodeAt(at));
  return plainWord(normal, 0, normal.length, hash);
}

/** The word at a stretch of text that only casing sets apart from its normal form; `hash` is that of the stretch. */
export function plainWord(text: string, start: number, end: number, hash: number): Word {
  slots ??= new Array<WrittenWord | undefined>(SLOTS);
  const first = hash & (SLOTS - 2);
  const latest = slots[first];
  if (latest !== undefined && isWrittenAt(latest, text, start, end)) return latest;
  const older = slots[first + 1];
  const word = older !== undefined && isWrittenAt(older, text, start, end) ? older : newWord(text.slice(start, end));
  if (word.surface.length <= LONGEST_KEPT) {
    slots[first] = word;
    slots[first + 1] = latest;
  }
  return word;
}

function isWrittenAt({ surface }: WrittenWord, text: string, start: number, end: number): boolean {
  return surface.length === end - start && text.startsWith(surface, start);
}

function newWord(slice: string): WrittenWord {
  // A copy: a slice would keep the whole text in memory.
  const surface = ` ${slice}`.slice(1);
  const normal = surface.toLowerCase();
  const key = spellingKey(normal);
  return {
    surface,
    normal,
    key,
    bit: beginningBit(key),
    textLanguage: undefined,
    wordTerm: undefined,
    wordReadings: undefined,
    surfaceIndex: undefined,
    surfaceBits: undefined,
    staticVocabulary: undefined,
    staticVocabularyNumber: undefined,
    staticVocabularyRow: undefined,
    staticVocabularyBits: undefined,
    nearDuplicates: undefined,
  };
}
