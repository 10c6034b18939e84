/** A thread that ends over an analysis, as one does that runs out of memory. */
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ kind, id }: { readonly kind: string; readonly id: number }) => {
  if (kind !== 'run') return;
  parentPort?.postMessage({ kind: 'event', id, event: { id: 1, type: 'writing-started' } });
  if (id > 1) setTimeout(() => process.exit(1), 50);
});
