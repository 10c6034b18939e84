/** What the suites need of a test framework, and how they say that a contract is broken. */

/** Registers one test: `it` or `test` of Vitest, Jest, Mocha or `node:test`. */
export type RegisterTest = (name: string, body: () => Promise<void>) => unknown;

/** An implementation broke its contract; the message says where. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new ConformanceError(otherwise);
}

/** Bytes or numbers that are the same one by one; absent values equal only each other. */
export function expectSame(
  actual: ArrayLike<number> | undefined,
  expected: ArrayLike<number> | undefined,
  what: string,
): void {
  if (actual === undefined || expected === undefined) {
    expectThat(actual === expected, `${what}: ${described(actual)} instead of ${described(expected)}`);
    return;
  }
  expectThat(
    actual.length === expected.length,
    `${what}: length ${String(actual.length)} instead of ${String(expected.length)}`,
  );
  for (let at = 0; at < expected.length; at++) {
    expectThat(
      Object.is(actual[at], expected[at]),
      `${what}: ${String(actual[at])} instead of ${String(expected[at])} at position ${String(at)}`,
    );
  }
}

function described(values: ArrayLike<number> | undefined): string {
  return values === undefined ? 'nothing' : `${String(values.length)} values`;
}

/** The call has to reject, not to throw, with an error of code `invalid-input`. */
export async function expectRefused(call: () => Promise<unknown>, what: string): Promise<void> {
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (cause) {
    throw new ConformanceError(`${what}: thrown instead of rejected`, { cause });
  }
  const { rejected, isDone } = await outcome(promise);
  expectThat(!isDone, `${what}: taken`);
  const { code } = (rejected ?? {}) as { readonly code?: unknown };
  expectThat(code === 'invalid-input', `${what}: refused with code ${String(code)} instead of invalid-input`);
}

/** How a call ended; it never rejects itself. */
export async function outcome(
  call: Promise<unknown>,
): Promise<{ readonly isDone: boolean; readonly rejected?: unknown }> {
  try {
    await call;
    return { isDone: true };
  } catch (rejected) {
    return { isDone: false, rejected };
  }
}
