/** Checks that the calls of this folder share. */
import { InvalidInputError, typeName } from '../errors.ts';
import { isStorable } from '../vector/vector-filter.ts';

/** UTF-16 units, as the indexes of vectors ask. */
const LONGEST_ID = 512;

/** @throws InvalidInputError unless it is a well-formed string of 1 to 512 characters */
export function checkedId(id: unknown, parameter: string): string {
  if (typeof id !== 'string') throw new InvalidInputError(parameter, `expected a string, got ${typeName(id)}`);
  if (id === '' || id.length > LONGEST_ID)
    throw new InvalidInputError(parameter, `must have 1 to ${String(LONGEST_ID)} characters, not ${String(id.length)}`);
  if (!isStorable(id)) throw new InvalidInputError(parameter, 'holds a NUL or half of a surrogate pair');
  return id;
}

/** @throws InvalidInputError unless it is a whole number from `least` to `most` (or `Infinity`, where that is the most) */
export function checkedNumber(parameter: string, value: number, least: number, most: number): number {
  const isWhole = Number.isInteger(value) || (value === Infinity && most === Infinity);
  if (!isWhole || value < least || value > most)
    throw new InvalidInputError(parameter, `expected a whole number from ${String(least)} to ${String(most)}`);
  return value;
}

/** @throws InvalidInputError for an invalid date */
export function checkedReferenceDate(date: Date | undefined): Date | undefined {
  if (date !== undefined && (!(date instanceof Date) || Number.isNaN(date.getTime())))
    throw new InvalidInputError('options.referenceDate', 'expected a valid Date');
  return date;
}

/** @throws InvalidInputError for what cannot be gone through, a string included */
export function listOf<Item>(parameter: string, items: Iterable<Item>): readonly Item[] {
  if (typeof items !== 'object' || items === null || typeof items[Symbol.iterator] !== 'function')
    throw new InvalidInputError(parameter, `expected a list, got ${typeName(items)}`);
  return [...items];
}
