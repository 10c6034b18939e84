/** What a client is told when it does not get what it asked for. */
export interface FieldProblem {
  /** Path of the field, as in `job_pool.3.title`; empty for the whole body. */
  readonly path: string;
  readonly message: string;
}

export interface ApiErrorOptions extends ErrorOptions {
  readonly fields?: readonly FieldProblem[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export type ApiErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** An answer that is an error. The message goes to the client as it is: it never holds anything from inside, nor what was sent. */
export class ApiError extends Error {
  readonly status: ApiErrorStatus;
  /** Stable, for programs: `validation-failed`, `rate-limited`… */
  readonly code: string;
  readonly fields: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ApiErrorStatus, code: string, message: string, options: ApiErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.fields = options.fields;
    this.headers = options.headers ?? {};
  }
}

/** Whole seconds, at least one: what clients wait for. */
export function retryAfter(milliseconds: number): { readonly 'Retry-After': string } {
  return { 'Retry-After': String(Math.max(1, Math.ceil(milliseconds / 1000))) };
}
