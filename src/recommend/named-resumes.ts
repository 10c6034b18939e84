/** Several résumés in one call, each under a key. */
import type { ResumeSource } from '../document/parse-resume.ts';
import { InvalidInputError, typeName } from '../errors.ts';
import { sha256 } from '../text/sha256.ts';
import { checkedId, listOf } from './ranking-options.ts';

/** A résumé under a key of the caller's. */
export interface NamedResume {
  readonly id: string;
  readonly resume: ResumeSource;
}

/** With their ids, in order. */
export function namedResumes(resumes: Iterable<ResumeSource | NamedResume>): readonly NamedResume[] {
  return listOf<unknown>('resumes', resumes).map((one, at) => {
    if (isNamed(one)) return { id: checkedId(one.id, `resumes[${at}].id`), resume: one.resume };
    const text = typeof one === 'string' ? one : (one as { readonly text?: unknown } | null)?.text;
    if (typeof text !== 'string')
      throw new InvalidInputError(`resumes[${at}]`, `expected a résumé, got ${typeName(one)}`);
    return { id: `resume-${sha256(text).slice(0, 20)}`, resume: one as ResumeSource };
  });
}

function isNamed(one: unknown): one is NamedResume {
  return typeof one === 'object' && one !== null && 'resume' in one;
}
