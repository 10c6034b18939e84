/** A wait that a signal ends. */

/**
 * The value, or the signal's reason as soon as it aborts. The work behind the value goes on; `onAbort` may see to it.
 */
export async function unlessAborted<Value>(
  value: Promise<Value>,
  signal: AbortSignal | undefined,
  onAbort?: () => void,
): Promise<Value> {
  if (signal === undefined) return value;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      onAbort?.();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the contract: the reason as it is
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([value, aborted]);
  } finally {
    signal.removeEventListener('abort', stop!);
  }
}
