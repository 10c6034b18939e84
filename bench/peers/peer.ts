/** What every system under comparison can do, whichever language it runs in. */
import type { JobRecord } from '../quality/ranking-data.ts';

/** A résumé's text and a posting, by their places in the task's samples. */
export interface Pair {
  readonly resume: string;
  readonly job: JobRecord;
}

/** One score and one duration for each pair, in the order asked. */
export interface ColdScores {
  readonly scores: readonly number[];
  /** Taken inside the system's own process. */
  readonly nanoseconds: readonly number[];
}

export interface PoolScores {
  /** One for each job of the pool. */
  readonly scores: readonly number[];
  /** For the whole pool, the reading of the résumé included. */
  readonly nanoseconds: number;
  /** What the score is mixed from, each part able to rank alone. */
  readonly parts: Readonly<Record<string, readonly number[]>>;
}

export interface Peer {
  readonly id: string;
  readonly label: string;
  /** Reads the pool and keeps what it read; also fits what has to be fitted. Not timed. */
  readJobs(jobs: readonly JobRecord[]): Promise<void>;
  /** "Cold text": two texts in, nothing of them known, everything parsed each time. */
  scoreCold(pairs: readonly Pair[]): Promise<ColdScores>;
  /** "Parsed once": the postings were read by `readJobs`; the résumé is read once and scored with all of them. */
  rank(resume: string): Promise<PoolScores>;
}

export function nanosecondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start);
}
