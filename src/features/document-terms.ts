/**
 * The terms of a document with the weight of the place they stand in: the words of a job title say more about the work than
 * those of "about us", and a person's name says nothing.
 */
import type { TermCount } from '../lexical/tfidf.ts';
import { wordTerm } from '../lexical/word-term.ts';
import type { TokenizedText } from '../skills/tokenized-text.ts';
import type { Span } from '../text/span.ts';
import type { TextLanguage } from '../text/text-language.ts';
import type { Token } from '../text/tokenize.ts';

/** A stretch of text whose terms count `weight` times; 0 leaves them out. Of overlapping zones the later one counts. */
export interface TermZone {
  readonly span: Span;
  readonly weight: number;
}

/** A term of a document and the place it stands at first. */
export interface PlacedTerm extends TermCount {
  readonly first: Token;
}

export interface DocumentTerms {
  /** Ascending by term. */
  readonly counts: readonly PlacedTerm[];
  readonly language: TextLanguage;
  /** Number of terms that counted, repeats included, weights not. */
  readonly length: number;
  /** Share of the different terms that the shipped statistics know, 0..1: low for other languages and for noise. */
  readonly knownShare: number;
}

/** Counts the terms of a text; words outside all zones count once. `skip` takes single tokens out, as repeats of a name. */
export function documentTerms(
  { text, tokens, language }: TokenizedText,
  zones: readonly TermZone[],
  skip: (token: Token) => boolean = () => false,
): DocumentTerms {
  const counts = new Map<string, { -readonly [Key in keyof PlacedTerm]: PlacedTerm[Key] }>();
  const weights = zoneWeights(text.length, zones);
  let step = 0;
  let length = 0;
  for (const token of tokens) {
    while (step + 1 < weights.length && weights[step + 1]!.from <= token.start) step++;
    const weight = weights[step]!.weight;
    if (weight === 0) continue;
    const { term, entry } = wordTerm(token.word, language.language);
    if (term === undefined || skip(token)) continue;
    const found = counts.get(term);
    if (found === undefined) counts.set(term, { term, count: weight, entry, first: token });
    else found.count += weight;
    length++;
  }
  const sorted = [...counts.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
  let known = 0;
  for (const { entry } of sorted) if (entry !== undefined) known++;
  return { counts: sorted, language, length, knownShare: counts.size === 0 ? 0 : known / counts.size };
}

/** Zones → positions from which a weight holds, ascending. Later zones of the list win where they overlap. */
function zoneWeights(
  length: number,
  zones: readonly TermZone[],
): readonly { readonly from: number; readonly weight: number }[] {
  const edges = [...new Set([0, length, ...zones.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  const steps: { from: number; weight: number }[] = edges.map((from) => ({ from, weight: 1 }));
  const at = new Map(edges.map((edge, index) => [edge, index]));
  for (const { span, weight } of zones) {
    for (let index = at.get(span.start)!; index < at.get(span.end)!; index++) steps[index]!.weight = weight;
  }
  return steps;
}
