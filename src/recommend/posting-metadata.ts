/**
 * Filters handed down to the index: what a posting states, as metadata of its vector, and of a filter the part that can be asked there.
 *
 * The part is a necessary condition and no more: what the index lets through is asked again, so the results are those of the whole
 * filter and the index only spares the others. What is not stated has a mark of its own where a parse may still tell.
 */
import { annualPay } from '../career/annual-pay.ts';
import type { FieldCondition, VectorFilter } from '../vector/vector-filter.ts';
import { isStorable } from '../vector/vector-filter.ts';
import type { VectorMetadata } from '../vector/vector-index.ts';
import { wordsOf, type PostingFacts } from './posting-facts.ts';
import type { PostingFilter } from './posting-filter.ts';

/** No word and no type holds a blank. */
const UNSTATED = ' unstated';
const REMOTE = ' remote';

/** A day after all days that a posting can state; and one before it that none can state either. */
const NO_DAY = 1_000_000_000;
const LAST_DAY = 100_000_000;

export function postingMetadata(facts: PostingFacts): VectorMetadata {
  const { location, workplace, seniority, employmentTypes, postedDay, lastDay } = facts;
  const pay = annualPay(facts.salary);
  const words = (location ?? [UNSTATED]).filter(isStorable);
  return {
    place: [...new Set(workplace === 'remote' ? [...words, REMOTE] : words)],
    workplace: stated(workplace),
    seniority: stated(seniority),
    types: [...new Set((employmentTypes ?? [UNSTATED]).filter(isStorable))],
    posted: postedDay ?? NO_DAY,
    closes: lastDay ?? NO_DAY,
    ...(pay === undefined ? {} : { [payField(pay.currency)]: pay.maximum ?? pay.minimum ?? 0 }),
  };
}

/** Undefined where nothing of the filter can be handed down. `filter` is a checked one; `today`: days since 1970. */
export function pushedFilter(filter: PostingFilter | undefined, today: number): VectorFilter | undefined {
  if (filter === undefined) return undefined;
  const { locations, workplaces, seniorities, employmentTypes, salary, maximumAgeDays } = filter;
  const isKept = filter.unstated === 'keep';
  const pushed: Record<string, FieldCondition> = {};
  const oneOf = (field: string, values: readonly string[]): void => {
    if (values.every(isStorable)) pushed[field] = { oneOf: values };
  };
  if (locations !== undefined)
    oneOf('place', [
      // Of several words the longest, which fewest places share; a name without a word is the name of no place.
      ...locations.flatMap((location) => longest(wordsOf(location)) ?? []),
      UNSTATED,
      ...(filter.orRemote === true ? [REMOTE] : []),
    ]);
  // A parse may tell workplace and rung where the fields do not.
  if (workplaces !== undefined) oneOf('workplace', [...workplaces, UNSTATED]);
  if (seniorities !== undefined) oneOf('seniority', [...seniorities, UNSTATED]);
  if (employmentTypes !== undefined) oneOf('types', [...employmentTypes, ...(isKept ? [UNSTATED] : [])]);
  if (maximumAgeDays !== undefined && Number.isFinite(maximumAgeDays))
    pushed['posted'] = { min: today - maximumAgeDays, ...(isKept ? {} : { max: LAST_DAY }) };
  if (filter.onlyOpen === true) pushed['closes'] = { min: today };
  const pay = isKept ? undefined : annualPay(salary);
  if (pay?.minimum !== undefined) pushed[payField(pay.currency)] = { min: pay.minimum };
  return Object.keys(pushed).length === 0 ? undefined : pushed;
}

function stated(value: string | undefined): string {
  return value !== undefined && isStorable(value) ? value : UNSTATED;
}

function payField(currency: string): string {
  return `pay ${currency}`;
}

function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>(
    (best, word) => (best === undefined || word.length > best.length ? word : best),
    undefined,
  );
}
