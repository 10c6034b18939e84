/** A text with its tokens, as all steps of skill extraction share it, and what lies between two tokens. */
import { textLanguage, type TextLanguage } from '../text/text-language.ts';
import { tokenize, type Token } from '../text/tokenize.ts';

export class TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Spelling key of each token. */
  readonly keys: readonly string[];
  #language: TextLanguage | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
    this.keys = this.tokens.map(({ word }) => word.key);
  }

  /** Worked out when it is first asked for. */
  get language(): TextLanguage {
    return (this.#language ??= textLanguage(this.tokens));
  }
}

/** Only blanks or a hyphen between token `at` and the next one. */
export function isAdjacent(read: TokenizedText, at: number): boolean {
  if (at < 0 || at + 1 >= read.tokens.length) return false;
  for (let place = read.tokens[at]!.end; place < read.tokens[at + 1]!.start; place++) {
    const code = read.text.charCodeAt(place);
    if (code !== 32 && code !== 0xa0 && code !== 45 && code !== 0x2011 && code !== 0x2010) return false;
  }
  return true;
}

/** A line end or a bullet after token `at`. */
export function lineBetween(read: TokenizedText, at: number): boolean {
  return gapHas(read, at, (code) => code === 10 || code === 0x2022);
}

/** A full stop, question or exclamation mark, or an empty line, after token `at`. */
export function sentenceBetween(read: TokenizedText, at: number): boolean {
  let lines = 0;
  return gapHas(read, at, (code) => {
    if (code === 10) lines++;
    return lines > 1 || code === 46 || code === 33 || code === 63;
  });
}

export function lineOrSentenceBetween(read: TokenizedText, at: number): boolean {
  return lineBetween(read, at) || sentenceBetween(read, at);
}

function gapHas(read: TokenizedText, at: number, test: (code: number) => boolean): boolean {
  const to = read.tokens[at + 1]?.start ?? read.text.length;
  for (let place = read.tokens[at]?.end ?? 0; place < to; place++) if (test(read.text.charCodeAt(place))) return true;
  return false;
}
