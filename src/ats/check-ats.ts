/**
 * Can a machine read this résumé? Rules look at the file, at the text taken out of it and at the fields read from the text.
 *
 * The score is about parseability and nothing else: what a posting asks for stands beside it. No claim is made about any one system.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import type { ExtractedDocument } from '../document/extracted-document.ts';
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import { referenceMonth, resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { checkMethods, checkObject, InvalidInputError } from '../errors.ts';
import { combinedScore, combineFactors, type WeighedReading } from '../explanation/combine-factors.ts';
import { jobFeatures } from '../features/job-features.ts';
import { resumeFeatures } from '../features/resume-features.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';
import { sha256 } from '../text/sha256.ts';
import { checkFile, checkRules } from './ats-arguments.ts';
import { KEPT, type AtsClass, type AtsContext, type AtsFile, type AtsReading, type AtsRule } from './ats-rule.ts';
import type { AtsIssue, AtsReport, AtsSeverity, KeywordCoverage } from './ats-report.ts';
import { atsRules } from './rules/index.ts';
import { vendorLimits } from './vendor-limits.ts';
import { whatWasRead } from './what-was-read.ts';

/** Version of the rules; any change of scores changes it. */
export const ATS_ENGINE = 'ats@3';

export interface AtsCheckerOptions {
  /** Default: the whole catalogue. */
  readonly rules?: readonly AtsRule[] | undefined;
  /** Default: the bundled taxonomy. */
  readonly taxonomy?: SkillTaxonomy | undefined;
  /** The day that "present" is read as when a résumé still has to be parsed. Default: today. */
  readonly referenceDate?: Date | undefined;
}

export interface AtsInput {
  /**
   * An extracted file for all rules; a text, or a résumé already parsed, for those that need no layout. Left out where no text
   * could be taken out of the file: then `file.failure` says why.
   */
  readonly resume?: ResumeSource | undefined;
  /** Name, size and kind of the file, as far as known. */
  readonly file?: AtsFile | undefined;
  /** For `keywordCoverage`. */
  readonly job?: JobSource | undefined;
}

export class AtsChecker {
  readonly #rules: readonly AtsRule[];
  readonly #taxonomy: SkillTaxonomy | undefined;
  readonly #referenceDate: Date | undefined;

  /** @throws InvalidInputError for options of the wrong kind, or two rules of one id */
  constructor(options: AtsCheckerOptions = {}) {
    checkObject(options, 'options');
    checkMethods(options.taxonomy, 'options.taxonomy', ['skills']);
    this.#rules = options.rules ?? atsRules();
    checkRules(this.#rules);
    this.#taxonomy = options.taxonomy;
    this.#referenceDate = options.referenceDate;
    if (new Set(this.#rules.map(({ id }) => id)).size < this.#rules.length)
      throw new InvalidInputError('options.rules', 'two rules have one id');
  }

  /** @throws InvalidInputError for neither a résumé nor the reason why there is none, or a text without a word */
  check(input: AtsInput): AtsReport {
    checkObject(input, 'input', '{ resume }');
    checkFile(input.file);
    const extracted = extractedOf(input.resume);
    const file = { ...(extracted === undefined ? {} : factsOf(extracted)), ...presentFacts(input.file) };
    if (input.resume === undefined && file.failure === undefined)
      throw new InvalidInputError('resume', 'expected a résumé, or file.failure where none could be read');
    const isWordless = extracted !== undefined && !/[\p{L}\p{N}]/u.test(extracted.text);
    const resume =
      input.resume === undefined || isWordless
        ? undefined
        : resumeDocument(input.resume, { referenceDate: this.#referenceDate });
    const context: AtsContext = {
      file: isWordless ? { ...file, failure: file.failure ?? 'no-text-layer' } : file,
      ...(extracted === undefined ? {} : { extracted }),
      ...(resume === undefined ? {} : { resume }),
    };
    return this.#report(context, input.job);
  }

  #report(context: AtsContext, job: JobSource | undefined): AtsReport {
    const { resume, extracted, file } = context;
    const taxonomy = this.#taxonomy ?? bundledTaxonomy();
    const read = this.#rules.map((rule) => ({ rule, reading: rule.judge(context) }));
    const applied = read.flatMap(({ rule, reading }) => (typeof reading === 'string' ? [] : [{ rule, reading }]));
    const cap = lowestCap(applied);
    const { score, factors } = combineFactors(applied.flatMap(weighed), cap?.limit ?? 1);
    const jobRead = job === undefined ? undefined : jobFeatures(jobDocument(job), taxonomy);
    const now = resume?.referenceDate ?? referenceMonth({ referenceDate: this.#referenceDate });
    return freezeDeep({
      score,
      factors,
      ...(cap === undefined ? {} : { cap }),
      issues: applied.flatMap((one) => issuesOf(one, gainOf(one, applied, score))).sort(byGravity),
      notApplied: read.flatMap(({ rule, reading }) =>
        typeof reading === 'string' ? [{ ruleId: rule.id, reason: reading }] : [],
      ),
      ...(resume === undefined ? {} : { whatWasRead: whatWasRead(resume, extracted) }),
      ...(jobRead === undefined || resume === undefined
        ? {}
        : { keywordCoverage: keywordCoverage(resume, jobRead, taxonomy) }),
      vendorLimits: vendorLimits(file),
      provenance: {
        engine: ATS_ENGINE,
        taxonomy: taxonomy.version,
        inputs: {
          resume: resume === undefined ? null : sha256(resume.text),
          ...(jobRead === undefined ? {} : { job: jobRead.hash }),
        },
        referenceDate: `${String(now.year).padStart(4, '0')}-${String(now.month ?? 1).padStart(2, '0')}`,
      },
    });
  }
}

/** One report; `new AtsChecker(options).check(input)`. */
export function checkAts(input: AtsInput, options?: AtsCheckerOptions): AtsReport {
  return new AtsChecker(options).check(input);
}

function extractedOf(resume: ResumeSource | undefined): ExtractedDocument | undefined {
  return typeof resume === 'object' && resume !== null && 'mediaType' in resume ? resume : undefined;
}

function factsOf({ mediaType, byteLength }: ExtractedDocument): AtsFile {
  return { mediaType, ...(byteLength === undefined ? {} : { byteLength }) };
}

/** What the caller says of the file wins where it says something. */
function presentFacts(file: AtsFile = {}): AtsFile {
  return Object.fromEntries(Object.entries(file).filter(([, value]) => value !== undefined));
}

interface Applied {
  readonly rule: AtsRule;
  readonly reading: AtsReading;
}

/** The lowest bound that a broken rule sets; the first of equals. */
function lowestCap(applied: readonly Applied[]): { readonly limit: number; readonly ruleId: string } | undefined {
  let lowest: { limit: number; ruleId: string } | undefined;
  for (const { rule, reading } of applied) {
    if (reading.value > 0 || rule.cap === undefined || (lowest !== undefined && lowest.limit <= rule.cap)) continue;
    lowest = { limit: rule.cap, ruleId: rule.id };
  }
  return lowest;
}

function isScored({ weight, class: grade }: AtsRule): boolean {
  return weight > 0 && grade !== 'D';
}

function weighed({ rule, reading }: Applied): readonly WeighedReading<string>[] {
  if (!isScored(rule)) return [];
  const evidence = reading.faults
    .flatMap(({ span }) =>
      span === undefined || span.end === span.start ? [] : [{ document: 'resume' as const, span }],
    )
    .slice(0, 5);
  const reason = reasonOf(rule, reading);
  return [
    { id: rule.id, weight: rule.weight, reading: { value: reading.value, explain: () => ({ reason, evidence }) } },
  ];
}

/** Messages that a reason tells in full; of more it tells the first and their number. */
const MOST_TOLD = 3;

function reasonOf({ label }: AtsRule, { faults }: AtsReading): string {
  const messages = [...new Set(faults.map(({ message }) => message))];
  if (messages.length === 0) return `${label}: nothing found.`;
  if (messages.length <= MOST_TOLD) return messages.join(' ');
  return `${messages[0]!} The same at ${faults.length - 1} more places.`;
}

const SEVERITY: Readonly<Record<AtsClass, AtsSeverity>> = { A: 'critical', B: 'major', C: 'minor', D: 'advice' };

const LEAST_GAIN = 1e-9;

/** What keeping one rule would add, all else as it is: re-scored, for bounds make sums of single gains wrong. */
function gainOf(broken: Applied, applied: readonly Applied[], score: number): number {
  if (broken.reading.value === 1 || !isScored(broken.rule)) return 0;
  const mended = applied.map((one) => (one === broken ? { rule: one.rule, reading: KEPT } : one));
  const gain = combinedScore(mended.flatMap(weighed), lowestCap(mended)?.limit ?? 1) - score;
  // Under a bound the contributions are rounded to their grid; what is left of that is no gain.
  return Math.abs(gain) < LEAST_GAIN ? 0 : gain;
}

function issuesOf({ rule, reading: { faults } }: Applied, delta: number): readonly AtsIssue[] {
  return faults.map(({ span, page, message }) => ({
    ruleId: rule.id,
    class: rule.class,
    severity: SEVERITY[rule.class],
    message,
    fix: rule.fix,
    source: rule.source,
    ...(span === undefined ? {} : { span }),
    ...(page === undefined ? {} : { page }),
    delta,
  }));
}

function byGravity(a: AtsIssue, b: AtsIssue): number {
  if (a.class !== b.class) return a.class < b.class ? -1 : 1;
  if (a.delta !== b.delta) return b.delta - a.delta;
  if (a.ruleId !== b.ruleId) return a.ruleId < b.ruleId ? -1 : 1;
  return (a.span?.start ?? -1) - (b.span?.start ?? -1);
}

function keywordCoverage(
  resume: ResumeDocument,
  job: ReturnType<typeof jobFeatures>,
  taxonomy: SkillTaxonomy,
): KeywordCoverage {
  const { cover } = resumeFeatures(resume, taxonomy);
  const asked = [...new Map(job.askedSkills.map((skill) => [skill.skillId, skill])).values()];
  const isNamed = asked.map(({ skillId }) => {
    const via = cover.answer(skillId)?.via;
    return via === 'exact' || via === 'implied';
  });
  const matched = asked.filter((_, at) => isNamed[at]).map(({ label }) => label);
  return {
    share: asked.length === 0 ? 0 : matched.length / asked.length,
    matched,
    missing: asked.filter((_, at) => !isNamed[at]).map(({ label }) => label),
  };
}
