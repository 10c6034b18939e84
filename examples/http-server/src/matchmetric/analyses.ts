/** The one place where a résumé and a posting become a stream of advice. */
import type { ExtractedDocument, TailorEvent, TailorResult } from '@trackruit/ml';
import { StalledError } from './analysis-failure.ts';

export interface AnalysisInput {
  /** A file as it was read, or a text as it was sent. */
  readonly resume: string | ExtractedDocument;
  readonly job: string;
}

export interface Analyses {
  /**
   * Events are made as fast as they are read; the last one is `result-ready`.
   *
   * @throws InvalidInputError for a text without a word; LanguageModelError, AdviceMalformedError if the model gave nothing to use
   * @throws the signal's reason if aborted
   */
  run(input: AnalysisInput, options: { readonly signal: AbortSignal }): AsyncIterable<TailorEvent>;
}

/** For how long a model may write nothing. Its adapters have shorter limits of their own; this one holds whatever they do. */
const IDLE_MS = 120_000;

/** Analyses that are given up, with StalledError, when nothing comes for `idleMs`. The time that a reader takes does not count. */
export function withIdleLimit(analyses: Analyses, idleMs: number = IDLE_MS): Analyses {
  return { run: (input, { signal }) => limited(analyses, input, signal, idleMs) };
}

async function* limited(
  analyses: Analyses,
  input: AnalysisInput,
  signal: AbortSignal,
  idleMs: number,
): AsyncGenerator<TailorEvent, void, undefined> {
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  either.throwIfAborted();
  const events = analyses.run(input, { signal: either })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const timer = setTimeout(() => own.abort(new StalledError(idleMs)), idleMs);
      try {
        // Raced, so that a model that does not listen to its signal holds nobody up.
        const next = await unlessAborted(events.next(), either);
        if (next.done === true) return;
        yield next.value;
      } finally {
        clearTimeout(timer);
      }
    }
  } finally {
    own.abort(new Error('nobody reads any further'));
    void Promise.resolve(events.return?.()).catch(() => undefined);
  }
}

function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    const settled = (): void => signal.removeEventListener('abort', abort);
    work.then(resolve, reject).then(settled, settled);
  });
}

/** The result of an analysis that nobody watches. Throws as the analysis does. */
export async function resultOf(events: AsyncIterable<TailorEvent>): Promise<TailorResult> {
  for await (const event of events) if (event.type === 'result-ready') return event.result;
  throw new Error('an analysis ended without a result');
}
