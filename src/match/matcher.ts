/**
 * Résumé against job posting: parse both, read their features, let each factor judge, add up, explain.
 *
 * The engine knows no clock but the reference date, no randomness and no network; equal inputs and equal provenance give equal
 * bytes.
 */
import type { JobPosting, JobDocument } from '../document/job-document.ts';
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import { freezeDeep } from '../document/freeze-deep.ts';
import { bundledEmbedder } from '../embedding/bundled-embedder.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { checkObject, InvalidInputError } from '../errors.ts';
import { boundsOf, combineFactors, scoreInterval } from '../explanation/combine-factors.ts';
import type { Evidence, Provenance } from '../explanation/factor.ts';
import { jobFeatures, passingJobFeatures, type JobFeatures } from '../features/job-features.ts';
import { meanings } from '../features/meaning.ts';
import { passingResumeFeatures, resumeFeatures, type ResumeFeatures } from '../features/resume-features.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';
import { compare, type Comparison } from './comparison.ts';
import { matchConfidence } from './match-confidence.ts';
import { matchFixes } from './match-fixes.ts';
import { compareMeanings } from './meaning-comparison.ts';
import { matchReadings } from './match-readings.ts';
import type { MatchFactorId, MatchResult, MissingSkill, SkillMatch } from './match-result.ts';
import { matchWeights, type MatchWeights } from './match-weights.ts';
import { mustHaveLimit } from './must-have-cap.ts';
import { byWeight, type AnsweredSkill } from './skill-answers.ts';

export type { JobDocument, JobPosting, JobSource, ResumeSource };

/** Version of the formula; any change of scores changes it. */
export const MATCH_ENGINE = 'match@5';

export interface MatcherOptions {
  /** Default: the bundled taxonomy. */
  readonly taxonomy?: SkillTaxonomy | undefined;
  /**
   * What the semantic factor compares with. Default: the bundled embedder, whose table is read on the first match. `null`: none; then the
   * factor is absent and its weight goes to the others. It sees no name, address or contact detail of a person.
   */
  readonly embedder?: Embedder | null | undefined;
  /** Relative weights of the factors; 0 turns one off. */
  readonly weights?: MatchWeights | undefined;
  /** The day that "present" is read as when a résumé still has to be parsed; only its month in UTC counts. Default: today. */
  readonly referenceDate?: Date | undefined;
}

export interface MatchInput {
  readonly resume: ResumeSource;
  readonly job: JobSource;
}

export interface MatchCallOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Matches any number of résumés and postings with one set of options.
 *
 * Hand over parsed documents to compare one with many: what is read from a document is kept as long as the document lives.
 */
export class Matcher {
  readonly #taxonomy: SkillTaxonomy | undefined;
  readonly #weights: Readonly<Record<MatchFactorId, number>>;
  readonly #referenceDate: Date | undefined;
  readonly #embedder: Embedder | null;

  /** @throws InvalidInputError for weights that are no finite numbers of 0 or more, or all 0 */
  constructor(options: MatcherOptions = {}) {
    checkObject(options, 'options');
    this.#taxonomy = options.taxonomy;
    this.#weights = matchWeights(options.weights, options.embedder);
    this.#referenceDate = options.referenceDate;
    this.#embedder = matchEmbedder(options.embedder, this.#weights);
  }

  /**
   * How well a résumé covers a posting, and why.
   *
   * `score` is 0..1 and equals the sum of the factors' contributions, bit for bit. Factors that the posting gives no ground for
   * are absent and their weight goes to the others.
   *
   * @throws InvalidInputError if either text has no words
   * @throws TrackruitError with code `embedding-failed` if the embedder fails
   * @throws the signal's reason if aborted
   */
  async match(input: MatchInput, options: MatchCallOptions = {}): Promise<MatchResult> {
    options.signal?.throwIfAborted();
    checkObject(input, 'input', '{ resume, job }');
    const taxonomy = this.#taxonomy ?? bundledTaxonomy();
    const resume = readResume(input.resume, this.#referenceDate, taxonomy);
    options.signal?.throwIfAborted();
    const job = readJob(input.job, taxonomy);
    options.signal?.throwIfAborted();
    const embedder = this.#embedder;
    const meaning =
      embedder === null
        ? undefined
        : compareMeanings(await meanings(resume, job, embedder, { signal: options.signal }));
    options.signal?.throwIfAborted();
    return matchResult(compare(resume, job, undefined, meaning), this.#weights, embedder?.id ?? null);
  }
}

/** Features of a document that the caller holds are kept; those of one parsed here pass with it. */
function readResume(source: ResumeSource, referenceDate: Date | undefined, taxonomy: SkillTaxonomy): ResumeFeatures {
  const document = resumeDocument(source, { referenceDate });
  return document === source ? resumeFeatures(document, taxonomy) : passingResumeFeatures(document, taxonomy);
}

function readJob(source: JobSource, taxonomy: SkillTaxonomy): JobFeatures {
  const document = jobDocument(source);
  return document === source ? jobFeatures(document, taxonomy) : passingJobFeatures(document, taxonomy);
}

/**
 * What compares meanings: the bundled embedder by default, null where nothing is to be compared.
 *
 * @throws InvalidInputError for what is neither null nor an embedder
 */
export function matchEmbedder(
  own: Embedder | null | undefined,
  weights: Readonly<Record<MatchFactorId, number>>,
): Embedder | null {
  if (own === undefined) return weights['semantic-similarity'] === 0 ? null : bundledEmbedder();
  if (own === null) return null;
  if (typeof own !== 'object' || typeof own.embed !== 'function' || typeof own.id !== 'string')
    throw new InvalidInputError('options.embedder', 'expected an embedder or null');
  return weights['semantic-similarity'] === 0 ? null : own;
}

/** The explained result of a comparison; `embedder`: the id of the one that compared the meanings. */
export function matchResult(
  comparison: Comparison,
  weights: Readonly<Record<MatchFactorId, number>>,
  embedder: string | null,
): MatchResult {
  const { resume, job, required, preferred } = comparison;
  const readings = matchReadings(comparison, weights);
  const limit = mustHaveLimit(comparison);
  const uncapped = combineFactors(readings);
  const { score, factors } = uncapped.score > limit ? combineFactors(readings, limit) : uncapped;
  const requiredReading = readings.find(({ id }) => id === 'required-skills')?.reading;
  const requiredBounds = requiredReading === undefined ? undefined : boundsOf(requiredReading);
  const ends = scoreInterval(readings, {
    low: mustHaveLimit(comparison, requiredBounds?.low),
    high: mustHaveLimit(comparison, requiredBounds?.high),
  });
  const all = [...byWeight(required.skills), ...byWeight(preferred.skills)];
  const asked = new Set(job.askedSkills.map(({ skillId }) => skillId));
  return freezeDeep({
    score,
    factors,
    provenance: provenanceOf(resume, job, embedder),
    interval: { low: Math.min(ends.low, score), high: Math.max(ends.high, score) },
    confidence: matchConfidence(comparison),
    matchedSkills: all.filter(({ answer }) => answer !== undefined).map((one) => skillMatch(one, resume)),
    missingSkills: all.filter(({ answer }) => answer === undefined).map((one) => missingSkill(one, resume)),
    otherSkills: [...resume.skills.keys()].filter((id) => !asked.has(id)).sort(),
    fixes: matchFixes(comparison, score, weights),
    ...(uncapped.score > limit ? { cap: { limit, reason: capReason(comparison) } } : {}),
    ...(job.document.id === undefined ? {} : { jobId: job.document.id }),
  } satisfies MatchResult);
}

function skillMatch({ asked, answer, weight }: AnsweredSkill, resume: ResumeFeatures): SkillMatch {
  const { via, credit, answeredBy } = answer!;
  const own = resume.skills.get(answeredBy);
  return {
    skillId: asked.skillId,
    label: asked.label,
    kind: asked.kind,
    necessity: asked.necessity,
    via,
    answeredBy,
    credit,
    weight,
    ...(asked.yearsAsked === undefined ? {} : { yearsAsked: asked.yearsAsked }),
    ...(own?.months === undefined ? {} : { yearsShown: own.months / 12 }),
    evidence: [
      ...mentionsOf('resume', own?.mentions),
      ...(own?.dates ?? []).slice(0, MOST_EVIDENCE).map(inResume),
      ...mentionsOf('job', asked.mentions),
    ],
  };
}

function missingSkill({ asked, weight }: AnsweredSkill, resume: ResumeFeatures): MissingSkill {
  const supportedBy = resume.cover.support(asked.skillId);
  return {
    skillId: asked.skillId,
    label: asked.label,
    kind: asked.kind,
    necessity: asked.necessity,
    gap: supportedBy.length > 0 ? 'supported' : 'missing',
    supportedBy,
    weight,
    evidence: [
      ...mentionsOf('job', asked.mentions),
      ...supportedBy
        .slice(0, MOST_EVIDENCE)
        .flatMap((id) => mentionsOf('resume', resume.skills.get(id)?.mentions.slice(0, 1))),
    ],
  };
}

/** Places shown for one claim; a long text may repeat a word a thousand times. */
const MOST_EVIDENCE = 5;

function mentionsOf(
  document: Evidence['document'],
  mentions: readonly { readonly span: Evidence['span'] }[] = [],
): readonly Evidence[] {
  return mentions.slice(0, MOST_EVIDENCE).map(({ span }) => ({ document, span }));
}

function inResume(span: Evidence['span']): Evidence {
  return { document: 'resume', span };
}

function capReason({ required }: Comparison): string {
  const met = required.skills.filter(({ answer, weight }) => answer !== undefined && weight > 0).length;
  return `Only ${met} of ${required.count} must-have skills are answered, less than a third by weight, so the score is held down.`;
}

function provenanceOf(resume: ResumeFeatures, job: JobFeatures, embedder: string | null): Provenance {
  const { year, month } = resume.document.referenceDate;
  return {
    engine: MATCH_ENGINE,
    taxonomy: resume.taxonomy.version,
    termStatistics: termStatistics().version,
    embedder,
    inputs: { resume: resume.hash, job: job.hash },
    referenceDate: `${String(year).padStart(4, '0')}-${String(month ?? 1).padStart(2, '0')}`,
  };
}
