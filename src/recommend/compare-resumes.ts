/** A few résumés side by side against one posting: versions of one person's, or a short list. */
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import type { Necessity } from '../document/job-document.ts';
import { freezeDeep } from '../document/freeze-deep.ts';
import type { ResumeSource } from '../document/parse-resume.ts';
import { checkObject, InvalidInputError } from '../errors.ts';
import { Matcher, type MatchCallOptions, type MatcherOptions } from '../match/matcher.ts';
import type {
  MatchFactorId,
  MatchResult,
  MissingSkill,
  SkillGap,
  SkillMatch,
  SkillMatchVia,
} from '../match/match-result.ts';
import { MATCH_FACTOR_IDS } from '../match/match-weights.ts';
import type { SkillId, SkillKind } from '../skills/taxonomy.ts';
import { namedResumes, type NamedResume } from './named-resumes.ts';
import type { RankedMatch } from './recommendation.ts';

export interface CompareResumesInput {
  /** At least one, at most 50. A résumé without an id gets one made of its text. */
  readonly resumes: Iterable<ResumeSource | NamedResume>;
  readonly job: JobSource;
}

/** One factor across the résumés. */
export interface ComparedFactor {
  readonly id: MatchFactorId;
  /** In the order of `resumes`; null where the factor takes no part in that match. */
  readonly cells: readonly ({
    readonly value: number;
    readonly weight: number;
    readonly contribution: number;
  } | null)[];
}

/**
 * `via`: how the résumé answers the skill, with the credit. `missing`, `supported`: it does not (see `SkillGap`). `other-of-group`: it
 * answers another of skills that stand for each other, so this one is not needed.
 */
export type ComparedAnswer =
  | {
      readonly state: SkillMatchVia;
      readonly credit: number;
      readonly answeredBy: SkillId;
      readonly yearsShown?: number;
    }
  | { readonly state: SkillGap }
  | { readonly state: 'other-of-group' };

/** One asked skill across the résumés. */
export interface ComparedSkill {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly necessity: Necessity;
  /** In the order of `resumes`. */
  readonly answers: readonly ComparedAnswer[];
}

export interface ResumeComparison {
  /** Best first, equals by ascending id. */
  readonly resumes: readonly RankedMatch[];
  /** In the order of a match; those that take part in no match are left out. */
  readonly factors: readonly ComparedFactor[];
  /** Required before preferred, then those that fewest answer, then by id. */
  readonly skills: readonly ComparedSkill[];
  /** Asked skills that no résumé answers, and that one alone does. */
  readonly lackedByAll: readonly SkillId[];
  readonly onlyOneHas: readonly { readonly skillId: SkillId; readonly resumeId: string }[];
}

const MOST_RESUMES = 50;

/**
 * @throws InvalidInputError for no résumé, more than 50, two with one id, or a text without words
 * @throws TrackruitError with code `embedding-failed`
 * @throws the signal's reason if aborted
 *
 * @example
 * ```ts
 * import { compareResumes } from '@trackruit/ml';
 *
 * const { resumes, skills } = await compareResumes({
 *   job: 'Data Engineer\nRequirements\n- Python\n- Airflow\n- Kubernetes',
 *   resumes: [
 *     { id: 'short', resume: 'Data Engineer\nBuilt pipelines in Python.' },
 *     { id: 'long', resume: 'Data Engineer\nBuilt pipelines in Python and Airflow.' },
 *   ],
 * });
 * console.log(resumes.map(({ id }) => id)); // ['long', 'short']
 * const airflow = skills.find(({ label }) => label === 'Airflow');
 * console.log(airflow?.answers.map(({ state }) => state)); // ['exact', 'missing']
 * ```
 */
export async function compareResumes(
  input: CompareResumesInput,
  { signal, ...options }: MatcherOptions & MatchCallOptions = {},
): Promise<ResumeComparison> {
  checkObject(input, 'input', '{ resumes, job }');
  const { resumes, job } = input;
  const named = namedResumes(resumes);
  if (named.length === 0 || named.length > MOST_RESUMES)
    throw new InvalidInputError('resumes', `expected 1 to ${MOST_RESUMES} résumés, got ${named.length}`);
  if (new Set(named.map(({ id }) => id)).size < named.length) throw new InvalidInputError('resumes', 'two have one id');
  const matcher = new Matcher(options);
  const asked = jobDocument(job);
  const matches: { readonly id: string; readonly match: MatchResult }[] = [];
  for (const { id, resume } of named)
    matches.push({ id, match: await matcher.match({ resume, job: asked }, { signal }) });
  matches.sort((a, b) => b.match.score - a.match.score || (a.id < b.id ? -1 : 1));
  const skills = comparedSkills(matches.map(({ match }) => match));
  const holders = skills.map(({ skillId, answers }) => ({
    skillId,
    holders: matches.filter((_, at) => isAnswer(answers[at]!)).map(({ id }) => id),
    isNeeded: answers.some(({ state }) => state === 'missing' || state === 'supported'),
  }));
  return freezeDeep({
    resumes: matches.map(({ id, match }, at) => ({ id, rank: at + 1, score: match.score, match })),
    factors: MATCH_FACTOR_IDS.map((id) => comparedFactor(id, matches)).filter(({ cells }) =>
      cells.some((cell) => cell !== null),
    ),
    skills,
    lackedByAll: holders
      .filter(({ holders: own, isNeeded }) => own.length === 0 && isNeeded)
      .map(({ skillId }) => skillId),
    onlyOneHas: holders
      .filter(({ holders: own, isNeeded }) => own.length === 1 && isNeeded)
      .map(({ skillId, holders: own }) => ({ skillId, resumeId: own[0]! })),
  });
}

function isAnswer({ state }: ComparedAnswer): boolean {
  return state !== 'missing' && state !== 'supported' && state !== 'other-of-group';
}

function comparedFactor(id: MatchFactorId, matches: readonly { readonly match: MatchResult }[]): ComparedFactor {
  return {
    id,
    cells: matches.map(({ match }) => {
      const factor = match.factors.find((one) => one.id === id);
      return factor === undefined
        ? null
        : { value: factor.value, weight: factor.weight, contribution: factor.contribution };
    }),
  };
}

function comparedSkills(matches: readonly MatchResult[]): readonly ComparedSkill[] {
  const known = new Map<SkillId, SkillMatch | MissingSkill>();
  for (const { matchedSkills, missingSkills } of matches)
    for (const skill of [...matchedSkills, ...missingSkills])
      if (!known.has(skill.skillId)) known.set(skill.skillId, skill);
  const compared = [...known.values()].map(({ skillId, label, kind, necessity }) => ({
    skillId,
    label,
    kind,
    necessity,
    answers: matches.map((match) => answerOf(match, skillId)),
  }));
  const answered = ({ answers }: ComparedSkill): number => answers.filter(isAnswer).length;
  return compared.sort(
    (a, b) =>
      Number(a.necessity === 'preferred') - Number(b.necessity === 'preferred') ||
      answered(a) - answered(b) ||
      (a.skillId < b.skillId ? -1 : 1),
  );
}

function answerOf({ matchedSkills, missingSkills }: MatchResult, skillId: SkillId): ComparedAnswer {
  const matched = matchedSkills.find((one) => one.skillId === skillId);
  if (matched !== undefined) {
    const { via, credit, answeredBy, yearsShown } = matched;
    return { state: via, credit, answeredBy, ...(yearsShown === undefined ? {} : { yearsShown }) };
  }
  const missing = missingSkills.find((one) => one.skillId === skillId);
  return { state: missing === undefined ? 'other-of-group' : missing.gap };
}
