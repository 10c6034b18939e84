/**
 * A JSON Schema → one that Anthropic's structured outputs take: objects are closed, and what the API refuses in a schema is said in its
 * description instead, for the model to read. The list of what it takes is that of Anthropic's own client (version 1.12).
 */
import { isRecord } from '../json-record.ts';
import type { JsonSchema } from '../language-model.ts';

const formats: readonly unknown[] = [
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'uri',
  'ipv4',
  'ipv6',
  'uuid',
];

export function closedSchema(schema: JsonSchema): JsonSchema {
  const kept: Record<string, unknown> = {};
  const told: string[] = [];
  const isListed = schema.enum !== undefined || schema.const !== undefined;
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'type' && isListed) continue;
    const taken = takenValue(name, value);
    if (taken !== undefined) kept[name === 'oneOf' ? 'anyOf' : name] = taken;
    else if (name !== '$schema' && name !== 'additionalProperties') told.push(`${name}: ${JSON.stringify(value)}`);
  }
  if (kept.type === 'object') {
    kept.properties ??= {};
    kept.additionalProperties = false;
  }
  if (told.length > 0) {
    const described = typeof schema.description === 'string' ? `${schema.description}\n\n` : '';
    kept.description = `${described}{${told.join(', ')}}`;
  }
  return kept;
}

/** The value as the API takes it; undefined if it does not. */
function takenValue(name: string, value: unknown): unknown {
  switch (name) {
    case 'type':
    case 'enum':
    case 'const':
    case 'description':
    case 'title':
    case 'required':
    case '$ref':
      return value;
    case 'format':
      return formats.includes(value) ? value : undefined;
    case 'minItems':
      return value === 0 || value === 1 ? value : undefined;
    case 'items':
      return isRecord(value) ? closedSchema(value) : undefined;
    case 'anyOf':
    case 'oneOf':
    case 'allOf':
      return Array.isArray(value) ? value.filter(isRecord).map(closedSchema) : undefined;
    case 'properties':
    case '$defs':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, inner]) => [key, isRecord(inner) ? closedSchema(inner) : inner]),
          )
        : undefined;
    default:
      return undefined;
  }
}
