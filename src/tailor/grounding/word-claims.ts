/**
 * The rule of words: whatever a rewrite says with a word that joins or that is light ("handled", "task") is fine; any other word must
 * stand in the old wording, mean the same as one there, or be a fact of the same entry that came with its surroundings.
 *
 * So a word that nobody foresaw is refused and not believed. Which words mean the same is told by the lists of each language.
 */
import type { Span } from '../../text/span.ts';
import { claimKind, problemOf } from './claim-kinds.ts';
import { keepsLimits } from './limit-claims.ts';
import { isRoleNoun } from './person-words.ts';
import { factsOf, groupsByWord, sourceSpan, type RewriteReading } from './rewrite-reading.ts';
import type { Source } from './resume-sources.ts';
import { wordSet } from '../../text/word-set.ts';
import { peopleServed } from './lexicon/english-limits.ts';
import { compoundOf, joinsWordsOf } from './compound-words.ts';
import { abbreviationPlaces } from './abbreviations.ts';
import { isClosedClass } from './closed-class-licences.ts';
import { generalPlaces, isChargeOfOwnDeed, isPlainDeed } from './general-licences.ts';
import { deeds } from './deed-structure.ts';
import { doesNamedDeed } from './lesser-deeds.ts';
import { familyPlaces } from './word-family.ts';
import { wordKey } from './word-key.ts';
import { isOfAgent, isOthersDeed } from './others-deeds-told.ts';
import type { WordingWord } from './wording-text.ts';

const served = /* @__PURE__ */ wordSet(peopleServed);

/** What lets a word stand. */
export type WordLicence = 'function' | 'light' | 'number' | 'passage' | 'skill' | 'entry';

export function isContentWord({ isFunction, quantity }: WordingWord): boolean {
  return !isFunction && quantity === undefined;
}

/** Refuses the words that nothing supports; gives the licence of each word, undefined for a refused one. */
export function checkWords(
  read: RewriteReading,
  skillWords: ReadonlySet<number>,
): readonly (WordLicence | undefined)[] {
  const { wording, sources } = read;
  const { words } = wording;
  const licences: (WordLicence | undefined)[] = words.map((word, at) => {
    if (word.quantity !== undefined) return 'number';
    if (word.isFunction) return 'function';
    if (standsInPassage(read, at)) return 'passage';
    return undefined;
  });
  for (const { phrase, from, to } of wording.phrases) {
    const isGiven = (group: number): boolean =>
      read.facts.gives.has(group) ||
      (read.facts.othersGive.has(group) && (isOthersDeed(words, from) || isOfAgent(wording, from, read.facts.agents)));
    if (!phrase.needs.some(isGiven)) continue;
    for (let at = from; at < to; at++) if (to > from + 1 || !isForeign(read, at)) licences[at] ??= 'passage';
  }
  for (const [at, word] of words.entries())
    if (licences[at] === undefined && sources.lexicon?.lightWords.has(word.key) === true && !isForeign(read, at))
      licences[at] = 'light';
  for (const at of words.keys()) if (licences[at] === undefined && doesNamedDeed(read, at)) licences[at] = 'light';
  for (const at of skillWords) licences[at] ??= 'skill';
  for (const at of abbreviationPlaces(read)) licences[at] ??= 'passage';
  for (const at of words.keys()) if (licences[at] === undefined && isClosedClass(read, at)) licences[at] = 'light';
  for (const [at, word] of words.entries())
    if (
      licences[at] === undefined &&
      !isRoleNoun(word.token.normal) &&
      familyPlaces(sources.passage, word).some((place) => !read.facts.othersDeeds.has(place))
    )
      licences[at] = 'passage';
  for (const [at, word] of words.entries())
    if (
      licences[at] === undefined &&
      !isRoleNoun(word.token.normal) &&
      ((sources.language === 'de' && compoundOf(word.token.normal, sources.passage, words)) ||
        (sources.language === 'en' && joinsWordsOf(word.token.normal, sources.passage)))
    )
      licences[at] = 'passage';
  for (const at of words.keys())
    if (licences[at] === undefined && (isChargeOfOwnDeed(read, at) || isPlainDeed(read, at))) licences[at] = 'light';
  for (const at of generalPlaces(read, licences)) licences[at] = 'light';
  const first = words[0];
  if (first !== undefined && licences[0] === undefined && isDoerOf(read, first)) licences[0] = 'passage';
  borrow(read, licences);
  refuseRest(read, licences);
  return licences;
}

/** "Maintainer of a package" for "maintain a package", where it is nobody's title. */
function isDoerOf({ sources }: RewriteReading, { token: { normal } }: WordingWord): boolean {
  if (sources.language !== 'en' || isRoleNoun(normal) || !/(?:er|or)$/.test(normal)) return false;
  const stem = wordKey(normal.slice(0, -2), 'en');
  const place = sources.passage.places.get(stem)?.[0];
  const word = place === undefined ? undefined : sources.passage.wording.words[place];
  return word?.startsSentence === true && word.token.normal.startsWith(normal.slice(0, -2));
}

/** As it is, and not as somebody else's deed. */
function standsInPassage({ sources, facts, wording }: RewriteReading, at: number): boolean {
  const places = sources.passage.places.get(wording.words[at]!.key);
  if (places === undefined) return false;
  const { token, startsSentence } = wording.words[at]!;
  // "The marketing team" may be "marketing", but nobody has "marketed".
  const isSame = (place: number): boolean =>
    !facts.attributives.has(place) ||
    (!startsSentence && sources.passage.wording.words[place]!.token.normal === token.normal);
  if (places.some((place) => !facts.othersDeeds.has(place) && isSame(place))) return true;
  return isOthersDeed(wording.words, at) || isOfAgent(wording, at, facts.agents);
}

/** "Llevaba las tutorías" where the head did: a light word, too, is no deed of the person that the old wording has as somebody else's. */
function isForeign({ sources, facts, wording }: RewriteReading, at: number): boolean {
  const places = sources.passage.places.get(wording.words[at]!.key) ?? [];
  return (
    places.length > 0 &&
    places.every(
      (place) => facts.othersDeeds.has(place) && !isUnchanged(wording.words, at, sources.passage.wording.words, place),
    ) &&
    !isOthersDeed(wording.words, at) &&
    !isOfAgent(wording, at, facts.agents)
  );
}

/** "Which has made me patient": the same word behind the same two. */
function isUnchanged(words: readonly WordingWord[], at: number, old: readonly WordingWord[], place: number): boolean {
  return [0, 1, 2].every(
    (step) => words[at - step] !== undefined && words[at - step]!.token.normal === old[place - step]?.token.normal,
  );
}

const often =
  /^(?:every|each|all|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|annually|regular|regularly|often|always|tous|toutes|chaque|quotidien.*|hebdomadaire.*|mensuel.*|annuel.*|cada|todos|todas|diari[oa]s?|semanal.*|mensual.*|anual.*|jede[mnrs]?|alle[nr]?|(?:tag|wochent|monat|jahr)lich.*|regelmassig.*)$/;

/** Words from elsewhere in the entry: only with their neighbours, so that no deed changes its object. */
function borrow(read: RewriteReading, licences: (WordLicence | undefined)[]): void {
  const { wording, sources, claims } = read;
  const { words } = wording;
  for (let at = 0; at < words.length; at++) {
    // How often belongs to the line that says it.
    if (licences[at] !== undefined || often.test(words[at]!.token.normal)) continue;
    const evidence: Span[] = [];
    for (const source of sources.others) {
      const place = placeIn(read, source, at);
      if (place === undefined || !comesWithNeighbours(read, source, at, licences)) continue;
      evidence.push(sourceSpan(source, place));
      if (evidence.length === 3) break;
    }
    if (evidence.length === 0) continue;
    licences[at] = 'entry';
    claims.support(claimKind(read, at, words), words[at]!.token, evidence);
  }
}

function placeIn(read: RewriteReading, source: Source, at: number): number | undefined {
  const word = read.wording.words[at]!;
  const facts = factsOf(source, read.sources);
  const places = source.places.get(word.key)?.filter((place) => !facts.othersDeeds.has(place));
  if (places !== undefined && places.length > 0) {
    // Names are borrowed as names: "Logistics" of a firm's name is no "logistics" that somebody did.
    if (source.kind === 'name' && !word.isCapital) return undefined;
    // A position's words are no deeds: "Sales Representative" has not "sold".
    if (source.kind === 'position')
      return places.find((place) => source.wording.words[place]!.token.normal === word.token.normal);
    return keepsLimits(read, facts, word.key) ? places[0] : undefined;
  }
  if (source.kind !== 'highlight' && source.kind !== 'dates') return undefined;
  // A deed comes in its own words, or it would come with another line's object.
  if (facts.gives.size === 0 || isDeedOf(read, at)) return undefined;
  for (const group of groupsByWord(read)[at]!) {
    const given = facts.gives.get(group);
    if (given !== undefined && keepsLimits(read, facts, source.wording.words[given[0]!]!.key)) return given[0];
  }
  return undefined;
}

function isDeedOf({ wording, sources }: RewriteReading, at: number): boolean {
  const { words } = wording;
  if (sources.language !== 'en') return words[at]!.startsSentence;
  // "Take orders and run the shop": an article stands behind a verb, and behind no noun.
  return (
    deeds(wording)[at] === true ||
    (words[at - 1]?.token.normal === 'and' &&
      /^(?:the|an?|my|our|their|all|its)$/.test(words[at + 1]?.token.normal ?? ''))
  );
}

function comesWithNeighbours(
  read: RewriteReading,
  source: Source,
  at: number,
  licences: readonly (WordLicence | undefined)[],
): boolean {
  const { words } = read.wording;
  if (source.kind === 'dates' || (source.kind === 'position' && source.wording.words.length === 1)) return true;
  // Whom the work was for: "handled customer complaints" in a job with customers.
  if (served.has(words[at]!.token.normal)) return true;
  const isSaid = (place: number): boolean => isContentWord(words[place]!) && licences[place] !== 'light';
  let next = at + 1;
  while (next < words.length && !words[next]!.startsSentence && !isSaid(next)) next++;
  const hasNext = next < words.length && !words[next]!.startsSentence;
  if (
    hasNext &&
    placeIn(read, source, next) !== undefined &&
    (licences[next] !== 'passage' || source.places.has(words[next]!.key))
  )
    return true;
  let before = at - 1;
  while (before >= 0 && !isSaid(before)) before--;
  if (before < 0) return source.kind === 'name' && source.places.size === 1;
  if (placeIn(read, source, before) !== undefined && licences[before] !== 'passage') return true;
  // The last words of a fact: "… in Bonn" behind the words of that fact, or a name of one word.
  return source.kind === 'name' && source.wording.words.length === 1;
}

/** Neighbouring refused words are told together, so that a name is one claim. */
function refuseRest(read: RewriteReading, licences: readonly (WordLicence | undefined)[]): void {
  const { wording, claims } = read;
  const { words } = wording;
  for (let at = 0; at < words.length; at++) {
    if (licences[at] !== undefined) continue;
    let to = at + 1;
    while (
      to < words.length &&
      licences[to] === undefined &&
      words[to]!.clause === words[at]!.clause &&
      words[to]!.isCapital === words[at]!.isCapital
    )
      to++;
    const kind = claimKind(read, at, words, to);
    claims.refuse(kind, { start: words[at]!.token.start, end: words[to - 1]!.token.end }, problemOf(kind));
    at = to - 1;
  }
}
