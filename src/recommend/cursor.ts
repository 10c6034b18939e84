/**
 * Where the next page begins, as a text that the caller keeps and hands back.
 *
 * It holds the mark of the pool and of the question, so that a page of another list, or of this one after the pool has changed, is
 * refused and not silently mixed in. Nothing of the résumé or the postings can be read from it.
 */
import { CursorError, typeName } from '../errors.ts';
import { fingerprintText, type Fingerprint } from './fingerprint.ts';

const VERSION = 'r1';

export interface CursorMarks {
  /** Of everything in the pool. */
  readonly pool: Fingerprint;
  /** Of the document asked with and of the options. */
  readonly question: Fingerprint;
}

export function writeCursor({ pool, question }: CursorMarks, offset: number): string {
  return [VERSION, fingerprintText(question), fingerprintText(pool), offset.toString(36)].join('.');
}

/**
 * How many recommendations the pages before hold.
 *
 * @throws CursorError
 */
export function readCursor(cursor: unknown, { pool, question }: CursorMarks): number {
  if (cursor === undefined) return 0;
  if (typeof cursor !== 'string') throw new CursorError('malformed', `expected a string, got ${typeName(cursor)}`);
  const [version, ownQuestion, ownPool, place, rest] = cursor.split('.', 5);
  const offset = /^[0-9a-z]{1,8}$/.test(place ?? '') ? Number.parseInt(place!, 36) : Number.NaN;
  if (version !== VERSION || !Number.isSafeInteger(offset) || rest !== undefined)
    throw new CursorError('malformed', `is no cursor of this version (${String(cursor.length)} characters)`);
  if (ownQuestion !== fingerprintText(question))
    throw new CursorError(
      'foreign',
      'belongs to another question: document and options must be those of the first page',
    );
  if (ownPool !== fingerprintText(pool))
    throw new CursorError('stale', 'the pool has changed since: begin with the first page');
  return offset;
}
