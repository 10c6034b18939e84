/** Deeds of which one is less than the other: who scheduled, planned or filed a thing has not done it. English only. */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { holdsItsObject } from './deed-objects.ts';
import { deeds, isPastForm } from './deed-structure.ts';
import { charge, isSaid, supportPlaces } from './deed-supports.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** Who conducts a thing does it himself. */
const performing = /* @__PURE__ */ wordSet(
  'conduct perform carr execut undertak deliv provid giv host hold complet run',
);
/** Who does this to a thing has not done the thing. */
const about = /* @__PURE__ */ wordSet(
  'schedul plan book arrang post advertiz fil record log document transcrib receiv request attend sell observ watch read review check monitor track forward send mail archiv scan copy print ord buy purchas invoic bill announc fil catalog list',
);

/**
 * Light words that are a deed of their own beside a thing: who sold cakes has not made them, who took orders has not given them, who typed
 * decisions has not taken them. By key, what is another deed.
 */
const otherDeeds: ReadonlyMap<string, WordSet> = /* @__PURE__ */ new Map([
  [
    'mak',
    /* @__PURE__ */ wordSet(
      'sell serv fil typ check read watch observ attend stor stock pack unpack load unload buy purchas clean wash mov lift carr sort count label test review proofread hang display tast inspect monitor receiv archiv scan paint',
    ),
  ],
  ['giv', /* @__PURE__ */ wordSet('tak accept get follow obey hear typ check join visit')],
  ['tak', /* @__PURE__ */ wordSet('typ fil print hear announc post sell check read')],
]);

/** Deeds that come before a deed, or ask somebody else for it. */
const lesser = /* @__PURE__ */ wordSet(
  'plan schedul book arrang propos suggest recommend request prepar draft describ document record log observ watch track monitor discuss consider evaluat evalu assess',
);

/** "Scheduled interviews" are not conducted: the object of a deed is only written about, ordered or looked at in the old wording. */
export function isOnlyAbout(read: RewriteReading, at: number): boolean {
  const { sources, wording } = read;
  const own = wording.words[at]!.key;
  const others = otherDeeds.get(own);
  if (sources.language !== 'en' || sources.passage.places.has(own)) return false;
  if (others === undefined && !performing.has(own)) return false;
  const key = headOfObject(wording, at, read);
  const places = key === undefined ? [] : (sources.passage.places.get(key) ?? []);
  const { words } = sources.passage.wording;
  return (
    places.length > 0 &&
    places.every((place) => {
      const deed = deedBefore(words, place) ?? '';
      if (others?.has(deed) === true) return true;
      return performing.has(own) && (about.has(deed) || isBehindPreposition(words, place));
    })
  );
}

/** "Prepared animals for surgery": no surgery was performed. "Responsible for training" is another "for". */
function isBehindPreposition(words: readonly WordingWord[], at: number): boolean {
  if (words[at]!.token.normal.endsWith('ing')) return false;
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    const { token, clause } = words[before]!;
    if (clause !== words[at]!.clause || isPastForm(token.normal)) return false;
    // "Filled in" is one deed.
    if (/^(?:for|to|about|at|in|after|before|during|with|from)$/.test(token.normal))
      return before > 0 && !charge.has(words[before - 1]!.key) && !isPastForm(words[before - 1]!.token.normal);
  }
  return false;
}

/** "Completed rewires" for "rewired": the deed of the old wording is the object, and the new verb says only that it was done. */
export function doesNamedDeed(read: RewriteReading, at: number): boolean {
  const { sources, wording } = read;
  const { key: own } = wording.words[at]!;
  if (
    sources.language !== 'en' ||
    !(performing.has(own) || reaching.has(own) || own === 'manag' || own === 'plac' || own === 'prepar')
  )
    return false;
  const key = headOfObject(wording, at, read);
  if (key === undefined) return false;
  const isDeedAt = deeds(sources.passage.wording);
  return sources.passage.places.get(key)?.some((place) => isDeedAt[place] === true) === true;
}

const reaching = /* @__PURE__ */ wordSet('achiev record generat produc mak do giv tak');

/** The last word of the first thing a deed is done to: "daily vehicle checks" are checks. */
function headOfObject({ words, text }: WordingText, at: number, read: RewriteReading): string | undefined {
  let head: string | undefined;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next]!;
    // "A start-of-shift briefing" is a briefing.
    if (text[word.token.end] === '-') continue;
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

/** "Planned the rollout" is no "rolled out": the deed is a noun there, and what was done to it is less than doing it. */
export function isOnlyPlanned(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  if (sources.language !== 'en' || deeds(wording)[at] !== true) return false;
  const { key } = wording.words[at]!;
  if (about.has(key) || sources.lexicon?.lightWords.has(key) === true || holdsItsObject.has(key)) return false;
  const old = sources.passage.wording;
  const isDeedAt = deeds(old);
  const places = supportPlaces(read, at);
  return (
    places.length > 0 &&
    places.every((place) => isDeedAt[place] !== true && lesser.has(deedBefore(old.words, place) ?? ''))
  );
}
