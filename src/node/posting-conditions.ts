/** The filters of `trackruit recommend` as they are typed. */
import type { PostingFilter, Seniority, WorkplaceType } from '../index.ts';
import { UsageError } from './usage-error.ts';

/** A filter whose first day is still open: it depends on the day that counts as today. */
export type PostingConditions = Omit<PostingFilter, 'maximumAgeDays' | 'accepts'> & {
  /** Days back, or a day in UTC. */
  readonly since?: number | Date;
};

export interface ConditionWords {
  readonly location?: readonly string[] | undefined;
  readonly remote?: boolean | undefined;
  readonly workplace?: string | undefined;
  readonly seniority?: string | undefined;
  readonly type?: string | undefined;
  readonly pay?: string | undefined;
  readonly since?: string | undefined;
  readonly open?: boolean | undefined;
  readonly 'keep-unstated'?: boolean | undefined;
}

const seniorities: readonly Seniority[] = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
];
const workplaces: readonly WorkplaceType[] = ['remote', 'hybrid', 'on-site'];

const DAY_MS = 86_400_000;

/** @throws UsageError */
export function postingConditions(words: ConditionWords): PostingConditions {
  const { location, remote, workplace, seniority, type, pay, since } = words;
  if (remote === true && workplace !== undefined) throw new UsageError('--remote and --workplace exclude each other');
  return {
    ...(location === undefined ? {} : { locations: location }),
    // Beside a place, remote work is a further way to fit; alone it is the condition.
    ...(remote !== true ? {} : location === undefined ? { workplaces: ['remote' as const] } : { orRemote: true }),
    ...(workplace === undefined ? {} : { workplaces: listOf('workplace', workplace, workplaces) }),
    ...(seniority === undefined ? {} : { seniorities: listOf('seniority', seniority, seniorities) }),
    ...(type === undefined
      ? {}
      : { employmentTypes: items(type).map((one) => one.toUpperCase().replace(/[- ]/g, '_')) }),
    ...(pay === undefined ? {} : { salary: payOf(pay) }),
    ...(since === undefined ? {} : { since: sinceOf(since) }),
    ...(words.open === true ? { onlyOpen: true } : {}),
    ...(words['keep-unstated'] === true ? { unstated: 'keep' as const } : {}),
  };
}

/**
 * The filter on the day that counts as today; undefined where nothing is asked.
 *
 * @throws UsageError for a first day that lies after today
 */
export function filterOn(today: Date, { since, ...rest }: PostingConditions): PostingFilter | undefined {
  if (since === undefined) return Object.keys(rest).length === 0 ? undefined : rest;
  const days =
    typeof since === 'number' ? since : Math.floor(today.getTime() / DAY_MS) - Math.floor(since.getTime() / DAY_MS);
  if (days < 0) throw new UsageError('--since lies after the day that counts as today');
  return { ...rest, maximumAgeDays: days };
}

function items(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function listOf<Member extends string>(option: string, text: string, members: readonly Member[]): readonly Member[] {
  const words = items(text.toLowerCase());
  const known = members.filter((member) => words.includes(member));
  if (words.length === 0 || known.length < new Set(words).size)
    throw new UsageError(`--${option} wants some of ${members.join(', ')}, with commas between them`);
  return known;
}

/** "55000 EUR", "4500EUR/month". */
function payOf(text: string): NonNullable<PostingFilter['salary']> {
  const parts = /^(\d{1,12}(?:\.\d{1,2})?) ?([a-z]{3})(?:\/(hour|day|week|month|year))?$/i.exec(text.trim());
  const minimum = Number(parts?.[1]);
  if (parts === null || minimum === 0)
    throw new UsageError('--pay wants an amount and a currency, as in 55000EUR or 30EUR/hour');
  return { minimum, currency: parts[2]!.toUpperCase(), unit: (parts[3] ?? 'year').toUpperCase() };
}

function sinceOf(text: string): number | Date {
  const days = /^(\d{1,5})d?$/.exec(text.trim());
  if (days !== null) return Number(days[1]);
  const day = new Date(`${text.trim()}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ||
    Number.isNaN(day.getTime()) ||
    !day.toISOString().startsWith(text.trim())
  )
    throw new UsageError('--since wants a number of days or a day, as in 2026-10-01');
  return day;
}
