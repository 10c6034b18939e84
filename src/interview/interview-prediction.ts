/** What `predictInterview` returns: plain, readonly JSON. */
import type { InterviewStage } from './interview-features.ts';
import type { ModelTerm } from './interview-model.ts';

/** One input and what it did. Contributions of all factors and the base add up to the log-odds of the result. */
export interface InterviewFactor {
  readonly id: ModelTerm['id'] | 'calibration';
  /** Change of the log-odds; above 0 speaks for it. */
  readonly contribution: number;
  /** One plain sentence. */
  readonly reason: string;
  /** Where the coefficient comes from. */
  readonly source: string;
}

/** A change within the person's reach and what it would do, all else equal. */
export interface InterviewLever {
  readonly id: ModelTerm['id'];
  readonly advice: string;
  /** Probability after the change minus the probability now, 0..1. */
  readonly delta: number;
}

export interface ProvidedPrediction {
  readonly kind: 'prediction';
  readonly stage: InterviewStage;
  /** 0..1 = sigmoid(logOdds). */
  readonly probability: number;
  /** baseLogOdds + the factors' contributions, added in their order. */
  readonly logOdds: number;
  readonly baseLogOdds: number;
  /** Four of five such predictions should fall within, if the model's errors are as large as it says. */
  readonly interval: { readonly low: number; readonly high: number };
  readonly factors: readonly InterviewFactor[];
  /** Factors that speak for it, strongest first; those that speak against it, strongest first. */
  readonly positiveFactors: readonly InterviewFactor[];
  readonly negativeFactors: readonly InterviewFactor[];
  /** Largest gain first; gains under half a percentage point are left out. */
  readonly levers: readonly InterviewLever[];
  readonly provenance: InterviewProvenance;
}

/** Nothing was given that tells this application from any other: a number would be the base rate in disguise. */
export interface InsufficientEvidence {
  readonly kind: 'insufficient-evidence';
  readonly stage: InterviewStage;
  readonly reason: string;
  /** Inputs, any one of which would be enough. */
  readonly wouldHelp: readonly string[];
  /** The base rate everybody shares, 0..1. */
  readonly baseRate: number;
  readonly provenance: InterviewProvenance;
}

export type InterviewPrediction = ProvidedPrediction | InsufficientEvidence;

export interface InterviewProvenance {
  readonly engine: string;
  readonly model: string;
}
