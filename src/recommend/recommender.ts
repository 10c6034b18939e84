/**
 * Postings for a résumé: from ten in one call to as many as fit into memory.
 *
 * Found by words (BM25, and TF-IDF as in the match) and by meaning (vectors), fused by their ranks, then matched in full. So the order at
 * the top is that of `match`, and every recommendation carries the explanation that `match` gives.
 */
import type { JobDocument } from '../document/job-document.ts';
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import { resumeDocument } from '../document/parse-resume.ts';
import { checkObject, InvalidInputError } from '../errors.ts';
import { cosineSimilarity } from '../lexical/tfidf.ts';
import { MATCH_ENGINE } from '../match/matcher.ts';
import { flatVectorIndex } from '../vector/flat-index.ts';
import {
  checkFeedback,
  checkFreshness,
  feedbackAdjustment,
  freshnessAdjustment,
  type Adjustment,
  type Feedback,
  type JudgedPosting,
} from './adjustments.ts';
import { DocumentPool, type PoolEntry } from './document-pool.ts';
import { fingerprintOf } from './fingerprint.ts';
import { PairScorer } from './pair-scorer.ts';
import { postingId } from './posting-id.ts';
import { postingMetadata, pushedFilter } from './posting-metadata.ts';
import { checkedId, checkedNumber, checkedReferenceDate, listOf } from './ranking-options.ts';
import { checkPosting, postingTokens, readPosting } from './pool-text.ts';
import { checkedFilter, type CheckedFilter } from './posting-filter.ts';
import { dayOfDate, readFacts, statedFacts } from './posting-facts.ts';
import { shinglesOf, signatureOf, type Shingles } from './near-duplicates.ts';
import { rankPool } from './rank-pool.ts';
import { ReadDocuments } from './read-documents.ts';
import {
  DEFAULT_CANDIDATES,
  RECOMMEND_ENGINE,
  type ChangeOptions,
  type RecommendCallOptions,
  type RecommenderOptions,
  type RecommendInput,
} from './recommender-options.ts';
import type { RankingNotice, Recommendation, RecommendationEvent, RecommendationPage } from './recommendation.ts';
import { resumeQuery } from './pool-query.ts';

const DEFAULT_LIMIT = 10;
const MOST_RESULTS = 1000;
const DEFAULT_PARSED = 500;

/**
 * A pool of postings that résumés are held against.
 *
 * Postings are kept as they were handed over, not to be changed afterwards, and read closely when they become candidates. The order in which they were added changes
 * nothing, and neither does what was in the pool before.
 */
export class Recommender {
  readonly #scorer: PairScorer;
  readonly #pool: DocumentPool<JobSource>;
  readonly #parsed: ReadDocuments<PoolEntry<JobSource>, JobDocument>;
  /** What copies are told by, of the postings looked at last. */
  readonly #shingles: ReadDocuments<PoolEntry<JobSource>, Shingles>;
  readonly #referenceDate: Date | undefined;
  readonly #candidates: number;
  /** Whether the index is told what postings state. That in memory asks the pool itself, which knows it already. */
  readonly #pushesFilters: boolean;

  /** @throws InvalidInputError for an option out of range */
  constructor(options: RecommenderOptions = {}) {
    checkObject(options, 'options');
    this.#scorer = new PairScorer(options);
    this.#referenceDate = checkedReferenceDate(options.referenceDate);
    this.#candidates = checkedNumber('options.candidates', options.candidates ?? DEFAULT_CANDIDATES, 1, 10_000);
    const kept = checkedNumber('options.keepParsed', options.keepParsed ?? DEFAULT_PARSED, 1, Infinity);
    this.#parsed = new ReadDocuments(kept);
    this.#shingles = new ReadDocuments(kept);
    const { embedder } = this.#scorer;
    const index =
      options.index === undefined && embedder !== null
        ? flatVectorIndex({ dimensions: embedder.dimensions })
        : (options.index ?? undefined);
    if (index !== undefined && index.dimensions !== embedder?.dimensions)
      throw new InvalidInputError(
        'options.index',
        embedder === null
          ? 'is of no use without an embedder'
          : `has ${String(index.dimensions)} dimensions where the embedder has ${String(embedder.dimensions)}`,
      );
    this.#pushesFilters = (options.index ?? undefined) !== undefined;
    this.#pool = new DocumentPool({ embedder, index, bm25: options.bm25 });
  }

  /** Postings in the pool. */
  get size(): number {
    return this.#pool.size;
  }

  has(id: string): boolean {
    return this.#pool.get(id) !== undefined;
  }

  /**
   * Adds postings; one whose id is there takes its place. Gives their ids in order: a posting without one gets an id made of its content, the
   * same each time.
   *
   * All are looked at before the first is added. After an abort or a failing index a part of them may be in the pool, each whole; the
   * same call again completes it.
   *
   * @throws InvalidInputError for a posting without words, or with an id that is no string of 1 to 512 characters
   * @throws TrackruitError with code `embedding-failed` or `store-failed`
   * @throws the signal's reason if aborted
   */
  async add(jobs: Iterable<JobSource>, { signal, onProgress }: ChangeOptions = {}): Promise<readonly string[]> {
    signal?.throwIfAborted();
    const postings = listOf('jobs', jobs);
    const ids = postings.map((source, at) => {
      checkPosting(source, `jobs[${at}]`);
      return postingId(source, `jobs[${at}]`);
    });
    await this.#pool.put(
      postings,
      (source, at, words) => ({
        id: ids[at]!,
        source,
        ...readPosting(source, words),
        ...(this.#pushesFilters ? { metadata: postingMetadata(statedFacts(source)) } : {}),
      }),
      { signal, onBlock: (done) => onProgress?.({ step: 'read', done, total: postings.length }) },
    );
    return ids;
  }

  /**
   * As `add`, for postings that are in the pool.
   *
   * @throws InvalidInputError if one is not there; then none is changed
   */
  async update(jobs: Iterable<JobSource>, options: ChangeOptions = {}): Promise<readonly string[]> {
    const postings = listOf('jobs', jobs);
    postings.forEach((source, at) => {
      if (!this.has(postingId(source, `jobs[${at}]`)))
        throw new InvalidInputError(`jobs[${at}].id`, 'is not in the pool');
    });
    return this.add(postings, options);
  }

  /** Takes postings out, and tells how many there were. */
  async remove(ids: Iterable<string>, { signal }: ChangeOptions = {}): Promise<number> {
    const list = listOf('ids', ids).map((id, at) => checkedId(id, `ids[${at}]`));
    return this.#pool.remove([...new Set(list)], { signal });
  }

  /**
   * The postings that a résumé covers best, each with its match.
   *
   * @throws InvalidInputError for a résumé without words or an option out of range
   * @throws CursorError for a cursor of another question, or of a pool that has changed
   * @throws TrackruitError with code `embedding-failed` or `store-failed`
   * @throws the signal's reason if aborted
   */
  async recommend(input: RecommendInput, options: RecommendCallOptions = {}): Promise<RecommendationPage> {
    for await (const event of this.stream(input, options)) if (event.type === 'page-ready') return event.page;
    throw new Error('a ranking ends with its page');
  }

  /** What `recommend` does, step by step. Nothing happens until it is iterated; leaving the loop stops the work. */
  async *stream(
    input: RecommendInput,
    options: RecommendCallOptions = {},
  ): AsyncGenerator<RecommendationEvent, void, undefined> {
    const { signal, freshness, feedback } = options;
    signal?.throwIfAborted();
    checkObject(input, 'input', '{ resume }');
    const limit = checkedNumber('input.limit', input.limit ?? DEFAULT_LIMIT, 1, MOST_RESULTS);
    const diversity = options.diversity ?? 0;
    if (!(diversity >= 0 && diversity <= 1))
      throw new InvalidInputError('options.diversity', 'expected a number from 0 to 1');
    checkFreshness(freshness);
    checkFeedback(feedback);
    const today = dayOfDate(this.#referenceDate ?? new Date());
    const filter = checkedFilter(options.filter, today);
    const resume = resumeDocument(input.resume, { referenceDate: this.#referenceDate });
    const features = this.#scorer.resume(resume);
    const candidates = Math.max(limit, this.#candidates);
    const { saved, dismissed } = this.#judged(feedback);
    const hidden = new Set(feedback?.dismissed ?? []);
    const { taxonomy, embedder, weights } = this.#scorer;
    const collapses = options.collapseDuplicates ?? true;

    yield* rankPool<JobSource, readonly Adjustment[], Recommendation>(
      {
        pool: this.#pool,
        query: () => resumeQuery(features, embedder),
        question: fingerprintOf([
          RECOMMEND_ENGINE,
          MATCH_ENGINE,
          features.hash,
          `${resume.referenceDate.year}-${resume.referenceDate.month ?? 1}`,
          taxonomy.version,
          embedder?.id ?? '',
          JSON.stringify([weights, candidates, diversity, collapses]),
          filter?.mark ?? '',
          freshness === undefined ? '' : JSON.stringify([freshness.halfLifeDays, freshness.share, today]),
          JSON.stringify(feedback ?? null),
        ]),
        cursor: input.cursor,
        limit,
        candidates,
        diversity,
        notices: resumeNotices(features.skills.size),
        filter: this.#pushesFilters ? pushedFilter(options.filter, today) : undefined,
        ...(filter === undefined && hidden.size === 0
          ? {}
          : { mayPass: (entry: PoolEntry<JobSource>) => !hidden.has(entry.id) && mayPass(filter, entry) }),
        ...(filter === undefined ? {} : { passes: (entry: PoolEntry<JobSource>) => this.#passes(filter, entry) }),
        ...(collapses
          ? {
              copies: {
                signature: (entry: PoolEntry<JobSource>) =>
                  (entry.signature ??= signatureOf(postingTokens(entry.source))),
                shingles: (entry: PoolEntry<JobSource>) =>
                  this.#shingles.get(entry, () => shinglesOf(postingTokens(entry.source))),
                day: (entry: PoolEntry<JobSource>) => factsOf(entry).postedDay ?? -Infinity,
              },
            }
          : {}),
        score: async (entry) => {
          const job = this.#document(entry);
          const { score: own, comparison } = await this.#scorer.score({ resume, job }, signal);
          let score = own;
          const extra: Adjustment[] = [];
          const adjust = (adjustment: Adjustment | undefined): void => {
            if (adjustment === undefined) return;
            score += adjustment.contribution;
            extra.push(adjustment);
          };
          if (freshness !== undefined) adjust(freshnessAdjustment(freshness, factsOf(entry), today, score));
          const judged = { id: entry.id, features: comparison.job };
          adjust(feedbackAdjustment(feedback?.strength, saved, dismissed, judged, score));
          return { score, comparison, extra };
        },
        likeness: (a, b) =>
          cosineSimilarity(this.#scorer.job(this.#document(a)).vector, this.#scorer.job(this.#document(b)).vector),
        explain: async (entry, comparison) =>
          this.#scorer.match({ resume, job: this.#document(entry) }, comparison, signal),
        signal,
        onProgress: options.onProgress,
      },
      (ranked, adjustments, duplicates) => ({ ...ranked, adjustments, duplicates }),
    );
  }

  #document(entry: PoolEntry<JobSource>): JobDocument {
    // An update makes a new entry; what was read of the old one is forgotten in its time.
    return this.#parsed.get(entry, () => withId(jobDocument(entry.source), entry.id));
  }

  #passes(filter: CheckedFilter, entry: PoolEntry<JobSource>): boolean {
    const { id, source } = entry;
    const stated = factsOf(entry);
    if (filter.answer(stated, false) === 'unknown') {
      entry.readFacts ??= readFacts(this.#document(entry), stated);
      if (filter.answer(entry.readFacts, true) !== 'yes') return false;
    }
    return filter.accepts({ id, source });
  }

  #judged(feedback: Feedback | undefined): {
    readonly saved: readonly JudgedPosting[];
    readonly dismissed: readonly JudgedPosting[];
  } {
    const read = (ids: readonly string[] = []): readonly JudgedPosting[] =>
      [...new Set(ids)].flatMap((id) => {
        const entry = this.#pool.get(id);
        return entry === undefined ? [] : [{ id, features: this.#scorer.job(this.#document(entry)) }];
      });
    return { saved: read(feedback?.saved), dismissed: read(feedback?.dismissed) };
  }
}

function mayPass(filter: CheckedFilter | undefined, entry: PoolEntry<JobSource>): boolean {
  return filter === undefined || filter.answer(factsOf(entry), false) !== 'no';
}

function factsOf(entry: PoolEntry<JobSource>): ReturnType<typeof statedFacts> {
  return (entry.facts ??= statedFacts(entry.source));
}

/** A posting whose id was made of its content says so in its match too. */
function withId(document: JobDocument, id: string): JobDocument {
  return document.id === undefined ? Object.freeze({ ...document, id }) : document;
}

function resumeNotices(skills: number): readonly RankingNotice[] {
  if (skills > 0) return [];
  return [
    {
      code: 'no-skills-found',
      message:
        'The résumé names no skill that is known: titles and wording alone decide, so take the order as a first guess.',
    },
  ];
}
