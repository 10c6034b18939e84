/** Waiting for what comes to be, and never for a time: a slow machine only takes longer. */
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 25;
/** Long enough for any machine; within the time that a test has. */
const PATIENCE_MS = 40_000;

export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(PAUSE_MS)) {
    if (await isSo()) return;
  }
  throw new Error('it never came to be so');
}
