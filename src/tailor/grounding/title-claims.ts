/**
 * Titles: what somebody is called must be the entry's position or stand in the old wording as the person's own; a title keeps what makes
 * less of it ("assistant manager") and gains nothing ("senior").
 */
import { wordSet } from '../../text/word-set.ts';
import { titleBoosts, titleLimits } from './lexicon/english-limits.ts';
import { deedProblem } from './deed-claims.ts';
import { charge, supportPlaces } from './deed-supports.ts';
import { isRoleNoun, roleHeads } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { Source } from './resume-sources.ts';
import type { WordLicence } from './word-claims.ts';
import type { WordingWord } from './wording-text.ts';

const limiting = /* @__PURE__ */ wordSet(titleLimits);
const boosting = /* @__PURE__ */ wordSet(titleBoosts);
const asWords = /* @__PURE__ */ wordSet('as als como comme');
const dependent = /* @__PURE__ */ wordSet('by under to from vom unter zum sous bajo');
const standsFor = /* @__PURE__ */ wordSet(
  'by under to from for with alongside of and von vom unter zum fur mit sous pour avec bajo para con de du',
);
export function checkTitles(read: RewriteReading, licences: readonly (WordLicence | undefined)[]): void {
  const { words } = read.wording;
  for (const [at, word] of words.entries()) {
    if (licences[at] === undefined || word.isFunction || word.quantity !== undefined) continue;
    const { normal } = word.token;
    if (boosting.has(normal) && isRank(words, at, read.sources.language) && !isBoostKnown(read, at))
      refuse(read, at, 'The résumé has no such rank here.');
    else if (isRoleNoun(normal) && !isVerb(words, at) && !isRoleKnown(read, at))
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
  if (!deedsToo.has(words[at]!.token.normal)) return true;
  const next = words[at + 1];
  return next !== undefined && next.clause === words[at]!.clause && isRoleNoun(next.token.normal);
}

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
  const isClaim = claimsTitle(words, at) && !isObjectOfSameDeed(read, at);
  const { end } = words[at]!.token;
  const isGenitive =
    /['’]s?$/.test(read.wording.text.slice(end - 2, end)) || /^['’]/.test(read.wording.text.slice(end, end + 1));
  let isNamed = false;
  const isInPassage = read.sources.passage.places.has(key);
  for (const source of isInPassage && !isClaim ? [read.sources.passage] : titleSources(read)) {
    for (const place of source.places.get(key) ?? []) {
      isNamed = true;
      if (!keepsLimits(words, at, source.wording.words, place)) continue;
      const isOwn = source.kind === 'position' || claimsTitle(source.wording.words, place);
      if (isClaim && !hasRanks(read, at, source, place)) continue;
      if (isClaim ? isOwn : keepsDependence(words, at, source.wording.words, place, isGenitive)) return true;
    }
  }
  // Words that stand for others by a list ("staff" for "employees") claim nothing unless they stand as a title.
  return !isNamed && !isClaim;
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

/** What stands before a claimed title, its rank and field, stands before it in the source as well. */
function hasRanks(read: RewriteReading, at: number, source: Source, place: number): boolean {
  const { words } = read.wording;
  const old = source.wording.words;
  const { passage, language } = read.sources;
  for (let before = at - 1; before >= 0 && at - before <= 3 && words[before]!.clause === words[at]!.clause; before--) {
    const { key, token, isFunction, isCapital } = words[before]!;
    if (asWords.has(token.normal)) break;
    if (isFunction) continue;
    if (old.slice(Math.max(0, place - 4), place).some((word) => word.key === key)) continue;
    if (
      source === passage &&
      supportPlaces(read, before).some((one) => one < place && place - one <= 4 && !passage.places.has(key))
    )
      continue;
    // What the person is like may stand anywhere: "adviser …, discreet" and "discreet HR adviser".
    const isAdjective = language === 'de' ? !isCapital : before < at - 1;
    if (!isAdjective || boosting.has(token.normal) || !passage.places.has(key)) return false;
  }
  return true;
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

/** Who was reported to, trained by or supported stays so. */
function keepsDependence(
  words: readonly WordingWord[],
  at: number,
  old: readonly WordingWord[],
  place: number,
  isGenitive: boolean,
): boolean {
  const was = prepositionBefore(old, place);
  if (was === undefined || !dependent.has(was)) return true;
  // "The manager's posts" for "posts written by the manager".
  if (isGenitive) return true;
  const is = prepositionBefore(words, at);
  if (is !== undefined && standsFor.has(is)) return true;
  // "Used by 900 drivers", "serving 900 drivers": so many are nobody's superiors, where the deed that was theirs is gone.
  const count = old[place - 1]?.quantity;
  if (count === undefined || words[at - 1]?.quantity === undefined) return false;
  const by = old.slice(0, place).findLastIndex(({ token }) => token.normal === was);
  return was === 'by' && by > 0 && !words.some(({ key }) => key === old[by - 1]!.key);
}

function prepositionBefore(words: readonly WordingWord[], at: number): string | undefined {
  for (let before = at - 1; before >= 0 && at - before <= 4; before--) {
    const { normal } = words[before]!.token;
    if (standsFor.has(normal)) return normal;
    if (words[before]!.clause !== words[at]!.clause) break;
  }
  return undefined;
}
