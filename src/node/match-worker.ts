/** One worker of a `matchPool`, a thread or a process: it is handed tasks one after the other and keeps what it has built for them. */
import { Matcher, rankCandidates, Recommender, type JobSource } from '../index.ts';
import { sentError, type PoolAnswer, type PoolMatcherOptions, type PoolTask } from './pool-task.ts';

/** Pools of postings kept at a time: a run over all users asks one; a second may be on its way. */
const POOLS_KEPT = 2;

const matchers = new Map<string, Matcher>();
const recommenders = new Map<string, Recommender>();

/** What tinypool calls with each task. Never throws: an error is an answer too. */
export default async function perform(task: PoolTask): Promise<PoolAnswer> {
  try {
    switch (task.kind) {
      case 'match': {
        const { resume, job } = task;
        return { kind: 'value', value: await matcher(task.options).match({ resume, job }) };
      }
      case 'rank':
        return { kind: 'value', value: await rankCandidates(task.input, task.options) };
      case 'recommend': {
        const known = recommenders.get(task.jobsKey);
        if (known === undefined && task.jobs === undefined) return { kind: 'jobs-wanted' };
        const recommender = known ?? (await build(task, task.jobs!));
        return { kind: 'value', value: await recommender.recommend(task.input, task.call) };
      }
    }
  } catch (error) {
    return { kind: 'error', error: sentError(error) };
  }
}

function matcher(options: PoolMatcherOptions): Matcher {
  const key = JSON.stringify([options.weights ?? null, options.referenceDate ?? null, options.embedder === null]);
  let known = matchers.get(key);
  if (known === undefined) matchers.set(key, (known = new Matcher(options)));
  return known;
}

async function build(
  { jobsKey, options }: PoolTask & { readonly kind: 'recommend' },
  jobs: readonly JobSource[],
): Promise<Recommender> {
  const recommender = new Recommender(options);
  await recommender.add(jobs);
  // The oldest goes: a map keeps its keys in the order they were added.
  for (const oldest of recommenders.keys()) {
    if (recommenders.size < POOLS_KEPT) break;
    recommenders.delete(oldest);
  }
  recommenders.set(jobsKey, recommender);
  return recommender;
}
