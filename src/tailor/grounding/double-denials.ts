/**
 * Two denials that make a rule: "never worked at height without an attendant" and "always had an attendant when working at height", in either
 * direction. Neither is less than the other, so that the denials of the one are kept by "always" or "only" in the other.
 */
import { supportPlaces } from './deed-supports.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

const nevers = /^(?:never|not|no|cannot|nie|niemals|nicht|keine?|jamais|nunca)$/;
const withouts = /^(?:without|unless|ohne|sans|sin)$/;
const universals =
  /^(?:always|only|solely|exclusively|invariably|immer|stets|nur|ausschliesslich|toujours|uniquement|seulement|exclusivement|siempre|solo|solamente|unicamente)$/;
const times = /^(?:time|times|occasion|occasions)$/;
const company =
  /^(?:with|had|have|having|wore|wear|wearing|worn|accompanied|accompany|beside|alongside|under|while|once|mit|unter|in|avec|sous|accompagnee?s?|con|bajo|acompanad[oa]s?)$/;

/** So many words of a stretch behind "with" or "without" say who or what has to be there. Chosen, unmeasured. */
const MOST_COMPANY = 4;

type Form = 'denied' | 'told';

const formsOf = new WeakMap<WordingText, Form | 'none'>();

/** `told`: the old wording denies twice and the new one says "always" or "only"; `denied`: the other way round. */
export function doubleDenial(read: RewriteReading): Form | 'none' {
  if (!mayTurn(read.sources.passage.wording)) return 'none';
  let form = formsOf.get(read.wording);
  if (form === undefined) formsOf.set(read.wording, (form = formOf(read)));
  return form;
}

const turning = new WeakMap<WordingText, boolean>();

/** Most lines neither deny twice nor say "always" or "only". */
function mayTurn(old: WordingText): boolean {
  let may = turning.get(old);
  if (may === undefined) turning.set(old, (may = deniesTwice(old.words) || hasUniversal(old.words)));
  return may;
}

function formOf(read: RewriteReading): Form | 'none' {
  const old = read.sources.passage.wording.words;
  const { words } = read.wording;
  const isNeeded = (at: number, places: ReadonlySet<number>): boolean =>
    !words[at]!.isFunction && supportPlaces(read, at).some((place) => places.has(place));
  if (deniesTwice(old)) {
    if (words.some(({ token }) => nevers.test(token.normal) || withouts.test(token.normal)) || !hasUniversal(words))
      return 'none';
    const needed = behind(old, withouts);
    return words.some((_, at) => isNeeded(at, needed) && hasBefore(words, at)) ? 'told' : 'none';
  }
  if (!deniesTwice(words) || !hasUniversal(old) || old.some(({ token }) => withouts.test(token.normal))) return 'none';
  const needed = behind(old, company);
  return [...behind(words, withouts)].some((at) => isNeeded(at, needed)) ? 'denied' : 'none';
}

function deniesTwice(words: readonly WordingWord[]): boolean {
  return (
    words.some(({ token }) => withouts.test(token.normal)) &&
    words.filter(({ token }) => nevers.test(token.normal)).length === 1
  );
}

/** "Always", "only"; "at all times", "each time". */
function hasUniversal(words: readonly WordingWord[]): boolean {
  return words.some(
    ({ token }, at) =>
      universals.test(token.normal) ||
      (times.test(token.normal) && /^(?:all|each|every)$/.test(words[at - 1]?.token.normal ?? '')),
  );
}

function behind(words: readonly WordingWord[], marks: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    if (!marks.test(words[at]!.token.normal)) continue;
    for (let next = at + 1; next < words.length && next - at <= MOST_COMPANY; next++) {
      if (words[next]!.clause !== words[at]!.clause) break;
      if (!words[next]!.isFunction && words[next]!.quantity === undefined) found.add(next);
    }
  }
  return found;
}

function hasBefore(words: readonly WordingWord[], at: number): boolean {
  return words
    .slice(Math.max(0, at - MOST_COMPANY), at)
    .some(({ token, clause }) => clause === words[at]!.clause && company.test(token.normal));
}
