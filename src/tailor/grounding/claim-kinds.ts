/** What kind of claim an unsupported word is, for the sentence that tells the person why. */
import * as lists from './lexicon/claim-words.ts';
import { degreeMentions } from '../../document/cues/education-levels.ts';
import { cueWords } from '../../document/cues/cue-lexicon.ts';
import { wordSet } from '../../text/word-set.ts';
import type { ClaimKind } from './claim.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

const rungs = /* @__PURE__ */ wordSet(lists.rungs);
const schools = /* @__PURE__ */ wordSet(lists.schools);
const firms = /* @__PURE__ */ wordSet(lists.firms);
const certificates = /* @__PURE__ */ wordSet(lists.certificates);
const months = /* @__PURE__ */ wordSet(lists.months);

export function claimKind(
  read: Pick<RewriteReading, 'wording'>,
  from: number,
  words: readonly WordingWord[],
  to: number = from + 1,
): ClaimKind {
  const { text } = read.wording;
  const span = { start: words[from]!.token.start, end: words[to - 1]!.token.end };
  const surface = text.slice(span.start, span.end);
  if (/@|:\/\/|www\.|\.(?:com|org|net|io|de|fr|es|uk)\b/i.test(text.slice(Math.max(0, span.start - 1), span.end + 5)))
    return 'contact';
  for (let at = from; at < to; at++) {
    const { normal } = words[at]!.token;
    if (rungs.has(normal) || isRoleNoun(normal)) return 'title';
    if (schools.has(normal)) return 'institution';
    if (certificates.has(normal)) return 'certificate';
    if (firms.has(normal) && words[at]!.isCapital) return 'employer';
    if (months.has(normal) && words[at]!.isCapital) return 'date';
  }
  if (degreeMentions(cueWords(surface)).length > 0) return 'degree';
  if (words[from]!.isCapital && !words[from]!.startsSentence) {
    const before = words[from - 1]?.token.normal ?? '';
    return before === 'at' || before === 'bei' || before === 'chez' || before === 'for' ? 'employer' : 'name';
  }
  return 'statement';
}

const PROBLEMS: Readonly<Record<ClaimKind, string>> = {
  employer: 'The résumé names no such employer here.',
  title: 'The résumé gives the person no such title here.',
  date: 'The résumé gives no such date here.',
  degree: 'The résumé names no such degree here.',
  institution: 'The résumé names no such school here.',
  certificate: 'The résumé names no such certificate.',
  number: 'The résumé does not give this number for this.',
  skill: 'The résumé does not show this skill.',
  name: 'The résumé does not name this here.',
  contact: 'A rewording has no place for addresses and links.',
  statement: 'The old wording does not say this.',
  'foreign-text': 'This is no wording of a résumé.',
};

export function problemOf(kind: ClaimKind): string {
  return PROBLEMS[kind];
}
