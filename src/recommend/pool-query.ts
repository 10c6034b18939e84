/** What a pool is asked for a résumé or a posting: terms for BM25, titles and passages for the embedder. Personal details take no part. */
import type { JobFeatures } from '../features/job-features.ts';
import { jobPassages } from '../features/job-passages.ts';
import { blindedSpans } from '../features/personal-details.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import { resumePassages } from '../features/resume-passages.ts';
import { visibleText } from '../embedding/passages.ts';
import type { PoolQuery, WeighedText } from './document-pool.ts';

/** Newer titles count more; the weights are those of the match. */
const AGE_LOSS = 0.15;
const AGE_FLOOR = 0.4;
const MOST_TITLES = 8;

export function resumeQuery({ document, personal, names, isTitleOnly, terms, titles }: ResumeFeatures): PoolQuery {
  const blinded = isTitleOnly ? [] : blindedSpans(document.text, personal, names);
  return {
    counts: new Map(terms.counts.map(({ term, count }) => [term, count])),
    titles: titles
      .map(({ span }) => visibleText(document.text, span, blinded))
      .filter((text) => text !== '')
      .slice(0, MOST_TITLES)
      .map((text, age) => ({ text, weight: Math.max(AGE_FLOOR, 1 - AGE_LOSS * age) })),
    passages: byText(resumePassages(document, blinded).map(({ passage, weight }) => weighed(passage.text, weight))),
  };
}

export function jobQuery({ document, terms, title }: JobFeatures): PoolQuery {
  return {
    counts: new Map(terms.counts.map(({ term, count }) => [term, count])),
    titles: title === undefined ? [] : [{ text: title.text, weight: 1 }],
    passages: byText(jobPassages(document).map(({ passage, weight }) => weighed(passage.text, weight))),
  };
}

/** A long line says more than a short one, though not in proportion. */
function weighed(text: string, weight: number): WeighedText {
  return { text, weight: weight * Math.sqrt(text.split(' ').length) };
}

/** So that the order of a document's lines changes no bit of the sum. */
function byText(texts: readonly WeighedText[]): readonly WeighedText[] {
  return [...texts].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : b.weight - a.weight));
}
