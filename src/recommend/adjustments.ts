/**
 * What moves a posting besides the match: its age, and what the person has saved or dismissed before. Nothing of it happens unless it is
 * asked for; each adjustment is a number with a reason, and the score is the match's score plus all of them, to the last bit.
 */
import { counted } from '../explanation/counted.ts';
import { InvalidInputError } from '../errors.ts';
import type { JobFeatures } from '../features/job-features.ts';
import { cosineSimilarity, strongestSharedTerms } from '../lexical/tfidf.ts';
import { spanText } from '../text/span.ts';
import type { PostingFacts } from './posting-facts.ts';

export type AdjustmentId = 'freshness' | 'feedback';

export interface Adjustment {
  readonly id: AdjustmentId;
  /** Added to the score of the match: −1 to 1. */
  readonly contribution: number;
  /** One plain sentence for a person. */
  readonly reason: string;
}

export interface Freshness {
  /** Age in days at which a posting has lost half of `share`. */
  readonly halfLifeDays: number;
  /** The part of its score that a very old posting loses, 0..1. Default 0.2 (chosen, unmeasured). Postings without a date lose nothing. */
  readonly share?: number | undefined;
}

export interface Feedback {
  /** Ids of postings in the pool; those that are not there count nothing. */
  readonly saved?: readonly string[] | undefined;
  /** These are not recommended again, and others are worth less by how alike they are. */
  readonly dismissed?: readonly string[] | undefined;
  /** The most that likeness adds or takes, 0..1. Default 0.1 (chosen, unmeasured). */
  readonly strength?: number | undefined;
}

/** As the factors of a match: sums of multiples of 2⁻⁴⁰ are exact. */
const GRID = 1_099_511_627_776;

function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/** @throws InvalidInputError for numbers out of range */
export function checkFreshness(freshness: Freshness | undefined): void {
  if (freshness === undefined) return;
  const { halfLifeDays, share = 0 } = freshness;
  if (!(halfLifeDays > 0 && halfLifeDays < Infinity))
    throw new InvalidInputError('options.freshness.halfLifeDays', 'expected a number above 0');
  if (!(share >= 0 && share <= 1))
    throw new InvalidInputError('options.freshness.share', 'expected a number from 0 to 1');
}

/** @throws InvalidInputError for a strength out of range, or lists that are none */
export function checkFeedback(feedback: Feedback | undefined): void {
  if (feedback === undefined) return;
  const { saved = [], dismissed = [], strength = 0 } = feedback;
  for (const [name, ids] of [
    ['saved', saved],
    ['dismissed', dismissed],
  ] as const)
    if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string'))
      throw new InvalidInputError(`options.feedback.${name}`, 'expected a list of ids');
  if (!(strength >= 0 && strength <= 1))
    throw new InvalidInputError('options.feedback.strength', 'expected a number from 0 to 1');
}

const DEFAULT_AGE_SHARE = 0.2;

/** Undefined without a date. A posting from the future is as new as can be. */
export function freshnessAdjustment(
  { halfLifeDays, share = DEFAULT_AGE_SHARE }: Freshness,
  { postedDay }: PostingFacts,
  today: number,
  score: number,
): Adjustment | undefined {
  if (postedDay === undefined) return undefined;
  const age = Math.max(0, today - postedDay);
  const lost = share * (1 - 0.5 ** (age / halfLifeDays));
  return {
    id: 'freshness',
    contribution: -onGrid(score * lost),
    reason: `The posting is ${counted(age, 'day')} old, which takes ${Math.round(lost * 100)} % of its score.`,
  };
}

/** A posting that was saved or dismissed, as it was read. */
export interface JudgedPosting {
  readonly id: string;
  readonly features: JobFeatures;
}

const DEFAULT_STRENGTH = 0.1;
/** Words named in the reason. */
const WORDS_SHOWN = 3;

/** Postings that share less have nothing to do with each other. Chosen, unmeasured. */
const LEAST_LIKENESS = 0.1;

/**
 * By the nearest saved and the nearest dismissed posting; undefined where the posting is like none. Never moves a score out of 0..1.
 */
export function feedbackAdjustment(
  strength: number = DEFAULT_STRENGTH,
  saved: readonly JudgedPosting[],
  dismissed: readonly JudgedPosting[],
  posting: JudgedPosting,
  score: number,
): Adjustment | undefined {
  const liked = nearest(saved, posting);
  const disliked = nearest(dismissed, posting);
  if (liked === undefined && disliked === undefined) return undefined;
  const likeness = (liked?.similarity ?? 0) - (disliked?.similarity ?? 0);
  const contribution = Math.max(-score, Math.min(1 - score, onGrid(strength * likeness)));
  const side = likeness >= 0 ? liked! : disliked!;
  const verb = likeness >= 0 ? 'saved' : 'dismissed';
  const words = sharedWords(posting.features, side.judged.features);
  return {
    id: 'feedback',
    contribution,
    reason: `It is ${Math.round(side.similarity * 100)} % like a posting that was ${verb}, through words such as ${words}.`,
  };
}

interface Nearest {
  readonly judged: JudgedPosting;
  readonly similarity: number;
}

/** The most alike, the first by id of equals; undefined where none is alike. */
function nearest(judged: readonly JudgedPosting[], { features }: JudgedPosting): Nearest | undefined {
  let best: Nearest | undefined;
  for (const one of judged) {
    const similarity = cosineSimilarity(features.vector, one.features.vector);
    if (
      best === undefined ||
      similarity > best.similarity ||
      (similarity === best.similarity && one.id < best.judged.id)
    )
      best = { judged: one, similarity };
  }
  return best !== undefined && best.similarity >= LEAST_LIKENESS ? best : undefined;
}

function sharedWords({ document, terms, vector }: JobFeatures, other: JobFeatures): string {
  const places = new Map(terms.counts.map(({ term, first }) => [term, first]));
  return strongestSharedTerms(vector, other.vector, WORDS_SHOWN)
    .map((term) => `“${spanText(document.text, places.get(term)!).toLowerCase()}”`)
    .join(', ');
}
