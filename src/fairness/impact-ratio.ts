/**
 * Do groups fare alike? Impact ratios as New York City's rule on automated employment decision tools defines them
 * (6 RCNY § 5-301): a group's rate divided by that of the group with the highest rate.
 */
import { InvalidInputError } from '../errors.ts';

/** People of one group and how many of them were selected, or scored above the sample's median. */
export interface GroupOutcome {
  /** One category, or several crossed: "Hispanic × Female". */
  readonly group: string;
  readonly count: number;
  readonly favourable: number;
}

export interface ImpactRow extends GroupOutcome {
  /** Share of all people counted, 0..1. */
  readonly share: number;
  /** favourable ÷ count, 0..1; absent for an empty group. */
  readonly rate?: number;
  /** Four of five times the true rate of such a group lies between these (Wilson's score interval), 0..1. */
  readonly rateInterval?: { readonly low: number; readonly high: number };
  /** rate ÷ highest rate, 0..1; absent where the highest rate is 0 or the group is empty. */
  readonly impactRatio?: number;
  /** Under the share (default 2 %) below which the rule lets a group be left out, with a reason. It never is the highest. */
  readonly isSmall: boolean;
  /** Fewer than 30 people: one person more or less moves the ratio by more than three points. */
  readonly isUncertain: boolean;
}

export interface ImpactReport {
  /** In the order given. */
  readonly rows: readonly ImpactRow[];
  /** The group the others are compared with; the first of equals. Absent without a group that had a favourable outcome. */
  readonly reference?: string;
  /** People whose group is not known: to be stated beside the table. */
  readonly unknown: number;
}

export interface ImpactRatioOptions {
  /** 0..1, default 0.02. */
  readonly smallShare?: number | undefined;
  /** Default 0. */
  readonly unknown?: number | undefined;
}

const FEWEST_FOR_A_RATE = 30;
/** Standard normal quantile of 0.9. */
const Z80 = 1.2816;

/** @throws InvalidInputError for no groups, two of one name, or counts that are none */
export function impactRatio(groups: readonly GroupOutcome[], options: ImpactRatioOptions = {}): ImpactReport {
  checkGroups(groups);
  const { smallShare = 0.02, unknown = 0 } = options;
  if (!(smallShare >= 0 && smallShare <= 1)) throw new InvalidInputError('options.smallShare', 'expected 0 to 1');
  if (!Number.isInteger(unknown) || unknown < 0) throw new InvalidInputError('options.unknown', 'expected a count');
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const isSmall = ({ count }: GroupOutcome): boolean => count < smallShare * total;
  let reference: GroupOutcome | undefined;
  for (const group of groups) {
    if (group.favourable === 0 || isSmall(group)) continue;
    if (reference === undefined || rateOf(group) > rateOf(reference)) reference = group;
  }
  return {
    rows: groups.map(({ group, count, favourable }): ImpactRow => {
      const row = { group, count, favourable };
      return {
        ...row,
        share: total === 0 ? 0 : count / total,
        ...(count === 0 ? {} : { rate: rateOf(row), rateInterval: wilson(favourable, count) }),
        ...(count === 0 || reference === undefined
          ? {}
          : { impactRatio: Math.min(1, rateOf(row) / rateOf(reference)) }),
        isSmall: isSmall(row),
        isUncertain: count < FEWEST_FOR_A_RATE,
      };
    }),
    ...(reference === undefined ? {} : { reference: reference.group }),
    unknown,
  };
}

/**
 * Scores → counts for `impactRatio`: favourable is a score above the median of all scores ("scoring rate" in the rule). Groups in
 * the order they first appear.
 *
 * @throws InvalidInputError for no scores or a score that is no number
 */
export function scoringRates(
  scores: readonly { readonly group: string; readonly score: number }[],
): readonly GroupOutcome[] {
  checkList(scores, 'scores');
  scores.forEach((one, at) => {
    if (typeof one?.group !== 'string' || !Number.isFinite(one.score))
      throw new InvalidInputError(`scores[${at}]`, 'expected a group and a finite score');
  });
  const sorted = scores.map(({ score }) => score).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  const groups = new Map<string, { count: number; favourable: number }>();
  for (const { group, score } of scores) {
    let counts = groups.get(group);
    if (counts === undefined) groups.set(group, (counts = { count: 0, favourable: 0 }));
    counts.count++;
    if (score > median) counts.favourable++;
  }
  return [...groups].map(([group, counts]) => ({ group, ...counts }));
}

function rateOf({ count, favourable }: GroupOutcome): number {
  return favourable / count;
}

function wilson(favourable: number, count: number): { readonly low: number; readonly high: number } {
  const rate = favourable / count;
  const square = (Z80 * Z80) / count;
  const centre = (rate + square / 2) / (1 + square);
  const reach = (Z80 * Math.sqrt((rate * (1 - rate)) / count + square / (4 * count))) / (1 + square);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

function checkGroups(groups: readonly GroupOutcome[]): void {
  checkList(groups, 'groups');
  const names = new Set<string>();
  groups.forEach((one, at) => {
    const { group, count, favourable } = one ?? {};
    if (typeof group !== 'string' || names.has(group))
      throw new InvalidInputError(`groups[${at}].group`, 'expected a name that no other group has');
    names.add(group);
    if (!Number.isInteger(count) || count < 0) throw new InvalidInputError(`groups[${at}].count`, 'expected a count');
    if (!Number.isInteger(favourable) || favourable < 0 || favourable > count)
      throw new InvalidInputError(`groups[${at}].favourable`, 'expected a count no higher than the group');
  });
}

function checkList(list: unknown, parameter: string): void {
  if (!Array.isArray(list) || list.length === 0)
    throw new InvalidInputError(parameter, 'expected a list of at least one');
}
