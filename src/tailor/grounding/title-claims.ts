/**
 * Titles: what somebody is called must be the entry's position or stand in the old wording as the person's own; a title keeps what makes
 * less of it ("assistant manager") and gains nothing ("senior").
 */
import { wordSet } from '../../text/word-set.ts';
import { titleLimits } from './lexicon/english-limits.ts';
import { deedProblem } from './deed-claims.ts';
import { charge, supportPlaces } from './deed-supports.ts';
import { isOwner, keepsDependence } from './dependent-people.ts';
import { isRoleNoun, roleHeads } from './person-words.ts';
import { claimsStatus } from './status-claims.ts';
import { asWords, boosting, hasRanks } from './title-ranks.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { Source } from './resume-sources.ts';
import type { WordLicence } from './word-claims.ts';
import type { WordingWord } from './wording-text.ts';

const limiting = /* @__PURE__ */ wordSet(titleLimits);
export function checkTitles(read: RewriteReading, licences: readonly (WordLicence | undefined)[]): void {
  const { words } = read.wording;
  for (const [at, word] of words.entries()) {
    if (licences[at] === undefined || word.isFunction || word.quantity !== undefined) continue;
    const { normal } = word.token;
    if (boosting.has(normal) && isRank(words, at, read.sources.language) && !isBoostKnown(read, at))
      refuse(read, at, 'The résumé has no such rank here.');
    else if ((isRoleNoun(normal) && !isVerb(words, at) && !isRoleKnown(read, at)) || claimsStatus(read, at))
      refuse(read, at, 'The résumé gives the person no such title here.');
    else {
      const found = deedProblem(read, at);
      if (found !== undefined) read.claims.refuse(found.kind, word.token, found.problem);
    }
  }
}

/** "Lead", "head" and "managing" are ranks before a title only. */
function isRank(words: readonly WordingWord[], at: number, language: string | undefined): boolean {
  // A chef of an English kitchen is a cook.
  if (language === 'en' && words[at]!.token.normal === 'chef') return false;
  const { normal } = words[at]!.token;
  // "La directora llevaba las tutorías": a title itself, with an article.
  const isNoun = nounRanks.test(normal) && articles.test(words[at - 1]?.token.normal ?? '') && isRoleNoun(normal);
  if (!isNoun && !deedsToo.has(normal)) return true;
  const next = words[at + 1];
  return next !== undefined && next.clause === words[at]!.clause && isRoleNoun(next.token.normal);
}

const nounRanks = /^(?:direct(?:or|ora|eur|rice)|jef[ea]|leiter|geschaftsfuhrer|responsable)$/;
const articles = /^(?:the|a|der|die|dem|den|le|la|l|el|un|une|una|al|del|au|du|our|su|sa|son)$/;

const verbsToo = /^(?:monitor|mentor|coach|guide|chair|host|model|nurse|cook|guard|tutor|pilot|judge|referee)$/;

/** "Monitor and log temperatures", "Mentor one apprentice". */
function isVerb(words: readonly WordingWord[], at: number): boolean {
  const { startsSentence, token, clause } = words[at]!;
  const next = words[at + 1];
  if (!startsSentence || !verbsToo.test(token.normal) || next?.clause !== clause) return false;
  return (
    next.quantity !== undefined || /^(?:and|the|a|an|one|my|our|their|its|new|up|any)$|[^s]s$/.test(next.token.normal)
  );
}

const deedsToo = /* @__PURE__ */ wordSet(
  'lead head managing leading master executive principal general expert certified licensed registered qualified director',
);

function refuse(read: RewriteReading, at: number, problem: string): void {
  read.claims.refuse('title', read.wording.words[at]!.token, problem);
}

/** Sources whose titles may be the person's: the old wording and the entry's position. */
function titleSources({ sources }: RewriteReading): readonly Source[] {
  return [sources.passage, ...sources.others];
}

/** "Senior" must stand before the same word as in the résumé. */
function isBoostKnown(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const next = nextContent(words, at);
  return (
    titleSources(read).some(({ places, wording }) =>
      (places.get(words[at]!.key) ?? []).some((place) => {
        const follower = nextContent(wording.words, place);
        if (next === undefined) return true;
        return (
          follower !== undefined &&
          (wording.words[follower]!.key === words[next]!.key || isNear(wording.words, place, words[next]!.key))
        );
      }),
    ) || !titleSources(read).some(({ places }) => places.has(words[at]!.key))
  );
}

/** For words that are verbs as well ("lead"): the same word stands soon behind. */
function isNear(words: readonly WordingWord[], at: number, key: string): boolean {
  for (let next = at + 1; next <= at + 4 && next < words.length; next++) if (words[next]!.key === key) return true;
  return false;
}

function nextContent(words: readonly WordingWord[], at: number): number | undefined {
  for (let next = at + 1; next < words.length && words[next]!.clause === words[at]!.clause; next++)
    if (!words[next]!.isFunction) return next;
  return undefined;
}

function isRoleKnown(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const { key } = words[at]!;
  // "Responsable de la caisse" says who answers for what; its object is looked at with the other leading deeds. "Responsable marketing" is a title.
  if (charge.has(key) && (!/^responsabl/.test(key) || !isBareTitle(words, at))) return true;
  const named = isOneOf(words, at) ? read.sources.passage : undefined;
  if (named?.places.get(key)?.some((place) => isOneOf(named.wording.words, place)) === true) return true;
  const isGenitive = isOwner(read, at);
  // "Acted as a student nurse's buddy": the buddy is what the person is called.
  const next = words[at + 1];
  const isOfOwner = isGenitive || (next !== undefined && isRoleNoun(next.token.normal) && isOwner(read, at + 1));
  const isClaim = claimsTitle(words, at) && !isOfOwner && !isObjectOfSameDeed(read, at);
  let isNamed = false;
  const isInPassage = read.sources.passage.places.has(key);
  for (const source of isInPassage && !isClaim ? [read.sources.passage] : titleSources(read)) {
    for (const place of source.places.get(key) ?? []) {
      isNamed = true;
      if (!keepsLimits(words, at, source.wording.words, place)) continue;
      const isOwn = source.kind === 'position' || claimsTitle(source.wording.words, place);
      if (isClaim && !hasRanks(read, at, source, place)) continue;
      if (isClaim ? isOwn : keepsDependence(read, at, source, place, isOfOwner)) return true;
    }
  }
  // Words that stand for others by a list ("staff" for "employees") claim nothing unless they stand as a title.
  return !isNamed && !isClaim;
}

/** "One of six welders", where no deed stands before it: the person is one of them. */
function isOneOf(words: readonly WordingWord[], at: number): boolean {
  for (let one = at - 2; one >= 0 && at - one <= 5 && words[one]!.clause === words[at]!.clause; one--) {
    if (words[one]!.token.normal !== 'one' || words[one + 1]!.token.normal !== 'of') continue;
    const before = words[one - 1];
    return before === undefined || before.isFunction || before.clause !== words[one]!.clause;
  }
  return false;
}

/** At the beginning, and right before a noun. */
function isBareTitle(words: readonly WordingWord[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.startsSentence && next !== undefined && next.clause === words[at]!.clause && !next.isFunction;
}

/** "Brief counsel" for "instruct counsel": right behind words that open both wordings and stand for each other, and are no rank. */
function isObjectOfSameDeed(read: RewriteReading, at: number): boolean {
  const first = read.wording.words[at - 1];
  if (first?.startsSentence !== true || boosting.has(first.token.normal) || limiting.has(first.token.normal))
    return false;
  const { words } = read.sources.passage.wording;
  const opening = supportPlaces(read, at - 1).filter((place) => words[place]!.startsSentence);
  return opening.some((place) => words[place + 1]?.token.normal === read.wording.words[at]!.token.normal);
}

/** "As manager", "Store manager with …": the person is called so. Nobody is called by a plural, and "counsel 30 managers" is a deed. */
function claimsTitle(words: readonly WordingWord[], at: number): boolean {
  const { normal } = words[at]!.token;
  if (
    normal.endsWith('s') &&
    roleHeads.has(normal.slice(0, -1)) &&
    !words.slice(Math.max(0, at - 5), at).some(({ token }) => token.normal === 'one' || asWords.has(token.normal))
  )
    return false;
  if (words[at]!.startsSentence && words[at + 1]?.quantity !== undefined) return false;
  for (let before = at - 1; before >= 0 && at - before <= 5; before--) {
    const word = words[before]!;
    if (word.clause !== words[at]!.clause) break;
    if (asWords.has(word.token.normal)) return true;
    if (
      word.isFunction &&
      !/^(?:a|an|the|of|one|my|our|their|this|both|ein|eine|der|die|un|une|la|le|el|una)$/.test(word.token.normal)
    )
      return false;
  }
  // "Auszubildende angeleitet": an object before its deed.
  const next = words[at + 1];
  if (
    next !== undefined &&
    !next.isCapital &&
    !next.isFunction &&
    next.clause === words[at]!.clause &&
    /(?:t|en)$/.test(next.token.normal) &&
    /^(?:ge|an|ein|be|ver|unter|aus|auf)/.test(next.token.normal)
  )
    return false;
  // "Hiring manager" is a title, "Training nurses" a deed.
  const before = words[at - 1];
  if (
    before !== undefined &&
    before.startsSentence &&
    before.token.normal.endsWith('ing') &&
    !words[at]!.token.normal.endsWith('s')
  )
    return true;
  let first = at;
  while (first > 0 && !words[first]!.startsSentence) first--;
  if (at - first > 4) return false;
  // Everything before it is a name of a field or a rank, and no deed.
  return !words
    .slice(first, at)
    .some((word, place) => (place === 0 || !roleHeads.has(word.token.normal)) && isDeed(word));
}

function isDeed({ token: { normal }, isFunction }: WordingWord): boolean {
  if (normal === 'acting') return false;
  return (
    isFunction ||
    /(?:ed|ing|te|ten|iert|iere|ado|ido)$/.test(normal) ||
    /^(?:led|ran|kept|built|taught|wrote|made|did|sold|sent|gave|took|held|drove|met|set|assist|support|help|train|work|report)$/.test(
      normal,
    )
  );
}

/** Words before a title that make less of it stay before it. */
function keepsLimits(words: readonly WordingWord[], at: number, old: readonly WordingWord[], place: number): boolean {
  const before = (list: readonly WordingWord[], from: number): readonly WordingWord[] => {
    const found: WordingWord[] = [];
    for (let step = from - 1; step >= 0 && from - step <= 3 && list[step]!.clause === list[from]!.clause; step--)
      found.push(list[step]!);
    return found;
  };
  const now = before(words, at);
  return before(old, place).every(
    ({ token, key }) => !limiting.has(token.normal) || now.some((word) => word.key === key),
  );
}
