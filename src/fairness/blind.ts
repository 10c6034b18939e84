/**
 * A résumé without what must not decide: name, contact, birth, age, sex, family, origin, belief, pronouns.
 *
 * The engines of this package leave these out by themselves. This is for everything else a résumé is handed to: a person who
 * screens, another scorer, a language model.
 */
import { personalCues, type PersonalCueKind } from '../document/cues/personal-cues.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { nameMentions, personalSpans } from '../features/personal-details.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

export type BlindedKind = PersonalCueKind | 'name' | 'contact';

export interface BlindedPart {
  readonly kind: BlindedKind;
  /** Where it stands in the résumé and, blanked, in the blinded text. */
  readonly span: Span;
}

export interface BlindedResume {
  /** The résumé's text with every part replaced by as many spaces, so that spans into it stay right. */
  readonly text: string;
  /** Ascending, not overlapping. */
  readonly removed: readonly BlindedPart[];
}

/**
 * What it cannot see it cannot blank: a name that the parser does not find, pronouns of other languages than English, what a school,
 * a club or a first language says between the lines. Years of work and of study stay, for experience is judged by them.
 *
 * @throws InvalidInputError for a text without a word
 */
export function blind(source: ResumeSource): BlindedResume {
  const resume = resumeDocument(source);
  const removed = disjoint([
    ...personalCues(resume.text),
    ...personalSpans(resume).map((span) => ({ kind: kindOf(resume, span), span })),
    ...nameParts(resume),
  ]);
  let text = '';
  let from = 0;
  for (const { span } of removed) {
    text += resume.text.slice(from, span.start) + blank(resume.text.slice(span.start, span.end));
    from = span.end;
  }
  return { text: text + resume.text.slice(from), removed };
}

function kindOf({ basics }: ResumeDocument, { start, end }: Span): BlindedKind {
  return basics.name?.span.start === start && basics.name.span.end === end ? 'name' : 'contact';
}

/** "Okafor led…": the name's words wherever they stand. */
function nameParts(resume: ResumeDocument): readonly BlindedPart[] {
  return nameMentions(resume, tokenize(resume.text), termStatistics()).map(({ start, end }) => ({
    kind: 'name' as const,
    span: { start, end },
  }));
}

/** Overlapping parts become one, of the kind of the first. */
function disjoint(parts: readonly BlindedPart[]): readonly BlindedPart[] {
  const merged: BlindedPart[] = [];
  for (const part of [...parts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = merged.at(-1);
    if (part.span.end <= part.span.start) continue;
    if (last === undefined || part.span.start >= last.span.end) merged.push(part);
    else if (part.span.end > last.span.end)
      merged[merged.length - 1] = { kind: last.kind, span: { start: last.span.start, end: part.span.end } };
  }
  return merged;
}

/** Line ends stay, so that a blinded text still parses into the same lines. */
function blank(part: string): string {
  return part.replace(/[^\n\r]/g, ' ');
}
