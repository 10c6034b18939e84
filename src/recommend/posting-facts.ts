/** What a posting states besides its text, in a form that filters can compare. */
import { seniorityOf } from '../document/cues/seniority.ts';
import type { JobDocument, JobPosting, JobSalary, Seniority, WorkplaceType } from '../document/job-document.ts';
import type { JobSource } from '../document/parse-job.ts';
import { tokenize } from '../text/tokenize.ts';

/** Absent: not stated. */
export interface PostingFacts {
  /** Words of the place in normal form. */
  readonly location?: readonly string[];
  readonly workplace?: WorkplaceType;
  readonly seniority?: Seniority;
  readonly salary?: JobSalary;
  readonly employmentTypes?: readonly string[];
  /** Days since 1970, UTC. */
  readonly postedDay?: number;
  readonly lastDay?: number;
}

/** What stands in fields of its own; nothing is parsed. Empty for a plain text. */
export function statedFacts(source: JobSource): PostingFacts {
  if (typeof source === 'string') return {};
  if ('kind' in source) return readFacts(source, {});
  const { title, location, workplace, salary, employmentTypes, datePosted, validThrough }: JobPosting = source;
  const seniority = title === undefined ? undefined : seniorityOf(title);
  const postedDay = dayOf(datePosted);
  const lastDay = dayOf(validThrough);
  return {
    ...(location === undefined ? {} : { location: wordsOf(location) }),
    ...(workplace === undefined ? {} : { workplace }),
    ...(seniority === undefined ? {} : { seniority }),
    ...(salary === undefined ? {} : { salary }),
    ...(employmentTypes === undefined ? {} : { employmentTypes }),
    ...(postedDay === undefined ? {} : { postedDay }),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

/** `stated` with what a parse adds: place, remote or not, rung. */
export function readFacts(document: JobDocument, stated: PostingFacts): PostingFacts {
  const { location, workplace, seniority } = document;
  return {
    ...(location === undefined ? {} : { location: wordsOf(location.value) }),
    ...(workplace === undefined ? {} : { workplace: workplace.value }),
    ...(seniority === undefined ? {} : { seniority: seniority.value }),
    ...stated,
  };
}

export function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ normal }) => normal);
}

const DAY = 86_400_000;

/** Day of an ISO 8601 date with or without a time; undefined for anything else: what cannot be read is not stated. */
export function dayOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date.trim());
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() / DAY : undefined;
}

export function dayOfDate(date: Date): number {
  return Math.floor(date.getTime() / DAY);
}
