/** One open socket of somebody who is logged in: one analysis at a time, the next ones in a queue. */
import type { WebSocket } from 'ws';
import type { Caller } from '../auth/accounts.ts';
import { runLimit } from '../matchmetric/analysis-limits.ts';
import type { MatchMetric } from '../matchmetric/matchmetric.ts';
import { userFields } from '../matchmetric/user-routes.ts';
import { StoreError } from '../stores/stores.ts';
import { readMessage, type InboundMessage } from './inbound-message.ts';
import type { LiveAnalysis } from './live-analysis.ts';
import type { RunningAnalyses } from './running-analyses.ts';
import { readStoredStream } from './stored-stream.ts';

/** Analyses of one socket that may wait for the one that runs. */
const MOST_WAITING = 4;
/** Bytes that are not sent yet. Above the first nothing more is read from the model; above the second the client reads nothing at all. */
const HIGH_WATER = 64 * 1024;
const MOST_UNSENT = 1024 * 1024;

export const CLOSE_NORMAL = 1000;
export const CLOSE_GOING_AWAY = 1001;
export const CLOSE_TRY_LATER = 1013;
export const CLOSE_NO_SESSION = 4401;
export const CLOSE_FOREIGN_ORIGIN = 4403;
/** The connection ended, and no one said so. */
const CLOSED_WITHOUT_WORD = 1006;

type Task = Exclude<InboundMessage, { readonly kind: 'problem' | 'cancel' }>;

export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #caller: Caller;
  readonly #matchMetric: MatchMetric;
  readonly #running: RunningAnalyses;
  readonly #waiting: Task[] = [];
  #current: LiveAnalysis | undefined;
  #isBusy = false;
  #isEnding = false;
  readonly #closed: AbortController = new AbortController();

  constructor(socket: WebSocket, caller: Caller, matchMetric: MatchMetric, running: RunningAnalyses) {
    this.#socket = socket;
    this.#caller = caller;
    this.#matchMetric = matchMetric;
    this.#running = running;
    socket.on('message', (data, isBinary) => {
      this.#receive(data as Buffer, isBinary);
    });
    socket.once('close', (code) => {
      this.#leave(code);
    });
    const message = 'WebSocket connection established';
    this.#say({ type: 'connected', user: userFields(caller.user), message });
  }

  /** Takes nothing more on; what runs goes to its end. */
  end(): void {
    this.#isEnding = true;
    const waiting = this.#waiting.splice(0).length;
    for (let left = waiting; left > 0; left--) this.#say(SHUTTING_DOWN);
    if (!this.#isBusy) this.#socket.close(CLOSE_GOING_AWAY);
  }

  #receive(data: Buffer, isBinary: boolean): void {
    const { metrics, settings } = this.#matchMetric.context;
    const message: InboundMessage = isBinary
      ? { kind: 'problem', message: 'Expected a text message' }
      : readMessage(data.toString('utf8'), settings.maxTextLength);
    metrics.socketMessages.inc({ direction: 'in', type: message.kind });
    switch (message.kind) {
      case 'problem':
        this.#say({ status: 'error', message: message.message });
        return;
      case 'cancel':
        this.#waiting.length = 0;
        this.#current?.stop('The analysis was cancelled');
        return;
      case 'analyse':
      case 'resume':
        this.#enqueue(message);
    }
  }

  #enqueue(task: Task): void {
    if (this.#isEnding) {
      this.#say(SHUTTING_DOWN);
    } else if (this.#waiting.length >= MOST_WAITING) {
      this.#say({ status: 'error', message: 'Too many analyses are waiting' });
    } else {
      this.#waiting.push(task);
      if (!this.#isBusy) void this.#work();
    }
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let task = this.#waiting.shift(); task !== undefined; task = this.#waiting.shift()) {
      try {
        await this.#perform(task);
      } catch (error) {
        if (this.#closed.signal.aborted) break;
        this.#failed(error);
      }
    }
    this.#isBusy = false;
    if (this.#isEnding) this.#socket.close(CLOSE_GOING_AWAY);
  }

  async #perform(task: Task): Promise<void> {
    const { accounts, context } = this.#matchMetric;
    // It may have been logged out, here or elsewhere, since the socket was opened.
    if (!(await accounts.isStillValid(this.#caller))) {
      this.#socket.close(CLOSE_NO_SESSION, 'session ended');
      return;
    }
    if (task.kind === 'resume') return this.#resume(task.streamId, task.lastEventId);
    const waitMs = await runLimit(context, this.#caller.user.id);
    if (waitMs > 0) {
      const seconds = String(Math.ceil(waitMs / 1000));
      this.#say({ status: 'error', message: `Too many analyses; try again in ${seconds} seconds` });
      return;
    }
    if (this.#closed.signal.aborted) return;
    await this.#follow(this.#running.start(this.#caller.user.id, task.resumeText, task.jobDescription), 0);
  }

  async #resume(streamId: string, lastEventId: number): Promise<void> {
    const userId = this.#caller.user.id;
    const here = this.#running.find(userId, streamId);
    if (here !== undefined) return this.#follow(here, lastEventId);
    const owner = { id: streamId, userId };
    const { stores } = this.#matchMetric.context;
    const send = (message: string): Promise<void> => this.#send(message);
    if (!(await readStoredStream(stores, owner, lastEventId, send, this.#closed.signal))) {
      this.#say({ status: 'error', message: 'No such stream' });
    }
  }

  async #follow(analysis: LiveAnalysis, afterId: number): Promise<void> {
    this.#current = analysis;
    try {
      await analysis.read(afterId, (message) => this.#send(message), this.#closed.signal);
    } finally {
      this.#current = undefined;
    }
  }

  /** Somebody who says goodbye is gone; who just disappears may be back in a moment. */
  #leave(code: number): void {
    this.#waiting.length = 0;
    const current = this.#current;
    this.#closed.abort(new Error('the socket was closed'));
    if (current === undefined) return;
    if (code === CLOSED_WITHOUT_WORD || this.#isEnding) this.#running.awaitReturn(current);
    else current.stop('The client left');
  }

  #failed(error: unknown): void {
    const { log } = this.#matchMetric.context;
    log.error({ err: error }, 'a message over a socket could not be answered');
    const message =
      error instanceof StoreError ? 'The database is away. Please try again soon' : 'Internal server error';
    this.#say({ status: 'error', message });
  }

  /** Says something short, whatever else is being sent. */
  #say(fields: Readonly<Record<string, unknown>>): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    // Somebody who asks and asks and takes no answer.
    if (this.#socket.bufferedAmount > MOST_UNSENT) this.#socket.terminate();
    else this.#socket.send(JSON.stringify(fields));
  }

  /** Resolves when there is room for the next message. */
  async #send(message: string): Promise<void> {
    const socket = this.#socket;
    this.#matchMetric.context.metrics.socketMessages.inc({ direction: 'out', type: 'stream' });
    if (socket.bufferedAmount <= HIGH_WATER) {
      socket.send(message);
      return;
    }
    await new Promise<void>((resolve, reject) => {
      socket.send(message, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}

const SHUTTING_DOWN = {
  status: 'failed',
  code: 'shutting-down',
  message: 'The server is shutting down; connect again',
};
