/**
 * How well are outcomes forecast, before and after fitting on outcomes? Ten-fold cross-validation: no forecast comes from a model
 * that saw its outcome. The built package is measured: `npm run build` first.
 *
 *   node bench/quality/interview.ts
 *
 * Two sets with real outcomes: whether invited people came to an interview (answers to a recruiter's questions as the caller's own
 * numbers; the shipped model knows none of them and can only give its base rate), and how far applications went with a recruiter
 * (1 = interviewed by the client or further), forecast from the match of the two texts.
 */
import {
  fitInterviewModel,
  forecastQuality,
  InterviewPredictor,
  Matcher,
  type ForecastOutcome,
  type InterviewModel,
  type InterviewOutcome,
} from '@trackruit/ml';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

const FOLDS = 10;
const folder = dataFolder();

console.log('outcomes | rate | model | AUC | Brier | log-loss | ECE');
report('attendance', attendance());
report('decision-pt', await applications());

function report(name: string, outcomes: readonly InterviewOutcome[]): void {
  const rate = outcomes.filter(({ happened }) => happened).length / outcomes.length;
  const rows: readonly (readonly [string, readonly ForecastOutcome[]])[] = [
    ['always the rate', outcomes.map(({ happened }) => ({ probability: rate, happened }))],
    ['as shipped', forecasts(outcomes, undefined)],
    ['fitted', crossValidated(outcomes)],
    ['fitted, Platt', crossValidated(outcomes, 'platt')],
  ];
  for (const [model, made] of rows) {
    const { areaUnderCurve = 0.5, brier, logLoss, expectedCalibrationError } = forecastQuality(made);
    console.log(
      [
        `${name} (${outcomes.length})`,
        percent(rate),
        model,
        percent(areaUnderCurve),
        brier.toFixed(3),
        logLoss.toFixed(3),
        percent(expectedCalibrationError),
      ].join(' | '),
    );
  }
}

/** Outcomes are dealt out in turn, so that every fold has both kinds. */
function crossValidated(outcomes: readonly InterviewOutcome[], calibration?: 'platt'): readonly ForecastOutcome[] {
  const ordered = [...outcomes].sort((a, b) => Number(a.happened) - Number(b.happened));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = ordered.filter((__, at) => at % FOLDS !== fold);
    const model = fitInterviewModel(seen, { version: `fold-${fold}`, calibration });
    return forecasts(
      ordered.filter((__, at) => at % FOLDS === fold),
      model,
    );
  }).flat();
}

/** Where the model has too little to go on, its base rate. */
function forecasts(
  outcomes: readonly InterviewOutcome[],
  model: InterviewModel | undefined,
): readonly ForecastOutcome[] {
  const predictor = new InterviewPredictor({ model });
  return outcomes.map(({ features, happened }) => {
    const prediction = predictor.predict(features);
    return { probability: prediction.kind === 'prediction' ? prediction.probability : prediction.baseRate, happened };
  });
}

type Invitation = Readonly<Record<string, string>> & { readonly attended: boolean };

/** "yes" → 1, any other answer → 0; the names of the questions are shortened to their first words. */
function attendance(): readonly InterviewOutcome[] {
  const invitations = readJsonLines<Invitation>(folder, 'outcomes-interview-attendance/attendance.jsonl');
  const questions = Object.keys(invitations[0]!).filter((key) => /^(?:Have|Hope|Can|Are|Has|Expected)/.test(key));
  return invitations.map((invitation) => {
    const answers = questions.map((question, at): [string, number] => [
      `question-${at}`,
      invitation[question]!.trim().toLowerCase() === 'yes' ? 1 : 0,
    ]);
    const sameTown =
      invitation['Candidate Current Location']!.trim().toLowerCase() ===
      invitation['Candidate Job Location']!.trim().toLowerCase();
    return {
      features: { stage: 'interview', extra: { ...Object.fromEntries(answers), sameTown: sameTown ? 1 : 0 } },
      happened: invitation.attended,
    };
  });
}

async function applications(): Promise<readonly InterviewOutcome[]> {
  const texts = <Row extends { readonly id: string }>(name: string): ReadonlyMap<string, Row> =>
    new Map(readJsonLines<Row>(folder, `pairs-decision-pt/${name}.jsonl`).map((row) => [row.id, row]));
  const resumes = texts<{ id: string; text: string }>('resumes');
  const jobs = texts<{ id: string; title: string; description: string }>('jobs');
  const pairs = readJsonLines<{ resume: string; job: string; label: number | null }>(
    folder,
    'pairs-decision-pt/pairs.jsonl',
  );
  const matcher = new Matcher({ referenceDate: new Date('2025-01-15') });
  const outcomes: InterviewOutcome[] = [];
  for (const { resume, job, label } of pairs) {
    if (label === null) continue;
    const { title, description } = jobs.get(job)!;
    const result = await matcher.match({ resume: resumes.get(resume)!.text, job: { title, description } });
    const required = result.factors.find(({ id }) => id === 'required-skills');
    outcomes.push({
      features: { match: result.score, ...(required === undefined ? {} : { mustHavesMet: required.value }) },
      happened: label >= 3,
    });
  }
  return outcomes;
}
