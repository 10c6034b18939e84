/** Deeds that put others under the person: who led a team led that team. */
import { wordSet } from '../../text/word-set.ts';
import { isPastForm } from './deed-structure.ts';
import { charge, isSaid, supportsOf } from './deed-supports.ts';
import { actorsBehindVerbs } from './person-words.ts';
import type { Source } from './resume-sources.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** Deeds that put others under the person. */
const leading = /* @__PURE__ */ wordSet(
  'lead manag head headed directed superviz supervis overse run responsibl charg accountabl leit fuhr verantwortlich zustandig dirig encadr lider encarg',
);
const ranking = /* @__PURE__ */ wordSet('lead head headed directed leit dirig lider');
const peopleOrMoney = /* @__PURE__ */ wordSet(
  'team teams staff people employees employee crew department departments budget budgets division unit store shop office branch company nurses engineers developers colleagues workers personnel mitarbeiter team abteilung equipe personnel equipo personal',
);

const isNounOfDuty = /^(?:responsibilit|verantwortung|responsabili)/;

/** Whether a word of the rewrite leads what the old wording does not lead. */
export function leadsAnother(read: RewriteReading, at: number): boolean {
  const { key, token } = read.wording.words[at]!;
  // "Dead-heading" heads nothing.
  if (read.wording.text[token.start - 1] === '-') return false;
  return leading.has(key) && !isNounOfDuty.test(token.normal) && !isPartOfName(read, at) && !leadsTheSame(read, at);
}

/** "Shift lead", "under the dentist's supervision": a noun that stands behind the same word as in the old wording. */
function isPartOfName({ wording, sources }: RewriteReading, at: number): boolean {
  const last = wording.words[at - 1];
  const { key, token, clause } = wording.words[at]!;
  if (last === undefined || last.clause !== clause || last.quantity !== undefined) return false;
  // "The supervising nurse".
  if (last.isFunction && !(token.normal.endsWith('ing') && /^(?:the|a|an|our)$/.test(last.token.normal))) return false;
  const { words } = sources.passage.wording;
  return (sources.passage.places.get(key) ?? []).some(
    (place) => words[place]!.token.normal === token.normal && words[place - 1]?.key === last.key,
  );
}

const MOST_OBJECTS = 3;
const OBJECT_REACH = 7;

/** The first heads, or the first words where there is none: "a weekly lunchtime maths club" is a club. */
function firstObjects(read: RewriteReading, at: number): readonly WordingWord[] {
  const all = directObjects(read.wording, at, read).slice(0, OBJECT_REACH);
  const heads = all.filter((word) => isHead(read.wording, word, read));
  return (heads.length > 0 ? heads : all).slice(0, MOST_OBJECTS);
}

/** The objects of a leading deed are among those of the words that support it. */
function leadsTheSame(read: RewriteReading, at: number): boolean {
  const { sources } = read;
  const objects = firstObjects(read, at);
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

const otherDeed = /^(?:in|within|as|while|worked|work|reported)$/;
const endsObject = /^(?:of|for|at|with|from|on|to|by|von|bei|mit|de|du|avec|chez|con|para)$/;
const collective = /* @__PURE__ */ wordSet(
  'team group crew staff number total caseload portfolio range set list series gruppe groupe equipe equipo grupo',
);

function standsForOne(read: RewriteReading, key: string, reach: ReadonlySet<string>): boolean {
  const phrases = read.sources.lexicon?.phrases;
  if (phrases === undefined) return false;
  const needs = new Set((phrases.get(key) ?? []).flatMap((phrase) => phrase.needs));
  for (const other of reach)
    for (const phrase of phrases.get(other) ?? []) if (phrase.gives.some((group) => needs.has(group))) return true;
  return false;
}
