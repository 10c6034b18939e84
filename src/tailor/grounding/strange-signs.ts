/**
 * Signs that no new wording needs: other scripts than the old wording's, letters that only look Latin, invisible and direction marks,
 * markup, line ends. They are refused before any word is looked up, so that no folded letter can pass for a known word.
 */
import type { Span } from '../../text/span.ts';
import { isDigit, isAsciiLetter } from '../../text/character-classes.ts';
import type { UnsupportedClaim } from './claim.ts';

/** Signs of ordinary prose. Anything else must stand in the old wording. */
const PROSE_SIGNS = ' .,;:()-/&%$€£\'"\u00a0\u202f\u2019\u2018\u201c\u201d\u201e\u00ab\u00bb\u2010\u2011\u2013\u2014';

/** Harmless beside words that are known: currency, "C#", "40+", "Wann?". They may stand anywhere in the résumé. */
const NAMED_SIGNS = '+#¥§°!?•·²³½¼¾±×→';

export interface KnownSigns {
  /** Signs of the old wording. */
  readonly passage: ReadonlySet<string>;
  /** Words of the old wording and the résumé's names that mix scripts. */
  has(word: string): boolean;
  /** Signs of the whole résumé. */
  readonly resume: ReadonlySet<string>;
}

export function signsOf(text: string): ReadonlySet<string> {
  return new Set(text);
}

/** At most so many are told; one is enough to refuse. */
const MOST_TOLD = 8;

export function strangeSigns(text: string, known: KnownSigns): readonly UnsupportedClaim[] {
  const claims: UnsupportedClaim[] = [];
  for (let at = 0; at < text.length && claims.length < MOST_TOLD;) {
    if (isPlain(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + sign.length;
    // "m²" for "square metres"; the number is looked at as a number.
    // "~900" is read as "about 900".
    const isRead = (/[²³]/.test(sign) && text[at - 1] === 'm') || (/[~≈]/.test(sign) && /\d/.test(text[end] ?? ''));
    const problem = isRead ? undefined : problemOf(sign, known);
    if (problem !== undefined)
      claims.push({ kind: 'foreign-text', surface: sign, span: wordAround(text, at), problem });
    at = end;
  }
  return claims;
}

/** Letters and digits of ASCII, blanks, commas and full stops: most of every text. */
function isPlain(code: number): boolean {
  return code < 128 && (code === 32 || code === 44 || code === 46 || isAsciiLetter(code) || isDigit(code));
}

function problemOf(sign: string, known: KnownSigns): string | undefined {
  const code = sign.codePointAt(0)!;
  if (isAsciiLetter(code) || isDigit(code) || PROSE_SIGNS.includes(sign) || known.passage.has(sign)) return undefined;
  // Latin letters with accents, without those that stand for a plain letter in confusable words (dotless i, long s, script g).
  if (isAccentedLatin(code)) return undefined;
  if (NAMED_SIGNS.includes(sign) && known.resume.has(sign)) return undefined;
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return 'It holds a line end or a control character.';
  if (/[\p{Cf}\p{Zl}\p{Zp}\p{Zs}\p{Co}\p{Cn}\p{Cs}]/u.test(sign))
    return 'It holds a sign that is invisible or changes how text is shown.';
  if (/\p{M}/u.test(sign)) return 'It holds loose accents, which can hide a letter.';
  if (/[\p{L}\p{N}]/u.test(sign)) {
    const script = scriptOf(sign);
    return script !== 'Latin' && scriptsOf(known.passage).has(script)
      ? undefined
      : 'It holds letters of another script, or letters that only look like the usual ones.';
  }
  return 'It holds signs of markup or pictures that the old wording does not have.';
}

function isAccentedLatin(code: number): boolean {
  if (code < 0xc0 || code > 0x17f || code === 0xd7 || code === 0xf7) return false;
  return code !== 0x131 && code !== 0x138 && code !== 0x17f && code !== 0x149;
}

function scriptsOf(signs: ReadonlySet<string>): ReadonlySet<string> {
  const scripts = new Set<string>();
  for (const sign of signs) if (/\p{L}/u.test(sign)) scripts.add(scriptOf(sign));
  return scripts;
}

/** Scripts that résumés are written in, each asked for by a rule of its own. */
const SCRIPTS: readonly (readonly [name: string, test: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
];

function scriptOf(letter: string): string {
  for (const [name, test] of SCRIPTS) if (test.test(letter)) return name;
  return 'other';
}

/** Words whose letters come from two scripts and that the old wording does not hold as they are. */
export function mixedWords(text: string, known: KnownSigns): readonly UnsupportedClaim[] {
  const claims: UnsupportedClaim[] = [];
  // The scan of signs below 0x250 alone is all that most texts need.
  if (!/[^\0-\u024f\u2000-\u22ff]/.test(text)) return claims;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!/[^\0-\u024f]/.test(word) || known.has(word)) continue;
    const scripts = new Set<string>();
    for (const sign of word) if (/\p{L}/u.test(sign)) scripts.add(scriptOf(sign));
    if (scripts.size > 1 && claims.length < MOST_TOLD)
      claims.push({
        kind: 'foreign-text',
        surface: word,
        span: { start: index, end: index + word.length },
        problem: 'It mixes letters of two scripts in one word.',
      });
  }
  return claims;
}

const LONGEST_WORD = 60;

function wordAround(text: string, at: number): Span {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < LONGEST_WORD && !/\s/.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < LONGEST_WORD && !/\s/.test(text[end]!)) end++;
  return { start, end };
}
