/** Which postings may be recommended at all. */
import { annualPay } from '../career/annual-pay.ts';
import { seniorityRank } from '../document/cues/seniority.ts';
import type { JobSalary, Seniority, WorkplaceType } from '../document/job-document.ts';
import type { JobSource } from '../document/parse-job.ts';
import { InvalidInputError } from '../errors.ts';
import { wordsOf, type PostingFacts } from './posting-facts.ts';

/** All that is given has to hold. */
export interface PostingFilter {
  /** The posting's place names one of these ("Berlin" is named by "Berlin, Germany"). */
  readonly locations?: readonly string[] | undefined;
  /** Postings of remote work pass `locations` whatever place they name. Default false. */
  readonly orRemote?: boolean | undefined;
  readonly workplaces?: readonly WorkplaceType[] | undefined;
  readonly seniorities?: readonly Seniority[] | undefined;
  /** The posting's pay reaches this minimum. Compared a year, in one currency only; both have to state currency and unit. */
  readonly salary?: Pick<JobSalary, 'minimum' | 'currency' | 'unit'> | undefined;
  /** schema.org's words: `FULL_TIME`, `INTERN`… */
  readonly employmentTypes?: readonly string[] | undefined;
  /** Days since the posting appeared, counted to the reference date. */
  readonly maximumAgeDays?: number | undefined;
  /** Leaves out postings whose `validThrough` lies before the reference date. Default false. */
  readonly onlyOpen?: boolean | undefined;
  /** Whether a posting passes that does not state what is asked for, as most do not state their pay. Default `drop`. */
  readonly unstated?: 'drop' | 'keep' | undefined;
  /** A condition of your own, asked last. What it throws, the call throws. */
  readonly accepts?: ((posting: { readonly id: string; readonly source: JobSource }) => boolean) | undefined;
}

/** `unknown`: the fields do not say, a parse of the posting may. */
export type FilterAnswer = 'yes' | 'no' | 'unknown';

export interface CheckedFilter {
  /** What a cursor remembers of it; `accepts` is no part of it. */
  readonly mark: string;
  /** `isRead`: the facts are all there are, so nothing is unknown any more. */
  answer(facts: PostingFacts, isRead: boolean): FilterAnswer;
  accepts(posting: { readonly id: string; readonly source: JobSource }): boolean;
}

type Condition = (facts: PostingFacts) => boolean | undefined;

/**
 * Undefined where nothing is asked. `today`: days since 1970.
 *
 * @throws InvalidInputError for a condition of the wrong form
 */
export function checkedFilter(filter: PostingFilter | undefined, today: number): CheckedFilter | undefined {
  if (filter === undefined) return undefined;
  if (typeof filter !== 'object' || filter === null)
    throw new InvalidInputError('options.filter', 'expected an object');
  const { accepts, ...rest } = filter;
  const readable: Condition[] = [];
  const stated: Condition[] = [];
  const { locations, workplaces, seniorities, employmentTypes, maximumAgeDays, unstated = 'drop' } = filter;
  if (locations !== undefined) readable.push(placeCondition(list('locations', locations), filter.orRemote === true));
  if (workplaces !== undefined) {
    const wanted = list('workplaces', workplaces);
    readable.push(({ workplace }) => (workplace === undefined ? undefined : wanted.includes(workplace)));
  }
  if (seniorities !== undefined) {
    const wanted = list('seniorities', seniorities);
    if (wanted.some((one) => seniorityRank(one) < 0))
      throw new InvalidInputError('options.filter.seniorities', 'holds a rung that does not exist');
    readable.push(({ seniority }) => (seniority === undefined ? undefined : wanted.includes(seniority)));
  }
  if (employmentTypes !== undefined) {
    const wanted = list('employmentTypes', employmentTypes);
    stated.push(({ employmentTypes: own }) => own?.some((one) => wanted.includes(one)));
  }
  if (filter.salary !== undefined) stated.push(payCondition(filter.salary));
  if (maximumAgeDays !== undefined) {
    if (!(maximumAgeDays >= 0))
      throw new InvalidInputError('options.filter.maximumAgeDays', 'expected a number of 0 or more');
    stated.push(({ postedDay }) => (postedDay === undefined ? undefined : today - postedDay <= maximumAgeDays));
  }
  // A posting without an end is open: that is what leaving it out means.
  if (filter.onlyOpen === true) stated.push(({ lastDay }) => lastDay === undefined || lastDay >= today);
  if (unstated !== 'drop' && unstated !== 'keep')
    throw new InvalidInputError('options.filter.unstated', "expected 'drop' or 'keep'");
  if (accepts !== undefined && typeof accepts !== 'function')
    throw new InvalidInputError('options.filter.accepts', 'expected a function');
  const isDated = maximumAgeDays !== undefined || filter.onlyOpen === true;
  const passes = unstated === 'keep';
  return {
    mark: JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) + (isDated ? String(today) : ''),
    answer(facts, isRead) {
      for (const condition of stated) if (!(condition(facts) ?? passes)) return 'no';
      let isUnknown = false;
      for (const condition of readable) {
        const answer = condition(facts);
        if (answer === undefined && !isRead) isUnknown = true;
        else if (!(answer ?? passes)) return 'no';
      }
      return isUnknown ? 'unknown' : 'yes';
    },
    accepts: (posting) => accepts === undefined || accepts(posting),
  };
}

function list<Item extends string>(name: string, items: readonly Item[]): readonly Item[] {
  if (!isStrings(items)) throw new InvalidInputError(`options.filter.${name}`, 'expected a list of strings');
  return items;
}

function isStrings(items: unknown): boolean {
  return Array.isArray(items) && items.every((item) => typeof item === 'string');
}

function placeCondition(locations: readonly string[], orRemote: boolean): Condition {
  const wanted = locations.map(wordsOf);
  return ({ location, workplace }) => {
    if (orRemote && workplace === 'remote') return true;
    if (location === undefined) return undefined;
    return wanted.some((words) => words.length > 0 && holdsRun(location, words));
  };
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  for (let start = 0; start + run.length <= words.length; start++)
    if (run.every((word, at) => words[start + at] === word)) return true;
  return false;
}

function payCondition(salary: NonNullable<PostingFilter['salary']>): Condition {
  const wanted = annualPay(salary);
  if (wanted?.minimum === undefined)
    throw new InvalidInputError('options.filter.salary', 'expected a minimum above 0, an ISO 4217 currency and a unit');
  const { minimum, currency } = wanted;
  return ({ salary: own }) => {
    const pay = annualPay(own);
    if (pay?.currency !== currency) return undefined;
    return (pay.maximum ?? pay.minimum ?? 0) >= minimum;
  };
}
