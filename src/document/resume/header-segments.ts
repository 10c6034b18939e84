/** The lines of a job's header → segments, each with its words, its label and its look. */
import { commaParts } from '../../text/comma-parts.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import { trimSpan, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { lookWithin } from '../layout/line-looks.ts';
import type { FieldRole } from '../lexicon/field-labels.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { headerPart, isTitle, splitSegment, type HeaderPart } from './header-parts.ts';
import { labelledField, workSentence } from './labelled-fields.ts';
import { lineSegments } from './line-segments.ts';
import { countWords, holesIn, type ResumeLines } from './resume-lines.ts';

/** A part of a header and where it stands. */
export interface HeaderSegment extends HeaderPart {
  readonly line: number;
  /** The dates stand on the same line. */
  readonly isDated: boolean;
  /** What a label before it says it is. */
  readonly role: FieldRole | undefined;
  /** How it is set; undefined where the file does not tell. */
  readonly style: string | undefined;
  /** What is told behind its colon: "Acme: built pipelines in Python". */
  readonly told?: Span;
}

/** The segments of the header's lines, places at their ends cut off; dates and whatever is no name are left out. */
export function headerSegments(
  resume: ResumeLines,
  header: readonly number[],
  mention: DateMention | undefined,
  section: LinedSection,
): readonly HeaderSegment[] {
  const { text, lines } = resume;
  const found: HeaderSegment[] = [];
  let announced: FieldRole | undefined;
  for (const index of header) {
    const line = lines[index]!;
    const content = {
      start: Math.max(line.content.start, Math.min(section.section.body.start, line.content.end)),
      end: line.content.end,
    };
    const holes = (resume.dates.get(index) ?? [])
      .filter(({ form }) => form !== 'year' || mention?.form === 'year')
      .map(({ range }) => range.span);
    if (mention !== undefined && !holes.includes(mention.range.span)) holes.push(mention.range.span);
    holes.sort((a, b) => a.start - b.start);
    const isDated = mention !== undefined && mention.range.span.start < line.end && mention.range.span.end > line.start;
    const sentence = workSentence(text, withoutHoles(content, holes));
    if (sentence !== undefined) {
      const { position, employer } = sentence;
      if (position !== undefined)
        found.push({
          ...headerPart(text, position, 'start', false),
          line: index,
          isDated,
          role: 'position',
          style: styleAt(resume, index, position),
        });
      if (employer !== undefined)
        for (const one of splitSegment(text, { span: employer, separator: 'at', isBracketed: false }))
          found.push({
            ...one,
            line: index,
            isDated,
            role: one.isPlace ? 'location' : 'name',
            style: styleAt(resume, index, one.span),
          });
      continue;
    }
    const field = labelledField(text, content);
    if (field?.role === 'none') continue;
    const value = field === undefined ? content : field.value;
    // A label alone on its line announces the next one.
    if (field !== undefined && field.value.end <= field.value.start) {
      announced = field.role;
      continue;
    }
    const role = field?.role ?? announced;
    announced = undefined;
    let isFirst = true;
    for (const segment of lineSegments(text, value, holesIn(resume, index, holes))) {
      const inner = isFirst ? undefined : labelledField(text, segment.span);
      if (inner?.role === 'none' || (inner !== undefined && inner.value.end <= inner.value.start)) continue;
      const given = inner === undefined ? segment : { ...segment, span: inner.value };
      const behind = inner === undefined ? behindColon(text, given.span) : undefined;
      const shown = behind === undefined ? [given] : [{ ...given, span: behind.before }];
      if (behind !== undefined && !behind.isTold)
        shown.push({ span: behind.after, separator: 'sign', isBracketed: false });
      for (const one of shown.flatMap((parted) => splitSegment(text, parted))) {
        found.push({
          ...one,
          ...(behind?.isTold === true ? { told: behind.after } : {}),
          line: index,
          isDated,
          role: one.isPlace ? undefined : (inner?.role ?? (isFirst ? role : undefined)),
          style: styleAt(resume, index, one.span),
        });
      }
      isFirst = false;
    }
  }
  return found;
}

/** Most words in a name before a colon. Chosen, unmeasured. */
const maxWordsBeforeColon = 6;

/**
 * "Acme: built pipelines in Python" tells what was done, "Acme: Data Engineer" names a second part. Undefined without a colon, and where
 * neither can be meant.
 */
function behindColon(
  text: string,
  span: Span,
): { readonly before: Span; readonly after: Span; readonly isTold: boolean } | undefined {
  const colon = text.indexOf(': ', span.start);
  if (colon < 0 || colon >= span.end) return undefined;
  const before = trimSpan(text, { start: span.start, end: colon });
  const after = trimSpan(text, { start: colon + 1, end: span.end });
  if (before.end <= before.start || after.end <= after.start) return undefined;
  if (countWords(text, before, maxWordsBeforeColon + 1) > maxWordsBeforeColon) return undefined;
  if (isLowerCase(text.charCodeAt(after.start))) return { before, after, isTold: true };
  const first = headerPart(text, before, 'start', false);
  const second = headerPart(text, after, 'sign', false);
  return isTitle(first) !== isTitle(second) && commaParts(text, after).length === 1
    ? { before, after, isTold: false }
    : undefined;
}

function styleAt({ looks }: ResumeLines, line: number, span: Span): string | undefined {
  return looks && lookWithin(looks, line, span)?.style;
}

/** The stretch up to the first hole that is not at its start. */
function withoutHoles(content: Span, holes: readonly Span[]): Span {
  const hole = holes.find(({ start }) => start > content.start);
  return hole === undefined ? content : { start: content.start, end: Math.min(hole.start, content.end) };
}
