/**
 * What a pool keeps of a document so that it can be found: terms, two short texts for the embedder, and marks to tell copies by.
 *
 * A posting is not parsed for this: reading its words takes a tenth of the time that a match takes to read it, and most postings of a
 * pool are never looked at closely. A résumé is parsed, because the words of a person's name must not lead anywhere.
 */
import type { JobDocument, JobPosting } from '../document/job-document.ts';
import type { JobSource } from '../document/parse-job.ts';
import { checkLength } from '../document/text-length.ts';
import { InvalidInputError, typeName } from '../errors.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import type { TermEntry } from '../lexical/term-statistics.ts';
import { wordTerm } from '../lexical/word-term.ts';
import { splitLines } from '../text/lines.ts';
import { textLanguage } from '../text/text-language.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { signatureOf, type Signature } from './near-duplicates.ts';
import { postingFields } from './posting-fields.ts';

export interface PoolText {
  /** For BM25. */
  readonly counts: ReadonlyMap<string, number>;
  /** Short texts for the embedder: what the work is called, and the most telling words in their order. Either may be empty. */
  readonly title: string;
  readonly digest: string;
  readonly fingerprint: Fingerprint;
  readonly signature: Signature;
}

/** A word of the title counts so many times. With 1, 4 and 8 the fused order held as many of the best of the full order (category tasks). */
const TITLE_WEIGHT = 4;

/** Words shown to the embedder. 40 and 60 rank like the whole text once fused and matched, in half of its time. */
const DIGEST_WORDS = 40;

/** How telling a word counts that the shipped statistics do not know: with rare words, a digest would be names. Chosen, unmeasured. */
const UNKNOWN_WEIGHT = 2;

/** A longer first line of a plain text is a sentence. Chosen, unmeasured. */
const LONGEST_TITLE = 100;

/** @throws InvalidInputError for what is no posting or has no words; `parameter` names it */
export function checkPosting(source: unknown, parameter: string): asserts source is JobSource {
  const { title, body } = partsOf(source, parameter);
  checkLength(parameter, body);
  if (!/[\p{L}\p{N}]/u.test(title) && !/[\p{L}\p{N}]/u.test(body))
    throw new InvalidInputError(parameter, `has no words (length ${title.length + body.length})`);
}

/** Of a posting that passed the check. */
export function readPosting(source: JobSource): PoolText {
  const { title, body, marks } = partsOf(source, 'job');
  const titleTokens = tokenize(title);
  const bodyTokens = tokenize(body);
  const { language } = textLanguage(bodyTokens.length > 0 ? bodyTokens : titleTokens);
  const inBody = foundWords(bodyTokens, language);
  const counts = new Map<string, number>();
  for (const [term, { count }] of inBody) counts.set(term, count);
  for (const { word } of titleTokens) {
    const { term } = wordTerm(word, language);
    if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + TITLE_WEIGHT);
  }
  return {
    counts,
    title: title.trim(),
    digest: digestOf(body, inBody),
    fingerprint: fingerprintOf(marks),
    signature: signatureOf(titleTokens.length === 0 ? bodyTokens : [...titleTokens, ...bodyTokens]),
  };
}

/** The tokens that two postings are compared by: those of title and description, without employer and place. */
export function postingTokens(source: JobSource): readonly Token[] {
  const { title, body } = partsOf(source, 'job');
  return [...tokenize(title), ...tokenize(body)];
}

/** Terms and titles of a résumé without personal details. */
export function readResume({ document, terms, titles }: ResumeFeatures): PoolText {
  const counts = new Map<string, number>();
  const words = new Map<string, FoundWord>();
  for (const { term, count, entry, first } of [...terms.counts].sort((a, b) => a.first.start - b.first.start)) {
    counts.set(term, count);
    words.set(term, { count, entry, first });
  }
  return {
    counts,
    title: titles[0]?.text ?? '',
    digest: digestOf(document.text, words),
    fingerprint: fingerprintOf([document.text, `${document.referenceDate.year}-${document.referenceDate.month ?? 1}`]),
    signature: signatureOf(tokenize(document.text)),
  };
}

interface FoundWord {
  count: number;
  readonly entry: TermEntry | undefined;
  readonly first: Token;
}

/** By term, in the order in which the text has them first. */
function foundWords(
  tokens: readonly Token[],
  language: Parameters<typeof wordTerm>[1],
): ReadonlyMap<string, FoundWord> {
  const words = new Map<string, FoundWord>();
  for (const token of tokens) {
    const { term, entry } = wordTerm(token.word, language);
    if (term === undefined) continue;
    const known = words.get(term);
    if (known === undefined) words.set(term, { count: 1, entry, first: token });
    else known.count++;
  }
  return words;
}

/** The most telling words, in the order in which the text has them first, so that phrases stay together. Of equals the first count. */
function digestOf(text: string, words: ReadonlyMap<string, FoundWord>): string {
  const weights = new Float64Array(words.size);
  let next = 0;
  for (const { count, entry } of words.values()) weights[next++] = Math.sqrt(count) * (entry?.idf ?? UNKNOWN_WEIGHT);
  const least = words.size < DIGEST_WORDS ? 0 : leastOfLargest(weights, DIGEST_WORDS);
  let room = DIGEST_WORDS;
  for (const weight of weights) if (weight > least) room--;
  const chosen: string[] = [];
  let at = 0;
  for (const { first } of words.values()) {
    const weight = weights[at++]!;
    if (weight > least || (weight === least && room-- > 0)) chosen.push(text.slice(first.start, first.end));
  }
  return chosen.join(' ');
}

/** The least of the `count` largest, of at least so many; sorting all of them would take several times as long. */
function leastOfLargest(values: Float64Array, count: number): number {
  const largest = values.slice(0, count).sort();
  for (let next = count; next < values.length; next++) {
    const value = values[next]!;
    if (value <= largest[0]!) continue;
    let at = 0;
    for (; at + 1 < count && largest[at + 1]! < value; at++) largest[at] = largest[at + 1]!;
    largest[at] = value;
  }
  return largest[0]!;
}

export interface PostingParts {
  readonly title: string;
  readonly body: string;
  /** Everything a recommendation could depend on. */
  readonly marks: readonly string[];
}

/** @throws InvalidInputError for what is no posting */
export function partsOf(source: unknown, parameter: string): PostingParts {
  if (typeof source === 'string') return { ...firstLine(source), marks: [source] };
  if (typeof source !== 'object' || source === null || Array.isArray(source))
    throw new InvalidInputError(parameter, `expected a string or a posting, got ${typeName(source)}`);
  if ('kind' in source && source.kind === 'job' && 'text' in source) return documentParts(source as JobDocument);
  const posting = source as JobPosting;
  const { description, title = '' } = posting;
  if (typeof description !== 'string')
    throw new InvalidInputError(`${parameter}.description`, `expected a string, got ${typeName(description)}`);
  const marks = postingFields(posting, parameter);
  return { title, body: description, marks };
}

function documentParts({ text, title, company, location }: JobDocument): PostingParts {
  const marks = ['parsed', text];
  if (title === undefined) return { title: '', body: text, marks };
  // Fields that a posting was parsed from stand above its description.
  const head = [title, company, location].flatMap((field) => (field === undefined ? [] : [field.span]));
  return { title: title.value, body: cutOut(text, head), marks };
}

function cutOut(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

function firstLine(text: string): { readonly title: string; readonly body: string } {
  for (const { isBlank, content } of splitLines(text.slice(0, 4 * LONGEST_TITLE))) {
    if (isBlank) continue;
    const title = text.slice(content.start, content.end);
    return title.length > LONGEST_TITLE ? { title: '', body: text } : { title, body: text.slice(content.end) };
  }
  return { title: '', body: text };
}
