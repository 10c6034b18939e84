/**
 * A résumé's text → its structure: lines, sections, basics, entries. One pass each, no network, no clock unless the
 * caller leaves out the reference date.
 */
import { checkObject, InvalidInputError, typeName } from '../errors.ts';
import { splitLines } from '../text/lines.ts';
import { checkLength } from './text-length.ts';
import { readBasics } from './resume/basics.ts';
import { readCertificates } from './resume/certificate-entries.ts';
import { monthsCovered, type CalendarMonth } from './dates/date-range.ts';
import { readEducation } from './resume/education-entries.ts';
import { freezeDeep } from './freeze-deep.ts';
import { readListItems } from './resume/highlights.ts';
import { readLanguages } from './resume/language-entries.ts';
import { readProjects } from './resume/project-entries.ts';
import type { DocumentLayout, ExtractedDocument } from './extracted-document.ts';
import type { ResumeDocument, SectionKind } from './resume-document.ts';
import { readTableText } from './layout/table-text.ts';
import type { Span } from '../text/span.ts';
import { resumeLines } from './resume/resume-lines.ts';
import { withoutMarginTitles } from './resume-sections/margin-titles.ts';
import { findSections, type LinedSection } from './resume-sections/sections.ts';
import { readSkillLists } from './resume/skill-lists.ts';
import { readWork, readWorkAnywhere } from './resume/work-entries.ts';
import { presentFields } from './present-fields.ts';

/** A résumé at whatever stage the caller has it. */
export type ResumeSource = string | ExtractedDocument | ResumeDocument;

export interface ParseResumeOptions {
  /** The day that "present" is read as; only its month in UTC counts. Default: today. */
  readonly referenceDate?: Date | undefined;
}

/**
 * Reads any text with at least one letter or digit; what cannot be found is absent. The result is frozen, plain JSON.
 *
 * @throws {InvalidInputError} for anything but text, text without a word, or more than 10 million characters.
 */
export function parseResume(source: string | ExtractedDocument, options: ParseResumeOptions = {}): ResumeDocument {
  const text = sourceText(source);
  const inCells = typeof source === 'string' ? undefined : readTableText(source);
  if (inCells === undefined) return freezeDeep(readResume(source, text, options));
  const read = readResume(inCells.document, inCells.document.text, options);
  return freezeDeep({ ...(movedSpans(read, inCells.toSource) as ResumeDocument), text });
}

function readResume(source: string | ExtractedDocument, text: string, options: ParseResumeOptions): ResumeDocument {
  const referenceDate = referenceMonth(options);
  const lines = splitLines(text);
  const read = resumeLines(text, lines, referenceDate, layoutOf(source));
  const sections = findSections(read);
  const resume = { ...read, lines: withoutMarginTitles(text, read.lines, sections) };
  const ofKind = (...kinds: SectionKind[]): readonly LinedSection[] =>
    sections.filter(({ section }) => kinds.includes(section.kind));

  const titled = ofKind('work');
  const work =
    titled.length > 0 ? readWork(resume, titled) : readWorkAnywhere(resume, ofKind('contact', 'summary', 'other'));
  return presentFields({
    kind: 'resume' as const,
    text,
    basics: readBasics(resume, sections, typeof source === 'string' ? [] : (source.links ?? [])),
    sections: sections.map(({ section, lines: body }) => ({ ...section, highlights: readListItems(resume, body) })),
    work,
    education: readEducation(resume, ofKind('education')),
    skills: readSkillLists(resume, ofKind('skills')),
    projects: readProjects(resume, ofKind('projects')),
    certificates: readCertificates(resume, ofKind('certificates')),
    languages: readLanguages(resume, ofKind('languages'), ofKind('contact', 'skills', 'other')),
    referenceDate,
    monthsWorked: monthsCovered(work.map(({ dates }) => dates)),
  });
}

/** A copy with every span moved; months and other numbers stay as they are. */
function movedSpans(value: unknown, move: (span: Span, isValue: boolean) => Span, isValue: boolean = false): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => movedSpans(item, move));
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    return move({ start: value.start, end: value.end }, isValue);
  const isRead = 'value' in value || 'ongoing' in value || 'url' in value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, movedSpans(inner, move, isRead)]));
}

/** Parses what is not parsed yet; a `ResumeDocument` comes back as it is, whatever the options say. */
export function resumeDocument(source: ResumeSource, options: ParseResumeOptions = {}): ResumeDocument {
  if (isResumeDocument(source)) return source;
  return parseResume(source, options);
}

function isResumeDocument(source: ResumeSource): source is ResumeDocument {
  return (
    typeof source === 'object' &&
    source !== null &&
    'kind' in source &&
    source.kind === 'resume' &&
    Array.isArray(source.sections)
  );
}

function sourceText(source: unknown): string {
  const text = typeof source === 'object' && source !== null && 'text' in source ? source.text : source;
  if (typeof text !== 'string') {
    throw new InvalidInputError('resume', `expected a text or an extracted document, got ${typeName(source)}`);
  }
  checkLength('resume', text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidInputError('resume', `holds no word (length ${text.length})`);
  return text;
}

function layoutOf(source: string | ExtractedDocument): DocumentLayout | undefined {
  return typeof source === 'string' ? undefined : source.layout;
}

/** The month of `options.referenceDate`, or of today. */
export function referenceMonth(options: ParseResumeOptions): CalendarMonth {
  checkObject(options, 'options');
  const date = options.referenceDate ?? new Date();
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    throw new InvalidInputError(
      'options.referenceDate',
      `expected a valid Date, got ${date instanceof Date ? 'an invalid one' : typeName(date)}`,
    );
  }
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
