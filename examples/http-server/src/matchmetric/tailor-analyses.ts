/** Analyses by the library's tailor, in the words of the model that the settings name or, with none, by its rules. */
import { StreamingTailor, type LanguageModel } from '@trackruit/ml';
import { createEngines } from '../engines.ts';
import type { LanguageModelSettings, Settings } from '../settings.ts';
import type { Analyses } from './analyses.ts';

export type TailorSettings = Pick<Settings, 'languageModel' | 'referenceDate' | 'embeddingModel' | 'modelDirectory'>;

/** Where Ollama listens unless told otherwise. */
const OLLAMA = 'http://127.0.0.1:11434/v1';

/**
 * @throws InvalidInputError for a model or an address that is none
 * @throws MissingPeerError if the embedder of the settings needs a package that is not installed
 */
export async function tailorAnalyses(settings: TailorSettings): Promise<Analyses> {
  const { languageModel, referenceDate } = settings;
  const model = await namedModel(languageModel);
  // The same embedder as that of the engines, so that both APIs give one pair one score.
  const { embedder } = await createEngines(settings);
  const tailor = new StreamingTailor({ model, embedder, referenceDate });
  return { run: (input, { signal }) => tailor.stream(input, { signal }) };
}

/** Undefined: the rules. Only the adapter that is named is loaded. */
export async function namedModel({
  provider,
  model,
  baseUrl,
  apiKey,
}: LanguageModelSettings): Promise<LanguageModel | undefined> {
  if (provider === 'rules' || model === undefined) return undefined;
  const options = { model, baseUrl, apiKey };
  switch (provider) {
    case 'openai':
      return (await import('@trackruit/ml/llm/openai')).openAiModel(options);
    case 'ollama':
      return (await import('@trackruit/ml/llm/openai')).openAiModel({
        ...options,
        baseUrl: baseUrl ?? OLLAMA,
        provider: 'ollama',
      });
    case 'anthropic':
      return (await import('@trackruit/ml/llm/anthropic')).anthropicModel(options);
    case 'gemini':
      return (await import('@trackruit/ml/llm/gemini')).geminiModel(options);
  }
}
