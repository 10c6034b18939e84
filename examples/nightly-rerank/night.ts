/** What a night's run is called in Redis, and the statements that have to be atomic. */
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';

export interface RankedPosting {
  readonly id: string;
  readonly score: number;
}

/** The data of one job. */
export interface Batch {
  readonly users: readonly string[];
}

export interface Night {
  /** The day that ages and "present" are counted to, as in 2026-11-22. */
  readonly day: string;
  readonly queue: string;
  /** Hash: id of the user → résumé. */
  readonly users: string;
  /** List: postings as JSON. */
  readonly postings: string;
  /** Hash: id of the user → ranking as JSON. */
  readonly rankings: string;
  /** How many rankings were written; never more than there are users. */
  readonly written: string;
}

export function nightOf(day: string | undefined): Night {
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('--night wants a day, as in 2026-11-22');
  const name = `rerank-${day}`;
  return {
    day,
    queue: name,
    users: `${name}:users`,
    postings: `${name}:postings`,
    rankings: `${name}:rankings`,
    written: `${name}:written`,
  };
}

/** BullMQ's workers wait for jobs longer than any request may take, so requests are never given up. */
export function connect(): Redis {
  return new Redis(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });
}

/** Writes a ranking unless there is one; tells whether it did. */
export async function writeRanking(
  redis: Redis,
  { rankings, written }: Night,
  user: string,
  ranking: readonly RankedPosting[],
): Promise<boolean> {
  const script = `if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then return 0 end
redis.call('INCR', KEYS[2])
return 1`;
  return (await redis.eval(script, 2, rankings, written, user, JSON.stringify(ranking))) === 1;
}

/** Puts postings there unless they are, so that a second plan does not double them. */
export async function writePostings(redis: Redis, { postings }: Night, lines: readonly string[]): Promise<void> {
  const script = `if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
for _, line in ipairs(ARGV) do redis.call('RPUSH', KEYS[1], line) end
return 1`;
  await redis.eval(script, 1, postings, ...lines);
}

/** `--name value` of the command line. */
export function argumentsOf<Name extends string>(names: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  return parseArgs({ options }).values as Readonly<Partial<Record<Name, string>>>;
}
