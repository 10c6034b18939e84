import { isRecord } from '../json-record.ts';
import type { JsonSchema } from '../language-model.ts';

/** Members of a schema that hold schemas, and those that hold lists or records of them. */
const single: readonly string[] = ['items', 'additionalProperties', 'not', 'contains'];
const several: readonly string[] = ['properties', '$defs', 'definitions', 'anyOf', 'oneOf', 'allOf', 'prefixItems'];

/** Whether every object in it allows what it lists and nothing else, and demands all of it: what OpenAI's strict mode asks of a schema. */
export function isStrictSchema(schema: JsonSchema): boolean {
  if (schema.type === 'object' || schema.properties !== undefined) {
    const required = Array.isArray(schema.required) ? schema.required : [];
    const names = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
    if (schema.additionalProperties !== false || !names.every((name) => required.includes(name))) return false;
  }
  return schemasIn(schema).every(isStrictSchema);
}

/** The schemas directly inside one. */
export function schemasIn(schema: JsonSchema): readonly JsonSchema[] {
  return [
    ...single.map((name) => schema[name]),
    ...several.flatMap((name) => {
      const inner = schema[name];
      return isRecord(inner) ? Object.values(inner) : Array.isArray(inner) ? (inner as unknown[]) : [];
    }),
  ].filter(isRecord);
}
