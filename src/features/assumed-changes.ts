/**
 * A résumé's features as they would be after one change to its text. The caller's features stay as they are.
 *
 * Used to find what a change is worth: the match is computed again with these features, nothing is estimated.
 */
import type { EducationRequirement } from '../document/job-document.ts';
import { extendedProfile } from '../lexical/field-profile.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { extendedVector, termCounts } from '../lexical/tfidf.ts';
import { wordTerm } from '../lexical/word-term.ts';
import { coverSkills, type SkillAnswer, type SkillCover } from '../skills/coverage.ts';
import type { SkillId, SkillTaxonomy } from '../skills/taxonomy.ts';
import { contains } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';
import type { JobFeatures } from './job-features.ts';
import { POSITION_WEIGHT, type ResumeFeatures } from './resume-features.ts';
import { withAreasOf } from './skill-areas.ts';
import { titlesProfile, type TitleFeatures } from './titles.ts';

/** The skill stands in the résumé's list of skills, under its label. */
export function withSkill(resume: ResumeFeatures, skillId: SkillId): ResumeFeatures {
  const { taxonomy } = resume;
  return {
    ...withWords(resume, taxonomy.skill(skillId)?.label ?? '', 1),
    areas: withAreasOf(resume.areas, skillId, taxonomy),
    cover: withCoverOf(taxonomy, resume.cover, skillId),
    assumed: { kind: 'skill', skillId },
  };
}

/** A hostile text may name one skill a hundred thousand times. */
const MENTIONS_LOOKED_AT = 20;

/** The work entries are dated and cover this many years, and so much of each skill that they name. */
export function withYears(resume: ResumeFeatures, years: number): ResumeFeatures {
  const { work } = resume.document;
  const skills = new Map(resume.skills);
  for (const [skillId, skill] of resume.skills) {
    const isNamed = skill.mentions
      .slice(0, MENTIONS_LOOKED_AT)
      .some(({ span }) => work.some((entry) => contains(entry.span, span)));
    if (isNamed) skills.set(skillId, { ...skill, months: years * 12 });
  }
  return { ...resume, years, skills };
}

/** A degree of the level asked for stands in the education section. */
export function withDegree(resume: ResumeFeatures, asked: EducationRequirement): ResumeFeatures {
  return { ...resume, degree: { level: asked.level, span: asked.span }, hasEducation: true };
}

/** The headline reads as the posting's title does; its rung counts only where the positions show none. */
export function withHeadline(resume: ResumeFeatures, job: JobFeatures, title: TitleFeatures): ResumeFeatures {
  const titles = [title, ...resume.titles];
  const seniority = resume.seniority ?? job.seniority;
  return {
    ...withWords(resume, title.text, POSITION_WEIGHT),
    titles,
    titleProfile: titlesProfile(titles),
    assumed: { kind: 'headline' },
    ...(seniority === undefined ? {} : { seniority }),
  };
}

/** The words are added to the text once, at a place of the given weight. */
function withWords(resume: ResumeFeatures, words: string, weight: number): ResumeFeatures {
  const counts = new Map<string, number>();
  const { language } = resume.terms.language;
  for (const token of tokenize(words)) {
    const { term } = wordTerm(token.word, language);
    if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  const added = termCounts(counts, termStatistics());
  return {
    ...resume,
    vector: extendedVector(resume.vector, added),
    profile: extendedProfile(resume.profile, added),
  };
}

/** The better of two answers, as `coverSkills` over both sets would give. */
function withCoverOf(taxonomy: SkillTaxonomy, cover: SkillCover, skillId: SkillId): SkillCover {
  const added = coverSkills(taxonomy, [skillId]);
  const better = (a: SkillAnswer | undefined, b: SkillAnswer | undefined): SkillAnswer | undefined =>
    a === undefined || (b !== undefined && b.credit > a.credit) ? b : a;
  return {
    answer: (asked) => better(cover.answer(asked), added.answer(asked)),
    support: (asked) => [...new Set([...cover.support(asked), ...added.support(asked)])].sort(),
  };
}
