/** What one variant of an engine may do differently. Everything left out is as in the library. */
import { z } from '@hono/zod-openapi';
import { InterviewPredictor, Matcher, atsRules, feedbackCriteria, type InterviewModel } from '@trackruit/ml';

export const ENGINE_NAMES = ['match', 'recommend', 'interview', 'feedback', 'ats'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

const weight = z.number().min(0).max(1000).optional();

const weights = z
  .strictObject({
    'required-skills': weight,
    'preferred-skills': weight,
    experience: weight,
    title: weight,
    education: weight,
    'lexical-similarity': weight,
    'semantic-similarity': weight,
  })
  .refine((own) => accepts(() => new Matcher({ weights: own, embedder: null })), 'all weights are 0')
  .optional();

const embedder = z.enum(['default', 'none']).optional();

const known = (ids: () => readonly string[]) =>
  z
    .array(z.string())
    .refine((own) => own.every((id) => ids().includes(id)) && own.length < ids().length, {
      message: 'must name some, and not all, of what the engine has',
    })
    .optional();

/** By engine, what `options` of a variant may hold. */
export const variantOptions = {
  match: z.strictObject({ weights, embedder }),
  recommend: z.strictObject({ weights, embedder, candidates: z.int().min(20).max(1000).optional() }),
  interview: z.strictObject({
    model: z
      .custom<InterviewModel>((model) => accepts(() => new InterviewPredictor({ model: model as InterviewModel })), {
        message: 'must be an interview model',
      })
      .openapi({ type: 'object', description: 'A model as `fitInterviewModel` gives it.' })
      .optional(),
  }),
  feedback: z.strictObject({ without: known(() => feedbackCriteria().map(({ id }) => id)) }),
  ats: z.strictObject({ without: known(() => atsRules().map(({ id }) => id)) }),
} satisfies Record<EngineName, z.ZodType>;

export type VariantOptions = { readonly [Name in EngineName]: z.output<(typeof variantOptions)[Name]> };

function accepts(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
