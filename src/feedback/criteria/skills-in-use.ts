/** Skills are shown at work and not only listed. */
import { contains, type Span } from '../../text/span.ts';
import { portion, type FeedbackCriterion } from '../feedback-criterion.ts';

/** Share of the listed skills from which on more in use add nothing; nobody shows all. Chosen, unmeasured. */
const ENOUGH = 0.5;
const MOST_FINDINGS = 8;

export const skillsInUseCriterion: FeedbackCriterion = {
  id: 'skills-in-use',
  label: 'Skills shown in use',
  weight: 8,
  source: 'a list can be copied, a use can be asked about; the share of a half is chosen, unmeasured',
  praise: 'Skills are shown at work and not only listed.',
  judge: ({ resume, features }) => {
    const lists = resume.sections.filter(({ kind }) => kind === 'skills').map(({ span }) => span);
    if (lists.length === 0) return 'there is no section of skills';
    const uses: readonly Span[] = [...resume.work, ...resume.projects].map(({ span }) => span);
    if (uses.length === 0)
      return { value: 0, reason: 'Skills are listed, and no work or project shows them.', findings: [] };
    const listed = [...features.skills.values()].filter(
      ({ mentions }) =>
        mentions[0]!.kind !== 'soft' &&
        mentions[0]!.kind !== 'language' &&
        mentions.some(({ span }) => lists.some((list) => contains(list, span)) && !isLabel(resume.text, span)),
    );
    if (listed.length < 3) return 'fewer than three listed skills were recognised';
    const unused = listed.filter(
      ({ mentions }) => !mentions.some(({ span }) => uses.some((use) => contains(use, span))),
    );
    const value = Math.min(1, (listed.length - unused.length) / listed.length / ENOUGH);
    const gain = Math.min(1 - value, portion(listed.length) / ENOUGH);
    return {
      value,
      reason: `${listed.length - unused.length} of ${listed.length} listed skills appear in work or projects.`,
      findings:
        gain <= 0
          ? []
          : unused.slice(0, MOST_FINDINGS).map(({ mentions }) => ({
              span: mentions[0]!.span,
              reason: `${mentions[0]!.label} is listed, and no entry shows it in use.`,
              hint: 'Name it in the bullet of the work it was used for.',
              gain,
            })),
      best: listed.filter((skill) => !unused.includes(skill)).map(({ mentions }) => mentions[0]!.span),
    };
  },
};

/** "Programming languages: Java, Go": the head of a list is none of its items. */
function isLabel(text: string, { end }: Span): boolean {
  return /^[^\n,;|•]{0,24}:/.test(text.slice(end, end + 25));
}
