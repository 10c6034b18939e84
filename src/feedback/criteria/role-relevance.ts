/** The résumé speaks of the role it is for. */
import { titleSimilarity } from '../../features/titles.ts';
import type { JobFeatures } from '../../features/job-features.ts';
import type { ResumeFeatures } from '../../features/resume-features.ts';
import { counted } from '../../explanation/counted.ts';
import { NOWHERE, type FeedbackCriterion, type ReadFinding } from '../feedback-criterion.ts';

/** Share of the skills asked for, beside the titles, where a job is given. Chosen, unmeasured. */
const SKILLS_SHARE = 0.7;
const MOST_FINDINGS = 8;

export const roleRelevanceCriterion: FeedbackCriterion = {
  id: 'role-relevance',
  label: 'Relevance to the role',
  weight: 12,
  source: 'the same features as the match; shares are chosen, unmeasured',
  praise: 'It is plain which role this résumé is for.',
  judge: ({ features, job, role }) => {
    if (role === undefined && job === undefined) return 'neither a role nor a job was given';
    const title =
      role === undefined ? 0 : features.titles.reduce((best, own) => Math.max(best, titleSimilarity(own, role)), 0);
    const skills = job === undefined ? undefined : askedSkills(features, job);
    const titleShare = skills === undefined ? 1 : 1 - SKILLS_SHARE;
    const findings: ReadFinding[] = skills === undefined ? [] : [...skills.findings];
    if (title < 0.5)
      findings.push({
        span: features.titles[0]?.span ?? NOWHERE,
        reason: 'No title in the résumé is near the role.',
        hint: 'If you have done this work under another name, put the role’s name into your headline.',
        gain: (1 - title) * titleShare,
      });
    return {
      value: titleShare * title + (skills === undefined ? 0 : SKILLS_SHARE * skills.value),
      reason:
        skills === undefined
          ? `The nearest title is like the role by ${Math.round(100 * title)}%.`
          : `The nearest title is like the role by ${Math.round(100 * title)}%, and ${skills.found} of ${counted(skills.asked, 'skill')} asked for ${skills.found === 1 || skills.asked === 1 ? 'is' : 'are'} named.`,
      findings,
    };
  },
};

interface AskedSkills {
  readonly value: number;
  readonly asked: number;
  readonly found: number;
  readonly findings: readonly ReadFinding[];
}

/** Undefined for a job that asks for no skill by name. */
function askedSkills(features: ResumeFeatures, job: JobFeatures): AskedSkills | undefined {
  const asked = [...new Map(job.askedSkills.map((skill) => [skill.skillId, skill])).values()];
  if (asked.length === 0) return undefined;
  const credits = asked.map(({ skillId }) => features.cover.answer(skillId)?.credit ?? 0);
  return {
    value: credits.reduce((sum, credit) => sum + credit, 0) / asked.length,
    asked: asked.length,
    found: credits.filter((credit) => credit === 1).length,
    findings: asked
      .flatMap(({ label }, at) =>
        credits[at]! > 0
          ? []
          : [
              {
                span: NOWHERE,
                reason: `The job asks for ${label}, and the résumé does not name it.`,
                hint: 'Have you used it? Then name it where you did. If not, leave it out.',
                gain: SKILLS_SHARE / asked.length,
              },
            ],
      )
      .slice(0, MOST_FINDINGS),
  };
}
