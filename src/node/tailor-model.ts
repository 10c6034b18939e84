/** The language model that `--model` names: a provider, and its model. */
import { anthropicModel } from '../llm/anthropic.ts';
import { geminiModel } from '../llm/gemini.ts';
import { openAiModel } from '../llm/openai.ts';
import type { LanguageModel } from '../index.ts';
import { UsageError } from './usage-error.ts';

/** Providers by the name before the colon, and the variable that holds the key. */
const providers = {
  openai: { key: 'OPENAI_API_KEY', model: openAiModel },
  anthropic: { key: 'ANTHROPIC_API_KEY', model: anthropicModel },
  gemini: { key: 'GEMINI_API_KEY', model: geminiModel },
} as const;

type Provider = keyof typeof providers;

export interface ModelChoice {
  /** `PROVIDER:MODEL`, as in `openai:gpt-5-mini`. */
  readonly model: string;
  /** Of a server that speaks the provider's protocol. */
  readonly baseUrl?: string | undefined;
}

/**
 * A server of one's own may need no key, so only a provider's own address demands one.
 *
 * @throws UsageError
 */
export function tailorModel({ model, baseUrl }: ModelChoice, environment: NodeJS.ProcessEnv): LanguageModel {
  const colon = model.indexOf(':');
  const name = model.slice(0, Math.max(0, colon));
  if (!isProvider(name) || colon === model.length - 1)
    throw new UsageError(`--model wants PROVIDER:MODEL with one of ${Object.keys(providers).join(', ')}`);
  const provider = providers[name];
  const apiKey = environment[provider.key];
  if ((apiKey === undefined || apiKey === '') && baseUrl === undefined)
    throw new UsageError(`--model ${name}:… wants a key in the variable ${provider.key}`);
  return provider.model({
    model: model.slice(colon + 1),
    ...(apiKey === undefined || apiKey === '' ? {} : { apiKey }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
}

function isProvider(name: string): name is Provider {
  return Object.hasOwn(providers, name);
}
