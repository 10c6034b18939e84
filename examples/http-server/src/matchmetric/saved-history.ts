/** Keeps an analysis for its owner, through a short absence of the database too. */
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../auth/tokens.ts';
import type { Log } from '../log.ts';
import { StoreError, type Histories } from '../stores/stores.ts';
import type { AiAnalysis } from './ai-analysis.ts';

/** Between attempts: some six seconds in all, longer than a database takes to start again or to hand over. */
const PAUSES_MS: readonly number[] = [100, 300, 900, 1_800, 3_000];

export interface FinishedAnalysis {
  readonly userId: string;
  readonly resumeText: string;
  readonly jobDescription: string;
  readonly analysis: AiAnalysis;
}

/** Whether it was kept. Who waits for the analysis gets it either way, with this said beside it. */
export async function saveHistory(histories: Histories, finished: FinishedAnalysis, log: Log): Promise<boolean> {
  const { userId, resumeText, jobDescription, analysis } = finished;
  const createdAt = Date.now();
  const history = { id: newId(createdAt), userId, resumeText, jobDescription, createdAt };
  for (let attempt = 0; ; attempt++) {
    try {
      await histories.add({ ...history, analysis: JSON.stringify(analysis) });
      return true;
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      if (pause === undefined || !(error instanceof StoreError)) {
        log.error({ err: error, historyId: history.id }, 'an analysis could not be kept');
        return false;
      }
      await sleep(pause);
    }
  }
}
