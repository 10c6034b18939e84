/** What may be asked of the engines. Plain data: it goes to a worker thread as it is. */
import type { AtsFile, ExtractedDocument, InterviewFeatures } from '@trackruit/ml';
import type { EngineName, VariantOptions } from '../variants/variant-options.ts';

/** A text as it was sent, or a file as it was read. */
export type ResumeInput = string | ExtractedDocument;

/** A file that gave no text; `failure` says why. */
export type UnreadFile = AtsFile & { readonly failure: NonNullable<AtsFile['failure']> };

export interface PoolJob {
  readonly id: string;
  readonly title: string;
  readonly company?: string | undefined;
  readonly description: string;
  /** Whatever else the caller keeps with a posting comes back with it. */
  readonly [field: string]: unknown;
}

interface TaskOf<Name extends EngineName> {
  readonly engine: Name;
  /** Goes into the answer. */
  readonly variant: string;
  readonly options: VariantOptions[Name];
  /** The day that "present" is read as, as an ISO date. */
  readonly referenceDate: string;
}

export interface MatchTask extends TaskOf<'match'> {
  readonly resume: ResumeInput;
  /** One gives one result, several give a batch. */
  readonly jobs: readonly string[];
  readonly isBatch: boolean;
}

export interface RecommendTask extends TaskOf<'recommend'> {
  readonly resume: ResumeInput;
  readonly pool: readonly PoolJob[];
  readonly limit: number;
}

export interface InterviewTask extends TaskOf<'interview'> {
  readonly features: InterviewFeatures;
}

export interface FeedbackTask extends TaskOf<'feedback'> {
  readonly resume: ResumeInput;
  readonly targetRole: string;
}

export interface AtsTask extends TaskOf<'ats'> {
  readonly resume: ResumeInput | UnreadFile;
}

export type EngineTask = MatchTask | RecommendTask | InterviewTask | FeedbackTask | AtsTask;

/** What the engines of a thread were made from; any change makes every cached answer another one. */
export interface EngineVersions {
  /** `match@5` and so on. */
  readonly engines: Readonly<Record<EngineName, string>>;
  readonly taxonomy: string;
  readonly termStatistics: string;
  readonly embedder: string;
  /** Of the library. */
  readonly package: string;
}
