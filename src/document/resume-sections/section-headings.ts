/**
 * Which lines are headings of a résumé's sections, and what kind of section each one opens.
 *
 * Two ways to be known: the whole line is a phrase of the lexicon ("Beruflicher Werdegang"), or all of its words are
 * heading words, at least one of them naming a kind ("Additional Relevant Work Experience"). Case, numbering,
 * decoration ("=== Skills ===") and letter spacing ("S K I L L S") do not matter.
 */
import { isDigit, isAsciiWord } from '../../text/character-classes.ts';
import { firstFoldedWord, foldedWords } from '../cues/cue-lexicon.ts';
import { headingsRunTogether, headingTable } from './heading-table.ts';
import { ideographMarks } from '../lexicon/resume-headings-further.ts';
import type { SectionKind } from '../resume-document.ts';
import { isSpace, spanText, trimSpan, type Span } from '../../text/span.ts';

export interface Heading {
  readonly kind: SectionKind;
  /** The heading's words without numbering and decoration. */
  readonly title: Span;
  /** The title's cue words joined by one blank. */
  readonly key: string;
  /** The words are a heading of the lexicon as they stand; otherwise they are put together from heading words. */
  readonly isPhrase: boolean;
}

/** Longest heading in words; in the lexicon the longest has seven. Chosen, unmeasured. */
const maxWords = 9;
const maxLength = 72;

/**
 * The heading that fills the given stretch of text (a line, or what stands before its colon); undefined when the
 * words are anything else.
 */
export function readHeading(text: string, within: Span): Heading | undefined {
  const title = undecorated(text, within);
  const length = title.end - title.start;
  // Letters spaced apart make a heading up to three times as long.
  if (length < 2 || length > maxLength * 2) return undefined;
  const surface = spanText(text, title);
  const spaced = joinSpacedLetters(surface);
  if (spaced === undefined && length > maxLength) return undefined;
  const written = spaced ?? surface;
  const isGlued = spaced !== undefined || isOneLongWord(written);
  const mayBe = mayBeHeading(written);
  if (!mayBe && !isGlued) return undefined;
  const words = foldedWords(written);
  const kind =
    (mayBe ? kindOfWords(words) : undefined) ??
    // "WORKEXPERIENCE", what letter spacing without word gaps leaves.
    (isGlued ? headingsRunTogether().get(words.join('')) : undefined);
  if (kind === undefined) return undefined;
  const phrase = words.join(' ');
  const key = spaced === undefined ? phrase : foldedWords(surface).join(' ');
  return { kind, title, key, isPhrase: headingTable().phrases.has(phrase) };
}

/** Kind of section that these words name; undefined when they are no heading. */
export function headingKind(title: string): SectionKind | undefined {
  return mayBeHeading(title) ? kindOfWords(foldedWords(title)) : undefined;
}

/** Kind of section that one of these words names, whatever the others say; undefined when none does. */
export function guessedKind(title: string): SectionKind | undefined {
  const named = namedKind(foldedWords(title), () => true);
  if (named !== undefined || !isIdeograph(title.charCodeAt(0))) return named;
  return ideographMarks.find(([, marks]) => marks.split(' ').some((mark) => title.includes(mark)))?.[0];
}

function kindOfWords(words: readonly string[]): SectionKind | undefined {
  if (words.length === 0 || words.length > maxWords) return undefined;
  const table = headingTable();
  const exact = table.phrases.get(words.join(' '));
  return exact ?? namedKind(words, (word) => table.modifiers.has(word));
}

/** Of the words that name a kind the one of the highest rank decides; undefined when another word may not stand beside it. */
function namedKind(words: readonly string[], mayStand: (word: string) => boolean): SectionKind | undefined {
  const table = headingTable();
  let kind: SectionKind | undefined;
  let rank = -1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const pair = index + 1 < words.length ? table.names.get(`${word} ${words[index + 1]!}`) : undefined;
    const name = pair ?? table.names.get(word);
    if (name === undefined) {
      if (!mayStand(word)) return undefined;
      continue;
    }
    if (pair !== undefined) index++;
    if (name.rank > rank) {
      kind = name.kind;
      rank = name.rank;
    }
  }
  return kind;
}

/** Fewest letters of two heading words without the blank between them. */
const minRunTogether = 10;

function isOneLongWord(words: string): boolean {
  return words.length >= minRunTogether && !words.includes(' ');
}

/** Cheap test that most lines fail: no digit, few blanks, and a first word that headings begin with. */
function mayBeHeading(title: string): boolean {
  const first = firstFoldedWord(title);
  if (first !== undefined && !headingTable().openings.has(first)) return false;
  let blanks = 0;
  for (let at = 0; at < title.length; at++) {
    const code = title.charCodeAt(at);
    if (isDigit(code) || (code === 32 && ++blanks > maxWords)) return false;
  }
  return true;
}

/** "E X P E R I E N C E" → "EXPERIENCE"; words are told apart by a wider gap. Undefined when letters are not spaced. */
export function joinSpacedLetters(surface: string): string | undefined {
  const first = surface.charCodeAt(0);
  const hasNoBlanks = isIdeograph(first);
  if (surface.length < (hasNoBlanks ? 3 : 5)) return undefined;
  let joined = '';
  let letters = 0;
  let at = 0;
  while (at < surface.length) {
    let gap = 0;
    while (at < surface.length && isSpace(surface.charCodeAt(at))) {
      gap++;
      at++;
    }
    const start = at;
    while (at < surface.length && !isSpace(surface.charCodeAt(at))) at++;
    if (at - start > 2) return undefined;
    if (at === start) break;
    if (gap > 1) joined += ' ';
    joined += surface.slice(start, at);
    letters++;
  }
  return letters >= (hasNoBlanks ? 2 : 4) ? joined : undefined;
}

/** Chinese characters and Japanese kana, which stand without blanks. */
function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

/** The words of a line without signs and Roman numbers around them: "=== Skills ===", "• Skills:-", "[ Skills ]", "V. Skills". */
export function undecorated(text: string, within: Span): Span {
  let { start, end } = trimSpan(text, within);
  while (start < end && isDecoration(text.charCodeAt(start))) start++;
  start = afterRomanNumber(text, start, end);
  while (end > start && isDecoration(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Index of the word behind "IV. " or "V) "; `start` itself where none stands there. */
function afterRomanNumber(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 4 && (text[at] === 'I' || text[at] === 'V' || text[at] === 'X')) at++;
  if (at === start || (text[at] !== '.' && text[at] !== ')') || !isSpace(text.charCodeAt(at + 1))) return start;
  do at++;
  while (at < end && isSpace(text.charCodeAt(at)));
  return at < end ? at : start;
}

function isDecoration(code: number): boolean {
  if (code < 128) return !isAsciiWord(code);
  return (
    isSpace(code) ||
    (code >= 0xa0 && code < 0xc0 && code !== 0xaa && code !== 0xba) ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    // Brackets, points and colons of Chinese and Japanese.
    (code >= 0x3000 && code <= 0x301f && code !== 0x3005) ||
    (code >= 0xff00 && code <= 0xff20 && !(code >= 0xff10 && code <= 0xff19)) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  );
}
