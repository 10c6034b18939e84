/**
 * Headings and labels inside a line, where the line ends of a posting were lost: "…on weekends Preferred: Experience
 * with…", "Location: Austin, TXDuration: 6 months".
 */
import { isDigit } from '../../text/character-classes.ts';
import { isSpace, type Span } from '../../text/span.ts';
import { wordIndexAt, type CueWords } from '../cues/cue-lexicon.ts';
import {
  beginsHere,
  isCapital,
  isDecoration,
  isLeadIn,
  isListSign,
  isLowerCase,
  isSureHeading,
  isTitleCase,
} from './job-heading-looks.ts';
import { headingRun, isLabel, readHeading } from './job-headings.ts';
import type { HeadingKind } from '../lexicon/job-headings.ts';

/** The value of a label inside a line reaches to the end of the sentence, the next label, or eight words. */
export function labelEnd(words: CueWords, from: number, to: number, lineEnd: number): number {
  const { text, starts, ends } = words;
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const gapEnd = i + 1 < to ? (starts[i + 1] as number) : lineEnd;
    for (let at = ends[i] as number; at < gapEnd; at++) {
      const code = text.charCodeAt(at);
      if (
        code === 46 ||
        code === 59 ||
        code === 124 ||
        code === 0x2022 ||
        (isSpace(code) && isSpace(text.charCodeAt(at + 1)))
      )
        return at;
    }
    if (gapEnd === lineEnd) return lineEnd;
    if (i > from && (ends[i] as number) === starts[i + 1]) return ends[i] as number;
    const next = headingRun(words, i + 1);
    if (next === undefined || !isCapital(text.charCodeAt(starts[i + 1] as number))) continue;
    if (text.charCodeAt(ends[next.end - 1] as number) === 58 || !isLabel(next.kind)) return ends[i] as number;
  }
  return ends[Math.min(to, from + 8) - 1] as number;
}

/**
 * A heading at a cue word inside a long line. It begins with a capital, after a sentence's end, a gap or a glued word,
 * and shows itself by a colon behind it, or by being in title case before another capital and a sure noun.
 */
export function headingInside(
  words: CueWords,
  index: number,
  to: number,
  body: Span,
  isWall: boolean,
): { readonly kind: HeadingKind; readonly end: number } | undefined {
  const { text, starts, ends } = words;
  const at = starts[index] as number;
  if (!isCapital(text.charCodeAt(at))) return undefined;
  const found = headingRun(words, index);
  if (found === undefined || found.end > to) return undefined;
  const end = ends[found.end - 1] as number;
  let after = end;
  while (after < body.end && (isDecoration(text.charCodeAt(after)) || text.charCodeAt(after) === 41)) after++;
  const hasColon = text.charCodeAt(after) === 58 || isListSign(text.charCodeAt(after));
  const isOpen = index === 0 || at === body.start || beginsHere(text, at);
  if (hasColon) {
    // "…on weekends Preferred: …": a capital after a word in lower case, or two in title case.
    const followsLower = index > 0 && isLowerCase(text.charCodeAt(starts[index - 1] as number));
    return isOpen || followsLower || (found.end - index >= 2 && isTitleCase(words, index, found.end))
      ? found
      : undefined;
  }
  if (!isWall || !isOpen || isLabel(found.kind) || found.kind === 'other') return undefined;
  // "Preferred Qualifications Experience with…": the longest run may take in the first word of the text behind it.
  for (let last = Math.min(found.end, to - 1); last > index; last--) {
    if (!isSureHeading(words, index, last) || !isTitleCase(words, index, last)) continue;
    const shorter = last === found.end ? found : readHeading(words, index, last);
    if (shorter === undefined || (last !== found.end && !('isExact' in shorter && shorter.isExact))) continue;
    const next = text.charCodeAt(starts[last] as number);
    const isGapped = (starts[last] as number) - (ends[last - 1] as number) >= 2;
    if (isCapital(next) || isGapped || isDigit(next)) return { kind: shorter.kind, end: last };
  }
  return undefined;
}

/** Longest run of words before a colon that may be a heading. */
const prefixLength = 90;

/** "Skills: Java, SQL" and "Experience - 5+ years": a heading, then its text on the same line. */
export function headingPrefix(
  words: CueWords,
  content: Span,
  from: number,
  to: number,
): { readonly kind: HeadingKind; readonly end: number; readonly body: number } | undefined {
  const { text } = words;
  const { start, end } = content;
  const limit = Math.min(end, start + prefixLength);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    const isDash =
      (code === 45 || code === 0x2013 || code === 0x2014) &&
      isSpace(text.charCodeAt(at - 1)) &&
      isSpace(text.charCodeAt(at + 1));
    if (code !== 58 && !isDash) {
      if (code === 46 || code === 59 || code === 63) return undefined;
      continue;
    }
    const prefixTo = wordIndexAt(words, at);
    if (prefixTo <= from || prefixTo >= to) return undefined;
    if (code === 58 && text.charCodeAt(at + 1) === 47) return undefined;
    const reading = readHeading(words, from, prefixTo);
    const isEnough =
      reading !== undefined &&
      (isDash
        ? reading.isExact && prefixTo - from <= 4
        : reading.isExact || (reading.coverage >= 0.6 && prefixTo - from <= 8 && !isLeadIn(words, from, prefixTo)));
    if (!isEnough) return undefined;
    let body = at + 1;
    while (body < end && (isDecoration(text.charCodeAt(body)) || text.charCodeAt(body) === 58)) body++;
    return { kind: reading.kind, end: at, body };
  }
  return undefined;
}
