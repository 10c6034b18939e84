/**
 * A résumé's text → its structure: lines, sections, basics, entries. One pass each, no network, no clock unless the
 * caller leaves out the reference date.
 */
import { InvalidInputError, typeName } from '../errors.ts';
import { splitLines } from '../text/lines.ts';
import { readBasics } from './resume/basics.ts';
import { readCertificates } from './resume/certificate-entries.ts';
import { monthsCovered, type CalendarMonth } from './dates/date-range.ts';
import { readEducation } from './resume/education-entries.ts';
import { freezeDeep } from './freeze-deep.ts';
import { readLanguages } from './resume/language-entries.ts';
import { readProjects } from './resume/project-entries.ts';
import type { ExtractedDocument } from './extracted-document.ts';
import type { ResumeDocument, SectionKind } from './resume-document.ts';
import { resumeLines } from './resume/resume-lines.ts';
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
 * @throws {InvalidInputError} for anything but text, or text without a word.
 */
export function parseResume(source: string | ExtractedDocument, options: ParseResumeOptions = {}): ResumeDocument {
  const text = sourceText(source);
  const referenceDate = referenceMonth(options);
  const lines = splitLines(text);
  const resume = resumeLines(text, lines, referenceDate);
  const sections = findSections(resume);
  const ofKind = (...kinds: SectionKind[]): readonly LinedSection[] =>
    sections.filter(({ section }) => kinds.includes(section.kind));

  const titled = ofKind('work');
  const work =
    titled.length > 0 ? readWork(resume, titled) : readWorkAnywhere(resume, ofKind('contact', 'summary', 'other'));
  const document: ResumeDocument = presentFields({
    kind: 'resume' as const,
    text,
    basics: readBasics(resume, sections),
    sections: sections.map(({ section }) => section),
    work,
    education: readEducation(resume, ofKind('education')),
    skills: readSkillLists(resume, ofKind('skills')),
    projects: readProjects(resume, ofKind('projects')),
    certificates: readCertificates(resume, ofKind('certificates')),
    languages: readLanguages(resume, ofKind('languages'), ofKind('contact', 'skills', 'other')),
    referenceDate,
    monthsWorked: monthsCovered(work.map(({ dates }) => dates)),
  });
  return freezeDeep(document);
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
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidInputError('resume', `holds no word (length ${text.length})`);
  return text;
}

function referenceMonth(options: ParseResumeOptions): CalendarMonth {
  if (typeof options !== 'object' || options === null)
    throw new InvalidInputError('options', `expected an object, got ${typeName(options)}`);
  const date = options.referenceDate ?? new Date();
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    throw new InvalidInputError(
      'options.referenceDate',
      `expected a valid Date, got ${date instanceof Date ? 'an invalid one' : typeName(date)}`,
    );
  }
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
