/** What every answer of this API looks like: `{status, message, data}`. Failures are written by `errorAnswer`. */
import type { Context } from 'hono';

export function success(c: Context, status: 200 | 201, message: string, data?: unknown): Response {
  return c.json({ status: 'success', message, ...(data === undefined ? {} : { data }) }, status);
}
