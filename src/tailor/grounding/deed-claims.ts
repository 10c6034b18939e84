/**
 * Deeds and what they are done to: who led a team led that team, who tested samples on an analyser has not tested the analyser, and who
 * scheduled interviews has not conducted them.
 */
import type { ClaimKind } from './claim.ts';
import { isAsideOfAll, isDoneToTheSame } from './deed-objects.ts';
import { abbreviationPlaces } from './abbreviations.ts';
import { deeds, happenedByItself, isPastForm } from './deed-structure.ts';
import { charge, supportPlaces } from './deed-supports.ts';
import { leadsAnother } from './leading-deeds.ts';
import { doesNamedDeed, isOnlyAbout, isOnlyPlanned } from './lesser-deeds.ts';
import { isMadeOfThing, opensTitle } from './no-deeds.ts';
import { embeds, headOfEmbedded, isEmbedded, isInRelative, isNamedOfTheSame } from './named-deeds.ts';
import { wordSides } from './prepositions.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** What is wrong with a word as a deed of the rewrite; undefined where the old wording has the same deed with the same object. */
export function deedProblem(
  read: RewriteReading,
  at: number,
): { readonly kind: ClaimKind; readonly problem: string } | undefined {
  // "Meetings run by the manager": the deed of another, in both wordings.
  if (
    /^(?:by|von|durch|par|por)$/.test(read.wording.words[at + 1]?.token.normal ?? '') &&
    read.facts.othersDeeds.size > 0
  )
    return undefined;
  if (isHeldToGoOn(read, at))
    return { kind: 'statement', problem: 'The old wording tells it of the past, and the new one of today.' };
  if (isNotFinished(read, at))
    return { kind: 'statement', problem: 'The old wording says that it goes on, and not that it was done.' };
  const isNamed = doesNamedDeed(read, at);
  if (!isNamed && leadsAnother(read, at)) return { kind: 'title', problem: OTHER_OBJECT };
  if (isOnlyAbout(read, at)) return { kind: 'statement', problem: OTHER_OBJECT };
  if (standsUnchanged(read, at) || abbreviationPlaces(read).has(at)) return undefined;
  if (isMadeOfThing(read, at)) return { kind: 'statement', problem: OTHER_OBJECT };
  if (isOnlyPlanned(read, at))
    return {
      kind: 'statement',
      problem: 'The old wording says that it was planned or written about, not that it was done.',
    };
  if (isOnlyMeant(read, at))
    return { kind: 'statement', problem: 'The old wording says what for, and not that it was done.' };
  if (read.sources.language === 'en' && isModifierOfDeed(read, at))
    return { kind: 'statement', problem: 'The old wording does not say this of it.' };
  if (read.sources.language !== 'en')
    return isNamedOfTheSame(read, at) ? undefined : { kind: 'statement', problem: OTHER_OBJECT };
  if (deeds(read.wording)[at] !== true || opensTitle(read, at)) return undefined;
  if (isOnlyAim(read, at))
    return { kind: 'statement', problem: 'The old wording says what for, and not that it was done.' };
  if (isAsideOfAll(read, at)) return { kind: 'statement', problem: OTHER_OBJECT };
  if (isOnlyOutcome(read, at))
    return { kind: 'statement', problem: 'The old wording does not say that the person brought this about.' };
  return isNamed || isDoneToTheSame(read, at) ? undefined : { kind: 'statement', problem: OTHER_OBJECT };
}

/** "Teach" for "taught": whoever did it need not do it still. */
function isHeldToGoOn({ wording, sources }: RewriteReading, at: number): boolean {
  const { startsSentence, key, token } = wording.words[at]!;
  if (sources.language !== 'en' || !startsSentence || isPastForm(token.normal)) return false;
  if (/(?:ing|ment|[ts]ion|al|er|or|[as]nce|ery)$/.test(token.normal)) return false;
  const { words } = sources.passage.wording;
  const places = sources.passage.places.get(key) ?? [];
  const next = wording.words[at + 1];
  // A verb, and no noun before "of" or another noun.
  if (next === undefined || /^(?:of|and|for|with|in|on|at)$/.test(next.token.normal)) return false;
  return (
    places.length > 0 &&
    places.every((place) => words[place]!.startsSentence && isPastForm(words[place]!.token.normal)) &&
    words.find(({ startsSentence: opens }) => opens)?.key === key
  );
}

const goingOn = /^(?:currently|presently|now|ongoing)$/;

/** "Designed" for "currently drafting": what goes on has not been done. */
function isNotFinished({ wording, sources }: RewriteReading, at: number): boolean {
  const { startsSentence, token } = wording.words[at]!;
  const [first, second] = sources.passage.wording.words;
  return (
    sources.language === 'en' &&
    startsSentence &&
    isPastForm(token.normal) &&
    goingOn.test(first!.token.normal) &&
    second?.token.normal.endsWith('ing') === true &&
    !wording.words.some(({ token: other }) => goingOn.test(other.normal) || other.normal === 'current')
  );
}

/** The same form with the same words behind it, or as a participle behind the same word, as the old wording has it. */
function standsUnchanged({ wording, sources }: RewriteReading, at: number): boolean {
  const old = sources.passage.wording.words;
  const { words } = wording;
  const { key, token, startsSentence } = words[at]!;
  const isSame = (place: number): boolean => {
    if (old[place]!.token.normal !== token.normal) return false;
    const last = words[at - 1];
    if (!startsSentence && last?.isFunction === false && old[place - 1]?.token.normal === last.token.normal)
      return true;
    for (let step = 1; step <= UNCHANGED; step++) {
      const next = words[at + step];
      const then = old[place + step];
      const isEnd = next === undefined || next.clause !== words[at]!.clause;
      if (isEnd) return step > 1 && (then === undefined || then.clause !== old[place]!.clause);
      if (then?.token.normal !== next.token.normal) return false;
    }
    return true;
  };
  return sources.passage.places.get(key)?.some(isSame) === true;
}

/** So many words behind a deed tell what it is done to. Chosen, unmeasured. */
const UNCHANGED = 5;

const OTHER_OBJECT = 'In the old wording this deed has another object.';

/** "Passed them on for approval" is no approval: the deed stands only behind "for" or "to", or behind "by" and "when". */
function isOnlyMeant(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  const { language, passage } = sources;
  const { startsSentence, isFunction, quantity, token, key } = wording.words[at]!;
  if (language === undefined || isFunction || quantity !== undefined || sources.lexicon?.lightWords.has(key) === true)
    return false;
  // "Norm- und Drehteile" are one list.
  const isSecond =
    language !== 'en' &&
    /^(?:und|et|y|e)$/.test(wording.words[at - 1]?.token.normal ?? '') &&
    wording.text[wording.words[at - 2]?.token.end ?? 0] !== '-';
  if (!startsSentence && !isSecond && !(language === 'en' && deeds(wording)[at] === true && isPastForm(token.normal)))
    return false;
  const { words } = passage.wording;
  const theirs = wordSides(passage.wording, language);
  const places = supportPlaces(read, at);
  if (
    language !== 'en' &&
    places.length > 0 &&
    places.every((place) => isInRelative(passage.wording, place)) &&
    !isInRelative(wording, at)
  )
    return true;
  // "Gestión de albaranes" where the old wording has "programa de gestión".
  if (
    language !== 'en' &&
    places.length > 0 &&
    embeds.test(wording.words[at + 1]?.token.normal ?? '') &&
    places.every((place) => isEmbedded(read, place)) &&
    // "Commandes de lentilles contrôlées" for "contrôle des commandes": the deed stands behind.
    !wording.words.some(
      ({ clause }, next) =>
        next > at &&
        clause === wording.words[at]!.clause &&
        places.some((place) => supportPlaces(read, next).includes(headOfEmbedded(read, place) ?? -1)),
    )
  )
    return true;
  return (
    places.length > 0 &&
    places.every(
      (place) =>
        !words[place]!.startsSentence &&
        (theirs[place] === 'for' ||
          theirs[place] === 'when' ||
          (theirs[place] === 'under' && !(language === 'de' && opensNewPhrase(words, place))) ||
          (theirs[place] === 'before' && !words[place]!.token.normal.endsWith('ing'))) &&
        !isCharge(words, place),
    )
  );
}

/** "Unter Anleitung der Hausdame Kontrolle …": a noun right behind a noun in the genitive begins anew. */
function opensNewPhrase(words: readonly WordingWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.isCapital === true &&
    !before.isFunction &&
    words[at]!.isCapital &&
    /^(?:der|des|eine[rs]|von)$/.test(words[at - 2]?.token.normal ?? '')
  );
}

/** "Responsible for", "in charge of", "used for", "worked on": what stands behind was done. */
function isCharge(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 8; before--)
    if (
      (charge.has(words[before]!.key) && !words[before]!.isFunction) ||
      /^(?:task|account|verantwort|zustandig)/.test(words[before]!.key)
    )
      return true;
  return false;
}

const outcomes =
  /^(?:increas|maximiz|improv|boost|rais|grow|reduc|decreas|cut|lower|minimiz|sav|enhanc|strengthen|accelerat|speed|generat|driv|prevent|eliminat|optimiz|ensur)/;

/** "Menus to increase revenue" have not increased it yet: an outcome that the old wording only has behind "to". */
function isOnlyAim({ wording, sources }: RewriteReading, at: number): boolean {
  const { key, token } = wording.words[at]!;
  const before = wording.words[at - 1]?.token.normal ?? '';
  if (!outcomes.test(key) || !(isPastForm(token.normal) || token.normal.endsWith('ing'))) return false;
  if (/^(?:to|for|at|of|towards|in)$/.test(before)) return false;
  const { words } = sources.passage.wording;
  const places = sources.passage.places.get(key) ?? [];
  return places.length > 0 && places.every((place) => words[place - 1]?.token.normal === 'to');
}

/** "Grew sales" where the old wording has "sales grew". */
function isOnlyOutcome(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  const places = supportPlaces(read, at);
  const next = wording.words[at + 1];
  // "With sales growing": still of itself.
  if (next === undefined || next.isFunction || next.quantity !== undefined || next.clause !== wording.words[at]!.clause)
    return false;
  return places.length > 0 && places.every((place) => happenedByItself(sources.passage.wording, place));
}

/** "Closing checks", where the old wording has a deed that may be called closing, and no such checks. */
function isModifierOfDeed(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  const { key, token, startsSentence } = wording.words[at]!;
  if (startsSentence || !/(?:ing|ed)$/.test(token.normal) || deeds(wording)[at] === true) return false;
  if (sources.passage.places.has(key) || sources.lexicon?.lightWords.has(key) === true) return false;
  const next = wording.words[at + 1];
  if (next === undefined || next.clause !== wording.words[at]!.clause || next.isFunction) return false;
  const isDeedAt = deeds(sources.passage.wording);
  const places = supportPlaces(read, at);
  // "Nursing care" for "caring": both words stand for the deed.
  if (supportPlaces(read, at + 1).some((place) => places.includes(place))) return false;
  return places.length > 0 && places.every((place) => isDeedAt[place] === true);
}
