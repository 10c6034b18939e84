/**
 * The smallest pieces of a posting that mean something alone: list items, lines, sentences.
 *
 * Postings often come with their line ends lost ("…administrationMinimum Requirements:", "3+ years of production
 * experience Solid JavaScript knowledge Must want to…"), so a long sentence is also cut where two words are glued
 * together and before words that such lists begin their items with.
 */
import { isDigit, isAsciiUpper } from '../../text/character-classes.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { isSpace, trimSpan, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { wordIndexAt, type CueWords } from '../cues/cue-lexicon.ts';
import { isLowerCase } from './job-heading-looks.ts';
import { gluedItemStarters, itemJoints, itemStarters, numberLeads } from '../lexicon/job-items.ts';

/** Sentences up to this length are left whole, in UTF-16 units. Chosen, unmeasured. */
const longSentence = 140;

/**
 * Cuts a stretch of text within one line into units, in order; pieces without a word are left out.
 *
 * @param isWall the stretch belongs to a line that has lost its line ends, so that short sentences run on as well
 */
export function unitSpans(words: CueWords, within: Span, isWall = false): Span[] {
  const units: Span[] = [];
  const sentences = isOneSentence(words.text, within) ? [within] : sentenceSpans(words.text, within);
  for (const sentence of sentences) {
    cutRunOn(words, sentence, units, isWall);
  }
  return units;
}

/** No stop, mark or ellipsis before the end: most list items are. */
function isOneSentence(text: string, within: Span): boolean {
  for (let at = within.start; at < within.end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002 || code >= 0xff00) return false;
  }
  return true;
}

function push(words: CueWords, span: Span, units: Span[]): void {
  const trimmed = trimUnit(words.text, span);
  const first = wordIndexAt(words, trimmed.start);
  if ((words.starts[first] ?? Infinity) < trimmed.end) units.push(trimmed);
}

/** Without list signs and stray punctuation in front. */
function trimUnit(text: string, span: Span): Span {
  const { start: first, end } = trimSpan(text, span);
  let start = first;
  while (start < end && strayMarks.has(text.charCodeAt(start))) start++;
  return trimSpan(text, { start, end });
}

/** ";", ",", ".", ":", "·", "•", "-", "*", "–" and blanks. */
const strayMarks: ReadonlySet<number> = new Set([59, 44, 46, 58, 0xb7, 0x2022, 45, 42, 0x2013, 0x25cf, 0x25aa, 32]);

function cutRunOn(words: CueWords, sentence: Span, units: Span[], isWall: boolean): void {
  const isLong = isWall || sentence.end - sentence.start > longSentence;
  const to = wordIndexAt(words, sentence.end);
  let start = sentence.start;
  for (let i = wordIndexAt(words, sentence.start) + 1; i < to; i++) {
    const at = words.starts[i] as number;
    if (!isMarkedStart(words, i) && !(isLong && isItemStart(words, i))) continue;
    push(words, { start, end: at }, units);
    start = at;
  }
  push(words, { start, end: sentence.end }, units);
}

/** After a list sign inside the line, a wide gap, or a full stop that lost its blank. */
function isMarkedStart(words: CueWords, index: number): boolean {
  const { text } = words;
  const at = words.starts[index] as number;
  const previousEnd = words.ends[index - 1] as number;
  const gap = at - previousEnd;
  if (gap === 1 && text.charCodeAt(previousEnd) === 32) return false;
  if (gap === 0) {
    // "…accepted1+ year of experience": a number glued to a word.
    const glued = text.charCodeAt(at);
    return isDigit(glued) && isLowerCase(text.charCodeAt(previousEnd - 1)) && asksYears(words, index);
  }
  for (let i = previousEnd; i < at; i++) {
    const code = text.charCodeAt(i);
    if (listMarks.has(code) || (code === 42 && isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1))))
      return true;
  }
  const code = text.charCodeAt(at);
  if (isDigit(code))
    return (
      gap === 1 &&
      text.charCodeAt(previousEnd) === 46 &&
      isLowerCase(text.charCodeAt(previousEnd - 1)) &&
      asksYears(words, index)
    );
  if (!isAsciiUpper(code)) return false;
  if (gap >= 2 && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at - 2)))
    return !openMarks.has(text.charCodeAt(previousEnd));
  // "…experience.Four years": but not "Node.Js", "ASP.Net".
  return (
    gap === 1 &&
    text.charCodeAt(previousEnd) === 46 &&
    previousEnd - (words.starts[index - 1] as number) >= 3 &&
    isLowerCase(text.charCodeAt(words.starts[index - 1] as number)) &&
    isLowerCase(text.charCodeAt(at + 1)) &&
    !domains.has(words.words[index] as string)
  );
}

/** ",", "(", "&", "/": after these a phrase goes on, however wide the gap. */
const openMarks: ReadonlySet<number> = new Set([44, 40, 38, 47]);
const domains: ReadonlySet<string> = new Set(['net', 'js', 'com', 'org', 'io', 'core']);

/** Whether a list item seems to begin at this cue word although nothing separates it from the one before. */
function isItemStart(words: CueWords, index: number): boolean {
  const { text } = words;
  const at = words.starts[index] as number;
  const previousEnd = words.ends[index - 1] as number;
  const code = text.charCodeAt(at);
  const word = words.words[index] as string;
  const sign = text.charCodeAt(previousEnd);
  if (sign === 59 || (sign === 44 && text.charCodeAt(previousEnd + 1) === 44)) return true;
  // " - Knowledge of": a dash list in one line.
  if (
    isSpace(text.charCodeAt(at - 1)) &&
    text.charCodeAt(at - 2) === 45 &&
    (at - 3 === previousEnd - 1 || isSpace(text.charCodeAt(at - 3))) &&
    (starters.has(word) || (isDigit(code) && asksYears(words, index)))
  )
    return true;
  if (isDigit(code)) {
    // "…of performance 3-6 years of…": an asked number of years begins an item.
    const before = text.charCodeAt(at - 1);
    if (!isSpace(before) || !isLowerCase(text.charCodeAt(previousEnd - 1)) || at - previousEnd !== 1) return false;
    if (leads.has(words.words[index - 1] as string)) return false;
    return asksYears(words, index);
  }
  if (code < 65 || code > 90) return false;
  const gap = at - previousEnd;
  if (gap === 0)
    return starters.has(word) || (isLowerCase(text.charCodeAt(previousEnd - 1)) && gluedStarters.has(word));
  if (!starters.has(word) && !(word === 'at' && words.words[index + 1] === 'least')) return false;
  if (gap > 3) return true;
  const last = text.charCodeAt(at - 1);
  if (!isSpace(last)) return last === 46 || last === 41;
  // Not inside a title-case phrase ("Strong Communication Skills") and not after a word that goes on ("and Knowledge").
  const mark = text.charCodeAt(at - 2);
  if (gap === 1 && !isLowerCase(text.charCodeAt(words.starts[index - 1] as number)))
    return (
      demandNouns.has(word) &&
      prepositions.has(words.words[index + 1] ?? '') &&
      !starters.has(words.words[index - 1] as string)
    );
  if (gap === 1) return !goesOn.has(words.words[index - 1] as string);
  return mark === 41 || mark === 46 || mark === 59 || isSpace(mark);
}

/** A number with "years" within the next three words. */
function asksYears(words: CueWords, index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 4, words.words.length); i++)
    if (yearWords.has(words.words[i] as string)) return true;
  return false;
}

/** Bullets inside a line: "•", "·", "●", "▪", "■", "◦", "►", "✓", "➢" and the private-use bullet of Word's symbol font. */
const listMarks: ReadonlySet<number> = new Set([
  0x2022, 0xb7, 0x25cf, 0x25aa, 0x25a0, 0x25e6, 0x25ba, 0x2713, 0x2714, 0x27a2, 0xf0b7, 0xf0a7,
]);

const yearWords = /* @__PURE__ */ wordSet('year years yr yrs ans anos jahre');
const leads = /* @__PURE__ */ wordSet(numberLeads);
const starters = /* @__PURE__ */ wordSet(itemStarters);
const gluedStarters = /* @__PURE__ */ wordSet(gluedItemStarters);
/** "…RabbitMQ Experience with Maven": these begin an item even after a name, when a preposition follows. */
const demandNouns = /* @__PURE__ */ wordSet('experience knowledge ability understanding familiarity proficiency');
const prepositions = /* @__PURE__ */ wordSet('with of in to');
const goesOn = /* @__PURE__ */ wordSet(itemJoints);
