/**
 * Deeds as nouns, as German, French and Spanish résumés name them: "Prüfung von Rechnungen", "gestion des stocks". They have no verb
 * whose object could be looked for; what counts is what stands between the noun and its object.
 */
import { wordSet } from '../../text/word-set.ts';
import { peopleOfNouns } from './lexicon/part-words.ts';
import { charge, supportPlaces } from './deed-supports.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText } from './wording-text.ts';

/** "Dressage des entrées pour 350 repas" is no "dressage des plats": between a deed and its object stands no other preposition. */
export function isNamedOfTheSame(read: RewriteReading, at: number): boolean {
  const { wording, sources } = read;
  const { words } = wording;
  const word = words[at]!;
  const before = words[at - 1]?.token.normal ?? '';
  if (
    word.isFunction ||
    word.quantity !== undefined ||
    !(word.startsSentence || /^(?:et|und|y|e)$/.test(before) || words[at - 1]?.clause !== word.clause)
  )
    return true;
  if (!embeds.test(words[at + 1]?.token.normal ?? '')) return true;
  // "Bombas y reductores de la zona": the second of two things, as in the old wording, and no deed.
  const joined = words[at - 2];
  if (
    !word.startsSentence &&
    joined !== undefined &&
    !/(?:age|ion|ement|iento|ung|ure|ance)s?$/.test(word.token.normal) &&
    sources.passage.places
      .get(word.key)
      ?.some((place) => sources.passage.wording.words[place - 2]?.key === joined.key) === true
  )
    return true;
  let object = at + 1;
  while (
    object < words.length &&
    (words[object]!.isFunction || words[object]!.quantity !== undefined) &&
    words[object]!.clause === word.clause
  )
    object++;
  if (object >= words.length || words[object]!.clause !== word.clause) return true;
  const deedPlaces = supportPlaces(read, at);
  const places = supportPlaces(read, object);
  if (deedPlaces.length === 0 || places.length === 0) return true;
  const old = sources.passage.wording.words;
  return deedPlaces.some((deed) =>
    places.some((place) => {
      if (old[place]!.clause !== old[deed]!.clause) return true;
      // "… auf sechs Tage verkürzt": a verb at the end goes with all before it.
      if (old[deed + 1]?.clause !== old[deed]!.clause) return true;
      const between = old.slice(Math.min(deed, place) + 1, Math.max(deed, place));
      // "Pflege für 18 Bewohner": of people, "for" and "of" say the same.
      if (people.has(old[place]!.token.normal))
        return !between.some(({ token }) =>
          /^(?:mit|ohne|avec|sans|con|sin|unter|sous|bajo|chez|en)$/.test(token.normal),
        );
      // "Coordination d'un stand au salon" is none of the salon.
      const where = between.findIndex(({ token }) => /^(?:aux?|al)$/.test(token.normal));
      if (between.slice(0, Math.max(where, 0)).some(({ isFunction }) => !isFunction)) return false;
      return !between.some(({ token }) => parting.test(token.normal));
    }),
  );
}

const people = /* @__PURE__ */ wordSet(peopleOfNouns);

const parting =
  /^(?:pour|avec|par|sur|dans|en|chez|sous|vers|sans|para|con|por|sobre|bajo|sin|desde|fur|mit|auf|nach|durch|unter|ohne|aus)$/;

/** ", die der Anwalt prüfte": what stands behind a relative pronoun was done by another, or happened. */
export function isInRelative({ words }: WordingText, at: number): boolean {
  for (let before = at; before >= 0 && words[before]!.clause >= words[at]!.clause - 1; before--) {
    const { normal } = words[before]!.token;
    const isFirst = words[before - 1]?.clause !== words[before]!.clause;
    if (/^(?:qui|que|dont|quien|quienes)$/.test(normal)) return before < at;
    if (isFirst && before > 0 && before < at && /^(?:der|die|das|den|dem|welche|welcher|welches|welchen)$/.test(normal))
      return words[before]!.clause === words[at]!.clause;
    if (words[before]!.startsSentence) break;
  }
  return false;
}

export const embeds: RegExp = /^(?:de|del|du|des|d|von|der|l|la|el)$/;

/** Behind a noun and "of", where that noun is neither a duty nor work in general. */
export function isEmbedded({ sources }: RewriteReading, at: number): boolean {
  const head = headOfEmbedded({ sources }, at);
  if (head === undefined) return false;
  const word = sources.passage.wording.words[head]!;
  return (
    !charge.has(word.key) &&
    sources.lexicon?.lightWords.has(word.key) !== true &&
    sources.lexicon?.limits.some(({ triggers }) => triggers.some(([key]) => key === word.key)) !== true
  );
}

/** The noun that a word stands behind with an "of" between. */
export function headOfEmbedded({ sources }: Pick<RewriteReading, 'sources'>, at: number): number | undefined {
  const { words } = sources.passage.wording;
  for (let before = at - 1; before > 0 && at - before <= 3; before--) {
    const { token, isFunction } = words[before]!;
    if (/^(?:et|und|y|e)$/.test(token.normal)) return undefined;
    if (/^(?:de|del|des|d|von|nach|para|pour|fur)$/.test(token.normal)) {
      let head = before - 1;
      // "De la caisse et de l'accueil": beside it, and not in it.
      if (/^(?:et|und|y|e)$/.test(words[head]!.token.normal)) return undefined;
      while (head > 0 && words[head]!.isFunction) head--;
      return words[head]!.isFunction ? undefined : head;
    }
    if (!isFunction && !/(?:[eaos]|en|er|es|as|os)$/.test(token.normal)) return undefined;
  }
  return undefined;
}
