/** An interview prediction as a page for a terminal. */
import type { InterviewFactor, InterviewPrediction } from '../index.ts';
import { printable, wrap } from './columns.ts';
import { interviewOptions } from './interview-options.ts';
import { item, pageOf, scoreLine } from './judged-factors.ts';
import type { PageOptions } from './match-explanation.ts';

export function interviewPage(prediction: InterviewPrediction, options: PageOptions): string {
  const { width, paint } = options;
  const what = prediction.stage === 'interview' ? 'an offer' : 'an interview';
  const foot = wrap(`${prediction.provenance.engine}, model ${prediction.provenance.model}`, width).map((line) =>
    paint('dim', line),
  );
  if (prediction.kind === 'insufficient-evidence') {
    return pageOf([
      [paint('bold', `No prediction of ${what}`), ...wrap(prediction.reason, width)],
      [`One of these would be enough: ${prediction.wouldHelp.map(typed).join(', ')}.`].flatMap((line) =>
        wrap(line, width),
      ),
      foot,
    ]);
  }
  const { probability, interval, baseLogOdds, positiveFactors, negativeFactors, levers } = prediction;
  const base = 1 / (1 + Math.exp(-baseLogOdds));
  return pageOf([
    [
      scoreLine(`Chance of ${what}`, probability, options),
      ...wrap(
        `Between ${percent(interval.low)} and ${percent(interval.high)} in four of five such cases; everybody starts from ${percent(base)}.`,
        width,
      ).map((line) => paint('dim', line)),
    ],
    factors('Speaks for it', positiveFactors, options),
    factors('Speaks against it', negativeFactors, options),
    levers.length === 0
      ? []
      : [
          paint('bold', 'What would move it most'),
          ...levers.flatMap(({ advice, delta }) =>
            item(paint('green', '→'), `${advice} (${(delta * 100).toFixed(1)} points more)`, options),
          ),
        ],
    foot,
  ]);
}

/** Inputs by the options they are typed as: "appliedJobs with interviewsGiven" → "--applied with --interviews". */
function typed(inputs: string): string {
  return inputs.replace(/[A-Za-z]+/g, (word) => (word === 'with' ? word : `--${interviewOptions.get(word) ?? word}`));
}

/** With the factor on the odds: 2.0 doubles them. */
function factors(title: string, all: readonly InterviewFactor[], options: PageOptions): readonly string[] {
  if (all.length === 0) return [];
  return [
    options.paint('bold', title),
    ...all.flatMap(({ reason, contribution, source }) =>
      item('•', `${reason} Odds × ${Math.exp(contribution).toFixed(2)} (${printable(source)})`, options),
    ),
  ];
}

function percent(share: number): string {
  return share > 0 && share < 0.1 ? `${(share * 100).toFixed(1)}%` : `${Math.round(share * 100)}%`;
}
