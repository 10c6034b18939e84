/**
 * One résumé and a pool of raw postings in, the ten best out: how long, and how good?
 *
 *   bench/peers/setup.sh       # once; what is not installed is left out
 *   node bench/peers/pools.ts [--sizes 10,100,1000] [--rounds 12,6,2] [--threads 1]
 *
 * Every system reads everything anew in every round; nothing is kept but the models. The pools: the labelled postings of the tasks
 * livecareer-google and livecareer-linkedin at even distances, a different part of them each round, and for 1,000 others of jobs-dice that
 * count as wrong, for every system alike. A round asks with one résumé that has a right posting in the pool. Systems take turns, and the start moves on.
 * Wall time, of the Python systems with the pipe in it (a few ms at 1,000 postings).
 */
import { parseArgs } from 'node:util';
import { Recommender } from '../../src/recommend/recommender.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { originalFormula, tfidfBaseline } from '../quality/ranking-baselines.ts';
import { categoryTask, hasData, readRecords, type JobRecord, type ResumeRecord } from '../quality/ranking-data.ts';
import { meanOf, ndcg, rankOrder } from '../quality/ranking-measures.ts';
import { embeddedRivals } from './embedded-rivals.ts';
import { startPythonPeers } from './python-peers.ts';
import { quantile } from './table.ts';

const TOP = 10;
const SAMPLE = 240;
const referenceDate = new Date('2025-06-15');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    rounds: { type: 'string', default: '12,6,2' },
    threads: { type: 'string', default: '1' },
  },
});
if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}
const sizes = values.sizes.split(',').map(Number);
const rounds = values.rounds.split(',').map(Number);

/** Places of the postings, best first; at least the ten best. */
interface System {
  readonly name: string;
  readonly rank: (jobs: readonly JobRecord[], resume: string) => Promise<readonly number[]>;
}

const places = (jobs: readonly JobRecord[], ids: readonly string[]): readonly number[] =>
  ids.map((id) => jobs.findIndex((job) => job.id === id));
const postings = (jobs: readonly JobRecord[]): readonly JobRecord[] =>
  jobs.map(({ id, title, description }) => ({ id, title, description }));

const python = await startPythonPeers(Number(values.threads));
for (const sentence of python.absent) console.log(sentence);
const rivals = await embeddedRivals();
if (rivals.length === 0) console.log('MiniSearch and Orama are left out; run bench/peers/setup.sh for them');
const systems: readonly System[] = [
  {
    name: '`recommend`, explained',
    rank: async (jobs, resume) => {
      const { results } = await recommend({ resume, jobs: postings(jobs), limit: TOP }, { referenceDate });
      return places(
        jobs,
        results.map(({ id }) => id),
      );
    },
  },
  {
    name: '`recommend`, all matched',
    rank: async (jobs, resume) => {
      const recommender = new Recommender({ referenceDate, candidates: jobs.length, index: null });
      await recommender.add(postings(jobs));
      const { results } = await recommender.recommend({ resume, limit: TOP });
      return places(
        jobs,
        results.map(({ id }) => id),
      );
    },
  },
  ...rivals.map(({ name, search }): System => ({ name, rank: async (jobs, resume) => search(jobs, resume, TOP) })),
  {
    name: 'TF-IDF fitted on the pool',
    rank: async (jobs, resume) => rankOrder(await tfidfBaseline.prepare(jobs)(resume)),
  },
  {
    name: "original's loop, TypeScript",
    rank: async (jobs, resume) => rankOrder(await originalFormula.prepare(jobs)(resume)),
  },
  ...[python.formula, python.stack].flatMap((peer) =>
    peer === undefined
      ? []
      : [
          {
            name: peer.label,
            rank: async (jobs: readonly JobRecord[], resume: string): Promise<readonly number[]> => {
              await peer.readJobs(jobs);
              return rankOrder((await peer.rank(resume)).scores);
            },
          },
        ],
  ),
];

const tasks = ['livecareer-google', 'livecareer-linkedin'].map((id) => categoryTask(id, SAMPLE));
const labelled = tasks.flatMap((task) => task.jobs.map((job) => ({ ...job, id: `${task.id}/${job.id}` })));
const others = readRecords<JobRecord>('jobs-dice/jobs.jsonl').map((job) => ({ ...job, id: `other/${job.id}` }));
const resumes = [...new Map(tasks.flatMap((task) => task.resumes).map((resume) => [resume.id, resume])).values()];
const isRight = (resume: ResumeRecord, job: JobRecord): boolean =>
  tasks.some((task) => job.id.startsWith(`${task.id}/`) && task.relevant(resume, job));

console.log(
  '\n| postings | system | p50 ms | ms a posting | ÷ original’s loop | nDCG@10 |\n| --: | --- | --: | --: | --: | --: |',
);
for (const [at, size] of sizes.entries()) {
  const times = new Map<string, number[]>();
  const gains = new Map<string, number[]>();
  for (let round = -1; round < (rounds[at] ?? 1); round++) {
    const jobs = poolAt(size, Math.max(0, round));
    const resume = resumes.slice((round + 1) * 17).find((one) => jobs.some((job) => isRight(one, job))) ?? resumes[0]!;
    const start = (round + systems.length) % systems.length;
    for (const { name, rank } of [...systems.slice(start), ...systems.slice(0, start)]) {
      // The first round warms up; at 1,000 postings its cost is that of the round itself.
      if (round < 0 && size > 100) continue;
      const before = performance.now();
      const order = await rank(jobs, resume.text);
      const ms = performance.now() - before;
      if (round < 0) continue;
      times.set(name, [...(times.get(name) ?? []), ms]);
      const whole = [...order, ...jobs.map((_, place) => place).filter((place) => !order.includes(place))];
      gains.set(name, [...(gains.get(name) ?? []), ndcg(whole, (place) => isRight(resume, jobs[place]!))]);
    }
  }
  const loop = quantile(times.get("original's loop, TypeScript")!, 0.5);
  for (const { name } of systems) {
    const ms = quantile(times.get(name)!, 0.5);
    const { mean, standardError } = meanOf(gains.get(name)!);
    console.log(
      `| ${size} | ${name} | ${ms.toFixed(1)} | ${(ms / size).toPrecision(2)} | ${(ms / loop).toPrecision(2)} | ${(100 * mean).toFixed(1)} ± ${(100 * standardError).toFixed(1)} |`,
    );
  }
}
python.stop();

/** Every so many of the labelled postings, another part each round; filled up with others. */
function poolAt(size: number, round: number): readonly JobRecord[] {
  const count = Math.min(size, labelled.length);
  const step = labelled.length / count;
  const chosen = Array.from(
    { length: count },
    (_, at) => labelled[(Math.floor(at * step) + round * 101) % labelled.length]!,
  );
  return [...chosen, ...others.slice(0, size - count)];
}
