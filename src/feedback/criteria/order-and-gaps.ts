/** Newest first, and no months that nobody can place. */
import type { WorkEntry } from '../../document/resume-document.ts';
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
  judge: ({ resume }) => {
    const dated = resume.work.flatMap((entry): readonly Dated[] => {
      const { start, end } = entry.dates ?? {};
      if (start === undefined || end === undefined) return [];
      return [{ entry, start: start.year * 12 + (start.month ?? 1), end: end.year * 12 + (end.month ?? 12) }];
    });
    if (dated.length < 2) return 'fewer than two entries have dates';
    const costs = [...disorders(dated), ...gaps(dated)];
    const total = costs.reduce((sum, { cost }) => sum + cost, 0);
    const value = Math.max(0, 1 - total);
    return {
      value,
      reason:
        costs.length === 0
          ? 'Newest first, without long gaps.'
          : `${costs.length} places where the order of time is unclear.`,
      findings: costs.map(({ cost, finding }) => ({ ...finding, gain: Math.max(0, 1 - (total - cost)) - value })),
    };
  },
};

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
  return dated.slice(1).flatMap(({ entry, end }, at): readonly Cost[] =>
    end <= dated[at]!.end
      ? []
      : [
          {
            cost: DISORDER,
            finding: {
              span: entry.dates!.span,
              reason: 'This entry ended later than the one above it.',
              hint: 'Put the newest entry first.',
            },
          },
        ],
  );
}

function gaps(dated: readonly Dated[]): readonly Cost[] {
  const costs: Cost[] = [];
  const ascending = [...dated].sort((a, b) => a.start - b.start || a.end - b.end);
  let until = ascending[0]!.end;
  for (const { entry, start, end } of ascending.slice(1)) {
    const months = start - until - 1;
    if (months > USUAL_GAP)
      costs.push({
        cost: GAP,
        finding: {
          span: entry.dates!.span,
          reason: `About ${months} months before this entry are not accounted for.`,
          hint: 'If you like, one line says what they were for: study, family, travel, own projects. You owe nobody a reason.',
        },
      });
    until = Math.max(until, end);
  }
  return costs;
}
