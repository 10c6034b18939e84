/** How long a text may be. */
import { InvalidInputError } from '../errors.ts';

/**
 * Most UTF-16 units of a text that is read: a thousand times a long résumé. Time and memory grow evenly up to here, to a few
 * seconds and half a gigabyte; a longer text is a wrong file, and the process should live on.
 */
export const MOST_CHARACTERS = 10_000_000;

/** @throws InvalidInputError for a longer text */
export function checkLength(parameter: string, text: string): void {
  if (text.length > MOST_CHARACTERS)
    throw new InvalidInputError(
      parameter,
      `is too long (length ${text.length}; at most ${MOST_CHARACTERS} characters are read)`,
    );
}
