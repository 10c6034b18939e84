/** One thing stays one thing: "a shop unit" is not "shop units", and "one apprentice" not "apprentices". */
import { wordSet } from '../../text/word-set.ts';
import { singleThings } from './lexicon/part-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** Before a single thing. "Each" and "every" are many. */
const singles = /^(?:a|an|one|this|un|une|una|uno)$/;
/** One thing only before a body or something with a name: "the evening shift" may be many. */
const definite = /^(?:the|le|la|el)$/;
const single = /* @__PURE__ */ wordSet(singleThings);
const NP_REACH = 5;

export function checkPlurals(read: RewriteReading): void {
  const { wording, sources, claims } = read;
  if (sources.language === undefined) return;
  if (sources.language === 'de') {
    checkGerman(read);
    return;
  }
  for (const [at, word] of wording.words.entries()) {
    if (word.isFunction || word.quantity !== undefined) continue;
    const places = sources.passage.places.get(word.key) ?? [];
    const { words } = sources.passage.wording;
    if (
      places.length > 0 &&
      places.every(
        (place) =>
          isPluralOf(word.token.normal, words[place]!.token.normal) &&
          ((isOne(words, place) && sources.passage.wording.text[words[place]!.token.end] !== '-') ||
            (isHead(wording, at) && isHead(sources.passage.wording, place) && isSingle(words, place))),
      )
    )
      claims.refuse('number', word.token, 'The old wording has one of it.');
  }
}

function isPluralOf(normal: string, single: string): boolean {
  return (
    normal === `${single}s` ||
    normal === `${single}es` ||
    normal === `${single}x` ||
    (single.endsWith('y') && normal === `${single.slice(0, -1)}ies`)
  );
}

/** The last word of what it belongs to: of "a client meeting" the client may be many. */
function isHead({ words }: WordingText, at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    next.clause !== words[at]!.clause ||
    next.isFunction ||
    next.quantity !== undefined ||
    next.token.normal.endsWith('ly')
  );
}

function isSingle(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= NP_REACH; before--) {
    const { token, isFunction, clause } = words[before]!;
    if (clause !== words[at]!.clause) return false;
    if (singles.test(token.normal)) return true;
    if (definite.test(token.normal)) return single.has(words[at]!.token.normal);
    // "A nightly backup" is one each night.
    // "The firm's template": the genitive belongs to what stands behind it.
    if (token.normal === 's') continue;
    if (isFunction || often.test(token.normal)) return false;
  }
  return false;
}

const often =
  /^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|regular|routine|quotidien|hebdomadaire|mensuel|annuel|diari[oa]|semanal|mensual|anual)/;

/** "One new waiter". */
function isOne(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 2 && words[before]!.clause === words[at]!.clause; before--)
    if (words[before]!.token.normal === 'one') return true;
  return false;
}

/** "Anleitung eines Auszubildenden" is not "Anleitung von Auszubildenden": plurals have too many forms, but "von" alone is one. */
function checkGerman({ wording, sources, claims }: RewriteReading): void {
  const old = sources.passage.wording.words;
  for (const [at, word] of wording.words.entries()) {
    const singles = (sources.passage.places.get(word.key) ?? []).map((place) =>
      old.slice(Math.max(0, place - 2), place),
    );
    // "Einer Praktikantin" are no "Praktikantinnen".
    if (
      /innen$/.test(word.token.normal) &&
      singles.length > 0 &&
      singles.every((before) => before.some(({ token }) => /^eine[rn]?$/.test(token.normal)))
    )
      claims.refuse('number', word.token, 'The old wording has one of it.');
    if (word.isFunction || !/^(?:von|mehrere[rn]?|aller?|vieler?)$/.test(wording.words[at - 1]?.token.normal ?? ''))
      continue;
    const places = sources.passage.places.get(word.key) ?? [];
    if (places.length > 0 && places.every((place) => /^eine[smnr]?$/.test(old[place - 1]?.token.normal ?? '')))
      claims.refuse('number', word.token, 'The old wording has one of it.');
  }
}
