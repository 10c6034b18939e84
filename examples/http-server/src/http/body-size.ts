/** 413 for what is longer than the server takes, before it is read. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ServerEnv } from '../server-context.ts';
import { ApiError } from './api-error.ts';
import { errorAnswer } from './error-answer.ts';

/** A declared length is believed, for Node reads no more than it; a body in chunks is counted as it comes. */
export function limitBodySize(maxBodyBytes: number): MiddlewareHandler<ServerEnv> {
  const tooLong = (c: Context<ServerEnv>): Response => {
    // The rest of the body is still coming; nobody will read it.
    c.header('Connection', 'close');
    return errorAnswer(new ApiError(413, 'body-too-large', `more than ${maxBodyBytes} bytes`), c);
  };
  const counted = bodyLimit({ maxSize: maxBodyBytes, onError: tooLong });
  return async (c, next) => {
    if (c.req.header('Transfer-Encoding') !== undefined) return counted(c, next);
    return Number(c.req.header('Content-Length') ?? 0) > maxBodyBytes ? tooLong(c) : next();
  };
}
