/** Years the posting asks for, against the years that the dates of the résumé show; in general and by skill. */
import type { FactorReading } from '../../explanation/combine-factors.ts';
import type { Evidence } from '../../explanation/factor.ts';
import type { Comparison } from '../comparison.ts';

interface Ask {
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
    asks.push({ asked: asked.yearsAsked, shown: skillYears(comparison, answer?.answeredBy), weight: 1 });
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

/** Years shown for a skill: those of the dated entries that name it; 0 for an unanswered one of a dated résumé. */
function skillYears({ resume }: Comparison, skillId: string | undefined): number | undefined {
  if (resume.years === undefined) return undefined;
  if (skillId === undefined) return 0;
  const months = resume.skills.get(skillId)?.months;
  // Named in a skills list only: the dates say nothing about it.
  return months === undefined ? undefined : months / 12;
}

function reasonOf(asks: readonly Ask[], years: number | undefined): string {
  if (years === undefined) return 'The posting asks for years of experience; the résumé has no dates to count them by.';
  // One clause may ask for years in general and of a skill ("3+ years of Python"): to the reader that is one length.
  const lengths = [...new Set(asks.map(({ asked }) => asked))];
  const met = lengths.filter((length) =>
    asks.every(({ asked, shown }) => asked !== length || (shown !== undefined && shown >= asked)),
  ).length;
  const asked =
    lengths.length === 1
      ? `${plain(lengths[0]!)} years are asked for`
      : `${lengths.length} lengths of experience are asked for, ${met} shown in full`;
  return `${asked}; the dates of the résumé cover ${plain(years)} years of work.`;
}

/** One decimal at most. */
function plain(years: number): string {
  return String(Math.round(years * 10) / 10);
}

/** Dates shown; nobody reads more. */
const MOST_DATES = 20;

function evidenceOf({ resume, job }: Comparison): readonly Evidence[] {
  const asked = job.minimumYears === undefined ? [] : [{ document: 'job', span: job.minimumYears.span } as const];
  return [...asked, ...resume.workDates.slice(0, MOST_DATES).map((span) => ({ document: 'resume', span }) as const)];
}
