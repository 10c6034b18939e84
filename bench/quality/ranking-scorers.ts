/** The library as a scorer: the whole match, and its lexical factor alone. */
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { compare } from '../../src/match/comparison.ts';
import { lexicalSimilarityReading } from '../../src/match/factors/lexical-similarity.ts';
import { Matcher } from '../../src/match/matcher.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import type { Scorer } from './ranking-baselines.ts';

const referenceDate = new Date('2025-06-15');

export const matchScorer: Scorer = {
  id: 'match',
  prepare(jobs) {
    const matcher = new Matcher();
    const pool = jobs.map(({ title, description }) => parseJob({ title, description }));
    return async (text) => {
      const resume = parseResume(text, { referenceDate });
      const scores: number[] = [];
      for (const job of pool) scores.push((await matcher.match({ resume, job })).score);
      return scores;
    };
  },
};

export const lexicalScorer: Scorer = {
  id: 'lexical',
  prepare(jobs) {
    const pool = jobs.map(({ title, description }) => jobFeatures(parseJob({ title, description }), bundledTaxonomy()));
    return (text) => {
      const resume = resumeFeatures(parseResume(text, { referenceDate }), bundledTaxonomy());
      return pool.map((job) => lexicalSimilarityReading(compare(resume, job))?.value ?? 0);
    };
  },
};
