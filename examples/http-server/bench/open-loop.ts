/** Requests that come when they come, as those of many people do, and not when the one before was answered. */
import { Agent, request } from 'node:http';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

export interface OpenLoop {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the next request. */
  readonly body: () => string;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface Latencies {
  /** Milliseconds from the moment a request was due to the last byte of its answer, so that waiting for a late start counts too. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds by which this program sent its requests too late, as nearly all of them; it shares the machine with the server. */
  readonly sentLate99: number;
  /** Requests without an answer of 200. */
  readonly failed: number;
}

/** Pauses between requests are drawn from the exponential distribution, the same ones in every run. */
export async function openLoop({ url, headers, body, perSecond, seconds }: OpenLoop): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true });
  const random = numbers(1);
  const latencies: number[] = [];
  const lateness: number[] = [];
  const running: Promise<void>[] = [];
  let failed = 0;
  const send = (due: number): Promise<void> =>
    new Promise((resolve) => {
      const fail = (): void => {
        failed++;
        resolve();
      };
      const sent = request(url, { method: 'POST', headers, agent }, (answer) => {
        answer.resume();
        answer.once('error', fail);
        answer.once('end', () => {
          latencies.push(performance.now() - due);
          if (answer.statusCode !== 200) failed++;
          resolve();
        });
      });
      sent.once('error', fail);
      sent.end(body());
    });
  const end = performance.now() + seconds * 1000;
  let due = performance.now();
  for (;;) {
    due += (-Math.log(1 - random()) * 1000) / perSecond;
    if (due >= end) break;
    const wait = due - performance.now();
    // Answers are read in between, also by a program that is behind.
    await (wait > 0 ? sleep(wait) : nextTurn());
    lateness.push(performance.now() - due);
    running.push(send(due));
  }
  await Promise.all(running);
  agent.destroy();
  return {
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    sentLate99: quantile(lateness, 0.99),
    failed,
  };
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
