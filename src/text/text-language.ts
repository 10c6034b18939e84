/** Which language a text is written in, by its function words: enough to know whether our word lists apply. */
import { stopWords, type StopWordLanguage } from './stopwords.ts';
import type { Token } from './tokenize.ts';
import type { Word } from './word.ts';

const CANDIDATES: readonly StopWordLanguage[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ro', 'pl', 'ru'];

/** Tokens looked at; the beginning of a text tells its language, and every list is asked for each. Chosen, unmeasured. */
const SAMPLE = 400;

export interface TextLanguage {
  /** English when nothing else is seen more often. */
  readonly language: StopWordLanguage;
  /**
   * Share of the tokens that are function words of that language, 0..1. Running prose has 0.3 to 0.5, a résumé of
   * bare lists 0.05 to 0.2, a language without a list next to 0.
   */
  readonly share: number;
  /** All languages with as many function words as `language`: a line of Spanish may look as French ("y", "de"). */
  readonly tied: readonly StopWordLanguage[];
}

export function textLanguage(tokens: readonly Token[]): TextLanguage {
  const sample = Math.min(tokens.length, SAMPLE);
  const hits = CANDIDATES.map(() => 0);
  for (let at = 0; at < sample; at++) {
    // One bit a language, so that each word is looked up once and not once for each list.
    let bits = languagesOf(tokens[at]!.word);
    for (let candidate = 0; bits > 0; candidate++, bits >>= 1) if ((bits & 1) === 1) hits[candidate]!++;
  }
  let best = 0;
  for (let candidate = 1; candidate < hits.length; candidate++) if (hits[candidate]! > hits[best]!) best = candidate;
  return {
    language: CANDIDATES[best]!,
    share: sample === 0 ? 0 : hits[best]! / sample,
    tied: CANDIDATES.filter((_, candidate) => hits[candidate] === hits[best]),
  };
}

/** The candidates that have a word as a function word, one bit each. */
function languagesOf(word: Word): number {
  return (word.textLanguage ??= languagesByWord().get(word.normal) ?? 0) as number;
}

/**
 * The German list has the whole alphabet, and no word of one letter is German; what others have of consonants are elisions. Headings with
 * spaced letters and words cut off behind the first one would be taken for these languages.
 */
function isLoneLetter(word: string, language: StopWordLanguage): boolean {
  return word.length === 1 && (language === 'de' || /[b-df-hj-np-tv-xz]/.test(word));
}

let byWord: ReadonlyMap<string, number> | undefined;

function languagesByWord(): ReadonlyMap<string, number> {
  if (byWord === undefined) {
    const built = new Map<string, number>();
    CANDIDATES.forEach((language, candidate) => {
      for (const word of stopWords(language)) {
        if (isLoneLetter(word, language)) continue;
        built.set(word, (built.get(word) ?? 0) | (1 << candidate));
      }
    });
    byWord = built;
  }
  return byWord;
}
