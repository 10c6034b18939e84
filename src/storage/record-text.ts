/** Values as the text that every store keeps: nothing is lost on the way in without a word. */
import { InvalidInputError, TrackruitError, typeName } from '../errors.ts';
import type { JsonValue } from './record-store.ts';

/** Nothing that is written by hand or by an engine comes near; JSON.stringify itself ends at some thousands (chosen). */
const MAX_DEPTH = 500;

/**
 * JSON of a value that comes back as it is.
 *
 * @throws InvalidInputError that names the path of what would be lost: `undefined`, a number without a value, an object of a class
 */
export function recordText(value: JsonValue): string {
  checkJson(value);
  return JSON.stringify(value);
}

/** @throws TrackruitError with code `store-failed` if somebody else wrote what stands there */
export function recordValue(text: unknown): JsonValue {
  if (typeof text !== 'string') throw new TrackruitError('store-failed', `a record is ${typeName(text)}, not a text`);
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    // Without a cause: the parser's message quotes the text.
    throw new TrackruitError('store-failed', `a record of ${String(text.length)} characters is no JSON`);
  }
}

interface Place {
  readonly value: unknown;
  readonly name: string;
  readonly parent: Place | undefined;
  readonly depth: number;
}

/** Without recursion: how deep a value is nested is up to whoever wrote it. */
function checkJson(root: unknown): void {
  const open: Place[] = [{ value: root, name: 'value', parent: undefined, depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, depth } = place;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') continue;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw notJson(place, 'is a number without a value');
      continue;
    }
    if (typeof value !== 'object') throw notJson(place, `is ${typeName(value)}`);
    // A circle is found by its depth as well.
    if (depth >= MAX_DEPTH) throw notJson(place, `is nested more than ${String(MAX_DEPTH)} deep`);
    if (!isPlain(value)) throw notJson(place, 'is an object of a class');
    if ('toJSON' in value && typeof value.toJSON === 'function') throw notJson(place, 'has a function toJSON');
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--) {
        open.push({ value: value[at] as unknown, name: `[${String(at)}]`, parent: place, depth: depth + 1 });
      }
    } else {
      if (Object.getOwnPropertySymbols(value).length > 0) throw notJson(place, 'has a member that is no string');
      for (const [name, member] of Object.entries(value)) {
        open.push({ value: member as unknown, name: `.${name}`, parent: place, depth: depth + 1 });
      }
    }
  }
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Also plain in a frame or a worker with another `Object`.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Longest path that a message names: members may be called after what a person wrote. */
const MAX_PATH = 80;

function notJson(place: Place, problem: string): InvalidInputError {
  const names: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) names.push(at.name);
  const path = names.reverse().join('');
  return new InvalidInputError(path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path, `${problem}, not JSON`);
}
