/** What a pool is asked for a résumé or a posting: its terms and its vector. Personal details take no part. */
import type { Embedder } from '../embedding/embedder.ts';
import type { JobFeatures } from '../features/job-features.ts';
import { jobMeaning, resumeMeaning } from '../features/meaning.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import type { PoolQuery } from './document-pool.ts';

/** The vector is the one that a match compares, so that a text is embedded once for being looked up with and for being matched. */
export function resumeQuery(features: ResumeFeatures, embedder: Embedder | null): PoolQuery {
  return {
    terms: features.terms.counts,
    vector: async (signal) =>
      embedder === null ? undefined : (await resumeMeaning(features, embedder, { signal })).gist,
  };
}

export function jobQuery(features: JobFeatures, embedder: Embedder | null): PoolQuery {
  return {
    terms: features.terms.counts,
    vector: async (signal) => (embedder === null ? undefined : (await jobMeaning(features, embedder, { signal })).gist),
  };
}
