/**
 * The messages of one stream: kept in memory for its readers in this process, and written to the store in parts, for readers in others
 * and for those who come back later.
 */
import type { Log } from '../log.ts';
import type { Streams } from '../stores/stores.ts';

/** A part is written when it has waited this long, or holds this many messages. */
const PART_MS = 250;
const PART_MESSAGES = 64;
/** How often a stream that has nothing to say tells that its process is alive. */
export const ALIVE_MS = 5_000;
/** How long the messages of a stream are kept for those who come back. */
const KEPT_MS = 10 * 60_000;

export interface StreamOwner {
  readonly id: string;
  readonly userId: string;
}

export class StreamLog {
  readonly owner: StreamOwner;
  readonly #streams: Streams;
  readonly #log: Log;
  readonly #messages: string[] = [];
  #isEnded = false;
  /** How many messages the store has. */
  #stored = 0;
  #isStoreLost = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #pulse: NodeJS.Timeout;
  #writing: Promise<void>;
  readonly #listeners = new Set<() => void>();

  constructor(owner: StreamOwner, streams: Streams, log: Log) {
    this.owner = owner;
    this.#streams = streams;
    this.#log = log;
    const now = Date.now();
    const { id, userId } = owner;
    this.#writing = this.#tried(() =>
      streams.start({ id, userId, state: 'running', aliveAt: now, wantedAt: 0, expiresAt: now + KEPT_MS }),
    );
    this.#pulse = setInterval(() => {
      this.#then(() => streams.touch(id, Date.now()));
    }, ALIVE_MS);
    this.#pulse.unref();
  }

  get length(): number {
    return this.#messages.length;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Adds a message, which gets the next id, from 1. */
  add(fields: Readonly<Record<string, unknown>>): void {
    const id = this.#messages.length + 1;
    this.#messages.push(JSON.stringify({ ...fields, id, stream_id: this.owner.id }));
    this.#notify();
    if (this.#messages.length - this.#stored >= PART_MESSAGES) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), PART_MS);
  }

  /** No message comes after this. Resolves when the store has them all, or has failed. */
  async end(): Promise<void> {
    this.#isEnded = true;
    this.#notify();
    clearInterval(this.#pulse);
    this.#flush();
    this.#then(() => this.#streams.end(this.owner.id, Date.now()));
    await this.#writing;
  }

  /** The message of an id, or undefined while there is none yet. */
  message(id: number): string | undefined {
    return this.#messages[id - 1];
  }

  /** Calls back at every further message and at the end, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const messages = this.#messages.slice(this.#stored);
    if (messages.length === 0) return;
    const firstId = this.#stored + 1;
    this.#stored = this.#messages.length;
    const part = { firstId, lastId: this.#stored, messages };
    this.#then(() => this.#streams.append(this.owner.id, part, Date.now()));
  }

  /** One write after the other: a reader elsewhere must find no gap. */
  #then(write: () => Promise<void>): void {
    this.#writing = this.#writing.then(() => this.#tried(write));
  }

  /** Whoever listens here gets every message without the store; without it nobody can come back, which is no reason to end the stream. */
  async #tried(write: () => Promise<void>): Promise<void> {
    if (this.#isStoreLost) return;
    try {
      await write();
    } catch (error) {
      this.#isStoreLost = true;
      this.#log.warn({ err: error, streamId: this.owner.id }, 'a stream can no longer be resumed');
    }
  }
}
