/** Bodies of routes that take a few words: whoever sends megabytes there means no good, and is told so before they are read. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ApiError } from '../http/api-error.ts';
import { errorAnswer } from '../http/error-answer.ts';
import type { ServerEnv } from '../server-context.ts';

const MOST_BYTES = 16 * 1024;

export function smallBody(): MiddlewareHandler<ServerEnv> {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError: (c: Context<ServerEnv>) => {
      c.header('Connection', 'close');
      return errorAnswer(new ApiError(413, 'body-too-large', `more than ${String(MOST_BYTES)} bytes`), c);
    },
  });
}
