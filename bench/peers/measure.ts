/** Runs all systems on one sample, by turns, and keeps every single figure. */
import { ndcg, rankOrder } from '../quality/ranking-measures.ts';
import type { Peer } from './peer.ts';
import type { Sample } from './sample.ts';

/** Pairs that one system scores before it is the next one's turn. */
export const BLOCK = 5;
/** Blocks of cold pairs, and résumés, that run first and are not counted. */
export const WARM_UP = 3;

export interface Measured {
  readonly peer: Peer;
  /** Nanoseconds of each cold pair, in the order of the sample. */
  readonly cold: number[];
  /** Nanoseconds a pair, one figure for each résumé ranked. */
  readonly ranked: number[];
  /** One for each résumé. */
  readonly ndcg: number[];
  readonly partsNdcg: Map<string, number[]>;
  /** Scores of every résumé with every job, row by row. */
  readonly scores: (readonly number[])[];
  /** Largest difference between a pair's score as cold text and as parsed once. */
  coldDifference: number;
}

export async function measure(peers: readonly Peer[], sample: Sample): Promise<readonly Measured[]> {
  const all = peers.map((peer): Measured => ({
    peer,
    cold: [],
    ranked: [],
    ndcg: [],
    partsNdcg: new Map(),
    scores: [],
    coldDifference: 0,
  }));
  for (const { peer } of all) await peer.readJobs(sample.jobs);
  await rankByTurns(all, sample);
  await scoreColdByTurns(all, sample);
  return all;
}

/** The start moves on by one system each turn, so that none always follows the same neighbour. */
function turn<One>(all: readonly One[], round: number): readonly One[] {
  const start = round % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

async function rankByTurns(all: readonly Measured[], sample: Sample): Promise<void> {
  const { resumes, jobs } = sample;
  for (const { text } of resumes.slice(0, WARM_UP)) for (const { peer } of all) await peer.rank(text);
  for (const [round, resume] of resumes.entries()) {
    const isRelevant = (at: number): boolean => sample.relevant(resume, jobs[at]!);
    for (const one of turn(all, round)) {
      const { scores, nanoseconds, parts } = await one.peer.rank(resume.text);
      one.ranked.push(nanoseconds / jobs.length);
      one.ndcg.push(ndcg(rankOrder(scores), isRelevant));
      one.scores.push(scores);
      for (const [name, values] of Object.entries(parts)) {
        const figures = one.partsNdcg.get(name) ?? [];
        figures.push(ndcg(rankOrder(values), isRelevant));
        one.partsNdcg.set(name, figures);
      }
    }
  }
}

async function scoreColdByTurns(all: readonly Measured[], { pairs, resumes, jobs }: Sample): Promise<void> {
  const rows = new Map(resumes.map(({ text }, row) => [text, row]));
  const columns = new Map(jobs.map((job, column) => [job, column]));
  for (let round = 0; round * BLOCK < pairs.length; round++) {
    const block = pairs.slice(round * BLOCK, (round + 1) * BLOCK);
    for (const one of turn(all, round)) {
      const { scores, nanoseconds } = await one.peer.scoreCold(block);
      if (round >= WARM_UP) one.cold.push(...nanoseconds);
      block.forEach(({ resume, job }, at) => {
        const ranked = one.scores[rows.get(resume)!]![columns.get(job)!]!;
        one.coldDifference = Math.max(one.coldDifference, Math.abs(scores[at]! - ranked));
      });
    }
  }
}
