/** What the process and the thread that analyses are made in say to each other. */
import type { TailorEvent } from '@trackruit/ml';
import type { TaskFailure } from '../workers/task-failure.ts';
import type { AnalysisInput } from './analyses.ts';

export type TailorRequest =
  | { readonly kind: 'run'; readonly id: number; readonly input: AnalysisInput }
  /** Room for so many further events. */
  | { readonly kind: 'room'; readonly id: number; readonly events: number }
  | { readonly kind: 'abort'; readonly id: number };

export type TailorAnswer = { readonly id: number } & (
  | { readonly kind: 'event'; readonly event: TailorEvent }
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly failure: TaskFailure }
);

/** Events that a run may send before it is told that they were taken. */
export const FIRST_ROOM = 32;
