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
import { praise, roleEndings, roleNouns, sentenceWords, titleAnnouncements, titleEnds } from '../lexicon/job-titles.ts';

/** Longest title in cue words, and how far into a text one is looked for. Chosen, unmeasured. */
const maxTitleWords = 12;
const openingLines = 6;
const openingLength = 1500;

/** The title as it stands in the text; undefined where nothing looks like one. */
export function findJobTitle(words: CueWords, blocks: JobBlocks): Located<string> | undefined {
  for (const { kind, value } of blocks.labels) {
    if (kind !== 'label-title') continue;
    const span = cleanTitle(words, labelValue(words.text, value));
    if (span !== undefined && isPlausible(words, span, false)) return locate(words.text, span);
  }
  const span = openingTitle(words) ?? announcedTitle(words);
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
    if (to - from > maxTitleWords + 8 || line.content.end - line.content.start > 140) continue;
    const span = cleanTitle(words, line.content);
    if (span !== undefined && isPlausible(words, span, true)) return span;
  }
  return undefined;
}

/** "is seeking a Data Scientist to…", "As a Nurse you will…". */
function announcedTitle(words: CueWords): Span | undefined {
  const { text } = words;
  const to = wordIndexAt(words, openingLength);
  for (const hit of announcements.find(words, 0, to)) {
    let end = hit.endWord;
    const first = hit.endWord;
    let lastRole = -1;
    while (end < to && end - first < maxTitleWords) {
      const word = words.words[end] as string;
      const gap = text.slice(end === first ? hit.end : words.ends[end - 1], words.starts[end]);
      if (/[.;:!?,\n]/.test(gap) || ends.has(word)) break;
      if (isRoleNoun(word)) lastRole = end;
      end++;
    }
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
  const from = wordIndexAt(words, line.start);
  let to = wordIndexAt(words, line.end);
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
