/**
 * The library as a scorer: the whole match, and parts of it.
 *
 * The score is that of `Matcher`, bit for bit (test/match/match.test.ts), taken without explanations and fixes, which nobody reads here.
 */
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { meanings } from '../../src/features/meaning.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { compare } from '../../src/match/comparison.ts';
import { matchScore } from '../../src/match/match-readings.ts';
import { matchWeights, type MatchWeights } from '../../src/match/match-weights.ts';
import { compareMeanings } from '../../src/match/meaning-comparison.ts';
import { titleSimilarity } from '../../src/match/title-similarity.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { jobText, tfidfBaseline, type Scorer } from './ranking-baselines.ts';

const referenceDate = new Date('2025-06-15');

/** `Matcher` with an embedder or none, and with weights of its own or the default ones. */
export function matchScorer(id: string, embedder: Embedder | null, own?: MatchWeights): Scorer {
  const weights = matchWeights(own, embedder);
  const taxonomy = bundledTaxonomy();
  return {
    id,
    prepare(jobs) {
      const pool = jobs.map(({ title, description }) =>
        jobFeatures(parseJob(title === '' ? { description } : { title, description }), taxonomy),
      );
      return async (text) => {
        const resume = resumeFeatures(parseResume(text, { referenceDate }), taxonomy);
        const scores: number[] = [];
        for (const job of pool) {
          const meaning = embedder === null ? undefined : compareMeanings(await meanings(resume, job, embedder));
          scores.push(matchScore(compare(resume, job, undefined, meaning), weights));
        }
        return scores;
      };
    },
    titles: (title, others) => titleSimilarity({ title, others }, { embedder }),
  };
}

const MEANING_ALONE: MatchWeights = {
  'required-skills': 0,
  'preferred-skills': 0,
  experience: 0,
  title: 0,
  education: 0,
  'lexical-similarity': 0,
};

/** `lexical`: no embedder. `bundled`: the semantic factor alone. `match`: the default. */
export function bundledScorers(): readonly Scorer[] {
  return [
    matchScorer('lexical', null),
    meaningScorer('bundled', bundledEmbedder()),
    matchScorer('match', bundledEmbedder()),
  ];
}

/** The semantic factor alone. */
export function meaningScorer(id: string, embedder: Embedder): Scorer {
  return matchScorer(id, embedder, MEANING_ALONE);
}

/** Cosine of two whole texts, as far as the model reads. */
export function wholeTextScorer(id: string, embedder: Embedder): Scorer {
  return {
    id,
    prepare(jobs) {
      const pool = embedder.embed(jobs.map(jobText));
      return async (resume) => {
        const [own] = await embedder.embed([resume]);
        return (await pool).map((job) => job.reduce((sum, value, at) => sum + value * own![at]!, 0));
      };
    },
  };
}

/** The documented original stack: TF-IDF and MiniLM of the whole texts, half and half. */
export function stackScorer(id: string, embedder: Embedder): Scorer {
  const meaning = wholeTextScorer(id, embedder);
  return {
    id,
    prepare(jobs) {
      const byWords = tfidfBaseline.prepare(jobs);
      const byMeaning = meaning.prepare(jobs);
      return async (resume) => {
        const words = await byWords(resume);
        return (await byMeaning(resume)).map((score, at) => (score + words[at]!) / 2);
      };
    },
  };
}
