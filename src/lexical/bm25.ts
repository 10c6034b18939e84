/**
 * Okapi BM25 (Robertson et al., "Okapi at TREC-3", 1994) over an inverted index that grows and shrinks.
 *
 * score(document) = Σ over the query's terms of  idf · q·(k3+1)/(q+k3) · c·(k1+1)/(c + k1·(1 − b + b·length/mean length))
 * with c and q the counts of the term in document and query, and idf = ln(1 + (N − n + ½)/(n + ½)), which is never negative.
 *
 * N, n and the mean length are those of the documents that are in the index now: what came and went leaves no trace, and neither
 * does the order in which documents came. Terms are strings of the caller's making; no text is kept.
 *
 * A term costs four bytes a document that has it. A removed document is skipped at once and its bytes come back when a fifth of
 * all are removed.
 */
import { InvalidInputError } from '../errors.ts';

export interface Bm25Options {
  /** How fast further occurrences of a term stop to count, 0 or more; 0: only whether it occurs. Default 1.2, as in most engines. */
  readonly k1?: number | undefined;
  /** How much long documents are held back, 0 to 1. Default 0.75, as in most engines. */
  readonly b?: number | undefined;
}

export interface Bm25Query {
  /** Counts by term, above 0. */
  readonly counts: ReadonlyMap<string, number>;
  /** Only so many terms take part, those that can add most; the others hardly change the top of the list. Default: all. */
  readonly mostTerms?: number | undefined;
}

/** Saturation of counts in the query, which may be as long as a résumé; 7 to 8 in the Okapi experiments. */
const K3 = 8;

/** Share of removed documents from which the lists are written anew. */
const MOST_REMOVED = 0.2;
/** Fewer are not worth the work. */
const LEAST_REMOVED = 64;

const LARGEST_COUNT = 255;

/** The documents that have a term. */
interface Postings {
  /** Row × 256 + count, ascending; a map of ids can hold no more rows than fit in. One array of both is read in one stream. */
  entries: Uint32Array;
  length: number;
}

export class Bm25Index {
  readonly #k1: number;
  readonly #b: number;
  readonly #terms = new Map<string, Postings>();
  readonly #rowsById = new Map<string, number>();
  /** By row; undefined for a removed document. */
  #ids: (string | undefined)[] = [];
  #lengths: number[] = [];
  #totalLength = 0;
  /** k1·(1 − b + b·length/mean) by row; undefined after a change. */
  #norms: Float64Array | undefined;
  #scores = new Float64Array();

  /** @throws InvalidInputError for numbers out of range */
  constructor({ k1 = 1.2, b = 0.75 }: Bm25Options = {}) {
    if (!Number.isFinite(k1) || k1 < 0) throw new InvalidInputError('options.k1', 'expected a number of 0 or more');
    if (!(b >= 0 && b <= 1)) throw new InvalidInputError('options.b', 'expected a number from 0 to 1');
    this.#k1 = k1;
    this.#b = b;
  }

  /** Documents in the index. */
  get size(): number {
    return this.#rowsById.size;
  }

  has(id: string): boolean {
    return this.#rowsById.has(id);
  }

  /** Adds a document or takes the place of the one with this id. `counts` are rounded and end at 255; terms below a half are left out. */
  add(id: string, counts: ReadonlyMap<string, number>): void {
    this.remove(id);
    const row = this.#ids.length;
    let length = 0;
    for (const [term, count] of counts) {
      const kept = Math.min(LARGEST_COUNT, Math.round(count));
      if (!(kept >= 1)) continue;
      length += kept;
      append(this.#postingsOf(term), row * 256 + kept);
    }
    this.#ids.push(id);
    this.#lengths.push(length);
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
    const removed = this.#ids.length - this.size;
    if (removed >= LEAST_REMOVED && removed > MOST_REMOVED * this.#ids.length) this.#compact();
    return true;
  }

  /** Offers every document with a term of the query, with its score above 0, in no particular order. */
  search({ counts, mostTerms = Infinity }: Bm25Query, offer: (id: string, score: number) => void): void {
    const rowCount = this.#ids.length;
    if (this.size === 0) return;
    const norms = (this.#norms ??= this.#readNorms());
    if (this.#scores.length < rowCount) this.#scores = new Float64Array(Math.ceil(rowCount * 1.25));
    const scores = this.#scores.fill(0, 0, rowCount);
    const k1 = this.#k1 + 1;
    for (const { list, weight } of this.#heaviest(counts, mostTerms)) {
      const { entries, length } = list;
      for (let at = 0; at < length; at++) {
        const entry = entries[at]!;
        const row = entry >>> 8;
        const count = entry & 255;
        scores[row]! += (weight * count * k1) / (count + norms[row]!);
      }
    }
    for (let row = 0; row < rowCount; row++) {
      const score = scores[row]!;
      if (score === 0) continue;
      const id = this.#ids[row];
      if (id !== undefined) offer(id, score);
    }
  }

  /** The query's terms that some document has, ascending by term, so that sums do not depend on the order of the query. */
  #heaviest(counts: ReadonlyMap<string, number>, most: number): readonly WeighedTerm[] {
    const found: WeighedTerm[] = [];
    for (const [term, count] of counts) {
      const list = this.#terms.get(term);
      if (list === undefined || !(count > 0)) continue;
      const having = this.#having(list);
      if (having === 0) continue;
      const idf = Math.log(1 + (this.size - having + 0.5) / (having + 0.5));
      found.push({ term, list, weight: (idf * count * (K3 + 1)) / (count + K3) });
    }
    const byTerm = (a: WeighedTerm, b: WeighedTerm): number => (a.term < b.term ? -1 : 1);
    if (found.length > most) found.sort((a, b) => b.weight - a.weight || byTerm(a, b)).length = most;
    return found.sort(byTerm);
  }

  /** Documents of now that have the term. */
  #having({ entries, length }: Postings): number {
    if (this.#ids.length === this.size) return length;
    let having = 0;
    for (let at = 0; at < length; at++) if (this.#ids[entries[at]! >>> 8] !== undefined) having++;
    return having;
  }

  #readNorms(): Float64Array {
    const mean = this.#totalLength / this.size;
    const norms = new Float64Array(this.#ids.length);
    for (let row = 0; row < norms.length; row++) {
      const relative = mean === 0 ? 1 : this.#lengths[row]! / mean;
      norms[row] = this.#k1 * (1 - this.#b + this.#b * relative);
    }
    return norms;
  }

  #postingsOf(term: string): Postings {
    let list = this.#terms.get(term);
    if (list === undefined) this.#terms.set(term, (list = { entries: new Uint32Array(2), length: 0 }));
    return list;
  }

  #compact(): void {
    const moved = new Int32Array(this.#ids.length).fill(-1);
    let next = 0;
    this.#ids.forEach((id, row) => {
      if (id !== undefined) moved[row] = next++;
    });
    for (const [term, list] of this.#terms) {
      let kept = 0;
      for (let at = 0; at < list.length; at++) {
        const entry = list.entries[at]!;
        const row = moved[entry >>> 8]!;
        if (row >= 0) list.entries[kept++] = row * 256 + (entry & 255);
      }
      if (kept === 0) this.#terms.delete(term);
      else resize(list, kept, kept);
    }
    this.#lengths = this.#lengths.filter((_, row) => moved[row]! >= 0);
    this.#ids = this.#ids.filter((id) => id !== undefined);
    this.#ids.forEach((id, row) => this.#rowsById.set(id!, row));
  }
}

interface WeighedTerm {
  readonly term: string;
  readonly list: Postings;
  readonly weight: number;
}

function append(list: Postings, entry: number): void {
  if (list.length === list.entries.length) resize(list, list.length, Math.ceil(list.length * 1.5) + 1);
  list.entries[list.length++] = entry;
}

function resize(list: Postings, length: number, capacity: number): void {
  const entries = new Uint32Array(capacity);
  entries.set(list.entries.subarray(0, length));
  list.entries = entries;
  list.length = length;
}
