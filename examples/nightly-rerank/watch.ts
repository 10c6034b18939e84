/** Tells how far a night's run is, until every job is done or has failed for good. */
import { Queue } from 'bullmq';
import { argumentsOf, connect, nightOf } from './night.ts';

const { night: day, 'every-ms': every = '1000' } = argumentsOf(['night', 'every-ms']);
const night = nightOf(day);
const redis = connect();
const queue = new Queue(night.queue, { connection: redis });
const users = await redis.hlen(night.users);
for (;;) {
  const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts();
  const done = await redis.hlen(night.rankings);
  console.log(`${done} of ${users} users, ${waiting + delayed} jobs waiting, ${active} in work, ${failed} failed`);
  if (waiting + active + delayed === 0) {
    console.log(`${users - done} users without a ranking`);
    process.exitCode = done < users ? 1 : 0;
    break;
  }
  await new Promise((resolve) => {
    setTimeout(resolve, Number(every));
  });
}
await queue.close();
redis.disconnect();
