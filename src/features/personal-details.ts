/**
 * The parts of a résumé that say who somebody is and not what they can do: name, address, e-mail, phone, links.
 *
 * They take no part in any score. Without this, two people with the same career and different names would differ.
 */
import type { ResumeDocument } from '../document/resume-document.ts';
import type { TermStatistics } from '../lexical/term-statistics.ts';
import { termOf } from '../lexical/terms.ts';
import type { Span } from '../text/span.ts';
import { tokenize, type Token } from '../text/tokenize.ts';

/** Spans of the personal details, ascending. */
export function personalSpans(resume: ResumeDocument): readonly Span[] {
  const { name, email, phone, location, links } = resume.basics;
  const spans = [name, email, phone, location].flatMap((detail) => (detail === undefined ? [] : [detail.span]));
  return [...spans, ...links.map((link) => link.span)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Tells the words of the person's name wherever they stand ("Ms Okafor led…"): capitalised as in the name. A name that is
 * also a word of working life in the shipped statistics ("Baker", "Page") counts as a name only at its own place.
 */
export function nameTokens(resume: ResumeDocument, statistics: TermStatistics): (token: Token) => boolean {
  const name = resume.basics.name;
  if (name === undefined) return () => false;
  const parts = new Set<string>();
  for (const token of tokenize(name.value))
    if (statistics.entry(termOf(token.normal)) === undefined) parts.add(token.normal);
  if (parts.size === 0) return () => false;
  return (token) => {
    if (!parts.has(token.normal)) return false;
    const surface = resume.text.slice(token.start, token.end);
    return surface !== surface.toLowerCase();
  };
}
