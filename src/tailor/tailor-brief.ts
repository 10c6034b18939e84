/** What every writer, a model or the rules, gets to work from. All of it is decided before the first word is written. */
import type { JobFeatures } from '../features/job-features.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import type { MatchResult } from '../match/match-result.ts';
import type { StopWordLanguage } from '../text/stopwords.ts';
import type { TailorPassage } from './passages.ts';

export interface TailorBrief {
  readonly resume: ResumeFeatures;
  readonly job: JobFeatures;
  readonly match: MatchResult;
  /** Every passage of the résumé that may be reworded, in order. */
  readonly passages: readonly TailorPassage[];
  /** Language of the résumé; the advice is in it. */
  readonly language: StopWordLanguage;
  /** At most so many rewrites. */
  readonly maxRewrites: number;
}
