/** A filter as a condition of SQL on the column `metadata`, so that the database leaves out what is not wanted. */
import type { CheckedCondition } from './vector-filter.ts';

/**
 * `true` without a condition. Values go in as parameters: `parameter` takes one and gives the place it has in the statement.
 * Containment finds scalars and, as a second form, lists of strings; both can use the index on `metadata`.
 */
export function sqlCondition(conditions: readonly CheckedCondition[], parameter: (value: string) => string): string {
  if (conditions.length === 0) return 'true';
  return conditions
    .map((condition) => {
      if ('values' in condition) {
        const forms = condition.values.flatMap((value) => [
          { [condition.field]: value },
          ...(typeof value === 'string' ? [{ [condition.field]: [value] }] : []),
        ]);
        if (forms.length === 0) return 'false';
        return `(${forms.map((form) => `metadata @> ${parameter(JSON.stringify(form))}::text::jsonb`).join(' or ')})`;
      }
      // A path that does not lead to a number compares as unknown, which is not true.
      const field = `strict $.${JSON.stringify(condition.field)}`;
      const path = [
        ...(condition.min === undefined ? [] : [`$ >= ${String(condition.min)}`]),
        ...(condition.max === undefined ? [] : [`$ <= ${String(condition.max)}`]),
      ];
      return path.length === 0
        ? `jsonb_typeof(metadata -> ${parameter(condition.field)}::text) = 'number'`
        : path
            .map((bound) => `metadata @@ ${parameter(bound.replace('$', () => field))}::text::jsonpath`)
            .join(' and ');
    })
    .join(' and ');
}
