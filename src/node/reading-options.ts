/** Options of the readers as plain JavaScript may hand them over. */
import { InvalidInputError } from '../index.ts';
import type { ReadFileOptions } from './read-file.ts';

/** Limits are checked by the readers themselves. */
export function checkReadingOptions(options: ReadFileOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new InvalidInputError('options', `expected an object, got ${options === null ? 'null' : typeof options}`);
  const { signal, password, maxBytes } = options;
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    throw new InvalidInputError('options.signal', 'expected an AbortSignal');
  if (password !== undefined && typeof password !== 'string')
    throw new InvalidInputError('options.password', `expected a text, got ${typeof password}`);
  if (maxBytes !== undefined && !(typeof maxBytes === 'number' && maxBytes > 0))
    throw new InvalidInputError('options.maxBytes', 'expected a number above 0');
}
