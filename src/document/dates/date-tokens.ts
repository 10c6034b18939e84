/** Words, numbers and signs of the lines that may hold a date. */
import { isDigit, isAsciiLetter } from '../../text/character-classes.ts';
import { isLineEnd } from '../../text/lines.ts';
import { foldWord } from '../../text/normalize.ts';
import { isSpace, type Span } from '../../text/span.ts';
import { textLanguage } from '../../text/text-language.ts';
import { tokenize } from '../../text/tokenize.ts';
import { calendarWord, type CalendarWord } from './calendar-words.ts';

const NUMBER = 0;
const WORD = 1;
const SIGN = 2;
const BREAK = 3;
/** Text that cannot be part of a date was skipped here. */
const WALL = 4;

/** Longest line without a digit that may still belong to a date over two lines: "to", "– Present". Chosen, unmeasured. */
const longestLoneWord = 16;

/** Letters looked at for the language, and the share of function words that tells it. Chosen, unmeasured. */
const languageSample = 4000;
const languageShare = 0.08;

/** Tokens by index; every question about an index outside the list is answered with no. */
export class DateTokens {
  readonly text: string;
  readonly #kinds: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #words: (string | undefined)[] = [];
  readonly #within: Span;
  #slashesPutDayFirst: boolean | undefined;

  constructor(text: string, within: Span) {
    this.text = text;
    this.#within = within;
    let at = within.start;
    while (at < within.end) {
      let end = at;
      let hasDigit = false;
      while (end < within.end) {
        const code = text.charCodeAt(end);
        // Letters of ASCII are neither.
        if (code <= 57 || code >= 0x80) {
          if (isLineEnd(code)) break;
          if (isDigit(code)) hasDigit = true;
        }
        end++;
      }
      if (hasDigit || end - at <= longestLoneWord) this.#readLine(at, end);
      else this.#push(WALL, at, end);
      this.#push(BREAK, end, end);
      at = end + 1;
      if (text.charCodeAt(end) === 13 && text.charCodeAt(at) === 10) at++;
    }
  }

  #readLine(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const code = this.text.charCodeAt(at);
      const from = at;
      if (isDigit(code)) {
        while (at < end && isDigit(this.text.charCodeAt(at))) at++;
        this.#push(NUMBER, from, at);
      } else if (isLetter(code)) {
        while (at < end && isLetter(this.text.charCodeAt(at))) at++;
        this.#push(WORD, from, at);
      } else if (isIdeograph(code) && wordOfIdeographs(this.text, at, end) > at) {
        at = wordOfIdeographs(this.text, at, end);
        this.#push(WORD, from, at);
      } else {
        at++;
        if (!isSpace(code)) this.#push(SIGN, from, at);
      }
    }
  }

  #push(kind: number, start: number, end: number): void {
    this.#kinds.push(kind);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#words.push(undefined);
  }

  get length(): number {
    return this.#kinds.length;
  }

  isNumber(at: number): boolean {
    return this.#kinds[at] === NUMBER;
  }

  isWord(at: number): boolean {
    return this.#kinds[at] === WORD;
  }

  isBreak(at: number): boolean {
    return this.#kinds[at] === BREAK;
  }

  /** The sign's UTF-16 unit; 0 for anything else. */
  sign(at: number): number {
    return this.#kinds[at] === SIGN ? this.text.charCodeAt(this.#starts[at]!) : 0;
  }

  isDash(at: number): boolean {
    const sign = this.sign(at);
    return (
      sign === 45 ||
      (sign >= 0x2010 && sign <= 0x2015) ||
      sign === 0x2212 ||
      sign === 126 ||
      sign === 0x2192 ||
      sign === 0xad ||
      sign === 0x301c ||
      sign === 0xff5e ||
      sign === 0x96 ||
      sign === 0x97
    );
  }

  isCloser(at: number): boolean {
    const sign = this.sign(at);
    return sign === 41 || sign === 93;
  }

  /** Length of the token in UTF-16 units. */
  width(at: number): number {
    return (this.#ends[at] ?? 0) - (this.#starts[at] ?? 0);
  }

  /** A word of a script without blanks, which needs none before it. */
  isIdeographic(at: number): boolean {
    return this.#kinds[at] === WORD && isIdeograph(this.text.charCodeAt(this.#starts[at]!));
  }

  number(at: number): number {
    return Number(this.text.slice(this.#starts[at], this.#ends[at]));
  }

  /** The word folded; `''` for a token that is none, or is longer than any word in a date. */
  word(at: number): string {
    if (this.#kinds[at] !== WORD || this.width(at) > longestLoneWord) return '';
    return (this.#words[at] ??= foldLetters(this.text.slice(this.#starts[at], this.#ends[at])));
  }

  meanings(at: number): readonly CalendarWord[] | undefined {
    return this.#kinds[at] === WORD ? calendarWord(this.word(at)) : undefined;
  }

  /** False where no date can begin; most words of a line are such. */
  mayBeginDate(at: number): boolean {
    const kind = this.#kinds[at];
    if (kind === NUMBER) return true;
    if (kind !== WORD && kind !== SIGN) return false;
    return this.#kinds[at + 1] === NUMBER || this.meanings(at) !== undefined;
  }

  /** UTF-16 units between this token and the one before it on its line; 0 for the first of the text. */
  gap(at: number): number {
    return at === 0 ? 0 : (this.#starts[at] ?? this.#within.end) - (this.#ends[at - 1] ?? 0);
  }

  start(at: number): number {
    return this.#starts[at] ?? this.#within.end;
  }

  /**
   * Whether "03/10/2011" is the third of October here: another date of the text says so ("18/05/2012"), or its language does where none
   * says the opposite.
   */
  get slashesPutDayFirst(): boolean {
    return (this.#slashesPutDayFirst ??= this.#readSlashOrder());
  }

  #readSlashOrder(): boolean {
    let isDayFirst = false;
    for (let at = 0; at + 4 < this.length; at++) {
      if (this.sign(at + 1) !== 47 || this.sign(at + 3) !== 47) continue;
      if (this.width(at) > 2 || this.width(at + 2) > 2 || this.width(at + 4) !== 4) continue;
      const first = this.number(at);
      const second = this.number(at + 2);
      if (first > 12 && first <= 31 && second <= 12) isDayFirst = true;
      else if (second > 12 && second <= 31 && first <= 12) return false;
    }
    if (isDayFirst) return true;
    const { language, share } = textLanguage(tokenize(this.text.slice(0, languageSample)));
    return language !== 'en' && share >= languageShare;
  }

  span(from: number, to: number): Span {
    return { start: this.#starts[from]!, end: this.#ends[to - 1]! };
  }

  hasBreak(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isBreak(at)) return true;
    return false;
  }

  /** No word or number follows on the line. */
  endsLine(at: number): boolean {
    let next = at;
    while (this.#kinds[next] === SIGN) next++;
    return next >= this.length || this.isBreak(next);
  }

  /** Nothing follows on the line, and no number begins the next one. */
  endsText(at: number): boolean {
    return (
      at >= this.length ||
      (this.isBreak(at) &&
        !this.isNumber(at + 1) &&
        !(this.meanings(at + 1)?.some(({ kind }) => kind === 'month' || kind === 'present') ?? false))
    );
  }

  /** The line ends, or a sign or a wide gap stands before what follows. */
  endsPhrase(at: number): boolean {
    return at >= this.length || this.#kinds[at] !== WORD || this.gap(at) > 1;
  }
}

export function dateTokens(text: string, within: Span): DateTokens {
  return new DateTokens(text, within);
}

/** What `foldWord` gives, without its way through the single letters of an ASCII word. */
function foldLetters(word: string): string {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return foldWord(word);
  return word.toLowerCase();
}

/** End of the word for a month, for "until" or for "now" that begins here, in scripts without blanks; `at` for none. */
function wordOfIdeographs(text: string, at: number, end: number): number {
  for (let length = Math.min(longestIdeographs, end - at); length > 0; length--) {
    if (calendarWord(foldWord(text.slice(at, at + length))) !== undefined) return at + length;
  }
  return at;
}

const longestIdeographs = 3;

/** Chinese characters, Japanese kana and Korean syllables. */
function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Latin with diacritics, combining marks, Greek, Cyrillic; everything from U+2000 on is a sign of its own. */
function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}
