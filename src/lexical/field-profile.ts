/**
 * Which lines of work a text is about: its terms vote for the occupations they are typical of.
 *
 * Two people in one trade may share few words ("ledger", "reconciliation" against "audit", "tax filing"), yet their words point to
 * the same occupations. It is a table look-up, no embedding: only terms of the shipped table take part.
 */
import type { TermCounts } from './tfidf.ts';

/** Votes by line of work, with their sum and the sum of their squares. */
export interface FieldProfile {
  readonly votes: Float64Array;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Power of the idf in a vote: common words that still point somewhere count nearly in full. 0 to 0.5 measured alike on the
 * category tasks of `bench/quality/ranking.ts`, 1 half a point worse.
 */
const IDF_POWER = 0.3;

export function fieldProfile(counts: TermCounts, fieldCount: number): FieldProfile {
  const votes = new Float64Array(fieldCount);
  addVotes(votes, counts);
  return summed(votes);
}

/** The profile of a text with a few more terms. */
export function extendedProfile(profile: FieldProfile, counts: TermCounts): FieldProfile {
  const votes = profile.votes.slice();
  addVotes(votes, counts);
  return summed(votes);
}

function addVotes(votes: Float64Array, counts: TermCounts): void {
  for (const { count, entry } of counts) {
    if (entry === undefined || entry.fields.length === 0) continue;
    const weight = count * entry.idf ** IDF_POWER;
    for (const field of entry.fields) votes[field]! += weight;
  }
}

function summed(votes: Float64Array): FieldProfile {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < votes.length; at++) {
    const vote = votes[at]!;
    sum += vote;
    squares += vote * vote;
  }
  return { votes, sum, squares };
}

/** Correlation of two profiles, -1..1; 0 when either knows nothing. */
export function profileSimilarity(a: FieldProfile, b: FieldProfile): number {
  const size = a.votes.length;
  const spread = (a.squares - (a.sum * a.sum) / size) * (b.squares - (b.sum * b.sum) / size);
  if (!(spread > 0)) return 0;
  let product = 0;
  for (let at = 0; at < size; at++) product += a.votes[at]! * b.votes[at]!;
  return Math.max(-1, Math.min(1, (product - (a.sum * b.sum) / size) / Math.sqrt(spread)));
}
