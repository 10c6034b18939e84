/** Newest first, and no months that nobody can place. */
import type { ResumeDocument, WorkEntry } from '../../document/resume-document.ts';
import { contains } from '../../text/span.ts';
import { counted } from '../../explanation/counted.ts';
import type { FeedbackCriterion, ReadFinding } from '../feedback-criterion.ts';

/** Months between two jobs that nobody asks about. Chosen, unmeasured. */
const USUAL_GAP = 6;
/** What an entry out of order and what a gap takes away. A gap is no fault, so it costs little. */
const DISORDER = 0.3;
const GAP = 0.1;

interface Dated {
  readonly entry: WorkEntry;
  /** Months since year 0. */
  readonly start: number;
  readonly end: number;
}

export const orderAndGapsCriterion: FeedbackCriterion = {
  id: 'order-and-gaps',
  label: 'Order and gaps',
  weight: 5,
  source: 'reverse order is what readers and parsers expect (Textkernel); costs are chosen, unmeasured',
  praise: 'Work is told newest first without open months.',
  praisesAll: true,
  judge: ({ resume }) => {
    const dated = resume.work.flatMap((entry): readonly Dated[] => {
      const { start, end } = entry.dates ?? {};
      if (start === undefined || end === undefined) return [];
      return [{ entry, start: start.year * 12 + (start.month ?? 1), end: end.year * 12 + (end.month ?? 12) }];
    });
    if (dated.length < 2) return 'fewer than two entries have dates';
    // A gap beside an entry whose dates were not read may be that entry.
    const isWhole = dated.length === resume.work.length;
    const costs = [...inSections(resume, dated).flatMap(disorders), ...(isWhole ? gaps(dated, resume) : [])];
    const total = costs.reduce((sum, { cost }) => sum + cost, 0);
    const value = Math.max(0, 1 - total);
    return {
      value,
      reason:
        costs.length === 0
          ? 'Newest first, without long gaps.'
          : `${counted(costs.length, 'place')} where the order of time is unclear.`,
      findings: costs.map(({ cost, finding }) => ({ ...finding, gain: Math.max(0, 1 - (total - cost)) - value })),
    };
  },
};

/** Runs of entries of one section: "Research" and "Other work" are two lists, each with its own order. */
function inSections({ sections }: ResumeDocument, dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const runs: { readonly section: number; readonly entries: Dated[] }[] = [];
  for (const one of dated) {
    const section = sections.findIndex(({ span }) => contains(span, one.entry.span));
    const run = runs.at(-1);
    if (run !== undefined && run.section === section) run.entries.push(one);
    else runs.push({ section, entries: [one] });
  }
  return runs.map(({ entries }) => entries);
}

interface Cost {
  readonly cost: number;
  readonly finding: Omit<ReadFinding, 'gain'>;
}

function disorders(dated: readonly Dated[]): readonly Cost[] {
  // Oldest first throughout is an order, and mended by turning it round once.
  if (dated.length > 2 && dated.slice(1).every(({ end }, at) => end > dated[at]!.end))
    return [
      {
        cost: DISORDER,
        finding: {
          span: dated[0]!.entry.dates!.span,
          reason: 'Work is told oldest first.',
          hint: 'Turn the order round: readers look at the top for what you do now.',
        },
      },
    ];
  // Jobs that overlap may stand by their beginning or by their end.
  return dated.slice(1).flatMap(({ entry, start, end }, at): readonly Cost[] =>
    end <= dated[at]!.end || start <= dated[at]!.start
      ? []
      : [
          {
            cost: DISORDER,
            finding: {
              span: entry.dates!.span,
              reason: 'This entry is newer than the one above it.',
              hint: 'Put the newest entry first.',
            },
          },
        ],
  );
}

/** Months that a degree is taken to have filled where only its end is told. Chosen, unmeasured. */
const LAST_OF_STUDY = 24;
/** Entries of education looked at; more than anybody has. */
const MOST_STUDIES = 50;

/** Years after which nobody asks what lay between two jobs: what résumés are told to tell in full. Chosen, unmeasured. */
const ASKED_YEARS = 15;

/** Months that education and projects account for. */
function studies({ education, projects }: ResumeDocument): readonly Omit<Dated, 'entry'>[] {
  return [...education.slice(0, MOST_STUDIES), ...projects.slice(0, MOST_STUDIES)].flatMap(({ dates }) => {
    const last = dates?.end ?? dates?.start;
    if (last === undefined) return [];
    const end = last.year * 12 + (last.month ?? 12);
    const first = dates?.end === undefined ? undefined : dates.start;
    return [{ start: first === undefined ? end - LAST_OF_STUDY : first.year * 12 + (first.month ?? 1), end }];
  });
}

function gaps(dated: readonly Dated[], resume: ResumeDocument): readonly Cost[] {
  const costs: Cost[] = [];
  const studied = studies(resume);
  const since = (resume.referenceDate.year - ASKED_YEARS) * 12 + (resume.referenceDate.month ?? 1);
  const ascending = [...dated].sort((a, b) => a.start - b.start || a.end - b.end);
  let until = ascending[0]!.end;
  for (const { entry, start, end } of ascending.slice(1)) {
    let months = 0;
    for (let month = until + 1; month < start; month++)
      if (!studied.some((study) => study.start <= month && month <= study.end)) months++;
    if (months > USUAL_GAP && start > since)
      costs.push({
        cost: GAP,
        finding: {
          span: entry.dates!.span,
          reason: `About ${months} months before this entry are not accounted for.`,
          hint: 'If you like, one line says what they were for: family, travel, own projects, further study. You owe nobody a reason.',
        },
      });
    until = Math.max(until, end);
  }
  return costs;
}
