/** The ways one word of a text can be read as a word of a surface form. */
import { singular, spellingKey, withoutVersion } from '../text/word-forms.ts';
import type { Word } from '../text/word.ts';
import { compoundStem } from './german-compounds.ts';

export interface WordReading {
  /** The word it is read as, as a spelling key. */
  readonly key: string;
  /** Not as written: its singular, without its version number, the first part of a German compound. */
  readonly inexact: boolean;
  /** ISO 639-1 of the only language in which this reading holds; undefined when it holds in any. */
  readonly language: string | undefined;
  /** Only names of tools take a version number. */
  readonly toolsOnly: boolean;
}

/** Beside what is written, by casing; the same list twice for most words that have any. */
interface OtherReadings {
  readonly small: readonly WordReading[];
  readonly capitalised: readonly WordReading[];
}

/** Of most words; one object for all of them. */
const AS_WRITTEN: OtherReadings = { small: [], capitalised: [] };

/** As written, singular, first part of a compound, without version. */
export function wordReadings(word: Word, isCapitalised: boolean): readonly WordReading[] {
  const written: WordReading = { key: word.key, inexact: false, language: undefined, toolsOnly: false };
  return [written, ...otherReadings(word, isCapitalised)];
}

/** Those of `wordReadings` but the one as written, which is the word's `key`; none for most words. */
export function otherReadings(word: Word, isCapitalised: boolean): readonly WordReading[] {
  const { small, capitalised } = knownOf(word);
  return isCapitalised ? capitalised : small;
}

/** `beginningBit` of what the word is read as; all bits where it has several readings. */
export function readingBits(word: Word): number {
  return knownOf(word) === AS_WRITTEN ? word.bit : -1;
}

function knownOf(word: Word): OtherReadings {
  return (word.wordReadings ??= readWord(word)) as OtherReadings;
}

function readWord(word: Word): OtherReadings {
  const small = readOthers(word, false);
  const isCompound = compoundStem(word.normal, true) !== undefined;
  if (small.length === 0 && !isCompound) return AS_WRITTEN;
  return { small, capitalised: isCompound ? readOthers(word, true) : small };
}

function readOthers({ normal, key }: Word, isCapitalised: boolean): readonly WordReading[] {
  const readings: WordReading[] = [];
  const one = singular(key);
  if (one !== undefined) readings.push({ key: one, inexact: true, language: undefined, toolsOnly: false });
  // Not the spelling key: it takes the "ae" out of "Javaentwicklung".
  const compound = compoundStem(normal, isCapitalised);
  if (compound !== undefined)
    readings.push({
      key: spellingKey(compound.stem),
      inexact: true,
      language: compound.germanOnly ? 'de' : undefined,
      toolsOnly: false,
    });
  const unversioned = withoutVersion(key);
  if (unversioned !== undefined)
    readings.push({ key: unversioned, inexact: true, language: undefined, toolsOnly: true });
  return readings;
}
