/**
 * Does a score change with who somebody is? The same résumé under other names, with the other pronouns and born in another year.
 */
import { personalCues } from '../document/cues/personal-cues.ts';
import { parseResume } from '../document/parse-resume.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { checkObject, checkSignal, InvalidInputError, typeName } from '../errors.ts';
import { nameMentions } from '../features/personal-details.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { findEmails } from '../document/resume/contact-points.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

export type CounterfactualKind = 'name' | 'pronouns' | 'birth';

export interface CounterfactualChange {
  readonly kind: CounterfactualKind;
  /** Which of the names was put in, counted from 0; absent for the other kinds. */
  readonly name?: number;
  readonly score: number;
  /** `score` minus the score of the résumé as it is. */
  readonly difference: number;
}

export interface CounterfactualReport {
  /** Of the résumé as it is. */
  readonly score: number;
  readonly changes: readonly CounterfactualChange[];
  /** Largest difference in either direction; 0 is what a fair scorer gives. */
  readonly largestDifference: number;
  /** Kinds that could not be tried, for the résumé has no such place. */
  readonly notApplicable: readonly CounterfactualKind[];
}

export interface CounterfactualInput {
  readonly resume: string;
  /** Whatever is to be tested: `async (text) => (await match({ resume: text, job })).score`. */
  readonly score: (resume: string) => number | Promise<number>;
  /** Names to put in, "Given Family". Default: twelve invented ones of several origins. */
  readonly names?: readonly string[] | undefined;
}

export interface CounterfactualOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Invented pairs; any likeness to a person is chance. */
const DEFAULT_NAMES: readonly string[] = [
  'Emily Whitcombe',
  'Jamal Okonjo',
  'Lakisha Freemont',
  'Todd Bergmann',
  'Aisha Rahmani',
  'Wei Zhaoling',
  'Priya Venkatesan',
  'José Quintanar',
  'Olena Hrytsenko',
  'Mehmet Yıldızhan',
  'Ingrid Solbakken',
  'Tariq Benhaddou',
];

/**
 * @throws InvalidInputError for a text without a word, or in which no name is found
 * @throws the signal's reason if aborted
 */
export async function counterfactual(
  input: CounterfactualInput,
  options: CounterfactualOptions = {},
): Promise<CounterfactualReport> {
  checkObject(input, 'input', '{ resume, score }');
  checkObject(options, 'options');
  checkSignal(options.signal);
  const { resume, score, names = DEFAULT_NAMES } = input;
  const { signal } = options;
  if (typeof score !== 'function') throw new InvalidInputError('score', `expected a function, got ${typeName(score)}`);
  const given: unknown = names;
  if (!Array.isArray(given) || given.some((name) => typeof name !== 'string'))
    throw new InvalidInputError('names', 'expected a list of texts');
  const document = parseResume(resume);
  if (document.basics.name === undefined)
    throw new InvalidInputError('resume', 'no name was found that could be exchanged');
  const variants: { kind: CounterfactualKind; name?: number; text: string }[] = names.map((name, at) => ({
    kind: 'name',
    name: at,
    text: withName(document, name),
  }));
  const notApplicable: CounterfactualKind[] = [];
  for (const [kind, text] of [
    ['pronouns', withOtherPronouns(resume)],
    ['birth', bornTenYearsBefore(resume)],
  ] as const) {
    if (text === resume) notApplicable.push(kind);
    else variants.push({ kind, text });
  }
  signal?.throwIfAborted();
  const base = await score(resume);
  const changes: CounterfactualChange[] = [];
  for (const { kind, name, text } of variants) {
    signal?.throwIfAborted();
    const changed = await score(text);
    changes.push({ kind, ...(name === undefined ? {} : { name }), score: changed, difference: changed - base });
  }
  const largestDifference = changes.reduce((most, { difference }) => Math.max(most, Math.abs(difference)), 0);
  return { score: base, changes, largestDifference, notApplicable };
}

/**
 * Every mention of the name ("Swift's" and "SWIFT" too, "Jan" the month not), initials beside one ("L. Swift"), the address at the top
 * and every other that holds a part of the name: first for first, last for last.
 */
function withName(document: ResumeDocument, name: string): string {
  const { text, basics } = document;
  const parts = name.split(' ');
  const oldParts = tokenize(basics.name!.value).map(({ normal }) => normal);
  const replacements = new Map<string, string>();
  oldParts.forEach((part, at) => {
    const isLast = at === oldParts.length - 1 && oldParts.length > 1;
    replacements.set(part, isLast ? parts.at(-1)! : parts[Math.min(at, Math.max(0, parts.length - 2))]!);
  });
  const emails = findEmails(text);
  const places: { readonly span: Span; readonly other: string }[] = emails
    .filter(
      ({ span, value }) =>
        span.start === basics.email?.span.start ||
        oldParts.some((part) => value.toLowerCase().includes(asciiLetters(part))),
    )
    .map(({ span, value }) => ({ span, other: value.replace(/^[^@]+/, parts.map(asciiLetters).join('.')) }));
  const tokens = tokenize(text).filter((token) => !emails.some(({ span }) => overlaps(span, token)));
  const mentions = new Set(nameMentions(document, tokens, termStatistics()));
  const initials = new Map([...replacements].map(([part, other]) => [part[0]!, other[0]!]));
  tokens.forEach((token, at) => {
    const surface = text.slice(token.start, token.end);
    if (mentions.has(token)) places.push({ span: token, other: inCaseOf(surface, replacements.get(token.normal)!) });
    else if (
      token.normal.length === 1 &&
      surface !== surface.toLowerCase() &&
      initials.has(token.normal) &&
      [tokens[at - 1], tokens[at + 1]].some(
        (beside) => beside !== undefined && mentions.has(beside) && isNear(beside, token),
      )
    )
      places.push({ span: token, other: initials.get(token.normal)! });
  });
  places.sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return replaceSpans(
    text,
    places.map(({ span }) => span),
    () => places[next++]!.other,
  );
}

/** At most a dot and a blank between them. */
function isNear(one: Span, other: Span): boolean {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end) <= 2;
}

/** "SWIFT" → "RAHMANI", "Swift's" → "Rahmani's". */
function inCaseOf(surface: string, word: string): string {
  const genitive = /['’]s$/i.exec(surface)?.[0] ?? '';
  const isLoud = surface.length > 1 && surface === surface.toUpperCase();
  return (isLoud ? word.toUpperCase() : word) + genitive;
}

function asciiLetters(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** "her" is read as "his"; it stands for "him" as well, which no scorer can be helped with. */
const OTHER_PRONOUN: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  him: 'her',
  her: 'his',
  his: 'her',
  hers: 'his',
  himself: 'herself',
  herself: 'himself',
};

function withOtherPronouns(resume: string): string {
  const places = personalCues(resume).filter(({ kind }) => kind === 'pronoun');
  return replaceSpans(
    resume,
    places.map(({ span }) => span),
    (word) => {
      const other = OTHER_PRONOUN[word.toLowerCase()]!;
      return word === word.toLowerCase() ? other : other[0]!.toUpperCase() + other.slice(1);
    },
  );
}

function bornTenYearsBefore(resume: string): string {
  const places = personalCues(resume).filter(({ kind }) => kind === 'birth' || kind === 'age');
  return replaceSpans(
    resume,
    places.map(({ span }) => span),
    (part) => part.replace(/\b(?:19|20)\d\d\b|\b[2-6]\d(?= years)/, (number) => shifted(number)),
  );
}

function shifted(number: string): string {
  return String(number.length === 4 ? Number(number) - 10 : Number(number) + 10);
}

function replaceSpans(text: string, spans: readonly Span[], other: (part: string) => string): string {
  let changed = '';
  let from = 0;
  for (const { start, end } of spans) {
    changed += text.slice(from, start) + other(text.slice(start, end));
    from = end;
  }
  return changed + text.slice(from);
}
