/**
 * How alike the two texts are in meaning, words aside: what the posting asks against the résumé's best passage for it, titles against titles
 * and the work they name, the whole against the whole, the trades that both belong to.
 */
import { counted } from '../../explanation/counted.ts';
import type { FactorReading } from '../../explanation/combine-factors.ts';
import type { Evidence } from '../../explanation/factor.ts';
import type { Comparison } from '../comparison.ts';
import { chanceCosine, likeness, type MeaningComparison, type Nearest } from '../meaning-comparison.ts';
import { tradeLikeness } from '../trade-likeness.ts';

/** How much each part of `MeaningParts` counts; what a document lacks is shared out. */
export type MeaningShares = Readonly<Record<keyof MeaningParts, number>>;

/**
 * Chosen with `bench/quality/fusion.ts`, where halving or doubling any of them changes little. Without the trades the four category tasks lose
 * 1 to 7 points; more than these shares of them blur what tells postings of one trade apart.
 */
export const MEANING_SHARES: MeaningShares = {
  gist: 0.45,
  trades: 0.3,
  asked: 0.15,
  own: 0.15,
  askedTitle: 0.1,
  ownTitles: 0.15,
};
/** Likeness that counts as full: hardly any real résumé and posting of one trade come nearer. */
const FULL_LIKENESS = 0.8;

/** Mean likenesses by part, 0..1; a part is absent where a document has nothing for it. */
export interface MeaningParts {
  /** The whole against the whole. */
  readonly gist: number;
  /** The broad trades that the two belong to. */
  readonly trades: number | undefined;
  /** The posting's lines, each against the résumé's nearest. */
  readonly asked: number | undefined;
  /** The résumé's lines, each against the posting's nearest. */
  readonly own: number | undefined;
  readonly askedTitle: number | undefined;
  readonly ownTitles: number | undefined;
}

export function meaningParts(comparison: MeaningComparison): MeaningParts {
  const { resume, job } = comparison.meanings;
  const { asked, own } = comparison;
  const firstAsked = job.title === undefined ? 0 : 1;
  const { length: titles } = resume.titles;
  return {
    gist: comparison.gist,
    trades: tradeLikeness(comparison.meanings),
    asked: meanLikeness(comparison, asked.slice(firstAsked), own.length),
    own: meanLikeness(comparison, own.slice(titles), asked.length),
    askedTitle: meanLikeness(comparison, asked.slice(0, firstAsked), own.length),
    ownTitles: meanLikeness(comparison, own.slice(0, titles), asked.length),
  };
}

/** Weighted mean; undefined without a stretch, or with nothing to compare it with. */
function meanLikeness(
  { meanings: { background } }: MeaningComparison,
  stretches: readonly Nearest[],
  others: number,
): number | undefined {
  if (stretches.length === 0 || others === 0) return undefined;
  const chance = chanceCosine(others, background.spread);
  let sum = 0;
  let total = 0;
  for (const { stretch, cosine } of stretches) {
    sum += stretch.weight * likeness(cosine, chance);
    total += stretch.weight;
  }
  return sum / total;
}

export function semanticSimilarityReading({ meaning }: Comparison): FactorReading | undefined {
  if (meaning === undefined || meaning.asked.length === 0 || meaning.own.length === 0) return undefined;
  const value = meaningValue(meaningParts(meaning), MEANING_SHARES);
  return { value, explain: () => ({ reason: reasonOf(meaning), evidence: evidenceOf(meaning) }) };
}

/** The factor's value, 0..1. */
export function meaningValue(parts: MeaningParts, shares: MeaningShares): number {
  let sum = 0;
  let total = 0;
  for (const id of ['gist', 'trades', 'asked', 'own', 'askedTitle', 'ownTitles'] as const) {
    const part = parts[id];
    if (part === undefined) continue;
    sum += shares[id] * part;
    total += shares[id];
  }
  return total === 0 ? 0 : Math.min(1, sum / total / FULL_LIKENESS);
}

/** Likeness from which a line of the résumé is said to answer one of the posting. Chosen by reading pairs, unmeasured. */
const ANSWERED = 0.2;
/** Pairs of lines shown. */
const MOST_PAIRS = 6;

function linesAsked({ asked, meanings: { job } }: MeaningComparison): readonly Nearest[] {
  const lines = job.title === undefined ? asked : asked.slice(1);
  const requirements = lines.filter(({ stretch }) => stretch.isRequirement);
  return requirements.length > 0 ? requirements : lines;
}

function reasonOf(meaning: MeaningComparison): string {
  const lines = linesAsked(meaning);
  if (lines.length === 0) return 'The posting has no lines besides its title to compare in meaning.';
  const answered = lines.filter((line) => isAnswered(meaning, line)).length;
  return `In meaning, passages of the résumé come close to ${answered} of the posting's ${counted(lines.length, 'line')} on the work and its requirements.`;
}

function isAnswered({ own, meanings }: MeaningComparison, { nearest, cosine }: Nearest): boolean {
  return nearest !== undefined && likeness(cosine, chanceCosine(own.length, meanings.background.spread)) >= ANSWERED;
}

/** The closest pairs of lines first: where the posting asks, and the passage that answers it best. */
function evidenceOf(meaning: MeaningComparison): readonly Evidence[] {
  const pairs = linesAsked(meaning)
    .filter((line) => isAnswered(meaning, line))
    .sort((a, b) => b.cosine - a.cosine || a.stretch.span.start - b.stretch.span.start)
    .slice(0, MOST_PAIRS);
  return pairs.flatMap(({ stretch, nearest }) => [
    { document: 'job', span: stretch.span } as const,
    { document: 'resume', span: nearest!.span } as const,
  ]);
}
