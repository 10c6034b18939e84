import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonReader, type JsonEvent } from '../../../src/tailor/answer/json-reader.ts';

interface Reading {
  readonly events: readonly JsonEvent[];
  /** Values by path, and the strings as their deltas add up to them. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly strings: Readonly<Record<string, string>>;
  readonly isDone: boolean;
  readonly repairs: number;
}

function read(pieces: readonly string[]): Reading {
  const reader = new JsonReader();
  const events = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  const values: Record<string, unknown> = {};
  const strings: Record<string, string> = {};
  for (const event of events) {
    const key = JSON.stringify(event.path);
    if (event.type === 'value') values[key] = event.value;
    else if (event.type === 'string-delta') strings[key] = (strings[key] ?? '') + event.delta;
  }
  return { events, values, strings, isDone: reader.isDone, repairs: reader.repairs };
}

/** Scalars of a value by their paths. */
function scalars(
  value: unknown,
  path: readonly (string | number)[] = [],
  into: Record<string, unknown> = {},
): Record<string, unknown> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) scalars(item, [...path, at], into);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) scalars(item, [...path, name], into);
  else into[JSON.stringify(path)] = value;
  return into;
}

const json = fc.object({
  key: fc.string({ unit: 'grapheme', maxLength: 8 }),
  maxDepth: 3,
  maxKeys: 4,
  values: [
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  ],
});

/** A text in pieces, cut anywhere between two characters. */
const cuts = (text: string) =>
  fc.array(fc.nat({ max: text.length }), { maxLength: 6 }).map((places) => {
    const pieces: string[] = [];
    let at = 0;
    for (const place of places.sort((a, b) => a - b)) {
      const code = text.charCodeAt(place);
      const end = code >= 0xdc00 && code < 0xe000 ? place - 1 : place;
      if (end > at) pieces.push(text.slice(at, (at = end)));
    }
    pieces.push(text.slice(at));
    return pieces;
  });

describe('JsonReader', () => {
  it('reads what JSON.parse reads, however the text is cut', () => {
    fc.assert(
      fc.property(
        json.chain((value) => {
          const text = JSON.stringify(value, null, 1);
          return fc.tuple(fc.constant(JSON.parse(text) as unknown), cuts(text));
        }),
        ([value, pieces]) => {
          const reading = read(pieces);
          expect(reading.isDone).toBe(true);
          expect(reading.repairs).toBe(0);
          expect(reading.values).toEqual(scalars(value));
          for (const [path, text] of Object.entries(reading.strings)) expect(reading.values[path]).toBe(text);
        },
      ),
    );
  });

  it('gives of every beginning only what the whole text confirms', () => {
    const text = JSON.stringify({
      rewrites: [{ passage: 1, rewritten: 'Led "A" \\ é 😀\nand B', reason: '' }],
      r: [true, null, -1.5e3],
    });
    const whole = read([text]);
    for (let end = 0; end <= text.length; end++) {
      const part = read([text.slice(0, end)]);
      for (const [path, value] of Object.entries(part.strings))
        expect(whole.strings[path]?.startsWith(value.replace(/\ufffd$/, ''))).toBe(true);
      for (const [path, value] of Object.entries(part.values)) {
        // A number may still grow; it is reported at the end of the text as far as it went.
        if (typeof value !== 'number') expect(whole.values[path]).toEqual(value);
      }
      expect(part.isDone).toBe(end === text.length);
    }
  });

  it.each([
    ['a code fence', '```json\n{"a":"x"}\n```'],
    ['prose with braces before it', 'Sure, {name}! Here is [the] answer: {"a":"x"} Good luck {b}'],
    ['a <think> block with JSON of its own', '<think>{"a":"no"} or {"b":1}</think>\n{"a":"x"}'],
    ['single quotes', "{'a': 'x'}"],
    ['typographic quotes', '{“a”: “x”}'],
    ['a name without quotes', '{"q":1, a: "x"}'],
    ['a trailing comma', '{"a":"x",}'],
    ['a comma left out at a line end', '{"a":"x"\n"b":"y"}'],
    ['a bracket of the wrong kind at the end', '{"l":[1,2},"a":"x"]'],
    ['an escape that JSON does not know', '{"a":"\\x"}'],
  ])('finds the answer behind or with %s', (_, text) => {
    expect(read([text]).values['["a"]']).toBe('x');
    expect(read([...text]).values['["a"]']).toBe('x');
  });

  it('keeps line breaks and quotes that were not escaped', () => {
    expect(read(['{"a":"one\ntwo","b":"said "yes" to it"}']).values).toEqual({
      '["a"]': 'one\ntwo',
      '["b"]': 'said "yes" to it',
    });
  });

  it('reads the words of Python', () => {
    expect(read(['{"a":True,"b":False,"c":None}']).values).toEqual({ '["a"]': true, '["b"]': false, '["c"]': null });
  });

  it('does not call a string complete that was cut', () => {
    const reading = read(['{"a":"one","b":"tw']);
    expect(reading.values).toEqual({ '["a"]': 'one' });
    expect(reading.strings['["b"]']).toBe('tw');
  });

  it('puts a character together that comes as two escapes', () => {
    expect(read(['{"a":"\\ud83d', '\\ude00"}']).values['["a"]']).toBe('😀');
    expect(read(['{"a":"\\ud83d!"}']).values['["a"]']).toBe('\ufffd!');
  });

  it('stops at its depth instead of at the stack’s', () => {
    const reading = read(['{"a":'.repeat(5000)]);
    expect(reading.isDone).toBe(true);
    expect(reading.events).toEqual([]);
  });

  it('never throws, and its strings are well formed', () => {
    const character = fc.constantFrom(...'{}[]",:\\\'u0dabe-1.tn \n<>think“”`', 'true', '\\u', 'é', '😀');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (pieces) => {
        for (const text of Object.values(read(pieces).strings)) expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 500 },
    );
  });
});
