/** For orchestrators: is the process alive, may it be sent requests, what has it done. */
import { Hono } from 'hono';
import type { ServerContext, ServerEnv } from '../server-context.ts';

/** What has not answered until then is away. */
const PATIENCE_MS = 2_000;

export function healthRoutes({ settings, metrics, stores, ending }: ServerContext): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  app.get('/healthz', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', async (c) => {
    if (ending.aborted) return c.json({ status: 'ending' }, 503);
    // Without Redis the server works on by itself; without its records it cannot.
    return (await answers(() => stores.ping())) ? c.json({ status: 'ready' }) : c.json({ status: 'no-storage' }, 503);
  });
  if (settings.isMonitoringEnabled)
    app.get('/metrics', async (c) =>
      c.body(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType }),
    );
  return app;
}

async function answers(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([
      check().then(
        () => true,
        () => false,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
