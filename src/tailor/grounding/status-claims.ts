/** What a line says of the person as a whole: "paralegal with four years …" is not "fee earner with four years …". */
import { supportPlaces } from './deed-supports.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** "Fee earner with four years …" for "paralegal with four years …": who the line is about, called by a word that is in no list of titles. */
export function claimsStatus(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const { normal } = words[at]!.token;
  if (!/(?:er|or|ist|ian|man|woman)$/.test(normal) || isRoleNoun(normal) || !isHeadOfAll(words, at)) return false;
  const old = read.sources.passage.wording.words;
  const own = old.findIndex((word, place) => isRoleNoun(word.token.normal) && isHeadOfAll(old, place));
  // "Fee earner who sent letters", where the earner is somebody else.
  if (read.facts.agents.has(words[at]!.key)) return true;
  return (
    own >= 0 &&
    !supportPlaces(read, at).includes(own) &&
    !read.sources.others.some(({ kind, places }) => kind === 'position' && places.has(words[at]!.key))
  );
}

/** Of the first words, and before "with four years" or "who". */
function isHeadOfAll(words: readonly WordingWord[], at: number): boolean {
  if (at > 4 || words[at]!.clause !== words[0]!.clause || words.slice(0, at).some(({ isFunction }) => isFunction))
    return false;
  const next = words[at + 1]?.token.normal ?? '';
  return next === 'who' || (next === 'with' && words[at + 2]?.quantity !== undefined);
}
