/**
 * Words that say "this is a job title": what people are called in English, German, French, Spanish, Portuguese, Italian,
 * Dutch. Head nouns only; rungs ("Senior") and fields ("Sales") prove nothing by themselves.
 */
import { wordSet } from '../../text/word-set.ts';
import { cueWords, type CueWords } from './cue-lexicon.ts';
import { afterTitleHead, roleEndings, titleHeads, titleOpenings } from '../lexicon/job-titles.ts';

const heads = /* @__PURE__ */ wordSet(titleHeads);
const openings = /* @__PURE__ */ wordSet(titleOpenings);
const afterHead = /* @__PURE__ */ wordSet(afterTitleHead);

/**
 * How much the words look like a job title: 0 not at all, 1 a head noun somewhere, 2 where a title has it (its last word,
 * or the word before "of", "for", "in", a bracket or a numeral).
 */
export function jobTitleScore(words: CueWords, from: number = 0, to: number = words.words.length): 0 | 1 | 2 {
  let score: 0 | 1 | 2 = 0;
  for (let at = from; at < to; at++) {
    const word = words.words[at]!;
    if (!heads.has(word) && !endsLikeTitle(word)) continue;
    const next = at + 1 < to ? words.words[at + 1] : undefined;
    if (
      next === undefined ||
      afterHead.has(next) ||
      heads.has(next) ||
      /^\d/.test(next) ||
      (openings.has(word) && at === from)
    )
      return 2;
    const between = words.text.slice(words.ends[at], words.starts[at + 1]);
    if (/\S/.test(between)) return 2;
    score = 1;
  }
  return score;
}

const endings = /* @__PURE__ */ wordSet(roleEndings);
/** Lengths of those endings, and the fewest letters before one: "Altenpflegerin", and no family name. Chosen. */
const shortestEnding = 6;
const longestEnding = 15;
const fewestBefore = 3;

/** A compound whose last part says what somebody is. */
function endsLikeTitle(word: string): boolean {
  const most = Math.min(longestEnding, word.length - fewestBefore);
  for (let length = shortestEnding; length <= most; length++) if (endings.has(word.slice(-length))) return true;
  return false;
}

export function titleScoreOf(surface: string): 0 | 1 | 2 {
  return jobTitleScore(cueWords(surface));
}
