/** What of the old wording a word of the rewrite stands for. */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import type { Source } from './resume-sources.ts';
import { familyPlaces } from './word-family.ts';
import { factsOf, phrasesByWord, type RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** Who is responsible for a thing, by key. */
export const charge: WordSet = /* @__PURE__ */ wordSet(
  'responsibl in charg accountabl verantwortlich zustandig encarg responsabl',
);

/** So many places of one word are looked at: a line that says a word more often is a list, or hostile. Chosen, unmeasured. */
const MOST_PLACES = 24;

/** Words of the passage that a word of the rewrite says again: the same word, or one that stands for it. */
export function supportPlaces(read: RewriteReading, at: number): readonly number[] {
  const { wording, sources } = read;
  const same = sources.passage.places.get(wording.words[at]!.key);
  if (same !== undefined) return same.slice(0, MOST_PLACES);
  const { gives } = factsOf(sources.passage, sources);
  const places = new Set<number>();
  for (const { phrase } of phrasesByWord(wording)[at]!)
    for (const group of phrase.needs)
      for (const place of gives.get(group)?.slice(0, MOST_PLACES) ?? []) places.add(place);
  return places.size > 0 ? [...places].slice(0, MOST_PLACES) : familyPlaces(sources.passage, wording.words[at]!);
}

const toldOf = new WeakMap<WordingText, ReadonlySet<number>>();

/** All words of the passage that some word of the rewrite says again. */
export function placesTold(read: RewriteReading): ReadonlySet<number> {
  let told = toldOf.get(read.wording);
  if (told === undefined)
    toldOf.set(read.wording, (told = new Set(read.wording.words.flatMap((_, at) => supportPlaces(read, at)))));
  return told;
}

/** Places of a source whose words support a deed. `whole phrase`: more than the verb is the same, as in "ran tests" for "tested". */
export function supportsOf(read: RewriteReading, source: Source, at: number): readonly number[] | 'whole phrase' {
  const { wording, sources } = read;
  const facts = factsOf(source, sources);
  const { key } = wording.words[at]!;
  const supports = new Set((source.places.get(key) ?? []).filter((place) => !facts.othersDeeds.has(place)));
  for (const { phrase, to } of phrasesByWord(wording)[at]!)
    for (const group of phrase.needs) {
      const given = facts.gives.get(group);
      if (given === undefined) continue;
      // The very words: their object is looked at as that of one word is.
      if (to > at + 1 && !charge.has(key) && supports.size === 0) return 'whole phrase';
      for (const place of given.slice(0, MOST_PLACES)) supports.add(place);
    }
  if (supports.size === 0)
    for (const place of familyPlaces(source, wording.words[at]!))
      if (!facts.othersDeeds.has(place)) supports.add(place);
  return [...supports].slice(0, MOST_PLACES);
}

/** Neither joins words nor is it a number or a word of work in general. */
export function isSaid({ isFunction, quantity, key }: WordingWord, { sources }: RewriteReading): boolean {
  return !isFunction && quantity === undefined && sources.lexicon?.lightWords.has(key) !== true;
}
