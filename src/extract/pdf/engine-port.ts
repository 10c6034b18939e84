/**
 * The two ends between which pdf.js talks with its own worker half when both run in one thread.
 *
 * pdf.js brings such a pair, but it can't be stopped: a page of forms within forms grows its operator list without ever leaving
 * the thread to anybody else. Here every message is weighed on its way; once a bound is passed nothing more of the page comes
 * through, and whoever waits for it is told why.
 */
import { ExtractionError } from '../../errors.ts';
import type { Deadline } from '../extract-options.ts';
import { withoutOutlines } from './font-messages.ts';
import type { OperatorList } from './pdf-engine.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** Operators and signs of one page; the fullest of the pages measured has 11,000 of each, and a million takes some 500 MB. */
const MAX_OPERATORS = 300_000;

/** What the pages have used up, and the end of it. */
export class PortBudget {
  readonly #deadline: Deadline;
  #operators = 0;
  #fail: (error: unknown) => void = () => undefined;
  /** Rejects once a bound is passed: pdf.js itself swallows the error and goes on until it is told to end. */
  readonly overrun: Promise<never>;
  /** A bound was passed. */
  isSpent = false;

  constructor(deadline: Deadline) {
    this.#deadline = deadline;
    this.overrun = new Promise<never>((_, reject) => {
      this.#fail = reject;
    });
    // Nobody may be waiting when it happens.
    this.overrun.catch(() => undefined);
  }

  startPage(): void {
    this.#operators = 0;
  }

  /** False for a message that must not go on. */
  allows(message: unknown): boolean {
    const { argsArray } = (message as { chunk?: { argsArray?: readonly unknown[] } | null }).chunk ?? {};
    if (argsArray === undefined) return true;
    this.#operators += argsArray.length;
    for (const args of argsArray) {
      // Of showText, the signs.
      if (Array.isArray(args) && Array.isArray(args[0])) this.#operators += args[0].length;
    }
    try {
      if (this.#operators > MAX_OPERATORS) {
        throw new ExtractionError('too-large', `a page has more than ${MAX_OPERATORS} operators and signs`);
      }
      this.#deadline.check();
      return true;
    } catch (error) {
      this.isSpent = true;
      this.#fail(error);
      return false;
    }
  }
}

/**
 * pdf.js's word for "this stream is wanted no more". A worker half that is busy answers it with a rejection that nobody listens
 * to, and Node ends the process over it; the message that the document is closed, which follows, does the same in peace.
 */
function isCancel(message: unknown): boolean {
  return (message as { stream?: unknown }).stream === 1;
}

/**
 * What the other half gets. Operators make up nearly all of the traffic, and are only read on the other side: a copy of the two
 * lists is enough, which the sender empties afterwards. Messages that keep the streams going hold nothing to share.
 */
function handedOver(message: unknown, transfer: Transferable[] | undefined): unknown {
  const { chunk, action } = message as { chunk?: Partial<OperatorList> | null; action?: unknown };
  if (action === 'commonobj') return message;
  if (chunk?.argsArray !== undefined && chunk.fnArray !== undefined)
    return {
      ...(message as object),
      chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() },
    };
  if (isFlat(message as Readonly<Record<string, unknown>>)) return message;
  return structuredClone(message, transfer === undefined ? undefined : { transfer });
}

function isFlat(message: Readonly<Record<string, unknown>>): boolean {
  for (const name in message) {
    const value = message[name];
    if ((typeof value === 'object' && value !== null) || typeof value === 'function') return false;
  }
  return true;
}

export class EnginePort {
  readonly #listeners = new Map<Listener, (() => void) | undefined>();
  readonly #budget: PortBudget;
  readonly #isFront: boolean;
  #other: EnginePort | undefined;
  readonly #turn = Promise.resolve();

  private constructor(budget: PortBudget, isFront: boolean) {
    this.#budget = budget;
    this.#isFront = isFront;
  }

  /** The end of the document and the end of the worker half; what the latter sends is charged to the budget. */
  static pair(budget: PortBudget): readonly [EnginePort, EnginePort] {
    const front = new EnginePort(budget, true);
    const back = new EnginePort(budget, false);
    front.#other = back;
    back.#other = front;
    return [front, back];
  }

  postMessage(message: unknown, transfer?: Transferable[]): void {
    if (this.#isFront ? this.#budget.isSpent && isCancel(message) : !this.#budget.allows(message)) return;
    const data = handedOver(withoutOutlines(message), transfer);
    const other = this.#other;
    void this.#turn.then(() => {
      other?.hear(data);
    });
  }

  private hear(data: unknown): void {
    for (const listener of [...this.#listeners.keys()]) listener({ data });
  }

  addEventListener(_type: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    const signal = options?.signal;
    if (signal?.aborted === true) return;
    const remove = (): void => this.removeEventListener(_type, listener);
    signal?.addEventListener('abort', remove);
    this.#listeners.set(listener, signal === undefined ? undefined : () => signal.removeEventListener('abort', remove));
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.get(listener)?.();
    this.#listeners.delete(listener);
  }

  /** Part of what pdf.js expects of a port. */
  start(): void {}

  close(): void {
    for (const release of this.#listeners.values()) release?.();
    this.#listeners.clear();
  }
}
