/**
 * What a set of target postings asks for and a person lacks, and in which order learning it opens most of them.
 *
 * Everything is counted on the postings that were handed over; nothing is assumed about a market.
 */
import type { Necessity } from '../document/job-document.ts';
import { freezeDeep } from '../document/freeze-deep.ts';
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import { checkObject, InvalidInputError, typeName } from '../errors.ts';
import { jobFeatures } from '../features/job-features.ts';
import type { AskedGroup } from '../features/job-skills.ts';
import { resumeFeatures } from '../features/resume-features.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import { coverSkills, type SkillAnswerVia } from '../skills/coverage.ts';
import type { SkillId, SkillKind, SkillTaxonomy } from '../skills/taxonomy.ts';
import { learningOrder, type LearningStep, type TargetJob } from './learning-order.ts';

export interface SkillGapInput {
  readonly resume: ResumeSource;
  /** 1 to 1,000 postings that the person would like to have. One without an id goes by its place: `1` is the first. */
  readonly jobs: Iterable<JobSource>;
}

export interface SkillGapOptions {
  /** Default: the bundled taxonomy. */
  readonly taxonomy?: SkillTaxonomy | undefined;
  /** Share of a posting's must-haves, by weight, from which it counts as open. Default 0.7 (chosen, unmeasured). */
  readonly openFrom?: number | undefined;
  /** Steps of the learning order at most. Default 10. */
  readonly steps?: number | undefined;
  readonly referenceDate?: Date | undefined;
}

/** One skill across the target postings. */
export interface TargetSkill {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  /** Ids of the postings that require it, and of those that would like it; ascending. */
  readonly requiredBy: readonly string[];
  readonly preferredBy: readonly string[];
  /** How the résumé answers it; absent: it does not. */
  readonly answer?: { readonly via: SkillAnswerVia; readonly credit: number; readonly answeredBy: SkillId };
}

export interface SkillGapReport {
  /** Postings looked at. */
  readonly jobs: number;
  /** Ids of those that are open now; see `openFrom`. */
  readonly openNow: readonly string[];
  /** Skills asked for and not answered in full, most asked for first. Where one of several would do and one is there, none is lacking. */
  readonly lacking: readonly TargetSkill[];
  /** Skills asked for and answered by name, most asked for first. */
  readonly answered: readonly TargetSkill[];
  readonly learningOrder: readonly LearningStep[];
  readonly taxonomy: string;
}

const MOST_JOBS = 1000;
const DEFAULT_OPEN_FROM = 0.7;
const DEFAULT_STEPS = 10;

/**
 * @throws InvalidInputError for a text without words, no posting or more than 1,000, two with one id, or an option out of range
 *
 * @example
 * ```ts
 * import { skillGap } from '@trackruit/ml';
 *
 * const { lacking, learningOrder } = skillGap({
 *   resume: 'Data Engineer\nBuilt pipelines in Python.',
 *   jobs: ['Data Engineer\nRequirements\n- Python\n- Kafka', 'Developer\nRequirements\n- Python\n- Kafka\n- Kubernetes'],
 * });
 * console.log(lacking.map(({ label, requiredBy }) => [label, requiredBy.length])); // [['Apache Kafka', 2], ['Kubernetes', 1]]
 * console.log(learningOrder[0]?.label, learningOrder[0]?.opens); // Apache Kafka ['1']
 * ```
 */
export function skillGap(input: SkillGapInput, options: SkillGapOptions = {}): SkillGapReport {
  checkObject(input, 'input', '{ resume, jobs }');
  const { resume, jobs } = input;
  const { openFrom = DEFAULT_OPEN_FROM, steps = DEFAULT_STEPS, referenceDate } = options;
  const taxonomy = options.taxonomy ?? bundledTaxonomy();
  if (!(openFrom > 0 && openFrom <= 1))
    throw new InvalidInputError('options.openFrom', 'expected a number above 0, at most 1');
  if (!Number.isInteger(steps) || steps < 0)
    throw new InvalidInputError('options.steps', 'expected a whole number of 0 or more');
  const { skills: own } = resumeFeatures(resumeDocument(resume, { referenceDate }), taxonomy);
  const targets = targetJobs(jobs, taxonomy);
  const cover = coverSkills(taxonomy, own.keys());
  const found = new Map<SkillId, TargetSkillCounts>();
  for (const { id, required, preferred } of targets) {
    countAsked(found, id, 'required', required, own);
    countAsked(found, id, 'preferred', preferred, own);
  }
  const skills = [...found.values()].map(({ isLacking, ...skill }) => {
    const answer = cover.answer(skill.skillId);
    return {
      isLacking: isLacking && answer?.via !== 'exact',
      skill: { ...skill, ...(answer === undefined ? {} : { answer }) },
    };
  });
  const sorted = (wanted: boolean): readonly TargetSkill[] =>
    skills
      .filter(({ isLacking, skill }) => (wanted ? isLacking : skill.answer?.via === 'exact'))
      .map(({ skill }) => skill)
      .sort(byDemand);
  const lacking = sorted(true);
  const { openNow, order } = learningOrder(targets, own.keys(), lacking, { taxonomy, openFrom, steps });
  return freezeDeep({
    jobs: targets.length,
    openNow,
    lacking,
    answered: sorted(false),
    learningOrder: order,
    taxonomy: taxonomy.version,
  });
}

interface TargetSkillCounts {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly requiredBy: string[];
  readonly preferredBy: string[];
  isLacking: boolean;
}

function targetJobs(jobs: Iterable<JobSource>, taxonomy: SkillTaxonomy): readonly TargetJob[] {
  if (typeof jobs !== 'object' || jobs === null || typeof jobs[Symbol.iterator] !== 'function')
    throw new InvalidInputError('jobs', `expected a list, got ${typeName(jobs)}`);
  const sources = [...jobs];
  if (sources.length === 0 || sources.length > MOST_JOBS)
    throw new InvalidInputError('jobs', `expected 1 to ${MOST_JOBS} postings, got ${sources.length}`);
  const targets = sources.map((source, at) => {
    const document = jobDocument(source);
    const { required, preferred } = jobFeatures(document, taxonomy).askedGroups;
    return { id: document.id ?? String(at + 1), required, preferred };
  });
  if (new Set(targets.map(({ id }) => id)).size < targets.length)
    throw new InvalidInputError('jobs', 'two have one id');
  // The order of the postings carries no meaning.
  return targets.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countAsked(
  found: Map<SkillId, TargetSkillCounts>,
  jobId: string,
  necessity: Necessity,
  groups: readonly AskedGroup[],
  own: ReadonlyMap<SkillId, unknown>,
): void {
  for (const { skills } of groups) {
    const isMet = skills.some(({ skillId }) => own.has(skillId));
    for (const { skillId, label, kind } of skills) {
      let counts = found.get(skillId);
      if (counts === undefined)
        found.set(skillId, (counts = { skillId, label, kind, requiredBy: [], preferredBy: [], isLacking: false }));
      counts[necessity === 'required' ? 'requiredBy' : 'preferredBy'].push(jobId);
      if (!isMet) counts.isLacking = true;
    }
  }
}

/** Required by most, then preferred by most, then by id. */
function byDemand(a: TargetSkill, b: TargetSkill): number {
  return (
    b.requiredBy.length - a.requiredBy.length ||
    b.preferredBy.length - a.preferredBy.length ||
    (a.skillId < b.skillId ? -1 : 1)
  );
}
