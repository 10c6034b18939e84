/**
 * Words that may stand though the old wording does not have them, since they name nothing by themselves: general words beside a word of the
 * old wording, and "responsible for" before a deed of the person.
 */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { ownObjects } from './own-objects.ts';
import { deeds, governors } from './deed-structure.ts';
import { placesTold, supportPlaces } from './deed-supports.ts';
import { generalWords } from './lexicon/general-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordLicence } from './word-claims.ts';
import type { WordingLanguage } from './word-key.ts';
import type { WordingWord } from './wording-text.ts';

/** More of them are no rewording but a filling. Chosen, unmeasured. */
const MOST_GENERAL = 3;
/** Words between a general word and the one it belongs to, at most. */
const NEAR = 3;

const tables = new Map<WordingLanguage, WordSet>();

function generalOf(language: WordingLanguage): WordSet {
  let table = tables.get(language);
  if (table === undefined) tables.set(language, (table = wordSet(generalWords[language])));
  return table;
}

/** Places of the words that general use licenses; the first few. */
export function generalPlaces(read: RewriteReading, licences: readonly (WordLicence | undefined)[]): readonly number[] {
  const { wording, sources } = read;
  const { language } = sources;
  if (language === undefined) return [];
  const { words } = wording;
  const general = generalOf(language);
  const found: number[] = [];
  for (let at = 0; at < words.length && found.length < MOST_GENERAL; at++) {
    const word = words[at]!;
    if (licences[at] !== undefined || !general.has(word.token.normal)) continue;
    // A name, or a deed at the beginning. "Detail-focused" is neither.
    if (word.startsSentence ? wording.text[word.token.end] !== '-' : word.isCapital && language !== 'de') continue;
    if (takesPlaceOfHead(read, at)) continue;
    if (isListed(words, at) || isTheOne(words, at) || !hasNeighbour(words, at, licences)) continue;
    found.push(at);
  }
  return found;
}

/** "Stormwater tools" for "stormwater reports": what the word before it belonged to has gone. */
function takesPlaceOfHead(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const { words: old } = read.sources.passage.wording;
  const before = words[at - 1];
  const next = words[at + 1];
  if (before === undefined || before.isFunction || before.quantity !== undefined) return false;
  if (next !== undefined && next.clause === words[at]!.clause && !next.isFunction) return false;
  const told = placesTold(read);
  const places = supportPlaces(read, at - 1);
  return (
    places.length > 0 &&
    places.every((place) => {
      const head = old[place + 1];
      return (
        head !== undefined &&
        head.clause === old[place]!.clause &&
        !head.isFunction &&
        head.quantity === undefined &&
        !told.has(place + 1)
      );
    })
  );
}

const joining = /^(?:and|or|und|oder|sowie|et|ou|[yeo])$/;

/** "Reports and records": one more thing in a list is one more thing. Participles and adjectives before a thing are none. */
function isListed(words: readonly WordingWord[], at: number): boolean {
  const { clause } = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1];
  const isBehind = before?.clause === clause && joining.test(before.token.normal);
  const isBefore = next?.clause === clause && joining.test(next.token.normal);
  if (isBefore) return true;
  return isBehind && (next === undefined || next.clause !== clause || next.isFunction);
}

const definite =
  /^(?:the|all|every|each|this|these|entire|whole|der|die|das|den|dem|des|alle|allen|aller|le|la|les|el|los|las|tous|toutes|todo|toda|todos|todas)$/;
const ofWords = /^(?:of|for|on|von|der|des|fur|zu|zur|zum|de|du|d|del|para|pour)$/;

/** "Cut the costs of the system": what is called the one thing of its kind has taken the place of another. "The range of subjects" has not. */
function isTheOne(words: readonly WordingWord[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.clause !== words[at]!.clause || !definite.test(before.token.normal)) return false;
  const next = words[at + 1];
  return (
    next === undefined || next.clause !== words[at]!.clause || (next.isFunction && !ofWords.test(next.token.normal))
  );
}

/** A word of the old wording stands near in the same stretch. */
function hasNeighbour(
  words: readonly WordingWord[],
  at: number,
  licences: readonly (WordLicence | undefined)[],
): boolean {
  for (let step = 1; step <= NEAR; step++)
    for (const place of [at - step, at + step])
      if (words[place]?.clause === words[at]!.clause && /^(?:passage|number|skill)$/.test(licences[place] ?? ''))
        return true;
  return false;
}

const charges = /^(?:responsibl|charg|task|verantwortlich|zustandig|encarg|responsabl|carg)/;

/** "Responsible for sterilising" for "sterilised": who did it answers for it. Behind it stands a deed of the person. */
export function isChargeOfOwnDeed(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  const { words } = wording;
  if (sources.language === undefined || !charges.test(words[at]!.key)) return false;
  let next = at + 1;
  if (!/^(?:for|of|with|fur|de|del|du|des|d)$/.test(words[next]?.token.normal ?? '')) return false;
  while (next < words.length && (words[next]!.isFunction || words[next]!.quantity !== undefined)) next++;
  if (next >= words.length || next - at > NEAR + 1 || words[next]!.clause !== words[at]!.clause) return false;
  const old = sources.passage.wording;
  const isDeedAt = deeds(old);
  return supportPlaces(read, next).some((place) =>
    sources.language === 'en'
      ? isDeedAt[place] === true && words[next]!.token.normal.endsWith('ing')
      : old.words[place]!.startsSentence,
  );
}

/** Deeds that weigh no more than any other with the same object: they say that it was worked on. */
const plain = /* @__PURE__ */ wordSet('plac put bring show shar cover carr car tend cater respond look log not follow');

/** "Shared pictures" for "posted pictures": a plain deed in the place of the one that the old wording has with these objects. */
export function isPlainDeed(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  if (sources.language !== 'en' || !plain.has(wording.words[at]!.key) || deeds(wording)[at] !== true) return false;
  const objects = ownObjects(read, at);
  const old = sources.passage.wording;
  const isDeedAt = deeds(old);
  const told = placesTold(read);
  return (
    objects.length > 0 &&
    objects.every((object) =>
      supportPlaces(read, object).some((place) =>
        governors(old, isDeedAt, place).some(
          (deed) => isDeedAt[deed] === true && !told.has(deed) && !read.facts.othersDeeds.has(deed) && deed < place,
        ),
      ),
    )
  );
}
