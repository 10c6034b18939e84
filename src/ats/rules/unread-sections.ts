/** Work, education and skills can be told from the rest. */
import { NEEDS_TEXT, quoted, type AtsRule } from '../ats-rule.ts';

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
    // A heading is there, and nobody can tell the jobs under it.
    const heading = resume.sections.find(({ kind, title }) => kind === 'work' && title !== undefined)?.title;
    return {
      value: 1 - unread.length / parts.length,
      faults: unread.map(([what]) =>
        what === 'work' && heading !== undefined
          ? {
              span: heading.span,
              message: `No entry with position, employer or dates could be read under ${quoted(resume.text, heading.span)}.`,
            }
          : { message: `No ${what} could be read.` },
      ),
    };
  },
};
