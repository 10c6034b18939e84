/** The ways one word of a text can be read as a word of a surface form. */
import { singular, spellingKey, withoutVersion } from '../text/word-forms.ts';
import { compoundStem } from './german-compounds.ts';
import type { TrieNode } from './surface-index.ts';

export interface WordReading {
  readonly node: TrieNode;
  /** Not as written: its singular, without its version number, the first part of a German compound. */
  readonly inexact: boolean;
  /** ISO 639-1 of the only language in which this reading holds; undefined when it holds in any. */
  readonly language: string | undefined;
}

export const NO_READINGS: readonly WordReading[] = [];

/** As written, singular, first part of a compound, without version; those that `next` leads on from. */
export function wordReadings(
  next: (key: string) => TrieNode | undefined,
  normal: string,
  key: string,
  isCapitalised: boolean,
): readonly WordReading[] {
  let readings: WordReading[] | undefined;
  const add = (node: TrieNode | undefined, inexact: boolean, language?: string): void => {
    if (node !== undefined) (readings ??= []).push({ node, inexact, language });
  };
  add(next(key), false);
  const one = singular(key);
  if (one !== undefined) add(next(one), true);
  // Not the spelling key: it takes the "ae" out of "Javaentwicklung".
  const compound = compoundStem(normal, isCapitalised);
  if (compound !== undefined) add(next(spellingKey(compound.stem)), true, compound.germanOnly ? 'de' : undefined);
  const unversioned = withoutVersion(key);
  if (unversioned !== undefined) {
    const versioned = next(unversioned);
    if (versioned?.forms.some((form) => form.skill.kind === 'tool') === true) add(versioned, true);
  }
  return readings ?? NO_READINGS;
}
