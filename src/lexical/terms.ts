/**
 * Text → terms: the keys by which two texts are compared word by word.
 *
 * A term is a token's normal form with its inflection taken off ("managing", "managed", "manages" → `manag`). Numbers,
 * single letters but `c` and `r`, and stop words are no terms. The same rule built the shipped statistics.
 */
import { stopWords, type StopWordLanguage } from '../text/stopwords.ts';
import type { Token } from '../text/tokenize.ts';

/** Terms of the tokens in order, repeats kept; `language` adds that language's stop words to the English ones. */
export function termsOf(tokens: readonly Token[], language: StopWordLanguage = 'en'): readonly string[] {
  return tokens.flatMap(({ normal }) => (isContent(normal, language) ? [termOf(normal)] : []));
}

/** False for a stop word, a number or a stray letter, which are no terms. */
export function isContent(normal: string, language: StopWordLanguage): boolean {
  if (normal.length === 1 && normal !== 'c' && normal !== 'r' && normal.charCodeAt(0) < 128) return false;
  return !stopWords('en').has(normal) && (language === 'en' || !stopWords(language).has(normal)) && !isNumber(normal);
}

function isNumber(normal: string): boolean {
  for (let at = 0; at < normal.length; at++) {
    const code = normal.charCodeAt(at);
    if (code !== 46 && (code < 48 || code > 57)) return false;
  }
  return true;
}

/**
 * The term of a token's normal form; crude on purpose, for both sides of a comparison go through it.
 *
 * Plural, -ing, -ed and a final e or y. Going further (-tion, -er, -ment) lost 1 point of nDCG@10 on the category tasks of
 * `bench/quality/ranking.ts`, no stemming at all half a point.
 */
export function termOf(normal: string): string {
  const length = normal.length;
  if (length < 4) return normal;
  for (let at = 0; at < length; at++) {
    const code = normal.charCodeAt(at);
    if (code < 97 || code > 122) return normal;
  }
  let word = withoutPlural(normal);
  if (word.length > 5 && word.endsWith('ing') && hasVowel(word, word.length - 3)) word = undouble(word.slice(0, -3));
  else if (word.length > 4 && word.endsWith('ed') && hasVowel(word, word.length - 2))
    word = undouble(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('e')) word = word.slice(0, -1);
  if (word.length > 3 && word.endsWith('y')) word = `${word.slice(0, -1)}i`;
  return word;
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  // "process", "status", "analysis" are singular.
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (
    word.endsWith('xes') ||
    word.endsWith('ches') ||
    word.endsWith('shes') ||
    word.endsWith('sses') ||
    word.endsWith('zes')
  ) {
    return word.slice(0, -2);
  }
  return word.slice(0, -1);
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at++) if ('aeiouy'.includes(word[at]!)) return true;
  return false;
}

/** "planning" → `plan`, but "selling" → `sell`, "assessing" → `assess`. */
function undouble(word: string): string {
  const last = word[word.length - 1]!;
  return last === word[word.length - 2] && 'bdfgkmnprt'.includes(last) ? word.slice(0, -1) : word;
}
