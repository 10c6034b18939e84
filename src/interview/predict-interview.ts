/**
 * How likely an application is to lead to an interview, or an interview to an offer: a stated base rate, moved by what is known.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import { checkObject } from '../errors.ts';
import { calibratedLogOdds } from './calibration.ts';
import { defaultInterviewModel } from './default-model.ts';
import { checkInterviewFeatures, type InterviewFeatures, type InterviewStage } from './interview-features.ts';
import { checkInterviewModel, type InterviewModel, type ModelTerm } from './interview-model.ts';
import type {
  InterviewFactor,
  InterviewLever,
  InterviewPrediction,
  InterviewProvenance,
} from './interview-prediction.ts';
import { describeTerm, termName, termValue } from './interview-terms.ts';
import { sigmoid } from './logistic-regression.ts';

/** Version of the engine; the coefficients have the version of their model. */
export const INTERVIEW_ENGINE = 'interview@2';

export interface InterviewPredictorOptions {
  /** Default: the model that ships; another one comes from `fitInterviewModel` or from a file that holds one. */
  readonly model?: InterviewModel | undefined;
}

export class InterviewPredictor {
  readonly #model: InterviewModel;

  /** @throws InvalidInputError for a model that is none */
  constructor(options: InterviewPredictorOptions = {}) {
    checkObject(options, 'options');
    if (options.model !== undefined) checkInterviewModel(options.model);
    this.#model = options.model ?? defaultInterviewModel();
  }

  /**
   * Says `insufficient-evidence` instead of a number when nothing is given that tells one application from another: neither fit
   * (`match`, `mustHavesMet`, `matchScoreAvg`, `skillsStrength`) nor a record of at least ten applications nor a number of the
   * caller's own that the model was fitted with.
   *
   * @throws InvalidInputError for inputs out of range
   */
  predict(features: InterviewFeatures): InterviewPrediction {
    checkInterviewFeatures(features);
    const model = this.#model;
    const stage = features.stage ?? 'application';
    const provenance = { engine: INTERVIEW_ENGINE, model: model.version };
    if (!tellsSomething(features, model)) return insufficient(stage, model, provenance);
    const { logOdds, factors, variance } = judge(features, stage, model);
    const probability = sigmoid(logOdds);
    const spread = Z80 * Math.sqrt(variance);
    const byStrength = [...factors].sort(
      (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.id < b.id ? -1 : 1),
    );
    return freezeDeep({
      kind: 'prediction' as const,
      stage,
      probability,
      logOdds,
      baseLogOdds: model.base[stage].logOdds,
      interval: { low: sigmoid(logOdds - spread), high: sigmoid(logOdds + spread) },
      factors,
      positiveFactors: byStrength.filter(({ contribution }) => contribution > 0),
      negativeFactors: byStrength.filter(({ contribution }) => contribution < 0),
      levers: leversOf(features, stage, model, probability),
      provenance,
    });
  }
}

/** One prediction; `new InterviewPredictor(options).predict(features)`. */
export function predictInterview(
  features: InterviewFeatures,
  options?: InterviewPredictorOptions,
): InterviewPrediction {
  return new InterviewPredictor(options).predict(features);
}

/** Standard normal quantile of 0.9: four fifths lie within plus and minus this. */
const Z80 = 1.2816;

interface Judgement {
  readonly logOdds: number;
  readonly factors: readonly InterviewFactor[];
  readonly variance: number;
}

function judge(features: InterviewFeatures, stage: InterviewStage, model: InterviewModel): Judgement {
  const base = model.base[stage];
  const factors: InterviewFactor[] = [];
  let logOdds = base.logOdds;
  let variance = base.standardError ** 2;
  for (const term of model.terms) {
    const value = termValue(term.id, features);
    if (value === undefined) continue;
    const contribution = term.coefficient * (value - term.centre);
    logOdds += contribution;
    variance += (term.standardError * (value - term.centre)) ** 2;
    factors.push({ id: term.id, contribution, reason: reasonFor(term, contribution, features), source: term.source });
  }
  if (model.calibration !== undefined) {
    const contribution = calibratedLogOdds(logOdds, model.calibration) - logOdds;
    logOdds += contribution;
    if (model.calibration.method === 'platt') variance *= model.calibration.scale ** 2;
    factors.push({
      id: 'calibration',
      contribution,
      reason: `Past predictions of this model were ${contribution < 0 ? 'too high' : contribution > 0 ? 'too low' : 'right'} about here.`,
      source: `${model.calibration.method} calibration on outcomes`,
    });
  }
  return { logOdds, factors, variance };
}

function reasonFor(term: ModelTerm, contribution: number, features: InterviewFeatures): string {
  const said = describeTerm(term.id, features);
  const effect =
    contribution > 0 ? 'which speaks for it' : contribution < 0 ? 'which speaks against it' : 'which is usual';
  return `${said[0]!.toUpperCase()}${said.slice(1)}, ${effect}.`;
}

/** Applications below which a record says no more than chance would. Chosen, unmeasured. */
const FEWEST_APPLICATIONS = 10;

function tellsSomething(features: InterviewFeatures, model: InterviewModel): boolean {
  const { match, mustHavesMet, matchScoreAvg, skillsStrength, appliedJobs, interviewsGiven } = features;
  if ([match, mustHavesMet, matchScoreAvg, skillsStrength].some((input) => input !== undefined)) return true;
  if (interviewsGiven !== undefined && appliedJobs !== undefined && appliedJobs >= FEWEST_APPLICATIONS) return true;
  return model.terms.some(({ id }) => id.startsWith('extra:') && termValue(id, features) !== undefined);
}

function insufficient(
  stage: InterviewStage,
  model: InterviewModel,
  provenance: InterviewProvenance,
): InterviewPrediction {
  return freezeDeep({
    kind: 'insufficient-evidence' as const,
    stage,
    reason:
      'Nothing given says how well the person fits this posting, and there is no record of ten or more applications.',
    wouldHelp: ['match', 'mustHavesMet', 'matchScoreAvg', 'skillsStrength', 'appliedJobs with interviewsGiven'],
    baseRate: sigmoid(model.base[stage].logOdds),
    provenance,
  });
}

/** Changes a person can make, with the inputs they would leave behind. */
const CHANGES: readonly {
  readonly id: ModelTerm['id'];
  /** The application is sent and the interview is to come: what it says can no longer be changed, how one prepares can. */
  readonly isPossibleAtInterview?: boolean;
  readonly advice: string;
  /** Absent where there is nothing left to gain. */
  readonly change: (features: InterviewFeatures) => InterviewFeatures | undefined;
}[] = [
  {
    id: 'must-haves',
    advice: 'Apply where every must-have is met, or gain the missing ones.',
    change: ({ mustHavesMet, ...rest }) => (mustHavesMet === undefined ? undefined : { ...rest, mustHavesMet: 1 }),
  },
  {
    id: 'fit',
    advice: 'Pick postings, or shape the résumé truthfully, so that the match reaches 75%.',
    change: (features) =>
      features.match === undefined && features.matchScoreAvg === undefined
        ? undefined
        : { ...features, match: Math.max(0.75, termValue('fit', features)!) },
  },
  {
    id: 'resume-quality',
    advice: 'Rework the résumé until its feedback score reaches 85%.',
    change: (features) =>
      features.resumeScore === undefined
        ? undefined
        : { ...features, resumeScore: Math.max(0.85, features.resumeScore) },
  },
  {
    id: 'preparation',
    isPossibleAtInterview: true,
    advice: 'Put ten more hours into preparing for this employer.',
    change: (features) =>
      features.prepHours === undefined ? undefined : { ...features, prepHours: features.prepHours + 10 },
  },
  {
    id: 'channel',
    advice: 'Ask somebody inside for a referral.',
    change: (features) => (features.channel === 'referral' ? undefined : { ...features, channel: 'referral' }),
  },
];

/** Gains below this are noise beside the interval. Chosen, unmeasured. */
const LEAST_GAIN = 0.005;

function leversOf(
  features: InterviewFeatures,
  stage: InterviewStage,
  model: InterviewModel,
  probability: number,
): readonly InterviewLever[] {
  const levers = CHANGES.flatMap(({ id, advice, change, isPossibleAtInterview }): InterviewLever[] => {
    const isPossible = stage === 'application' || isPossibleAtInterview === true;
    const changed = isPossible && model.terms.some((term) => term.id === id) ? change(features) : undefined;
    if (changed === undefined) return [];
    const delta = sigmoid(judge(changed, stage, model).logOdds) - probability;
    return delta < LEAST_GAIN ? [] : [{ id, advice, delta }];
  });
  return levers.sort((a, b) => b.delta - a.delta || (termName(a.id) < termName(b.id) ? -1 : 1));
}
