/** Parts of words with a hyphen, and "supervision" behind an "under": they say what the old wording says with a word of another kind. */
import { deeds } from './deed-structure.ts';
import { supportPlaces } from './deed-supports.ts';
import { isOwner } from './dependent-people.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';

const prefixWords: Readonly<Record<string, RegExp>> = {
  pre: /^(?:before|prior|ahead)$/,
  post: /^(?:after|following|afterwards)$/,
  mid: /^(?:middle|halfway|during)$/,
  ex: /^(?:former|formerly|once)$/,
  re: /^(?:again|anew|once)$/,
  multi: /^(?:several|many|multiple|various)$/,
};

/** "Pre-adoption visits" for "visits before adoption": the part before a hyphen says what a word before the other part says. */
export function isPrefixOf(read: RewriteReading, at: number): boolean {
  const { words, text } = read.wording;
  const { token } = words[at]!;
  const stands = prefixWords[token.normal];
  const next = words[at + 1];
  if (stands === undefined || next === undefined || text[token.end] !== '-' || next.token.start !== token.end + 1)
    return false;
  const old = read.sources.passage.wording.words;
  return supportPlaces(read, at + 1).some((place) =>
    old.slice(Math.max(0, place - 3), place).some((word) => stands.test(word.token.normal)),
  );
}

const supervision =
  /^(?:supervision|guidance|direction|oversight|eye|watch|aufsicht|anleitung|uberwachung|surveillance|conduite|tutelle|regard|vigilancia)$/;
const underWords = /^(?:under|unter|sous|bajo)$/;

/** "Under a journeyman's supervision" for "under a journeyman": the same person stands behind both. */
export function isUnderSame(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  if (!supervision.test(words[at]!.token.normal)) return false;
  const under = words.slice(0, at).findLastIndex(({ token }) => underWords.test(token.normal));
  if (under < 0 || at - under > FARTHEST_UNDER) return false;
  const old = read.sources.passage.wording.words;
  for (let who = under + 1; who < words.length && who - under <= FARTHEST_UNDER; who++)
    if (
      !words[who]!.isFunction &&
      (isRoleNoun(words[who]!.token.normal) ||
        isOwner(read, who) ||
        behindArticle.test(words[who - 1]!.token.normal)) &&
      supportPlaces(read, who).some((place) =>
        old.slice(Math.max(0, place - FARTHEST_UNDER), place).some(({ token }) => underWords.test(token.normal)),
      )
    )
      return true;
  return false;
}

const behindArticle = /^(?:un|une|una|eine[mrs]?|an?)$/;
const FARTHEST_UNDER = 7;

/** "Tack-welded" for "tacked" in a welder's line: one half stands in the old wording, and the other in the same entry. */
export function isHalfOfOwn(read: RewriteReading, at: number): boolean {
  const { words, text } = read.wording;
  const { token, key } = words[at]!;
  const mate =
    text[token.start - 1] === '-' && words[at - 1]?.token.end === token.start - 1
      ? at - 1
      : text[token.end] === '-' && words[at + 1]?.token.start === token.end + 1
        ? at + 1
        : undefined;
  if (mate === undefined || words[mate]!.isFunction || isRoleNoun(token.normal) || key.length < LEAST_HALF)
    return false;
  const old = read.sources.passage.wording;
  const isDeedAt = deeds(old);
  return (
    /(?:ed|ing)$/.test(token.normal) &&
    supportPlaces(read, mate).some((place) => isDeedAt[place] === true) &&
    read.sources.others.some(({ kind, places }) => kind === 'highlight' && places.has(key))
  );
}

const LEAST_HALF = 4;
