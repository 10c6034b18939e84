/** The pairs of one run: always the same ones for the same sizes. */
import { categoryTask, type JobRecord, type ResumeRecord } from '../quality/ranking-data.ts';
import type { Pair } from './peer.ts';

export interface Sample {
  readonly id: string;
  readonly resumes: readonly ResumeRecord[];
  readonly jobs: readonly JobRecord[];
  /** Size of the whole pool that `jobs` was taken from. */
  readonly poolSize: number;
  /** Cold pairs, the warm-up's first. */
  readonly pairs: readonly Pair[];
  relevant(resume: ResumeRecord, job: JobRecord): boolean;
}

/**
 * `queries` résumés spread over the categories, and `jobs` postings at even distances in the file. Résumés without a right
 * posting among those are left out: no ranking could serve them.
 */
export function takeSample(
  id: string,
  size: { readonly queries: number; readonly jobs: number; readonly pairs: number },
): Sample {
  const task = categoryTask(id, size.queries);
  const count = Math.min(size.jobs, task.jobs.length);
  const jobs = Array.from({ length: count }, (_, at) => task.jobs[Math.floor((at * task.jobs.length) / count)]!);
  const resumes = task.resumes.filter((resume) => jobs.some((job) => task.relevant(resume, job)));
  // A prime step meets jobs of all categories and combines each résumé with a new one in every round.
  const pairs = Array.from({ length: size.pairs }, (_, at) => ({
    resume: resumes[at % resumes.length]!.text,
    job: jobs[(at * 7919) % jobs.length]!,
  }));
  return {
    id,
    resumes,
    jobs,
    poolSize: task.jobs.length,
    pairs,
    relevant: (resume, job) => task.relevant(resume, job),
  };
}
