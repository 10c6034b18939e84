/** One process of a night's run: takes jobs until it is told to stop. */
import { jobPostingFromJsonLd, Recommender, type JobPosting } from '@trackruit/ml';
import { Worker } from 'bullmq';
import { argumentsOf, connect, nightOf, writeRanking, type Batch, type RankedPosting } from './night.ts';

const { night: day, top = '10', 'lock-ms': lock = '30000' } = argumentsOf(['night', 'top', 'lock-ms']);
const night = nightOf(day);
const redis = connect();
const recommender = await recommenderOf(await readPostings());

const worker = new Worker<Batch>(
  night.queue,
  async (job) => {
    const { users } = job.data;
    for (const [at, user] of users.entries()) {
      // Those that a worker before this one had done when it died.
      if ((await redis.hexists(night.rankings, user)) === 1) continue;
      await writeRanking(redis, night, user, await rank(await readResume(user)));
      await job.updateProgress(((at + 1) / users.length) * 100);
    }
  },
  {
    connection: connect(),
    lockDuration: Number(lock),
    stalledInterval: Number(lock),
    // A job whose worker dies goes back into the queue this often; one that kills every worker must end some time.
    maxStalledCount: 5,
  },
);
worker.on('failed', (job, error) => console.error(`${job?.id ?? 'a job'} failed: ${error.name}`));
worker.on('error', (error) => console.error(`queue: ${error.name}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    // Ends after the job in hand.
    void worker.close().then(() => process.exit(0));
  });
await worker.waitUntilReady();
console.log(`ready, ${recommender.size} postings`);

async function readPostings(): Promise<readonly JobPosting[]> {
  return (await redis.lrange(night.postings, 0, -1)).map((line) => {
    const record = JSON.parse(line) as JobPosting;
    return '@type' in record ? jobPostingFromJsonLd(record) : record;
  });
}

async function readResume(user: string): Promise<string> {
  const resume = await redis.hget(night.users, user);
  if (resume === null) throw new Error('a user has no résumé');
  return resume;
}

async function recommenderOf(postings: readonly JobPosting[]): Promise<Recommender> {
  const made = new Recommender({ referenceDate: new Date(`${night.day}T00:00:00Z`) });
  await made.add(postings);
  return made;
}

async function rank(resume: string): Promise<readonly RankedPosting[]> {
  const { results } = await recommender.recommend({ resume, limit: Number(top) }, { filter: { onlyOpen: true } });
  return results.map(({ id, score }) => ({ id, score }));
}
