/** The built package, loaded by its own name as a user loads it. Every match comes with its whole explanation. */
import { existsSync } from 'node:fs';
import type * as Library from '@trackruit/ml';
import { nanosecondsSince, type Peer } from './peer.ts';

/** Any fixed day will do, so that "present" means the same month in every run. */
const referenceDate = new Date('2025-06-15');

export function isBuilt(): boolean {
  return existsSync(new URL('../../dist/index.js', import.meta.url));
}

/** The peer, and the seconds from nothing imported to the first score. */
export async function libraryPeer(): Promise<{ readonly peer: Peer; readonly readySeconds: number }> {
  const start = process.hrtime.bigint();
  const library = await import('@trackruit/ml');
  await new library.Matcher({ referenceDate }).match({ resume: 'nurse', job: 'registered nurse' });
  return { readySeconds: nanosecondsSince(start) / 1e9, peer: peerOf(library) };
}

function peerOf({ Matcher, parseJob, parseResume }: typeof Library): Peer {
  const matcher = new Matcher({ referenceDate });
  let pool: readonly Library.JobDocument[] = [];
  return {
    id: 'library',
    label: '`@trackruit/ml`, explained',
    async readJobs(jobs) {
      pool = jobs.map(({ title, description }) => parseJob({ title, description }));
    },
    async scoreCold(pairs) {
      const scores: number[] = [];
      const nanoseconds: number[] = [];
      for (const { resume, job } of pairs) {
        const posting = { title: job.title, description: job.description };
        const start = process.hrtime.bigint();
        const { score } = await matcher.match({ resume, job: posting });
        nanoseconds.push(nanosecondsSince(start));
        scores.push(score);
      }
      return { scores, nanoseconds };
    },
    async rank(text) {
      const start = process.hrtime.bigint();
      const resume = parseResume(text, { referenceDate });
      const scores: number[] = [];
      for (const job of pool) scores.push((await matcher.match({ resume, job })).score);
      return { scores, nanoseconds: nanosecondsSince(start), parts: {} };
    },
  };
}
