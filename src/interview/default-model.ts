/**
 * The model that ships: base rates from a published report, coefficients from published validities where there are any.
 *
 * A validity r (correlation of a predictor with the outcome) becomes log-odds per standard deviation as d = 2r / √(1 − r²), the
 * distance of two equally spread groups that correlate so with their label. Terms from 0 to 1 are taken to have a standard
 * deviation of 0.25 over applicants (chosen, unmeasured). Half of the published validity is used for inputs that only stand for
 * the thing that was validated.
 */
import type { InterviewModel } from './interview-model.ts';
import { USUAL_RATE } from './interview-terms.ts';

/** Applicants interviewed who are hired, CareerPlug 2024. */
const HIRED_OF_INTERVIEWED = 0.27;

/** Built on first use, so that a page that never predicts never pays for it. */
export function defaultInterviewModel(): InterviewModel {
  return (model ??= build());
}

let model: InterviewModel | undefined;

function build(): InterviewModel {
  const proxy = 'Sackett et al. 2022';
  return {
    version: 'interview-default@1',
    base: {
      application: {
        logOdds: logOdds(USUAL_RATE),
        standardError: 0.7,
        source:
          'CareerPlug 2024: about 3 % of applicants are interviewed; it differs by trade by more than a factor of two, hence the error',
      },
      interview: {
        logOdds: logOdds(HIRED_OF_INTERVIEWED),
        standardError: 0.5,
        source: 'CareerPlug 2024: about 27 % of those interviewed are hired',
      },
    },
    terms: [
      {
        id: 'must-haves',
        coefficient: perUnit(0.4),
        standardError: 1.2,
        centre: 0.6,
        source: `${proxy}: job knowledge .40, for which covered must-haves stand`,
      },
      {
        id: 'fit',
        coefficient: perUnit(0.31 / 2),
        standardError: 0.8,
        centre: 0.4,
        source: `${proxy}: work sample .33 and reasoning .31, halved: a match of texts only stands for them`,
      },
      {
        id: 'skills',
        coefficient: perUnit(0.4 / 2),
        standardError: 0.8,
        centre: 0.5,
        source: `${proxy}: job knowledge .40, halved: a person's own estimate only stands for it`,
      },
      {
        id: 'resume-quality',
        coefficient: 0.5,
        standardError: 0.5,
        centre: 0.6,
        source: 'chosen, unmeasured: no published validity of résumé wording was found',
      },
      {
        id: 'preparation',
        coefficient: 0.6,
        standardError: 0.5,
        centre: 0,
        source: 'chosen, unmeasured: any amount of preparation multiplies the odds by at most 1.8',
      },
      {
        id: 'experience',
        coefficient: perDeviation(0.07),
        standardError: 0.08,
        centre: 0.6,
        source: `${proxy}: years of experience .07; Van Iddekinge et al. 2019: .06`,
      },
      {
        id: 'own-record',
        coefficient: 1,
        standardError: 0.25,
        centre: 0,
        source: "the person's own rate, drawn to the base rate as if 30 more applications had gone as usual",
      },
      {
        id: 'channel',
        // Half of the log of 11 % / 2 %: what a referral does on the whole way to being hired is shared by its two steps.
        coefficient: Math.log(0.11 / 0.02) / 2,
        standardError: 0.4,
        centre: 0.02,
        source: 'CareerPlug 2024: referrals are 2 % of applicants and 11 % of hires',
      },
      {
        id: 'competition',
        coefficient: 0.5,
        standardError: 0.3,
        centre: 0,
        source:
          'CareerPlug 2024: about 180 applicants per hire; half of the effect is used, for openings with many applicants differ in other ways too (chosen, unmeasured)',
      },
      {
        id: 'posting-age',
        coefficient: -0.3,
        standardError: 0.3,
        centre: 0.4,
        source: 'chosen, unmeasured: openings fill over time',
      },
    ],
  };
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function perDeviation(validity: number): number {
  return (2 * validity) / Math.sqrt(1 - validity * validity);
}

/** For a term from 0 to 1. */
function perUnit(validity: number): number {
  return perDeviation(validity) / 0.25;
}
