/** What API A tells of its engines. */
import type { ServerContext } from '../server-context.ts';
import type { EngineName } from '../variants/variant-options.ts';

export const SERVICE = 'TrackRuit ML Service';

export const SUPPORTED_MODELS = [
  'resume-job-match',
  'job-recommendation',
  'interview-prediction',
  'resume-feedback',
  'ats-compatibility',
] as const;

interface ModelFacts {
  readonly version: string;
  readonly type: string;
  /** What the clients of the original read, by its names. */
  readonly features: Readonly<Record<string, readonly string[]>>;
}

export const MODELS: Readonly<Record<EngineName, ModelFacts>> = {
  match: {
    version: 'match-v1',
    type: 'weighed factors: skills, experience, title, education, BM25-like wording, embedding',
    features: { matching_strategy: ['semantic', 'skill_based', 'lexical', 'experience', 'title', 'education'] },
  },
  recommend: {
    version: 'recommend-v1',
    type: 'BM25 and vectors fused by rank, then a full match of the likeliest',
    features: { matching_strategy: ['skill_based', 'content_based', 'semantic'] },
  },
  interview: {
    version: 'interview-v1',
    type: 'base rate moved by published validities, in log-odds',
    features: { factors_considered: ['experience', 'preparation', 'skills', 'resume_quality', 'fit', 'own_record'] },
  },
  feedback: {
    version: 'feedback-v1',
    type: 'criteria with findings',
    features: { analysis_types: ['keywords', 'structure', 'skills', 'sections', 'readability'] },
  },
  ats: {
    version: 'ats-v1',
    type: 'rules with sources',
    features: { checks_performed: ['sections', 'length', 'contact_info', 'dates', 'layout', 'fonts', 'hidden_text'] },
  },
};

/** One entry of `/ml/models`. */
export function modelEntry({ workers, variants }: ServerContext, engine: EngineName): object {
  const { version, type } = MODELS[engine];
  return {
    version,
    loaded: true,
    metadata: {
      model_type: type,
      version,
      is_loaded: true,
      engine: workers.versions.engines[engine],
      taxonomy: workers.versions.taxonomy,
      embedder: workers.versions.embedder,
    },
    variants: sharesOf(variants.plan[engine]),
  };
}

/** The answer of `/ml/<engine>/models`. */
export function modelDetails({ settings, variants, workers }: ServerContext, engine: EngineName): object {
  const { version, type, features } = MODELS[engine];
  return {
    current_model: version,
    model_type: type,
    features: { ...features, cache_enabled: settings.isCacheEnabled },
    engine_version: workers.versions.engines[engine],
    variants: sharesOf(variants.plan[engine]),
  };
}

function sharesOf(variants: readonly { readonly name: string; readonly share: number }[]): object {
  return variants.map(({ name, share }) => ({ name, share }));
}
