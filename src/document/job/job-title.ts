/**
 * The title of a posting: a label says it, the first heading or line is it, or the first sentences announce it ("we are
 * looking for a Senior Nurse to…"). What surrounds a title (employer, place, "(m/f/d)", "- Job Description") is cut off.
 */
import { isAsciiUpper } from '../../text/character-classes.ts';
import { isLineEnd, splitLines } from '../../text/lines.ts';
import { isSpace, locate, trimSpan, type Located, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, wordIndexAt, type CueWords } from '../cues/cue-lexicon.ts';
import { readHeading } from './job-headings.ts';
import type { JobBlocks } from './job-blocks.ts';
import {
  praise,
  roleEndings,
  roleNouns,
  sentenceWords,
  titleAnnouncements,
  titleCalls,
  titleCallsBehind,
  titleEnds,
} from '../lexicon/job-titles.ts';

/** Longest title in cue words, and how far into a text one is looked for. Chosen, unmeasured. */
const maxTitleWords = 12;
const openingLines = 6;
const openingLength = 1500;
/** A longer first line holds more than a title. */
const longestTitleLine = 140;

/** The title as it stands in the text; undefined where nothing looks like one. */
export function findJobTitle(words: CueWords, blocks: JobBlocks): Located<string> | undefined {
  for (const { kind, value } of blocks.labels) {
    if (kind !== 'label-title') continue;
    const own = cleanTitle(words, labelValue(words.text, value));
    const span = own === undefined ? undefined : wholeLabelled(words, own);
    if (span !== undefined && isPlausible(words, span, false)) return locate(words.text, span);
  }
  const span = openingTitle(words) ?? openingWords(words) ?? announcedTitle(words);
  return span === undefined ? undefined : locate(words.text, span);
}

/** The value of a label; of a label on a line of its own, the next line with words. */
export function labelValue(text: string, value: Span): Span {
  const own = trimSpan(text, value);
  if (own.end > own.start) return own;
  let start = value.end;
  while (
    start < text.length &&
    (isSpace(text.charCodeAt(start)) || isLineEnd(text.charCodeAt(start)) || text.charCodeAt(start) === 58)
  )
    start++;
  let end = start;
  while (end < text.length && end - start < 120 && !isLineEnd(text.charCodeAt(end))) end++;
  return trimSpan(text, { start, end });
}

function openingTitle(words: CueWords): Span | undefined {
  const { text } = words;
  let seen = 0;
  for (const line of splitLines(text, { start: 0, end: Math.min(text.length, openingLength) })) {
    const from = wordIndexAt(words, line.content.start);
    const to = wordIndexAt(words, line.content.end);
    if (line.isBlank || from >= to) continue;
    if (++seen > openingLines) return undefined;
    const reading = readHeading(words, from, to);
    if (reading?.isExact === true || line.marker !== undefined) continue;
    if (to - from > maxTitleWords + 8 || line.content.end - line.content.start > longestTitleLine) continue;
    const span = cleanTitle(words, line.content);
    if (span !== undefined && isPlausible(words, span, true)) return span;
  }
  return undefined;
}

/** A word that is also a heading cuts a value short where line ends were lost: "Job title: Java Application ArchitectLocation: Leeds". */
function wholeLabelled(words: CueWords, span: Span): Span {
  const first = wordIndexAt(words, span.start);
  if (hasRoleNoun(words, first, wordIndexAt(words, span.end))) return span;
  const last = lastRoleOf(words, first, words.words.length);
  return last === -1 ? span : { start: span.start, end: words.ends[last] as number };
}

/** Of a text without lines, the words in capitals that it begins with: "Capacity Planning Engineer - 11350 Our client is…". */
function openingWords(words: CueWords): Span | undefined {
  const { text } = words;
  const [line] = splitLines(text, { start: 0, end: Math.min(text.length, openingLength) }).filter(
    ({ isBlank }) => !isBlank,
  );
  if (line === undefined || line.content.end - line.content.start <= longestTitleLine) return undefined;
  let first = wordIndexAt(words, line.content.start);
  const opening = words.words[first] as string;
  if (opening === 'the' || opening === 'a' || opening === 'an') first++;
  const seen = new Set<string>();
  let to = first;
  // A word that comes again begins the text: "Agile Coach Contract Experienced Agile Coach needed".
  while (to < words.words.length && to - first < maxTitleWords && isCapitalised(words, to)) {
    const word = words.words[to] as string;
    if (seen.has(word)) break;
    seen.add(word);
    to++;
  }
  const last = lastRoleOf(words, first, to);
  if (last <= first) return undefined;
  for (let i = first; i <= last; i++) if (noTitle.has(words.words[i] as string)) return undefined;
  return { start: words.starts[first] as number, end: words.ends[last] as number };
}

/** Written with a capital or a figure, or a small word between such. */
function isCapitalised({ text, starts, words }: CueWords, index: number): boolean {
  const code = text.charCodeAt(starts[index] as number);
  return isAsciiUpper(code) || (code >= 48 && code <= 57) || joiners.has(words[index] as string);
}

/** Position of the last role noun before the phrase that begins at `first` ends; −1 without one. */
function lastRoleOf({ text, words, starts, ends: wordEnds }: CueWords, first: number, to: number): number {
  let lastRole = -1;
  for (let at = first; at < to && at - first < maxTitleWords; at++) {
    const word = words[at] as string;
    if (at > first) {
      const before = words[at - 1] as string;
      const gap = text.slice(wordEnds[at - 1], starts[at]);
      // A lost line end: "EngineerLocation".
      if (gap === '' && lastRole === at - 1) break;
      // "Sr. Engineer" and "C# .NET Developer" go on, "Developer. Location" does not.
      if (/[;:!?,\n]/.test(gap) || (gap.includes('.') && gap !== ' .' && !rungs.has(before))) break;
    }
    if (ends.has(word)) break;
    if (isRoleNoun(word)) lastRole = at;
  }
  return lastRole;
}

/** "is seeking a Data Scientist to…", "As a Nurse you will…". */
function announcedTitle(words: CueWords): Span | undefined {
  const { text } = words;
  const to = wordIndexAt(words, openingLength);
  for (const hit of announcements.find(words, 0, to)) {
    const first = hit.endWord;
    // "known as a leader", "three years as a tester" tell of others and of the past.
    if (words.words[hit.firstWord] === 'as' && !isAsciiUpper(text.charCodeAt(hit.start))) continue;
    if (/[;:!?,\n]|\.\s/.test(text.slice(hit.end, words.starts[first]))) continue;
    const lastRole = lastRoleOf(words, first, to);
    if (lastRole === -1) continue;
    const code = text.charCodeAt(words.starts[lastRole] as number);
    const isCapital = isAsciiUpper(code);
    let start = first;
    while (
      start < lastRole &&
      !(isCapital
        ? isAsciiUpper(text.charCodeAt(words.starts[start] as number))
        : !praises.has(words.words[start] as string))
    )
      start++;
    return { start: words.starts[start] as number, end: words.ends[lastRole] as number };
  }
  return undefined;
}

/** Cuts decoration, gender marks, employer and place off a title line; undefined when nothing is left. */
export function cleanTitle(words: CueWords, line: Span): Span | undefined {
  const { text } = words;
  let to = wordIndexAt(words, line.end);
  const from = afterCalls(words, wordIndexAt(words, line.start), to);
  if (from >= to) return undefined;
  for (let i = from + 1; i < to; i++) {
    const gap = text.slice(words.ends[i - 1], words.starts[i]);
    const word = words.words[i] as string;
    const isCut =
      (word === 'at' && gap === ' ' && isAsciiUpper(text.charCodeAt(words.starts[i + 1] ?? 0))) ||
      gap.includes('—') ||
      gap.includes('|') ||
      gap.includes('•') ||
      gap.includes('  ') ||
      ((gap.includes(' - ') || gap.includes(' – ')) && (isTrailer(words, i, to) || false)) ||
      (gap.includes('(') && isGenderMark(words, i)) ||
      (genderStarts.has(word) && isGenderMark(words, i));
    if (isCut) {
      to = i;
      break;
    }
  }
  // "LINE COOK WANTED".
  while (to - from > 1 && callsBehind.has(words.words[to - 1] as string)) to--;
  let end = words.ends[to - 1] as number;
  // Marks that belong to the last word: "C++", "C#", a closing bracket.
  const rest = text.slice(end, Math.min(line.end, end + 3));
  const marks = /^(\+\+|#|\))/.exec(rest);
  if (marks !== null && (marks[0] !== ')' || text.slice(words.starts[from], end).includes('('))) end += marks[0].length;
  let start = words.starts[from] as number;
  if (text[start - 1] === '(' && text.slice(start, end).includes(')') && start - 1 >= line.start) start--;
  if (text[start - 1] === '.' && start - 1 >= line.start) start--;
  return { start, end };
}

const calls = /* @__PURE__ */ wordSet(titleCalls);
const callsBehind = /* @__PURE__ */ wordSet(titleCallsBehind);

/** Index of the word behind "URGENT HIRING!!!", "Now hiring:"; `from` itself where no sign or case parts the two. */
function afterCalls({ text, words, starts, ends: wordEnds }: CueWords, from: number, to: number): number {
  let at = from;
  while (at < to && calls.has(words[at] as string)) at++;
  if (at === from || at >= to) return from;
  return /[!:–—-]/.test(text.slice(wordEnds[at - 1], starts[at])) ? at : from;
}

/** "(m/w/d)", "(H/F)", "m/f/x", "(all genders)". */
function isGenderMark(words: CueWords, index: number): boolean {
  const word = words.words[index] as string;
  const next = words.words[index + 1] ?? '';
  if (word === 'all' && next.startsWith('gender')) return true;
  if (!genderStarts.has(word) || !genderStarts.has(next)) return false;
  const gap = words.text.slice(words.ends[index], words.starts[index + 1]);
  return gap === '/' || gap === '|' || gap === ' / ' || gap === '-' || gap === '*';
}

const genderStarts = /* @__PURE__ */ wordSet('m w d f h x i mf v');

/** " - Job Description", " - Remote", " - Berlin, Germany": what follows a dash and is no part of the title. */
function isTrailer(words: CueWords, from: number, to: number): boolean {
  const reading = readHeading(words, from, to);
  if (reading !== undefined && reading.coverage > 0.5) return true;
  const word = words.words[from] as string;
  return (
    word === 'remote' ||
    word === 'hybrid' ||
    word === 'onsite' ||
    (words.text.slice(words.starts[from], words.ends[to - 1]).includes(',') && !hasRoleNoun(words, from, to))
  );
}

function hasRoleNoun(words: CueWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRoleNoun(words.words[i] as string)) return true;
  return false;
}

/** A title names a role; without a role noun a line must at least look like a heading's words, and no sentence. */
function isPlausible(words: CueWords, span: Span, needsRole: boolean): boolean {
  const from = wordIndexAt(words, span.start);
  const to = wordIndexAt(words, span.end);
  const count = to - from;
  if (count < 1 || count > maxTitleWords) return false;
  const last = words.text.charCodeAt(span.end - 1);
  if (last === 46 || last === 63 || last === 33 || last === 58) return false;
  const after = words.text.charCodeAt(span.end);
  if (needsRole && (after === 46 || after === 63 || after === 33) && count > 4) return false;
  for (let i = from; i < to; i++) if (noTitle.has(words.words[i] as string)) return false;
  return !needsRole || hasRoleNoun(words, from, to);
}

const announcements = /* @__PURE__ */ cueLexicon([[true, titleAnnouncements]]);
const noTitle = /* @__PURE__ */ wordSet(sentenceWords);
const ends = /* @__PURE__ */ wordSet(titleEnds);
const rungs = /* @__PURE__ */ wordSet('sr jr snr jnr');
const joiners = /* @__PURE__ */ wordSet('of and for in to');
const praises = /* @__PURE__ */ wordSet(praise);
const roles = /* @__PURE__ */ wordSet(roleNouns);
let endings: readonly string[] | undefined;

/** A noun of people at work, in several languages; German and Dutch compounds by their ends. */
function isRoleNoun(word: string): boolean {
  if (roles.has(word)) return true;
  if (word.length < 7) return false;
  endings ??= roleEndings.split(' ');
  return endings.some((ending) => word.endsWith(ending));
}
