/**
 * Ids that sort newest first: what is later has the smaller id.
 *
 * 32 hexadecimal digits: 12 for the milliseconds from now to the end of what they can count, 4 for the place within
 * the millisecond, 16 of chance. Two processes that write in one millisecond differ by chance (one in 2^64).
 */
import { InvalidInputError } from '../../errors.ts';

export interface RecordIdOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** So many random bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
}

export interface NewRecordId {
  readonly id: string;
  /** Milliseconds since 1970, never before that of the id before, even if the clock is set back. */
  readonly createdAt: number;
}

/** 2^48 milliseconds reach into the year 10889. */
const LAST_TIME = 0xffff_ffff_ffff;
const PLACES = 0x1_0000;
const CHANCE_BYTES = 8;

/** A function that gives a new id with each call. */
export function recordIds({ now, randomBytes }: RecordIdOptions): () => NewRecordId {
  let last = -1;
  let place = 0;
  return () => {
    const time = Math.floor(now());
    if (!(time >= 0 && time < LAST_TIME)) throw new InvalidInputError('now', 'must give milliseconds since 1970');
    if (time > last) {
      last = time;
      place = 0;
    } else if (++place === PLACES) {
      last++;
      place = 0;
    }
    const chance = randomBytes(CHANCE_BYTES);
    if (chance.length !== CHANCE_BYTES) {
      throw new InvalidInputError('randomBytes', `must give ${String(CHANCE_BYTES)} bytes when asked for them`);
    }
    const digits = [
      hex(LAST_TIME - last, 12),
      hex(PLACES - 1 - place, 4),
      ...Array.from(chance, (byte) => hex(byte, 2)),
    ];
    return { id: digits.join(''), createdAt: last };
  };
}

export function isRecordId(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
