/**
 * The door `@trackruit/ml/testing`: for the tests of whoever writes an embedder, a language model, a cache or a store, and of whoever uses the library.
 *
 * It is bound to no test framework: the suites take the function that registers a test.
 */
export { cacheStoreSuite, type CacheStoreSuiteOptions } from './cache-store-suite.ts';
export { embedderSuite, type EmbedderSuiteOptions } from './embedder-suite.ts';
export { languageModelSuite, type LanguageModelSuiteOptions } from './language-model-suite.ts';
export type { PlayedLimits, PlayedModel } from './played-model.ts';
export { recordStoreSuite } from './record-store-suite.ts';
export { vectorIndexSuite, type VectorIndexSuiteOptions } from './vector-index-suite.ts';
export { ConformanceError, type RegisterTest } from './conformance.ts';
export { brokenCache } from './broken-cache.ts';
export { hashingEmbedder, type HashingEmbedderOptions } from './hashing-embedder.ts';
export { manualClock, type ManualClock } from './manual-clock.ts';
export { scriptedModel, type ScriptedModel, type ScriptedModelOptions } from './scripted-model.ts';
export type { AnswerScript, AnswerStep } from './answer-script.ts';
export type { CacheSetOptions, CacheStore } from '../cache/cache-store.ts';
export type { Embedder, EmbedOptions } from '../embedding/embedder.ts';
export type {
  VectorCallOptions,
  VectorEntry,
  VectorHit,
  VectorIndex,
  VectorMetadata,
  VectorSearchOptions,
} from '../vector/vector-index.ts';
export type {
  JsonValue,
  RecordPage,
  RecordQuery,
  RecordStore,
  StoreCallOptions,
  StoredRecord,
} from '../storage/record-store.ts';
export type {
  FinishReason,
  JsonSchema,
  LanguageModel,
  ModelChunk,
  ModelMessage,
  ModelRequest,
  ModelUsage,
  ResponseEnd,
  TextDelta,
} from '../llm/language-model.ts';
export type { StreamLimits } from '../llm/model-stream.ts';
export type { ModelFailure } from '../errors.ts';
export type { FieldCondition, VectorFilter } from '../vector/vector-filter.ts';
