/**
 * Keys of what is kept of a person and of a run.
 *
 * Ids of persons and runs come from outside and may hold anything, so keys hold their SHA-256: no id can reach into the records of
 * another, and nobody reads an address off a key. Everything kept of one person begins alike and can be deleted together.
 */
import { InvalidInputError, typeName } from '../../errors.ts';
import { sha256 } from '../../text/sha256.ts';

/** @throws InvalidInputError if the id is no string or empty */
export function personPrefix(personId: string): string {
  return `tailor/${idDigest('person', 'personId', personId)}/`;
}

/** @throws InvalidInputError if an id is no string or empty */
export function runPrefix(personId: string, runId: string): string {
  return `${personPrefix(personId)}e/${idDigest('run', 'runId', runId)}/`;
}

/** What is to be deleted at some time, ascending by it. Not below the person, so that it is found without knowing them. */
export const ENDS_PREFIX = 'tailor-ends/';

/** Milliseconds since 1970 in so many digits reach into the year 5138. */
const TIME_DIGITS = 14;

export function endKey(expiresAt: number, prefix: string): string {
  return `${ENDS_PREFIX}${String(Math.floor(expiresAt)).padStart(TIME_DIGITS, '0')}/${prefix}`;
}

export interface KeptUntil {
  readonly expiresAt: number;
  /** Of all keys that end then. */
  readonly prefix: string;
}

export function readEndKey(key: string): KeptUntil {
  const time = key.slice(ENDS_PREFIX.length, ENDS_PREFIX.length + TIME_DIGITS);
  return { expiresAt: Number(time), prefix: key.slice(ENDS_PREFIX.length + TIME_DIGITS + 1) };
}

/** The kind goes in, so that a person and a run of one id do not share a digest; as JSON, so that lone surrogates stay different. */
function idDigest(kind: string, parameter: string, id: string): string {
  if (typeof id !== 'string') throw new InvalidInputError(parameter, `must be a string, got ${typeName(id)}`);
  if (id === '') throw new InvalidInputError(parameter, 'must have at least one character');
  return sha256(JSON.stringify([kind, id]));
}
