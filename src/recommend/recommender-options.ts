/** What a recommender is told once, and with each question. */
import type { ResumeSource } from '../document/parse-resume.ts';
import type { Bm25Options } from '../lexical/bm25.ts';
import type { MatcherOptions } from '../match/matcher.ts';
import type { VectorIndex } from '../vector/vector-index.ts';
import type { Feedback, Freshness } from './adjustments.ts';
import type { PostingFilter } from './posting-filter.ts';
import type { RankingProgress } from './recommendation.ts';

/** Part of every cursor; any change of the order changes it. */
export const RECOMMEND_ENGINE = 'recommend@3';

/** Postings matched for one question, unless told otherwise. */
export const DEFAULT_CANDIDATES = 50;

export interface RecommenderOptions extends MatcherOptions {
  /**
   * Postings matched for one question at most. Default 50: with it 93 to 98 of a hundred of the ten best of a whole pool of 400 are among
   * them, and the order ranks as well as that of the whole (`bench/quality/recommend.ts`). No page goes beyond them: raise it where more
   * than 50 are to be paged through.
   */
  readonly candidates?: number | undefined;
  /**
   * Where the vectors are kept by which postings are found. Default: `flatVectorIndex` in memory. One of your own has the dimensions of the
   * embedder and serves this recommender alone: ids that it does not know are passed over. It is given what postings state as metadata
   * and searched with the part of a filter that metadata can answer, so that a database leaves out what cannot pass. `null`: words alone find postings, and
   * meaning counts in their matches only. Without an embedder there is none.
   */
  readonly index?: VectorIndex | null | undefined;
  readonly bm25?: Bm25Options | undefined;
  /** Parsed postings kept for the next question, some 50 kB each. Default 500. */
  readonly keepParsed?: number | undefined;
}

export interface ChangeOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RankingProgress) => void) | undefined;
}

export interface RecommendInput {
  readonly resume: ResumeSource;
  /** Results of a page, 1 to 1,000. Default 10. */
  readonly limit?: number | undefined;
  /** From the page before. */
  readonly cursor?: string | undefined;
}

export interface RecommendCallOptions extends ChangeOptions {
  readonly filter?: PostingFilter | undefined;
  /** Off unless given. */
  readonly freshness?: Freshness | undefined;
  readonly feedback?: Feedback | undefined;
  /** 0..1, how much a posting loses by being like one above it; 0, the default: nothing. */
  readonly diversity?: number | undefined;
  /** Whether nearly equal postings become one result. Default true. */
  readonly collapseDuplicates?: boolean | undefined;
}
