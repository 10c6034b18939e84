/** The fields of a posting that anything here looks at, checked before a posting is taken into a pool. */
import type { JobPosting } from '../document/job-document.ts';
import { InvalidInputError, typeName } from '../errors.ts';

const TEXTS = ['id', 'title', 'company', 'location', 'description', 'workplace', 'datePosted', 'validThrough'] as const;
const SALARY_NUMBERS = ['minimum', 'maximum'] as const;
const SALARY_TEXTS = ['currency', 'unit'] as const;

/**
 * What marks the content of a posting, in a fixed order; fields of the caller's own take no part.
 *
 * @throws InvalidInputError for a field of another type than `JobPosting` says
 */
export function postingFields(posting: JobPosting, parameter: string): readonly string[] {
  const marks: string[] = [];
  const mark = (name: string, value: unknown, type: 'string' | 'number'): void => {
    if (value === undefined) return;
    if ((typeof value !== 'string' && typeof value !== 'number') || typeof value !== type)
      throw new InvalidInputError(`${parameter}.${name}`, `expected a ${type}, got ${typeName(value)}`);
    marks.push(name, String(value));
  };
  for (const name of TEXTS) mark(name, posting[name], 'string');
  const { employmentTypes, salary } = posting as { readonly [Key in keyof JobPosting]: unknown };
  if (employmentTypes !== undefined) {
    if (!Array.isArray(employmentTypes))
      throw new InvalidInputError(`${parameter}.employmentTypes`, `expected a list, got ${typeName(employmentTypes)}`);
    for (const one of employmentTypes as readonly unknown[]) mark('employmentTypes', one, 'string');
  }
  if (salary !== undefined) {
    if (typeof salary !== 'object' || salary === null || Array.isArray(salary))
      throw new InvalidInputError(`${parameter}.salary`, `expected an object, got ${typeName(salary)}`);
    for (const name of SALARY_NUMBERS) mark(`salary.${name}`, (salary as JobPosting['salary'])![name], 'number');
    for (const name of SALARY_TEXTS) mark(`salary.${name}`, (salary as JobPosting['salary'])![name], 'string');
  }
  return marks;
}
