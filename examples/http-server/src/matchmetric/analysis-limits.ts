/** How many analyses one person may ask for, over HTTP and sockets together. */
import type { ServerContext } from '../server-context.ts';

const MINUTE_MS = 60_000;

/** Milliseconds until this person may ask for another one; 0, and counted, where it is now. */
export async function runLimit({ coordination, settings }: ServerContext, userId: string): Promise<number> {
  if (settings.rateLimitPerMinute === 0) return 0;
  const { isAdmitted, retryAfterMs } = await coordination.admit(
    `analysis:${userId}`,
    settings.rateLimitPerMinute,
    MINUTE_MS,
  );
  return isAdmitted ? 0 : Math.max(1, retryAfterMs);
}
