/** Freezes a plain value and everything it holds. */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const item of value) freezeDeep(item);
  else for (const key in value) if (typeof value[key] === 'object') freezeDeep(value[key]);
  return Object.freeze(value);
}
