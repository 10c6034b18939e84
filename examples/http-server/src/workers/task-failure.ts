/** Errors that cross a thread: what arrives of an error object on the other side is a bare Error, so its fields go by themselves. */
import { InvalidInputError, TrackruitError, type TrackruitErrorCode } from '@trackruit/ml';

export type TaskFailure =
  | { readonly kind: 'input'; readonly parameter: string; readonly message: string }
  | { readonly kind: 'library'; readonly code: TrackruitErrorCode; readonly message: string }
  | { readonly kind: 'other'; readonly message: string; readonly stack?: string | undefined };

export type TaskOutcome = { readonly json: string } | { readonly failure: TaskFailure };

export function asTaskFailure(error: unknown): TaskFailure {
  if (TrackruitError.isInstance(error)) {
    if (error instanceof InvalidInputError)
      return { kind: 'input', parameter: error.parameter, message: error.message };
    return { kind: 'library', code: error.code, message: error.message };
  }
  return error instanceof Error
    ? { kind: 'other', message: `${error.name}: ${error.message}`, stack: error.stack }
    : { kind: 'other', message: typeof error };
}

export function errorOfFailure(failure: TaskFailure): Error {
  switch (failure.kind) {
    case 'input':
      return new InvalidInputError(failure.parameter, failure.message.slice(failure.parameter.length + 2));
    case 'library':
      return new TrackruitError(failure.code, failure.message);
    case 'other': {
      const error = new Error(failure.message);
      if (failure.stack !== undefined) error.stack = failure.stack;
      return error;
    }
  }
}
