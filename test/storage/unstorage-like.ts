/** A storage in memory with the habits of unstorage's `createStorage()` that a store has to get along with. */
import type { UnstorageLike } from '../../src/storage/unstorage.ts';

export interface UnstorageInMemory extends UnstorageLike {
  readonly held: Map<string, string>;
}

export function unstorageLike(): UnstorageInMemory {
  const held = new Map<string, string>();
  return {
    held,
    getItem: async (key) => {
      const text = held.get(normalizedKey(key));
      return text === undefined ? null : parsed(text);
    },
    setItem: async (key, value) => {
      held.set(normalizedKey(key), value);
    },
    hasItem: async (key) => held.has(normalizedKey(key)),
    removeItem: async (key) => {
      held.delete(normalizedKey(key));
    },
    getKeys: async (base) =>
      [...held.keys()].filter((key) => key.startsWith(`${normalizedKey(base)}:`) && !key.endsWith('$')),
  };
}

function normalizedKey(key: string): string {
  return key.split('?')[0]!.replace(/[/\\]/g, ':').replace(/:+/g, ':').replace(/^:|:$/g, '');
}

/** Reads what looks like JSON, and drops the members that could change a prototype. */
function parsed(text: string): unknown {
  const word = { true: true, false: false, null: null, undefined: undefined }[text.toLowerCase()];
  if (text.toLowerCase() in { true: 1, false: 1, null: 1, undefined: 1 }) return word;
  if (!/^\s*["[{]|^\s*-?\d{1,16}(?:\.\d{1,17})?(?:e[+-]?\d+)?\s*$/i.test(text)) return text;
  try {
    return JSON.parse(text, (name, value: unknown) => (name === '__proto__' ? undefined : value));
  } catch {
    return text;
  }
}
