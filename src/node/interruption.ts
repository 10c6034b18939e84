/** Ctrl-C: the first stops the work where it can be stopped, the second ends the process at once. */

/** The reason of the signal that `interruptible` hands on. */
export class InterruptedError extends Error {
  constructor() {
    super('interrupted');
    this.name = 'InterruptedError';
  }
}

/**
 * Runs `work` with a signal that Ctrl-C aborts. Rejects at once then, also where the work cannot be stopped: it may wait for standard
 * input, or for a disk.
 */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  let interrupt = (): void => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = () => {
      const error = new InterruptedError();
      controller.abort(error);
      reject(error);
    };
  });
  // Once: without a listener the system does with the second what it always does.
  process.once('SIGINT', interrupt);
  try {
    return await Promise.race([work(controller.signal), interrupted]);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
