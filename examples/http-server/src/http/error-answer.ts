/** Any error → the answer of the API that it happened in. */
import { ExtractionError, InvalidInputError } from '@trackruit/ml';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ServerEnv } from '../server-context.ts';
import { StoreError } from '../stores/stores.ts';
import { WorkError } from '../workers/work-error.ts';
import { ApiError, retryAfter } from './api-error.ts';

/** Base path of the API whose answers are `{status, message, data}`. */
const ENVELOPE_PATH = '/api/';

/**
 * API A says `detail` as its clients know it (a sentence, or for 422 a list of `{loc, msg, type}`), and beside it `error` with a code.
 * API B says `{status: "failed", message}`. What nobody expected is logged with its cause and answered with 500 and nothing of it.
 */
export function errorAnswer(error: unknown, c: Context<ServerEnv>): Response {
  const known = asApiError(error);
  const log = c.var.log as ServerEnv['Variables']['log'] | undefined;
  if (known.status >= 500) log?.error({ err: error, code: known.code }, 'a request failed');
  for (const [name, value] of Object.entries(known.headers)) c.header(name, value);
  const { code, message, fields } = known;
  if (c.req.path.startsWith(ENVELOPE_PATH))
    return c.json(
      { status: 'failed', message, code, ...(fields === undefined ? {} : { errors: fields }) },
      known.status,
    );
  return c.json(
    {
      detail:
        fields === undefined
          ? message
          : fields.map(({ path, message: msg }) => ({
              loc: ['body', ...(path === '' ? [] : path.split('.').map(placeOf))],
              msg,
              type: code,
            })),
      error: { code, message, request_id: c.var.requestId, ...(fields === undefined ? {} : { fields }) },
    },
    known.status,
  );
}

/** Places in lists are numbers. */
function placeOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof HTTPException && error.status < 500)
    return new ApiError(error.status as ApiError['status'], 'bad-request', 'the request cannot be read', {
      cause: error,
    });
  if (ExtractionError.isInstance(error) && error instanceof ExtractionError) return fileError(error);
  if (InvalidInputError.isInstance(error) && error instanceof InvalidInputError)
    return new ApiError(422, 'validation-failed', 'the request has fields that cannot be worked with', {
      cause: error,
      fields: [{ path: fieldOf(error.parameter), message: error.message.slice(error.parameter.length + 2) }],
    });
  if (error instanceof StoreError)
    return new ApiError(503, 'store-away', 'the database is away; try again soon', busy(error));
  if (error instanceof WorkError) return new ApiError(503, error.reason, WORK_MESSAGES[error.reason], busy(error));
  return new ApiError(500, 'internal', 'something went wrong here; it was written down under the request_id', {
    cause: error,
  });
}

const WORK_MESSAGES: Readonly<Record<WorkError['reason'], string>> = {
  overloaded: 'too much is being computed at the moment; try again soon',
  'timed-out': 'the computation took too long and was given up',
  'worker-lost': 'the computation was lost; try again',
};

function busy(cause: unknown): { readonly cause: unknown; readonly headers: Readonly<Record<string, string>> } {
  return { cause, headers: retryAfter(1000) };
}

function fileError(error: ExtractionError): ApiError {
  if (error.reason === 'too-large') return new ApiError(413, 'file-too-large', error.message, { cause: error });
  return new ApiError(422, `file-${error.reason}`, 'the file cannot be read', {
    cause: error,
    fields: [{ path: 'file', message: error.message }],
  });
}

/** The library's word for an argument → the field it came in. */
function fieldOf(parameter: string): string {
  if (parameter === 'resume') return 'resume_text';
  if (parameter === 'job') return 'job_description';
  if (parameter === 'targetRole') return 'target_role';
  if (parameter === 'body') return '';
  return parameter;
}
