/**
 * Does 30 % mean 30 of 100? Measures of it, and corrections learned from outcomes.
 */
import { InvalidInputError } from '../errors.ts';
import { logisticRegression, logit, sigmoid } from './logistic-regression.ts';

/** A probability that was given, and what happened. */
export interface ForecastOutcome {
  /** 0..1 */
  readonly probability: number;
  readonly happened: boolean;
}

/**
 * `platt`: log-odds are scaled and shifted, `scale · x + shift` (Platt 1999). `isotonic`: a rising step function, `thresholds`
 * ascending with one value each (Zadrozny and Elkan 2002); between two thresholds the line that joins their values.
 */
export type Calibration =
  | { readonly method: 'platt'; readonly scale: number; readonly shift: number }
  | { readonly method: 'isotonic'; readonly thresholds: readonly number[]; readonly values: readonly number[] };

/** Outcomes a calibration needs, and how many of them must be of the rarer kind. Chosen, unmeasured. */
const FEWEST = { platt: 30, isotonic: 200 } as const;
const FEWEST_OF_EACH = 5;

/** @throws InvalidInputError for too few outcomes (30 for `platt`, 200 for `isotonic`) or fewer than 5 of a kind */
export function calibrate(outcomes: readonly ForecastOutcome[], method: Calibration['method'] = 'platt'): Calibration {
  checkForecasts(outcomes);
  if (method !== 'platt' && method !== 'isotonic') throw new InvalidInputError('method', 'expected platt or isotonic');
  const happened = outcomes.filter((one) => one.happened).length;
  if (outcomes.length < FEWEST[method])
    throw new InvalidInputError('outcomes', `${outcomes.length} are too few for ${method}, it needs ${FEWEST[method]}`);
  if (Math.min(happened, outcomes.length - happened) < FEWEST_OF_EACH)
    throw new InvalidInputError('outcomes', `expected at least ${FEWEST_OF_EACH} of each kind`);
  return method === 'platt' ? platt(outcomes) : isotonic(outcomes);
}

/** The corrected log-odds; never falls where its input rises. */
export function calibratedLogOdds(logOdds: number, calibration: Calibration): number {
  if (calibration.method === 'platt') return calibration.scale * logOdds + calibration.shift;
  const { thresholds, values } = calibration;
  const probability = sigmoid(logOdds);
  let above = 0;
  while (above < thresholds.length && thresholds[above]! < probability) above++;
  if (above === 0) return logit(values[0]!);
  if (above === thresholds.length) return logit(values[above - 1]!);
  const low = thresholds[above - 1]!;
  const share = (probability - low) / (thresholds[above]! - low);
  return logit(values[above - 1]! + share * (values[above]! - values[above - 1]!));
}

/** Scale and shift with a prior of deviations 1 around "no correction". */
function platt(outcomes: readonly ForecastOutcome[]): Calibration {
  const truths = outcomes.map(({ happened }): number => (happened ? 1 : 0));
  const rows = outcomes.map(({ probability }) => [logit(probability), 1]);
  const [scale = 1, shift = 0] = logisticRegression(rows, truths, [1, 0], [1, 1]).coefficients;
  if (scale > 0) return { method: 'platt', scale, shift };
  // A falling curve would call the better application the worse one: such forecasts tell nothing, and only the rate is kept.
  const rate = truths.reduce((sum, truth) => sum + truth, 0) / truths.length;
  return { method: 'platt', scale: 0, shift: logit(rate) };
}

/** Pool adjacent violators; blocks are drawn one outcome's worth towards the overall rate, so that none says 0 or 1. */
function isotonic(outcomes: readonly ForecastOutcome[]): Calibration {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability || Number(a.happened) - Number(b.happened));
  const rate = sorted.filter(({ happened }) => happened).length / sorted.length;
  const blocks: { sum: number; count: number; last: number }[] = [];
  for (const { probability, happened } of sorted) {
    const top = blocks.at(-1);
    if (top !== undefined && top.last === probability) {
      top.sum += happened ? 1 : 0;
      top.count++;
    } else blocks.push({ sum: happened ? 1 : 0, count: 1, last: probability });
  }
  const pooled: typeof blocks = [];
  for (const block of blocks) {
    let next = block;
    for (;;) {
      const before = pooled.at(-1);
      if (before === undefined || before.sum / before.count < next.sum / next.count) break;
      pooled.pop();
      next = { sum: before.sum + next.sum, count: before.count + next.count, last: next.last };
    }
    pooled.push(next);
  }
  const values: number[] = [];
  for (const { sum, count } of pooled) values.push(Math.max(values.at(-1) ?? 0, (sum + rate) / (count + 1)));
  return { method: 'isotonic', thresholds: pooled.map(({ last }) => last), values };
}

export interface ReliabilityBin {
  /** Bounds of the forecasts in the bin, 0..1; the upper one is in the last bin only. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean forecast and share that happened; absent in an empty bin. */
  readonly meanForecast?: number;
  readonly rate?: number;
}

/** How good a set of forecasts was. */
export interface ForecastQuality {
  readonly count: number;
  /** Mean squared error, 0 (best) to 1; always saying the rate r gives r(1 − r). */
  readonly brier: number;
  /** Mean negative log-likelihood in nats; forecasts are kept 1e-6 away from 0 and 1. */
  readonly logLoss: number;
  /** Mean distance between forecast and rate over the bins, weighed by their counts, 0..1. */
  readonly expectedCalibrationError: number;
  /** Chance that of two outcomes the one that happened had the higher forecast, 0.5 for none; absent with one kind of outcome. */
  readonly areaUnderCurve?: number;
  readonly bins: readonly ReliabilityBin[];
}

/** @throws InvalidInputError for no outcomes, or a forecast outside 0..1 */
export function forecastQuality(outcomes: readonly ForecastOutcome[], bins = 10): ForecastQuality {
  checkForecasts(outcomes);
  if (!Number.isInteger(bins) || bins < 1 || bins > 1000) throw new InvalidInputError('bins', 'expected 1 to 1000');
  const sums = Array.from({ length: bins }, () => ({ count: 0, forecast: 0, happened: 0 }));
  let brier = 0;
  let logLoss = 0;
  for (const { probability, happened } of outcomes) {
    const truth = happened ? 1 : 0;
    brier += (probability - truth) ** 2;
    const kept = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    logLoss -= Math.log(happened ? kept : 1 - kept);
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))]!;
    bin.count++;
    bin.forecast += probability;
    bin.happened += truth;
  }
  const count = outcomes.length;
  const area = areaUnderCurve(outcomes);
  return {
    count,
    brier: brier / count,
    logLoss: logLoss / count,
    expectedCalibrationError:
      sums.reduce((sum, { forecast, happened }) => sum + Math.abs(forecast - happened), 0) / count,
    ...(area === undefined ? {} : { areaUnderCurve: area }),
    bins: sums.map((bin, at) => ({
      from: at / bins,
      to: (at + 1) / bins,
      count: bin.count,
      ...(bin.count === 0 ? {} : { meanForecast: bin.forecast / bin.count, rate: bin.happened / bin.count }),
    })),
  };
}

/** Mann and Whitney's count over ranks; equal forecasts share their rank. */
function areaUnderCurve(outcomes: readonly ForecastOutcome[]): number | undefined {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  let positives = 0;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]!.probability === sorted[from]!.probability) to++;
    for (let at = from; at < to; at++) {
      if (!sorted[at]!.happened) continue;
      positives++;
      ranks += (from + 1 + to) / 2;
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function checkForecasts(outcomes: readonly ForecastOutcome[]): void {
  if (!Array.isArray(outcomes) || outcomes.length === 0)
    throw new InvalidInputError('outcomes', 'expected a list of at least one forecast and outcome');
  outcomes.forEach((one: ForecastOutcome, at) => {
    if (!(one?.probability >= 0 && one.probability <= 1) || typeof one.happened !== 'boolean')
      throw new InvalidInputError(`outcomes[${at}]`, 'expected a probability from 0 to 1 and whether it happened');
  });
}
