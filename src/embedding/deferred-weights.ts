/**
 * The file of a table as base64, decoded where it is read: the words and the scales at once, a row when a text first has its
 * word. A text meets a few hundred of tens of thousands of rows.
 *
 * No checksum is asked for: the string is part of a module of this library, and code that was damaged on its way has none either.
 */
import { headEnd, readTable, tableLayout, WEIGHTS_PREFIX, type StaticWeights } from './static-weights.ts';

export interface DeferredWeights extends StaticWeights {
  /** Decodes rows of `codes`; before, they are zeros. */
  readonly prepare: (rows: readonly number[]) => void;
}

/** `packed`: base64 of whole groups of three bytes. */
export function readDeferredWeights(packed: string): DeferredWeights {
  const bytes = new Uint8Array((packed.length / 4) * 3);
  unpackBytes(packed, bytes, 0, WEIGHTS_PREFIX);
  unpackBytes(packed, bytes, WEIGHTS_PREFIX, headEnd(bytes));
  const { rows, dimensions, wordsFrom, codesFrom } = tableLayout(bytes);
  unpackBytes(packed, bytes, wordsFrom, codesFrom);
  const isReady = new Uint8Array(rows);
  const size = dimensions / 2;
  return {
    ...readTable(bytes),
    prepare: (wanted) => {
      for (const row of wanted) {
        if (isReady[row] === 1) continue;
        isReady[row] = 1;
        unpackBytes(packed, bytes, codesFrom + row * size, codesFrom + (row + 1) * size);
      }
    },
  };
}

let digits: Uint8Array | undefined;

/** Decodes the bytes from one place to another, and up to two beside them: four signs of base64 are three bytes. */
export function unpackBytes(packed: string, bytes: Uint8Array, from: number, end: number): void {
  digits ??= readDigits();
  let to = from - (from % 3);
  for (let at = (to / 3) * 4; to < end; at += 4) {
    const four =
      (digits[packed.charCodeAt(at)]! << 18) |
      (digits[packed.charCodeAt(at + 1)]! << 12) |
      (digits[packed.charCodeAt(at + 2)]! << 6) |
      digits[packed.charCodeAt(at + 3)]!;
    bytes[to++] = four >> 16;
    bytes[to++] = four >> 8;
    bytes[to++] = four;
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function readDigits(): Uint8Array {
  const read = new Uint8Array(128);
  for (let at = 0; at < 64; at++) read[BASE64.charCodeAt(at)] = at;
  return read;
}
