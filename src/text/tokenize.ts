/**
 * Text → tokens, in one pass over UTF-16 units without regular expressions.
 *
 * A token is a run of letters and digits. Kept whole: marks that belong to names (`C++`, `C#`, `.NET`, `Node.js`),
 * ampersands between initials (`R&D`, `GD&T`, `P&L`). A free-standing `&` is the word "and". Split: hyphens, slashes and
 * camel case, so that "CI/CD", "CI-CD" and "CI CD" are the same two tokens and "problem-solving" equals "problem solving".
 * Elisions ("d'Excel", "l'anglais") are split; a genitive "'s" is not part of the normal form.
 */
import { isDigit, isAsciiLetter, isAsciiLower, isAsciiUpper, isAsciiWord } from './character-classes.ts';
import { foldCharacter, isMark } from './normalize.ts';
import { nextHash, plainWord, wordOf, type Word } from './word.ts';

/** `text.slice(start, end)` is the surface; `normal` is its folded form: lower case, no accents, no ligatures. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly normal: string;
  readonly word: Word;
}

/** All tokens in source order; empty for text without letters and digits. Linear in the length of the text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const classes = (asciiClasses ??= readAsciiClasses());
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = 0;
    let code = text.charCodeAt(at);
    let kind = code < 128 ? classes[code]! : SIGN;
    if (kind === GAP) {
      at++;
      continue;
    }
    // Most words are ASCII letters and digits, with nothing after them that might go on with the word.
    while (kind === WORD) {
      hash = nextHash(hash, code);
      code = ++at < length ? text.charCodeAt(at) : 0;
      kind = code < 128 ? classes[code]! : SIGN;
    }
    if (at > start && at - start <= LONGEST_NORMAL && (kind === GAP || !mayGoOn(text, at, code))) {
      tokens.push(tokenOf(start, at, plainWord(text, start, at, hash)));
    } else if (at > start || isWordCode(text, at, code)) at = readWord(text, start, start, tokens);
    else if (code === DOT && startsDotName(text, at)) at = readWord(text, at, at + 1, tokens);
    else if (code === AMPERSAND) {
      tokens.push(tokenOf(at, at + 1, wordOf('and')));
      at++;
    } else at++;
  }
  return tokens;
}

/** Between words; part of a word; what may be either, by what stands around it. */
const GAP = 0;
const WORD = 1;
const SIGN = 2;

/** By ASCII code: one look instead of a comparison for each class, twice for each character. */
let asciiClasses: Uint8Array | undefined;

function readAsciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0; code < 128; code++) if (isAsciiWord(code)) classes[code] = WORD;
  for (const sign of [DOT, AMPERSAND, PLUS, SHARP, APOSTROPHE]) classes[sign] = SIGN;
  return classes;
}

function tokenOf(start: number, end: number, word: Word): Token {
  return { start, end, normal: word.normal, word };
}

const DOT = 46;
const AMPERSAND = 38;
const PLUS = 43;
const SHARP = 35;
const APOSTROPHE = 39;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const SOFT_HYPHEN = 0xad;

/** A longer run of letters is no word; its normal form is cut there, its span is not. */
const LONGEST_NORMAL = 100;

/** Longest elided article or pronoun: "qu'". Longer words before an apostrophe are genitives or contractions. */
const LONGEST_ELISION = 2;

/** Whether the character after a run of ASCII letters and digits may belong to the word. */
export function mayGoOn(text: string, at: number, code: number): boolean {
  if (code === DOT) return isAsciiWord(text.charCodeAt(at + 1));
  return code > 127 || code === AMPERSAND || code === PLUS || code === SHARP || code === APOSTROPHE;
}

function readWord(text: string, start: number, from: number, tokens: Token[]): number {
  let at = from;
  let normal = start < from ? '.' : '';
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (normal.length >= LONGEST_NORMAL && (code > 127 ? isWordCode(text, at, code) : isAsciiWord(code))) {
      at++;
    } else if (isAsciiWord(code)) {
      normal += isAsciiUpper(code) ? String.fromCharCode(code + 32) : text[at];
      at++;
    } else if (code > 127 && (isInvisible(code) || isMark(text, at))) {
      at += isHighSurrogate(code) ? 2 : 1;
    } else if (code > 127 && isWordCode(text, at, code)) {
      if (isHan(code)) {
        // Han writing has no spaces: one token a character, so that dictionaries and term weights still apply.
        if (normal !== '') break;
        tokens.push(tokenOf(at, at + 1, wordOf(foldCharacter(text, at))));
        return at + 1;
      }
      normal += foldCharacter(text, at);
      at += isHighSurrogate(code) ? 2 : 1;
    } else if (code === DOT && at + 1 < length && isInnerDot(text, at)) {
      normal += '.';
      at++;
    } else if (code === AMPERSAND && joinsInitials(text, start, at)) {
      normal += '&';
      at++;
    } else if ((code === PLUS || code === SHARP) && endsInSign(text, at, normal)) {
      while (at < length && (text.charCodeAt(at) === PLUS || text.charCodeAt(at) === SHARP)) normal += text[at++];
      break;
    } else if (code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (!isWordCode(text, at + 1, next)) break;
      if (at - start <= LONGEST_ELISION) break;
      if ((next === 115 || next === 83) && !isWordAt(text, at + 2)) {
        // "driver's": the surface keeps its ending, the normal form is "driver".
        tokens.push(tokenOf(start, at + 2, wordOf(normal)));
        return at + 2;
      }
      at++;
    } else break;
  }
  if (normal !== '' && normal !== '.') tokens.push(tokenOf(start, at, wordOf(normal)));
  return Math.max(at, from);
}

/** ".NET", ".js": a dot before a letter and after no word. */
function startsDotName(text: string, at: number): boolean {
  if (at > 0 && (isWordAt(text, at - 1) || text.charCodeAt(at - 1) === DOT)) return false;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return isAsciiLetter(next);
}

/** "Node.js", "ASP.NET", "3.9", but not the full stop of "tests.Then" nor of "U.S. law" (a dot before a space). */
function isInnerDot(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isAsciiWord(next)) return false;
  const before = text.charCodeAt(at - 1);
  // A missing blank after a sentence: lower case, dot, capital followed by lower case ("tests.Then").
  if (isAsciiLower(before) && isAsciiUpper(next) && at + 2 < text.length && isAsciiLower(text.charCodeAt(at + 2)))
    return isDotEnding(text, at + 1);
  return true;
}

/** "Asp.Net", "Node.Js": what ends a name behind a dot, in a casing that looks like a new sentence. */
function isDotEnding(text: string, start: number): boolean {
  return ['Net', 'Js'].some(
    (ending) => text.startsWith(ending, start) && !isAsciiWord(text.charCodeAt(start + ending.length)),
  );
}

/** "R&D", "GD&T", "Q&A": one side of the sign is a single letter. */
function joinsInitials(text: string, start: number, at: number): boolean {
  if (at + 1 >= text.length || !isAsciiLetter(text.charCodeAt(at + 1))) return false;
  if (at === start || !isAsciiLetter(text.charCodeAt(at - 1))) return false;
  return at - start === 1 || !isWordAt(text, at + 2);
}

/** "C++", "C#", "Security+", but not "5+ years", "#1" or "HTML+CSS". */
function endsInSign(text: string, at: number, normal: string): boolean {
  const first = normal.charCodeAt(normal.charCodeAt(0) === DOT ? 1 : 0);
  if (isDigit(first)) return false;
  let end = at;
  while (end < text.length && (text.charCodeAt(end) === PLUS || text.charCodeAt(end) === SHARP)) end++;
  if (end - at > 2) return false;
  const next = end < text.length ? text.charCodeAt(end) : 32;
  return !isAsciiLetter(next) || text.charCodeAt(at) === SHARP;
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCode(text, at, text.charCodeAt(at));
}

function isWordCode(text: string, at: number, code: number): boolean {
  if (code < 128) return isAsciiWord(code);
  return code !== SOFT_HYPHEN && foldCharacter(text, at) !== '';
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Marks without width that PDF and web text leave inside words. */
function isInvisible(code: number): boolean {
  return code === SOFT_HYPHEN || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
