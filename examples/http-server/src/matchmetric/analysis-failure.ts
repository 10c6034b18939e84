/** Why there is no analysis, in a sentence for the person who waits for it. */
import { InvalidInputError, TrackruitError } from '@trackruit/ml';
import { WorkError } from '../workers/work-error.ts';

export interface AnalysisFailure {
  /** For programs. */
  readonly code: string;
  readonly message: string;
  /** The texts were at fault: asking again with the same ones is of no use. */
  readonly isInput: boolean;
  /** Nobody foresaw it: it belongs in the log as an error. */
  readonly isUnexpected: boolean;
}

/** The model wrote nothing for too long. */
export class StalledError extends Error {
  constructor(idleMs: number) {
    super(`the model wrote nothing for ${String(idleMs)} ms`);
    this.name = 'StalledError';
  }
}

export function analysisFailure(error: unknown): AnalysisFailure {
  if (TrackruitError.isInstance(error)) {
    if (error.code === 'invalid-input') return inputFailure(error);
    const code = error.code === 'advice-malformed' ? 'advice-malformed' : 'model-failed';
    const message =
      code === 'model-failed'
        ? 'The language model failed. Please try again'
        : 'The language model gave no usable answer. Please try again';
    return { code, message, isInput: false, isUnexpected: false };
  }
  if (error instanceof StalledError) {
    return {
      code: 'model-stalled',
      message: 'The language model did not answer in time. Please try again',
      isInput: false,
      isUnexpected: false,
    };
  }
  if (error instanceof WorkError) {
    return {
      code: error.reason,
      message: 'The analysis was lost. Please try again',
      isInput: false,
      isUnexpected: false,
    };
  }
  return { code: 'internal', message: 'Internal server error', isInput: false, isUnexpected: true };
}

function inputFailure(error: TrackruitError): AnalysisFailure {
  const parameter = error instanceof InvalidInputError ? error.parameter : '';
  const field = parameter === 'job' ? 'job_description' : 'resume_text';
  return {
    code: 'invalid-input',
    message: `${field} cannot be analysed: it holds no words`,
    isInput: true,
    isUnexpected: false,
  };
}
