/** The analyses that run in this process, and what happens to those nobody reads. */
import { newId } from '../auth/tokens.ts';
import type { MatchMetric } from '../matchmetric/matchmetric.ts';
import { LiveAnalysis } from './live-analysis.ts';

/** For how long an analysis goes on for somebody whose connection broke. */
const RETURN_MS = 15_000;

export interface RunningAnalysesOptions {
  readonly returnMs?: number | undefined;
}

export class RunningAnalyses {
  readonly #matchMetric: MatchMetric;
  readonly #returnMs: number;
  readonly #running = new Map<string, LiveAnalysis>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(matchMetric: MatchMetric, { returnMs = RETURN_MS }: RunningAnalysesOptions = {}) {
    this.#matchMetric = matchMetric;
    this.#returnMs = returnMs;
  }

  start(userId: string, resumeText: string, jobDescription: string): LiveAnalysis {
    const owner = { id: newId(Date.now()), userId };
    const input = { resume: resumeText, job: jobDescription };
    const analysis = new LiveAnalysis({ matchMetric: this.#matchMetric, owner, input });
    this.#running.set(owner.id, analysis);
    void analysis.ended.then(() => this.#running.delete(owner.id));
    return analysis;
  }

  /** One of this user's that runs here. */
  find(userId: string, streamId: string): LiveAnalysis | undefined {
    const found = this.#running.get(streamId);
    return found?.owner.userId === userId ? found : undefined;
  }

  /** The connection of its reader broke: it goes on for a while, for as long as somebody reads it here or in another process. */
  awaitReturn(analysis: LiveAnalysis): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#endUnlessWanted(analysis);
    }, this.#returnMs);
    timer.unref();
    this.#timers.add(timer);
  }

  /** Resolves when all have ended; those that run longer than `graceMs` are told to. */
  async close(graceMs: number): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    const running = [...this.#running.values()];
    const timer = setTimeout(() => {
      for (const analysis of running) analysis.stop('The server was shut down');
    }, graceMs);
    await Promise.all(running.map(({ ended }) => ended));
    clearTimeout(timer);
  }

  async #endUnlessWanted(analysis: LiveAnalysis): Promise<void> {
    if (analysis.isRead || !this.#running.has(analysis.owner.id)) return;
    const { stores } = this.#matchMetric.context;
    const now = Date.now();
    // With the store away nobody else can be reading it.
    const stream = await stores.streams.byId(analysis.owner.id, now).catch(() => undefined);
    if (stream !== undefined && now - stream.wantedAt < this.#returnMs) this.awaitReturn(analysis);
    else if (!analysis.isRead) analysis.stop('Nobody was listening');
  }
}
