/** Where a request comes from. */
import type { Context } from 'hono';
import type { ServerEnv } from '../server-context.ts';
import type { Settings } from '../settings.ts';

/** The peer's address; behind a proxy that is trusted, the last one that the proxy has added. */
export function clientAddress(c: Context<ServerEnv>, { isProxyTrusted }: Pick<Settings, 'isProxyTrusted'>): string {
  if (isProxyTrusted) {
    const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
    if (forwarded !== undefined && /^[\da-fA-F:.]{2,45}$/.test(forwarded)) return forwarded;
  }
  return (c.env as Partial<ServerEnv['Bindings']> | undefined)?.incoming?.socket.remoteAddress ?? 'unknown';
}
