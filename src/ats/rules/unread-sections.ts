/** Work, education and skills can be told from the rest. */
import { NEEDS_TEXT, type AtsRule } from '../ats-rule.ts';

export const unreadSectionsRule: AtsRule = {
  id: 'unread-sections',
  class: 'C',
  label: 'Work, education, skills',
  weight: 14,
  cap: 0.4,
  fix: 'Give work, education and skills a section each, with dates and one entry after the other.',
  source: 'what every tracking system files: Textkernel, RChilli, Workable',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const has = (kind: string): boolean => resume.sections.some((section) => section.kind === kind);
    const parts = [
      ['work', resume.work.length > 0 || resume.projects.length > 0 || has('volunteer')],
      ['education', resume.education.length > 0 || has('education') || resume.certificates.length > 0],
      ['skills', resume.skills.length > 0 || has('skills')],
    ] as const;
    const unread = parts.filter(([, isRead]) => !isRead);
    return {
      value: 1 - unread.length / parts.length,
      faults: unread.map(([what]) => ({ message: `No ${what} could be read.` })),
    };
  },
};
