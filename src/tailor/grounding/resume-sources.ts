/** The parts of a résumé that may support a new wording of one of its passages: the passage, its entry, and what stands for the whole person. */
import type { ResumeDocument } from '../../document/resume-document.ts';
import type { ResumeFeatures } from '../../features/resume-features.ts';
import type { SkillMention } from '../../skills/mentions.ts';
import { contains, overlaps, spanText, type Span } from '../../text/span.ts';
import { textLanguage } from '../../text/text-language.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { TailorPassage } from '../passages.ts';
import { signsOf } from './strange-signs.ts';
import type { WordingLanguage } from './word-key.ts';
import { wordingLexicon, type WordingLexicon } from './wording-lexicon.ts';
import { readWording, type WordingText } from './wording-text.ts';

/**
 * `passage`: the old wording itself. `highlight`: another line of the same entry, or any line for a summary. `position`, `name`
 * (employer, school, project), `dates`: the entry's header.
 */
export type SourceKind = 'passage' | 'highlight' | 'position' | 'name' | 'dates';

export interface Source {
  readonly kind: SourceKind;
  /** In the résumé. */
  readonly span: Span;
  readonly wording: WordingText;
  /** Words by key, positions in `wording.words`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** What is the same for all passages of a résumé. */
export interface ResumeReading {
  readonly resume: ResumeFeatures;
  /** The text in small letters. */
  readonly smallText: string;
  readonly language: WordingLanguage | undefined;
  readonly signs: ReadonlySet<string>;
  readonly lines: Map<string, Source>;
  /** Whether a name of a skill is one in the language of a wording, by skill, name and language. */
  readonly namesInLanguage: Map<string, boolean>;
}

const readings = new WeakMap<ResumeFeatures, ResumeReading>();

export function resumeReading(resume: ResumeFeatures): ResumeReading {
  let reading = readings.get(resume);
  if (reading === undefined) {
    const { text } = resume.document;
    reading = {
      resume,
      smallText: text.toLowerCase(),
      language: languageOf(text),
      signs: signsOf(text),
      lines: new Map(),
      namesInLanguage: new Map(),
    };
    readings.set(resume, reading);
  }
  return reading;
}

/** Below this share of function words a text is a list whose language is open. Chosen, unmeasured. */
const CERTAIN_SHARE = 0.2;
const CERTAIN_TOKENS = 6;
const CERTAIN_WORDS = 3;

function languageOf(text: string): WordingLanguage | undefined {
  const { language } = textLanguage(tokenize(text));
  return language === 'en' || language === 'de' || language === 'fr' || language === 'es' ? language : undefined;
}

/** That of the passage where it is long enough to tell, else the résumé's. */
export function wordingLanguage(passage: string, reading: ResumeReading): WordingLanguage | undefined {
  const tokens = tokenize(passage);
  const { language, share, tied } = textLanguage(tokens);
  if (tokens.length < CERTAIN_TOKENS || share < CERTAIN_SHARE || tied.length > 1) return reading.language;
  // One or two small words of another language are an accident of a short line.
  if (language !== reading.language && share * tokens.length < CERTAIN_WORDS) return reading.language;
  return language === 'en' || language === 'de' || language === 'fr' || language === 'es' ? language : undefined;
}

export interface PassageSources {
  readonly language: WordingLanguage | undefined;
  readonly lexicon: WordingLexicon | undefined;
  readonly passage: Source;
  /** Without the passage. */
  readonly others: readonly Source[];
  /** Where a skill may stand so that a wording of this passage may name it. */
  mayNameSkill(mention: SkillMention): boolean;
  /** Stands in another job or project than the passage; always false for a summary. */
  isElsewhere(mention: SkillMention): boolean;
}

export function passageSources(reading: ResumeReading, original: string | TailorPassage): PassageSources {
  const { resume } = reading;
  const { document } = resume;
  const text = typeof original === 'string' ? original : original.text;
  const language = wordingLanguage(text, reading);
  const lexicon = language === undefined ? undefined : wordingLexicon(language);
  const span = typeof original === 'string' ? locatePassage(document, text) : original.span;
  const passage = readSource('passage', span ?? { start: 0, end: 0 }, text, language, lexicon);
  const entry = span === undefined ? undefined : entryOf(document, span);
  const isSummary =
    span !== undefined && document.basics.summary !== undefined && overlaps(document.basics.summary.span, span);
  const others: Source[] = [];
  const add = (kind: SourceKind, at: Span | undefined): void => {
    if (at === undefined || at.end <= at.start || (span !== undefined && overlaps(at, span))) return;
    others.push(lineSource(reading, kind, at, language, lexicon));
  };
  if (isSummary) {
    for (const part of wholeResume(document)) add(part.kind, part.span);
    // A summary is of one piece: its other sentences say of the person what this one says.
    const whole = document.basics.summary.span;
    add('highlight', { start: whole.start, end: Math.max(whole.start, span.start) });
    add('highlight', { start: Math.min(whole.end, span.end), end: whole.end });
  } else if (entry !== undefined) for (const part of entryParts(document, entry)) add(part.kind, part.span);
  const open = skillPlaces(document);
  return {
    language,
    lexicon,
    passage,
    others,
    mayNameSkill: ({ span: at }) =>
      isSummary ||
      (span !== undefined && contains(span, at)) ||
      (entry !== undefined && contains(entry, at)) ||
      open.some((place) => contains(place, at)),
    isElsewhere: ({ span: at }) =>
      entry !== undefined &&
      !contains(entry, at) &&
      [...document.work, ...document.projects].some(({ span: other }) => contains(other, at)),
  };
}

function readSource(
  kind: SourceKind,
  span: Span,
  text: string,
  language: WordingLanguage | undefined,
  lexicon: WordingLexicon | undefined,
): Source {
  const wording = readWording(text, language, lexicon);
  const places = new Map<string, number[]>();
  for (const [at, { key }] of wording.words.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return { kind, span, wording, places };
}

function lineSource(
  reading: ResumeReading,
  kind: SourceKind,
  span: Span,
  language: WordingLanguage | undefined,
  lexicon: WordingLexicon | undefined,
): Source {
  const id = `${kind} ${span.start} ${span.end} ${language ?? ''}`;
  let source = reading.lines.get(id);
  if (source === undefined)
    reading.lines.set(
      id,
      (source = readSource(kind, span, spanText(reading.resume.document.text, span), language, lexicon)),
    );
  return source;
}

function locatePassage(document: ResumeDocument, text: string): Span | undefined {
  const lines = [...document.work, ...document.projects].flatMap(({ highlights }) => highlights);
  const plain = plainOf(text);
  const same = lines.find(({ value }) => plainOf(value) === plain);
  if (same !== undefined) return same.span;
  const start = text === '' ? -1 : document.text.indexOf(text);
  return start < 0 ? undefined : { start, end: start + text.length };
}

function plainOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Span of the job, project or school that a passage stands in. */
function entryOf(document: ResumeDocument, span: Span): Span | undefined {
  return [...document.work, ...document.projects, ...document.education].find((entry) => contains(entry.span, span))
    ?.span;
}

interface Part {
  readonly kind: SourceKind;
  readonly span: Span;
}

/** More lines than any job has; a hostile file may hold any number. */
const MOST_PARTS = 120;

function entryParts(document: ResumeDocument, entry: Span): readonly Part[] {
  const parts: Part[] = [];
  const add = (kind: SourceKind, span: Span | undefined): void => {
    if (span !== undefined && contains(entry, span)) parts.push({ kind, span });
  };
  for (const work of document.work) {
    if (work.span.start !== entry.start || work.span.end !== entry.end) continue;
    add('position', work.position?.span);
    add('name', work.name?.span);
    add('name', work.location?.span);
    add('dates', work.dates?.span);
    for (const { span } of work.highlights) add('highlight', span);
  }
  for (const project of document.projects) {
    if (project.span.start !== entry.start || project.span.end !== entry.end) continue;
    add('name', project.name?.span);
    add('dates', project.dates?.span);
    for (const { span } of project.highlights) add('highlight', span);
  }
  for (const school of document.education) {
    if (school.span.start !== entry.start || school.span.end !== entry.end) continue;
    add('highlight', school.span);
  }
  return parts.slice(0, MOST_PARTS);
}

export function wholeResume(document: ResumeDocument): readonly Part[] {
  const parts: Part[] = [];
  if (document.basics.label !== undefined) parts.push({ kind: 'position', span: document.basics.label.span });
  if (document.basics.summary !== undefined) parts.push({ kind: 'highlight', span: document.basics.summary.span });
  for (const entry of [...document.work, ...document.projects]) parts.push(...entryParts(document, entry.span));
  for (const { span } of document.education) parts.push({ kind: 'highlight', span });
  for (const { span } of document.skills) parts.push({ kind: 'highlight', span });
  for (const { name } of document.certificates) parts.push({ kind: 'highlight', span: name.span });
  for (const { language } of document.languages) parts.push({ kind: 'highlight', span: language.span });
  return parts.slice(0, MOST_PARTS);
}

/** Places that speak for the whole person: skills, certificates, languages, the summary and the headline. */
function skillPlaces(document: ResumeDocument): readonly Span[] {
  const { label, summary } = document.basics;
  return [
    ...(label === undefined ? [] : [label.span]),
    ...(summary === undefined ? [] : [summary.span]),
    ...document.skills.map(({ span }) => span),
    ...document.certificates.map(({ name }) => name.span),
    ...document.languages.map(({ language }) => language.span),
    ...document.sections.flatMap(({ kind, body }) =>
      kind === 'skills' || kind === 'certificates' || kind === 'languages' || kind === 'summary' ? [body] : [],
    ),
  ];
}
