/** An object's fields, those that may be undefined as fields that may be absent. */
export type PresentFields<Fields> = {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** A copy without the fields whose value is undefined: "not found" is absent in every document. Order is kept. */
export function presentFields<Fields extends object>(fields: Fields): PresentFields<Fields> {
  const present: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present as PresentFields<Fields>;
}
