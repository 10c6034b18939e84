/**
 * A résumé as a text: what reads well, what does not, and what mending each place is worth.
 *
 * Each criterion judges by itself; the score is the sum of their contributions. No model, no clock but the reference date.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import { checkMethods, checkObject, InvalidInputError, typeName } from '../errors.ts';
import { combineFactors, type WeighedReading } from '../explanation/combine-factors.ts';
import { jobFeatures, type JobFeatures } from '../features/job-features.ts';
import { resumeFeatures } from '../features/resume-features.ts';
import { titleFeatures, type TitleFeatures } from '../features/titles.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';
import { languageNames } from '../text/language-names.ts';
import { readBullets, readSummary, toldLanguage, wordsOf } from './bullets.ts';
import { openingValue } from './criteria/action-verbs.ts';
import { feedbackCriteria } from './criteria/index.ts';
import { isQuantified } from './criteria/quantified-impact.ts';
import type { CriterionReading, FeedbackContext, FeedbackCriterion } from './feedback-criterion.ts';
import type { FeedbackFinding, FeedbackMetrics, FeedbackReport } from './feedback-report.ts';
import { lexiconTagger, type PartOfSpeechTagger } from './part-of-speech.ts';
import { sectionInsights } from './section-insights.ts';

/** Version of the criteria; any change of scores changes it. */
export const FEEDBACK_ENGINE = 'feedback@4';

export interface FeedbackScorerOptions {
  /** Default: the whole catalogue. */
  readonly criteria?: readonly FeedbackCriterion[] | undefined;
  /** Default: word lists and endings of English. */
  readonly tagger?: PartOfSpeechTagger | undefined;
  /** Default: the bundled taxonomy. */
  readonly taxonomy?: SkillTaxonomy | undefined;
  /** The day that "present" is read as when a résumé still has to be parsed. Default: today. */
  readonly referenceDate?: Date | undefined;
}

export interface FeedbackInput {
  readonly resume: ResumeSource;
  /** The posting it is for; gives the role and the skills asked for. */
  readonly job?: JobSource | undefined;
  /** The role it is for, as in "data analyst", where there is no posting. */
  readonly targetRole?: string | undefined;
}

export class FeedbackScorer {
  readonly #criteria: readonly FeedbackCriterion[];
  readonly #tagger: PartOfSpeechTagger;
  readonly #taxonomy: SkillTaxonomy | undefined;
  readonly #referenceDate: Date | undefined;

  /** @throws InvalidInputError for an empty catalogue, two criteria of one id, or a weight that is no number above 0 */
  constructor(options: FeedbackScorerOptions = {}) {
    checkObject(options, 'options');
    checkMethods(options.tagger ?? undefined, 'options.tagger', ['tag']);
    checkMethods(options.taxonomy ?? undefined, 'options.taxonomy', ['skills']);
    this.#criteria = options.criteria ?? feedbackCriteria();
    this.#tagger = options.tagger ?? lexiconTagger();
    this.#taxonomy = options.taxonomy;
    this.#referenceDate = options.referenceDate;
    checkCriteria(this.#criteria);
  }

  /** @throws InvalidInputError if the résumé, the job or the role has no words */
  score(input: FeedbackInput): FeedbackReport {
    checkObject(input, 'input', '{ resume }');
    const taxonomy = this.#taxonomy ?? bundledTaxonomy();
    const resume = resumeDocument(input.resume, { referenceDate: this.#referenceDate });
    const features = resumeFeatures(resume, taxonomy);
    const job = input.job === undefined ? undefined : jobFeatures(jobDocument(input.job), taxonomy);
    const role = roleOf(input.targetRole, job);
    const language = toldLanguage(resume) ?? features.terms.language.language;
    const context: FeedbackContext = {
      resume,
      features,
      language,
      bullets: readBullets(resume, this.#tagger, language),
      summary: readSummary(resume, this.#tagger),
      ...(job === undefined ? {} : { job }),
      ...(role === undefined ? {} : { role }),
    };
    const read = this.#criteria.map((criterion) => ({ criterion, reading: readingOf(criterion, context) }));
    const applied = read.flatMap(({ criterion, reading }) =>
      typeof reading === 'string' ? [] : [{ criterion, reading }],
    );
    const { score, factors } = combineFactors(applied.map(weighed));
    const findings = applied.flatMap(({ criterion, reading }, at) =>
      reading.findings.map(({ gain, ...place }): FeedbackFinding => ({
        criterionId: criterion.id,
        ...place,
        delta: gain * factors[at]!.weight,
      })),
    );
    findings.sort(
      (a, b) => b.delta - a.delta || a.span.start - b.span.start || (a.criterionId < b.criterionId ? -1 : 1),
    );
    const { year, month } = resume.referenceDate;
    return freezeDeep({
      score,
      factors,
      findings,
      praise: applied.flatMap(({ criterion, reading }) =>
        reading.value < PRAISED || (criterion.praisesAll === true && reading.findings.length > 0)
          ? []
          : [{ criterionId: criterion.id, reason: criterion.praise, spans: (reading.best ?? []).slice(0, 3) }],
      ),
      sections: sectionInsights(context, findings, this.#criteria, factors),
      notApplicable: read.flatMap(({ criterion, reading }) =>
        typeof reading === 'string' ? [{ criterionId: criterion.id, reason: reading }] : [],
      ),
      metrics: metricsOf(context),
      provenance: {
        engine: FEEDBACK_ENGINE,
        taxonomy: taxonomy.version,
        tagger: this.#tagger.id,
        language: context.language,
        inputs: { resume: features.hash, ...(job === undefined ? {} : { job: job.hash }) },
        referenceDate: `${String(year).padStart(4, '0')}-${String(month ?? 1).padStart(2, '0')}`,
      },
    });
  }
}

/** One report; `new FeedbackScorer(options).score(input)`. */
export function scoreFeedback(input: FeedbackInput, options?: FeedbackScorerOptions): FeedbackReport {
  return new FeedbackScorer(options).score(input);
}

/** Value from which on a criterion is praised. Chosen, unmeasured. */
const PRAISED = 0.9;

function checkCriteria(criteria: readonly FeedbackCriterion[]): void {
  const given: unknown = criteria;
  if (!Array.isArray(given))
    throw new InvalidInputError('options.criteria', `expected a list of criteria, got ${typeName(criteria)}`);
  for (const criterion of given as readonly unknown[]) checkMethods(criterion ?? null, 'options.criteria', ['judge']);
  const ids = new Set<string>();
  for (const { id, weight } of criteria) {
    if (ids.has(id)) throw new InvalidInputError('options.criteria', 'two criteria have one id');
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new InvalidInputError('options.criteria', 'expected weights above 0');
    ids.add(id);
  }
  if (ids.size === 0) throw new InvalidInputError('options.criteria', 'expected at least one criterion');
}

function roleOf(targetRole: string | undefined, job: JobFeatures | undefined): TitleFeatures | undefined {
  if (targetRole === undefined) return job?.title;
  if (typeof targetRole !== 'string' || !/\p{L}/u.test(targetRole))
    throw new InvalidInputError('targetRole', 'expected the name of a role');
  return titleFeatures(targetRole, { start: 0, end: targetRole.length }, termStatistics());
}

function readingOf(criterion: FeedbackCriterion, context: FeedbackContext): CriterionReading | string {
  const { languages } = criterion;
  if (languages !== undefined && !languages.includes(context.language))
    return `this is judged by words of ${languages.map(languageName).join(' and ')}, and the text is in ${languageName(context.language)}`;
  return criterion.judge(context);
}

function languageName(code: string): string {
  return (languageNames as Readonly<Record<string, string | undefined>>)[code] ?? `“${code}”`;
}

function weighed({
  criterion,
  reading,
}: {
  criterion: FeedbackCriterion;
  reading: CriterionReading;
}): WeighedReading<string> {
  const evidence = reading.findings
    .filter(({ span }) => span.end > span.start)
    .slice(0, 5)
    .map(({ span }) => ({ document: 'resume' as const, span }));
  return {
    id: criterion.id,
    weight: criterion.weight,
    reading: { value: reading.value, explain: () => ({ reason: reading.reason, evidence }) },
  };
}

function metricsOf({ resume, features, bullets, language }: FeedbackContext): FeedbackMetrics {
  return {
    words: wordsOf(resume.text, 0).length,
    bullets: bullets.length,
    quantifiedBullets: bullets.filter(isQuantified).length,
    bulletsWithVerb: language === 'en' ? bullets.filter((bullet) => openingValue(bullet) === 1).length : 0,
    skills: features.skills.size,
    sections: resume.sections.filter(({ title }) => title !== undefined).length,
  };
}
