/** One way of writing dates, one way of ending bullets. */
import { spanText, type Span } from '../../text/span.ts';
import type { Bullet } from '../bullets.ts';
import { counted } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion, type ReadFinding } from '../feedback-criterion.ts';

/** Between the two points of a range: a long dash, a dash with blanks around it or before a word, or a word that is no month. */
const BETWEEN = / - |[–—−]|-(?=\p{L})| (?:to|until|till|bis|à|au|al|a|até|do|tot|til) /iu;

/** First point of a range by kinds of signs, so that equal shapes are equal texts: "05/2019 – 06/2021" → "M/Y", "Jan 2020 to now" → "a Y". */
function startShape(surface: string): string {
  const [start = ''] = surface.split(BETWEEN);
  return start
    .trim()
    .replace(/\p{L}+\.?/gu, 'a')
    .replace(/\d{3,4}/g, 'Y')
    .replace(/\d+/g, 'M')
    .replace(/\s+/g, ' ');
}

/** Of work, and of projects: the year alone is enough for a degree, and the two may differ from each other. */
function datesOf(entries: readonly { readonly dates?: { readonly span: Span } }[]): readonly Span[] {
  return entries.flatMap(({ dates }) => (dates === undefined ? [] : [dates.span]));
}

/** Members that differ from what most do; the first of equals is the majority. */
function minority<Member>(members: readonly Member[], kindOf: (member: Member) => string): readonly Member[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(kindOf(member), (counts.get(kindOf(member)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const usual = [...counts].find(([, count]) => count === most)?.[0];
  return members.filter((member) => kindOf(member) !== usual);
}

function endsWithStop({ text }: Bullet): string {
  return /[.!;]\s*$/.test(text) ? 'stop' : 'none';
}

/** "1 date is", "2 dates and 1 end of a bullet are": only of what there is. */
function oddities(dates: number, stops: number): string {
  const parts = [
    ...(dates === 0 ? [] : [counted(dates, 'date')]),
    ...(stops === 0 ? [] : [counted(stops, 'end of a bullet', 'ends of bullets')]),
  ];
  return `${parts.join(' and ')} ${dates + stops === 1 ? 'is' : 'are'}`;
}

/** Of the bullets that end otherwise only the first are named. */
const MOST_STOPS = 5;

export const consistencyCriterion: FeedbackCriterion = {
  id: 'consistency',
  label: 'Consistency',
  weight: 6,
  source: 'mixed date forms are a known source of misread dates (Textkernel); the weight is chosen, unmeasured',
  praise: 'Dates and punctuation are written one way throughout.',
  praisesAll: true,
  judge: ({ resume, bullets }) => {
    const groups = [datesOf(resume.work), datesOf(resume.projects)];
    const dates = groups.flat();
    const members = dates.length + bullets.length;
    if (members < 4) return 'there is too little to compare';
    const oddDates = groups.flatMap((group) => minority(group, (span) => startShape(spanText(resume.text, span))));
    const oddStops = minority(bullets, endsWithStop);
    // A date counts as much as three full stops.
    const total = 3 * dates.length + bullets.length;
    const findings: ReadFinding[] = [
      ...oddDates.map((span) => ({
        span,
        reason: 'This date is written in another way than most.',
        hint: 'Write all dates alike, with month and year.',
        gain: 3 * portion(total),
      })),
      ...oddStops.slice(0, MOST_STOPS).map(({ span }) => ({
        span: { start: span.end - 1, end: span.end },
        reason: 'Most bullets end in the other way.',
        hint: 'End all bullets with a full stop, or none.',
        gain: portion(total),
      })),
    ];
    return {
      value: 1 - (3 * oddDates.length + oddStops.length) / total,
      reason:
        findings.length === 0
          ? 'Dates and punctuation are written one way.'
          : `${oddities(oddDates.length, oddStops.length)} written in another way than most.`,
      findings,
    };
  },
};
