/** What is left of a posting without its boilerplate, cut into stretches by how much they say about the candidate. */
import { isAsciiLetter } from '../../text/character-classes.ts';
import { isSpace, type Span } from '../../text/span.ts';
import type { JobDocument, Necessity } from '../job-document.ts';

/** `description`: neither a requirement nor a duty, but about the job ("You will join our data platform team"). */
export type JobNeedRole = 'title' | 'requirement' | 'responsibility' | 'description';

export interface JobNeed {
  readonly role: JobNeedRole;
  /** Of a requirement its own; of all else `required`, the role telling how much less it weighs. */
  readonly necessity: Necessity;
  readonly span: Span;
}

/**
 * The stretches of a posting's text that say what the job needs, in order, none overlapping another. Boilerplate, headings, company, place and
 * negated demands ("no experience needed") are in none of them, nor are stretches without a letter.
 */
export function jobNeeds(job: JobDocument): readonly JobNeed[] {
  const taken: { readonly span: Span; readonly need: Omit<JobNeed, 'span'> | undefined }[] = [];
  const { title } = job;
  if (title !== undefined) taken.push({ span: title.span, need: { role: 'title', necessity: 'required' } });
  for (const field of [job.company, job.location])
    if (field !== undefined) taken.push({ span: field.span, need: undefined });
  for (const { span, necessity } of job.requirements) taken.push({ span, need: { role: 'requirement', necessity } });
  for (const { span } of job.responsibilities)
    taken.push({ span, need: { role: 'responsibility', necessity: 'required' } });
  for (const span of job.boilerplate) taken.push({ span, need: undefined });
  for (const { title: heading, span, body } of job.sections)
    if (heading !== undefined) taken.push({ span: { start: span.start, end: body.start }, need: undefined });
  const order = new Map(taken.map((one, index) => [one, index] as const));
  taken.sort((a, b) => a.span.start - b.span.start || order.get(a)! - order.get(b)!);

  const needs: JobNeed[] = [];
  const push = (span: Span, need: Omit<JobNeed, 'span'>): void => {
    if (holdsLetter(job.text, span)) needs.push({ ...need, span });
  };
  let at = 0;
  for (const { span, need } of taken) {
    if (span.end <= at) continue;
    if (span.start > at) push({ start: at, end: span.start }, { role: 'description', necessity: 'required' });
    if (need !== undefined) push({ start: Math.max(at, span.start), end: span.end }, need);
    at = Math.max(at, span.end);
  }
  if (at < job.text.length) push({ start: at, end: job.text.length }, { role: 'description', necessity: 'required' });
  return needs;
}

function holdsLetter(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) return true;
    if (code >= 0xc0 && !isSpace(code) && !(code >= 0x2000 && code <= 0x2bff)) return true;
  }
  return false;
}
