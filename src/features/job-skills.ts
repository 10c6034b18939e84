/**
 * What skills a posting asks for, how strongly, and which of them are alternatives.
 *
 * A skill's necessity comes from the requirement line or the section that names it. Named several times, the strongest
 * place counts. Alternatives ("R, SAS or Python", see alternatives.ts) are one wish that any of them fulfils.
 */
import type { JobDocument, JobSectionKind, Necessity } from '../document/job-document.ts';
import type { SkillMention } from '../skills/mentions.ts';
import type { SkillId, SkillKind } from '../skills/taxonomy.ts';
import { contains, type Located, type Span } from '../text/span.ts';
import { alternativeGroups } from './alternatives.ts';
import { skillSalience } from './skill-salience.ts';

/** One skill a posting asks for. */
export interface AskedSkill {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly necessity: Necessity;
  /** How much it counts against others of its necessity; only ratios matter. */
  readonly weight: number;
  /** Skills with the same number are alternatives; most stand alone under a number of their own. */
  readonly group: number;
  readonly yearsAsked?: number;
  readonly mentions: readonly SkillMention[];
}

/** Where a posting names a skill, in order of strength. Chosen, unmeasured. */
const TITLE_WEIGHT = 1.5;
const REQUIREMENT_WEIGHT = 1;
/** Tasks and descriptions tell what the work is about; not each of their words is a condition. */
const TASK_WEIGHT = 0.6;
/** The posting's "company" text may name its products; still about the work, hardly a wish. */
const ASIDE_WEIGHT = 0.3;
/** Each further mention adds this share, three at most. Chosen, unmeasured. */
const REPEAT_BONUS = 0.15;
const MOST_REPEATS = 3;

interface Place {
  readonly necessity: Necessity;
  readonly weight: number;
}

/** Alternatives: any one of the skills will do. Most groups have one. */
export interface AskedGroup {
  /** That of its heaviest skill. */
  readonly weight: number;
  /** Ascending by id. */
  readonly skills: readonly AskedSkill[];
}

/** Groups by necessity, ascending by their first skill's id, so that the order of a posting's lines changes no sum. */
export function askedGroups(skills: readonly AskedSkill[]): Readonly<Record<Necessity, readonly AskedGroup[]>> {
  return { required: groupsOf(skills, 'required'), preferred: groupsOf(skills, 'preferred') };
}

function groupsOf(skills: readonly AskedSkill[], necessity: Necessity): readonly AskedGroup[] {
  const groups = new Map<number, AskedSkill[]>();
  for (const skill of skills) {
    if (skill.necessity !== necessity) continue;
    const group = groups.get(skill.group);
    if (group === undefined) groups.set(skill.group, [skill]);
    else group.push(skill);
  }
  const byId = (a: AskedSkill, b: AskedSkill): number => (a.skillId < b.skillId ? -1 : 1);
  return [...groups.values()]
    .map((group) => ({ weight: Math.max(...group.map(({ weight }) => weight)), skills: group.sort(byId) }))
    .sort((a, b) => byId(a.skills[0]!, b.skills[0]!));
}

/** `mentions`: those of the parsed posting, ascending, none in its boilerplate. Result in order of first mention. */
export function askedSkills(job: JobDocument, mentions: readonly SkillMention[]): readonly AskedSkill[] {
  const placeOf = placeReader(job);
  const years = yearsBySkill(job, mentions);
  const groups = alternativeGroups(job.text, mentions);
  const bySkill = new Map<SkillId, { mentions: SkillMention[]; place: Place; group: number }>();
  mentions.forEach((mention, at) => {
    const place = placeOf(mention.span);
    const known = bySkill.get(mention.skillId);
    if (known === undefined) bySkill.set(mention.skillId, { mentions: [mention], place, group: groups[at]! });
    else {
      known.mentions.push(mention);
      if (isStronger(place, known.place)) known.place = place;
      // Asked for on its own somewhere: no longer one of several.
      if (isAlone(groups, at)) known.group = groups[at]!;
    }
  });
  return [...bySkill].map(([skillId, { mentions: own, place, group }]) => {
    const { label, kind } = own[0]!;
    const repeats = Math.min(own.length - 1, MOST_REPEATS);
    const weight = place.weight * skillSalience(own[0]!) * (1 + REPEAT_BONUS * repeats);
    const yearsAsked = years.get(skillId);
    return {
      skillId,
      label,
      kind,
      necessity: place.necessity,
      weight,
      group,
      ...(yearsAsked === undefined ? {} : { yearsAsked }),
      mentions: own,
    };
  });
}

function isStronger(a: Place, b: Place): boolean {
  if (a.necessity !== b.necessity) return a.necessity === 'required';
  return a.weight > b.weight;
}

function isAlone(groups: readonly number[], at: number): boolean {
  return groups[at - 1] !== groups[at] && groups[at + 1] !== groups[at];
}

function placeReader(job: JobDocument): (span: Span) => Place {
  const requirements = spanIndex(job.requirements, (one) => one.span);
  const sections = spanIndex(job.sections, (one) => one.span);
  return (span) => {
    if (job.title !== undefined && contains(job.title.span, span))
      return { necessity: 'required', weight: TITLE_WEIGHT };
    const requirement = requirements(span);
    if (requirement !== undefined) return { necessity: requirement.necessity, weight: REQUIREMENT_WEIGHT };
    const section = sections(span);
    return placeOfSection(section?.kind ?? 'other');
  };
}

function placeOfSection(kind: JobSectionKind): Place {
  switch (kind) {
    case 'requirements':
      return { necessity: 'required', weight: REQUIREMENT_WEIGHT };
    case 'preferred':
      return { necessity: 'preferred', weight: REQUIREMENT_WEIGHT };
    case 'company':
    case 'benefits':
    case 'equal-opportunity':
    case 'application':
    case 'not-asked':
      return { necessity: 'required', weight: ASIDE_WEIGHT };
    case 'overview':
    case 'responsibilities':
    case 'other':
      return { necessity: 'required', weight: TASK_WEIGHT };
  }
}

/** Finds the item whose span holds another, for queries in ascending order; of nested items the one that starts last. */
function spanIndex<Item>(items: readonly Item[], spanOf: (item: Item) => Span): (span: Span) => Item | undefined {
  const sorted = [...items].sort((a, b) => spanOf(a).start - spanOf(b).start);
  let at = 0;
  return (span) => {
    while (at + 1 < sorted.length && spanOf(sorted[at + 1]!).start <= span.start) at++;
    const item = sorted[at];
    return item !== undefined && contains(spanOf(item), span) ? item : undefined;
  };
}

/** A count of years is tied to the skills that follow it in its line, when they are few: "5+ years of Java and Spring". */
const MOST_SKILLS_PER_YEARS = 3;
/** Characters between the number and the first of its skills ("years of professional experience with "). Chosen, unmeasured. */
const YEARS_REACH = 60;

function yearsBySkill(job: JobDocument, mentions: readonly SkillMention[]): ReadonlyMap<SkillId, number> {
  const years = new Map<SkillId, number>();
  for (const { years: asked, skills } of skillYears(job, mentions))
    for (const { skillId } of skills) years.set(skillId, Math.max(years.get(skillId) ?? 0, asked.value));
  return years;
}

/** A count of years and the skills it is asked of. */
interface SkillYears {
  readonly years: Located<number>;
  /** In order, at least one. */
  readonly skills: readonly SkillMention[];
}

/** Punctuation after which a skill is one more wish and not what the years are asked of ("5 years in the trade, SQL"). */
const NEW_CLAUSE = /[,;:.()\n]/;

/** Whether years are asked of nothing but skills ("3+ years of Python"): then they are no years of work in general. */
export function areYearsOfSkills(job: JobDocument, mentions: readonly SkillMention[], years: Located<number>): boolean {
  return skillYears(job, mentions).some(
    ({ years: { span }, skills }) =>
      span.start === years.span.start &&
      span.end === years.span.end &&
      !NEW_CLAUSE.test(job.text.slice(span.end, skills[0]!.span.start)),
  );
}

function skillYears(job: JobDocument, mentions: readonly SkillMention[]): readonly SkillYears[] {
  const found: SkillYears[] = [];
  for (const { minimumYears, span } of job.requirements) {
    if (minimumYears === undefined || minimumYears.value <= 0) continue;
    const after: SkillMention[] = [];
    for (
      let at = firstFrom(mentions, minimumYears.span.end);
      at < mentions.length && mentions[at]!.span.end <= span.end;
      at++
    ) {
      if (mentions[at]!.kind !== 'soft') after.push(mentions[at]!);
    }
    if (
      after.length === 0 ||
      after.length > MOST_SKILLS_PER_YEARS ||
      after[0]!.span.start - minimumYears.span.end > YEARS_REACH
    )
      continue;
    found.push({ years: minimumYears, skills: after });
  }
  return found;
}

/** Number of the first mention that starts at or after a position; mentions ascend. */
function firstFrom(mentions: readonly SkillMention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
