/**
 * Asked experience: "5+ years of Java", "mindestens 3 Jahre", "between two and four years", "18 months".
 *
 * A number of years counts when it is asked of the candidate. Ages, contract lengths, time in business, warranties,
 * periods ("in the last five years") and holidays per year are no experience.
 */
import { isAsciiUpper } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CueWords } from '../cues/cue-lexicon.ts';
import * as experience from '../lexicon/experience.ts';
import { readAmount, unitDivisor } from './year-amounts.ts';

export interface AskedYears {
  /** Lower end of what is asked, in years; months as fractions. Above 0. */
  readonly years: number;
  /** From the number to the unit, with what stands before it ("at least", "more than"). */
  readonly span: Span;
  /** Tied to one named thing ("5 years of Java") and not to the job as a whole ("5 years in a similar role"). */
  readonly isOfOneSkill: boolean;
  /** Index of its first cue word, and of the one after its last. */
  readonly firstWord: number;
  readonly endWord: number;
}

export interface YearsContext {
  /** The text around is a list of requirements, so that a bare "3–5 years" counts. */
  readonly isAmongRequirements: boolean;
  /** The text around speaks of the employer and not to the candidate. */
  readonly speaksOfSelf: boolean;
}

/** Longest experience a posting asks for; larger numbers are ages and anniversaries. Chosen, unmeasured. */
const mostYears = 40;

/** Years asked for among the cue words `from` to `to`, in order. */
export function askedYears(words: CueWords, from: number, to: number, context: YearsContext): AskedYears[] {
  const found: AskedYears[] = [];
  for (let unit = from; unit < to; unit++) {
    const divisor = unitDivisor(words.words[unit] as string);
    if (divisor === undefined) continue;
    const amount = readAmount(words, from, unit);
    if (amount === undefined) continue;
    const years = amount.value / (amount.divisor ?? divisor);
    if (years <= 0 || years > mostYears || amount.isUpperBound) continue;
    if (!isExperience(words, from, to, amount.firstWord, unit, context)) continue;
    const start = words.starts[amount.firstWord] as number;
    // "7 months to 1 year" was read once as "7 months".
    if ((found.at(-1)?.endWord ?? 0) > amount.firstWord) found.pop();
    found.push({
      years: Math.round(years * 100) / 100,
      span: { start, end: words.ends[unit] as number },
      isOfOneSkill: isOfOneSkill(words, unit + 1, to),
      firstWord: amount.firstWord,
      endWord: unit + 1,
    });
  }
  return found;
}

/** Words looked at on either side of an amount. Chosen, unmeasured. */
const before = 8;
const after = 14;

function isExperience(
  words: CueWords,
  from: number,
  to: number,
  first: number,
  unit: number,
  context: YearsContext,
): boolean {
  const next = words.words[unit + 1] ?? '';
  const afterNext = words.words[unit + 2] ?? '';
  if (unit + 1 < to && followsOther.has(next)) return false;
  // "years of age", "years of warranty", "years in business".
  if (
    unit + 2 < to &&
    (next === 'of' ||
      next === 'in' ||
      next === 'de' ||
      next === 'd' ||
      next === 'a' ||
      next === 'anos' ||
      next === 'full') &&
    ofOther.has(afterNext)
  )
    return false;
  if (next === 'old' || next === 'degree' || next === 'contract') return false;
  for (let i = Math.max(from, first - 3); i < first; i++) if (precedesOther.has(words.words[i] as string)) return false;
  let hasExperience = false;
  for (let i = Math.max(from, first - before); i < Math.min(to, unit + after); i++) {
    const word = words.words[i] as string;
    if (isExperienceWord(word)) {
      hasExperience = true;
      break;
    }
  }
  if (context.speaksOfSelf && !context.isAmongRequirements) return false;
  if (hasExperience)
    return !(
      words.words[first - 1] === 'for' &&
      !context.isAmongRequirements &&
      !hasWorked(words, Math.max(from, first - workedReach), first) &&
      !experienceWords.has(next) &&
      next !== 'of'
    );
  // Months without a word of experience are notice periods and contracts.
  return context.isAmongRequirements && unitDivisor(words.words[unit] as string) === 1;
}

/** Words between "has worked" and "for at least two years". Chosen, unmeasured. */
const workedReach = 14;

/** "Somebody who has worked a grill for at least 2 years" speaks of the candidate, "we have worked for 20 years" of the employer. */
function hasWorked({ words }: CueWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (words[at] === 'worked' && (words[at - 1] === 'has' || (words[at - 1] === 'have' && words[at - 2] === 'you')))
      return true;
  return false;
}

function isExperienceWord(word: string): boolean {
  return experienceWords.has(word) || word.endsWith('erfahrung') || word.endsWith('erfahrungen');
}

/** "years of professional experience in a similar role" is general; "years of Java", "years' experience with SQL" is not. */
function isOfOneSkill(words: CueWords, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 8); i++) {
    const word = words.words[i] as string;
    const start = words.starts[i] as number;
    if (i > from) {
      const between = words.text.slice(words.ends[i - 1], start);
      if (/[.,;:()]/.test(between)) return false;
    }
    if (connectives.has(word) || isExperienceWord(word)) continue;
    if (generalWords.has(word)) return false;
    const code = words.text.charCodeAt(start);
    if (isAsciiUpper(code)) return true;
    if (skillPrepositions.has(words.words[i - 1] ?? '')) return true;
  }
  return false;
}

const followsOther = /* @__PURE__ */ wordSet(experience.afterOtherYears);
const ofOther = /* @__PURE__ */ wordSet(experience.ofOtherYears);
const precedesOther = /* @__PURE__ */ wordSet(experience.beforeOtherYears);
const experienceWords = /* @__PURE__ */ wordSet(experience.experienceWords);
const connectives = /* @__PURE__ */ wordSet(experience.experienceJoints);
const generalWords = /* @__PURE__ */ wordSet(experience.generalExperience);
const skillPrepositions = /* @__PURE__ */ wordSet(experience.skillPrepositions);
