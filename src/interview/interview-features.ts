/** What an interview prediction may go on. Every input is optional; whatever is missing moves nothing. */
import { InvalidInputError, typeName } from '../errors.ts';

/** How an application reached the employer. `direct` is the employer's own page, `board` a job site. */
export type ApplicationChannel = 'referral' | 'direct' | 'board';

/** What comes next: an interview after an `application`, an offer after an `interview`. */
export type InterviewStage = 'application' | 'interview';

export interface InterviewFeatures {
  /** Default: `application`. */
  readonly stage?: InterviewStage | undefined;
  /** A `MatchResult`, or its score alone, 0..1: how well the résumé covers this posting. */
  readonly match?: { readonly score: number } | number | undefined;
  /** Share of the must-haves of the posting that are met, 0..1. */
  readonly mustHavesMet?: number | undefined;
  /** Average match with the postings applied to, 0..1; used where `match` is absent. */
  readonly matchScoreAvg?: number | undefined;
  /** Strength in the skills of the job, 0..1. */
  readonly skillsStrength?: number | undefined;
  /** Quality of the résumé as a text, 0..1. */
  readonly resumeScore?: number | undefined;
  /** Hours spent preparing for this employer, 0 and up. */
  readonly prepHours?: number | undefined;
  /** Years of work, 0 and up. */
  readonly yearsExperience?: number | undefined;
  /** Applications sent so far, 0 and up. */
  readonly appliedJobs?: number | undefined;
  /** Interviews they led to, 0 and up. */
  readonly interviewsGiven?: number | undefined;
  readonly channel?: ApplicationChannel | undefined;
  readonly daysSincePosting?: number | undefined;
  /** People who applied for the same opening, 1 and up. */
  readonly applicants?: number | undefined;
  /** Numbers of the caller's own, by name; they count only in a model that was fitted with them. */
  readonly extra?: Readonly<Record<string, number>> | undefined;
}

type NumericFeature = Exclude<keyof InterviewFeatures, 'stage' | 'match' | 'channel' | 'extra'>;

const RANGES: Readonly<Record<NumericFeature, readonly [least: number, most: number]>> = {
  mustHavesMet: [0, 1],
  matchScoreAvg: [0, 1],
  skillsStrength: [0, 1],
  resumeScore: [0, 1],
  prepHours: [0, 100_000],
  yearsExperience: [0, 100],
  appliedJobs: [0, 1_000_000],
  interviewsGiven: [0, 1_000_000],
  daysSincePosting: [0, 100_000],
  applicants: [1, 10_000_000],
};

/** @throws InvalidInputError naming the first input that is no number or out of its range */
export function checkInterviewFeatures(features: InterviewFeatures, parameter = 'features'): void {
  if (typeof features !== 'object' || features === null || Array.isArray(features))
    throw new InvalidInputError(parameter, `expected an object, got ${typeName(features)}`);
  for (const name of Object.keys(RANGES) as NumericFeature[])
    checkNumber(features[name], `${parameter}.${name}`, RANGES[name]);
  checkNumber(matchScoreOf(features), `${parameter}.match`, [0, 1]);
  checkMember(features.stage, `${parameter}.stage`, ['application', 'interview']);
  checkMember(features.channel, `${parameter}.channel`, ['referral', 'direct', 'board']);
  const { extra } = features;
  if (extra === undefined) return;
  if (typeof extra !== 'object' || extra === null || Array.isArray(extra))
    throw new InvalidInputError(`${parameter}.extra`, 'expected an object');
  for (const value of Object.values(extra)) checkNumber(value, `${parameter}.extra`, [-1e9, 1e9]);
}

/** The score behind `match`; undefined where there is none. */
export function matchScoreOf({ match }: InterviewFeatures): number | undefined {
  if (typeof match !== 'object') return match;
  // What has no score is no match, and not an absent one.
  return match === null ? Number.NaN : (match.score ?? Number.NaN);
}

function checkNumber(value: unknown, parameter: string, [least, most]: readonly [number, number]): void {
  if (value === undefined) return;
  if (typeof value !== 'number' || Number.isNaN(value) || value < least || value > most)
    throw new InvalidInputError(parameter, `expected a number from ${least} to ${most}`);
}

function checkMember(value: unknown, parameter: string, members: readonly string[]): void {
  if (value !== undefined && !members.includes(value as string))
    throw new InvalidInputError(parameter, `expected one of ${members.join(', ')}`);
}
