/**
 * The composition root: everything that the library makes here, made in one place.
 *
 * Each worker thread has its own; with no workers, the process has one. Variants are engines with other options.
 */
import {
  AtsChecker,
  atsRules,
  bundledEmbedder,
  feedbackCriteria,
  FeedbackScorer,
  InterviewPredictor,
  Matcher,
  Recommender,
  type Embedder,
} from '@trackruit/ml';
import type { VariantOptions } from './variants/variant-options.ts';
import { ReadDocuments } from './workers/read-documents.ts';

export interface EngineSettings {
  /** A transformer's name; undefined: the weights that come with the package. */
  readonly embeddingModel: string | undefined;
  readonly modelDirectory: string | undefined;
}

export interface Engines {
  readonly embedder: Embedder;
  readonly documents: ReadDocuments;
  matcher(options: VariantOptions['match'], referenceDate: Date): Matcher;
  recommender(options: VariantOptions['recommend'], referenceDate: Date, poolSize: number): Recommender;
  interviewPredictor(options: VariantOptions['interview']): InterviewPredictor;
  feedbackScorer(options: VariantOptions['feedback'], referenceDate: Date): FeedbackScorer;
  atsChecker(options: VariantOptions['ats'], referenceDate: Date): AtsChecker;
}

/**
 * @throws MissingPeerError if a transformer is asked for and `@huggingface/transformers` is not installed
 * @throws TrackruitError if its files cannot be loaded
 */
export async function createEngines(settings: EngineSettings): Promise<Engines> {
  const embedder = await embedderOf(settings);
  return {
    embedder,
    documents: new ReadDocuments(),
    matcher: ({ weights, embedder: use }, referenceDate) =>
      new Matcher({ weights, referenceDate, embedder: use === 'none' ? null : embedder }),
    recommender: ({ weights, candidates, embedder: use }, referenceDate, poolSize) =>
      new Recommender({
        weights,
        referenceDate,
        embedder: use === 'none' ? null : embedder,
        // Where every posting is matched in full nothing has to be found, so no vectors are made for it.
        ...(poolSize <= (candidates ?? 50) ? { index: null } : {}),
        candidates,
      }),
    interviewPredictor: ({ model }) => new InterviewPredictor({ model }),
    feedbackScorer: ({ without = [] }, referenceDate) =>
      new FeedbackScorer({ referenceDate, criteria: feedbackCriteria().filter(({ id }) => !without.includes(id)) }),
    atsChecker: ({ without = [] }, referenceDate) =>
      new AtsChecker({ referenceDate, rules: atsRules().filter(({ id }) => !without.includes(id)) }),
  };
}

async function embedderOf({ embeddingModel, modelDirectory }: EngineSettings): Promise<Embedder> {
  if (embeddingModel === undefined) return bundledEmbedder();
  const { transformersEmbedder } = await import('@trackruit/ml/transformers');
  // A folder is named as it is; on the hub the models in this format are Xenova's.
  const isHubName = modelDirectory === undefined && !embeddingModel.includes('/');
  const model = isHubName ? `Xenova/${embeddingModel}` : embeddingModel;
  return transformersEmbedder({ model, localModelPath: modelDirectory });
}
