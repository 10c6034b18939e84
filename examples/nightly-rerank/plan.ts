/** Puts the users and postings of a night into Redis and a job for every few users into the queue. May be run again. */
import { readFileSync } from 'node:fs';
import { Queue } from 'bullmq';
import { argumentsOf, connect, nightOf, writePostings, type Batch } from './night.ts';

const {
  night: day,
  users: usersFile,
  postings: postingsFile,
  batch = '25',
} = argumentsOf(['night', 'users', 'postings', 'batch']);
if (usersFile === undefined || postingsFile === undefined) throw new Error('--users and --postings want a file each');
const night = nightOf(day);
const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
const users = linesOf(usersFile).map((line) => JSON.parse(line) as { readonly id: string; readonly resume: string });

const redis = connect();
const queue = new Queue<Batch>(night.queue, { connection: redis });
await writePostings(redis, night, linesOf(postingsFile));
for (const { id, resume } of users) await redis.hset(night.users, id, resume);
const size = Number(batch);
const jobs = Array.from({ length: Math.ceil(users.length / size) }, (_, at) => ({
  name: 'batch',
  data: { users: users.slice(at * size, (at + 1) * size).map(({ id }) => id) },
  // A job of this name is added once, however often this runs.
  opts: { jobId: `batch-${at}`, attempts: 3, backoff: { type: 'exponential' as const, delay: 1000 } },
}));
await queue.addBulk(jobs);
console.log(`${users.length} users in ${jobs.length} jobs`);
await queue.close();
redis.disconnect();
