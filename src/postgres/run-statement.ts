/** One statement at a time over whatever client is at hand: answers in one form, lost connections tried again, aborts. */
import { pause } from '../abort/pause.ts';
import { unlessAborted } from '../abort/unless-aborted.ts';
import { InvalidInputError, TrackruitError } from '../errors.ts';

/** A row by the names of its columns. */
export type PgRow = Readonly<Record<string, unknown>>;

/**
 * Runs one statement with its parameters, all of them strings. `pool.query` of pg, `query` of PGlite and `sql.unsafe` of postgres.js
 * have this form once they are bound to their object.
 */
export type PgQuery = (
  text: string,
  params: string[],
) => PromiseLike<{ readonly rows: readonly unknown[] } | readonly unknown[]>;

export interface PgRetryOptions {
  /** How often a statement is tried whose connection is lost, 1 or more. Default 5. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second try; each later one waits twice as long. Default 100, so about 1.5 seconds in all. */
  readonly delayMs?: number | undefined;
}

export type PgRun = (
  text: string,
  params: readonly string[],
  signal: AbortSignal | undefined,
) => Promise<readonly PgRow[]>;

/** @throws InvalidInputError if an option is out of range */
export function checkedRetry({ attempts = 5, delayMs = 100 }: PgRetryOptions = {}): {
  readonly attempts: number;
  readonly delayMs: number;
} {
  if (!Number.isInteger(attempts) || attempts < 1 || attempts > 100) {
    throw new InvalidInputError('options.retry.attempts', 'must be a whole number from 1 to 100');
  }
  if (!Number.isInteger(delayMs) || delayMs < 0 || delayMs > 60_000) {
    throw new InvalidInputError('options.retry.delayMs', 'must be a whole number from 0 to 60000');
  }
  return { attempts, delayMs };
}

/**
 * Runs statements that may run twice, and only such: the answer to a statement may be lost after the server has carried it out.
 * Rejects with the signal's reason as soon as it aborts; the server then still ends what it has begun.
 */
export function pgRun(query: PgQuery, retry: { readonly attempts: number; readonly delayMs: number }): PgRun {
  return async (text, params, signal) => {
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      try {
        const answer = await unlessAborted(Promise.resolve(query(text, [...params])), signal);
        return ('rows' in answer ? answer.rows : answer) as readonly PgRow[];
      } catch (error) {
        if (signal?.aborted === true && error === signal.reason) throw error;
        if (attempt >= retry.attempts || !mayPass(error)) throw storeFailed(error, attempt);
        await pause(retry.delayMs * 2 ** (attempt - 1), signal);
      }
    }
  };
}

/** Codes of a client or of the operating system when there is no connection, or no longer. */
const CONNECTION_CODES: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOENT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
];

/** SQLSTATEs: server ended or starting, two writers in each other's way, too many connections. Class 08 is a lost connection. */
const PASSING_STATES: readonly string[] = ['57P01', '57P02', '57P03', '40001', '40P01', '53300'];

/** Whether the same statement may succeed a little later. */
function mayPass(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === 'string') {
    return CONNECTION_CODES.includes(code) || PASSING_STATES.includes(code) || /^08...$/.test(code);
  }
  // pg gives no code to these.
  return (
    typeof message === 'string' && /^(?:Connection terminated|Client has encountered a connection error)/.test(message)
  );
}

function storeFailed(cause: unknown, attempts: number): TrackruitError {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  // The client's message may quote a value; the code cannot.
  const what = typeof code === 'string' ? ` (${code})` : '';
  const tries = attempts > 1 ? ` after ${String(attempts)} attempts` : '';
  return new TrackruitError('store-failed', `the database refused a statement${what}${tries}`, { cause });
}
