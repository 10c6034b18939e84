/**
 * A résumé with other words in some places.
 *
 * The new document is the old one with every span moved, not a second reading of the text: what the layout of a file told (columns, margins,
 * sizes) would be lost to a reader of the bare text.
 */
import type { Span } from '../text/span.ts';
import { freezeDeep } from './freeze-deep.ts';
import type { ResumeDocument } from './resume-document.ts';

export interface TextEdit {
  /** What goes. */
  readonly span: Span;
  /** What comes in its place. */
  readonly text: string;
}

/** @param edits not overlapping, in any order */
export function spliceResume(resume: ResumeDocument, edits: readonly TextEdit[]): ResumeDocument {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  const parts: string[] = [];
  let at = 0;
  for (const { span, text } of ordered) {
    parts.push(resume.text.slice(at, span.start), text);
    at = span.end;
  }
  parts.push(resume.text.slice(at));
  const text = parts.join('');
  return freezeDeep({ ...(moved(resume, ordered, text) as ResumeDocument), text });
}

/** A copy of plain JSON whose spans point into the new text, and whose values are what they cover there. */
function moved(value: unknown, edits: readonly TextEdit[], text: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, edits, text));
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return movedSpan(value, edits);
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) copy[name] = moved(member, edits, text);
  const { span } = value as { readonly span?: unknown };
  if (typeof copy.value === 'string' && isSpan(span) && edits.some((edit) => touches(edit.span, span))) {
    const { start, end } = copy.span as Span;
    copy.value = text.slice(start, end);
  }
  return copy;
}

function movedSpan({ start, end }: Span, edits: readonly TextEdit[]): Span {
  let before = 0;
  let within = 0;
  let movedStart = start;
  let movedEnd = end;
  for (const edit of edits) {
    if (edit.span.start >= end) break;
    const growth = edit.text.length - (edit.span.end - edit.span.start);
    if (edit.span.end <= start) before += growth;
    else {
      within += growth;
      // What begins or ends inside a part that was replaced takes in the whole of the new part.
      movedStart = Math.min(movedStart, edit.span.start);
      movedEnd = Math.max(movedEnd, edit.span.end);
    }
  }
  return { start: movedStart + before, end: movedEnd + before + within };
}

function touches(edit: Span, span: Span): boolean {
  return edit.start < span.end && span.start < edit.end;
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Span).start === 'number' &&
    typeof (value as Span).end === 'number'
  );
}
