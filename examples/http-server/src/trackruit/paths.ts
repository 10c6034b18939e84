import type { EngineName } from '../variants/variant-options.ts';

/** Where each engine tells what it is. */
export const MODELS_PATHS: Readonly<Record<EngineName, string>> = {
  match: '/ml/match/models',
  recommend: '/ml/recommend/models',
  interview: '/ml/interview/models',
  feedback: '/ml/feedback/models',
  ats: '/ml/ats/models',
};
