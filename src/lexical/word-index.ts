/**
 * An inverted index that grows and shrinks, with two rankings out of one walk through its lists.
 *
 * BM25, with the statistics of the documents that are in the index now: what came and went leaves no trace, and neither
 * does the order in which documents came. And the cosine of TF-IDF vectors with the shipped statistics, which is how a match compares
 * words: what one document gets does not depend on the others. The first tells the documents of one employer or one trade apart, the
 * second comes nearer to the order of the matches.
 *
 * Terms are strings of the caller's making; no text is kept. A term costs four bytes a document that has it. A removed document is skipped
 * at once and its bytes come back when a fifth of all are removed and the owner tidies up.
 */
import { BLOCK, sumBlocks, type BlockNorms, type WeighedList } from './block-sums.ts';
import { bm25, type Bm25, type Bm25Options } from './bm25.ts';
import { UNKNOWN_IDF, type TermEntry } from './term-statistics.ts';
import type { WordTerm } from './word-term.ts';

export interface WordQuery {
  /** Each term once, with a count above 0. */
  readonly terms: readonly { readonly term: string; readonly count: number }[];
  /**
   * Only so many terms take part, those that can add most to either ranking; the others hardly change the top of the lists. Default:
   * all.
   */
  readonly mostTerms?: number | undefined;
}

/** Where the documents go that are good enough. */
export interface BestDocuments {
  /** A score below it is not offered; it may rise with every offer. */
  readonly least: number;
  offer(id: string, score: number): void;
}

/** Share of removed documents from which the lists are written anew. */
const MOST_REMOVED = 0.2;
/** Fewer are not worth the work. */
const LEAST_REMOVED = 64;

const LARGEST_COUNT = 255;

const NOTHING = /* @__PURE__ */ new Uint32Array();
const NO_STARTS: readonly number[] = [];

/**
 * A term of an index: what the shipped statistics say of it, and the documents that have it. Documents are counted in these and not
 * in strings, so that each word of a text is looked up once.
 */
export interface IndexedTerm {
  /** Of this index, from 0. */
  readonly number: number;
  readonly idf: number;
  /** False: a term that the statistics do not hold. */
  readonly isKnown: boolean;
  /** Row × 256 + count, ascending; a map of ids can hold no more rows than fit in. One array of both is read in one stream. */
  entries: Uint32Array;
  length: number;
  /** As in `TermList`. */
  blockStarts: readonly number[];
  /** Of whoever counts: the document that had it last, and its place among the terms of that. */
  countedIn: number;
  place: number;
}

/** Terms of one document, each once, with their counts in the same order. */
export interface CountedTerms {
  readonly terms: readonly IndexedTerm[];
  readonly counts: readonly number[];
}

let numbers = 0;

/** Documents by their terms, each under a key of the caller's. */
export class WordIndex {
  readonly #bm25: Bm25;
  /** Of the terms' places as they are now; no two indexes share one. */
  #number = ++numbers;
  #terms = new Map<string, IndexedTerm>();
  #places: IndexedTerm[] = [];
  readonly #rowsById = new Map<string, number>();
  /** By row; undefined for a removed document. */
  #ids: (string | undefined)[] = [];
  /** Terms, repeats included. */
  #lengths: number[] = [];
  /** Of the TF-IDF vectors; 0 without terms. */
  #vectorLengths: number[] = [];
  #totalLength = 0;
  /** Undefined after a change. */
  #norms: BlockNorms | undefined;

  /** @throws InvalidInputError for numbers out of range */
  constructor(options: Bm25Options = {}) {
    this.#bm25 = bm25(options);
  }

  /** Documents in the index. */
  get size(): number {
    return this.#rowsById.size;
  }

  has(id: string): boolean {
    return this.#rowsById.has(id);
  }

  /** The term of a word, undefined for a word that is none. Good until `tidy` is called. */
  termOf(word: WordTerm): IndexedTerm | undefined {
    if (word.indexNumber === this.#number) return this.#places[word.indexPlace];
    if (word.term === undefined) return undefined;
    const term = this.term(word.term, word.entry);
    word.indexNumber = this.#number;
    word.indexPlace = term.number;
    return term;
  }

  /** As `termOf`; `entry`: what the shipped statistics say of the term, where they hold it. */
  term(name: string, entry: TermEntry | undefined): IndexedTerm {
    let term = this.#terms.get(name);
    if (term === undefined) {
      term = {
        number: this.#places.length,
        idf: entry?.idf ?? UNKNOWN_IDF,
        isKnown: entry !== undefined,
        entries: NOTHING,
        length: 0,
        blockStarts: NO_STARTS,
        countedIn: 0,
        place: 0,
      };
      this.#terms.set(name, term);
      this.#places.push(term);
    }
    return term;
  }

  /**
   * Adds a document or takes the place of the one with this id. The terms are those of this index; counts are rounded and end at 255; terms
   * below a half are left out.
   */
  add(id: string, { terms, counts }: CountedTerms): void {
    this.remove(id);
    const row = this.#ids.length;
    let length = 0;
    let squares = 0;
    for (let at = 0; at < terms.length; at++) {
      const kept = Math.min(LARGEST_COUNT, Math.round(counts[at]!));
      if (!(kept >= 1)) continue;
      const term = terms[at]!;
      append(term, row * 256 + kept);
      length += kept;
      squares += (kept * term.idf) ** 2;
    }
    this.#ids.push(id);
    this.#lengths.push(length);
    this.#vectorLengths.push(Math.sqrt(squares));
    this.#rowsById.set(id, row);
    this.#totalLength += length;
    this.#norms = undefined;
  }

  /** False if there is no such document. */
  remove(id: string): boolean {
    const row = this.#rowsById.get(id);
    if (row === undefined) return false;
    this.#rowsById.delete(id);
    this.#ids[row] = undefined;
    this.#totalLength -= this.#lengths[row]!;
    this.#norms = undefined;
    return true;
  }

  /** Gives back what removed documents take, where they are many. Terms that were handed out before are good no more. */
  tidy(): void {
    const removed = this.#ids.length - this.size;
    if (removed >= LEAST_REMOVED && removed > MOST_REMOVED * this.#ids.length) this.#compact();
  }

  /**
   * Offers every document with a term of the query that reaches the least of a ranking, in no particular order: its score of BM25, and the
   * cosine times the length of the query's vector, which is the same for all.
   */
  search({ terms, mostTerms = Infinity }: WordQuery, byBm25: BestDocuments, byCosine: BestDocuments): void {
    if (this.size === 0) return;
    const ids = this.#ids;
    const least = {
      get leastScore() {
        return byBm25.least;
      },
      get leastCosine() {
        return byCosine.least;
      },
    };
    sumBlocks(this.#heaviest(terms, mostTerms), (this.#norms ??= this.#readNorms()), least, (row, score, cosine) => {
      const id = ids[row];
      if (id === undefined) return;
      if (score > 0 && score >= byBm25.least) byBm25.offer(id, score);
      if (cosine > 0 && cosine >= byCosine.least) byCosine.offer(id, cosine);
    });
  }

  /** The query's terms that some document has, ascending by term, so that sums do not depend on the order of the query. */
  #heaviest(terms: WordQuery['terms'], most: number): readonly WeighedTerm[] {
    const found: WeighedTerm[] = [];
    for (const { term, count } of terms) {
      const list = this.#terms.get(term);
      if (list === undefined || !(count > 0)) continue;
      const having = this.#having(list);
      if (having === 0) continue;
      found.push({
        term,
        list,
        bm25Weight: this.#bm25.weight(count, having, this.size),
        cosineWeight: count * list.idf * list.idf,
      });
    }
    found.sort(byTerm);
    if (found.length <= most) return found;
    const byBm25 = strongest(found, most, ({ bm25Weight }) => bm25Weight);
    const byCosine = strongest(found, most, ({ cosineWeight }) => cosineWeight);
    return found.filter((term) => byBm25.has(term) || byCosine.has(term));
  }

  /** Documents of now that have the term. */
  #having({ entries, length }: IndexedTerm): number {
    if (this.#ids.length === this.size) return length;
    let having = 0;
    for (let at = 0; at < length; at++) if (this.#ids[entries[at]! >>> 8] !== undefined) having++;
    return having;
  }

  #readNorms(): BlockNorms {
    const mean = this.#totalLength / this.size;
    const lengths = this.#lengths;
    const blocks: Float64Array[] = [];
    for (let from = 0; from < lengths.length; from += BLOCK) {
      const rows = Math.min(BLOCK, lengths.length - from);
      const norms = new Float64Array(2 * rows);
      for (let row = 0; row < rows; row++) {
        norms[2 * row] = this.#bm25.norm(mean === 0 ? 1 : lengths[from + row]! / mean);
        norms[2 * row + 1] = this.#vectorLengths[from + row]!;
      }
      blocks.push(norms);
    }
    return blocks;
  }

  #compact(): void {
    const moved = new Int32Array(this.#ids.length).fill(-1);
    let next = 0;
    this.#ids.forEach((id, row) => {
      if (id !== undefined) moved[row] = next++;
    });
    const terms = this.#terms;
    this.#number = ++numbers;
    this.#terms = new Map();
    this.#places = [];
    for (const [name, list] of terms) {
      let kept = 0;
      for (let at = 0; at < list.length; at++) {
        const entry = list.entries[at]!;
        const row = moved[entry >>> 8]!;
        if (row >= 0) list.entries[kept++] = row * 256 + (entry & 255);
      }
      if (kept === 0) continue;
      const term = {
        ...list,
        number: this.#places.length,
        entries: list.entries.slice(0, kept),
        length: kept,
        blockStarts: NO_STARTS,
      };
      this.#terms.set(name, term);
      this.#places.push(term);
    }
    this.#norms = undefined;
    this.#lengths = this.#lengths.filter((_, row) => moved[row]! >= 0);
    this.#vectorLengths = this.#vectorLengths.filter((_, row) => moved[row]! >= 0);
    this.#ids = this.#ids.filter((id) => id !== undefined);
    this.#ids.forEach((id, row) => this.#rowsById.set(id!, row));
  }
}

interface WeighedTerm extends WeighedList {
  readonly term: string;
}

function byTerm(a: WeighedTerm, b: WeighedTerm): number {
  return a.term < b.term ? -1 : 1;
}

/** The `most` strongest of more terms than that; of equals those that come first. */
function strongest(
  terms: readonly WeighedTerm[],
  most: number,
  weight: (term: WeighedTerm) => number,
): ReadonlySet<WeighedTerm> {
  const weights = Float64Array.from(terms, weight);
  const least = weights.slice().sort()[terms.length - most]!;
  let room = most;
  for (const one of weights) if (one > least) room--;
  return new Set(terms.filter((_, at) => weights[at]! > least || (weights[at] === least && room-- > 0)));
}

/** Most terms stand in few documents. Short lists double; longer ones grow by a quarter, so that a tenth of their room is spare. */
const LEAST_CAPACITY = 4;
const DOUBLED_TO = 64;

function append(list: IndexedTerm, entry: number): void {
  if (list.length === list.entries.length) {
    const larger = list.length * (list.length < DOUBLED_TO ? 2 : 1.25);
    const entries = new Uint32Array(Math.max(LEAST_CAPACITY, larger));
    entries.set(list.entries);
    list.entries = entries;
  }
  list.entries[list.length++] = entry;
}
