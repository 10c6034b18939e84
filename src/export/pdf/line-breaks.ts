/**
 * Where the words of a paragraph go on in the next line.
 *
 * Breaks are made so that a reader who sees only lines (a parser of the extracted text) puts them together again: no line begins
 * with a dash or a number that would look like a list sign, names on a line of several are parted at their bars, keywords behind
 * their commas, and running text neither where a sentence ends nor, if that can be helped, before a capital.
 */
import type { PageLine } from '../page-line.ts';

/** Half-open range in UTF-16 units of the line's text, without the blanks around it. */
export interface TextRow {
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** @param measure width of a stretch of the text, in the unit of `width` */
export function breakLines(
  { text, role, isKeywords = false }: Pick<PageLine, 'text' | 'role' | 'isKeywords'>,
  width: number,
  measure: (start: number, end: number) => number,
): readonly TextRow[] {
  const words = wordsOf(text, width, measure);
  const blank = text.includes(' ') ? measure(text.indexOf(' '), text.indexOf(' ') + 1) : 0;
  const isBarred = role === 'contact' || role === 'detail' || role === 'entry';
  const rows: TextRow[] = [];
  let first = 0;
  while (first < words.length) {
    let end = first + 1;
    let taken = words[first]!.width;
    while (end < words.length) {
      const gap = words[end]!.start > words[end - 1]!.end ? blank : 0;
      if (taken + gap + words[end]!.width > width) break;
      taken += gap + words[end]!.width;
      end++;
    }
    if (end < words.length) {
      end =
        (isKeywords ? lastBreak(text, words, first, end, isListEnd) : undefined) ??
        (isBarred ? lastBreak(text, words, first, end, isBar) : undefined) ??
        lastBreak(text, words, first, end, isGoingOnLow) ??
        lastBreak(text, words, first, end, isRunningOn) ??
        lastBreak(text, words, first, end, isSafe) ??
        end;
      // A last row of one word reads like a label ("project.") or a heading.
      if (end === words.length - 1 && end - first > 2 && isSafe(text, words[end - 2]!, words[end - 1]!)) end--;
    }
    rows.push({ start: words[first]!.start, end: words[end - 1]!.end });
    first = end;
  }
  return rows;
}

type BreakTest = (text: string, before: Word, after: Word) => boolean;

/** The last place where the test allows a break, if that leaves the line at least two thirds of its words. */
function lastBreak(
  text: string,
  words: readonly Word[],
  first: number,
  end: number,
  test: BreakTest,
): number | undefined {
  const least = first + Math.max(1, Math.floor(((end - first) * 2) / 3));
  for (let at = end; at >= least; at--) if (test(text, words[at - 1]!, words[at]!)) return at;
  return undefined;
}

function isBar(text: string, before: Word, after: Word): boolean {
  return text.slice(before.start, before.end) === '|' && isSafe(text, before, after);
}

function isListEnd(text: string, before: Word, after: Word): boolean {
  return text[before.end - 1] === ',' && isSafe(text, before, after);
}

/** A line that begins with a small letter is nothing but the rest of the one before. */
function isGoingOnLow(text: string, before: Word, after: Word): boolean {
  return /^\p{Ll}/u.test(text.slice(after.start, after.end)) && isRunningOn(text, before, after);
}

function isRunningOn(text: string, before: Word, after: Word): boolean {
  return !/[.:;!?]/.test(text[before.end - 1] ?? '') && isSafe(text, before, after);
}

/** The next line would not begin with what looks like a list sign. */
function isSafe(text: string, _: Word, after: Word): boolean {
  const word = text.slice(after.start, after.end);
  return !/^(?:\P{L}*|\p{L}|\(?\p{L}?\d{0,3}[.)]|[-–—*•·+>~].*|(?:19|20)\d\d\D.*)$/u.test(word);
}

/** Words between blanks; one wider than a line is cut, and scripts without blanks may break anywhere. */
function wordsOf(text: string, width: number, measure: (start: number, end: number) => number): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  )) {
    const end = index + found.length;
    const whole = measure(index, end);
    if (whole <= width) {
      words.push({ start: index, end, width: whole });
      continue;
    }
    let start = index;
    for (const sign of found) {
      const next = start + sign.length;
      const last = words.at(-1);
      const isGoingOn = last !== undefined && last.end === start && start > index;
      if (isGoingOn && measure(last.start, next) <= width)
        words[words.length - 1] = { start: last.start, end: next, width: measure(last.start, next) };
      else words.push({ start, end: next, width: measure(start, next) });
      start = next;
    }
  }
  return words;
}
