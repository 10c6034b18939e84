/** What kind of word opens a sentence: the contract, and a default that knows verbs of work and English endings. */
import { irregularBase, isWorkVerb, verbBases } from '../document/cues/verb-forms.ts';
import { nounLookalikes, objectOpenings, pastLookalikes } from '../document/lexicon/work-verbs.ts';
import { wordSet } from '../text/word-set.ts';

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

const lookalikes = /* @__PURE__ */ wordSet(pastLookalikes);
const nouns = /* @__PURE__ */ wordSet(nounLookalikes);
const objects = /* @__PURE__ */ wordSet(objectOpenings);
function tagged(word: string, isFirst: boolean, next: string | undefined): TaggedWord {
  const irregular = irregularBase(word);
  if (irregular !== undefined) return { form: 'past', lemma: irregular };
  if (isFirst && (lookalikes.has(word) || nouns.has(word)) && !isObject(next)) return { form: 'other', lemma: word };
  // "Design of the frontend", "Review of claims".
  if (isFirst && next === 'of') return { form: 'other', lemma: word };
  if (isWorkVerb(word)) return { form: 'present', lemma: word };
  for (const [ending, form] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const base = verbBases(word.slice(0, -ending.length), ending).find(isWorkVerb);
    if (base !== undefined) return { form, lemma: base };
    // Any word in -ed is a past form but for a few; nouns in -s and -ing are not told from verbs by their ending.
    if (ending === 'ed' && word.length > 4 && (isFirst || !lookalikes.has(word)))
      return { form, lemma: verbBases(word.slice(0, -2), 'ed')[0]! };
  }
  return { form: 'other', lemma: word };
}

function isObject(next: string | undefined): boolean {
  return next !== undefined && (objects.has(next) || /^\d/.test(next));
}

const ENDINGS: readonly (readonly [string, VerbForm])[] = [
  ['ed', 'past'],
  ['ing', 'gerund'],
  ['s', 'present'],
];
