/** Words in the place of a deed that are none, and deeds that are only things in the old wording. English only. */
import { deeds, isPastForm } from './deed-structure.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** "Draw isometrics" for "read isometric drawings": the old wording has the thing, and another deed that only uses it. */
export function isMadeOfThing({ wording, sources }: RewriteReading, at: number): boolean {
  const { key, token } = wording.words[at]!;
  if (sources.language !== 'en' || deeds(wording)[at] !== true || token.normal.endsWith('ings')) return false;
  const { words } = sources.passage.wording;
  const places = sources.passage.places.get(key) ?? [];
  return (
    places.length > 0 && places.every((place) => words[place]!.token.normal.endsWith('ings') && isUsed(words, place))
  );
}

const using =
  /^(?:read|interpret|follow|us|check|review|fil|cop|scan|print|stor|distribut|issu|hand|collect|receiv|send|post|upload|updat|sell|hang|fram|mov)$/;

function isUsed(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 6; before--) {
    if (using.test(words[before]!.key)) return true;
    if (words[before]!.startsSentence) break;
  }
  return false;
}

/** "Methodical paralegal with 4 years", "Pipe shop welder": what stands before the person's own title is no deed. */
export function opensTitle({ wording, sources }: RewriteReading, at: number): boolean {
  const { words } = wording;
  if (!words[at]!.startsSentence || isPastForm(words[at]!.token.normal) || words[at]!.token.normal.endsWith('ing'))
    return false;
  const { words: old } = sources.passage.wording;
  const isTitle = (list: readonly WordingWord[], from: number): string | undefined => {
    for (
      let next = from;
      next < list.length && next - from <= MOST_OF_TITLE && list[next]!.clause === list[from]!.clause;
      next++
    ) {
      if (isRoleNoun(list[next]!.token.normal) && list[next + 1]?.isFunction !== false) return list[next]!.key;
      if (list[next]!.isFunction && list[next]!.token.normal !== 'and') return undefined;
    }
    return undefined;
  };
  const title = isTitle(words, at);
  return title !== undefined && title === isTitle(old, 0);
}

/** So many words a title has at most, with its fields. Chosen, unmeasured. */
const MOST_OF_TITLE = 7;
