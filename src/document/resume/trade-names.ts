/** Names that are words of working life, "Emily Cook", "Dean Field", apart from the trades themselves, "Line Cook", "Accounting Clerk". */
import { phraseSet, wordSet } from '../../text/word-set.ts';
import { titleScoreOf } from '../cues/title-words.ts';
import {
  familyNamesAsWords,
  noNames,
  tradesAsNames,
  tradesOfNames,
  wordsBeforeTrades,
} from '../lexicon/person-names.ts';
import { isPlainWord } from './plain-words.ts';

const trades = /* @__PURE__ */ wordSet(tradesAsNames);
const beforeTrades = /* @__PURE__ */ wordSet(wordsBeforeTrades);
const strangers = /* @__PURE__ */ wordSet(noNames);
const familyNames = /* @__PURE__ */ wordSet(familyNamesAsWords);
const tradePhrases = /* @__PURE__ */ phraseSet(tradesOfNames);

/** Words of a name with a trade in it. Chosen: five and more are nearly always titles. */
const mostWords = 4;

/**
 * Whether folded words that hold a title may be a name all the same: every title among them is one that people are called by, and
 * no other word makes a trade of it, by what it means or by standing in the text as a plain word.
 */
export function isNamedAfterTrade(text: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > mostWords) return false;
  return words.every((word, at) => {
    if (at > 0 && tradePhrases.has(`${words[at - 1]!} ${word}`)) return false;
    if (trades.has(word)) return true;
    if (titleScoreOf(word) > 0) return false;
    // What stands behind all trades belongs to none: "Dean Field".
    if (at > 0 && at === words.length - 1 && familyNames.has(word)) return true;
    if (beforeTrades.has(word) || strangers.has(word)) return false;
    return !isPlainWord(text, word);
  });
}
