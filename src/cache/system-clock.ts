/**
 * Milliseconds since 1970, by the host's clock.
 *
 * The one place that reads it: how old a cached value is depends on it and no result does. Whatever uses it takes another `now`.
 */
export function systemClock(): number {
  // eslint-disable-next-line no-restricted-properties -- the default of an argument
  return Date.now();
}
