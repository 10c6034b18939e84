/** The degree the posting asks for, against the highest the résumé names. */
import { degreeRank } from '../../document/cues/education-levels.ts';
import type { FactorReading } from '../../explanation/combine-factors.ts';
import type { Evidence } from '../../explanation/factor.ts';
import type { Comparison } from '../comparison.ts';

/** Credit lost for each level below the one asked for. Chosen, unmeasured. */
const LOSS_PER_LEVEL = 0.4;
/**
 * "Or equivalent experience": years that stand for a four-year degree, three for each of its years, as the US immigration rule
 * 8 CFR 214.2(h)(4)(iii)(D)(5) counts them.
 */
const EQUIVALENT_YEARS = 12;
/** Where experience may replace the degree, nothing weighs less than this. Chosen, unmeasured. */
const EQUIVALENT_FLOOR = 0.5;

export function educationReading({ resume, job }: Comparison): FactorReading | undefined {
  const asked = job.education;
  if (asked === undefined) return undefined;
  const { degree } = resume;
  const evidence: Evidence[] = [{ document: 'job', span: asked.span }];
  if (degree === undefined && resume.hasEducation) {
    return {
      value: undefined,
      explain: () => ({ reason: 'The level of the education in the résumé could not be read.', evidence }),
    };
  }
  const gap = degree === undefined ? Infinity : Math.max(0, degreeRank(asked.level) - degreeRank(degree.level));
  const byDegree = Math.max(0, 1 - gap * LOSS_PER_LEVEL);
  const byYears = asked.orEquivalent
    ? Math.max(EQUIVALENT_FLOOR, Math.min(1, (resume.years ?? 0) / EQUIVALENT_YEARS))
    : 0;
  const value = Math.max(byDegree, byYears);
  return {
    value,
    // Nothing under an education heading may also mean that the entries were not understood.
    bounds: () => ({ low: value, high: degree === undefined ? 1 : value }),
    explain: () => ({
      reason: reasonOf(asked.level, degree?.level, byYears > byDegree),
      evidence: degree === undefined ? evidence : [...evidence, { document: 'resume', span: degree.span }],
    }),
  };
}

function reasonOf(asked: string, own: string | undefined, isByYears: boolean): string {
  const has =
    own === undefined
      ? 'the résumé names no degree'
      : own === asked
        ? 'the résumé has it'
        : `the résumé's highest is ${own}`;
  const instead = isByYears ? '; the posting accepts experience instead' : '';
  return `A degree at ${asked} level is asked for; ${has}${instead}.`;
}
