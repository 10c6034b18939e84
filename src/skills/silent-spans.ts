/** The parts of a parsed document that name no skill, whatever words they use: people, employers, schools, addresses, boilerplate. */
import type { JobDocument } from '../document/job-document.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import type { Span } from '../text/span.ts';

/** Spans in ascending order; none overlaps another. */
export function silentSpans(document: ResumeDocument | JobDocument): readonly Span[] {
  const spans: Span[] = [];
  const add = (located: { readonly span: Span } | undefined): void => {
    if (located !== undefined) spans.push(located.span);
  };
  if (document.kind === 'resume') {
    const { name, email, phone, location, links } = document.basics;
    for (const one of [name, email, phone, location, ...links]) add(one);
    for (const entry of document.work) {
      add(nameAlone(document.text, entry.name));
      add(entry.location);
    }
    for (const entry of document.education) add(nameAlone(document.text, entry.institution));
  } else {
    add(document.company);
    add(document.location);
    for (const span of document.boilerplate) spans.push(span);
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last !== undefined && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

/** "Acme: built pipelines in Python": behind a colon stands what was done there. */
function nameAlone(text: string, name: { readonly span: Span } | undefined): { readonly span: Span } | undefined {
  if (name === undefined) return undefined;
  const { start, end } = name.span;
  const colon = text.indexOf(': ', start);
  return colon < 0 || colon >= end ? name : { span: { start, end: colon } };
}

/** Fields that people name as a pastime. */
const PASTIMES: ReadonlySet<string> = new Set([
  'hospitality-and-culinary',
  'sports-and-fitness',
  'personal-services-and-cleaning',
  'agriculture-and-environment',
]);

/** "Interests: baking, yoga": what a résumé names as a pastime is nobody's trade; a program or a science may be. */
export function isPastime(document: ResumeDocument | JobDocument | undefined, span: Span, domain: string): boolean {
  return (
    document?.kind === 'resume' &&
    PASTIMES.has(domain) &&
    document.sections.some(({ kind, body }) => kind === 'interests' && body.start <= span.start && span.end <= body.end)
  );
}
