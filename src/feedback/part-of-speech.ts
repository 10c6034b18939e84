/** What kind of word opens a sentence: the contract, and a default that knows verbs of work and English endings. */
import { wordSet } from '../text/word-set.ts';
import {
  actionVerbs,
  doublingVerbs,
  irregularVerbs,
  nounLookalikes,
  objectOpenings,
  pastLookalikes,
} from './lexicon/verbs.ts';

/** `present`: "manage", "manages". `past`: "managed", "led", participles too. `gerund`: "managing". `other`: no verb. */
export type VerbForm = 'present' | 'past' | 'gerund' | 'other';

export interface TaggedWord {
  readonly form: VerbForm;
  /** Base form of a verb; the word itself otherwise. */
  readonly lemma: string;
}

/** English. Deterministic, one answer per word. */
export interface PartOfSpeechTagger {
  /** Name and version; part of every report's provenance. */
  readonly id: string;
  /** `words`: one sentence in order, lower case. */
  tag(words: readonly string[]): readonly TaggedWord[];
}

/** The default: word lists and endings, no context but the place in the sentence. */
export function lexiconTagger(): PartOfSpeechTagger {
  return { id: 'lexicon@1', tag: (words) => words.map((word, at) => tagged(word, at === 0, words[at + 1])) };
}

const verbs = /* @__PURE__ */ wordSet(actionVerbs);
const lookalikes = /* @__PURE__ */ wordSet(pastLookalikes);
const nouns = /* @__PURE__ */ wordSet(nounLookalikes);
const objects = /* @__PURE__ */ wordSet(objectOpenings);
const doubling = /* @__PURE__ */ wordSet(doublingVerbs);
let irregular: { readonly bases: ReadonlyMap<string, string>; readonly pasts: ReadonlyMap<string, string> } | undefined;

function irregularForms(): NonNullable<typeof irregular> {
  if (irregular !== undefined) return irregular;
  const pairs = irregularVerbs.split(' ').map((pair) => pair.split('/') as [past: string, base: string]);
  const pasts = new Map<string, string>();
  for (const [past, base] of pairs) if (!pasts.has(base)) pasts.set(base, past);
  return (irregular = { bases: new Map(pairs), pasts });
}

function tagged(word: string, isFirst: boolean, next: string | undefined): TaggedWord {
  const irregularBase = irregularForms().bases.get(word);
  if (irregularBase !== undefined) return { form: 'past', lemma: irregularBase };
  if (isFirst && (lookalikes.has(word) || nouns.has(word)) && !isObject(next)) return { form: 'other', lemma: word };
  // "Design of the frontend", "Review of claims".
  if (isFirst && next === 'of') return { form: 'other', lemma: word };
  if (verbs.has(word)) return { form: 'present', lemma: word };
  for (const [ending, form] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const base = bases(word.slice(0, -ending.length), ending).find((candidate) => verbs.has(candidate));
    if (base !== undefined) return { form, lemma: base };
    // Any word in -ed is a past form but for a few; nouns in -s and -ing are not told from verbs by their ending.
    if (ending === 'ed' && word.length > 4 && (isFirst || !lookalikes.has(word)))
      return { form, lemma: bases(word.slice(0, -2), 'ed')[0]! };
  }
  return { form: 'other', lemma: word };
}

function isObject(next: string | undefined): boolean {
  return next !== undefined && (objects.has(next) || /^\d/.test(next));
}

/** "manage" → "managed", "plan" → "planned", "supply" → "supplied", "lead" → "led". English; `lemma` in lower case. */
export function pastForm(lemma: string): string {
  const irregularPast = irregularForms().pasts.get(lemma);
  if (irregularPast !== undefined) return irregularPast;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubling.has(lemma) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)
    ? `${lemma}${lemma.at(-1)!}ed`
    : `${lemma}ed`;
}

const ENDINGS: readonly (readonly [string, VerbForm])[] = [
  ['ed', 'past'],
  ['ing', 'gerund'],
  ['s', 'present'],
];

/** What the stem may have been: "manag" → "manage", "plann" → "plan", "suppli" → "supply", "process" + "e" → "process". */
function bases(stem: string, ending: string): readonly string[] {
  const last = stem.at(-1);
  return [
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(stem.endsWith('ie') ? [`${stem.slice(0, -2)}y`] : []),
    stem,
    ...(ending === 's' && last === 'e' ? [stem.slice(0, -1)] : [`${stem}e`]),
    ...(last !== undefined && last === stem.at(-2) ? [stem.slice(0, -1)] : []),
  ];
}
