/**
 * The rung of a career that a job title names. A title without such a word ("Data Engineer") has none, and a word that
 * only looks like one ("Sales Executive", "Product Manager", "Lead Generation") does not count.
 */
import type { Located } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, cueWords, type CueWords } from './cue-lexicon.ts';
import type { Seniority } from '../job-document.ts';
import { individualManagers, levelBearers, seniorityPhrases } from '../lexicon/seniority.ts';

const rungs: readonly Seniority[] = ['intern', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'executive'];

/** 0 for `intern` up to 7 for `executive`. */
export function seniorityRank(seniority: Seniority): number {
  return rungs.indexOf(seniority);
}

/** The rung a title names, as in "Sr. Data Engineer" → `senior`; undefined where it names none. Highest of several. */
export function seniorityOf(title: string): Seniority | undefined {
  return locateSeniority(cueWords(title), 0)?.value;
}

/** The same with its place, among the cue words `from` to `to` of a longer text. */
export function locateSeniority(words: CueWords, from: number, to?: number): Located<Seniority> | undefined {
  let best: Located<Seniority> | undefined;
  for (const hit of lexicon.find(words, from, to)) {
    let rung = hit.value;
    if (rung === 'none') continue;
    if (rung === 'numeral') {
      const seniority = numeralRung(words, hit.firstWord, from);
      if (seniority === undefined) continue;
      rung = seniority;
    }
    if (rung === 'manager' && managersOfThings.has(words.words[hit.firstWord - 1] ?? '') && hit.firstWord > from)
      continue;
    // "Intern" outranks whatever stands beside it: a "Senior Management Intern" is an intern.
    if (
      best !== undefined &&
      (best.value === 'intern' || (rung !== 'intern' && seniorityRank(rung) <= seniorityRank(best.value)))
    )
      continue;
    best = { value: rung, span: { start: hit.start, end: hit.end } };
  }
  return best;
}

/** "Engineer II", "Developer 3": only after a word, in capitals or digits. */
function numeralRung(words: CueWords, index: number, from: number): Seniority | undefined {
  if (index === from) return undefined;
  const surface = words.text.slice(words.starts[index], words.ends[index]);
  const before = words.text.charCodeAt((words.starts[index] as number) - 1);
  if (before !== 32 && before !== 45 && before !== 40) return undefined;
  if (!numbered.has(words.words[index - 1] as string)) return undefined;
  if (surface === 'I' || surface === '1') return 'junior';
  if (surface === 'II' || surface === '2') return 'mid';
  if (surface === 'III' || surface === '3' || surface === 'IV' || surface === '4') return 'senior';
  return surface === 'V' || surface === '5' ? 'lead' : undefined;
}

const managersOfThings = /* @__PURE__ */ wordSet(individualManagers);
const numbered = /* @__PURE__ */ wordSet(levelBearers);
const lexicon = /* @__PURE__ */ cueLexicon(seniorityPhrases);
