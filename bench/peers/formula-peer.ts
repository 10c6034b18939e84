/** The original system's real formula in TypeScript: the very scorer of the ranking measures, with a clock around it. */
import { originalFormula } from '../quality/ranking-baselines.ts';
import { nanosecondsSince, type Peer } from './peer.ts';

export function formulaPeer(): Peer {
  let score = originalFormula.prepare([]);
  return {
    id: 'formula-ts',
    label: "original's formula, TypeScript",
    async readJobs(jobs) {
      score = originalFormula.prepare(jobs);
    },
    async scoreCold(pairs) {
      const scores: number[] = [];
      const nanoseconds: number[] = [];
      for (const { resume, job } of pairs) {
        const start = process.hrtime.bigint();
        const [only] = await originalFormula.prepare([job])(resume);
        nanoseconds.push(nanosecondsSince(start));
        scores.push(only!);
      }
      return { scores, nanoseconds };
    },
    async rank(resume) {
      const start = process.hrtime.bigint();
      const scores = await score(resume);
      return { scores, nanoseconds: nanosecondsSince(start), parts: {} };
    },
  };
}
