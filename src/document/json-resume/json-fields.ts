/** Fields of somebody else's JSON, read by name with their path for the error. Null, empty and blank count as absent. */
import { InvalidInputError, typeName } from '../../errors.ts';

export class JsonFields {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: string;

  /** @throws InvalidInputError for anything but an object */
  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new InvalidInputError(path, `expected an object, got ${typeName(value)}`);
    }
    this.#fields = value as Readonly<Record<string, unknown>>;
    this.#path = path;
  }

  has(name: string): boolean {
    const value = this.#get(name);
    return value !== undefined && value !== null;
  }

  /** The first of the names that holds a text; one line, white space collapsed. A number counts as its digits. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = oneLine(this.#leaf(name));
      if (text !== '') return text;
    }
    return undefined;
  }

  /** The same with its line ends. */
  lines(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const lines = (this.#leaf(name) ?? '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).map(oneLine);
      const text = lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
      if (text !== '') return text;
    }
    return undefined;
  }

  /** A list of texts; a single text is a list of one. */
  texts(...names: readonly string[]): readonly string[] {
    for (const name of names) {
      const value = this.#get(name);
      if (value === undefined || value === null) continue;
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      const texts = items.map((item, index) => oneLine(leafText(item, `${this.#path}.${name}[${index}]`)));
      if (texts.some((text) => text !== '')) return texts.filter((text) => text !== '');
    }
    return [];
  }

  isTrue(name: string): boolean {
    return this.#get(name) === true;
  }

  isObject(name: string): boolean {
    const value = this.#get(name);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  object(name: string): JsonFields | undefined {
    const value = this.#get(name);
    return value === undefined || value === null ? undefined : new JsonFields(value, `${this.#path}.${name}`);
  }

  /** Objects of a list, the empty ones of a template included. */
  objects(...names: readonly string[]): readonly JsonFields[] {
    for (const name of names) {
      const value = this.#get(name);
      if (value === undefined || value === null) continue;
      if (!Array.isArray(value)) {
        throw new InvalidInputError(`${this.#path}.${name}`, `expected an array, got ${typeName(value)}`);
      }
      return (value as readonly unknown[])
        .map((item, index) => [item, `${this.#path}.${name}[${index}]`] as const)
        .filter(([item]) => item !== null)
        .map(([item, path]) => new JsonFields(item, path));
    }
    return [];
  }

  #get(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  #leaf(name: string): string | undefined {
    return leafText(this.#get(name), `${this.#path}.${name}`);
  }
}

function leafText(value: unknown, path: string): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new InvalidInputError(path, `expected a string, got ${typeName(value)}`);
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
