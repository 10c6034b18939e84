/**
 * Entries of a section → lines. Each entry has several forms: composed from its fields, composed with labels before them,
 * and as the source has it. Which one is taken, the reading of the page decides (see `compose-page.ts`).
 */
import type { ResumeDocument, SectionKind } from '../document/resume-document.ts';
import {
  beforeWorkVerbs,
  dateJoints,
  dateLinks,
  employerJoints,
  fieldLabels,
  workVerbs,
} from '../document/lexicon/field-labels.ts';
import { contains, spanText, type Located, type Span } from '../text/span.ts';
import { cleanText, hasWord } from './clean-text.ts';
import { separator, withoutEdges } from './head-lines.ts';
import type { PageLine } from './page-line.ts';
import { TakenSpans } from './taken-spans.ts';
import { writtenLines, type WrittenLine } from './written-lines.ts';

/** From the nearest to what is expected of a page to the nearest to the source. */
export type EntryForm = 'composed' | 'comma' | 'one-line' | 'labelled' | 'written-head' | 'written' | 'line-by-line';

export const entryForms: readonly EntryForm[] = [
  'composed',
  'comma',
  'one-line',
  'labelled',
  'written-head',
  'written',
  'line-by-line',
];

/** The first so many of them are composed, and can be the usual form of a section. */
export const composedForms = 4;

/** What an entry shows, whichever section it is from. */
export interface ComposableEntry {
  readonly part: 'work' | 'education' | 'skills' | 'projects';
  readonly index: number;
  /** Position, degree or title. */
  readonly title: Located<string> | undefined;
  /** Employer or school. */
  readonly holder: Located<string> | undefined;
  readonly location: Located<string> | undefined;
  readonly dates: Span | undefined;
  readonly items: readonly Located<string>[];
  readonly span: Span;
}

const composable: Partial<Record<SectionKind, ComposableEntry['part']>> = {
  work: 'work',
  education: 'education',
  skills: 'skills',
  projects: 'projects',
};

/** The entries that stand in a section, by their place; empty for sections whose lines are carried as they are. */
export function entriesWithin(document: ResumeDocument, kind: SectionKind, within: Span): readonly ComposableEntry[] {
  const part = composable[kind];
  if (part === undefined) return [];
  return allEntries(document)
    .filter((entry) => entry.part === part && contains(within, { start: entry.span.start, end: entry.span.start }))
    .sort((a, b) => a.span.start - b.span.start || a.index - b.index);
}

function allEntries({ work, education, skills, projects }: ResumeDocument): readonly ComposableEntry[] {
  return [
    ...work.map(({ position, name, location, dates, highlights, span }, index) => ({
      part: 'work' as const,
      index,
      title: position,
      holder: name,
      location,
      dates: dates?.span,
      items: highlights,
      span,
    })),
    ...education.map(({ studyType, institution, dates, span }, index) => ({
      part: 'education' as const,
      index,
      title: studyType,
      holder: institution,
      location: undefined,
      dates: dates?.span,
      items: [],
      span,
    })),
    ...projects.map(({ name, dates, highlights, span }, index) => ({
      part: 'projects' as const,
      index,
      title: name,
      holder: undefined,
      location: undefined,
      dates: dates?.span,
      items: highlights,
      span,
    })),
    ...skills.map(({ name, keywords, span }, index) => ({
      part: 'skills' as const,
      index,
      title: name,
      holder: undefined,
      location: undefined,
      dates: undefined,
      items: keywords,
      span,
    })),
  ];
}

/** The lines of an entry whose words reach from its start to that of the next one. `taken`: all fields of the section. */
export function entryLines(
  text: string,
  entry: ComposableEntry,
  region: Span,
  taken: TakenSpans,
  form: EntryForm,
): readonly PageLine[] {
  if (form === 'written' || form === 'line-by-line') {
    return asEntry(carriedLines(writtenLines(text, region, new TakenSpans([]), form === 'written')));
  }
  if (form === 'written-head' && entry.part !== 'skills') return withWrittenHead(text, entry, region, taken);
  const rests = writtenLines(text, region, taken);
  if (entry.part === 'skills') return [...keywordLine(entry), ...carriedLines(rests)];
  const bodyStart = entry.items[0]?.span.start ?? Infinity;
  const headEnd = Math.max(
    ...[entry.title?.span, entry.holder?.span, entry.location?.span, entry.dates].map((span) =>
      span !== undefined && contains(region, span) ? span.end : 0,
    ),
  );
  // Among the fields of the head, or beside one; what stands on lines of its own below is told of the entry.
  const isBeside = ({ isWhole, span }: WrittenLine): boolean =>
    span.start < headEnd || (!isWhole && span.end <= bodyStart);
  const beside = rests.filter(isBeside).map((line) => restText(line.text));
  const body = rests.filter((line) => !isBeside(line));
  return [...headOf(text, entry, beside.filter(Boolean), form), ...bodyOf(entry, body)];
}

/** The lines that name the entry as they are, and what it tells as a list. */
function withWrittenHead(text: string, entry: ComposableEntry, region: Span, taken: TakenSpans): readonly PageLine[] {
  const first = entry.items[0]?.span.start;
  if (first === undefined) return asEntry(carriedLines(writtenLines(text, region)));
  const bodyStart = Math.max(region.start, text.lastIndexOf('\n', first - 1) + 1);
  const head = asEntry(carriedLines(writtenLines(text, { start: region.start, end: bodyStart })));
  return [...head, ...bodyOf(entry, writtenLines(text, { start: bodyStart, end: region.end }, taken))];
}

function asEntry(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.map((line, order) => (order === 0 && line.role === 'text' ? { ...line, role: 'entry' } : line));
}

function bodyOf(entry: ComposableEntry, rests: readonly WrittenLine[]): readonly PageLine[] {
  return [
    ...entry.items.map(({ value, span }) => ({ at: span.start, line: itemLine(value) })),
    ...rests.map((line) => ({ at: line.span.start, line: carriedLine(line) })),
  ]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ line }) => line ?? []);
}

/** Lines carried over as they are. */
export function carriedLines(lines: readonly WrittenLine[]): readonly PageLine[] {
  return lines.flatMap((line) => carriedLine(line) ?? []);
}

function carriedLine({ text, isItem, isWhole }: WrittenLine): PageLine | undefined {
  const words = isWhole ? text : restText(text);
  return words === '' ? undefined : { role: isItem ? 'item' : 'text', text: words };
}

function itemLine(value: string): PageLine | undefined {
  const text = cleanText(value);
  return hasWord(text) ? { role: 'item', text } : undefined;
}

const labels = {
  work: { title: 'Position', holder: 'Employer', location: 'Location' },
  education: undefined,
  projects: undefined,
  skills: undefined,
} as const;

/** The lines that name an entry. */
function headOf(text: string, entry: ComposableEntry, beside: readonly string[], form: EntryForm): readonly PageLine[] {
  const title = cleanText(entry.title?.value ?? '');
  const holder = cleanText(entry.holder?.value ?? '');
  const location = cleanText(entry.location?.value ?? '');
  const dates = entry.dates === undefined ? '' : cleanText(spanText(text, entry.dates));
  const label = labels[entry.part];
  if (form === 'labelled' && label !== undefined) {
    return [
      ...labelled(label.title, title, 'entry'),
      ...labelled(label.holder, holder, 'detail'),
      ...labelled(label.location, location, 'detail'),
      ...lineOf('detail', [dates, ...beside]),
    ];
  }
  const place = form === 'comma' && holder !== '' && location !== '' ? [`${holder}, ${location}`] : [holder, location];
  if (form === 'one-line' || entry.part === 'projects') return lineOf('entry', [title, ...place, ...beside, dates]);
  const [first = '', ...more] = [title, ...place].filter(Boolean);
  const isAlone = title === '' || more.length === 0;
  if (isAlone) return lineOf('entry', [first, ...more, ...beside, dates]);
  return [...lineOf('entry', [first]), ...lineOf('detail', [...more, ...beside, dates])];
}

function labelled(label: string, value: string, role: 'entry' | 'detail'): readonly PageLine[] {
  return value === '' ? [] : [{ role, text: `${label}: ${value}` }];
}

function lineOf(role: 'entry' | 'detail', parts: readonly string[]): readonly PageLine[] {
  const text = parts.filter(Boolean).join(separator);
  return text === '' ? [] : [{ role, text }];
}

/** "Languages: Python, Go". */
function keywordLine(entry: ComposableEntry): readonly PageLine[] {
  const name = cleanText(entry.title?.value ?? '');
  const keywords = entry.items.map(({ value }) => cleanText(value)).filter(hasWord);
  const label = name === '' ? '' : `${name}:`;
  const text = [label, keywords.join(', ')].filter(Boolean).join(' ');
  if (text === '') return [];
  return [{ role: 'text', text, isKeywords: true, ...(label === '' ? {} : { labelLength: label.length }) }];
}

let introducing: ReadonlySet<string> | undefined;

/** Words that only introduced a field which now stands elsewhere: "Company:", "at", "from". */
function introducingWords(): ReadonlySet<string> {
  return (introducing ??= new Set(
    [
      ...fieldLabels.filter(([role]) => role !== 'none').flatMap(([, list]) => list.split('|')),
      ...[beforeWorkVerbs, workVerbs, employerJoints, dateJoints, dateLinks, 'as a an the and at to by through e.g i.e']
        .join(' ')
        .split(' '),
    ].map((words) => words.trim()),
  ));
}

function restText(text: string): string {
  const bare = withoutEdges(text);
  const folded = bare.toLowerCase().replace(/[.:]/g, '');
  // The full-width comma read in the wrong encoding, as it stands in many exported résumés, parts names like a bar.
  if (!hasWord(bare.replace('\u00ef\u00bc', '')) || introducingWords().has(folded)) return '';
  return folded.split(' ').every((word) => introducingWords().has(word)) ? '' : bare;
}
