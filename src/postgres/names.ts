/** Names and strings as they stand in a statement. */
import { InvalidInputError } from '../errors.ts';

/** A name between quotes, whatever it holds. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A string as a literal, whatever it holds and whatever `standard_conforming_strings` says. */
export function quotedText(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** PostgreSQL cuts longer names off without an error, and ours grow by an ending of up to 11 bytes. */
const MAX_NAME_BYTES = 63 - 11;

/** @throws InvalidInputError if it is empty, too long or holds a NUL */
export function checkedName(name: string, parameter: string): string {
  if (typeof name !== 'string' || name === '' || name.includes('\0')) {
    throw new InvalidInputError(parameter, 'must be a name of at least one character, without NUL');
  }
  const { length } = new TextEncoder().encode(name);
  if (length > MAX_NAME_BYTES) {
    throw new InvalidInputError(parameter, `has ${String(length)} bytes, more than ${String(MAX_NAME_BYTES)}`);
  }
  return name;
}
