/** What a writer answers: numbers of passages and words, nothing that could be a score. */

export interface AdvisedRewrite {
  /** Number of the passage that it replaces. */
  readonly passage: number;
  readonly rewritten: string;
  readonly reason: string;
}

export interface Advice {
  readonly rewrites: readonly AdvisedRewrite[];
  /** A few sentences for the person on what stands between the résumé and the job. */
  readonly reasoning: string;
}
