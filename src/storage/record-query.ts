/** Keys, prefixes, limits and cursors, checked in one place for every store. */
import { CursorError, InvalidInputError, typeName } from '../errors.ts';
import type { RecordPage, RecordQuery, StoredRecord } from './record-store.ts';

const MAX_KEY_LENGTH = 512;
const MAX_LIMIT = 1000;

/** Printable ASCII, from the space to the tilde: what every database, file system and URL keeps apart and in one order. */
// eslint-disable-next-line regexp/no-obscure-range -- from the space to the tilde, as the comment says
const PRINTABLE = /^[ -~]*$/;

/** @throws InvalidInputError */
export function checkedKey(key: string, parameter = 'key'): string {
  if (typeof key !== 'string') throw new InvalidInputError(parameter, `must be a string, got ${typeName(key)}`);
  if (key === '') throw new InvalidInputError(parameter, 'must have at least one character');
  return checkedPrefix(key, parameter);
}

function checkedPrefix(prefix: string, parameter: string): string {
  if (typeof prefix !== 'string') throw new InvalidInputError(parameter, `must be a string, got ${typeName(prefix)}`);
  if (prefix.length > MAX_KEY_LENGTH) {
    const length = String(prefix.length);
    throw new InvalidInputError(parameter, `has ${length} characters, more than ${String(MAX_KEY_LENGTH)}`);
  }
  if (!PRINTABLE.test(prefix)) throw new InvalidInputError(parameter, 'must be printable ASCII');
  return prefix;
}

/** All keys from `first` (or after it) to before `end`, in the order of their characters. */
export interface KeyRange {
  readonly first: string;
  /** `first` itself is not in it. */
  readonly isAfter: boolean;
  readonly end: string;
  readonly limit: number;
}

/**
 * @throws InvalidInputError
 * @throws CursorError
 */
export function keyRange({ prefix, limit, cursor }: RecordQuery): KeyRange {
  checkedPrefix(prefix, 'query.prefix');
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new InvalidInputError('query.limit', `must be a whole number from 1 to ${String(MAX_LIMIT)}`);
  }
  // No key has a character above "~", so every key that begins with the prefix is below this.
  const end = `${prefix}\u007f`;
  if (cursor === undefined) return { first: prefix, isAfter: false, end, limit };
  return { first: lastKey(cursor, prefix), isAfter: true, end, limit };
}

/** A page from the records of a range of which one more was asked for than fits: it tells whether there is a next page. */
export function recordPage(records: readonly StoredRecord[], limit: number): RecordPage {
  if (records.length <= limit) return { records };
  const page = records.slice(0, limit);
  return { records: page, cursor: `${CURSOR_MARK}${page.at(-1)!.key}` };
}

/** The cursor is the last key of its page after this: the next page then begins right, whatever was written or deleted meanwhile. */
const CURSOR_MARK = 'k1.';

function lastKey(cursor: unknown, prefix: string): string {
  if (typeof cursor !== 'string') throw new CursorError('malformed', `expected a string, got ${typeName(cursor)}`);
  const key = cursor.slice(CURSOR_MARK.length);
  if (!cursor.startsWith(CURSOR_MARK) || key === '' || key.length > MAX_KEY_LENGTH || !PRINTABLE.test(key)) {
    throw new CursorError('malformed', `is no cursor of this version (${String(cursor.length)} characters)`);
  }
  if (!key.startsWith(prefix)) throw new CursorError('foreign', 'belongs to a list of another prefix');
  return key;
}
