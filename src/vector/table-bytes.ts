/**
 * An index in memory as bytes that tell whether they are still the same ones.
 *
 * Layout, little-endian. A header of 40 bytes: "TRVI", version, dimensions, rows, checksum and four zero bytes, then as 64-bit floats the
 * bytes of the names and of the graph. The rows, 8 bits a number. The names: per row the length of its id in UTF-8 and the
 * id, the length of its metadata as JSON and the JSON, 0 without. The graph, if there is one: bytes of the library that made it.
 * Each part is filled up with zeros to a multiple of four.
 *
 * The checksum is FNV-1a over 32-bit words instead of bytes, as for vectors in a cache: a change within one word always shows,
 * any other one except once in 2³².
 */
import { InvalidInputError, TrackruitError, typeName } from '../errors.ts';
import { checkedDimensions, checkedIds } from './checked-entries.ts';
import type { TableEntry } from './table-entries.ts';
import type { VectorMetadata } from './vector-index.ts';
import type { VectorTable } from './vector-table.ts';

/** Raised with every change of the layout; other versions are refused. */
const VERSION = 1;
const MAGIC = 0x49565254;
const HEADER = 40;
const CHECKSUM_AT = 16;

export interface TableBytes {
  readonly dimensions: number;
  /** By row; undefined is a free one. */
  readonly entries: readonly (TableEntry | undefined)[];
  /** Empty without one. */
  readonly graph: Uint8Array;
}

/** All entries in the order of their rows. Free rows are left out, except beside a graph, which knows entries by their rows. */
export function tableToBytes(table: VectorTable, graph: Uint8Array = new Uint8Array()): Uint8Array {
  const used: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (graph.length > 0 || table.idOf(row) !== undefined) used.push(row);
  }
  const names = encodedNames(table, used);
  const rowBytes = filledUp(used.length * table.dimensions);
  const bytes = new Uint8Array(HEADER + rowBytes + filledUp(names.length) + filledUp(graph.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, table.dimensions, true);
  view.setUint32(12, used.length, true);
  view.setFloat64(24, names.length, true);
  view.setFloat64(32, graph.length, true);
  used.forEach((row, at) => {
    bytes.set(asBytes(table.rows.read(row)), HEADER + at * table.dimensions);
  });
  bytes.set(names, HEADER + rowBytes);
  bytes.set(graph, HEADER + rowBytes + filledUp(names.length));
  view.setUint32(CHECKSUM_AT, checksum(view), true);
  return bytes;
}

/**
 * What `tableToBytes` wrote.
 *
 * @throws InvalidInputError if it is not a Uint8Array
 * @throws TrackruitError with code `store-failed` if the bytes are cut short, changed, of another version or something else
 */
export function tableFromBytes(source: Uint8Array): TableBytes {
  if (!(source instanceof Uint8Array)) {
    throw new InvalidInputError('bytes', `must be a Uint8Array, not ${typeName(source)}`);
  }
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  const { byteLength } = view;
  if (byteLength < HEADER) throw damaged(`${String(byteLength)} bytes are less than a header`);
  if (view.getUint32(0, true) !== MAGIC) throw damaged('these bytes are not an index');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw damaged(`version ${String(version)} where ${String(VERSION)} can be read`);
  const dimensions = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  const nameBytes = view.getFloat64(24, true);
  const graphBytes = view.getFloat64(32, true);
  const namesAt = HEADER + filledUp(count * dimensions);
  const graphAt = namesAt + filledUp(nameBytes);
  const expected = graphAt + filledUp(graphBytes);
  if (expected !== byteLength) {
    throw damaged(`${String(byteLength)} bytes where the header tells of ${String(expected)}`);
  }
  if (view.getUint32(CHECKSUM_AT, true) !== checksum(view))
    throw damaged('the checksum does not fit: bytes were changed');
  try {
    checkedDimensions(dimensions);
    const entries = decodedNames(source.subarray(namesAt, namesAt + nameBytes), count).map((named, at) => {
      if (named === undefined) return undefined;
      const from = HEADER + at * dimensions;
      const numbers = source.slice(from, from + dimensions);
      return { ...named, numbers: new Int8Array(numbers.buffer, numbers.byteOffset, dimensions) };
    });
    return { dimensions, entries, graph: source.subarray(graphAt, graphAt + graphBytes) };
  } catch (cause) {
    throw damaged('the checksum fits, but these are not the entries of an index', cause);
  }
}

function encodedNames(table: VectorTable, rows: readonly number[]): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1024);
  let at = 0;
  const append = (text: string): void => {
    // A UTF-16 unit takes at most three bytes.
    const needed = at + 4 + text.length * 3;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    const { written } = encoder.encodeInto(text, bytes.subarray(at + 4));
    new DataView(bytes.buffer).setUint32(at, written, true);
    at += 4 + written;
  };
  for (const row of rows) {
    append(table.idOf(row) ?? '');
    const metadata = table.metadataOf(row);
    append(metadata === undefined ? '' : JSON.stringify(metadata));
  }
  return bytes.subarray(0, at);
}

function decodedNames(
  bytes: Uint8Array,
  count: number,
): readonly ({ readonly id: string; readonly metadata: VectorMetadata | undefined } | undefined)[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const next = (): string => {
    const length = view.getUint32(at, true);
    at += 4 + length;
    if (at > bytes.length) throw new RangeError('a name ends after the last byte');
    return decoder.decode(bytes.subarray(at - length, at));
  };
  const entries = Array.from({ length: count }, () => {
    const id = next();
    const metadata = next();
    return id === ''
      ? undefined
      : { id, metadata: metadata === '' ? undefined : (JSON.parse(metadata) as VectorMetadata) };
  });
  if (at !== bytes.length) throw new RangeError('bytes are left after the last name');
  const ids = entries.flatMap((entry) => (entry === undefined ? [] : [entry.id]));
  if (checkedIds(ids).size !== ids.length) throw new RangeError('an id is there twice');
  return entries;
}

function checksum(view: DataView): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < view.byteLength; at += 4) {
    if (at !== CHECKSUM_AT) hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
  }
  return hash >>> 0;
}

function filledUp(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function asBytes(numbers: Int8Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length);
}

function damaged(problem: string, cause?: unknown): TrackruitError {
  return new TrackruitError('store-failed', `index: ${problem}`, cause === undefined ? undefined : { cause });
}
