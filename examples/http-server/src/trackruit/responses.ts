/** What API A answers, for the OpenAPI document; the tests hold every answer to it. */
import { z } from '@hono/zod-openapi';

const share = z.number().min(0).max(1);
const strings = z.array(z.string());
const span = z.object({ start: z.int(), end: z.int() }).describe('UTF-16 units, half open.');
const evidence = z.array(z.object({ document: z.enum(['resume', 'job']), span }));
const interval = z.object({ low: share, high: share });

const factor = z.object({
  id: z.string(),
  value: share,
  weight: share,
  contribution: z.number(),
  reason: z.string(),
});

/** In every answer: which engine and which variant of it gave it, and why it says what it says. */
const judged = {
  model_version: z.string(),
  explanations: strings,
  variant: z.string(),
};
const engineVersion = z.string();

export const matchResponse = z
  .looseObject({
    match_score: share,
    similarity_score: share,
    skill_match: share,
    top_skills_matched: strings,
    missing_skills: strings,
    ...judged,
    engine_version: engineVersion,
    interval,
    confidence: share,
    factors: z.array(factor.extend({ evidence })),
    matched_skills: z.array(
      z.object({
        label: z.string(),
        necessity: z.enum(['required', 'preferred']),
        via: z.string(),
        answered_by: z.string(),
        credit: share,
        evidence,
      }),
    ),
    missing: z.array(
      z.object({
        label: z.string(),
        necessity: z.enum(['required', 'preferred']),
        gap: z.string(),
        supported_by: strings,
        evidence,
      }),
    ),
    fixes: z.array(z.object({ kind: z.string(), advice: z.string(), delta: z.number() })),
    cap: z.object({ limit: share, reason: z.string() }).optional(),
    provenance: z.looseObject({}),
  })
  .openapi('MatchResponse');

export const batchResponse = z
  .looseObject({ results: z.array(matchResponse), ranked_indices: z.array(z.int().min(0)), ...judged })
  .openapi('MatchBatchResponse');

export const recommendResponse = z
  .looseObject({
    recommended_jobs: z.array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        match_score: share,
        skill_match: share,
        common_skills: strings,
        missing_skills: strings,
        rank: z.int().min(1),
        explanations: strings,
      }),
    ),
    total_jobs_considered: z.int(),
    resume_skills_found: strings,
    ...judged,
    engine_version: engineVersion,
    jobs_compared: z.int(),
  })
  .openapi('RecommendResponse');

export const interviewResponse = z
  .looseObject({
    probability: share,
    confidence: z.enum(['high', 'medium', 'low', 'very low']),
    positive_factors: strings,
    negative_factors: strings,
    top_positive_factors: strings,
    top_negative_factors: strings,
    ...judged,
    engine_version: engineVersion,
    stage: z.enum(['application', 'interview']),
    interval,
    log_odds: z.number(),
    base_log_odds: z.number(),
    factors: z.array(z.object({ id: z.string(), contribution: z.number(), reason: z.string(), source: z.string() })),
    provenance: z.looseObject({}),
  })
  .openapi('InterviewResponse');

export const feedbackResponse = z
  .looseObject({
    overall_score: share,
    structure_score: share,
    keyword_score: share,
    skill_score: share,
    readability_score: share,
    metrics: z.looseObject({
      word_count: z.int(),
      character_count: z.int(),
      skills_found: z.int(),
      sections_found: z.int(),
      impact_verbs: z.int(),
    }),
    skills_found: strings,
    sections_found: strings,
    section_analysis: z.array(
      z.object({
        section: z.string(),
        title: z.string().nullable(),
        words: z.int(),
        findings: z.int(),
        delta: z.number(),
        insight: z.string(),
        span,
      }),
    ),
    feedback: strings,
    ...judged,
    engine_version: engineVersion,
    not_judged: strings.describe('Sub-scores that are 0 because nothing behind them could be judged.'),
    factors: z.array(factor),
    findings: z.array(
      z.object({ criterion: z.string(), span, reason: z.string(), hint: z.string(), delta: z.number() }),
    ),
    strengths: strings,
    provenance: z.looseObject({}),
  })
  .openapi('FeedbackResponse');

export const atsResponse = z
  .looseObject({
    ats_score: share,
    issues: strings,
    format_issues: strings,
    structural_issues: strings,
    recommendations: strings,
    keyword_status: z.object({ skills_read: z.int(), skills: strings }),
    ...judged,
    engine_version: engineVersion,
    factors: z.array(factor),
    findings: z.array(z.looseObject({ rule: z.string(), message: z.string(), fix: z.string() })),
    not_applied: z.array(z.object({ rule: z.string(), reason: z.string() })),
    what_was_read: z.looseObject({}).nullable(),
    vendor_limits: z.array(z.looseObject({})),
    provenance: z.looseObject({}),
  })
  .openapi('AtsResponse');

const dependency = z.object({ ok: z.boolean(), latency_ms: z.number().min(0), kind: z.string() });

export const statusResponse = z
  .looseObject({
    status: z.enum(['healthy', 'degraded']),
    timestamp: z.iso.datetime(),
    version: z.string(),
    models: z.record(z.string(), z.string()),
    settings: z.looseObject({ cache_enabled: z.boolean() }),
    dependencies: z.object({ cache: dependency, storage: dependency, embedder: dependency }),
  })
  .openapi('Status');

export const versionResponse = z
  .looseObject({
    service: z.string(),
    version: z.string(),
    ml_api_version: z.string(),
    supported_models: strings,
  })
  .openapi('Version');

const variant = z.object({ name: z.string(), share });

export const modelsResponse = z
  .record(
    z.string(),
    z.looseObject({
      version: z.string(),
      loaded: z.boolean(),
      metadata: z.looseObject({ model_type: z.string(), version: z.string(), is_loaded: z.boolean() }),
      variants: z.array(variant),
    }),
  )
  .openapi('Models');

export const modelResponse = z
  .looseObject({
    current_model: z.string(),
    model_type: z.string(),
    features: z.looseObject({ cache_enabled: z.boolean() }),
    variants: z.array(variant),
  })
  .openapi('Model');

export const problemResponse = z
  .looseObject({
    detail: z.union([
      z.string(),
      z.array(z.object({ loc: z.array(z.union([z.string(), z.int()])), msg: z.string(), type: z.string() })),
    ]),
    error: z.looseObject({
      code: z.string(),
      message: z.string(),
      request_id: z.string(),
      fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    }),
  })
  .openapi('Problem');
