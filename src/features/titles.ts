/** Titles of work: what they are called, apart from their rung and from words such as "(m/f/d)". */
import { seniorityOf } from '../document/cues/seniority.ts';
import type { Seniority } from '../document/job-document.ts';
import { visibleText } from '../embedding/passages.ts';
import { fieldProfile, type FieldProfile, profileSimilarity } from '../lexical/field-profile.ts';
import { termStatistics, type TermStatistics } from '../lexical/term-statistics.ts';
import { cosineSimilarity, termCounts, termVector, type TermVector } from '../lexical/tfidf.ts';
import { wordTerm } from '../lexical/word-term.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';
import { wordSet } from '../text/word-set.ts';

/** A title ready to be compared. */
export interface TitleFeatures {
  readonly text: string;
  readonly span: Span;
  readonly vector: TermVector;
  readonly profile: FieldProfile;
  readonly seniority?: Seniority;
}

/** Words of titles that say how high or how employed, not what: they are compared apart, by `seniority`. */
const RUNG_WORDS = /* @__PURE__ */ wordSet(
  'senior sr snr junior jr jnr lead principal staff intern internship trainee graduate entry mid level head chief i ii iii iv v m f d w h x all genders full part time remote hybrid contract permanent temporary',
);

/**
 * A title without its rung, its terms and `hidden` parts ("Senior Nurse (full time)" → "Nurse"): what an embedder is to see of it. All of
 * it where nothing else would be left.
 */
export function workName(
  text: string,
  span: Span = { start: 0, end: text.length },
  hidden: readonly Span[] = [],
): string {
  const title = visibleText(text, span, hidden);
  const tokens = tokenize(title);
  const rungs = tokens.filter(({ normal }) => RUNG_WORDS.has(normal));
  return rungs.length === tokens.length ? title : visibleText(title, { start: 0, end: title.length }, rungs);
}

export function titleFeatures(text: string, span: Span, statistics: TermStatistics): TitleFeatures {
  const counts = new Map<string, number>();
  for (const token of tokenize(text)) {
    if (RUNG_WORDS.has(token.normal)) continue;
    const { term } = wordTerm(token.word, 'en');
    if (term !== undefined) counts.set(term, 1);
  }
  const sorted = termCounts(counts, statistics);
  const seniority = seniorityOf(text);
  // Asked for only where there is no embedder to compare titles with.
  let profile: FieldProfile | undefined;
  return {
    text,
    span,
    vector: termVector(sorted),
    get profile(): FieldProfile {
      return (profile ??= fieldProfile(sorted, statistics.fieldCount));
    },
    ...(seniority === undefined ? {} : { seniority }),
  };
}

/** A title counts this much less than the one after it, down to the floor. */
const AGE_LOSS = 0.15;
const AGE_FLOOR = 0.4;

/** Lines of work that a person's titles point to; `titles` newest first. */
export function titlesProfile(titles: readonly TitleFeatures[]): FieldProfile {
  const counts = new Map<string, number>();
  titles.forEach(({ vector }, age) => {
    for (const term of vector.weights.keys())
      counts.set(term, (counts.get(term) ?? 0) + Math.max(AGE_FLOOR, 1 - AGE_LOSS * age));
  });
  const statistics = termStatistics();
  return fieldProfile(termCounts(counts, statistics), statistics.fieldCount);
}

/** Share of the shared words in the likeness of two titles that an embedder has seen. */
const WORDS_SHARE = 0.25;

/** 0..1; `meant`: how alike an embedder finds them, 0..1. */
export function titleLikeness(a: TitleFeatures, b: TitleFeatures, meant: number | undefined): number {
  if (meant === undefined) return titleSimilarity(a, b);
  return Math.min(1, WORDS_SHARE * cosineSimilarity(a.vector, b.vector) + (1 - WORDS_SHARE) * meant);
}

/** Share of the occupations that the words point to in the likeness of two titles; the rest is shared words. */
const FIELD_SHARE = 0.4;

/** 0..1: 1 for the same words, about 0.3 for different words of one trade, 0 for different trades. */
export function titleSimilarity(a: TitleFeatures, b: TitleFeatures): number {
  const words = cosineSimilarity(a.vector, b.vector);
  const field = Math.max(0, profileSimilarity(a.profile, b.profile));
  return Math.min(1, Math.max(words, (1 - FIELD_SHARE) * words + FIELD_SHARE * field));
}
