/**
 * Job posting → structure, as a table of contents: words, blocks, sorted units, then one reader for each field.
 */
import { InvalidInputError, typeName } from '../errors.ts';
import { locate, spanText, trimSpan, type Located, type Span } from '../text/span.ts';
import { checkLength } from './text-length.ts';
import { cueWords, wordIndexAt, type CueWords } from './cues/cue-lexicon.ts';
import type { AskedYears } from './job/asked-years.ts';
import type {
  JobDocument,
  JobPosting,
  JobSection,
  JobSectionKind,
  Requirement,
  Seniority,
  WorkplaceType,
} from './job-document.ts';
import { isBoilerplate, isLabel } from './job/job-headings.ts';
import type { HeadingKind } from './lexicon/job-headings.ts';
import { findJobLocation } from './job/job-location.ts';
import type { JobBlock, JobBlocks } from './job/job-blocks.ts';
import { readBlocks } from './job/job-sections.ts';
import { findJobTitle, labelValue } from './job/job-title.ts';
import { readRequirements } from './job/requirements.ts';
import { locateSeniority } from './cues/seniority.ts';
import { sortUnits, type SortedUnit } from './job/unit-roles.ts';
import { workplaceType } from './job/workplace.ts';
import { freezeDeep } from './freeze-deep.ts';
import { presentFields } from './present-fields.ts';

/** A posting at whatever stage the caller has it. */
export type JobSource = string | JobPosting | JobDocument;

/**
 * Reads a job posting. Spans point into `text`: of a string the string itself, of a `JobPosting` its title, company, location and
 * description, those that are given, joined by line ends.
 *
 * Values of fields are the text of their spans; in values of several lines, white space is collapsed to one blank.
 * Linear in the text's length; the result is deeply frozen.
 *
 * @throws InvalidInputError if the source is no string and no posting, or its text has no word or more than 10 million characters
 */
export function parseJob(source: string | JobPosting): JobDocument {
  const input = readSource(source);
  checkLength(input.parameter, input.text);
  const words = cueWords(input.text);
  if (words.words.length === 0)
    throw new InvalidInputError(input.parameter, `has no words (length ${input.text.length})`);
  const blocks = readBlocks(words);
  const sorted = sortUnits(words, blocks);
  const { requirements, education, languages, negated, years } = readRequirements(words, sorted);
  const title = input.title ?? findJobTitle(words, blocks);
  const company = input.company ?? labelled(words, blocks, 'label-company');
  const location = input.location ?? findJobLocation(words, blocks);
  const document: JobDocument = presentFields({
    kind: 'job' as const,
    text: input.text,
    id: input.id,
    title,
    company,
    location,
    workplace: findWorkplace(words, blocks, sorted, title, location),
    seniority: findSeniority(words, blocks, title),
    sections: sections(input.text, blocks),
    responsibilities: sorted
      .filter(({ role }) => role === 'responsibility')
      .map(({ unit }) => ({ value: collapse(input.text, unit.span), span: unit.span })),
    requirements: withoutHeader(requirements, input.headerEnd),
    education,
    languages,
    minimumYears: leastYears(years),
    boilerplate: [...boilerplateSpans(blocks, sorted), ...negated].sort((a, b) => a.start - b.start || a.end - b.end),
  });
  return freezeDeep(document);
}

/** Hands back what is parsed already, and parses everything else. */
export function jobDocument(source: JobSource): JobDocument {
  return typeof source === 'object' &&
    source !== null &&
    'kind' in source &&
    source.kind === 'job' &&
    'requirements' in source
    ? source
    : parseJob(source as string | JobPosting);
}

interface JobInput {
  readonly text: string;
  readonly parameter: string;
  readonly id: string | undefined;
  readonly title?: Located<string>;
  readonly company?: Located<string>;
  readonly location?: Located<string>;
  /** Where the fields in front of the description end; 0 for a plain text. */
  readonly headerEnd: number;
}

function readSource(source: string | JobPosting): JobInput {
  if (typeof source === 'string') return { text: source, parameter: 'job', id: undefined, headerEnd: 0 };
  if (typeof source !== 'object' || source === null || Array.isArray(source))
    throw new InvalidInputError('job', `expected a string or a posting, got ${typeName(source)}`);
  if (typeof source.description !== 'string')
    throw new InvalidInputError('job.description', `expected a string, got ${typeName(source.description)}`);
  const fields: Partial<Record<'title' | 'company' | 'location', Located<string>>> = {};
  // Joined at the end: a string put together by "+" is slower to read a character of.
  const lines: string[] = [];
  let start = 0;
  for (const name of ['title', 'company', 'location'] as const) {
    const value: unknown = source[name];
    if (value === undefined) continue;
    if (typeof value !== 'string')
      throw new InvalidInputError(`job.${name}`, `expected a string, got ${typeName(value)}`);
    const span = trimSpan(value, { start: 0, end: value.length });
    if (span.start < span.end)
      fields[name] = {
        value: spanText(value, span),
        span: { start: start + span.start, end: start + span.end },
      };
    lines.push(value);
    start += value.length + 1;
  }
  if (source.id !== undefined && typeof source.id !== 'string')
    throw new InvalidInputError('job.id', `expected a string, got ${typeName(source.id)}`);
  lines.push(source.description);
  return {
    text: lines.join('\n'),
    parameter: 'job',
    headerEnd: start,
    id: source.id,
    ...fields,
  };
}

/** Title, company and place of a posting are no demands, whatever words they are made of. */
function withoutHeader(requirements: readonly Requirement[], headerEnd: number): readonly Requirement[] {
  return headerEnd === 0 ? requirements : requirements.filter(({ span }) => span.start >= headerEnd);
}

function labelled(words: CueWords, blocks: JobBlocks, kind: HeadingKind): Located<string> | undefined {
  for (const label of blocks.labels) {
    if (label.kind !== kind) continue;
    const span = labelValue(words.text, label.value);
    if (
      span.end > span.start &&
      span.end - span.start <= 80 &&
      wordIndexAt(words, span.end) > wordIndexAt(words, span.start)
    )
      return locate(words.text, span);
  }
  return undefined;
}

/** Title and location first, then labelled lines, then the first sentence that says it, benefits included. */
function findWorkplace(
  words: CueWords,
  blocks: JobBlocks,
  sorted: readonly SortedUnit[],
  title: Located<string> | undefined,
  location: Located<string> | undefined,
): Located<WorkplaceType> | undefined {
  for (const stated of [title?.span, location === undefined ? undefined : restOfLine(words.text, location.span)]) {
    if (stated === undefined) continue;
    const found = workplaceType(words, wordIndexAt(words, stated.start), wordIndexAt(words, stated.end), true);
    if (found !== undefined) return found;
  }
  for (const { kind, span } of blocks.labels) {
    if (kind !== 'label-workplace' && kind !== 'label-location' && kind !== 'detail') continue;
    const found = workplaceType(words, wordIndexAt(words, span.start), wordIndexAt(words, span.end), kind !== 'detail');
    if (found !== undefined) return found;
  }
  let stated: Located<WorkplaceType> | undefined;
  for (const { unit } of sorted) {
    const from = wordIndexAt(words, unit.span.start);
    const to = wordIndexAt(words, unit.span.end);
    const found = workplaceType(words, from, to, to - from <= 3);
    if (found?.value === 'hybrid') return found;
    stated ??= found;
  }
  return stated;
}

/** "Dublin, Ireland (Hybrid)": the bracket belongs to the place. */
function restOfLine(text: string, span: Span): Span {
  let { end } = span;
  while (end < text.length && end - span.end < 40 && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return { start: span.start, end };
}

/** From the title, else from a label ("Seniority level: Mid-Senior"), else from "entry-level position" and its like. */
function findSeniority(
  words: CueWords,
  blocks: JobBlocks,
  title: Located<string> | undefined,
): Located<Seniority> | undefined {
  if (title !== undefined) {
    // The cut-off part of the title line may hold it: "Engineer (Senior)".
    const found = locateSeniority(words, wordIndexAt(words, title.span.start), wordIndexAt(words, title.span.end));
    if (found !== undefined) return found;
  }
  for (const { kind, value } of blocks.labels) {
    if (kind !== 'label-seniority') continue;
    const span = labelValue(words.text, value);
    const found = locateSeniority(
      words,
      wordIndexAt(words, span.start),
      wordIndexAt(words, Math.min(span.end, span.start + 60)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function leastYears(years: readonly AskedYears[]): Located<number> | undefined {
  const general = years.filter(({ isOfOneSkill }) => !isOfOneSkill);
  let most: AskedYears | undefined;
  for (const one of general.length > 0 ? general : years) if (most === undefined || one.years > most.years) most = one;
  return most === undefined ? undefined : { value: most.years, span: most.span };
}

function sections(text: string, blocks: JobBlocks): JobSection[] {
  const found: JobSection[] = [];
  for (const block of blocks.blocks) {
    if (block.heading === undefined && block.start >= block.end) continue;
    const span = trimSpan(text, block);
    const bodyStart = block.heading === undefined ? span.start : afterHeading(text, block);
    const body = trimSpan(text, { start: bodyStart, end: Math.max(bodyStart, span.end) });
    found.push(
      presentFields({
        kind: sectionKind(block.kind),
        title: locate(text, block.heading),
        span: { start: span.start, end: Math.max(span.end, body.end) },
        body,
      }),
    );
  }
  return found;
}

function sectionKind(kind: HeadingKind): JobSectionKind {
  return isLabel(kind) ? 'other' : (kind as JobSectionKind);
}

/** Behind the heading's closing marks: ":", "**". */
function afterHeading(text: string, block: JobBlock): number {
  let at = block.heading!.end;
  while (at < block.end && headingMarks.has(text.charCodeAt(at))) at++;
  return at;
}

const headingMarks: ReadonlySet<number> = new Set([58, 42, 95, 35, 41, 32, 63, 33]);

/** Runs of boilerplate units and headings, in order; what lies between two of a run is part of it. */
function boilerplateSpans(blocks: JobBlocks, sorted: readonly SortedUnit[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  const add = (span: Span): void => {
    const last = spans.at(-1);
    if (isOpen && last !== undefined) last.end = Math.max(last.end, span.end);
    else spans.push({ start: span.start, end: span.end });
    isOpen = true;
  };
  let block = -1;
  for (const { unit, role } of sorted) {
    while (block < unit.block) {
      block++;
      const { kind, heading } = blocks.blocks[block]!;
      if (heading === undefined) continue;
      if (isBoilerplate(kind) || isLabel(kind)) add(heading);
      else isOpen = false;
    }
    if (role === 'boilerplate') add(unit.span);
    else isOpen = false;
  }
  return spans;
}

function collapse(text: string, span: Span): string {
  const value = spanText(text, span);
  return /[^\S ]|\s\s/.test(value) ? value.replace(/\s+/g, ' ') : value;
}
