/** Pairs whose whole results are kept. Every résumé meets the posting of its trade and one of another. */

export interface GoldenCase {
  /** Names of the two texts, as in `texts/nurse.resume.txt` and `texts/nurse.job.txt`. */
  readonly resume: string;
  readonly job: string;
}

export const cases: readonly GoldenCase[] = [
  { resume: 'data-engineer', job: 'data-engineer' },
  { resume: 'nurse', job: 'nurse' },
  { resume: 'machinist', job: 'machinist' },
  { resume: 'buchhalterin', job: 'buchhalterin' },
  { resume: 'nurse', job: 'data-engineer' },
  { resume: 'data-engineer', job: 'machinist' },
  { resume: 'machinist', job: 'buchhalterin' },
  { resume: 'buchhalterin', job: 'nurse' },
];

export function caseName({ resume, job }: GoldenCase): string {
  return `${resume}-for-${job}`;
}

/** "Present" in the texts is November 2026, whenever the tests run. */
export const referenceDate: Date = new Date('2026-11-01T00:00:00Z');
