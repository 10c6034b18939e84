/** Pay of different units on one scale. Nothing is converted between currencies and nothing is guessed. */
import type { JobSalary } from '../document/job-document.ts';

/**
 * Units a year of full-time work: 52 weeks of 40 hours in 5 days, the convention of the U.S. Bureau of Labor Statistics (2,080 hours a
 * year). Holidays and part time are not taken off.
 */
const UNITS_A_YEAR: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['HOUR', 2080],
  ['DAY', 260],
  ['WEEK', 52],
  ['MONTH', 12],
  ['YEAR', 1],
]);

export interface AnnualPay {
  /** ISO 4217, in capitals. */
  readonly currency: string;
  /** Either may be absent, never both. */
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Undefined unless currency, unit and at least one finite amount above 0 are stated. */
export function annualPay(salary: JobSalary | undefined): AnnualPay | undefined {
  if (salary === undefined) return undefined;
  const currency = salary.currency?.trim().toUpperCase();
  const units = UNITS_A_YEAR.get(salary.unit?.trim().toUpperCase() ?? '');
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency) || units === undefined) return undefined;
  const minimum = amount(salary.minimum, units);
  const maximum = amount(salary.maximum, units);
  if (minimum === undefined && maximum === undefined) return undefined;
  return { currency, ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

function amount(value: number | undefined, units: number): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value * units : undefined;
}
