/** A task over which its thread dies of an error that nobody catches. */
export default async function die(): Promise<never> {
  setImmediate(() => {
    throw new Error('the thread dies');
  });
  return new Promise<never>(() => undefined);
}
