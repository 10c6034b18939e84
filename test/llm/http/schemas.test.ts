import { describe, expect, it } from 'vitest';
import { closedSchema } from '../../../src/llm/http/closed-schema.ts';
import { isStrictSchema } from '../../../src/llm/http/strict-schema.ts';

const closed = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false };

describe('a schema for strict mode', () => {
  it.each([
    [true, closed],
    [true, { type: 'string' }],
    [true, { type: 'array', items: closed }],
    [true, { anyOf: [closed, { type: 'null' }] }],
    [false, { ...closed, additionalProperties: true }],
    [false, { type: 'object', properties: {} }],
    [false, { ...closed, required: [] }],
    [false, { type: 'array', items: { ...closed, required: undefined } }],
    [false, { ...closed, properties: { a: { type: 'object' } } }],
    [false, { $defs: { one: { type: 'object' } }, $ref: '#/$defs/one' }],
    [false, { anyOf: [{ type: 'null' }, { properties: { a: {} } }] }],
  ])('%s: %j', (strict, schema) => {
    expect(isStrictSchema(schema)).toBe(strict);
  });
});

describe('a schema for Anthropic', () => {
  it('is left as it is if it has nothing that is refused', () => {
    expect(closedSchema(closed)).toEqual(closed);
  });

  it('closes objects, wherever they are', () => {
    const open = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    expect(closedSchema({ type: 'array', items: open })).toEqual({ type: 'array', items: closed });
    expect(closedSchema({ oneOf: [open, { type: 'null' }] })).toEqual({ anyOf: [closed, { type: 'null' }] });
    expect(closedSchema({ $defs: { one: open }, $ref: '#/$defs/one' })).toEqual({
      $defs: { one: closed },
      $ref: '#/$defs/one',
    });
    expect(closedSchema({ type: 'object', additionalProperties: { type: 'string' } })).toEqual({
      type: 'object',
      properties: {},
      additionalProperties: false,
    });
  });

  it('says in words what it may not say in the schema', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'array',
      description: 'Rewrites.',
      items: { type: 'integer', minimum: 1 },
      minItems: 1,
      maxItems: 5,
    };
    expect(closedSchema(schema)).toEqual({
      type: 'array',
      description: 'Rewrites.\n\n{maxItems: 5}',
      items: { type: 'integer', description: '{minimum: 1}' },
      minItems: 1,
    });
  });

  it('keeps lists of values and leaves their type out', () => {
    expect(closedSchema({ type: 'string', enum: ['a', 'b'] })).toEqual({ enum: ['a', 'b'] });
  });

  it('does not change what it is given', () => {
    const schema = Object.freeze({ type: 'object', properties: Object.freeze({ a: Object.freeze({ maxLength: 3 }) }) });
    closedSchema(schema);
    expect(schema.properties.a).toEqual({ maxLength: 3 });
  });
});
