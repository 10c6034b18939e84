/**
 * The file of the table: what the build writes and the embedder reads.
 *
 * Four magic bytes, the checksum of all that follows, the length of the head, the head (JSON), the words (UTF-8), the scales
 * (16 bits a row), the codes (4 bits a number: column c of a row in the low half of byte c, column c + dimensions ÷ 2 in its
 * high half). A number is scale × (2 × code − 15): whole numbers, so that sums of rows are exact in any order. All of it
 * little-endian.
 */
import { TrackruitError } from '../errors.ts';
import type { VocabularyAlias } from './static-vocabulary.ts';

export interface StaticWeights {
  /** Names the table; another table has another one. */
  readonly id: string;
  readonly dimensions: number;
  /** The word or phrase of each row. */
  readonly entries: readonly string[];
  readonly aliases: readonly VocabularyAlias[];
  /** One a row. */
  readonly scales: Uint16Array;
  /** Rows × dimensions ÷ 2 bytes. */
  readonly codes: Uint8Array;
}

/** The first bytes of the file. */
export const WEIGHTS_MAGIC = 'TSE1';

/** Bytes before the head: magic, checksum, length of the head. */
export const WEIGHTS_PREFIX = 12;

/** What the head says; `words` is a length in bytes. */
export interface WeightsHead {
  readonly id: string;
  readonly dimensions: number;
  readonly rows: number;
  readonly aliases: number;
  readonly words: number;
}

/**
 * Reads the file. The codes stay where they are: `bytes` must not be changed afterwards.
 *
 * @throws TrackruitError with code `embedding-failed` if the bytes are not a whole, undamaged table
 */
export function readStaticWeights(bytes: Uint8Array): StaticWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < WEIGHTS_PREFIX || decode(bytes.subarray(0, 4)) !== WEIGHTS_MAGIC) {
    throw damaged(bytes, 'they do not begin like one');
  }
  if (checksum(bytes.subarray(8)) !== view.getUint32(4, true)) throw damaged(bytes, 'their checksum differs');
  const { rows, dimensions, codesFrom } = tableLayout(bytes);
  if (bytes.length !== codesFrom + (rows * dimensions) / 2) throw damaged(bytes, 'parts of them are missing');
  const table = readTable(bytes);
  for (const { form, rows: own } of table.aliases)
    if (form === '' || !own.every((row) => row >= 0 && row < rows)) throw damaged(bytes, 'an alias names no row');
  return table;
}

/** What a table's head says, and where its parts begin. */
export interface TableLayout extends WeightsHead {
  readonly wordsFrom: number;
  readonly scalesFrom: number;
  readonly codesFrom: number;
}

/** Where the head ends; reads the first `WEIGHTS_PREFIX` bytes. */
export function headEnd(bytes: Uint8Array): number {
  return WEIGHTS_PREFIX + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true);
}

export function tableLayout(bytes: Uint8Array): TableLayout {
  const wordsFrom = headEnd(bytes);
  const head = JSON.parse(decode(bytes.subarray(WEIGHTS_PREFIX, wordsFrom))) as WeightsHead;
  const scalesFrom = wordsFrom + head.words;
  return { ...head, wordsFrom, scalesFrom, codesFrom: scalesFrom + head.rows * 2 };
}

/** Reads what stands before the codes; the rows of an alias when they are asked for. */
export function readTable(bytes: Uint8Array): StaticWeights {
  const head = tableLayout(bytes);
  const lines = unpackWords(decode(bytes.subarray(head.wordsFrom, head.scalesFrom)));
  if (lines.length !== head.rows + head.aliases) throw damaged(bytes, 'words are missing');
  const scales = new Uint16Array(head.rows);
  const view = new DataView(bytes.buffer, bytes.byteOffset + head.scalesFrom, head.rows * 2);
  for (let row = 0; row < head.rows; row++) scales[row] = view.getUint16(row * 2, true);
  return {
    id: head.id,
    dimensions: head.dimensions,
    entries: lines.slice(0, head.rows),
    aliases: lines.slice(head.rows).map((line) => new PackedAlias(line)),
    scales,
    codes: bytes.subarray(head.codesFrom),
  };
}

/** FNV-1a over whole 32-bit words, little-endian; a rest of one to three bytes is filled up with zeros. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 4) {
    const word = bytes[at]! | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/**
 * One string for many: each line begins with a capital that says how many characters it shares with the line before it
 * (A none, Z 25), which pays where the lines are sorted.
 */
export function packWords(lines: readonly string[]): string {
  let result = '';
  let before = '';
  for (const line of lines) {
    let shared = 0;
    while (shared < 25 && shared < line.length && line[shared] === before[shared]) shared++;
    result += String.fromCharCode(65 + shared) + line.slice(shared);
    before = line;
  }
  return result;
}

function unpackWords(packed: string): string[] {
  let line = '';
  // Cut by the engine's own code: the tables are read when little else has been compiled yet.
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    line = line.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    return line;
  });
}

/** "krankenschwester=1204", rows in base 36 with commas between them. */
class PackedAlias implements VocabularyAlias {
  readonly form: string;
  readonly #rows: string;

  constructor(line: string) {
    const sign = line.lastIndexOf('=');
    this.form = line.slice(0, Math.max(0, sign));
    this.#rows = line.slice(sign + 1);
  }

  get rows(): readonly number[] {
    return this.#rows === '' ? [] : this.#rows.split(',').map((row) => parseInt(row, 36));
  }
}

let decoder: TextDecoder | undefined;

function decode(bytes: Uint8Array): string {
  return (decoder ??= new TextDecoder()).decode(bytes);
}

function damaged(bytes: Uint8Array, problem: string): TrackruitError {
  return new TrackruitError('embedding-failed', `${bytes.length} bytes are no table of word vectors: ${problem}`);
}
