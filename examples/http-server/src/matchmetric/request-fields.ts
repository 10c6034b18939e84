/** The fields of a request as this API's clients know its refusals: 400 with one sentence. */
import type { ExtractedDocument } from '@trackruit/ml';
import { ExtractionError } from '@trackruit/ml';
import type { Context } from 'hono';
import { ApiError } from '../http/api-error.ts';
import { readBody, type FormKind, type SentFile } from '../http/request-body.ts';
import type { ServerContext, ServerEnv } from '../server-context.ts';

/** @throws ApiError 400 for a body that is no JSON object, 413, 415 */
export async function jsonFields(
  c: Context<ServerEnv>,
  context: ServerContext,
): Promise<Readonly<Record<string, unknown>>> {
  const { value } = await asBadRequest(() => readBody(c, context));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ApiError(400, 'bad-request', 'Expected a JSON object');
  }
  return value as Readonly<Record<string, unknown>>;
}

export interface ResumeForm {
  readonly file: SentFile;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @throws ApiError 400 without a file, 413, 415 */
export async function resumeForm(c: Context<ServerEnv>, context: ServerContext): Promise<ResumeForm> {
  const kinds: Readonly<Record<string, FormKind>> = { job_description: 'text' };
  const { value, file } = await asBadRequest(() => readBody(c, context, kinds));
  if (file === undefined) throw new ApiError(400, 'file-missing', 'Resume file is required');
  return { file, fields: value as Readonly<Record<string, unknown>> };
}

/**
 * The text of a file. The file itself is not kept.
 *
 * @throws ApiError 400 for one that gives no text, 413 for one that is too large, in bytes or unpacked
 */
export async function resumeText({ workers }: ServerContext, { bytes }: SentFile): Promise<ExtractedDocument> {
  try {
    return await workers.readFile(bytes);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    const status = error.reason === 'too-large' ? 413 : 400;
    throw new ApiError(status, `file-${error.reason}`, `The resume file cannot be read: ${error.message}`, {
      cause: error,
    });
  }
}

async function asBadRequest<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error;
    const [field] = error.fields ?? [];
    const place = field === undefined || field.path === '' ? '' : `${field.path}: `;
    throw new ApiError(400, 'bad-request', `${place}${field?.message ?? error.message}`, { cause: error });
  }
}
