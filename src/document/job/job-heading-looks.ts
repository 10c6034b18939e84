/**
 * How headings of postings look: bold, capitals, a colon, title case, a lost line end before them. Words alone do not
 * make a heading ("Knowledge of tools" is a demand); these signs settle how many of its words must be a heading's.
 */
import { isAsciiLower, isAsciiUpper } from '../../text/character-classes.ts';
import { isSpace } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CueWords } from '../cues/cue-lexicon.ts';
import { isLabel, type HeadingReading } from './job-headings.ts';
import { headingDemands, leadIns, loneHeadingNouns, sureHeadingNouns } from '../lexicon/job-items.ts';

/** What a line shows besides its words. `count`: its cue words. */
export interface HeadingLooks {
  readonly count: number;
  readonly endsColon: boolean;
  readonly isBold: boolean;
  readonly isCapitals: boolean;
  readonly isMarkdown: boolean;
  readonly isMarked: boolean;
  readonly startsCapital: boolean;
  readonly isTitleCase: boolean;
  readonly isDemand: boolean;
}

export function isHeading(reading: HeadingReading, looks: HeadingLooks): boolean {
  const isDecorated = looks.isMarkdown || looks.isBold || looks.endsColon;
  if (looks.isMarked && !isDecorated) return reading.isExact && looks.isCapitals;
  if (looks.isDemand && !isDecorated) return false;
  if (reading.isExact) return looks.startsCapital || isDecorated;
  if (looks.isMarkdown || looks.isBold) return reading.coverage >= 0.25;
  // "Diese Aufgaben warten auf dich:" names duties in whatever sentence.
  if (looks.endsColon)
    return reading.coverage >= (reading.kind === 'responsibilities' && looks.count <= 8 ? 0.15 : 0.3);
  if (looks.isCapitals) return reading.coverage >= 0.5;
  if (looks.isTitleCase && looks.count <= 8) return reading.coverage >= 0.6 && !isLabel(reading.kind);
  return reading.coverage >= 0.75 && looks.count <= 6 && looks.startsCapital;
}

/** "Knowledge of tools", "Experience with technologies" are demands, unless a colon or a mark makes a heading of them. */
export function isDemand(words: CueWords, from: number): boolean {
  return demandNouns.has(words.words[from] as string) && demandJoints.has(words.words[from + 1] ?? '');
}

const demandNouns = /* @__PURE__ */ wordSet(headingDemands);
const demandJoints = /* @__PURE__ */ wordSet('of with in to using as mit en de des con em');

/** "Experience with one or more of the following: C, C++" begins a demand and is no heading. */
export function isLeadIn(words: CueWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (leads.has(words.words[i] as string)) return true;
  return false;
}

const leads = /* @__PURE__ */ wordSet(leadIns);

/** "About Contoso", "Life at Contoso", "Why Contoso?": a name after a word that announces one. */
export function isAboutEmployer(words: CueWords, from: number, to: number): boolean {
  const first = words.words[from] as string;
  const second = words.words[from + 1] ?? '';
  let name = -1;
  if (first === 'about' || first === 'why' || first === 'uber' || first === 'sobre') name = from + 1;
  else if ((first === 'life' || first === 'working' || first === 'careers') && second === 'at') name = from + 2;
  else if (first === 'who' && second === 'is') name = from + 2;
  else if (first === 'a' && second === 'propos') name = from + 3;
  if (name === -1 || name >= to || to - name > 5) return false;
  const word = words.words[name] as string;
  return (
    isCapital(words.text.charCodeAt(words.starts[name] as number)) &&
    word !== 'you' &&
    word !== 'the' &&
    word !== 'this' &&
    word !== 'role' &&
    word !== 'position' &&
    word !== 'job'
  );
}

/** After a stop, a bracket or list mark, two blanks, or glued to a lower-case letter or digit. */
export function beginsHere(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isSpace(before)) return true;
  const mark = text.charCodeAt(at - 2);
  return (
    isSpace(mark) ||
    mark === 46 ||
    mark === 33 ||
    mark === 63 ||
    mark === 58 ||
    mark === 59 ||
    mark === 41 ||
    mark === 45 ||
    mark === 42 ||
    mark === 0x2022 ||
    mark === 0xb7 ||
    mark === 0x2013
  );
}

export function isSureHeading(words: CueWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (sureNouns.has(words.words[i] as string)) return to - from >= 2 || aloneNouns.has(words.words[i] as string);
  return false;
}

const sureNouns = /* @__PURE__ */ wordSet(sureHeadingNouns);
const aloneNouns = /* @__PURE__ */ wordSet(loneHeadingNouns);

/** "•", "·", "●", "▪". */
export function isListSign(code: number): boolean {
  return code === 0x2022 || code === 0xb7 || code === 0x25cf || code === 0x25aa;
}

/** Every longer word begins with a capital. */
export function isTitleCase(words: CueWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const start = words.starts[i] as number;
    const length = (words.ends[i] as number) - start;
    if (length > 3 && !isCapital(words.text.charCodeAt(start))) return false;
  }
  return true;
}

export function isCapital(code: number): boolean {
  return isAsciiUpper(code) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

export function isLowerCase(code: number): boolean {
  return isAsciiLower(code) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

/** Blank, "*", "_", "#", "`", "~", "=": marks around headings. */
export function isDecoration(code: number): boolean {
  return (
    code === 32 ||
    code === 42 ||
    code === 95 ||
    code === 35 ||
    code === 96 ||
    code === 126 ||
    code === 61 ||
    code === 9 ||
    code === 0xa0
  );
}

export function countHashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 35) at++;
  return at - start <= 6 && text.charCodeAt(at) === 32 ? at - start : 0;
}

/** "**Words**", "__Words__", "*Words*", a colon inside or behind. */
export function isEmphasized(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code !== 42 && code !== 95) return false;
  const last = text.charCodeAt(end - 1) === 58 ? text.charCodeAt(end - 2) : text.charCodeAt(end - 1);
  return last === code;
}

export function hasOnlyCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiLower(code) || (code >= 0xdf && code <= 0x24f)) return false;
    if (isCapital(code)) capitals++;
  }
  return capitals >= 4;
}
