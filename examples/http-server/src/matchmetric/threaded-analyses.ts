/** Analyses made in a thread, so that the event loop is free for sockets. A thread that dies costs what it was at; the next analysis starts another. */
import { Worker } from 'node:worker_threads';
import type { TailorEvent } from '@trackruit/ml';
import { errorOfFailure } from '../workers/task-failure.ts';
import { WorkError } from '../workers/work-error.ts';
import type { Analyses, AnalysisInput } from './analyses.ts';
import type { TailorSettings } from './tailor-analyses.ts';
import { FIRST_ROOM, type TailorAnswer, type TailorRequest } from './tailor-protocol.ts';

/** Events taken before the thread is told so: half of what it may be ahead. */
const TOLD_AT_ONCE = FIRST_ROOM / 2;

export interface ClosableAnalyses extends Analyses {
  close(): Promise<void>;
}

/** @param program of the thread */
export function threadedAnalyses(
  settings: TailorSettings,
  program: URL = new URL('./tailor-worker.ts', import.meta.url),
): ClosableAnalyses {
  let thread: TailorThread | undefined = new TailorThread(program, settings);
  return {
    async *run(input, { signal }) {
      signal.throwIfAborted();
      if (thread?.isLost !== false) thread = new TailorThread(program, settings);
      yield* thread.run(input, signal);
    },
    async close() {
      await thread?.close();
      thread = undefined;
    },
  };
}

type Told = { readonly event: TailorEvent } | { readonly end: true } | { readonly error: Error };

/** What came of one run and is not taken yet. */
interface Inbox {
  readonly waiting: Told[];
  wake: () => void;
}

class TailorThread {
  readonly #worker: Worker;
  readonly #inboxes = new Map<number, Inbox>();
  #lastId = 0;
  #isLost = false;

  constructor(program: URL, settings: TailorSettings) {
    const { languageModel, referenceDate, embeddingModel, modelDirectory } = settings;
    this.#worker = new Worker(program, {
      workerData: { languageModel, referenceDate, embeddingModel, modelDirectory } satisfies TailorSettings,
      name: 'trackruit-tailor',
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: TailorAnswer) => {
      if (answer.kind === 'event') this.#tell(answer.id, { event: answer.event });
      else if (answer.kind === 'end') this.#tell(answer.id, { end: true });
      else this.#tell(answer.id, { error: errorOfFailure(answer.failure) });
    });
    // Without a listener the error of a thread ends the process.
    this.#worker.on('error', (cause) => this.#lose(cause));
    this.#worker.on('exit', () => this.#lose(undefined));
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  async *run(input: AnalysisInput, signal: AbortSignal): AsyncGenerator<TailorEvent, void, undefined> {
    const id = ++this.#lastId;
    const inbox: Inbox = { waiting: [], wake: () => undefined };
    this.#inboxes.set(id, inbox);
    const abort = (): void => this.#end(inbox, signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    this.#ask({ kind: 'run', id, input });
    try {
      for (let taken = 1; ; taken++) {
        const told = await next(inbox);
        if ('error' in told) throw told.error;
        if ('end' in told) return;
        yield told.event;
        if (taken % TOLD_AT_ONCE === 0) this.#ask({ kind: 'room', id, events: TOLD_AT_ONCE });
      }
    } finally {
      signal.removeEventListener('abort', abort);
      this.#inboxes.delete(id);
      this.#ask({ kind: 'abort', id });
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(request: TailorRequest): void {
    if (!this.#isLost) this.#worker.postMessage(request);
  }

  #tell(id: number, told: Told): void {
    const inbox = this.#inboxes.get(id);
    if (inbox === undefined) return;
    inbox.waiting.push(told);
    inbox.wake();
  }

  /** At once, whatever came before and is not taken. */
  #end(inbox: Inbox, error: Error): void {
    inbox.waiting.unshift({ error });
    inbox.wake();
  }

  #lose(cause: unknown): void {
    this.#isLost = true;
    for (const inbox of this.#inboxes.values()) {
      this.#end(inbox, new WorkError('worker-lost', 'the thread died over an analysis', { cause }));
    }
  }
}

async function next(inbox: Inbox): Promise<Told> {
  while (inbox.waiting.length === 0) {
    await new Promise<void>((resolve) => {
      inbox.wake = resolve;
    });
  }
  return inbox.waiting.shift()!;
}
