/** Analyses as the settings ask for: in a thread where there are workers, else in the process itself. */
import type { Settings } from '../settings.ts';
import { namedModel, tailorAnalyses } from './tailor-analyses.ts';
import { threadedAnalyses, type ClosableAnalyses } from './threaded-analyses.ts';

/** @throws InvalidInputError for a model or an address that is none, wherever they would be used */
export async function openAnalyses(settings: Settings): Promise<ClosableAnalyses> {
  await namedModel(settings.languageModel);
  if (settings.workers > 0) return threadedAnalyses(settings);
  const analyses = await tailorAnalyses(settings);
  return { run: (input, options) => analyses.run(input, options), close: async () => undefined };
}
