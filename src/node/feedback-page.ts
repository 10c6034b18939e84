/** Feedback as a page for a terminal: score, what to change first, what is well done. */
import type { FeedbackReport } from '../index.ts';
import { printable, wrap } from './columns.ts';
import { costlyFactors, item, pageOf, scoreLine } from './judged-factors.ts';
import type { PageOptions } from './match-explanation.ts';

/** Findings shown; `--json` has all. */
const findingLimit = 15;
/** Letters of a place that are quoted. */
const quoteLength = 60;

export function feedbackPage(report: FeedbackReport, text: string, options: PageOptions): string {
  return pageOf([
    [scoreLine('Feedback', report.score, options)],
    costlyFactors(report.factors, options),
    findings(report, text, options),
    sections(report, options),
    praise(report, options),
    foot(report, options),
  ]);
}

function findings({ findings: all }: FeedbackReport, text: string, options: PageOptions): readonly string[] {
  const { paint } = options;
  if (all.length === 0) return [paint('green', 'Nothing to mend was found.')];
  const more = all.length - findingLimit;
  return [
    paint('bold', `What to change, most worth first (${all.length})`),
    ...all.slice(0, findingLimit).flatMap(({ span, reason, hint, delta }) => {
      const words = printable(text.slice(span.start, span.end));
      const quoted = words.length > quoteLength ? `${words.slice(0, quoteLength - 1)}…` : words;
      return [
        `  ${paint('yellow', `+${(delta * 100).toFixed(1)}`)} ${quoted === '' ? '' : `“${quoted}”`}`,
        ...item(' ', reason, options),
        ...item(paint('green', '→'), hint, options),
      ];
    }),
    ...(more > 0 ? [paint('dim', `  and ${more} more`)] : []),
  ];
}

function sections({ sections: all }: FeedbackReport, options: PageOptions): readonly string[] {
  return [
    options.paint('bold', 'By section'),
    ...all.flatMap(({ title, kind, words, insight }) =>
      item('•', `${title ?? kind} (${words} words): ${insight}`, options),
    ),
  ];
}

function praise({ praise: all }: FeedbackReport, options: PageOptions): readonly string[] {
  if (all.length === 0) return [];
  return [
    options.paint('bold', 'Well done'),
    ...all.flatMap(({ reason }) => item(options.paint('green', '✓'), reason, options)),
  ];
}

function foot({ notApplicable, provenance }: FeedbackReport, { width, paint }: PageOptions): readonly string[] {
  return [
    ...notApplicable.map(({ criterionId, reason }) => `${criterionId} not judged: ${reason}.`),
    `${provenance.engine}, ${provenance.tagger}`,
  ]
    .flatMap((line) => wrap(printable(line), width))
    .map((line) => paint('dim', line));
}
