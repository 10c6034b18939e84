/**
 * Logistic regression with a Gaussian prior on each coefficient: the most probable coefficients after seeing the outcomes.
 *
 * Newton's method; a step that makes things worse is halved, so it ends on separable and on odd data too.
 */

export interface LogisticFit {
  readonly coefficients: readonly number[];
  /** Standard deviations of the posterior around them. */
  readonly errors: readonly number[];
}

/** Steps at most; ten are usual. */
const MOST_STEPS = 100;

/**
 * `rows`: outcomes × coefficients; `truths`: 0 or 1 for each row; `prior` and `deviations`: mean and spread of each coefficient
 * before, where a spread of 0 keeps the coefficient as it is.
 */
export function logisticRegression(
  rows: readonly (readonly number[])[],
  truths: readonly number[],
  prior: readonly number[],
  deviations: readonly number[],
): LogisticFit {
  const precision = deviations.map((deviation) => 1 / Math.max(deviation, 1e-6) ** 2);
  const lossOf = (coefficients: readonly number[]): number => {
    let loss = coefficients.reduce((sum, value, at) => sum + (precision[at]! * (value - prior[at]!) ** 2) / 2, 0);
    rows.forEach((row, at) => {
      const logOdds = dot(row, coefficients);
      // log(1 + e^x) − x·truth, without overflow.
      loss += Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds))) - logOdds * truths[at]!;
    });
    return loss;
  };
  let coefficients: readonly number[] = prior;
  let loss = lossOf(coefficients);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, hessian } = slopes(rows, truths, coefficients, prior, precision);
    const change = solve(hessian, gradient);
    let share = 1;
    let next = stepFrom(coefficients, change, share);
    while (lossOf(next) > loss && share > 1e-6) next = stepFrom(coefficients, change, (share /= 2));
    const better = lossOf(next);
    if (better >= loss) break;
    coefficients = next;
    loss = better;
  }
  const { hessian } = slopes(rows, truths, coefficients, prior, precision);
  const errors = prior.map((_, at) => {
    const unit = prior.map((__, other) => (at === other ? 1 : 0));
    return Math.sqrt(solve(hessian, unit)[at]!);
  });
  return { coefficients, errors };
}

function slopes(
  rows: readonly (readonly number[])[],
  truths: readonly number[],
  coefficients: readonly number[],
  prior: readonly number[],
  precision: readonly number[],
): { readonly gradient: readonly number[]; readonly hessian: readonly (readonly number[])[] } {
  const gradient = coefficients.map((value, at) => (value - prior[at]!) * precision[at]!);
  const hessian = precision.map((value, at) => prior.map((_, other) => (at === other ? value : 0)));
  rows.forEach((row, at) => {
    const probability = sigmoid(dot(row, coefficients));
    const weight = probability * (1 - probability);
    row.forEach((value, a) => {
      gradient[a]! += (probability - truths[at]!) * value;
      row.forEach((other, b) => {
        hessian[a]![b]! += weight * value * other;
      });
    });
  });
  return { gradient, hessian };
}

function stepFrom(from: readonly number[], change: readonly number[], share: number): readonly number[] {
  return from.map((value, at) => value - share * change[at]!);
}

/** Solves A·x = b for a symmetric positive definite A by Cholesky's factors. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const lower: number[][] = matrix.map((row) => row.map(() => 0));
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = matrix[a]![b]!;
      for (let k = 0; k < b; k++) sum -= lower[a]![k]! * lower[b]![k]!;
      lower[a]![b] = a === b ? Math.sqrt(sum) : sum / lower[b]![b]!;
    }
  }
  const half: number[] = [];
  for (let a = 0; a < size; a++) {
    let sum = right[a]!;
    for (let k = 0; k < a; k++) sum -= lower[a]![k]! * half[k]!;
    half.push(sum / lower[a]![a]!);
  }
  const solution = new Array<number>(size).fill(0);
  for (let a = size - 1; a >= 0; a--) {
    let sum = half[a]!;
    for (let k = a + 1; k < size; k++) sum -= lower[k]![a]! * solution[k]!;
    solution[a] = sum / lower[a]![a]!;
  }
  return solution;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

export function sigmoid(logOdds: number): number {
  return logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds));
}

/** Log-odds; 0 and 1 are read as 1e-9 and 1 − 1e-9. */
export function logit(probability: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(kept / (1 - kept));
}
