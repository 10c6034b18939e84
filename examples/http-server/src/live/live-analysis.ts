/** One analysis that runs in this process: its messages in order, for one reader at a time, who may come back. */
import type { AnalysisInput } from '../matchmetric/analyses.ts';
import { aiAnalysis } from '../matchmetric/ai-analysis.ts';
import { analysisFailure } from '../matchmetric/analysis-failure.ts';
import type { MatchMetric } from '../matchmetric/matchmetric.ts';
import { saveHistory } from '../matchmetric/saved-history.ts';
import { deltaMessage, streamStarted } from './delta-message.ts';
import { StreamLog, type StreamOwner } from './stream-log.ts';

/** Messages that may be ahead of a reader before the model is read no further. */
const MOST_AHEAD = 32;

/** Why an analysis was ended from outside. */
export class AnalysisEndedError extends Error {
  /** For the person, should they come back. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'AnalysisEndedError';
    this.reason = reason;
  }
}

export interface LiveAnalysisOptions {
  readonly matchMetric: MatchMetric;
  readonly owner: StreamOwner;
  readonly input: AnalysisInput & { readonly resume: string };
}

export class LiveAnalysis {
  readonly #matchMetric: MatchMetric;
  readonly #input: LiveAnalysisOptions['input'];
  readonly #messages: StreamLog;
  readonly #abort: AbortController = new AbortController();
  /** Id of the last message that the reader has taken; undefined: nobody reads. */
  #taken: number | undefined;
  #readerMoved: () => void = () => undefined;
  /** Ends the reading of whoever reads now. */
  #dismiss: AbortController | undefined;
  /** Resolves when the last message is there and kept. */
  readonly ended: Promise<void>;

  constructor({ matchMetric, owner, input }: LiveAnalysisOptions) {
    this.#matchMetric = matchMetric;
    this.#input = input;
    this.#messages = new StreamLog(owner, matchMetric.context.stores.streams, matchMetric.context.log);
    this.ended = this.#run();
  }

  get owner(): StreamOwner {
    return this.#messages.owner;
  }

  get isRead(): boolean {
    return this.#taken !== undefined;
  }

  /** Ends it; the last message says why. */
  stop(reason: string): void {
    this.#abort.abort(new AnalysisEndedError(reason));
    this.#readerMoved();
  }

  /**
   * Hands every message after `afterId` to `send`, one when the other is sent, to the last. A second reader takes the place of the first,
   * whose call then ends.
   *
   * @throws the signal's reason if aborted; what `send` throws
   */
  async read(afterId: number, send: (message: string) => Promise<void>, signal: AbortSignal): Promise<void> {
    this.#dismiss?.abort();
    const own = new AbortController();
    this.#dismiss = own;
    const log = this.#messages;
    this.#taken = Math.min(afterId, log.length);
    // Listeners are taken away again: the signal lives as long as the socket, which may see a thousand analyses.
    let wake = (): void => undefined;
    const wakeUp = (): void => wake();
    const unsubscribe = log.onChange(wakeUp);
    own.signal.addEventListener('abort', wakeUp);
    signal.addEventListener('abort', wakeUp);
    try {
      while (!own.signal.aborted) {
        signal.throwIfAborted();
        const message = log.message(this.#taken + 1);
        if (message !== undefined) {
          await send(message);
          if (this.#dismiss !== own) return;
          this.#taken++;
          this.#readerMoved();
        } else if (log.isEnded) {
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      unsubscribe();
      signal.removeEventListener('abort', wakeUp);
      if (this.#dismiss === own) {
        this.#dismiss = undefined;
        this.#taken = undefined;
        this.#readerMoved();
      }
    }
  }

  async #run(): Promise<void> {
    const log = this.#messages;
    log.add(streamStarted());
    try {
      for await (const event of this.#matchMetric.analyses.run(this.#input, { signal: this.#abort.signal })) {
        if (event.type === 'result-ready') await this.#finish(aiAnalysis(event.result));
        else log.add(deltaMessage(event));
        await this.#readerIsNear();
      }
    } catch (error) {
      log.add(this.#failureMessage(error));
    } finally {
      await log.end();
    }
  }

  async #finish(analysis: ReturnType<typeof aiAnalysis>): Promise<void> {
    const { stores, log } = this.#matchMetric.context;
    const { resume: resumeText, job: jobDescription } = this.#input;
    const finished = { userId: this.owner.userId, resumeText, jobDescription, analysis };
    const isSaved = await saveHistory(stores.histories, finished, log);
    this.#messages.add({ status: 'success', ai_analysis: analysis, saved_to_history: isSaved });
  }

  /** Waits while the one who reads is far behind: then the model is not read either, and its provider waits too. */
  async #readerIsNear(): Promise<void> {
    while (
      this.#taken !== undefined &&
      this.#messages.length - this.#taken > MOST_AHEAD &&
      !this.#abort.signal.aborted
    ) {
      await new Promise<void>((resolve) => {
        this.#readerMoved = resolve;
      });
    }
  }

  #failureMessage(error: unknown): Readonly<Record<string, unknown>> {
    const { log } = this.#matchMetric.context;
    const streamId = this.owner.id;
    if (error instanceof AnalysisEndedError) {
      log.info({ streamId, reason: error.reason }, 'an analysis was ended');
      return { status: 'failed', code: 'ended', message: error.reason };
    }
    const { code, message, isInput, isUnexpected } = analysisFailure(error);
    if (isUnexpected) log.error({ err: error, streamId }, 'an analysis failed');
    else log.warn({ err: error, streamId }, 'an analysis failed');
    return { status: isInput ? 'error' : 'failed', code, message };
  }
}
