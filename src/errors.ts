/**
 * Every error that leaves the library on purpose.
 *
 * Messages name the parameter, the place and the size of what was wrong, never the text itself: a résumé must not
 * reach a log through an error.
 */

/** Closed list of reasons; a new one is an API change. */
export type TrackruitErrorCode =
  | 'invalid-input'
  | 'taxonomy-invalid'
  | 'peer-missing'
  | 'extraction-failed'
  | 'embedding-failed'
  | 'store-failed'
  | 'model-failed'
  | 'advice-malformed'
  /** A worker of a pool ended before it was done. */
  | 'worker-failed';

const marker: unique symbol = Symbol.for('@trackruit/ml.error') as never;

/** Base class of all errors thrown on purpose. Compare `code`, not the message. */
export class TrackruitError extends Error {
  readonly code: TrackruitErrorCode;

  constructor(code: TrackruitErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TrackruitError';
    this.code = code;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Like `instanceof`, but also true for errors of a second copy of this package in the same process. */
  static isInstance(error: unknown): error is TrackruitError {
    return typeof error === 'object' && error !== null && marker in error;
  }
}

/** An argument is missing, of the wrong type, out of range, or holds no words. */
export class InvalidInputError extends TrackruitError {
  /** Path of the argument, as in `resume` or `options.weights.experience`. */
  readonly parameter: string;

  constructor(parameter: string, problem: string, options?: ErrorOptions) {
    super('invalid-input', `${parameter}: ${problem}`, options);
    this.name = 'InvalidInputError';
    this.parameter = parameter;
  }
}

/** A door needs a package that is not installed or cannot be loaded; `cause` says which of the two. */
export class MissingPeerError extends TrackruitError {
  readonly packageName: string;

  constructor(packageName: string, options?: ErrorOptions) {
    super('peer-missing', `${packageName} could not be loaded; install it beside @trackruit/ml`, options);
    this.name = 'MissingPeerError';
    this.packageName = packageName;
  }
}

/** Why a file could not be read. */
export type ExtractionFailure =
  | 'unknown-format'
  | 'damaged'
  | 'no-text-layer'
  /** There is text, in fonts that do not say which letters their signs are: every reader gets rubbish. */
  | 'unmapped-fonts'
  | 'password-needed'
  | 'password-wrong'
  | 'too-large'
  | 'timed-out'
  | 'unsupported';

/** A file that gives no text, or too much of it. */
export class ExtractionError extends TrackruitError {
  readonly reason: ExtractionFailure;

  constructor(reason: ExtractionFailure, message: string, options?: ErrorOptions) {
    super('extraction-failed', message, options);
    this.name = 'ExtractionError';
    this.reason = reason;
  }
}

/**
 * Why a language model gave no (further) answer. `overloaded`: it could not do it now, for reasons of its own. `refused`: the provider
 * would not do it for this key, model or request. `malformed`: it answered with what is not its protocol. `cut-off`: the connection ended
 * before the response did.
 */
export type ModelFailure =
  'rate-limited' | 'overloaded' | 'refused' | 'timed-out' | 'unreachable' | 'cut-off' | 'malformed';

export interface LanguageModelErrorOptions extends ErrorOptions {
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A language model failed. The message never quotes what was sent, nor the provider's answer beyond its error code. */
export class LanguageModelError extends TrackruitError {
  readonly reason: ModelFailure;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** How long the provider asked to wait. */
  readonly retryAfterMs?: number | undefined;

  constructor(reason: ModelFailure, message: string, options: LanguageModelErrorOptions = {}) {
    super('model-failed', message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'LanguageModelError';
    this.reason = reason;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
  }

  /** Whether the same request may succeed later; only before the first piece of text is it safe to send it again. */
  get retryable(): boolean {
    return this.reason !== 'refused' && this.reason !== 'malformed';
  }
}

/**
 * Why a cursor is refused. `malformed`: no cursor of this version. `foreign`: of another question. `stale`: the pool has changed
 * since it was made.
 */
export type CursorProblem = 'malformed' | 'foreign' | 'stale';

/** A cursor that does not lead to the next page of what is asked now. */
export class CursorError extends InvalidInputError {
  readonly problem: CursorProblem;

  constructor(problem: CursorProblem, message: string, options?: ErrorOptions) {
    super('cursor', message, options);
    this.name = 'CursorError';
    this.problem = problem;
  }
}

/** What a value is, in the words of an error's message: "null", "an array", or its `typeof`. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}

/** @throws InvalidInputError unless it is an object: plain JavaScript hands anything over as options or input */
export function checkObject(value: unknown, parameter: string, expected: string = 'an object'): void {
  if (typeof value !== 'object' || value === null)
    throw new InvalidInputError(parameter, `expected ${expected}, got ${typeName(value)}`);
}

/** @throws InvalidInputError unless it is an object with all of these functions; undefined is fine, for then there is a default */
export function checkMethods(value: unknown, parameter: string, methods: readonly string[]): void {
  if (value === undefined) return;
  const members = value as Readonly<Record<string, unknown>>;
  if (typeof value !== 'object' || value === null || methods.some((name) => typeof members[name] !== 'function'))
    throw new InvalidInputError(
      parameter,
      `expected an object with ${methods.map((name) => `\`${name}\``).join(', ')}, got ${typeName(value)}`,
    );
}

/** @throws InvalidInputError unless it is an AbortSignal or undefined; of whatever realm or polyfill */
export function checkSignal(signal: unknown, parameter: string = 'options.signal'): void {
  checkMethods(signal, parameter, ['addEventListener', 'throwIfAborted']);
}
