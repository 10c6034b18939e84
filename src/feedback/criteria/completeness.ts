/** The parts that readers look for are there. */
import { NOWHERE, type FeedbackContext, type FeedbackCriterion, type ReadFinding } from '../feedback-criterion.ts';

interface Part {
  readonly name: string;
  /** About entries: without any, their absence is what there is to say. */
  readonly isOfEntries?: boolean;
  readonly weight: number;
  /** 0..1 */
  read(context: FeedbackContext): number;
  readonly hint: string;
}

const PARTS: readonly Part[] = [
  {
    name: 'work or projects',
    weight: 4,
    read: ({ resume }) =>
      resume.work.length > 0 ? 1 : resume.projects.length > 0 || hasSection(resume, 'volunteer') ? 0.7 : 0,
    hint: 'Add a section “Experience” with employer, position, dates and what you did; projects or voluntary work count too.',
  },
  {
    name: 'employer, position and dates of every entry',
    isOfEntries: true,
    weight: 3,
    read: ({ resume }) =>
      resume.work.length === 0
        ? 0
        : resume.work.reduce(
            (sum, { name, position, dates }) =>
              sum + (Number(name !== undefined) + Number(position !== undefined) + Number(dates !== undefined)) / 3,
            0,
          ) / resume.work.length,
    hint: 'Give every entry employer, position, and the months it began and ended.',
  },
  {
    name: 'what was done in the entries',
    isOfEntries: true,
    weight: 3,
    read: ({ resume }) =>
      resume.work.length === 0
        ? Math.min(1, resume.projects.filter(({ highlights }) => highlights.length > 0).length)
        : resume.work.filter(({ highlights }) => highlights.length > 0).length / resume.work.length,
    hint: 'Add two to five bullets to each entry.',
  },
  {
    name: 'education',
    weight: 2,
    read: ({ resume }) => (resume.education.length > 0 ? 1 : hasSection(resume, 'education') ? 0.5 : 0),
    hint: 'Add a section “Education”, or the training that led to the trade.',
  },
  {
    name: 'skills',
    weight: 2,
    read: ({ resume, features }) => (resume.skills.length > 0 ? 1 : features.skills.size >= 5 ? 0.5 : 0),
    hint: 'Add a section “Skills” that names tools and methods the way postings do.',
  },
  {
    name: 'a summary or headline',
    weight: 1,
    read: ({ resume }) => (resume.basics.summary !== undefined ? 1 : resume.basics.label !== undefined ? 0.7 : 0),
    hint: 'Add two lines at the top: what you are, for how long, and what you are looking for.',
  },
];

function total(): number {
  return PARTS.reduce((sum, { weight }) => sum + weight, 0);
}

function hasSection(resume: FeedbackContext['resume'], kind: string): boolean {
  return resume.sections.some((section) => section.kind === kind);
}

export const completenessCriterion: FeedbackCriterion = {
  id: 'completeness',
  label: 'Completeness',
  weight: 14,
  source:
    'fields that vendors of résumé parsers report as quality findings (Textkernel, RChilli); weights are chosen, unmeasured',
  praise: 'Work, education, skills and a few words at the top are there.',
  praisesAll: true,
  judge: (context) => {
    const values = PARTS.map((part) => part.read(context));
    const hasEntries = context.resume.work.length > 0 || context.resume.projects.length > 0;
    const missing = PARTS.filter(({ isOfEntries }, at) => values[at]! < 1 && (hasEntries || isOfEntries !== true));
    const lost = ({ weight }: Part, at: number): number => (weight * (1 - values[at]!)) / total();
    const ofEntries = PARTS.reduce((sum, part, at) => sum + (part.isOfEntries === true ? lost(part, at) : 0), 0);
    return {
      value: PARTS.reduce((sum, { weight }, at) => sum + weight * values[at]!, 0) / total(),
      reason:
        missing.length === 0
          ? 'All parts were found.'
          : `Not found, or not fully: ${missing.map(({ name }) => name).join('; ')}.`,
      findings: missing.map((part): ReadFinding => ({
        span: NOWHERE,
        reason: `Missing or incomplete: ${part.name}.`,
        hint: part.hint,
        // Entries with all that belongs to them bring what their parts would.
        gain: lost(part, PARTS.indexOf(part)) + (part === PARTS[0] && !hasEntries ? ofEntries : 0),
      })),
    };
  },
};
