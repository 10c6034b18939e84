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

/** The same list twice for most words. */
interface Readings {
  readonly small: readonly WordReading[];
  readonly capitalised: readonly WordReading[];
}

/** As written, singular, first part of a compound, without version. */
export function wordReadings(word: Word, isCapitalised: boolean): readonly WordReading[] {
  const readings = (word.wordReadings ??= readBoth(word)) as Readings;
  return isCapitalised ? readings.capitalised : readings.small;
}

function readBoth(word: Word): Readings {
  const small = readWord(word, false);
  return { small, capitalised: compoundStem(word.normal, true) === undefined ? small : readWord(word, true) };
}

function readWord({ normal, key }: Word, isCapitalised: boolean): readonly WordReading[] {
  const readings: WordReading[] = [{ key, inexact: false, language: undefined, toolsOnly: false }];
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
