/**
 * The public list of `@trackruit/ml`, grouped by stage. A name that is not here is not part of the API.
 */

// text: positions
export type { Located, Span } from './text/span.ts';

// documents: text → structure
export { parseResume, resumeDocument, type ParseResumeOptions, type ResumeSource } from './document/parse-resume.ts';
export { spliceResume, type TextEdit } from './document/splice-resume.ts';
export { jobDocument, parseJob, type JobSource } from './document/parse-job.ts';
export type {
  Box,
  DocumentLayout,
  DocumentLink,
  ExtractedDocument,
  ExtractionWarning,
  ExtractionWarningCode,
  HiddenText,
  HiddenTextReason,
  LayoutBlock,
  LayoutBlockKind,
  OutlineEntry,
  PageLayout,
  TextRun,
} from './document/extracted-document.ts';
export type { CalendarMonth, DateRange } from './document/dates/date-range.ts';
export type {
  CertificateEntry,
  DateReading,
  DegreeLevel,
  EducationEntry,
  Fluency,
  LanguageEntry,
  ProfileLink,
  ProjectEntry,
  Reading,
  ResumeBasics,
  ResumeDocument,
  Section,
  SectionKind,
  SkillList,
  WorkEntry,
} from './document/resume-document.ts';
export type {
  EducationRequirement,
  JobDocument,
  JobPosting,
  JobSalary,
  JobSection,
  JobSectionKind,
  LanguageRequirement,
  Necessity,
  Requirement,
  Seniority,
  WorkplaceType,
} from './document/job-document.ts';

// files that are texts; those of other kinds have doors of their own
export { mediaTypeOf, type MediaType } from './extract/media-type.ts';
export { extractText } from './extract/plain-text.ts';
export { jobPostingFromJsonLd } from './extract/job-posting.ts';
export { extractMarkdown, isMarkdown } from './extract/markdown.ts';
export { parseJsonResume } from './document/json-resume/parse-json-resume.ts';
export type { ExtractOptions } from './extract/extract-options.ts';

// export: documents → files that are texts
export { toJsonResume } from './document/json-resume/to-json-resume.ts';
export type {
  JsonResume,
  JsonResumeAward,
  JsonResumeBasics,
  JsonResumeCertificate,
  JsonResumeEducation,
  JsonResumeInterest,
  JsonResumeLanguage,
  JsonResumeLocation,
  JsonResumeProfile,
  JsonResumeProject,
  JsonResumePublication,
  JsonResumeReference,
  JsonResumeSkill,
  JsonResumeVolunteer,
  JsonResumeWork,
} from './document/json-resume/json-resume.ts';
export { toMarkdown } from './export/markdown.ts';
export { toPlainText } from './export/plain-text.ts';
export type { ComposePageOptions } from './export/compose-page.ts';
export type { HeadingLanguage } from './export/standard-headings.ts';

// skills: what a text says a person can do
export { bundledTaxonomy } from './skills/bundled-taxonomy.ts';
export { createTaxonomy } from './skills/taxonomy.ts';
export type { Skill, SkillId, SkillKind, SkillTaxonomy, SurfaceForm, SurfaceMatch } from './skills/taxonomy.ts';
export { extractSkills, type SkillMention } from './skills/mentions.ts';
export { coverSkills, type SkillAnswer, type SkillAnswerVia, type SkillCover } from './skills/coverage.ts';

// embedding: meaning as vectors, and a cache of them
export type { Embedder, EmbedOptions } from './embedding/embedder.ts';
export { bundledEmbedder } from './embedding/bundled-embedder.ts';
export { staticEmbedder, type StaticEmbedder } from './embedding/static-embedder.ts';
export type { VocabularyAlias } from './embedding/static-vocabulary.ts';
export { readStaticWeights, type StaticWeights } from './embedding/static-weights.ts';
export { withEmbeddingCache, type EmbeddingCacheOptions } from './embedding/cached-embedder.ts';
export { memoryCache, type MemoryCache, type MemoryCacheOptions } from './cache/memory.ts';
export type { CacheSetOptions, CacheStore } from './cache/cache-store.ts';

// vectors: what is nearest to one of them
export {
  flatVectorIndex,
  flatVectorIndexFromBytes,
  type FlatVectorIndex,
  type FlatVectorIndexOptions,
} from './vector/flat-index.ts';
export type { InMemorySearchOptions } from './vector/table-index.ts';
export type {
  VectorCallOptions,
  VectorEntry,
  VectorHit,
  VectorIndex,
  VectorMetadata,
  VectorSearchOptions,
} from './vector/vector-index.ts';
export type { FieldCondition, VectorFilter } from './vector/vector-filter.ts';
export type { TableIndex } from './vector/table-index.ts';

// match: how well a résumé answers a posting
export { match } from './match/match.ts';
export { Matcher, type MatchCallOptions, type MatcherOptions, type MatchInput } from './match/matcher.ts';
export { titleSimilarity, type TitleSimilarityInput, type TitleSimilarityOptions } from './match/title-similarity.ts';
export type { MatchWeights } from './match/match-weights.ts';
export type {
  MatchFactorId,
  MatchFix,
  MatchResult,
  MissingSkill,
  SkillGap,
  SkillMatch,
  SkillMatchVia,
} from './match/match-result.ts';

// recommend: one document against many
export { recommend, type RecommendJobsInput } from './recommend/recommend.ts';
export { Recommender } from './recommend/recommender.ts';
export type {
  ChangeOptions,
  RecommendCallOptions,
  RecommenderOptions,
  RecommendInput,
} from './recommend/recommender-options.ts';
export {
  rankCandidates,
  type RankCandidatesInput,
  type RankCandidatesOptions,
  type RankedCandidate,
} from './recommend/rank-candidates.ts';
export type { NamedResume } from './recommend/named-resumes.ts';
export {
  compareResumes,
  type ComparedAnswer,
  type ComparedFactor,
  type ComparedSkill,
  type CompareResumesInput,
  type ResumeComparison,
} from './recommend/compare-resumes.ts';
export type {
  DuplicatePosting,
  RankedMatch,
  RankingEvent,
  RankingNotice,
  RankingNoticeCode,
  RankingPage,
  RankingProgress,
  Recommendation,
  RecommendationEvent,
  RecommendationPage,
} from './recommend/recommendation.ts';
export type { Adjustment, AdjustmentId, Feedback, Freshness } from './recommend/adjustments.ts';
export type { PostingFilter } from './recommend/posting-filter.ts';
export type { Bm25Options } from './lexical/bm25.ts';

// career: what a set of postings says to one person
export {
  skillGap,
  type SkillGapInput,
  type SkillGapOptions,
  type SkillGapReport,
  type TargetSkill,
} from './career/skill-gap.ts';
export type { LearningStep } from './career/learning-order.ts';
export {
  payBands,
  type PayBand,
  type PayBandOptions,
  type PayBandReport,
  type PayPosting,
  type PayQuantiles,
} from './career/pay-bands.ts';
export {
  adjacentRoles,
  type AdjacentRole,
  type AdjacentRoles,
  type AdjacentRolesInput,
  type AdjacentRolesOptions,
  type OwnOccupation,
} from './career/adjacent-roles.ts';

// features: what the engines read of one document; criteria of one's own see them too
export type { ResumeFeatures } from './features/resume-features.ts';
export type { ResumeSkill } from './features/resume-skills.ts';
export type { JobFeatures } from './features/job-features.ts';
export type { AskedGroup, AskedSkill } from './features/job-skills.ts';
export type { TitleFeatures } from './features/titles.ts';
export type { SkillAreas } from './features/skill-areas.ts';
export type { DocumentTerms, PlacedTerm } from './features/document-terms.ts';
export type { FieldProfile } from './lexical/field-profile.ts';
export type { TermEntry } from './lexical/term-statistics.ts';
export type { TermCount, TermVector } from './lexical/tfidf.ts';
export type { StopWordLanguage } from './text/stopwords.ts';
export type { TextLanguage } from './text/text-language.ts';
export type { Token } from './text/tokenize.ts';
export type { Word } from './text/word.ts';

// ats: can a machine read this résumé
export { AtsChecker, checkAts, type AtsCheckerOptions, type AtsInput } from './ats/check-ats.ts';
export { atsRules } from './ats/rules/index.ts';
export type { AtsClass, AtsContext, AtsFault, AtsFile, AtsReading, AtsRule } from './ats/ats-rule.ts';
export type {
  AtsIssue,
  AtsProvenance,
  AtsReport,
  AtsSeverity,
  KeywordCoverage,
  VendorLimit,
  WhatWasRead,
} from './ats/ats-report.ts';

// feedback: how a résumé reads
export {
  FeedbackScorer,
  scoreFeedback,
  type FeedbackInput,
  type FeedbackScorerOptions,
} from './feedback/score-feedback.ts';
export { feedbackCriteria } from './feedback/criteria/index.ts';
export { lexiconTagger, type PartOfSpeechTagger, type TaggedWord, type VerbForm } from './feedback/part-of-speech.ts';
export type { Bullet, BulletWord } from './feedback/bullets.ts';
export type {
  CriterionReading,
  FeedbackContext,
  FeedbackCriterion,
  ReadFinding,
} from './feedback/feedback-criterion.ts';
export type {
  FeedbackFinding,
  FeedbackMetrics,
  FeedbackPraise,
  FeedbackProvenance,
  FeedbackReport,
  SectionInsight,
  SectionShare,
} from './feedback/feedback-report.ts';

// interview: how likely the next step is
export { InterviewPredictor, predictInterview, type InterviewPredictorOptions } from './interview/predict-interview.ts';
export { fitInterviewModel, type FitInterviewModelOptions, type InterviewOutcome } from './interview/fit.ts';
export { defaultInterviewModel } from './interview/default-model.ts';
export {
  calibrate,
  forecastQuality,
  type Calibration,
  type ForecastOutcome,
  type ForecastQuality,
  type ReliabilityBin,
} from './interview/calibration.ts';
export type { ApplicationChannel, InterviewFeatures, InterviewStage } from './interview/interview-features.ts';
export type { InterviewModel, ModelTerm } from './interview/interview-model.ts';
export type { InterviewTermId } from './interview/interview-terms.ts';
export type {
  InsufficientEvidence,
  InterviewFactor,
  InterviewLever,
  InterviewPrediction,
  InterviewProvenance,
  ProvidedPrediction,
} from './interview/interview-prediction.ts';

// tailor: words for one job, none of them made up
export { tailor } from './tailor/tailor.ts';
export { StreamingTailor, type TailorCallOptions, type TailorInput } from './tailor/streaming-tailor.ts';
export type { StreamingTailorOptions } from './tailor/tailor-options.ts';
export type { EventQuery, EventSource, TailorRun, UncountedEvent } from './tailor/tailor-run.ts';
export type {
  Rewrite,
  TailorEvent,
  TailorProvenance,
  TailorResult,
  TailorWarning,
  TailorWarningCode,
} from './tailor/tailor-event.ts';
export { ruleTailor, type RuleTailor } from './tailor/rule-tailor.ts';
export type { Advice, AdvisedRewrite } from './tailor/advice.ts';
export type { TailorBrief } from './tailor/tailor-brief.ts';
export type { PassageKind, TailorPassage } from './tailor/passages.ts';
export { groundRewrite } from './tailor/grounding/ground-rewrite.ts';
export type { Claim, ClaimKind, GroundedClaim, Grounding, UnsupportedClaim } from './tailor/grounding/claim.ts';
export type { SkillQuestion } from './tailor/skill-questions.ts';
export { AdviceMalformedError } from './tailor/advice-malformed-error.ts';
export { wordingDiff, type WordingChange } from './tailor/wording-diff.ts';

// records: what was tailored, kept until somebody deletes it; stores other than memory have doors of their own
export { memoryRecordStore } from './storage/memory.ts';
export type {
  JsonValue,
  RecordPage,
  RecordQuery,
  RecordStore,
  StoreCallOptions,
  StoredRecord,
} from './storage/record-store.ts';
export {
  TailorHistory,
  type TailorHistoryEntry,
  type TailorHistoryOptions,
  type TailorHistoryPage,
  type TailorHistoryQuery,
  type TailorHistoryRecord,
} from './tailor/history/tailor-history.ts';
export {
  TailorEventLog,
  type TailorEventLogOptions,
  type TailorReplayOptions,
  type TailorRunKey,
} from './tailor/history/event-log.ts';

// fairness: who somebody is must move nothing
export type { PersonalCueKind } from './document/cues/personal-cues.ts';
export { blind, type BlindedKind, type BlindedPart, type BlindedResume } from './fairness/blind.ts';
export {
  counterfactual,
  type CounterfactualChange,
  type CounterfactualInput,
  type CounterfactualKind,
  type CounterfactualOptions,
  type CounterfactualReport,
} from './fairness/counterfactual.ts';
export {
  impactRatio,
  scoringRates,
  type GroupOutcome,
  type ImpactRatioOptions,
  type ImpactReport,
  type ImpactRow,
} from './fairness/impact-ratio.ts';
export { decisionRecord, type DecisionRecord, type DecisionRecordInput } from './fairness/decision-record.ts';

// explanation: the vocabulary of every result
export type { Evidence, Explained, Factor, Provenance } from './explanation/factor.ts';

// language models: the contract and what goes around a model; the models themselves have doors
export { collectText, type CollectedText } from './llm/collect.ts';
export { withRetry, type RetryOptions } from './llm/retry.ts';
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
} from './llm/language-model.ts';

// errors
export {
  CursorError,
  ExtractionError,
  InvalidInputError,
  LanguageModelError,
  MissingPeerError,
  TrackruitError,
  type CursorProblem,
  type ExtractionFailure,
  type LanguageModelErrorOptions,
  type ModelFailure,
  type TrackruitErrorCode,
} from './errors.ts';
