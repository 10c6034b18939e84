/** Records of JSON → postings: the fields of `JobPosting`, or schema.org's JobPosting as linked data. */
import { InvalidInputError, jobPostingFromJsonLd, type JobPosting } from '../index.ts';

type Json = Readonly<Record<string, unknown>>;

const FIELDS = [
  'id',
  'title',
  'company',
  'location',
  'description',
  'url',
  'workplace',
  'employmentTypes',
  'datePosted',
  'validThrough',
  'salary',
] as const satisfies readonly (keyof JobPosting)[];

/** The records that a JSON text holds: the members of a list or of a graph, or the one object it is. */
export function recordsOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json as readonly unknown[];
  const graph = isObject(json) ? json['@graph'] : undefined;
  if (!Array.isArray(graph)) return [json];
  // A graph holds the page, the site and the company too.
  const postings = (graph as readonly unknown[]).filter((one) => isObject(one) && isJobPosting(one));
  return postings.length === 0 ? [json] : postings;
}

/**
 * One posting. Fields that are null count as absent, and a number as `id` becomes its digits; whether the other fields have the right form,
 * the recommender says.
 *
 * @throws InvalidInputError for a record that is none
 */
export function postingOf(record: unknown): JobPosting {
  if (!isObject(record)) throw new InvalidInputError('record', 'is no object with the fields of a posting');
  if ('@type' in record || '@context' in record || '@graph' in record) return jobPostingFromJsonLd(record);
  if (typeof record['description'] !== 'string')
    throw new InvalidInputError('description', 'is missing, or is no text');
  const posting: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = record[field];
    if (value !== undefined && value !== null) posting[field] = value;
  }
  if (typeof posting['id'] === 'number') posting['id'] = String(posting['id']);
  return posting as unknown as JobPosting;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJobPosting({ '@type': type }: Json): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && /(?:^|[/:#])JobPosting$/.test(one));
}
