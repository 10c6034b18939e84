/** Long work in pieces: between two of them the host sees to input, timers and aborts. */

/** Resolves in a later turn of the host's loop, as soon as the host can: a timer of 0 ms may wait four, sixty times for one search. */
export async function hostsTurn(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { setImmediate } = globalThis as { readonly setImmediate?: (done: () => void) => unknown };
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else if (typeof MessageChannel === 'function') {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    } else setTimeout(resolve);
  });
}
