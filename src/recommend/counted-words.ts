/** The words of one document as they are met: each term once, with its count and its first place. */
import type { PlacedTerm } from '../features/document-terms.ts';
import type { CountedTerms, IndexedTerm, WordIndex } from '../lexical/word-index.ts';
import { wordTerm } from '../lexical/word-term.ts';
import type { StopWordLanguage } from '../text/stopwords.ts';
import type { Token } from '../text/tokenize.ts';

let documents = 0;

/** Lists of numbers instead of an object a term: a pool is read at once, and what is allocated for each word of it has to be collected. */
export class CountedWords implements CountedTerms {
  readonly terms: IndexedTerm[] = [];
  readonly counts: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #index: WordIndex;
  /** A number of its own, by which a term tells whether it has been met in this document. */
  readonly #mark: number;

  /** Terms are those of `index`, to which they will be added. */
  constructor(index: WordIndex) {
    this.#index = index;
    this.#mark = ++documents;
  }

  /** Counts a token `weight` times, unless it is a stop word of the language. */
  addToken({ word, start, end }: Token, language: StopWordLanguage, weight: number): void {
    const term = this.#index.termOf(wordTerm(word, language));
    if (term !== undefined) this.#count(term, weight, start, end);
  }

  addTerm({ term, count, entry, first: { start, end } }: PlacedTerm): void {
    this.#count(this.#index.term(term, entry), count, start, end);
  }

  #count(term: IndexedTerm, count: number, start: number, end: number): void {
    if (term.countedIn === this.#mark) {
      this.counts[term.place]! += count;
      return;
    }
    term.countedIn = this.#mark;
    term.place = this.terms.length;
    this.terms.push(term);
    this.counts.push(count);
    this.starts.push(start);
    this.ends.push(end);
  }
}
