/**
 * Regularised logistic regression on the caller's own outcomes.
 *
 * The prior is a whole model: coefficients are drawn towards its coefficients, each as firmly as its standard error says
 * (a Gaussian prior, so the fit is the most probable model after seeing the outcomes). Ten outcomes change little, a thousand
 * decide. Newton's method; same outcomes, same bits on one JavaScript engine.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import { InvalidInputError } from '../errors.ts';
import { calibrate, type Calibration } from './calibration.ts';
import { defaultInterviewModel } from './default-model.ts';
import { checkInterviewFeatures, type InterviewFeatures, type InterviewStage } from './interview-features.ts';
import { checkInterviewModel, type InterviewModel, type ModelTerm } from './interview-model.ts';
import { termValue } from './interview-terms.ts';
import { logisticRegression, sigmoid } from './logistic-regression.ts';

/** One application and what became of it: an interview, or in stage `interview` an offer. */
export interface InterviewOutcome {
  readonly features: InterviewFeatures;
  readonly happened: boolean;
}

export interface FitInterviewModelOptions {
  /** Name of the model that comes out, as in `acme-2026-11`. */
  readonly version: string;
  /** Default: the model that ships. */
  readonly prior?: InterviewModel | undefined;
  /** Corrects the forecasts afterwards; `isotonic` needs 200 outcomes. Default: none, for logistic regression is calibrated on its own data. */
  readonly calibration?: Calibration['method'] | undefined;
}

/** Fewer outcomes, or fewer of the rarer kind, would teach noise. Chosen, unmeasured. */
const FEWEST_OUTCOMES = 20;
const FEWEST_OF_EACH = 5;
/** Prior deviation of a caller's own number, for each of its standard deviations. Chosen, unmeasured. */
const EXTRA_DEVIATION = 0.7;

/**
 * A model fitted to outcomes of one stage.
 *
 * Terms whose inputs no outcome has keep the prior's coefficients. Each `extra` becomes a term of its own, centred on its mean;
 * an outcome without it counts as average.
 *
 * @throws InvalidInputError for fewer than 20 outcomes, fewer than 5 of a kind, mixed stages or inputs out of range
 */
export function fitInterviewModel(
  outcomes: readonly InterviewOutcome[],
  options: FitInterviewModelOptions,
): InterviewModel {
  const prior = options?.prior ?? defaultInterviewModel();
  checkInterviewModel(prior, 'options.prior');
  if (typeof options?.version !== 'string' || options.version === '')
    throw new InvalidInputError('options.version', 'expected a name for the model');
  const { stage, positives } = checkOutcomes(outcomes);
  const terms = [...prior.terms.filter(({ id }) => hasInput(id, outcomes)), ...extraTerms(outcomes, prior)];
  const rows = outcomes.map(({ features }) => [
    1,
    ...terms.map(({ id, centre }) => (termValue(id, features) ?? centre) - centre),
  ]);
  const start = [prior.base[stage].logOdds, ...terms.map(({ coefficient }) => coefficient)];
  const deviations = [prior.base[stage].standardError, ...terms.map(({ standardError }) => standardError)];
  const truths = outcomes.map(({ happened }) => (happened ? 1 : 0));
  const { coefficients, errors } = logisticRegression(rows, truths, start, deviations);

  const source = `fitted on ${outcomes.length} outcomes; before: `;
  const fitted = terms.map((term, at): ModelTerm => ({
    ...term,
    coefficient: coefficients[at + 1]!,
    standardError: errors[at + 1]!,
    source: `${source}${term.source}`,
  }));
  const kept = prior.terms.filter(({ id }) => !fitted.some((term) => term.id === id));
  const base = { logOdds: coefficients[0]!, standardError: errors[0]!, source: `${source}${prior.base[stage].source}` };
  const forecasts = rows.map((row, at) => ({
    probability: sigmoid(row.reduce((sum, value, column) => sum + value * coefficients[column]!, 0)),
    happened: outcomes[at]!.happened,
  }));
  return freezeDeep({
    version: options.version,
    base: { ...prior.base, [stage]: base },
    terms: [...fitted, ...kept],
    ...(options.calibration === undefined ? {} : { calibration: calibrate(forecasts, options.calibration) }),
    data: { outcomes: outcomes.length, positives, stage, prior: prior.version },
  });
}

function checkOutcomes(outcomes: readonly InterviewOutcome[]): { stage: InterviewStage; positives: number } {
  const isList: boolean = Array.isArray(outcomes);
  if (!isList || outcomes.length < FEWEST_OUTCOMES)
    throw new InvalidInputError('outcomes', `expected at least ${FEWEST_OUTCOMES}`);
  outcomes.forEach((outcome: InterviewOutcome, at) => {
    checkInterviewFeatures(outcome?.features, `outcomes[${at}].features`);
    if (typeof outcome.happened !== 'boolean')
      throw new InvalidInputError(`outcomes[${at}].happened`, 'expected true or false');
  });
  const stages = new Set(outcomes.map(({ features }) => features.stage ?? 'application'));
  if (stages.size > 1) throw new InvalidInputError('outcomes', 'expected one stage; fit a model for each');
  const positives = outcomes.filter(({ happened }) => happened).length;
  if (Math.min(positives, outcomes.length - positives) < FEWEST_OF_EACH)
    throw new InvalidInputError(
      'outcomes',
      `${positives} of ${outcomes.length} happened; expected at least ${FEWEST_OF_EACH} of each kind`,
    );
  return { stage: [...stages][0]!, positives };
}

function hasInput(id: ModelTerm['id'], outcomes: readonly InterviewOutcome[]): boolean {
  return outcomes.some(({ features }) => termValue(id, features) !== undefined);
}

/** Terms for numbers the prior does not know, in the order of their names. */
function extraTerms(outcomes: readonly InterviewOutcome[], prior: InterviewModel): readonly ModelTerm[] {
  const names = new Set(outcomes.flatMap(({ features }) => Object.keys(features.extra ?? {})));
  return [...names].sort().flatMap((name): ModelTerm[] => {
    const id = `extra:${name}` as const;
    if (prior.terms.some((term) => term.id === id)) return [];
    const values = outcomes.flatMap(({ features }) => termValue(id, features) ?? []);
    const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
    if (variance === 0) return [];
    const standardError = EXTRA_DEVIATION / Math.sqrt(variance);
    return [{ id, coefficient: 0, standardError, centre, source: 'no prior knowledge' }];
  });
}
