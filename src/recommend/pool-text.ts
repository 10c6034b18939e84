/**
 * What a pool keeps of a document so that it can be found: terms, two short texts for the embedder, and marks to tell copies by.
 *
 * A posting is not parsed for this: reading its words takes a tenth of the time that a match takes to read it, and most postings of a
 * pool are never looked at closely. A résumé is parsed, because the words of a person's name must not lead anywhere.
 */
import type { JobDocument, JobPosting } from '../document/job-document.ts';
import type { JobSource } from '../document/parse-job.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { checkLength } from '../document/text-length.ts';
import { InvalidInputError, typeName } from '../errors.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import { workName } from '../features/titles.ts';
import type { CountedTerms, WordIndex } from '../lexical/word-index.ts';
import { splitLines } from '../text/lines.ts';
import { textLanguage } from '../text/text-language.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import { CountedWords } from './counted-words.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { postingFields } from './posting-fields.ts';

/** What a document is found by. */
export interface PoolText {
  readonly terms: CountedTerms;
  /** Short texts for the embedder: what the work is called, as in a match, and the most telling words in their order. Either may be empty. */
  readonly title: string;
  readonly digest: string;
}

export interface ReadPosting {
  readonly text: PoolText;
  readonly fingerprint: Fingerprint;
}

/** A word of the title counts so many times. With 1, 4 and 8 the fused order held as many of the best of the full order (category tasks). */
const TITLE_WEIGHT = 4;

/**
 * Words shown to the embedder. With 30 as many of the best of the full order are found as with 40 (`bench/quality/recommend.ts`), with 24
 * one of a hundred fewer.
 */
const DIGEST_WORDS = 30;

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
export function readPosting(source: JobSource, index: WordIndex): ReadPosting {
  const { title, body, marks } = partsOf(source, 'job');
  const titleTokens = tokenize(title);
  const bodyTokens = tokenize(body);
  const { language } = textLanguage(bodyTokens.length > 0 ? bodyTokens : titleTokens);
  const words = new CountedWords(index);
  for (const token of bodyTokens) words.addToken(token, language, 1);
  const digest = digestOf(body, words);
  for (const token of titleTokens) words.addToken(token, language, TITLE_WEIGHT);
  const name = titleTokens.length === 0 ? '' : workName(title);
  return {
    text: { terms: { terms: words.terms, counts: words.counts }, title: name, digest },
    fingerprint: fingerprintOf(marks),
  };
}

/** The tokens that two postings are compared by: those of title and description, without employer and place. */
export function postingTokens(source: JobSource): readonly Token[] {
  const { title, body } = partsOf(source, 'job');
  return [...tokenize(title), ...tokenize(body)];
}

/** Terms and titles of a résumé without personal details. */
export function readResume({ document, terms, titles }: ResumeFeatures, index: WordIndex): PoolText {
  const words = new CountedWords(index);
  for (const term of [...terms.counts].sort((a, b) => a.first.start - b.first.start)) words.addTerm(term);
  const [newest] = titles;
  return {
    terms: { terms: words.terms, counts: words.counts },
    title: newest === undefined ? '' : workName(newest.text),
    digest: digestOf(document.text, words),
  };
}

/** Of everything that a ranking could depend on. */
export function resumeFingerprint({ text, referenceDate: { year, month = 1 } }: ResumeDocument): Fingerprint {
  return fingerprintOf([text, `${year}-${month}`]);
}

/** The most telling words, in the order in which the text has them first, so that phrases stay together. Of equals the first count. */
function digestOf(text: string, { terms, counts, starts, ends }: CountedWords): string {
  const weights = new Float64Array(terms.length);
  for (let at = 0; at < weights.length; at++) {
    const { idf, isKnown } = terms[at]!;
    weights[at] = Math.sqrt(counts[at]!) * (isKnown ? idf : UNKNOWN_WEIGHT);
  }
  const least = weights.length < DIGEST_WORDS ? 0 : leastOfLargest(weights, DIGEST_WORDS);
  let room = DIGEST_WORDS;
  for (const weight of weights) if (weight > least) room--;
  const chosen: string[] = [];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!;
    if (weight > least || (weight === least && room-- > 0)) chosen.push(text.slice(starts[at], ends[at]));
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
