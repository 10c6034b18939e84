/**
 * A résumé → the page that all exports print.
 *
 * Sections keep their order, under standard headings. Work, education, projects and skills are composed from their fields;
 * words of their lines that no field holds are carried beside them; all other sections are carried as they are, so no word is
 * lost. Then the page is read as a résumé, and an entry that would not come back as it was takes another form, the last of
 * which is that of the source (`choose-forms.ts`).
 */
import { InvalidInputError, typeName } from '../errors.ts';
import type { ResumeDocument, Section } from '../document/resume-document.ts';
import { contains, type Span } from '../text/span.ts';
import { chooseForms, formOf, readBack, type Choice } from './choose-forms.ts';
import { cleanText } from './clean-text.ts';
import { carriedLines, entriesWithin, entryLines, type ComposableEntry } from './entry-lines.ts';
import { basicsSpans, headLines } from './head-lines.ts';
import { headingLanguage } from './heading-language.ts';
import type { PageLine, ResumePage } from './page-line.ts';
import { fieldReadings } from './same-fields.ts';
import { standardHeadings, type HeadingLanguage } from './standard-headings.ts';
import { TakenSpans } from './taken-spans.ts';
import { writtenLines } from './written-lines.ts';

export interface ComposePageOptions {
  /**
   * Language of the headings. Default: that of the text; a résumé in a language without standard headings here keeps its
   * own.
   */
  readonly language?: HeadingLanguage | undefined;
  /** `source` keeps the headings as written. Default `standard`. */
  readonly headings?: 'standard' | 'source' | undefined;
}

/**
 * @param textOf the text that a reader of the finished file gets, for formats that break lines themselves
 */
export function composePage(
  document: ResumeDocument,
  options: ComposePageOptions = {},
  textOf: (lines: readonly PageLine[]) => string = pageText,
): ResumePage {
  if (typeof document !== 'object' || document === null || document.kind !== 'resume')
    throw new InvalidInputError('document', `expected what parseResume returns, got ${typeName(document)}`);
  const detected = options.language ?? headingLanguage(document);
  const language = detected ?? 'en';
  const isStandard = options.headings !== 'source' && detected !== undefined;
  const headings = headingsOf(document, language, isStandard);
  const plan = planSections(document, language);
  const wanted = fieldReadings(document);
  const choice: Choice = { usual: new Map(), own: new Map(), unjoined: new Set() };
  const draw = (): readonly PageLine[] => [
    ...headLines(document),
    ...plan.flatMap((planned) => sectionLines(document, planned, choice, headings)),
  ];

  chooseForms(
    choice,
    plan.flatMap(({ stretches }) => stretches.flatMap(({ entries }) => entries)),
    () => readBack(wanted, textOf(draw()), document),
  );
  const name = cleanText(document.basics.name?.value ?? '');
  return { lines: draw(), language, ...(name === '' ? {} : { name }) };
}

interface PlannedSection {
  readonly section: Section;
  /** Of two "Skills" the second would read as a label inside the section between them, so only one is called that. */
  readonly isStandard: boolean;
  /** What stands under its heading: its own body, and those of sections without a heading that go on with it. */
  readonly stretches: readonly { readonly section: Section; readonly entries: readonly ComposableEntry[] }[];
}

function planSections(document: ResumeDocument, language: HeadingLanguage): readonly PlannedSection[] {
  const planned: (PlannedSection & { stretches: PlannedSection['stretches'] })[] = [];
  for (const section of document.sections) {
    const stretch = { section, entries: entriesWithin(document, section.kind, section.span) };
    // The second half of a section that a page or column break cut in two.
    const begun =
      section.title === undefined ? planned.findLast((one) => one.section.kind === section.kind) : undefined;
    if (begun !== undefined && section.kind !== 'contact') {
      begun.stretches = [...begun.stretches, stretch];
      continue;
    }
    const ofKind = document.sections.filter(({ kind, title }) => kind === section.kind && title !== undefined);
    const standard = standardHeading(section, language);
    const isTaken = ofKind.some((other) => other !== section && titleKey(other) === standard?.toLowerCase());
    planned.push({
      section,
      isStandard: (ofKind[0] ?? section) === section && !isTaken,
      stretches: [stretch],
    });
  }
  return planned;
}

function titleKey({ title }: Section): string {
  return cleanText(title?.value ?? '').toLowerCase();
}

function standardHeading({ kind }: Section, language: HeadingLanguage): string | undefined {
  return kind === 'other' ? undefined : standardHeadings[language][kind];
}

/** The words of a heading for a section that has one, and of a summary that had none. */
type Headings = (section: Section, isStandard: boolean) => string;

/**
 * Headings of one document look alike, or a reader takes the odd ones for something else. So standard ones are written in
 * capitals where most of the others are.
 */
function headingsOf({ sections }: ResumeDocument, language: HeadingLanguage, isStandard: boolean): Headings {
  const titles = sections.flatMap(({ title }) => (title === undefined ? [] : [cleanText(title.value)]));
  const isCaps = titles.filter((title) => title === title.toUpperCase()).length * 2 > titles.length;
  return (section, mayBeStandard) => {
    const written = cleanText(section.title?.value ?? '');
    const standard = mayBeStandard && (isStandard || written === '') ? standardHeading(section, language) : undefined;
    const words = standard ?? written;
    if (!isStandard && standard === undefined) return words;
    // "other information" among headings with capitals would be a line of text.
    return isCaps ? words.toUpperCase() : words.slice(0, 1).toUpperCase() + words.slice(1);
  };
}

function sectionLines(
  document: ResumeDocument,
  { section, isStandard, stretches }: PlannedSection,
  choice: Choice,
  headings: Headings,
): readonly PageLine[] {
  const { text, basics } = document;
  const { summary } = basics;
  if (section.title === undefined && section.kind === 'contact') {
    // Its lines stand in the head; a summary among them gets the heading that it lacked.
    if (summary === undefined || !contains(section.span, summary.span)) return [];
    const untitled: Section = { kind: 'summary', span: summary.span, body: summary.span };
    return [{ role: 'heading', text: headings(untitled, true) }, ...carriedLines(writtenLines(text, summary.span))];
  }
  const body = stretches.flatMap((part) => bodyLines(document, part.section, part.entries, choice));
  if (body.length === 0 && section.kind === 'contact') return [];
  const heading = headings(section, isStandard);
  return heading === '' ? body : [{ role: 'heading', text: heading }, ...body];
}

function bodyLines(
  document: ResumeDocument,
  section: Section,
  entries: readonly ComposableEntry[],
  choice: Choice,
): readonly PageLine[] {
  const { text, basics } = document;
  if (section.kind === 'contact')
    return carriedLines(writtenLines(text, section.body, new TakenSpans(basicsSpans(basics))));
  const first = entries[0];
  if (first === undefined)
    return carriedLines(writtenLines(text, section.body, new TakenSpans([]), !isUnjoined(section, choice)));
  const taken = new TakenSpans(entries.flatMap(fieldSpans));
  const lines: PageLine[] = [
    ...carriedLines(
      writtenLines(text, { start: section.body.start, end: Math.max(section.body.start, regionStart(text, first)) }),
    ),
  ];
  for (const [order, entry] of entries.entries()) {
    const next = entries[order + 1];
    const start = Math.max(section.body.start, regionStart(text, entry));
    const end = next === undefined ? section.body.end : Math.max(start, regionStart(text, next));
    lines.push(...entryLines(text, entry, { start, end }, taken, formOf(entry, choice)));
  }
  return lines;
}

function isUnjoined({ kind }: Section, { unjoined }: Choice): boolean {
  return (unjoined as ReadonlySet<string>).has(kind);
}

/** The beginning of the line that the entry begins on, so that a list sign before it goes with it. */
function regionStart(text: string, entry: ComposableEntry): number {
  return text.lastIndexOf('\n', entry.span.start - 1) + 1;
}

function fieldSpans({ title, holder, location, dates, items }: ComposableEntry): readonly Span[] {
  return [title?.span, holder?.span, location?.span, dates, ...items.map(({ span }) => span)].filter(
    (span) => span !== undefined,
  );
}

/**
 * The page as plain text: a blank line above each heading and entry.
 *
 * @param rowsOf the rows that a line is broken into; default: one
 */
export function pageText(
  lines: readonly PageLine[],
  rowsOf: (line: PageLine) => readonly string[] = ({ text }) => [text],
): string {
  let text = '';
  let before: PageLine | undefined;
  for (const line of lines) {
    if (before !== undefined) text += isApart(before, line) ? '\n\n' : '\n';
    const rows = rowsOf(line).join('\n');
    text += line.role === 'item' ? `• ${rows}` : rows;
    before = line;
  }
  return text === '' ? '' : `${text}\n`;
}

function isApart(before: PageLine, line: PageLine): boolean {
  return line.role === 'heading' || (line.role === 'entry' && before.role !== 'heading' && before.role !== 'entry');
}
