/** Words that deny in themselves: "unsuccessfully" for "without success", "unpaid" for "not paid", and the other way round. */
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

const denials =
  /^(?:no|not|non|never|none|nor|without|neither|cannot|kein|keine|keinen|keiner|keinem|keines|nicht|nie|ohne|sans|pas|aucun|aucune|jamais|sin|ningun|ninguna|nunca)$/;
const prefixes = /^(?:un|non|in|im|ir|dis)(?=[a-z]{4})/;

/** Words behind a denial that it may be about, and letters that two words of a family share at least. Chosen, unmeasured. */
const MOST_DENIED = 4;
const SHARED = 6;
const LEAST = 4;

/** "Unsuccessfully", where the old wording denies a word of that family. */
export function deniesInItself(read: RewriteReading, at: number): boolean {
  const rest = bare(read.wording.words[at]!);
  return rest !== undefined && deniedWords(read.sources.passage.wording.words).some((word) => isAlike(word, rest));
}

/** "Without success", where the old wording has "unsuccessfully". */
export function spellsOutDenial(read: RewriteReading, at: number): boolean {
  const mine = deniedBehind(read.wording.words, at);
  return read.sources.passage.wording.words.some((word) => {
    const rest = bare(word);
    return rest !== undefined && mine.some((denied) => isAlike(denied, rest));
  });
}

/** The "success" of it. */
export function isSpelledOut(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  for (let before = at - 1; before >= 0 && at - before <= MOST_DENIED; before--)
    if (denials.test(words[before]!.token.normal))
      return read.sources.passage.wording.words.some((word) => {
        const rest = bare(word);
        return rest !== undefined && isAlike(words[at]!.token.normal, rest);
      });
  return false;
}

function bare({ token: { normal }, isFunction, quantity }: WordingWord): string | undefined {
  if (isFunction || quantity !== undefined || !prefixes.test(normal)) return undefined;
  return normal.replace(prefixes, '');
}

function deniedWords(words: readonly WordingWord[]): readonly string[] {
  return words.flatMap(({ token }, at) => (denials.test(token.normal) ? deniedBehind(words, at) : []));
}

function deniedBehind(words: readonly WordingWord[], at: number): readonly string[] {
  return words
    .slice(at + 1, at + 1 + MOST_DENIED)
    .filter(({ clause, isFunction }) => clause === words[at]!.clause && !isFunction)
    .map(({ token }) => token.normal);
}

function isAlike(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared >= LEAST && shared >= Math.min(SHARED, most);
}
