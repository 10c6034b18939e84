/** Words that say how often in general: "at all times" for "always", "jede zweite Woche" for "alle zwei Wochen". */
import { supportPlaces } from './deed-supports.ts';
import { doubleDenial } from './double-denials.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

const always = /^(?:always|invariably|constantly|immer|stets|toujours|siempre)$/;
const wholeTime = /^(?:time|times|occasion|occasions)$/;

/** "At all times" for "always", where the old wording says so of the same; "every time" and the like. */
export function isUniversal(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const isOf = (list: readonly WordingWord[], place: number): boolean => {
    const { normal } = list[place]!.token;
    if (always.test(normal)) return true;
    const isAll = /^(?:all|each|every)$/;
    return (
      (isAll.test(normal) && wholeTime.test(list[place + 1]?.token.normal ?? '')) ||
      (wholeTime.test(normal) && isAll.test(list[place - 1]?.token.normal ?? ''))
    );
  };
  if (!isOf(words, at)) return false;
  if (doubleDenial(read) === 'told') return true;
  const old = read.sources.passage.wording.words;
  const clauses = new Set(old.flatMap((word, place) => (isOf(old, place) ? [word.clause] : [])));
  return words.some(
    (word, other) =>
      word.clause === words[at]!.clause &&
      !word.isFunction &&
      supportPlaces(read, other).some((place) => clauses.has(old[place]!.clause)),
  );
}

/** "Jede zweite Woche" for "alle zwei Wochen". */
export function isEverySecond(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const first = /^jede/.test(words[at]!.token.normal) ? at : at - 1;
  if (!/^jede/.test(words[first]?.token.normal ?? '') || !/^zweite/.test(words[first + 1]?.token.normal ?? ''))
    return false;
  const { words: old, quantities } = read.sources.passage.wording;
  return quantities.some(
    ({ from, to, value }) =>
      value === '2' && old[from - 1]?.token.normal === 'alle' && old[to - 1]?.key === words[first + 2]?.key,
  );
}
