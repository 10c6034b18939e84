/** The key of a posting: its own, or one made of its content. */
import type { JobPosting } from '../document/job-document.ts';
import { sha256 } from '../text/sha256.ts';
import { partsOf } from './pool-text.ts';
import { checkedId } from './ranking-options.ts';

/** Hexadecimal digits of an id made of content: 80 bits, no two of a billion postings share one. */
const ID_DIGITS = 20;

/** @throws InvalidInputError for an id that is no string of 1 to 512 characters */
export function postingId(source: unknown, parameter: string): string {
  const own = typeof source === 'object' && source !== null ? (source as Partial<JobPosting>).id : undefined;
  if (own !== undefined) return checkedId(own, `${parameter}.id`);
  return `job-${sha256(JSON.stringify(partsOf(source, parameter).marks)).slice(0, ID_DIGITS)}`;
}
