/** Finds every surface form of an index in a text and says which of them can only be meant as a skill. */
import { isAsciiLetter, isAsciiLower, isAsciiUpper } from '../text/character-classes.ts';
import { isSpace, type Span } from '../text/span.ts';
import { wordOf } from '../text/word.ts';
import { ENDS, follow, nextNode, type IndexedForm, type SurfaceIndex, type TrieNode } from './surface-index.ts';
import type { TokenizedText } from './tokenized-text.ts';
import { otherReadings, readingBits, wordReadings } from './word-readings.ts';

/** A surface form found in the text, not yet believed. `first` and `last` are token numbers, both included. */
export interface Candidate {
  readonly form: IndexedForm;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** The form was reached through a plural, a cut-off version number or a German compound. */
  readonly inexact: boolean;
  /** ISO 639-1 of the only language in which this reading holds; undefined when it holds in any. */
  readonly language: string | undefined;
}

/** The longest sure form at every token; and, where there is none, all forms that need judging. */
export function findCandidates(read: TokenizedText, index: SurfaceIndex): { sure: Candidate[]; unsure: Candidate[] } {
  const sure: Candidate[] = [];
  const unsure: Candidate[] = [];
  const { text, tokens } = read;
  let free = 0; // first token after the last sure mention
  for (let first = 0; first < tokens.length; first++) {
    if (first < free) continue;
    const { start, word } = tokens[first]!;
    const bits = index.startBits(word);
    const isBroken = breaksLine(read, first);
    if (!isBroken && (bits === 0 || (bits & (ENDS | nextBits(read, first))) === 0)) continue;
    const found: Candidate[] = [];
    for (const { node, inexact, language } of index.starts(word, isAsciiUpper(text.charCodeAt(start))))
      step(read, node, first, first, inexact, language, found);
    if (isBroken) walkBroken(read, (key) => index.start(key), first, first, false, undefined, found);
    if (found.length === 0) continue;
    if (found.length > 1)
      found.sort((a, b) => b.last - a.last || Number(a.inexact) - Number(b.inexact) || claimOrder(a, b));
    const best = found.find((candidate) => isSure(read, candidate));
    if (best !== undefined) {
      sure.push(best);
      free = best.last + 1;
      // A longer form that is unsure may still turn out right ("SAP PM" beside "SAP").
      for (const candidate of found) if (candidate.last > best.last) unsure.push(candidate);
    } else unsure.push(...found);
  }
  return { sure, unsure };
}

/** `readingBits` of the token after `at`; all of them where a line end may cut it short. */
function nextBits(read: TokenizedText, at: number): number {
  const next = read.tokens[at + 1];
  if (next === undefined) return 0;
  return breaksLine(read, at + 1) ? -1 : readingBits(next.word);
}

const MATCH_ORDER = { 'any-case': 0, 'exact-case': 1, 'in-context': 2 } as const;

/** Equal claims keep the order of the index: labels first, then the order of the skills. */
function claimOrder(a: Candidate, b: Candidate): number {
  return MATCH_ORDER[a.form.match] - MATCH_ORDER[b.form.match];
}

/** Follows the readings of the token at `at` one word down. */
function walk(
  read: TokenizedText,
  node: TrieNode,
  first: number,
  at: number,
  inexact: boolean,
  language: string | undefined,
  found: Candidate[],
): void {
  const token = read.tokens[at];
  if (token === undefined || !joined(read.text, read.tokens[at - 1]!.end, token.start)) return;
  if ((node.nextBits & readingBits(token.word)) !== 0) {
    const written = nextNode(node, token.word.key);
    if (written !== undefined) step(read, written, first, at, inexact, language, found);
    for (const reading of otherReadings(token.word, isAsciiUpper(read.text.charCodeAt(token.start)))) {
      const next = follow(nextNode(node, reading.key), reading);
      if (next !== undefined)
        step(read, next, first, at, inexact || reading.inexact, language ?? reading.language, found);
    }
  }
  if (breaksLine(read, at)) walkBroken(read, (key) => nextNode(node, key), first, at, inexact, language, found);
}

function step(
  read: TokenizedText,
  node: TrieNode,
  first: number,
  at: number,
  inexact: boolean,
  language: string | undefined,
  found: Candidate[],
): void {
  if (node.forms.length > 0) {
    const span = { start: read.tokens[first]!.start, end: read.tokens[at]!.end };
    for (const form of node.forms) {
      if (inexact && isOtherWord(read.text, span, form)) continue;
      found.push({
        form,
        first,
        last: at,
        inexact,
        language: language ?? (form.skill.kind === 'language' ? undefined : form.language),
        span,
      });
    }
  }
  if (node.nextBits !== 0) walk(read, node, first, at + 1, inexact, language, found);
}

/** "Java-⏎Script": the word may go on after the hyphen. */
function walkBroken(
  read: TokenizedText,
  next: (key: string) => TrieNode | undefined,
  first: number,
  at: number,
  inexact: boolean,
  language: string | undefined,
  found: Candidate[],
): void {
  for (const reading of wordReadings(wordOf(read.keys[at]! + read.keys[at + 1]!), false)) {
    const node = follow(next(reading.key), reading);
    if (node !== undefined) step(read, node, first, at + 1, inexact || reading.inexact, language, found);
  }
}

/**
 * "Leeds" is no plural of LEED: an acronym's plural keeps its capitals ("APIs") or has none. And "pythons" are no Python:
 * what bears one name has no plural.
 */
function isOtherWord(text: string, span: Span, form: IndexedForm): boolean {
  const name = form.text;
  const isLonger = span.end - span.start === name.length + 1;
  const last = text.charCodeAt(span.end - 1);
  // "JPAS" is another acronym than JPA.
  if (name === name.toUpperCase())
    return (
      isAsciiUpper(text.charCodeAt(span.start)) &&
      (!isAsciiUpper(text.charCodeAt(span.start + 1)) || (isLonger && last === 83))
    );
  const isPlural = isLonger && last === 115;
  return isPlural && form.skill.kind === 'tool' && isAsciiUpper(name.charCodeAt(0)) && !name.includes(' ');
}

/** Exact casing counts as sure, except where every sentence has its capital. */
function isSure(read: TokenizedText, candidate: Candidate): boolean {
  if (candidate.form.match === 'any-case') return true;
  if (candidate.form.match === 'in-context') return false;
  return (
    hasWrittenCase(read.text, candidate) && !(candidate.first === candidate.last && opensSentence(read, candidate))
  );
}

/**
 * The words stand in the text as the form writes them, but for blanks, hyphens, a plural s and typographic signs. A form
 * without a capital asks for no casing: it is ambiguous in any.
 */
export function hasWrittenCase(text: string, candidate: Candidate): boolean {
  const { form, span } = candidate;
  if (form.text === form.text.toLowerCase()) return true;
  let at = span.start;
  for (let formAt = 0; formAt < form.text.length; formAt++) {
    const code = form.text.charCodeAt(formAt);
    if (!isAsciiLetter(code)) continue;
    while (at < span.end && !isAsciiLetter(text.charCodeAt(at))) at++;
    if (at >= span.end) return true; // a plural form met its singular
    if (text.charCodeAt(at) !== code) return false;
    at++;
  }
  return true;
}

/** A single capitalised word before a word in lower case at the start of a line or sentence: its capital says nothing. */
function opensSentence(read: TokenizedText, candidate: Candidate): boolean {
  const { text } = read;
  const { start } = candidate.span;
  if (
    !isAsciiUpper(text.charCodeAt(start)) ||
    (start + 1 < candidate.span.end && isAsciiUpper(text.charCodeAt(start + 1)))
  )
    return false;
  let before = start - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  const previous = before < 0 ? 10 : text.charCodeAt(before);
  if (!(
    previous === 10 ||
    previous === 13 ||
    previous === 46 ||
    previous === 33 ||
    previous === 63 ||
    previous > 0x2000 ||
    previous === 45 ||
    previous === 42
  ))
    return false;
  const next = read.tokens[candidate.last + 1];
  if (next === undefined || !isAsciiLower(text.charCodeAt(next.start))) return false;
  for (let at = candidate.span.end; at < next.start; at++)
    if (!isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 10) return false;
  return true;
}

/** What may stand between two words of one name: blanks, one line end, a hyphen or slash without blanks, ® and ™. */
function joined(text: string, from: number, to: number): boolean {
  let lines = 0;
  let marks = 0;
  let blanks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lines++;
    else if (isSpace(code) || code === 0xad) blanks++;
    else if (
      code === 45 ||
      code === 0x2010 ||
      code === 0x2011 ||
      code === 0x2012 ||
      code === 0x2013 ||
      code === 39 ||
      code === 0x2019
    )
      marks++;
    else if (code === 47) blanks--;
    else if (code !== 0xae && code !== 0x2122) return false;
  }
  if (lines > 1 || marks > 1) return false;
  // "Sales - Management" are two things; a hyphen at a line end still joins.
  return marks === 0 || blanks <= 0 || lines === 1;
}

/** A hyphen and one line end after the token, and nothing else. */
function breaksLine(read: TokenizedText, at: number): boolean {
  const next = read.tokens[at + 1];
  if (next === undefined) return false;
  const end = read.tokens[at]!.end;
  const mark = read.text.charCodeAt(end);
  if (mark !== 45 && mark !== 0xad && mark !== 0x2010) return false;
  for (let place = end + 1, lines = 0; place <= next.start; place++) {
    if (place === next.start) return lines === 1;
    const code = read.text.charCodeAt(place);
    if (code === 10) lines++;
    else if (!isSpace(code)) return false;
  }
  return false;
}
