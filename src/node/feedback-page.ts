/** Feedback as a page for a terminal: score, what to change first, what is well done. */
import { feedbackCriteria, type FeedbackFinding, type FeedbackReport } from '../index.ts';
import { printable } from './columns.ts';
import { counted } from './counted.ts';
import { costlyFactors, item, judgedFoot, labelled, pageOf, scoreLine, type Labels } from './judged-factors.ts';
import { painted, type PageOptions } from './match-explanation.ts';

/** Places shown of one criterion that are to be mended in one way, and such ways; `--json` has all. */
const placeLimit = 4;
const wayLimit = 3;
/** Letters of a place that are quoted. */
const quoteLength = 60;
/** A place of fewer letters is shown with what follows it. */
const shortPlace = 20;

export function feedbackPage(report: FeedbackReport, text: string, options: PageOptions): string {
  const labels = new Map(feedbackCriteria().map(({ id, label }) => [id, label]));
  return pageOf([
    [scoreLine('Feedback', report.score, options)],
    costlyFactors(report.factors, labels, options),
    findings(report, text, labels, options),
    sections(report, options),
    praise(report, options),
    foot(report, labels, options),
  ]);
}

/** One criterion after the other, the one with most to gain first; one advice is given once for all its places. */
function findings(
  { findings: all, factors }: FeedbackReport,
  text: string,
  labels: Labels,
  options: PageOptions,
): readonly string[] {
  const { paint } = options;
  if (all.length === 0) return [paint('green', 'Nothing to mend was found.')];
  const groups = [...groupedBy(all, ({ criterionId }) => criterionId)].map(([criterionId, places]) => {
    const sum = places.reduce((total, { delta }) => total + delta, 0);
    const factor = factors.find(({ id }) => id === criterionId);
    // Together they gain no more than the criterion has left to give.
    return {
      criterionId,
      places,
      gain: factor === undefined ? sum : Math.min(sum, factor.weight - factor.contribution),
    };
  });
  groups.sort((a, b) => b.gain - a.gain);
  return [
    ...painted('bold', `What to change, most worth first (${counted(all.length, 'place')})`, options),
    ...groups.flatMap(({ criterionId, places, gain }) => {
      const ways = [...groupedBy(places, ({ hint }) => hint)];
      const left = ways.slice(wayLimit).reduce((sum, [, more]) => sum + more.length, 0);
      return [
        `  ${paint('yellow', `+${(gain * 100).toFixed(1)}`)} ${labelled(criterionId, labels)}`,
        ...ways.slice(0, wayLimit).flatMap(([hint, same]) => way(hint, same, text, options)),
        ...(left > 0 ? [paint('dim', `    and ${counted(left, 'more place')}`)] : []),
      ];
    }),
  ];
}

/** Places with one advice: what is wrong there, said once where it is the same, and what to do. */
function way(hint: string, places: readonly FeedbackFinding[], text: string, options: PageOptions): readonly string[] {
  const { paint } = options;
  const reasons = new Set(places.map(({ reason }) => reason));
  const isSame = reasons.size === 1;
  const shown = places.slice(0, placeLimit).map(({ span, reason }) => {
    const words = quote(text, span);
    // A reason that quotes the place needs no second quotation.
    if (words === '' || reason.includes(`“${printable(text.slice(span.start, span.end))}”`))
      return isSame ? '' : reason;
    return isSame ? words : `${words}: ${reason}`;
  });
  const more = places.length - shown.length;
  return [
    ...shown.filter((line) => line !== '').flatMap((line) => item(' ', line, options)),
    ...(more > 0 ? [paint('dim', `    and ${counted(more, 'more place')}`)] : []),
    ...(isSame ? item(' ', [...reasons].join(''), options) : []),
    ...item(paint('green', '→'), hint, options),
  ];
}

/** The place in quotation marks; of a single word, or less, the line from there on, or up to there, so that it is found again. */
function quote(text: string, { start, end }: FeedbackFinding['span']): string {
  if (printable(text.slice(start, end)) === '') return '';
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(end, lineEnd));
  if (end - start <= 1 && isLast) {
    const line = printable(text.slice(text.lastIndexOf('\n', start) + 1, end));
    return line.length > quoteLength ? `“…${line.slice(1 - quoteLength)}”` : `“${line}”`;
  }
  const words = printable(text.slice(start, end - start < shortPlace ? lineEnd : end));
  return `“${words.length > quoteLength ? `${words.slice(0, quoteLength - 1).trimEnd()}…` : words}”`;
}

function groupedBy(
  all: readonly FeedbackFinding[],
  keyOf: (finding: FeedbackFinding) => string,
): ReadonlyMap<string, readonly FeedbackFinding[]> {
  const groups = new Map<string, FeedbackFinding[]>();
  for (const finding of all) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function sections({ sections: all }: FeedbackReport, options: PageOptions): readonly string[] {
  return [
    options.paint('bold', 'By section'),
    ...all.flatMap(({ title, kind, words, insight }) =>
      item('•', `${title ?? kind} (${counted(words, 'word')}): ${insight}`, options),
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

function foot({ notApplicable, provenance }: FeedbackReport, labels: Labels, options: PageOptions): readonly string[] {
  return judgedFoot(
    notApplicable.map(({ criterionId, reason }) => [criterionId, reason]),
    `${provenance.engine}, ${provenance.tagger}`,
    labels,
    options,
  );
}
