/**
 * Deeds and what they are done to: who led a team led that team, who tested samples on an analyser has not tested the analyser, and who
 * scheduled interviews has not conducted them.
 */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import type { ClaimKind } from './claim.ts';
import { actorsBehindVerbs } from './person-words.ts';
import type { Source } from './resume-sources.ts';
import { factsOf, type RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** Deeds that put others under the person. */
const leading = /* @__PURE__ */ wordSet(
  'lead manag headed directed superviz supervis overse run responsibl charg accountabl leit fuhr verantwortlich zustandig dirig encadr lider encarg',
);
const ranking = /* @__PURE__ */ wordSet('lead headed directed leit dirig lider');
/** Who is responsible for a thing, by key. */
export const charge: WordSet = /* @__PURE__ */ wordSet(
  'responsibl in charg accountabl verantwortlich zustandig encarg responsabl',
);
const peopleOrMoney = /* @__PURE__ */ wordSet(
  'team teams staff people employees employee crew department departments budget budgets division unit store shop office branch company nurses engineers developers colleagues workers personnel mitarbeiter team abteilung equipe personnel equipo personal',
);

const isNounOfDuty = /^(?:responsibilit|verantwortung|responsabili)/;

/** The kind of claim that a deed makes when the old wording has it with another object; undefined where it is the same. */
export function otherObject(read: RewriteReading, at: number): ClaimKind | undefined {
  const { key, token } = read.wording.words[at]!;
  if (leading.has(key) && !isNounOfDuty.test(token.normal) && !leadsTheSame(read, at)) return 'title';
  if (performing.has(key) && isOnlyAbout(read, at)) return 'statement';
  return isRewordedDeed(read, at) && !isDoneToTheSame(read, at) ? 'statement' : undefined;
}

const MOST_OBJECTS = 3;
const OBJECT_REACH = 7;

/** The objects of a leading deed are among those of the words that support it. */
function leadsTheSame(read: RewriteReading, at: number): boolean {
  const { sources } = read;
  const objects = directObjects(read.wording, at, read).slice(0, MOST_OBJECTS);
  if (objects.length === 0) return true;
  const own = supportsOf(read, sources.passage, at);
  if (own !== 'whole phrase' && own.length > 0)
    return own.some((place) => reaches(read, sources.passage, place, at, objects));
  if (own === 'whole phrase') return true;
  // A deed from another line of the entry comes with that line's objects.
  let isSupported = false;
  for (const source of sources.others) {
    const supports = source.kind === 'highlight' ? supportsOf(read, source, at) : [];
    if (supports === 'whole phrase') return true;
    if (supports.some((place) => reaches(read, source, place, at, objects))) return true;
    isSupported ||= supports.length > 0;
  }
  return !isSupported;
}

/** Places of a source whose words support a deed. `whole phrase`: more than the verb is the same, as in "ran tests" for "tested". */
function supportsOf(read: RewriteReading, source: Source, at: number): readonly number[] | 'whole phrase' {
  const { wording, sources } = read;
  const facts = factsOf(source, sources);
  const { key } = wording.words[at]!;
  const supports = (source.places.get(key) ?? []).filter((place) => !facts.othersDeeds.has(place));
  for (const { phrase, from, to } of wording.phrases)
    if (from <= at && at < to)
      for (const group of phrase.needs) {
        const given = facts.gives.get(group);
        if (given === undefined) continue;
        if (to > at + 1 && !charge.has(key)) return 'whole phrase';
        supports.push(...given);
      }
  return supports;
}

function reaches(
  read: RewriteReading,
  source: Source,
  place: number,
  at: number,
  objects: readonly WordingWord[],
): boolean {
  const old = source.wording;
  const reach = new Set(
    directObjects(old, place, read)
      .slice(0, OBJECT_REACH)
      .filter((word) => isHead(old, word, read))
      .map(({ key }) => key),
  );
  for (let before = place - 1; before >= 0 && place - before <= 3; before--)
    if (isSaid(old.words[before]!, read)) reach.add(old.words[before]!.key);
  const isReached = ({ key }: WordingWord): boolean => reach.has(key) || standsForOne(read, key, reach);
  const people = objects.find(
    (word) =>
      isHead(read.wording, word, read) &&
      (peopleOrMoney.has(word.token.normal) || actorsBehindVerbs(word.token.normal)),
  );
  // Who is responsible for a thing manages it; only people are led.
  if (people === undefined && charge.has(old.words[place]!.key) && ranking.has(read.wording.words[at]!.key))
    return false;
  const heads = objects.filter((word) => isHead(read.wording, word, read));
  return (heads.length === 0 ? objects : heads).some(isReached) && (people === undefined || isReached(people));
}

/** Not a word before another one that it only describes: of "the workshop's tools" it is the tools. */
function isHead({ words, text }: WordingText, word: WordingWord, read: RewriteReading): boolean {
  const next = words[words.indexOf(word) + 1];
  return (
    word.token.normal.endsWith('ing') ||
    next === undefined ||
    next.clause !== word.clause ||
    !isSaid(next, read) ||
    /^(?:every|each|daily|weekly|monthly|nightly|twice|once)$/.test(next.token.normal) ||
    isPastForm(next.token.normal) ||
    text[next.token.start - 1] === '/'
  );
}

function isSaid({ isFunction, quantity, key }: WordingWord, { sources }: RewriteReading): boolean {
  return !isFunction && quantity === undefined && sources.lexicon?.lightWords.has(key) !== true;
}

/** What a deed is done to: the words behind it up to the next preposition. "The tools of a crew" are tools. */
function directObjects({ words, text }: WordingText, at: number, read: RewriteReading): readonly WordingWord[] {
  const objects: WordingWord[] = [];
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next]!;
    const { normal } = word.token;
    if (
      word.startsSentence ||
      otherDeed.test(normal) ||
      text.slice(words[next - 1]!.token.end, word.token.start).includes(';')
    )
      break;
    if (objects.length > 0 && endsObject.test(normal) && !collective.has(words[next - 1]!.token.normal)) break;
    // "Personnel files" are files.
    const next2 = words[next + 1];
    const isModifier =
      peopleOrMoney.has(normal) &&
      next2 !== undefined &&
      next2.clause === word.clause &&
      isSaid(next2, read) &&
      !peopleOrMoney.has(next2.token.normal) &&
      !isPastForm(next2.token.normal);
    if (isSaid(word, read) && !isModifier) objects.push(word);
  }
  return objects;
}

/** An English past form that the old wording has under another word. */
function isRewordedDeed({ wording, sources }: RewriteReading, at: number): boolean {
  const word = wording.words[at]!;
  if (sources.language !== 'en' || sources.lexicon?.lightWords.has(word.key) === true) return false;
  return (
    isPastForm(word.token.normal) && (word.startsSentence || /^(?:and|then)$/.test(wording.words[at - 1]!.token.normal))
  );
}

function isPluralNoun({ token: { normal }, startsSentence }: WordingWord): boolean {
  return !startsSentence && /[^s]s$/.test(normal);
}

function isPastForm(normal: string): boolean {
  return (
    /ed$/.test(normal) ||
    /^(?:led|ran|kept|built|taught|wrote|made|sold|sent|gave|took|held|drove|met|set|bought|found|cut|brought|oversaw)$/.test(
      normal,
    )
  );
}

/** Who conducts a thing does it himself. */
const performing = /* @__PURE__ */ wordSet(
  'conduct perform carr execut undertak deliv provid giv host hold complet run',
);
/** Who does this to a thing has not done the thing. */
const about = /* @__PURE__ */ wordSet(
  'schedul plan book arrang post advertiz fil record log document transcrib receiv request attend sell observ watch read review check monitor track forward send mail archiv scan copy print ord buy purchas invoic bill announc fil catalog list',
);

/** "Scheduled interviews" are not conducted: the object of a deed is only written about, ordered or looked at in the old wording. */
function isOnlyAbout(read: RewriteReading, at: number): boolean {
  const { sources, wording } = read;
  if (sources.language !== 'en' || sources.passage.places.has(wording.words[at]!.key)) return false;
  const key = headOfObject(wording, at, read);
  const places = key === undefined ? [] : (sources.passage.places.get(key) ?? []);
  const { words } = sources.passage.wording;
  return (
    places.length > 0 &&
    places.every((place) => about.has(deedBefore(words, place) ?? '') || isBehindPreposition(words, place))
  );
}

/** "Prepared animals for surgery": no surgery was performed. "Responsible for training" is another "for". */
function isBehindPreposition(words: readonly WordingWord[], at: number): boolean {
  if (words[at]!.token.normal.endsWith('ing')) return false;
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    const { token, clause } = words[before]!;
    if (clause !== words[at]!.clause || isPastForm(token.normal)) return false;
    if (/^(?:for|to|about|at|in|after|before|during|with|from)$/.test(token.normal))
      return before > 0 && !charge.has(words[before - 1]!.key);
  }
  return false;
}

/** The last word of the first thing a deed is done to: "daily vehicle checks" are checks. */
function headOfObject({ words }: WordingText, at: number, read: RewriteReading): string | undefined {
  let head: string | undefined;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next]!;
    if (word.startsSentence || (head !== undefined && (word.isFunction || word.clause !== words[at]!.clause))) break;
    if (isSaid(word, read)) head = word.key;
  }
  return head;
}

/** Key of the nearest past form before a word in its sentence; undefined where the word is one itself. */
function deedBefore(words: readonly WordingWord[], at: number): string | undefined {
  if (isPastForm(words[at]!.token.normal)) return undefined;
  for (let before = at - 1; before >= 0 && at - before <= 6; before--) {
    const word = words[before]!;
    if (isPastForm(word.token.normal)) return word.key;
    if (word.startsSentence) return undefined;
  }
  return undefined;
}

/** Their object is in the word, or changes place with the source: "fixed bugs in it" and "debugged it". */
const holdsItsObject = /* @__PURE__ */ wordSet('debug learn troubleshoot inform notif');

/** Behind these stands what a deed is done with, and where: it is not what the deed is done to. */
const aside = /^(?:on|with|in|at|using|by|from|through|via|alongside|after|before|during|as)$/;

/** "Tested samples on an analyser" is no test of the analyser. */
function isDoneToTheSame(read: RewriteReading, at: number): boolean {
  const { wording, sources, facts } = read;
  const objects = directObjects(wording, at, read).filter(({ clause }) => clause === wording.words[at]!.clause);
  if (objects.length === 0 || holdsItsObject.has(wording.words[at]!.key)) return true;
  const old = sources.passage.wording.words;
  const places = new Set(
    sources.passage.places
      .get(wording.words[at]!.key)
      ?.filter((place) => old[place]!.startsSentence || isPastForm(old[place]!.token.normal)),
  );
  let isGiven = false;
  for (const { phrase, from, to } of wording.phrases) {
    if (from > at || to <= at) continue;
    for (const group of phrase.needs) {
      const given = facts.gives.get(group);
      if (given === undefined) continue;
      // A whole phrase stands for a whole phrase.
      if (to - from > 1) return true;
      isGiven = true;
      for (const place of given) if (!isPluralNoun(old[place]!)) places.add(place);
    }
  }
  // "Wrote care plans": the noun has planned nothing.
  if (places.size === 0) return !isGiven;
  // "Worked at the till" says where, and means with what.
  if ([...places].some((place) => old[place]!.key === 'work')) return true;
  const { words } = sources.passage.wording;
  // Somewhere else than as an object: the word is no part of what is done aside.
  const isAside = (key: string, from: number): boolean => {
    let hasObject = false;
    let isBehind = false;
    for (let next = from + 1; next < words.length; next++) {
      const word = words[next]!;
      if (word.startsSentence) break;
      if (hasObject && aside.test(word.token.normal)) isBehind = true;
      if (/^(?:and|to)$/.test(word.token.normal)) isBehind = false;
      if (!isSaid(word, read)) continue;
      hasObject = true;
      if (word.key === key) return isBehind;
    }
    return false;
  };
  return [...places].some((place) => objects.some(({ key }) => !isAside(key, place)));
}

const otherDeed = /^(?:in|within|as|while|worked|work|reported)$/;
const endsObject = /^(?:of|for|at|with|from|on|to|by|von|bei|mit|de|du|avec|chez|con|para)$/;
const collective = /* @__PURE__ */ wordSet('team group crew staff number total gruppe groupe equipe equipo grupo');

function standsForOne(read: RewriteReading, key: string, reach: ReadonlySet<string>): boolean {
  const phrases = read.sources.lexicon?.phrases;
  if (phrases === undefined) return false;
  const needs = new Set((phrases.get(key) ?? []).flatMap((phrase) => phrase.needs));
  for (const other of reach)
    for (const phrase of phrases.get(other) ?? []) if (phrase.gives.some((group) => needs.has(group))) return true;
  return false;
}
