/**
 * Scores of many pairs, and the full match of those that are shown.
 *
 * A score alone takes a third of the time of a match, which explains itself and tries out what each change would be worth. Both come from
 * one comparison: `score` is `match().score` to the last bit.
 */
import type { JobDocument } from '../document/job-document.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { jobFeatures, type JobFeatures } from '../features/job-features.ts';
import { meanings } from '../features/meaning.ts';
import { resumeFeatures, type ResumeFeatures } from '../features/resume-features.ts';
import { compare, type Comparison } from '../match/comparison.ts';
import { matchEmbedder, Matcher, matchResult, type MatcherOptions } from '../match/matcher.ts';
import { matchScore } from '../match/match-readings.ts';
import type { MatchFactorId, MatchResult } from '../match/match-result.ts';
import { matchWeights } from '../match/match-weights.ts';
import { compareMeanings } from '../match/meaning-comparison.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';

export interface Pair {
  readonly resume: ResumeDocument;
  readonly job: JobDocument;
}

export interface ScoredPair {
  readonly score: number;
  /** What the score was read from, some 20 kB: keep it only for pairs that may be shown. */
  readonly comparison: Comparison;
}

export class PairScorer {
  readonly #matcher: Matcher;
  readonly #weights: Readonly<Record<MatchFactorId, number>>;
  readonly #ownTaxonomy: SkillTaxonomy | undefined;
  /** Null where a match does without. */
  readonly #embedder: Embedder | null;

  /** @throws InvalidInputError as `Matcher` does */
  constructor(options: MatcherOptions) {
    this.#matcher = new Matcher(options);
    this.#weights = matchWeights(options.weights, options.embedder);
    this.#ownTaxonomy = options.taxonomy;
    this.#embedder = matchEmbedder(options.embedder, this.#weights);
  }

  get taxonomy(): SkillTaxonomy {
    return this.#ownTaxonomy ?? bundledTaxonomy();
  }

  get embedder(): Embedder | null {
    return this.#embedder;
  }

  get weights(): Readonly<Record<MatchFactorId, number>> {
    return this.#weights;
  }

  resume(document: ResumeDocument): ResumeFeatures {
    return resumeFeatures(document, this.taxonomy);
  }

  job(document: JobDocument): JobFeatures {
    return jobFeatures(document, this.taxonomy);
  }

  async score({ resume, job }: Pair, signal?: AbortSignal): Promise<ScoredPair> {
    const own = this.resume(resume);
    const asked = this.job(job);
    const meaning =
      this.#embedder === null ? undefined : compareMeanings(await meanings(own, asked, this.#embedder, { signal }));
    const comparison = compare(own, asked, undefined, meaning);
    return { score: matchScore(comparison, this.#weights), comparison };
  }

  /** `comparison`: that of the score, where it was kept. */
  async match(pair: Pair, comparison: Comparison | undefined, signal?: AbortSignal): Promise<MatchResult> {
    if (comparison === undefined) return this.#matcher.match(pair, { signal });
    signal?.throwIfAborted();
    return matchResult(comparison, this.#weights, this.#embedder?.id ?? null);
  }
}
