/**
 * Readings of single factors → weighted contributions whose sum is the score, to the last bit.
 *
 * Weights and contributions are multiples of 2⁻⁴⁰. Sums of such numbers below one are exact in floating point, so adding
 * the contributions in any order gives the same score.
 */
import type { Evidence, Factor } from './factor.ts';

/** What one factor found. Absent (`undefined`) when the job does not ask for it; then its weight goes to the others. */
export interface FactorReading {
  /** 0..1; undefined when it was asked for but the résumé does not tell: no weight now, but it widens the interval. */
  readonly value: number | undefined;
  /**
   * The value if the least certain readings were wrong, and if the likeliest unread ones were true. Absent: `value`, or 0 and 1
   * where there is none.
   */
  bounds?(): Bounds;
  /** Reason and evidence; called only for results that are shown, not when a change is tried out. */
  explain(): Explanation;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface Explanation {
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** A factor's id, its weight among all factors (any unit), and what it found. */
export interface WeighedReading<Id extends string> {
  readonly id: Id;
  readonly weight: number;
  readonly reading: FactorReading;
}

/** 2 to the 40th, written out so that bundlers see a constant. */
const GRID = 1_099_511_627_776;

function onGrid(value: number): number {
  return Math.round(value * GRID) / GRID;
}

/** Weights scaled to sum to exactly 1; what rounding leaves over goes to the heaviest, the first of equals. */
function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return weights.map(() => 0);
  const scaled = weights.map((weight) => onGrid(weight / total));
  const heaviest = scaled.indexOf(Math.max(...scaled));
  const rest = 1 - scaled.reduce((sum, weight) => sum + weight, 0);
  return scaled.map((weight, at) => (at === heaviest ? weight + rest : weight));
}

export interface CombinedFactors<Id extends string> {
  readonly score: number;
  readonly factors: readonly Factor<Id>[];
}

/** Combines the readings that have a value, in the order given. `limit` is the highest score allowed (a cap). */
export function combineFactors<Id extends string>(
  readings: readonly WeighedReading<Id>[],
  limit = 1,
): CombinedFactors<Id> {
  const present = readings.filter(({ reading, weight }) => reading.value !== undefined && weight > 0);
  const weights = shares(present.map(({ weight }) => weight));
  const contributions = contributionsOf(present, weights, limit);
  return {
    score: contributions.reduce((total, contribution) => total + contribution, 0),
    factors: present.map(({ id, reading }, at) => ({
      id,
      value: reading.value!,
      weight: weights[at]!,
      contribution: contributions[at]!,
      ...reading.explain(),
    })),
  };
}

/** The score alone; the same number as `combineFactors(…).score`. */
export function combinedScore(readings: readonly WeighedReading<string>[], limit = 1): number {
  const present = readings.filter(({ reading, weight }) => reading.value !== undefined && weight > 0);
  return contributionsOf(present, shares(present.map(({ weight }) => weight)), limit).reduce(
    (total, one) => total + one,
    0,
  );
}

function contributionsOf(
  present: readonly WeighedReading<string>[],
  weights: readonly number[],
  limit: number,
): readonly number[] {
  const full = present.map(({ reading }, at) => onGrid(reading.value! * weights[at]!));
  const sum = full.reduce((total, contribution) => total + contribution, 0);
  return sum > limit ? full.map((contribution) => Math.floor((contribution * limit * GRID) / sum) / GRID) : full;
}

/**
 * Lowest and highest score when every factor takes its `low` or its `high`. A factor without a value counts from 0 to 1.
 * `limits` are the caps that belong to the two ends.
 */
export function scoreInterval<Id extends string>(readings: readonly WeighedReading<Id>[], limits: Bounds): Bounds {
  const weights = shares(readings.map(({ weight }) => weight));
  let low = 0;
  let high = 0;
  readings.forEach(({ reading }, at) => {
    const bounds = boundsOf(reading);
    low += onGrid(bounds.low * weights[at]!);
    high += onGrid(bounds.high * weights[at]!);
  });
  return { low: Math.min(low, limits.low), high: Math.min(high, limits.high) };
}

export function boundsOf(reading: FactorReading): Bounds {
  return reading.bounds?.() ?? { low: reading.value ?? 0, high: reading.value ?? 1 };
}
