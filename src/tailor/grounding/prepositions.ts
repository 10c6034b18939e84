/**
 * What a word stands behind: who was worked for is not who was worked with, and data loaded into a table did not come from it.
 *
 * Only pairs that turn a statement round count as different; "in", "on", "of" and no preposition at all go with everything.
 */
import { wordSet } from '../../text/word-set.ts';
import { sides } from './lexicon/claim-words.ts';
import { doubleDenial } from './double-denials.ts';
import { deeds, isPastForm } from './deed-structure.ts';
import { supportPlaces } from './deed-supports.ts';
import { bodies as bodyWords, limitsOfMoney as moneyWords } from './lexicon/part-words.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordLicence } from './word-claims.ts';
import type { WordingLanguage } from './word-key.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** The side a preposition puts a thing on. */
type Side = 'as' | 'at' | 'from' | 'to' | 'by' | 'for' | 'with' | 'under' | 'without' | 'before' | 'after' | 'when';

/** The old side, and the new one that says something else. */
const turned = /* @__PURE__ */ wordSet(
  'for:as with:as under:as to:as by:as from:as as:for as:with from:to to:from with:without for:without without:with before:after after:before when:for when:to',
);

const bodies = /* @__PURE__ */ wordSet(bodyWords);
const limitsOfMoney = /* @__PURE__ */ wordSet(moneyWords);
const turnedOfPeople = /* @__PURE__ */ wordSet('with:for for:with by:with');

const sideTables = new Map<WordingLanguage, ReadonlyMap<string, Side>>();

function sidesOf(language: WordingLanguage): ReadonlyMap<string, Side> {
  let table = sideTables.get(language);
  if (table === undefined) {
    table = new Map(sides[language].split(' ').map((pair) => pair.split('/') as [string, Side]));
    sideTables.set(language, table);
  }
  return table;
}

const sidesByWording = new WeakMap<WordingText, readonly (Side | undefined)[]>();

/** The side each word stands on, through lists ("for cooks and waiters"), up to the next deed or sentence. */
export function wordSides(wording: WordingText, language: WordingLanguage): readonly (Side | undefined)[] {
  let known = sidesByWording.get(wording);
  if (known === undefined) sidesByWording.set(wording, (known = readSides(wording, language)));
  return known;
}

/** Other prepositions end a side without beginning one. */
const neutral =
  /^(?:in|on|at|of|within|during|over|through|via|across|im|am|auf|bei|beim|von|vom|en|dans|sur|de|du|des|del|entre|sobre|chez|a|au|aux|al|um|which|that|who|where|welche|welcher|qui|que|dont|though|although|but|whereas|yet|obwohl|aber|mais|pero|aunque)$/;

function readSides({ words, text }: WordingText, language: WordingLanguage): readonly (Side | undefined)[] {
  const table = sidesOf(language);
  let side: Side | undefined;
  let clause = -1;
  return words.map(({ token: { normal, start }, startsSentence, isFunction, clause: own }, at) => {
    if (normal === 'tant' && words[at - 1]?.token.normal === 'en') {
      side = 'as';
      return undefined;
    }
    if (normal === 'que' && words[at - 1]?.token.normal === 'tant') return undefined;
    // "As many as 90": a bound.
    if (
      normal === 'as' &&
      [words[at - 1], words[at + 1]].some((word) => /^(?:many|much|well)$/.test(word?.token.normal ?? ''))
    )
      return undefined;
    // "Such as ordering": of these kinds.
    if (normal === 'as' && words[at - 1]?.token.normal === 'such') return undefined;
    // "Looked after" is one deed; "owing to" says because of what.
    const last = words[at - 1]?.token.normal ?? '';
    const next = /^look/.test(last)
      ? undefined
      : normal === 'to' && /^(?:owing|due|thanks)$/.test(last)
        ? 'when'
        : normal === 'following' && language === 'en' && !startsSentence
          ? 'after'
          : // "With no licence" is without one.
            normal === 'with' && words[at + 1]?.token.normal === 'no'
            ? 'without'
            : table.get(normal);
    if (startsSentence || /[;:()–—]/.test(text.slice(words[at - 1]?.token.end ?? 0, start))) side = undefined;
    // A new stretch begins with a deed, or goes on with the list.
    if (own !== clause && (isDeedForm(normal) || normal === 'not')) side = undefined;
    clause = own;
    if (next !== undefined) {
      // "By fixing joins", "when closing": what stands behind is a deed.
      side = /ing$/.test(words[at + 1]?.token.normal ?? '') && /^(?:when|by|with)$/.test(next) ? undefined : next;
      return undefined;
    }
    if (neutral.test(normal) && !(language === 'en' && normal === 'a') && side !== 'when') side = undefined;
    else if (
      language === 'en' &&
      side !== 'when' &&
      (isDeedForm(normal) || isPastForm(normal)) &&
      /^(?:and|then|but)$/.test(words[at - 1]?.token.normal ?? '')
    )
      side = undefined;
    // "Pour l'imprimeur et vérification des épreuves": a second deed.
    else if (
      language !== 'en' &&
      side !== 'when' &&
      /^(?:et|und|y|e)$/.test(words[at - 1]?.token.normal ?? '') &&
      /^(?:de|des|du|d|del|von|der)$/.test(words[at + 1]?.token.normal ?? '')
    )
      side = undefined;
    return isFunction ? undefined : side;
  });
}

function isDeedForm(normal: string): boolean {
  return /(?:ed|ing)$/.test(normal);
}

/** Refuses words that changed sides. */
export function checkSides(read: RewriteReading, licences: readonly (WordLicence | undefined)[]): void {
  const { wording, sources, claims } = read;
  const { language, passage } = sources;
  if (language === undefined) return;
  const mine = wordSides(wording, language);
  const theirs = wordSides(passage.wording, language);
  for (const [at, word] of wording.words.entries()) {
    const side = mine[at];
    if (word.isFunction || word.quantity !== undefined || licences[at] !== 'passage') continue;
    const places = supportPlaces(read, at);
    if (places.length === 0) continue;
    // "Under budget" for "on a budget".
    if (
      side === 'under' &&
      limitsOfMoney.has(word.token.normal) &&
      places.every((place) => theirs[place] !== 'under')
    ) {
      claims.refuse('statement', word.token, 'In the old wording this stands on another side.');
      continue;
    }
    const isPerson = isRoleNoun(word.token.normal) || bodies.has(word.token.normal);
    if (
      side !== undefined &&
      places.every((place) => {
        const other = theirs[place];
        if (language !== 'en') {
          // "Als Key-User": what the old wording begins with is what the person is called.
          if (side === 'as') return other !== 'as' && !isFirstName(passage.wording, place);
          if ((side === 'with' && other === 'for') || (side === 'for' && other === 'with')) return true;
        }
        return (
          other !== undefined &&
          ((isTurned(other, side, isPerson) && !(isCompany(other, side) && doubleDenial(read) !== 'none')) ||
            // German nouns are all capitals: there a firm has an article, or is no thing at least.
            (other === 'for' &&
              side === 'at' &&
              word.isCapital &&
              (language !== 'de' || passage.wording.words[place - 1]?.token.normal !== 'fur')) ||
            (other === 'from' && side === 'by' && isDoneBy(wording.words, at) && !isGivenThere(read, at)))
        );
      }) &&
      !isModifier(wording.words, at) &&
      !(side === 'for' && standsIn(wording.words, at))
    )
      claims.refuse('statement', word.token, 'In the old wording this stands on another side.');
    else if (
      side === undefined &&
      places.every(
        (place) =>
          theirs[place] === 'when' || (theirs[place] === 'after' && !isBehindGerund(passage.wording.words, place)),
      ) &&
      isObject(wording.words, at) &&
      !wording.words.some((other) => other.isFunction && sidesOf(language).get(other.token.normal) === 'when') &&
      !wording.words
        .slice(0, at)
        .some(({ token: { normal }, clause }) => clause === word.clause && /^(?:after|following)$/.test(normal))
    )
      claims.refuse('statement', word.token, 'In the old wording this only says when, or after what.');
  }
}

/** "Never without" and "always with" stand on both sides. */
function isCompany(was: Side, is: Side): boolean {
  return `${was}:${is}` === 'without:with' || `${was}:${is}` === 'with:without';
}

function isTurned(was: Side, is: Side, isPerson: boolean): boolean {
  const pair = `${was}:${is}`;
  return turned.has(pair) || (isPerson && turnedOfPeople.has(pair));
}

/** "Reviewed by": it says who did it, unlike "articles by". */
function isDoneBy(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before > 0 && at - before <= 5; before--)
    if (words[before]!.token.normal === 'by')
      return /(?:ed|written|done|led|run)$/.test(words[before - 1]!.token.normal);
  return false;
}

/** The first word, or the second half of a first one with a hyphen. */
function isFirstName({ words, text }: WordingText, at: number): boolean {
  return (
    words[at]!.startsSentence || (words[at - 1]?.startsSentence === true && text[words[at]!.token.start - 1] === '-')
  );
}

/** "Guided by" for "with guidance from": the same deed stands before both. */
function isGivenThere(read: RewriteReading, at: number): boolean {
  const old = read.sources.passage.wording;
  for (let before = at - 1; before > 0 && at - before <= 5; before--)
    if (read.wording.words[before]!.token.normal === 'by')
      return supportPlaces(read, before - 1).some(
        (place) =>
          deeds(old)[place] !== true &&
          old.words.slice(place + 1, place + 3).some(({ token }) => token.normal === 'from'),
      );
  return false;
}

/** In front of another noun, which the preposition belongs to: "to supplier queries". */
function isModifier(words: readonly WordingWord[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.clause === words[at]!.clause &&
    !next.isFunction &&
    next.quantity === undefined &&
    !isDeedForm(next.token.normal)
  );
}

/** "After introducing a check": what was introduced was done. */
function isBehindGerund(words: readonly WordingWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at).some(({ token }) => token.normal.endsWith('ing'));
}

/** "Covered for the officer": for is the leave of the officer. */
function standsIn(words: readonly WordingWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at).some(({ key }) => /^(?:cover|stand|deput|fill|substitut)/.test(key));
}

/** Behind "and", or right behind a deed. */
function isObject(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 3; before--) {
    const { normal } = words[before]!.token;
    if (/^(?:and|und|et|y|von|of)$/.test(normal) || /ed$/.test(normal)) return true;
    if (/^(?:during|following|subject|once|s|on|in|der|des|den|gemass|laut)$/.test(normal)) return false;
  }
  return false;
}
