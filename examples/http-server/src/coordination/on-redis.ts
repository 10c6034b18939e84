/**
 * Several processes that share a Redis.
 *
 * While it is away every call fails at once (no queue that would hold requests up), counting goes on in each process by itself, and the
 * client connects again in the background.
 */
import { randomUUID } from 'node:crypto';
import { createClient, RESP_TYPES } from 'redis';
import type { Log } from '../log.ts';
import type { Admission, Coordination } from './coordination.ts';
import { RequestLog } from './request-log.ts';

/** Milliseconds; a cache that takes longer saves little, and a limit must not hold a request up. */
const CALL_TIMEOUT_MS = 500;
const CONNECT_TIMEOUT_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;
/** Begins every key, so that a Redis may serve others too. */
const PREFIX = 'trackruit:';

/**
 * The log of admitted requests as a sorted set, exact to the microsecond of Redis' own clock, so that processes need not agree on the time.
 * Gives: admitted (0 or 1), how many are in the window, the age in microseconds of the one that has to leave before the next.
 */
const ADMIT = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local window = tonumber(ARGV[2]) * 1000
local limit = tonumber(ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local count = redis.call('ZCARD', KEYS[1])
local admitted = 0
if count < limit then
  redis.call('ZADD', KEYS[1], now, ARGV[3])
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  admitted = 1
  count = count + 1
end
local age = -1
if count >= limit then
  local oldest = redis.call('ZRANGE', KEYS[1], count - limit, count - limit, 'WITHSCORES')
  age = now - tonumber(oldest[2])
end
return {admitted, count, age}`;

type Client = ReturnType<typeof newClient>;

function newClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: (attempt: number) => Math.min(50 * 2 ** Math.min(attempt, 10), LONGEST_PAUSE_MS),
    },
  });
}

/** @throws if Redis cannot be reached now: a server that was told to share should not start alone */
export async function redisCoordination(url: string, log: Log): Promise<Coordination> {
  const client = newClient(url);
  let isAway = false;
  client.on('error', (error: Error) => {
    if (!isAway) log.error({ err: error }, 'Redis is away');
    isAway = true;
  });
  client.on('ready', () => {
    if (isAway) log.info('Redis is back');
    isAway = false;
  });
  await connected(client);
  return new RedisCoordination(client);
}

/** The client tries for ever; a start does not. */
async function connected(client: Client): Promise<void> {
  const connecting = client.connect();
  try {
    await inTime(connecting, 2 * CONNECT_TIMEOUT_MS, 'Redis (REDIS_URL) cannot be reached');
  } catch (error) {
    connecting.catch(() => undefined);
    client.destroy();
    throw error;
  }
}

class RedisCoordination implements Coordination {
  readonly kind = 'redis';
  readonly cache: Coordination['cache'];
  readonly #client: Client;
  /** Counts while Redis is away. */
  readonly #alone = new RequestLog();

  constructor(client: Client) {
    this.#client = client;
    const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
    this.cache = {
      get: async (key) => (await this.#call(() => binary.get(`${PREFIX}cache:${key}`))) ?? undefined,
      set: async (key, value, { expiresAt } = {}) => {
        const ttl = expiresAt === undefined ? undefined : Math.ceil(expiresAt - Date.now());
        if (ttl !== undefined && ttl <= 0) return;
        await this.#call(() =>
          client.set(
            `${PREFIX}cache:${key}`,
            Buffer.from(value.buffer, value.byteOffset, value.byteLength),
            ttl === undefined ? {} : { expiration: { type: 'PX', value: ttl } },
          ),
        );
      },
      delete: async (key) => {
        await this.#call(() => client.del(`${PREFIX}cache:${key}`));
      },
    };
  }

  async admit(key: string, limit: number, windowMs: number): Promise<Admission> {
    try {
      const answer = await this.#call(() =>
        this.#client.eval(ADMIT, {
          keys: [`${PREFIX}admit:${key}`],
          arguments: [String(limit), String(windowMs), randomUUID()],
        }),
      );
      const [admitted, count, ageMicroseconds] = answer as unknown as readonly [number, number, number];
      return {
        isAdmitted: admitted === 1,
        limit,
        remaining: Math.max(0, limit - count),
        retryAfterMs: ageMicroseconds < 0 ? 0 : Math.max(1, Math.ceil(windowMs - ageMicroseconds / 1000)),
      };
    } catch {
      return this.#alone.admit(key, limit, windowMs);
    }
  }

  async forget(key: string): Promise<void> {
    this.#alone.forget(key);
    // What stays counted while Redis is away only makes the limit stricter.
    await this.#call(() => this.#client.del(`${PREFIX}admit:${key}`)).catch(() => undefined);
  }

  async takeBack(key: string): Promise<void> {
    this.#alone.takeBack(key);
    await this.#call(() => this.#client.zPopMax(`${PREFIX}admit:${key}`)).catch(() => undefined);
  }

  async readText(key: string): Promise<string | undefined> {
    return (await this.#call(() => this.#client.get(`${PREFIX}text:${key}`))) ?? undefined;
  }

  async writeText(key: string, text: string, { ttlMs }: { readonly ttlMs?: number | undefined } = {}): Promise<void> {
    await this.#call(() =>
      this.#client.set(
        `${PREFIX}text:${key}`,
        text,
        ttlMs === undefined ? {} : { expiration: { type: 'PX', value: Math.max(1, Math.ceil(ttlMs)) } },
      ),
    );
  }

  async deleteText(key: string): Promise<void> {
    await this.#call(() => this.#client.del(`${PREFIX}text:${key}`));
  }

  async check(): Promise<void> {
    await this.#call(() => this.#client.ping());
  }

  async close(): Promise<void> {
    this.#client.destroy();
  }

  async #call<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return inTime(work(), CALL_TIMEOUT_MS, 'Redis does not answer');
  }
}

async function inTime<Answer>(work: Promise<Answer>, timeoutMs: number, message: string): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // An answer that came while the event loop was held up is still unread, and no lateness of Redis.
      setImmediate(() => {
        reject(new Error(message));
      });
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
