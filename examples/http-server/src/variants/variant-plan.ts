/** Which variants of each engine run, with which share of the traffic. */
import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { ENGINE_NAMES, variantOptions, type EngineName, type VariantOptions } from './variant-options.ts';

export interface Variant<Name extends EngineName = EngineName> {
  readonly name: string;
  /** 0..1; those of an engine sum to 1. */
  readonly share: number;
  readonly options: VariantOptions[Name];
}

export type VariantPlan = { readonly [Name in EngineName]: readonly Variant<Name>[] };

/** The variant of an engine that nobody has written a plan for. */
export const CONTROL = 'control';

function variantsOf<Options extends z.ZodType>(options: Options) {
  return z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'must be of a-z, 0-9 and -'),
        share: z.number().min(0).max(1_000_000),
        options: options.optional(),
      }),
    )
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two variants have one name')
    .refine((all) => all.some(({ share }) => share > 0), 'all shares are 0')
    .optional();
}

/** Shares are relative; what is left out runs as `control` alone. */
export const variantPlan = z.strictObject({
  match: variantsOf(variantOptions.match),
  recommend: variantsOf(variantOptions.recommend),
  interview: variantsOf(variantOptions.interview),
  feedback: variantsOf(variantOptions.feedback),
  ats: variantsOf(variantOptions.ats),
});

/** A plan cannot be read; `fields` says where, by path. */
export class VariantPlanError extends Error {
  readonly fields: readonly { readonly path: string; readonly message: string }[];

  constructor(fields: VariantPlanError['fields']) {
    super(`the plan of variants is wrong: ${fields.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
    this.name = 'VariantPlanError';
    this.fields = fields;
  }
}

/** @throws VariantPlanError naming every field that is wrong */
export function readVariantPlan(value: unknown): VariantPlan {
  const read = variantPlan.safeParse(value);
  if (!read.success)
    throw new VariantPlanError(
      read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
    );
  return Object.fromEntries(
    ENGINE_NAMES.map((engine) => [engine, weighed(read.data[engine])]),
  ) as unknown as VariantPlan;
}

function weighed(
  own: readonly { readonly name: string; readonly share: number; readonly options?: unknown }[] = [
    { name: CONTROL, share: 1 },
  ],
): readonly { readonly name: string; readonly share: number; readonly options: unknown }[] {
  const all = own.reduce((sum, { share }) => sum + share, 0);
  return own.map(({ name, share, options = {} }) => ({ name, share: share / all, options }));
}

/**
 * The variant of `subject`: always the same one while the plan stays as it is, and independent of the other engines' variants. When
 * a share grows, only subjects that move into it change.
 */
export function variantOf<Name extends EngineName>(plan: VariantPlan, engine: Name, subject: string): Variant<Name> {
  const variants = plan[engine] as readonly Variant<Name>[];
  const digest = createHash('sha256').update(`${engine}\n${subject}`).digest();
  const point = digest.readUInt32BE(0) / 2 ** 32;
  let end = 0;
  for (const variant of variants) {
    end += variant.share;
    if (point < end) return variant;
  }
  // Shares that sum to a hair under 1.
  return variants.findLast(({ share }) => share > 0)!;
}
