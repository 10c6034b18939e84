/**
 * Headings of postings: which words make one, and what it announces.
 *
 * Two ways lead to a heading. Idioms are listed whole ("What you'll do", "Wir bieten", "Who we are"). The rest is a
 * small vocabulary: a line made of nothing but nouns of headings ("skills", "requirements"), words of necessity
 * ("minimum", "preferred") and filler ("key", "and", "your") is a heading, in whatever combination.
 */
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, type CueWords } from '../cues/cue-lexicon.ts';
import {
  headingFillers,
  headingIdioms,
  headingNouns,
  preferredWords,
  requiredWords,
  type HeadingKind,
} from '../lexicon/job-headings.ts';

export function isLabel(kind: HeadingKind): boolean {
  return kind === 'detail' || kind.startsWith('label-');
}

export function isBoilerplate(
  kind: HeadingKind,
): kind is 'company' | 'benefits' | 'equal-opportunity' | 'application' | 'not-asked' {
  return (
    kind === 'company' ||
    kind === 'benefits' ||
    kind === 'equal-opportunity' ||
    kind === 'application' ||
    kind === 'not-asked'
  );
}

export function isNeed(kind: HeadingKind): boolean {
  return kind === 'requirements' || kind === 'preferred';
}

export interface HeadingReading {
  readonly kind: HeadingKind;
  /** Share of the words that belong to the heading's phrases, 0..1. */
  readonly coverage: number;
  /** Made of nothing else, so that no decoration is needed. */
  readonly isExact: boolean;
}

/** Longest heading in cue words; longer lines are sentences. Chosen, unmeasured. */
const maxHeadingWords = 12;

/** Reads the cue words `from` to `to` as a heading; undefined when they hold no word of one. */
export function readHeading(words: CueWords, from: number, to: number): HeadingReading | undefined {
  const count = to - from;
  if (count < 1 || count > maxHeadingWords) return undefined;
  // "Compensation:" alone is a fact, "Compensation and benefits" a section: one word is looked up as an idiom first.
  const lone = count === 1 ? idioms.at(words, from, to) : undefined;
  if (lone !== undefined) return { kind: lone.value, coverage: 1, isExact: true };
  const run = readVocabulary(words, from, to);
  if (run !== undefined && run.end === to) return { kind: run.kind, coverage: 1, isExact: true };
  const hits = idioms.find(words, from, to);
  let covered = 0;
  for (const hit of hits) covered += hit.endWord - hit.firstWord;
  const first = hits[0];
  if (first !== undefined) {
    for (let i = from; i < to; i++)
      if (hits.every((hit) => i < hit.firstWord || i >= hit.endWord) && fillers.has(words.words[i] as string))
        covered++;
    return { kind: strongest(hits.map((hit) => hit.value)), coverage: covered / count, isExact: covered === count };
  }
  // "Key duties for this exciting job": a noun of headings among other words; only decoration can make it one.
  let kind: HeadingKind | undefined;
  for (let i = from; i < to; i++) {
    const word = vocabulary().get(words.words[i] as string);
    if (word === undefined) continue;
    covered++;
    if (word.kind !== undefined) kind = kind === undefined ? word.kind : stronger(kind, word.kind);
  }
  return kind === undefined ? undefined : { kind, coverage: covered / count, isExact: false };
}

/** A heading inside a long line: the longest run from `from` on that is an idiom or made of the vocabulary. */
export function headingRun(
  words: CueWords,
  from: number,
): { readonly kind: HeadingKind; readonly end: number } | undefined {
  const idiom = idioms.at(words, from);
  const run = readVocabulary(words, from, Math.min(words.words.length, from + 9));
  if (idiom === undefined) return run;
  if (run !== undefined && run.end > idiom.endWord) return run;
  return { kind: idiom.value, end: idiom.endWord };
}

/** Reads words of the vocabulary as far as they go; undefined when no noun of headings is among them. */
function readVocabulary(
  words: CueWords,
  from: number,
  to: number,
): { readonly kind: HeadingKind; readonly end: number } | undefined {
  let kind: HeadingKind | undefined;
  let isPreferred = false;
  let isRequired = false;
  let end = from;
  for (let i = from; i < to; i++) {
    if (i > from && isBreak(words.text, words.ends[i - 1] as number, words.starts[i] as number)) break;
    const word = vocabulary().get(words.words[i] as string);
    if (word === undefined) break;
    if (word.kind !== undefined) {
      kind = kind === undefined ? word.kind : stronger(kind, word.kind);
      end = i + 1;
    } else if (word.necessity !== undefined) {
      if (word.necessity === 'preferred') isPreferred = true;
      else isRequired = true;
      if (kind !== undefined) end = i + 1;
    }
  }
  if (kind === undefined) return undefined;
  if (kind === 'requirements' && isPreferred && !isRequired) kind = 'preferred';
  return { kind, end };
}

/** Between the words of one heading stand blanks, commas, slashes, ampersands, hyphens, brackets; no stop, no line end. */
function isBreak(text: string, from: number, to: number): boolean {
  if (to - from > 4) return true;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 || code === 58 || code === 59 || code === 33 || code === 63 || code === 10 || code === 13)
      return true;
  }
  return to - from === 2 && text.charCodeAt(from) === 32 && text.charCodeAt(from + 1) === 32;
}

/** Where a heading says two things ("Responsibilities and requirements"), the one that asks more counts. */
const precedence: readonly HeadingKind[] = [
  'not-asked',
  'preferred',
  'requirements',
  'responsibilities',
  'equal-opportunity',
  'application',
  'benefits',
  'company',
  'overview',
  'other',
  'detail',
];

function stronger(a: HeadingKind, b: HeadingKind): HeadingKind {
  const rankA = precedence.indexOf(a);
  const rankB = precedence.indexOf(b);
  if (rankA === -1) return b;
  return rankB !== -1 && rankB < rankA ? b : a;
}

function strongest(kinds: readonly HeadingKind[]): HeadingKind {
  return kinds.reduce((best, kind) => stronger(best, kind));
}

const fillers = /* @__PURE__ */ wordSet(headingFillers);
const idioms = /* @__PURE__ */ cueLexicon(headingIdioms);

/** A noun of headings, a word of necessity, or, without either, filler. */
interface VocabularyWord {
  readonly kind?: HeadingKind;
  readonly necessity?: 'required' | 'preferred';
}

let builtVocabulary: Map<string, VocabularyWord> | undefined;

/** The words that headings are made of; of a word in several lists the noun counts, then "preferred". */
function vocabulary(): ReadonlyMap<string, VocabularyWord> {
  if (builtVocabulary !== undefined) return builtVocabulary;
  const table = new Map<string, VocabularyWord>();
  const add = (list: string, meaning: VocabularyWord): void => {
    for (const word of list.split(/\s+/)) table.set(word, meaning);
  };
  add(headingFillers, {});
  add(requiredWords, { necessity: 'required' });
  add(preferredWords, { necessity: 'preferred' });
  for (const [kind, list] of headingNouns) add(list, { kind });
  return (builtVocabulary = table);
}
