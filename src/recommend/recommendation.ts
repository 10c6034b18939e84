/** What recommending and ranking give. Plain, readonly JSON. */
import type { MatchResult } from '../match/match-result.ts';
import type { Adjustment } from './adjustments.ts';

/** One document of a pool beside the one that was asked with. */
export interface RankedMatch {
  readonly id: string;
  /** Place in the whole list, from 1, whichever page it stands on. */
  readonly rank: number;
  /** 0..1; the list is in this order, equals by ascending id. */
  readonly score: number;
  /** What `match` gives for the two, to the last bit. */
  readonly match: MatchResult;
}

export interface Recommendation extends RankedMatch {
  /** 0..1 = `match.score` plus the contributions of the adjustments. With `diversity` above 0 the list is not in this order. */
  readonly score: number;
  /** Empty unless freshness or feedback were asked for and had something to say. */
  readonly adjustments: readonly Adjustment[];
  /** Other postings with nearly the same text, which this one stands for: the newest of them, of equals the first by id. */
  readonly duplicates: readonly DuplicatePosting[];
}

export interface DuplicatePosting {
  readonly id: string;
  /** Share of word triples in common, 0.92 to 1 with the first found of the copies. */
  readonly likeness: number;
}

/**
 * `no-skills-found`: the text asked with names no skill that is known, so titles and wording alone decide. `pool-empty`: there was nothing to
 * compare with. `none-passed`: the filter let nothing through.
 */
export type RankingNoticeCode = 'no-skills-found' | 'pool-empty' | 'none-passed';

export interface RankingNotice {
  readonly code: RankingNoticeCode;
  /** One plain sentence for a person. */
  readonly message: string;
}

export interface RankingPage<Ranked extends RankedMatch> {
  readonly results: readonly Ranked[];
  /** Hand it back with the same question for the page after this one; absent on the last page. */
  readonly nextCursor?: string;
  /** Documents in the pool. */
  readonly poolSize: number;
  /** Documents that were matched: all that passed, or the likeliest of them (`candidates`). No page goes beyond them. */
  readonly compared: number;
  readonly notices: readonly RankingNotice[];
}

export type RecommendationPage = RankingPage<Recommendation>;

/**
 * `candidates-ready`: how many will be matched. `score-ready`: one more has its score, in no particular order. `result-ready`: one more
 * place of the page, explained, from the first on. `page-ready`: the whole page, last.
 */
export type RankingEvent<Ranked extends RankedMatch> =
  | { readonly type: 'candidates-ready'; readonly candidates: number; readonly poolSize: number }
  | { readonly type: 'score-ready'; readonly id: string; readonly score: number }
  | { readonly type: 'result-ready'; readonly result: Ranked }
  | { readonly type: 'page-ready'; readonly page: RankingPage<Ranked> };

export type RecommendationEvent = RankingEvent<Recommendation>;

/** `read`: documents taken into the pool; `score`: candidates scored; `explain`: results explained. */
export interface RankingProgress {
  readonly step: 'read' | 'score' | 'explain';
  readonly done: number;
  readonly total: number;
}
