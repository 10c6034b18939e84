/**
 * Places of a text that tell who somebody is besides name and address: birth, age, sex, family, origin, belief, looks.
 *
 * Found by label at the start of a line or of a stretch between bars ("Date of birth: 12.03.1988", "Nationality – Dutch"), and in
 * running text by pronouns, forms of address and "34 years old". Labels of nine languages, pronouns of English.
 */
import {
  ageLabels,
  beliefLabels,
  birthLabels,
  bodyLabels,
  familyLabels,
  genderLabels,
  microsoftPrograms,
  originLabels,
  sexedAddresses,
  sexedPronouns,
} from '../lexicon/personal-cues.ts';
import { isAsciiLetter, isDigit } from '../../text/character-classes.ts';
import { splitLines } from '../../text/lines.ts';
import { trimSpan, type Span } from '../../text/span.ts';
import { phraseSet, wordSet } from '../../text/word-set.ts';
import { foldedWords } from './cue-lexicon.ts';

export type PersonalCueKind =
  'birth' | 'age' | 'gender' | 'family' | 'origin' | 'belief' | 'body' | 'pronoun' | 'address';

export interface PersonalCue {
  readonly kind: PersonalCueKind;
  readonly span: Span;
}

const LABELS = [
  ['birth', /* @__PURE__ */ phraseSet(birthLabels)],
  ['age', /* @__PURE__ */ phraseSet(ageLabels)],
  ['gender', /* @__PURE__ */ phraseSet(genderLabels)],
  ['family', /* @__PURE__ */ phraseSet(familyLabels)],
  ['origin', /* @__PURE__ */ phraseSet(originLabels)],
  ['belief', /* @__PURE__ */ phraseSet(beliefLabels)],
  ['body', /* @__PURE__ */ phraseSet(bodyLabels)],
] as const;

const pronouns = /* @__PURE__ */ wordSet(sexedPronouns);
const addresses = /* @__PURE__ */ wordSet(sexedAddresses);
const programs = /* @__PURE__ */ wordSet(microsoftPrograms);

/** Ascending, not overlapping. Linear in the length of the text. */
export function personalCues(text: string): readonly PersonalCue[] {
  const cues: PersonalCue[] = [];
  for (const { start, end, content } of splitLines(text)) {
    if (content.end <= content.start) continue;
    const fields = labelledFields(text, content);
    cues.push(...fields);
    for (const cue of wordCues(text, { start, end }))
      if (!fields.some(({ span }) => span.start < cue.span.end && cue.span.start < span.end)) cues.push(cue);
  }
  return cues.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Longest label in UTF-16 units; a longer start of a line is prose. */
const LONGEST_LABEL = 40;
/** Longest value behind a label; a longer one is prose that happens to begin with a label's word. */
const LONGEST_VALUE = 60;

/** "Age: 34 | Sex: female" holds two; each reaches to the next bar, tab or wide gap, or to the end of the line. */
function labelledFields(text: string, line: Span): readonly PersonalCue[] {
  const cues: PersonalCue[] = [];
  let from = line.start;
  while (from < line.end) {
    const to = fieldEnd(text, from, line.end);
    const field = trimSpan(text, { start: from, end: to });
    const kind = field.end > field.start ? labelKind(text, field) : undefined;
    if (kind !== undefined) cues.push({ kind, span: field });
    from = to + 1;
  }
  return cues;
}

function fieldEnd(text: string, from: number, lineEnd: number): number {
  for (let at = from; at < lineEnd; at++) {
    const sign = text[at]!;
    if (sign === '|' || sign === '•' || sign === '·' || sign === ';') return at;
    if ((sign === ' ' || sign === '\t') && text.startsWith('   ', at) && hasColon(text, from, at)) return at;
    if (sign === '\t' && hasColon(text, from, at) && at > from + 1 && text[at - 1] !== ':') return at;
  }
  return lineEnd;
}

function hasColon(text: string, from: number, to: number): boolean {
  const at = text.indexOf(':', from);
  return at >= 0 && at < to - 1;
}

function labelKind(text: string, { start, end }: Span): PersonalCueKind | undefined {
  let separator = start;
  while (separator < end && separator - start <= LONGEST_LABEL && !isSeparator(text, separator)) separator++;
  if (separator - start > LONGEST_LABEL || separator >= end || end - separator > LONGEST_VALUE) return undefined;
  const label = foldedWords(text.slice(start, separator)).join(' ');
  return LABELS.find(([, labels]) => labels.has(label))?.[0];
}

/** A colon, a tab, an equals sign, or a dash with space around it. */
function isSeparator(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === ':' || sign === '\t' || sign === '=') return true;
  return (sign === '-' || sign === '–' || sign === '—') && text[at - 1] === ' ' && text[at + 1] === ' ';
}

/** "ms", "herr", "madame"…; lower case. */
export function isFormOfAddress(word: string): boolean {
  return addresses.has(word);
}

const AGE_WORDS = 'old aged born';
const ageWords = /* @__PURE__ */ wordSet(AGE_WORDS);
/** Of the longest word looked for, "signora" and "himself". */
const LONGEST_WORD = 10;

/** By first letter, a bit for each length of a word looked for: tells most words apart without cutting them out. */
let lengths: Uint16Array | undefined;

function readLengths(): Uint16Array {
  const read = new Uint16Array(26);
  for (const word of `${sexedPronouns} ${sexedAddresses} ${AGE_WORDS}`.split(' '))
    read[word.charCodeAt(0) - LETTER_A]! |= 1 << word.length;
  return read;
}

const LETTER_A = 97;

/** Pronouns, forms of address before a capital, "34 years old", "aged 34", "born in 1988". */
function wordCues(text: string, line: Span): readonly PersonalCue[] {
  const cues: PersonalCue[] = [];
  for (let at = line.start; at < line.end; at++) {
    const start = at;
    while (at < line.end && isWordSign(text.charCodeAt(at))) at++;
    if (at === start || at - start > LONGEST_WORD || !mayBeCue(text.charCodeAt(start), at - start)) continue;
    const cue = wordCue(text, { start, end: at }, line);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function mayBeCue(first: number, length: number): boolean {
  lengths ??= readLengths();
  // A word that begins with another letter than a to z may still be one in small letters.
  return !isAsciiLetter(first) || (lengths[(first | 32) - LETTER_A]! & (1 << length)) !== 0;
}

function isWordSign(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code >= 0xc0;
}

function wordCue(text: string, span: Span, line: Span): PersonalCue | undefined {
  const { start, end } = span;
  const surface = text.slice(start, end);
  const word = surface.toLowerCase();
  // "HIS" is a hospital's information system, "MS" Microsoft's name.
  const isLoud = surface.slice(1) !== word.slice(1);
  if (pronouns.has(word)) return isLoud ? undefined : { kind: 'pronoun', span };
  if (addresses.has(word)) return isLoud || !isAddress(text, span, line) ? undefined : { kind: 'address', span };
  if (!ageWords.has(word)) return undefined;
  if (word === 'old') {
    const before = /(?<![\p{L}\p{N}])[1-9]\d[ -]years?[ -]$/u.exec(text.slice(Math.max(line.start, start - 12), start));
    return before === null ? undefined : { kind: 'age', span: { start: start - before[0].length, end } };
  }
  const number = (word === 'aged' ? /^ [1-9]\d(?!\d)/ : /^ (?:in )?(?:19|20)\d\d(?!\d)/).exec(
    text.slice(end, Math.min(line.end, end + 10)),
  );
  if (number === null) return undefined;
  return { kind: word === 'aged' ? 'age' : 'birth', span: { start, end: end + number[0].length } };
}

/** Capitalised and before a capital: "Ms Okafor", "Mr. Lee". */
function isAddress(text: string, { start, end }: Span, line: Span): boolean {
  let next = text[end] === '.' ? end + 1 : end;
  if (next >= line.end || text[next] !== ' ') return false;
  next++;
  if (next >= line.end || !isCapital(text[start]!) || !isCapital(text[next]!)) return false;
  const following = /^[A-Za-z]+/.exec(text.slice(next, next + 12))?.[0].toLowerCase();
  return following === undefined || !programs.has(following);
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase();
}
