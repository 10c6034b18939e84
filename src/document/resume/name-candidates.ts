/** Stretches of a line that may be a person's name, without what stands around names: titles, degrees, "Resume of". */
import { isLowerCase } from '../../text/letter-case.ts';
import { spanText, trimSpan, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueWords, firstFoldedWord, foldedWords } from '../cues/cue-lexicon.ts';
import {
  documentJoints,
  documentWords,
  lettersBehindNames,
  nameParticles,
  titlesBeforeNames,
} from '../lexicon/person-names.ts';
import { headingKind, joinSpacedLetters } from '../resume-sections/section-headings.ts';
import { lineSegments } from './line-segments.ts';
import { holesIn, type ResumeLines } from './resume-lines.ts';

/** Stretches of the line that may be a name: the whole line, its segments, what follows "Resume of". */
export function nameCandidates(resume: ResumeLines, index: number): readonly Span[] {
  const { text } = resume;
  const line = resume.lines[index]!;
  const { content } = line;
  if (content.end - content.start > 160) return [];
  const found: Span[] = [];
  const spaced = joinSpacedLetters(spanText(text, content));
  if (spaced !== undefined)
    return headingKind(spaced) === undefined && content.end - content.start < 60 ? [content] : [];
  for (const { span, separator } of lineSegments(text, content, holesIn(resume, index, []))) {
    // Longest name with titles and degrees around it; prose is longer.
    if (separator === 'at' || span.end - span.start > longestTitledName || isLowerCase(text.charCodeAt(span.start)))
      continue;
    const bare = withoutTitles(text, withoutDocumentWords(text, span));
    if (bare.end > bare.start && found.push(bare) === maxCandidates) break;
  }
  return found;
}

const longestTitledName = 80;
/** Most candidates in a line. */
const maxCandidates = 4;

const ofDocuments = /* @__PURE__ */ wordSet(documentWords);
const joints = /* @__PURE__ */ wordSet(documentJoints);

function isDocumentWord(word: string): boolean {
  return ofDocuments.has(word) || joints.has(word);
}

/** "Resume of Ada Lovelace", "Ada Lovelace – Curriculum Vitae", "CV Ada Lovelace". */
function withoutDocumentWords(text: string, span: Span): Span {
  const surface = spanText(text, span);
  if (!foldedWords(surface).some((word) => ofDocuments.has(word))) return span;
  const { words, starts, ends } = cueWords(surface);
  let first = 0;
  let last = words.length;
  // A joint alone is no frame: "Page" in "Page Lindqvist, Resume" is a name.
  if (ofDocuments.has(words[first]!)) while (first < last && isDocumentWord(words[first]!)) first++;
  let end = last;
  while (end > first && isDocumentWord(words[end - 1]!)) end--;
  while (end < last && !ofDocuments.has(words[end]!)) end++;
  last = end;
  if (first === 0 && last === words.length) return span;
  if (first >= last) return { start: span.start, end: span.start };
  const start = first === 0 ? span.start : span.start + starts[first]!;
  let to = last === words.length ? span.end : span.start + ends[last - 1]!;
  if (text.charCodeAt(to) === 46 && to < span.end) to++;
  return trimSpan(text, { start, end: to });
}

const titlesBefore = /* @__PURE__ */ wordSet(titlesBeforeNames);
const lettersBehind = /* @__PURE__ */ wordSet(lettersBehindNames);

/** "Dr. Ada Lovelace, PhD, PMP" → "Ada Lovelace". */
export function withoutTitles(text: string, span: Span): Span {
  let { end } = span;
  const start = afterTitles(text, span);
  const comma = text.indexOf(',', start);
  if (comma > start && comma < end) {
    const letters = foldedWords(text.slice(comma + 1, Math.min(end, comma + 60)));
    const behind = letters.join('');
    const first = letters[0] ?? '';
    if (
      lettersBehind.has(first) ||
      lettersBehind.has(behind) ||
      isDotted(text.slice(comma + 1, end)) ||
      (/^[A-Z.,\s&®-]+$/.test(text.slice(comma + 1, end)) && behind.length <= 24 && first.length <= 5)
    )
      end = comma;
  }
  for (;;) {
    const bare = trimSpan(text, { start, end });
    const blank = text.lastIndexOf(' ', bare.end - 1);
    if (blank <= bare.start) break;
    const last = text.slice(blank + 1, bare.end);
    const key = last.replace(/[.,()]/g, '').toLowerCase();
    if (
      !lettersBehind.has(key) ||
      key === 'jr' ||
      key === 'ma' ||
      (isLowerCase(last.charCodeAt(last.length - 1)) && !last.includes('.') && key !== 'phd') ||
      blank - bare.start < 4
    )
      break;
    end = blank;
    while (end > start && text.charCodeAt(end - 1) === 44) end--;
  }
  return trimSpan(text, { start, end });
}

/** "M.Pharm.", "B.Sc., M.Ed.": short forms with stops, and nothing else. */
function isDotted(surface: string): boolean {
  return surface.length <= 24 && surface.split(',').every((part) => /^\s?(?:\p{Lu}\p{L}{0,6}\.){1,4}\s?$/u.test(part));
}

/** Start of the name in "Prof. Dr. Ada Lovelace". */
function afterTitles(text: string, { start, end }: Span): number {
  const surface = spanText(text, { start, end });
  const first = firstFoldedWord(surface);
  if (first !== undefined && !titlesBefore.has(first)) return start;
  const { words, ends } = cueWords(surface);
  let name = start;
  for (let index = 0; index + 1 < words.length && titlesBefore.has(words[index]!); index++) {
    let next = start + ends[index]!;
    if (text.charCodeAt(next) === 46) next++;
    else if (text.charCodeAt(next) !== 32) break;
    name = trimSpan(text, { start: next, end }).start;
  }
  return name;
}

const particles = /* @__PURE__ */ wordSet(nameParticles);

/** Two to five words of letters (one, or six with particles, at the price of points), each with a capital. */
export function isNameShaped(surface: string, isFirstLine: boolean = false): boolean {
  if (surface.length > 50 || surface.length < 2) return false;
  const parts = surface.split(/\s+/);
  if (parts.length > 6) return false;
  // "Ada lovelace" as the first words of a document.
  if (isFirstLine && parts.length >= 2 && parts.length <= 3 && isNameWord(parts[0]!))
    return parts.every((part) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(part));
  return parts.every((part) => isNameWord(part)) && !/^[("“]/.test(parts.at(-1)!);
}

function isNameWord(part: string): boolean {
  if (particles.has(part.toLowerCase()) || particles.has(part)) return true;
  if (!/^[("“]?\p{L}[\p{L}\p{M}'’`.\-"”)]*,?$/u.test(part)) return false;
  // Scripts without capitals have none to show.
  return /^[("“]?\p{Lu}/u.test(part) || /^\p{Lo}/u.test(part);
}
