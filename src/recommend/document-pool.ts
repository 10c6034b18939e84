/**
 * Any number of documents of one kind, found by words and by meaning.
 *
 * What is kept of each beside the caller's own object: about four bytes a different word, the vector's bytes in the index, and a few
 * numbers; of those that were candidates 128 bytes to tell copies by. Parsed documents are kept of the last few hundred that were looked
 * at closely.
 *
 * Changes happen one after the other, in blocks: each block is in the pool as a whole or not at all, so an abort or a failing
 * index leaves every document either as it was or as it was to be. Reading goes on meanwhile.
 */
import { embeddingBackground, withoutBackground } from '../embedding/background.ts';
import { embedAll } from '../embedding/embed-all.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { Bm25Options } from '../lexical/bm25.ts';
import { WordIndex, type BestDocuments, type WordQuery } from '../lexical/word-index.ts';
import { weightedSum } from '../vector/cosine.ts';
import { hostsTurn } from '../vector/hosts-turn.ts';
import { topHits, type TopHits } from '../vector/top-hits.ts';
import type { VectorFilter } from '../vector/vector-filter.ts';
import type { VectorIndex, VectorMetadata } from '../vector/vector-index.ts';
import {
  fingerprintOf,
  fingerprintText,
  NO_FINGERPRINT,
  withMember,
  withoutMember,
  type Fingerprint,
} from './fingerprint.ts';
import { fuseRankings } from './fusion.ts';
import type { Signature } from './near-duplicates.ts';
import type { PoolText } from './pool-text.ts';
import type { PostingFacts } from './posting-facts.ts';

/** A document of the pool; never changed, an update makes a new one. */
export interface PoolEntry<Source> {
  readonly id: string;
  readonly source: Source;
  readonly fingerprint: Fingerprint;
  /** Filled when it is first asked for: what copies are told by, what the fields state, and what a parse adds. */
  signature?: Signature;
  facts?: PostingFacts;
  readFacts?: PostingFacts;
}

export interface NewDocument<Source> {
  readonly id: string;
  readonly source: Source;
  readonly fingerprint: Fingerprint;
  /** Absent in a pool that nobody asks for candidates. */
  readonly text?: PoolText | undefined;
  /** Kept beside the vector, for filters of the index. */
  readonly metadata?: VectorMetadata | undefined;
}

/** The document that others are looked for with. */
export interface PoolQuery {
  readonly terms: WordQuery['terms'];
  /** Of length 1; zero or undefined where there is nothing to compare. Asked only of a query to a pool that has an index. */
  vector(signal: AbortSignal | undefined): Promise<Float32Array | undefined>;
}

export interface PoolOptions {
  readonly embedder: Embedder | null;
  readonly index: VectorIndex | undefined;
  readonly bm25: Bm25Options | undefined;
}

export interface PoolCallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface CandidateOptions extends PoolCallOptions {
  /** A condition on metadata that everything fulfils that is accepted: the index need not give anything else. */
  readonly filter?: VectorFilter | undefined;
}

/** Documents of one block. */
const BLOCK = 128;

/**
 * Share of the title in the vector of a document that has one. The match gives half to the titles of a whole text; beside thirty words
 * they tell more, and with 0.6 more of the best of the full order are found than with 0.4 and 0.5 (`bench/quality/recommend.ts`).
 */
const TITLE_SHARE = 0.6;

/**
 * Terms of the query that take part, strongest first: of a résumé's two hundred the first 128 find what all find, 64 miss one or two
 * more of a hundred.
 */
const QUERY_TERMS = 128;

/** The most that an index can be asked for. */
const MOST_HITS = 10_000;

export class DocumentPool<Source> {
  readonly #entries = new Map<string, PoolEntry<Source>>();
  readonly #words: WordIndex;
  readonly #embedder: Embedder | null;
  readonly #index: VectorIndex | undefined;
  #fingerprint: Fingerprint = NO_FINGERPRINT;
  /** The change under way and those waiting; never rejects. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor({ embedder, index, bm25 }: PoolOptions) {
    this.#words = new WordIndex(bm25);
    this.#embedder = embedder;
    this.#index = index;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The same for the same documents, however they came together. */
  get fingerprint(): Fingerprint {
    return this.#fingerprint;
  }

  get(id: string): PoolEntry<Source> | undefined {
    return this.#entries.get(id);
  }

  /** Ascending by id. */
  ids(): readonly string[] {
    return [...this.#entries.keys()].sort();
  }

  /**
   * Adds documents or takes the place of those with their ids, block by block. `read` is called for one after the other; of two with one
   * id the later counts.
   *
   * @throws what `read` throws, then nothing of its block is added
   * @throws as the embedder and the index do
   */
  async put<Raw>(
    raws: readonly Raw[],
    read: (raw: Raw, at: number, index: WordIndex) => NewDocument<Source>,
    { signal, onBlock }: PoolCallOptions & { readonly onBlock?: (done: number) => void } = {},
  ): Promise<void> {
    await this.#change(async () => {
      for (let from = 0; from < raws.length; from += BLOCK) {
        if (from > 0) await hostsTurn();
        signal?.throwIfAborted();
        const block = new Map<string, NewDocument<Source>>();
        for (let at = from; at < Math.min(from + BLOCK, raws.length); at++) {
          const document = read(raws[at]!, at, this.#words);
          block.set(document.id, document);
        }
        const documents = [...block.values()];
        await this.#writeVectors(documents, signal);
        for (const document of documents) this.#commit(document);
        this.#words.tidy();
        onBlock?.(Math.min(from + BLOCK, raws.length));
      }
    });
  }

  /** How many of them were there. */
  async remove(ids: readonly string[], { signal }: PoolCallOptions = {}): Promise<number> {
    return this.#change(async () => {
      signal?.throwIfAborted();
      const known = ids.filter((id) => this.#entries.has(id));
      // First out of the pool: hits that it does not know are passed over.
      let removed = 0;
      for (const id of known) {
        const entry = this.#entries.get(id);
        if (entry === undefined) continue;
        this.#entries.delete(id);
        this.#words.remove(id);
        this.#fingerprint = withoutMember(this.#fingerprint, entry.fingerprint);
        removed++;
      }
      this.#words.tidy();
      if (known.length > 0) await this.#index?.delete(known, { signal });
      return removed;
    });
  }

  /**
   * Ids of documents that are likely to fit, likeliest first: the best `depth` of each of two rankings by words and of one by
   * meaning, fused. Without terms and without vectors in common there are none. `accepts`: absent where all are wanted.
   */
  async candidates(
    query: PoolQuery,
    depth: number,
    accepts?: (entry: PoolEntry<Source>) => boolean,
    { signal, filter }: CandidateOptions = {},
  ): Promise<readonly string[]> {
    const vector = this.#index === undefined ? undefined : await query.vector(signal);
    const byBm25 = topHits(depth);
    const byCosine = topHits(depth);
    const wanted = (best: TopHits): BestDocuments =>
      accepts === undefined
        ? best
        : {
            get least() {
              return best.least;
            },
            offer: (id, score) => {
              if (accepts(this.#entries.get(id)!)) best.offer(id, score);
            },
          };
    this.#words.search({ terms: query.terms, mostTerms: QUERY_TERMS }, wanted(byBm25), wanted(byCosine));
    const byWords = [byBm25, byCosine].map((best) => ({ ids: best.hits().map(({ id }) => id), weight: 1 }));
    if (vector === undefined || vector.every((value) => value === 0)) return fuseRankings(byWords);
    const nearest = await this.#nearest(vector, depth, accepts, { signal, filter });
    // Words and meaning count alike.
    return fuseRankings([...byWords, { ids: nearest, weight: 2 }]);
  }

  async #nearest(
    vector: Float32Array,
    depth: number,
    accepts: ((entry: PoolEntry<Source>) => boolean) | undefined,
    { signal, filter }: CandidateOptions,
  ): Promise<readonly string[]> {
    const isWanted = (id: string): boolean => {
      const entry = this.#entries.get(id);
      return entry !== undefined && (accepts === undefined || accepts(entry));
    };
    for (let topK = Math.min(depth, MOST_HITS); ; topK = Math.min(topK * 4, MOST_HITS)) {
      // Indexes in memory take the condition with them; others give more hits until enough pass.
      const options = { topK, signal, filter, ...(accepts === undefined ? {} : { accepts: isWanted }) };
      const hits = await this.#index!.search(vector, options);
      const wanted = hits.map(({ id }) => id).filter(isWanted);
      if (wanted.length >= depth || hits.length < topK || topK === MOST_HITS) return wanted.slice(0, depth);
    }
  }

  #commit({ id, source, text, fingerprint: content }: NewDocument<Source>): void {
    const before = this.#entries.get(id);
    if (before !== undefined) this.#fingerprint = withoutMember(this.#fingerprint, before.fingerprint);
    // With its id: the same texts under other keys are another pool.
    const fingerprint = fingerprintOf([id, fingerprintText(content)]);
    this.#entries.set(id, { id, source, fingerprint });
    if (text !== undefined) this.#words.add(id, text.terms);
    this.#fingerprint = withMember(this.#fingerprint, fingerprint);
  }

  async #writeVectors(documents: readonly NewDocument<Source>[], signal: AbortSignal | undefined): Promise<void> {
    const index = this.#index;
    if (index === undefined) return;
    const vectors = await this.#vectorsOf(documents, signal);
    const entries = documents.flatMap(({ id, metadata }, at) => {
      const vector = vectors[at];
      return vector === undefined ? [] : [{ id, vector, metadata }];
    });
    // A text without a word that the embedder knows is near to nothing; an older vector of its id must not stand for it.
    const without = documents
      .filter(({ id }, at) => vectors[at] === undefined && this.#entries.has(id))
      .map(({ id }) => id);
    if (entries.length > 0) await index.upsert(entries, { signal });
    if (without.length > 0) await index.delete(without, { signal });
  }

  /** Title and digest, what all work has in common taken off; undefined without a known word. */
  async #vectorsOf(
    documents: readonly NewDocument<Source>[],
    signal: AbortSignal | undefined,
  ): Promise<readonly (Float32Array | undefined)[]> {
    const embedder = this.#embedder;
    if (embedder === null) return documents.map(() => undefined);
    const background = await embeddingBackground(embedder, { signal });
    const texts = documents
      .flatMap(({ text }) => (text === undefined ? [] : [text.title, text.digest]))
      .filter((text) => text !== '');
    const vectors = await embedAll(embedder, texts, { signal });
    return documents.map(({ text: { title, digest } = { title: '', digest: '' } }) => {
      const parts = [digest, title].map((text) =>
        text === '' ? undefined : withoutBackground(vectors.get(text)!, background),
      );
      const [about, name] = parts;
      const whole =
        about === undefined || name === undefined
          ? (about ?? name)
          : weightedSum([about, name], [1 - TITLE_SHARE, TITLE_SHARE], embedder.dimensions);
      return whole?.some((value) => value !== 0) === true ? whole : undefined;
    });
  }

  /** One change after the other, whether or not the one before succeeded. */
  async #change<Value>(change: () => Promise<Value>): Promise<Value> {
    const mine = this.#changes.then(change);
    this.#changes = mine.catch(() => undefined);
    return mine;
  }
}
