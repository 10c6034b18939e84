/** A wording read for grounding: its words as keys, its numbers, and what its phrases stand for. */
import { isAsciiUpper, isDigit } from '../../text/character-classes.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import { tokenize, type Token } from '../../text/tokenize.ts';
import { readQuantities, type Quantity } from './quantities.ts';
import { joinSeparatedVerbs } from './separated-verbs.ts';
import { wordKey, type WordingLanguage } from './word-key.ts';
import type { GroupedPhrase, WordingLexicon } from './wording-lexicon.ts';

export interface WordingWord {
  readonly token: Token;
  readonly key: string;
  /** Joins words and states nothing, in the language of the wording. */
  readonly isFunction: boolean;
  /** Position in `quantities`, for the words of a number. */
  readonly quantity?: number;
  readonly isCapital: boolean;
  /** Behind a full stop, or the first. */
  readonly startsSentence: boolean;
  /** Counts the stretches between commas, stops, brackets and dashes. */
  readonly clause: number;
}

export interface WordingPhrase {
  readonly phrase: GroupedPhrase;
  /** Words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface WordingText {
  readonly text: string;
  readonly words: readonly WordingWord[];
  readonly quantities: readonly Quantity[];
  /** Listed phrases, in order of their first word; they may overlap. */
  readonly phrases: readonly WordingPhrase[];
}

export function readWording(
  text: string,
  language: WordingLanguage | undefined,
  lexicon: WordingLexicon | undefined,
): WordingText {
  const tokens = joined(text, tokenize(text));
  const quantities = readQuantities(text, tokens, language);
  const words: WordingWord[] = [];
  let next = 0;
  let clause = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const gap = at === 0 ? 'start' : gapKind(text, tokens[at - 1]!.end, token.start);
    if (gap !== 'none') clause++;
    while (next < quantities.length && quantities[next]!.to <= at) next++;
    const quantity = next < quantities.length && quantities[next]!.from <= at ? next : undefined;
    words.push({
      token,
      key: wordKey(token.normal, language),
      isFunction: lexicon?.functionWords.has(token.normal) === true,
      ...(quantity === undefined ? {} : { quantity }),
      isCapital: isCapital(text, token),
      startsSentence: gap === 'start' || gap === 'sentence',
      clause,
    });
  }
  const read = language === 'de' ? joinSeparatedVerbs(words) : words;
  return { text, words: read, quantities, phrases: lexicon === undefined ? [] : readPhrases(read, lexicon) };
}

/** "Co-ordinate" is one word, as "coordinate" is. */
function joined(text: string, tokens: readonly Token[]): readonly Token[] {
  const list: Token[] = [];
  for (const token of tokens) {
    const last = list.at(-1);
    const isOne =
      last !== undefined &&
      (last.normal === 'co'
        ? /^(?:ordinat|operat)/.test(token.normal)
        : last.normal === 'on' && token.normal === 'boarding');
    if (isOne && text.slice(last.end, token.start) === '-')
      list[list.length - 1] = { ...token, normal: `${last.normal}${token.normal}`, start: last.start };
    else list.push(token);
  }
  return list;
}

function isCapital(text: string, { start }: Token): boolean {
  const code = text.charCodeAt(start);
  return isAsciiUpper(code) || (code > 0xbf && !isLowerCase(code) && text[start]!.toLowerCase() !== text[start]);
}

type Gap = 'none' | 'clause' | 'sentence' | 'start';

function gapKind(text: string, from: number, to: number): Gap {
  // "40,000" is one number.
  if (to - from === 1 && isDigit(text.charCodeAt(from - 1)) && isDigit(text.charCodeAt(to))) return 'none';
  let kind: Gap = 'none';
  for (let at = from; at < to; at++) {
    const sign = text[at]!;
    if (sign === '.' || sign === '!' || sign === '?' || sign === '\n') return 'sentence';
    if (',;:()–—'.includes(sign)) kind = 'clause';
    if (sign === '-' && text[at - 1] === ' ' && text[at + 1] === ' ') kind = 'clause';
  }
  return kind;
}

/** Phrases are short and few begin with one word, so this is linear. */
function readPhrases(words: readonly WordingWord[], lexicon: WordingLexicon): readonly WordingPhrase[] {
  const found: WordingPhrase[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const phrase of lexicon.phrases.get(words[from]!.key) ?? []) {
      const to = from + phrase.words.length;
      if (to <= words.length && standsAt(words, from, phrase.words)) found.push({ phrase, from, to });
      else if (phrase.words.length === 2 && parts.test(phrase.words[1]!)) {
        const end = partBehind(words, from, phrase.words[1]!);
        if (end !== undefined) found.push({ phrase, from, to: from + 1 }, { phrase, from: end, to: end + 1 });
      }
    }
  }
  return found;
}

/** Second words of English phrases that may stand behind the object: "brought the load down", "made the file simpler". */
const parts = /^(?:down|up|out|off|over|away|back|together|simpler|easier|aside|apart|in)$/;
const MOST_BETWEEN = 5;

function partBehind(words: readonly WordingWord[], from: number, part: string): number | undefined {
  for (let at = from + 2; at < words.length && at - from <= MOST_BETWEEN; at++) {
    if (words[at]!.clause !== words[from]!.clause) return undefined;
    // "Filled it in", and not "filled bags in the store".
    if (part === 'in' && !/^(?:it|them|these|this)$/.test(words[at - 1]!.token.normal)) return undefined;
    if (words[at]!.token.normal === part) return at;
  }
  return undefined;
}

/** Whether a list of keys stands in a wording at a word. */
export function standsAt(words: readonly WordingWord[], at: number, keys: readonly string[]): boolean {
  if (at + keys.length > words.length) return false;
  for (let place = 0; place < keys.length; place++)
    if (words[at + place]!.key !== keys[place] && `=${words[at + place]!.token.normal}` !== keys[place]) return false;
  return true;
}
