/** Bodies of requests → checked values. */
import type { Context } from 'hono';
import type * as z from 'zod';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { ApiError, type FieldProblem } from './api-error.ts';

/** A file of a multipart form. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface ReadBody {
  readonly value: unknown;
  readonly file: SentFile | undefined;
}

/** Fields of a form that hold JSON: lists, and whatever else has no place in a text. */
export type FormKind = 'text' | 'json' | 'flag' | 'number';

/** Field names of files, as both originals' clients have them. */
const FILE_FIELDS = ['file', 'resume'];
/** Of one form; ours have fewer than ten. */
const MOST_PARTS = 64;

/**
 * A JSON body, or a multipart form whose fields are read as `form` says. Without `form` there is no multipart.
 *
 * @throws ApiError 413, 415, 422
 */
export async function readBody(
  c: Context<ServerEnv>,
  { settings }: Pick<ServerContext, 'settings'>,
  form?: Readonly<Record<string, FormKind>>,
): Promise<ReadBody> {
  const encoding = c.req.header('Content-Encoding');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new ApiError(415, 'unsupported-encoding', 'compressed bodies are not read');
  const type = c.req.header('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data' && form !== undefined) return readForm(c, form, settings.maxUploadBytes);
  if (type !== 'application/json' && !type.endsWith('+json'))
    throw new ApiError(
      415,
      'unsupported-media-type',
      `send application/json${form === undefined ? '' : ' or multipart/form-data'}`,
    );
  return { value: await readJson(c), file: undefined };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

async function readJson(c: Context<ServerEnv>): Promise<unknown> {
  const bytes = await c.req.arrayBuffer();
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (cause) {
    // The parser's message quotes the text.
    throw invalid([{ path: '', message: 'the body is not JSON in UTF-8' }], cause);
  }
}

async function readForm(
  c: Context<ServerEnv>,
  kinds: Readonly<Record<string, FormKind>>,
  maxUploadBytes: number,
): Promise<ReadBody> {
  let form: FormData;
  try {
    form = await c.req.formData();
  } catch (cause) {
    throw invalid([{ path: '', message: 'the body is not a multipart form' }], cause);
  }
  const value: Record<string, unknown> = {};
  let file: SentFile | undefined;
  let parts = 0;
  for (const [name, part] of form) {
    if (++parts > MOST_PARTS) throw invalid([{ path: '', message: `more than ${MOST_PARTS} parts` }]);
    if (typeof part !== 'string') {
      if (!FILE_FIELDS.includes(name)) throw invalid([{ path: name, message: 'is not a field for a file' }]);
      if (file !== undefined) throw invalid([{ path: name, message: 'there is more than one file' }]);
      if (part.size > maxUploadBytes)
        throw new ApiError(413, 'file-too-large', `the file has ${part.size} bytes, more than ${maxUploadBytes}`);
      file = { bytes: new Uint8Array(await part.arrayBuffer()), name: part.name };
    } else if (Object.hasOwn(kinds, name)) {
      value[name] = fieldValue(name, part, kinds[name]!);
    }
  }
  return { value, file };
}

/** Values that are not what the field wants stay texts: the schema then says what is wrong. */
function fieldValue(name: string, text: string, kind: FormKind): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'flag':
      return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'json':
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw invalid([{ path: name, message: 'is not JSON' }], cause);
      }
  }
}

/** @throws ApiError 422 with the path of every field that is wrong */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw invalid(
    read.error.issues.slice(0, 50).map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}

export function invalid(fields: readonly FieldProblem[], cause?: unknown): ApiError {
  return new ApiError(422, 'validation-failed', 'the request has fields that cannot be worked with', { fields, cause });
}
