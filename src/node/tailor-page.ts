/** Advice for a terminal, as it is written: first the score, then each rewrite under what it replaces, then what is missing. */
import type { TailorEvent, TailorResult } from '../index.ts';
import { printable } from './columns.ts';
import { item, scoreLine } from './judged-factors.ts';
import type { PageOptions } from './match-explanation.ts';

export interface TailorPageOptions extends PageOptions {
  /** There were several résumés, so the page says which one was chosen. */
  readonly choice: boolean;
}

/**
 * Pieces of text to print in order. What cannot be taken back on a terminal is not shown before it is sure: of a rewrite only the finished
 * wording; of the reasoning every sentence, which the events give only when it holds.
 */
export async function* tailorPage(
  events: AsyncIterable<TailorEvent>,
  options: TailorPageOptions,
): AsyncGenerator<string, void, undefined> {
  const { paint } = options;
  let inReasoning = false;
  for await (const event of events) {
    if (inReasoning && !(event.type === 'text-delta' && event.field === 'reasoning')) {
      yield '\n\n';
      inReasoning = false;
    }
    switch (event.type) {
      case 'match-ready':
        yield lines([
          scoreLine('Match', event.match.score, options),
          ...(options.choice && event.resumeId !== undefined ? [`The best of them: ${printable(event.resumeId)}`] : []),
          '',
        ]);
        break;
      case 'text-delta':
        if (event.field !== 'reasoning') break;
        inReasoning = true;
        yield printable(event.delta) === ''
          ? ''
          : event.delta.startsWith(' ')
            ? ` ${printable(event.delta)}`
            : printable(event.delta);
        break;
      case 'rewrite-ready': {
        const { original, rewritten, reason, delta } = event.rewrite;
        yield lines([
          ...item(paint('red', '−'), original, options),
          ...item(paint('green', '+'), rewritten, options),
          ...(reason === undefined ? [] : item(' ', reason, options).map((line) => paint('dim', line))),
          paint('dim', `    ${points(delta)} points`),
          '',
        ]);
        break;
      }
      case 'warning-raised': {
        const named = (event.warning.claims ?? []).map(({ surface }) => `“${printable(surface)}”`);
        const what = named.length === 0 ? '' : ` (${[...new Set(named)].slice(0, 8).join(', ')})`;
        yield lines([...item(paint('yellow', '!'), `${event.warning.message}${what}`, options), '']);
        break;
      }
      case 'result-ready':
        yield lines(resultLines(event.result, options));
        break;
      default:
        break;
    }
  }
}

function resultLines(result: TailorResult, options: PageOptions): readonly string[] {
  const { paint } = options;
  const { questions, rewrites, matchScore, tailoredScore, provenance } = result;
  return [
    ...(rewrites.length === 0
      ? [paint('dim', 'No passage was reworded.')]
      : [
          paint(
            'bold',
            `With ${rewrites.length === 1 ? 'the rewrite' : `all ${rewrites.length} rewrites`}: ${percent(matchScore)} → ${percent(tailoredScore)}`,
          ),
        ]),
    ...(questions.length === 0
      ? []
      : [
          '',
          paint('bold', 'What the résumé does not show'),
          ...questions.flatMap(({ question }) => item('?', question, options)),
        ]),
    '',
    paint('dim', printable(`${provenance.engine}, ${provenance.model}`)),
  ];
}

function points(delta: number): string {
  const rounded = (delta * 100).toFixed(1);
  return delta >= 0 || Number(rounded) === 0 ? `+${rounded.replace('-', '')}` : rounded;
}

function percent(score: number): string {
  return `${Math.round(score * 100)}%`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
