/**
 * A model as data: base log-odds per stage and terms, each `coefficient × (transform(inputs) − centre)`.
 *
 * Log-odds add up, so what each input did to the result can be named. Models are plain JSON: save one with `JSON.stringify`.
 */
import { InvalidInputError, typeName } from '../errors.ts';
import type { Calibration } from './calibration.ts';
import type { InterviewStage } from './interview-features.ts';
import { INTERVIEW_TERM_IDS, type InterviewTermId } from './interview-terms.ts';

export interface ModelTerm {
  /** One of the terms of `interview-terms.ts`, or `extra:` and the name of a caller's own number. */
  readonly id: InterviewTermId | `extra:${string}`;
  /** Change of the log-odds for each unit of the term. */
  readonly coefficient: number;
  /** How unsure the coefficient is: one standard deviation. */
  readonly standardError: number;
  /** The term's value that changes nothing. */
  readonly centre: number;
  /** Where the coefficient comes from. */
  readonly source: string;
}

export interface InterviewModel {
  /** Changes whenever a prediction would. */
  readonly version: string;
  /** Log-odds of somebody of whom nothing is known, and how unsure they are. */
  readonly base: Readonly<
    Record<InterviewStage, { readonly logOdds: number; readonly standardError: number; readonly source: string }>
  >;
  readonly terms: readonly ModelTerm[];
  /** Present in models that were calibrated on outcomes. */
  readonly calibration?: Calibration;
  /** What a fitted model was fitted on. */
  readonly data?: {
    readonly outcomes: number;
    readonly positives: number;
    readonly stage: InterviewStage;
    readonly prior: string;
  };
}

/** @throws InvalidInputError if it is not a model, as after a file was cut short or edited by hand */
export function checkInterviewModel(model: InterviewModel, parameter = 'options.model'): void {
  if (typeof model !== 'object' || model === null || typeof model.version !== 'string' || !Array.isArray(model.terms))
    throw new InvalidInputError(parameter, `expected an interview model, got ${typeName(model)}`);
  for (const stage of ['application', 'interview'] as const) {
    const base = model.base?.[stage];
    if (!isFinite(base?.logOdds) || !isSpread(base.standardError))
      throw new InvalidInputError(`${parameter}.base.${stage}`, 'expected finite log-odds and a standard error');
  }
  model.terms.forEach((term: ModelTerm, at) => {
    const isKnown = term.id.startsWith('extra:') || (INTERVIEW_TERM_IDS as readonly string[]).includes(term.id);
    if (!isKnown || !isFinite(term.coefficient) || !isFinite(term.centre) || !isSpread(term.standardError))
      throw new InvalidInputError(`${parameter}.terms[${at}]`, 'expected a known term with finite numbers');
  });
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isSpread(value: unknown): boolean {
  return isFinite(value) && value >= 0;
}
