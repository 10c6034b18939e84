/**
 * Words that carry no meaning on their own, by language.
 *
 * Lists are folded the way tokens are, so that "à" and "für" meet the normal forms `a` and `fur`. A list removes ordinary
 * words of other languages too ("die", "more"), so take only the languages that a text is likely to be written in.
 */
import { foldWord } from './normalize.ts';
import { deu, eng, fra, ita, nld, pol, por, ron, rus, spa } from './stop-word-lists.ts';

/** ISO 639-1 codes of the languages with a list. */
export type StopWordLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'ro' | 'pl' | 'ru';

const built = new Map<StopWordLanguage, ReadonlySet<string>>();

/** Stop words of one language in normal form; built on first use. */
export function stopWords(language: StopWordLanguage): ReadonlySet<string> {
  const known = built.get(language);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const word of listOf(language)) {
    // Entries such as "can't" are two tokens for some apostrophes; each half of one is a stop word by itself.
    for (const part of foldWord(word).split(/['’ .,?-]/)) if (part !== '') words.add(part);
  }
  built.set(language, words);
  return words;
}

function listOf(language: StopWordLanguage): readonly string[] {
  switch (language) {
    case 'en':
      return eng;
    case 'de':
      return deu;
    case 'fr':
      return fra;
    case 'es':
      return spa;
    case 'pt':
      return por;
    case 'it':
      return ita;
    case 'nl':
      return nld;
    case 'ro':
      return ron;
    case 'pl':
      return pol;
    case 'ru':
      return rus;
  }
}
