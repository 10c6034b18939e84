/** A word as a term, with what the shipped table says of it; worked out once for each word. */
import type { StopWordLanguage } from '../text/stopwords.ts';
import type { Word } from '../text/word.ts';
import { isContent, termOf } from './terms.ts';
import { termStatistics, type TermEntry } from './term-statistics.ts';

export interface WordTerm {
  /** Language of the text, whose stop words are left out. */
  readonly language: StopWordLanguage;
  /** Undefined for a stop word, a number or a stray letter. */
  readonly term: string | undefined;
  /** Undefined for a term that the table does not hold. */
  readonly entry: TermEntry | undefined;
  /** Where the index of words that asked last keeps the term, see `WordIndex.term`; numbers, for an object would keep the index alive. */
  indexNumber: number;
  indexPlace: number;
}

/** Kept for the language that was asked for last: the texts of one user are mostly in one. */
export function wordTerm(word: Word, language: StopWordLanguage): WordTerm {
  const known = word.wordTerm as WordTerm | undefined;
  if (known?.language === language) return known;
  const read = readTerm(word.normal, language);
  word.wordTerm = read;
  return read;
}

const noTerms = new Map<StopWordLanguage, WordTerm>();

function readTerm(normal: string, language: StopWordLanguage): WordTerm {
  if (isContent(normal, language)) {
    const term = termOf(normal);
    return { language, term, entry: termStatistics().entry(term), indexNumber: 0, indexPlace: 0 };
  }
  let none = noTerms.get(language);
  if (none === undefined)
    noTerms.set(language, (none = { language, term: undefined, entry: undefined, indexNumber: 0, indexPlace: 0 }));
  return none;
}
