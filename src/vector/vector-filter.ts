/** Conditions on metadata that every index understands: in memory as a function, in a database as SQL. */
import { InvalidInputError, typeName } from '../errors.ts';
import type { VectorMetadata } from './vector-index.ts';

/**
 * All of what is named has to hold. An entry without the field never fulfils a condition; one with a list fulfils it if one of
 * the list's strings does.
 */
export type FieldCondition =
  | { readonly equals: string | number | boolean }
  | { readonly oneOf: readonly (string | number | boolean)[] }
  /** Bounds of a number, both included. */
  | { readonly min?: number | undefined; readonly max?: number | undefined };

/** Conditions by field of the metadata; all of them have to hold. Without one, everything is found. */
export type VectorFilter = Readonly<Record<string, FieldCondition>>;

/** A condition in the one form that the indexes read. */
export type CheckedCondition =
  | { readonly field: string; readonly values: readonly (string | number | boolean)[] }
  | { readonly field: string; readonly min: number | undefined; readonly max: number | undefined };

/**
 * The conditions of a filter in ascending order of their fields.
 *
 * @throws InvalidInputError if one is none of the three forms, or compares with something that metadata cannot hold
 */
export function checkedFilter(filter: VectorFilter | undefined): readonly CheckedCondition[] {
  if (filter === undefined) return [];
  if (typeof filter !== 'object' || (filter as unknown) === null || Array.isArray(filter)) {
    throw new InvalidInputError('options.filter', `must be conditions by field, not ${typeName(filter)}`);
  }
  return Object.entries(filter)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, condition]) => checkedCondition(field, condition));
}

/** Whether metadata fulfils all conditions. */
export function fulfils(metadata: VectorMetadata | undefined, conditions: readonly CheckedCondition[]): boolean {
  return conditions.every((condition) => {
    const value =
      metadata !== undefined && Object.hasOwn(metadata, condition.field) ? metadata[condition.field] : undefined;
    if (value === undefined) return false;
    if ('values' in condition) {
      return typeof value === 'object'
        ? value.some((one) => condition.values.includes(one))
        : condition.values.includes(value);
    }
    const { min = -Infinity, max = Infinity } = condition;
    return typeof value === 'number' && value >= min && value <= max;
  });
}

/** What neither JSON of a database nor UTF-8 can hold: NUL, and half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

function checkedCondition(field: string, condition: FieldCondition): CheckedCondition {
  const place = `options.filter.${field}`;
  if (!isStorable(field)) throw new InvalidInputError('options.filter', 'a field has a name that no metadata can have');
  if (typeof condition !== 'object' || (condition as unknown) === null) {
    throw new InvalidInputError(place, `must be a condition, not ${typeName(condition)}`);
  }
  const names = Object.keys(condition).sort().join();
  if ('equals' in condition && names === 'equals') return { field, values: [checkedValue(place, condition.equals)] };
  if ('oneOf' in condition && names === 'oneOf' && Array.isArray(condition.oneOf)) {
    return { field, values: condition.oneOf.map((value: unknown) => checkedValue(place, value)) };
  }
  if (names === 'min' || names === 'max' || names === 'max,min') {
    const { min, max } = condition as { readonly min?: number; readonly max?: number };
    for (const bound of [min, max]) {
      if (bound !== undefined && !Number.isFinite(bound)) {
        throw new InvalidInputError(place, 'a bound must be a finite number');
      }
    }
    return { field, min, max };
  }
  throw new InvalidInputError(place, 'must have equals, or oneOf with a list, or min and max');
}

function checkedValue(place: string, value: unknown): string | number | boolean {
  if (typeof value === 'string' && isStorable(value)) return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new InvalidInputError(
    place,
    `cannot compare with ${typeof value === 'string' ? 'this string' : typeName(value)}`,
  );
}
