/** Skills are shown at work and not only listed. */
import type { SkillMention } from '../../skills/mentions.ts';
import { contains, type Span } from '../../text/span.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackContext, type FeedbackCriterion } from '../feedback-criterion.ts';

/** Share of the listed skills from which on more in use add nothing; nobody shows all. Chosen, unmeasured. */
const ENOUGH = 0.5;
const MOST_FINDINGS = 8;

export const skillsInUseCriterion: FeedbackCriterion = {
  id: 'skills-in-use',
  label: 'Skills shown in use',
  weight: 8,
  source: 'a list can be copied, a use can be asked about; the share of a half is chosen, unmeasured',
  praise: 'Skills are shown at work and not only listed.',
  judge: (context) => {
    const lists = context.resume.sections.filter(({ kind }) => kind === 'skills').map(({ span }) => span);
    if (lists.length === 0) return 'there is no section of skills';
    if (context.resume.work.length + context.resume.projects.length === 0)
      return { value: 0, reason: 'Skills are listed, and no work or project shows them.', findings: [] };
    const listed = listedSkills(context, lists);
    if (listed.length < 3) return 'fewer than three listed skills were recognised';
    const unused = listed.filter(({ isUsed }) => !isUsed);
    const value = Math.min(1, (listed.length - unused.length) / listed.length / ENOUGH);
    const gain = Math.min(1 - value, portion(listed.length) / ENOUGH);
    return {
      value,
      reason: `${share(listed.length - unused.length, listed.length, 'listed skill', ['appears', 'appear'])} in work or projects.`,
      findings:
        gain <= 0
          ? []
          : unused.slice(0, MOST_FINDINGS).map(({ mention: { span, surface } }) => ({
              span,
              reason: `“${surface.replace(/\s+/g, ' ')}” is listed, and no entry shows it in use.`,
              hint: 'If you used it at work, name it in the bullet of that work.',
              gain,
            })),
      best: listed.filter(({ isUsed }) => isUsed).map(({ mention }) => mention.span),
    };
  },
};

export interface ListedSkill {
  /** Its first place in the lists. */
  readonly mention: SkillMention;
  /** An entry of work or a project names it too. */
  readonly isUsed: boolean;
}

/** What nobody shows by naming it in an entry: ways to be, spoken languages, papers that one has. */
const NOT_SHOWN: readonly SkillMention['kind'][] = ['soft', 'language', 'certificate'];

/** Skills that stand within one of the lists, in the order of the résumé's skills, each once. */
export function listedSkills({ resume, features }: FeedbackContext, lists: readonly Span[]): readonly ListedSkill[] {
  const uses = [...resume.work, ...resume.projects].map(({ span }) => span);
  return [...features.skills.values()].flatMap(({ mentions }): readonly ListedSkill[] => {
    const mention = mentions.find(
      ({ span }) => lists.some((list) => contains(list, span)) && !isLabel(resume.text, span),
    );
    return mention === undefined || NOT_SHOWN.includes(mention.kind)
      ? []
      : [{ mention, isUsed: mentions.some(({ span }) => uses.some((use) => contains(use, span))) }];
  });
}

/** "Programming languages: Java, Go": the head of a list is none of its items. */
function isLabel(text: string, { end }: Span): boolean {
  return /^[^\n,;|•]{0,24}:/.test(text.slice(end, end + 25));
}
