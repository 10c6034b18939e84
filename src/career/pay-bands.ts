/**
 * What the caller's own postings pay, as quantiles with the number of postings behind each.
 *
 * Nothing is invented: no conversion between currencies, no guess where the unit or the currency is not stated, no midpoint of a
 * range. The lower ends of the ranges are one row of numbers and the upper ends another.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import type { JobPosting } from '../document/job-document.ts';
import { InvalidInputError, typeName } from '../errors.ts';
import { annualPay } from './annual-pay.ts';

export interface PayBandOptions<Posting extends PayPosting> {
  /** Name of the group that a posting belongs to (its place, title, rung…); undefined leaves it out. Default: one group, `all`. */
  readonly groupBy?: ((posting: Posting) => string | undefined) | undefined;
}

/** The part of a posting that is looked at. */
export type PayPosting = Pick<JobPosting, 'salary'>;

/** Amounts a year (2,080 hours, 260 days, 52 weeks or 12 months of full time). */
export interface PayQuantiles {
  /** Amounts behind the numbers. */
  readonly n: number;
  readonly lowest: number;
  readonly highest: number;
  /** By linear interpolation between neighbours (type 7 of Hyndman and Fan 1996). Absent for fewer than 5 amounts (chosen, unmeasured). */
  readonly p25?: number;
  readonly median?: number;
  readonly p75?: number;
}

export interface PayBand {
  readonly group: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Postings of the group with pay in this currency. */
  readonly postings: number;
  /** Lower and upper ends as stated; absent where none is. */
  readonly minimum?: PayQuantiles;
  readonly maximum?: PayQuantiles;
}

export interface PayBandReport {
  /** By group, then by number of postings, then by currency. */
  readonly bands: readonly PayBand[];
  readonly postings: number;
  /** Postings that state no amount, and those that state one without currency or unit: neither is in any band. */
  readonly withoutPay: number;
  readonly unclear: number;
}

/**
 * @throws InvalidInputError for what is no list, or if `groupBy` gives something that is no string
 *
 * @example
 * ```ts
 * import { payBands } from '@trackruit/ml';
 *
 * const salaries = [40, 44, 48, 52, 60].map((amount) => ({ minimum: amount * 1000, maximum: amount * 1200, currency: 'EUR', unit: 'YEAR' }));
 * const { bands } = payBands(salaries.map((salary) => ({ description: 'Data Engineer', salary })));
 * console.log(bands[0]?.minimum?.n, bands[0]?.minimum?.median); // 5 48000
 * ```
 */
export function payBands<Posting extends PayPosting>(
  postings: Iterable<Posting>,
  { groupBy = () => 'all' }: PayBandOptions<Posting> = {},
): PayBandReport {
  if (typeof postings !== 'object' || postings === null || typeof postings[Symbol.iterator] !== 'function')
    throw new InvalidInputError('postings', `expected a list, got ${typeName(postings)}`);
  const groups = new Map<
    string,
    { group: string; currency: string; postings: number; minima: number[]; maxima: number[] }
  >();
  let count = 0;
  let withoutPay = 0;
  let unclear = 0;
  for (const posting of postings) {
    const at = count++;
    const pay = annualPay(posting.salary);
    if (pay === undefined) {
      if (posting.salary?.minimum === undefined && posting.salary?.maximum === undefined) withoutPay++;
      else unclear++;
      continue;
    }
    const group: unknown = groupBy(posting);
    if (group === undefined) continue;
    if (typeof group !== 'string') throw new InvalidInputError(`groupBy(postings[${at}])`, 'expected a string');
    const { currency, minimum, maximum } = pay;
    const key = `${currency} ${group}`;
    let own = groups.get(key);
    if (own === undefined) groups.set(key, (own = { group, currency, postings: 0, minima: [], maxima: [] }));
    own.postings++;
    if (minimum !== undefined) own.minima.push(minimum);
    if (maximum !== undefined) own.maxima.push(maximum);
  }
  const bands = [...groups.values()].map(({ group, currency, postings: size, minima, maxima }) => ({
    group,
    currency,
    postings: size,
    ...(minima.length === 0 ? {} : { minimum: quantiles(minima) }),
    ...(maxima.length === 0 ? {} : { maximum: quantiles(maxima) }),
  }));
  bands.sort((a, b) => compareText(a.group, b.group) || b.postings - a.postings || compareText(a.currency, b.currency));
  return freezeDeep({ bands, postings: count, withoutPay, unclear });
}

/** Quartiles of fewer amounts are single amounts. */
const LEAST_FOR_QUARTILES = 5;

function quantiles(amounts: readonly number[]): PayQuantiles {
  const sorted = [...amounts].sort((a, b) => a - b);
  const ends = { n: sorted.length, lowest: sorted[0]!, highest: sorted.at(-1)! };
  if (sorted.length < LEAST_FOR_QUARTILES) return ends;
  return { ...ends, p25: quantile(sorted, 0.25), median: quantile(sorted, 0.5), p75: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
