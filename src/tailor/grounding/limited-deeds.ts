/** Limits that the old wording puts on its deeds: "helped", "planned to", "without". */
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { peopleServed } from './lexicon/english-limits.ts';
import { pastForms } from './others-deeds.ts';
import type { WordingLexicon } from './wording-lexicon.ts';
import { standsAt, type WordingWord } from './wording-text.ts';

/** A limit of a deed, and the words of the deed. */
export interface LimitedDeed {
  readonly name: string;
  /** Keys, at most the first few behind the limit. */
  readonly governed: readonly string[];
  readonly keepers: readonly (readonly string[])[];
  readonly span: Span;
}

const goesOn = /* @__PURE__ */ wordSet(
  'which that who whose where thereby leading resulting raising saving der die das welche wodurch qui que ce lo cual',
);
const served = /* @__PURE__ */ wordSet(peopleServed);
const furtherDeed = /* @__PURE__ */ wordSet('in with to by through');

/** Words of a deed that a limit is taken to cover. */
const MOST_GOVERNED = 8;

/** In the order of the lists; a limit may govern any words near it. */
export function readLimits(words: readonly WordingWord[], lexicon: WordingLexicon): readonly LimitedDeed[] {
  const found: LimitedDeed[] = [];
  for (const { name, triggers, keepers } of lexicon.limits)
    for (let at = 0; at < words.length; at++) {
      const trigger = triggers.find((keys) => standsAt(words, at, keys));
      if (trigger === undefined) continue;
      // "Dashboards to help compare figures": the things help, and not the person.
      if (
        name === 'help' &&
        at > 1 &&
        words[at - 1]!.token.normal === 'to' &&
        !words[at - 2]!.token.normal.endsWith('ed') &&
        lexicon.language === 'en'
      )
        continue;
      // "Contributed eleven pictures" gave them; "contributed to the report" has only a share in it.
      if (
        name === 'help' &&
        words[at]!.key === 'contribut' &&
        !/^(?:to|towards?|in|with)$/.test(words[at + 1]?.token.normal ?? '') &&
        /(?:e|ed|es|ing)$/.test(words[at]!.token.normal) &&
        !/^(?:to|towards?)$/.test(words[at - 1]?.token.normal ?? '')
      )
        continue;
      // "Once a week" is regular.
      if (name === 'seldom' && perTime.test(words[at + trigger.length]?.token.normal ?? '')) continue;
      const behind = governedWords(words, at + trigger.length, name);
      // "Opening planned", "as needed": the limit stands at the end.
      // "Est prévu en 2025": so it does before a time.
      const isLast = name === 'plan' || words[at + trigger.length]?.clause !== words[at]!.clause;
      const governed =
        name === 'usual'
          ? saidWords(words.filter((_, place) => place !== at))
          : name === 'guided' ||
              (behind.length === 0 && isLast) ||
              (name === 'plan' && /^(?:expected|due)$/.test(words[at]!.token.normal))
            ? [...wordsBefore(words, at), ...behind]
            : behind;
      if (governed.length > 0)
        found.push({ name, governed, keepers, span: { start: words[at]!.token.start, end: words[at]!.token.end } });
      at += trigger.length - 1;
    }
  return found;
}

const perTime = /^(?:a|an|per|each|every|im|pro|par|por|al)$/;

function governedWords(words: readonly WordingWord[], from: number, name: string): readonly string[] {
  const governed: string[] = [];
  let clause = words[from - 1]?.clause;
  for (let at = from; at < words.length && governed.length < MOST_GOVERNED; at++) {
    const word = words[at]!;
    if (word.clause !== clause) {
      // ", which raised scores": what somebody's work brought about.
      if (word.startsSentence || !goesOn.has(word.token.normal)) break;
      clause = word.clause;
    }
    if (
      word.token.normal === 'and' ||
      word.token.normal === 'und' ||
      word.token.normal === 'et' ||
      word.token.normal === 'y'
    ) {
      // "Helped customers and kept the shop clean": the second deed is the person's own.
      const behind = words[at + 1]?.token.normal ?? '';
      if (governed.length > 0 && (behind.endsWith('ed') || pastForms.has(behind))) break;
      continue;
    }
    if (word.isFunction || word.quantity !== undefined) continue;
    const next = words[at + 1]?.token.normal ?? '';
    // "The children's librarian" is who was helped, and no child: the token holds the "'s" that its normal form has lost.
    const isOwner = word.token.end - word.token.start > word.token.normal.length;
    if ((name === 'help' || name === 'watch') && governed.length === 0 && !isOwner && served.has(word.token.normal)) {
      const second = words[at + 2]?.token.normal ?? '';
      if (!furtherDeed.has(next) || next === 'with' || next === 'to' || !second.endsWith('ing')) return [];
    }
    governed.push(word.key);
  }
  return governed;
}

function wordsBefore(words: readonly WordingWord[], end: number): readonly string[] {
  const found: string[] = [];
  for (let at = end - 1; at >= 0 && found.length < MOST_GOVERNED; at--) {
    const { key, clause, isFunction, quantity } = words[at]!;
    if (clause !== words[end]!.clause) break;
    if (!isFunction && quantity === undefined) found.push(key);
  }
  return found;
}

function saidWords(words: readonly WordingWord[]): readonly string[] {
  return words.filter(({ isFunction, quantity }) => !isFunction && quantity === undefined).map(({ key }) => key);
}
