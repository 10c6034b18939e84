/**
 * Inputs → the numbers that a model's coefficients multiply. Each term reads what it needs and is absent without it.
 */
import { counted } from '../explanation/counted.ts';
import type { ApplicationChannel, InterviewFeatures } from './interview-features.ts';
import { matchScoreOf } from './interview-features.ts';

export const INTERVIEW_TERM_IDS = [
  'must-haves',
  'fit',
  'skills',
  'resume-quality',
  'preparation',
  'experience',
  'own-record',
  'channel',
  'competition',
  'posting-age',
] as const;

export type InterviewTermId = (typeof INTERVIEW_TERM_IDS)[number];

interface Term {
  /** What the input is called in a sentence. */
  readonly name: string;
  /** Absent without the inputs it needs. */
  read(features: InterviewFeatures): number | undefined;
  /** Says the input in a sentence's words. */
  describe(features: InterviewFeatures): string;
}

const TERMS: Readonly<Record<InterviewTermId, Term>> = {
  'must-haves': {
    name: 'must-haves met',
    read: ({ mustHavesMet }) => mustHavesMet,
    describe: ({ mustHavesMet }) => `${percent(mustHavesMet)} of the must-haves are met`,
  },
  fit: {
    name: 'match with the posting',
    read: fitOf,
    describe: (features) =>
      matchScoreOf(features) === undefined
        ? `the average match with postings is ${percent(features.matchScoreAvg)}`
        : `the match with the posting is ${percent(matchScoreOf(features))}`,
  },
  skills: {
    name: 'strength in the skills',
    read: ({ skillsStrength }) => skillsStrength,
    describe: ({ skillsStrength }) => `strength in the skills is put at ${percent(skillsStrength)}`,
  },
  'resume-quality': {
    name: 'quality of the résumé',
    read: ({ resumeScore }) => resumeScore,
    describe: ({ resumeScore }) => `the résumé scores ${percent(resumeScore)}`,
  },
  preparation: {
    name: 'preparation',
    // The tenth hour adds less than the first: 10 hours count half of what any number can.
    read: ({ prepHours }) => (prepHours === undefined ? undefined : prepHours / (prepHours + 10)),
    describe: ({ prepHours }) => `${amount(prepHours, 'hour')} of preparation`,
  },
  experience: {
    name: 'years of work',
    // Beyond 30 years another year tells nothing more; in standard deviations of about 8 years.
    read: ({ yearsExperience }) => (yearsExperience === undefined ? undefined : Math.min(yearsExperience, 30) / 8),
    describe: ({ yearsExperience }) => `${amount(yearsExperience, 'year')} of work`,
  },
  'own-record': {
    name: 'own record of applications',
    read: ({ appliedJobs, interviewsGiven, stage }) =>
      appliedJobs === undefined || interviewsGiven === undefined || stage === 'interview'
        ? undefined
        : ownRecord(appliedJobs, interviewsGiven),
    describe: ({ appliedJobs, interviewsGiven }) =>
      `${amount(interviewsGiven, 'interview')} from ${amount(appliedJobs, 'application')} so far`,
  },
  channel: {
    name: 'channel',
    read: ({ channel }) => (channel === undefined ? undefined : channel === 'referral' ? 1 : 0),
    describe: ({ channel }) => (channel === undefined ? 'the channel' : CHANNELS[channel]),
  },
  competition: {
    name: 'number of applicants',
    // Employers interview about as many people whether fifty apply or five hundred, so the odds go as one over the number.
    read: ({ applicants }) =>
      applicants === undefined ? undefined : Math.min(2, Math.max(-2, Math.log(USUAL_APPLICANTS / applicants))),
    describe: ({ applicants }) => `${amount(applicants, 'applicant')} for the opening`,
  },
  'posting-age': {
    name: 'age of the posting',
    read: ({ daysSincePosting }) => (daysSincePosting === undefined ? undefined : Math.min(daysSincePosting, 60) / 30),
    describe: ({ daysSincePosting }) => `posted ${amount(daysSincePosting, 'day')} ago`,
  },
};

const CHANNELS: Readonly<Record<ApplicationChannel, string>> = {
  referral: 'somebody inside gave a referral',
  direct: 'the application went through the employer’s own page',
  board: 'the application went through a job board',
};

/** Applicants per hire, CareerPlug's 2024 report (mostly small employers in the USA). */
const USUAL_APPLICANTS = 180;

/** The match of this posting, or else the average over postings. */
function fitOf(features: InterviewFeatures): number | undefined {
  return matchScoreOf(features) ?? features.matchScoreAvg;
}

/**
 * Log of how much more often the person's applications led to interviews than everybody's, drawn towards 0 as if 30 more
 * applications had gone as usual: log((i + 30·b) / (n − i + 30·(1 − b))) − log(b / (1 − b)), b = 0.03. More interviews than
 * applications means several rounds; they count as one each.
 */
function ownRecord(applications: number, interviews: number): number {
  const led = Math.min(interviews, applications);
  const odds = (led + PRIOR_APPLICATIONS * USUAL_RATE) / (applications - led + PRIOR_APPLICATIONS * (1 - USUAL_RATE));
  return Math.log(odds) - Math.log(USUAL_RATE / (1 - USUAL_RATE));
}

/** Chosen, unmeasured: about one interview's worth of doubt. */
const PRIOR_APPLICATIONS = 30;
/** Applicants who get an interview, CareerPlug 2024. */
export const USUAL_RATE = 0.03;

/** Value of a term; undefined where its inputs are absent. */
export function termValue(id: InterviewTermId | `extra:${string}`, features: InterviewFeatures): number | undefined {
  if (!isOwn(id)) return TERMS[id].read(features);
  const name = id.slice('extra:'.length);
  return features.extra !== undefined && Object.hasOwn(features.extra, name) ? features.extra[name] : undefined;
}

export function termName(id: InterviewTermId | `extra:${string}`): string {
  return isOwn(id) ? id.slice('extra:'.length) : TERMS[id].name;
}

export function describeTerm(id: InterviewTermId | `extra:${string}`, features: InterviewFeatures): string {
  return isOwn(id) ? `${termName(id)} is ${termValue(id, features)}` : TERMS[id].describe(features);
}

function isOwn(id: string): id is `extra:${string}` {
  return id.startsWith('extra:');
}

function percent(share: number | undefined): string {
  return `${Math.round((share ?? 0) * 100)}%`;
}

function amount(count: number | undefined, unit: string): string {
  return counted(count ?? 0, unit);
}
