/** The person's name: a short line of capitalised words near the top that is nothing else. */
import { spanText, type Located, type Span } from '../../text/span.ts';
import { phraseSet, wordSet } from '../../text/word-set.ts';
import { cueWords, foldedWords } from '../cues/cue-lexicon.ts';
import { organisationScore } from '../cues/organisation-words.ts';
import { isKnownPlace, isPlace } from '../cues/place-names.ts';
import { jobTitleScore, titleScoreOf } from '../cues/title-words.ts';
import { nameLabels, noNames } from '../lexicon/person-names.ts';
import type { ProfileLink, Reading } from '../resume-document.ts';
import { headingKind, joinSpacedLetters } from '../resume-sections/section-headings.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { confidences, reading } from './confidences.ts';
import { lineSegments } from './line-segments.ts';
import { isNameShaped, nameCandidates, withoutTitles } from './name-candidates.ts';
import { arePlainWords } from './plain-words.ts';
import { wordedLines, type ResumeLines } from './resume-lines.ts';
import { isNamedAfterTrade } from './trade-names.ts';

/** Lines from the top that may hold the name, and lines around the first e-mail address. Chosen, unmeasured. */
const topLines = 24;
const linesAboveEmail = 5;
/** UTF-16 units between a name and the address below it. */
const nearEmail = 200;
/** Worded lines from the top, counted from 0, that are the head of a text. Chosen, unmeasured. */
const lastFramed = 3;
/** Worded lines below a name that its contact details or title begin on. Chosen, unmeasured. */
const framingLines = 4;
/** Letters of a name that is set as a title, times the size of the body. Chosen, unmeasured. */
const titleSize = 1.4;
/** A candidate must reach this; see the points in `nameScore`. */
const minScore = 4;

/** The name, without titles before it and degrees behind it; undefined when nothing looks like one. */
export function findName(
  resume: ResumeLines,
  sections: readonly LinedSection[],
  email: Located<string> | undefined,
  links: readonly ProfileLink[],
): Reading<string> | undefined {
  const { text, lines } = resume;
  const labelled = findLabelled(resume, wordedLines(resume, 0, Math.min(lines.length, 60)));
  const words = wordedLines(resume, 0, Math.min(lines.length, 400));
  const top = new Set(words.slice(0, topLines));
  if (email !== undefined) {
    const at = words.findIndex((index) => lines[index]!.end >= email.span.start);
    for (const index of words.slice(Math.max(0, at - linesAboveEmail), at + 3)) top.add(index);
  }
  for (const { section, firstLine } of sections) {
    if (section.kind === 'contact' && section.title !== undefined)
      for (const index of words.filter((line) => line >= firstLine).slice(0, 3)) top.add(index);
  }
  /** Above an e-mail address is where names stand; inside a list of skills or certificates none does. */
  const standing = (span: Span): number => {
    const distance = email === undefined ? -1 : email.span.start - span.end;
    const owner = sections.find(({ section }) => section.span.start <= span.start && span.end <= section.span.end)
      ?.section.kind;
    const isPlausible = owner === undefined || owner === 'contact' || owner === 'summary' || owner === 'other';
    const nearness = distance >= 0 && distance <= nearEmail ? 3 : distance < 0 && -distance <= nearEmail ? 1 : 0;
    return (email === undefined ? 0 : nearness) - (isPlausible ? 0 : 3);
  };
  const largest = largestLines(resume, words);
  for (const index of largest) top.add(index);
  /** At the head of the text or in the largest letters, with a way to reach the person or a title around it: where a name stands. */
  const isFramed = (rank: number, index: number): boolean =>
    (rank <= lastFramed || largest.has(index)) &&
    (largest.has(index) ||
      (email !== undefined && Math.abs(email.span.start - lines[index]!.end) <= nearEmail) ||
      words.slice(Math.max(0, rank - 1), rank + framingLines).some((line) => line !== index && isFrame(resume, line)));
  let best: Span | undefined;
  let bestScore = minScore - 1;
  const local = `${email === undefined ? '' : localLetters(email.value)} ${links.slice(0, maxLinks).map(slugLetters).join(' ')}`;
  for (const index of [...top].sort((a, b) => a - b)) {
    // The largest letters of the first page are its head, wherever the text begins.
    const rank = largest.has(index) ? 0 : words.indexOf(index);
    for (const span of nameCandidates(resume, index)) {
      const shape = nameScore(text, span, rank, local, {
        isFramed: () => isFramed(words.indexOf(index), index),
        isLargest: largest.has(index),
      });
      const score = shape === -Infinity ? shape : shape + standing(span);
      if (score <= bestScore || arePlainWords(text, foldedWords(spanText(text, span)))) continue;
      best = span;
      bestScore = score;
    }
  }
  if (labelled !== undefined && bestScore < 12) return reading(text, labelled, confidences.name.label);
  return best === undefined ? undefined : reading(text, best, nameConfidence(bestScore));
}

/** Lines of words in the largest letters of the first page; none where the file does not tell, or where several headings have that size. */
function largestLines({ text, lines, looks }: ResumeLines, words: readonly number[]): ReadonlySet<number> {
  if (looks?.bodySize === undefined) return new Set();
  let size = looks.bodySize * titleSize;
  let found: number[] = [];
  for (const index of words) {
    const look = looks.lines[index];
    if (look?.size === undefined || (look.place?.page ?? 0) > 0) continue;
    if (look.size < size || !isNameShaped(spanText(text, lines[index]!.content))) continue;
    if (look.size > size) found = [];
    size = look.size;
    found.push(index);
  }
  return new Set(found.length <= 2 ? found : []);
}

/** A line that stands around names: with an address, a number, a place or a title. */
function isFrame({ text, lines }: ResumeLines, index: number): boolean {
  const { content } = lines[index]!;
  const surface = spanText(text, content);
  const comma = surface.indexOf(',');
  if (comma > 0 && comma < longestTown && isKnownPlace(surface.slice(0, comma))) return true;
  if (/@|:\/\/|e-?mail|linkedin|github|www\.|\+?\d[\d ().-]{6,}\d/i.test(surface.slice(0, longestFrame))) return true;
  return lineSegments(text, content, []).some(
    ({ span }) => isPlace(text, span) || titleScoreOf(spanText(text, span)) === 2,
  );
}

/** UTF-16 units of a line that are looked at. */
const longestFrame = 200;
const longestTown = 40;

/** Points from which on names are as good as sure, and from which on they are likely. */
const manyPoints = 12;
const somePoints = 8;

function nameConfidence(score: number): number {
  const { many, some, few } = confidences.name;
  return score >= manyPoints ? many : score >= somePoints ? some : few;
}

const labels = /* @__PURE__ */ phraseSet(nameLabels);

/** "Name: Ada Lovelace". */
function findLabelled(resume: ResumeLines, indices: readonly number[]): Span | undefined {
  const { text } = resume;
  for (const index of indices) {
    const { start, end } = resume.lines[index]!.content;
    let colon = start;
    while (colon < end && colon - start < 28 && text.charCodeAt(colon) !== 58 && text.charCodeAt(colon) !== 9) colon++;
    if (colon >= end || colon - start >= 28 || !labels.has(foldedWords(text.slice(start, colon)).join(' '))) continue;
    const segment = lineSegments(text, { start: colon + 1, end }, [])[0];
    const span = segment === undefined ? undefined : withoutTitles(text, segment.span);
    if (span !== undefined && isNameShaped(spanText(text, span))) return span;
  }
  return undefined;
}

/** Where a candidate stands. */
interface Place {
  /** At the head of the text, with contact details or a title around it. */
  isFramed(): boolean;
  /** In the largest letters of the first page. */
  readonly isLargest: boolean;
}

const strangers = /* @__PURE__ */ wordSet(noNames);

/** Points for what speaks for a name, less what speaks against it; the weights are chosen with bench/quality/parse.ts. */
function nameScore(text: string, span: Span, rank: number, local: string, place: Place): number {
  const written = spanText(text, span);
  const surface = joinSpacedLetters(written) ?? written;
  if (!isNameShaped(surface, rank === 0)) return -Infinity;
  const cues = cueWords(surface);
  const title = jobTitleScore(cues);
  const shared = local === ' ' ? 0 : cues.words.filter((word) => word.length > 2 && local.includes(word)).length;
  const parts = surface.split(/\s+/);
  const isTrade = title > 0 && !(place.isFramed() && isNamedAfterTrade(text, cues.words));
  // "Emily Baker" above "emily.baker@…" is a person, and "Head Baker" is none.
  if (
    (title === 2 && isTrade && shared < 2) ||
    headingKind(surface) !== undefined ||
    isPlace(text, span) ||
    isKnownPlace(surface)
  )
    return -Infinity;
  const isWhole = parts.length > 1 || place.isLargest || isWholeInOneWord(surface);
  let score = !isWhole ? 0 : parts.length <= 4 ? 5 : 3;
  if (isTrade) score -= 3;
  // Initials such as "HP" are letters of a name here.
  const organisation = organisationScore(cueWords(parts.filter((part) => part.length > 2).join(' ')));
  score -= organisation * 3;
  for (const word of cues.words) if (strangers.has(word)) score -= 4;
  score += rank === 0 ? 4 : rank === 1 ? 3 : rank <= 3 ? 2 : rank <= 6 ? 1 : rank <= 12 ? -1 : -2;
  return score + shared * 4;
}

/** Chinese, Japanese and Korean names are written in one: "王小明". */
function isWholeInOneWord(surface: string): boolean {
  return /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(surface);
}

function localLetters(address: string): string {
  return address.slice(0, address.indexOf('@')).toLowerCase();
}

/** Links beyond these are the projects', not the person's. */
const maxLinks = 4;

/** "linkedin.com/in/ada-lovelace" → "ada-lovelace". */
function slugLetters({ url, network }: ProfileLink): string {
  if (network === undefined) return '';
  return url.slice(url.indexOf('/', url.indexOf('.')) + 1).toLowerCase();
}
