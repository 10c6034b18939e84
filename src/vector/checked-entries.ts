/** What every index asks of its input before it touches anything. */
import { InvalidInputError, typeName } from '../errors.ts';
import { isStorable } from './vector-filter.ts';
import type { VectorEntry, VectorMetadata } from './vector-index.ts';

/** UTF-16 units; an index of a database takes keys of at most some 2,700 bytes. */
const MAX_ID_LENGTH = 512;

/** The query's scale keeps sums of products within 32 bits up to here (scaled-query.ts), and so do the sizes of files. */
const MAX_DIMENSIONS = 16_384;

const MAX_TOP_K = 10_000;

/** @throws InvalidInputError unless it is a whole number from 1 to 16,384 */
export function checkedDimensions(dimensions: number): number {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MAX_DIMENSIONS) {
    throw new InvalidInputError('options.dimensions', `must be a whole number from 1 to ${String(MAX_DIMENSIONS)}`);
  }
  return dimensions;
}

/** @throws InvalidInputError unless it is a whole number from 1 to 10,000 */
export function checkedTopK(topK: number): number {
  if (!Number.isInteger(topK) || topK < 1 || topK > MAX_TOP_K) {
    throw new InvalidInputError('options.topK', `must be a whole number from 1 to ${String(MAX_TOP_K)}`);
  }
  return topK;
}

/**
 * The entries by id, in the order in which the ids first came; of several with one id the last.
 *
 * @throws InvalidInputError for the first bad entry
 */
export function checkedEntries<Entry extends VectorEntry>(
  entries: Iterable<Entry>,
  dimensions: number,
): ReadonlyMap<string, Entry> {
  const byId = new Map<string, Entry>();
  let position = 0;
  for (const entry of entries) {
    const place = `entries[${String(position++)}]`;
    if (typeof entry !== 'object' || (entry as unknown) === null) {
      throw new InvalidInputError(place, `must be an entry, not ${typeName(entry)}`);
    }
    checkId(entry.id, `${place}.id`);
    checkVector(entry.vector, dimensions, `${place}.vector`);
    if (entry.metadata !== undefined) checkMetadata(entry.metadata, `${place}.metadata`);
    byId.set(entry.id, entry);
  }
  return byId;
}

/** @throws InvalidInputError for the first that no entry can have */
export function checkedIds(ids: Iterable<string>): ReadonlySet<string> {
  const checked = new Set<string>();
  let position = 0;
  for (const id of typeof ids === 'string' ? [undefined as never] : ids) {
    checkId(id, `ids[${String(position++)}]`);
    checked.add(id);
  }
  return checked;
}

/** @throws InvalidInputError unless it has the dimensions, only finite numbers and one that is not zero */
export function checkVector(vector: Float32Array, dimensions: number, parameter: string): void {
  if (!(vector instanceof Float32Array)) {
    throw new InvalidInputError(parameter, `must be a Float32Array, not ${typeName(vector)}`);
  }
  if (vector.length !== dimensions) {
    throw new InvalidInputError(
      parameter,
      `has ${String(vector.length)} dimensions where the index has ${String(dimensions)}`,
    );
  }
  let largest = 0;
  for (let at = 0; at < dimensions; at++) {
    const value = Math.abs(vector[at]!);
    if (!(value < Infinity)) throw new InvalidInputError(parameter, `number ${String(at)} is not finite`);
    if (value > largest) largest = value;
  }
  if (largest === 0) throw new InvalidInputError(parameter, 'is all zeros, which is near to nothing');
}

function checkId(id: unknown, parameter: string): void {
  if (typeof id !== 'string') throw new InvalidInputError(parameter, `must be a string, not ${typeName(id)}`);
  if (id === '' || id.length > MAX_ID_LENGTH) {
    throw new InvalidInputError(
      parameter,
      `must have 1 to ${String(MAX_ID_LENGTH)} characters, not ${String(id.length)}`,
    );
  }
  if (!isStorable(id)) throw new InvalidInputError(parameter, 'holds a NUL or half of a surrogate pair');
}

function checkMetadata(metadata: VectorMetadata, parameter: string): void {
  if (typeof metadata !== 'object' || (metadata as unknown) === null || Array.isArray(metadata)) {
    throw new InvalidInputError(parameter, `must be values by field, not ${typeName(metadata)}`);
  }
  for (const [field, value] of Object.entries(metadata)) {
    if (!isStorable(field)) throw new InvalidInputError(parameter, 'the name of a field cannot be stored');
    const isGood = Array.isArray(value)
      ? value.every((one) => typeof one === 'string' && isStorable(one))
      : typeof value === 'boolean' ||
        (typeof value === 'number' && Number.isFinite(value)) ||
        (typeof value === 'string' && isStorable(value));
    if (!isGood) {
      throw new InvalidInputError(
        `${parameter}.${field}`,
        'must be a string, a finite number, true or false, or a list of strings',
      );
    }
  }
}
