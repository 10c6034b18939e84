/** Years the posting asks for, against the years that the dates of the résumé show; in general and by skill. */
import type { FactorReading } from '../../explanation/combine-factors.ts';
import type { Evidence } from '../../explanation/factor.ts';
import type { SkillAnswer } from '../../skills/coverage.ts';
import type { Comparison } from '../comparison.ts';

interface Ask {
  /** The skill whose years are asked for; absent for work in general. */
  readonly label?: string;
  readonly asked: number;
  /** Undefined: no dates to read it from. */
  readonly shown: number | undefined;
  readonly weight: number;
}

/** Years of work in general count as those of this many single skills. Chosen, unmeasured. */
const GENERAL_WEIGHT = 3;

export function experienceReading(comparison: Comparison): FactorReading | undefined {
  const { resume, job } = comparison;
  const general = job.minimumYears;
  const asks: Ask[] = [];
  if (general !== undefined && general.value > 0)
    asks.push({ asked: general.value, shown: resume.years, weight: GENERAL_WEIGHT });
  for (const { asked, answer } of [...comparison.required.skills, ...comparison.preferred.skills]) {
    if (asked.yearsAsked === undefined) continue;
    asks.push({
      label: asked.label,
      asked: asked.yearsAsked,
      shown: skillYears(comparison, answer),
      weight: 1,
    });
  }
  if (asks.length === 0) return undefined;
  return {
    value: asks.every(({ shown }) => shown === undefined)
      ? undefined
      : mean(
          asks.filter(({ shown }) => shown !== undefined),
          0,
        ),
    bounds: () => ({ low: mean(asks, 0), high: mean(asks, 1) }),
    explain: () => ({ reason: reasonOf(asks, resume.years), evidence: evidenceOf(comparison) }),
  };
}

/** Share of each length shown, weighed; `unknown` stands for what no date tells. */
function mean(asks: readonly Ask[], unknown: number): number {
  let sum = 0;
  let total = 0;
  for (const { asked, shown, weight } of asks) {
    sum += weight * (shown === undefined ? unknown : Math.min(1, shown / asked));
    total += weight;
  }
  return sum / total;
}

/**
 * Years shown for a skill: those of the dated entries that name what answers it, a neighbour's in part; 0 for an unanswered one of a
 * dated résumé.
 */
function skillYears({ resume }: Comparison, answer: SkillAnswer | undefined): number | undefined {
  if (resume.years === undefined) return undefined;
  if (answer === undefined) return 0;
  const months = resume.skills.get(answer.answeredBy)?.months;
  // Named in a skills list only: the dates say nothing about it.
  return months === undefined ? undefined : (answer.credit * months) / 12;
}

function reasonOf(asks: readonly Ask[], years: number | undefined): string {
  if (years === undefined) return 'The posting asks for years of experience; the résumé has no dates to count them by.';
  const work = `the dates of the résumé cover ${yearCount(years)} of work`;
  if (asks.length > 1) {
    const met = asks.filter(({ asked, shown }) => shown !== undefined && shown >= asked).length;
    return `${asks.length} lengths of experience are asked for, ${met} shown in full; ${work}.`;
  }
  const { label, asked, shown } = asks[0]!;
  if (label === undefined) return `${yearCount(asked)} of work are asked for; ${work}.`;
  const own = shown === undefined ? 'no dated entry names it' : `dated entries count as ${yearCount(shown)} of it`;
  return `${yearCount(asked)} of ${label} are asked for; ${own}, and ${work}.`;
}

function yearCount(years: number): string {
  return plain(years) === '1' ? '1 year' : `${plain(years)} years`;
}

/** One decimal at most. */
function plain(years: number): string {
  return String(Math.round(years * 10) / 10);
}

/** Dates shown; nobody reads more. */
const MOST_DATES = 20;

function evidenceOf({ resume, job }: Comparison): readonly Evidence[] {
  const asked = job.minimumYears === undefined ? [] : [{ document: 'job', span: job.minimumYears.span } as const];
  const ofSkills = job.askedSkills.flatMap(({ yearsAsked, mentions }) =>
    yearsAsked === undefined ? [] : [{ document: 'job', span: mentions[0]!.span } as const],
  );
  return [
    ...asked,
    ...ofSkills.slice(0, MOST_DATES),
    ...resume.workDates.slice(0, MOST_DATES).map((span) => ({ document: 'resume', span }) as const),
  ];
}
