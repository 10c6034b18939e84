/** Sections have names that parsers know. */
import type { ResumeDocument } from '../../document/resume-document.ts';
import { NEEDS_TEXT, quoted, type AtsFault, type AtsRule } from '../ats-rule.ts';

/** What parsers look for first. */
const EXPECTED = [
  ['work', 'Experience'],
  ['education', 'Education'],
  ['skills', 'Skills'],
] as const;

export const nonstandardHeadingsRule: AtsRule = {
  id: 'nonstandard-headings',
  class: 'C',
  label: 'Names of sections',
  weight: 10,
  fix: 'Name the sections as everybody does: Experience, Education, Skills.',
  source: 'Greenhouse; OpenResume and Reactive Resume keep lists of known headings',
  judge: ({ resume }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const titled = resume.sections.filter(({ title }) => title !== undefined);
    const missing = EXPECTED.filter(([kind]) => !titled.some((section) => section.kind === kind));
    // A school leaver has no work, a foreman may list no skills: two of the three are enough.
    if (missing.length <= 1) return { value: 1, faults: [] };
    return { value: 1 - missing.length / EXPECTED.length, faults: faultsOf(resume.text, titled, missing) };
  },
};

function faultsOf(
  text: string,
  titled: ResumeDocument['sections'],
  missing: readonly (readonly [string, string])[],
): readonly AtsFault[] {
  const unknown = titled
    .filter(({ kind }) => kind === 'other')
    .map(({ title }): AtsFault => ({
      span: title!.span,
      message: `The heading ${quoted(text, title!.span)} is not one that parsers know.`,
    }));
  const names = missing.map(([, name]) => `“${name}”`).join(', ');
  return [...unknown, { message: `No section with a usual name was found for ${names}.` }];
}
