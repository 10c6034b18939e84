/** What passes between a worker pool and its workers: plain values both ways, and errors as their fields. */
import {
  CursorError,
  ExtractionError,
  InvalidInputError,
  MissingPeerError,
  TrackruitError,
  type CursorProblem,
  type ExtractionFailure,
  type JobSource,
  type MatcherOptions,
  type RankCandidatesInput,
  type RecommendCallOptions,
  type RecommenderOptions,
  type RecommendInput,
  type ResumeSource,
  type TrackruitErrorCode,
} from '../index.ts';

/** Options that can be sent; each worker makes its own taxonomy and embedder. */
export type PoolMatcherOptions = Pick<MatcherOptions, 'weights' | 'referenceDate'> & {
  /** `null`: none. Absent: the bundled one. */
  readonly embedder?: null | undefined;
};

export type PoolRecommenderOptions = Pick<RecommenderOptions, 'candidates' | 'bm25'>;
export type PoolRecommendOptions = Pick<
  RecommendCallOptions,
  'filter' | 'freshness' | 'feedback' | 'diversity' | 'collapseDuplicates'
>;

export type PoolTask =
  | {
      readonly kind: 'match';
      readonly options: PoolMatcherOptions;
      readonly resume: ResumeSource;
      readonly job: JobSource;
    }
  | { readonly kind: 'rank'; readonly options: PoolMatcherOptions; readonly input: RankCandidatesInput }
  | {
      readonly kind: 'recommend';
      readonly options: PoolMatcherOptions & PoolRecommenderOptions;
      readonly input: RecommendInput;
      readonly call: PoolRecommendOptions;
      /** Of the postings and the options. A worker keeps the postings of the last few, and asks for those it does not have. */
      readonly jobsKey: string;
      readonly jobs?: readonly JobSource[];
    };

export type PoolAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'jobs-wanted' }
  | { readonly kind: 'error'; readonly error: SentError };

export interface SentError {
  readonly type: 'cursor' | 'extraction' | 'input' | 'peer' | 'trackruit' | 'other';
  readonly message: string;
  readonly name: string;
  readonly stack?: string;
  /** The field that the type adds. */
  readonly detail?: string;
}

export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { type: 'other', name: 'Error', message: `${typeof error} thrown` };
  const { message, name, stack } = error;
  const sent = { message, name, ...(stack === undefined ? {} : { stack }) };
  if (error instanceof CursorError) return { type: 'cursor', ...sent, detail: error.problem };
  if (error instanceof InvalidInputError) return { type: 'input', ...sent, detail: error.parameter };
  if (error instanceof ExtractionError) return { type: 'extraction', ...sent, detail: error.reason };
  if (error instanceof MissingPeerError) return { type: 'peer', ...sent, detail: error.packageName };
  if (error instanceof TrackruitError) return { type: 'trackruit', ...sent, detail: error.code };
  return { type: 'other', ...sent };
}

/** The error as it was thrown, with the worker's stack. */
export function receivedError({ type, message, name, stack, detail = '' }: SentError): Error {
  const withoutParameter = message.slice(detail.length + ': '.length);
  const error =
    type === 'input'
      ? new InvalidInputError(detail, withoutParameter)
      : type === 'cursor'
        ? new CursorError(detail as CursorProblem, message.slice('cursor: '.length))
        : type === 'extraction'
          ? new ExtractionError(detail as ExtractionFailure, message)
          : type === 'peer'
            ? new MissingPeerError(detail)
            : type === 'trackruit'
              ? new TrackruitError(detail as TrackruitErrorCode, message)
              : new Error(message);
  if (type === 'other') error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
