/** Advice for a terminal, as it is written: first the score, then each rewrite under what it replaces, then what is missing. */
import type { TailorEvent, TailorResult, UnsupportedClaim } from '../index.ts';
import { displayWidth, printable } from './columns.ts';
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
  let column = 0;
  for await (const event of events) {
    if (inReasoning && !(event.type === 'text-delta' && event.field === 'reasoning')) {
      yield '\n\n';
      inReasoning = false;
      column = 0;
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
        for (const piece of flowing(event.delta, column, options.width)) {
          column = piece.startsWith('\n') ? displayWidth(piece.slice(1)) : column + displayWidth(piece);
          yield piece;
        }
        break;
      case 'rewrite-ready': {
        const { original, rewritten, reason, delta, repairedFrom } = event.rewrite;
        yield lines([
          ...item(paint('red', '−'), original, options),
          ...item(paint('green', '+'), rewritten, options),
          ...(reason === undefined ? [] : item(' ', reason, options).map((line) => paint('dim', line))),
          ...(repairedFrom === undefined
            ? []
            : item(' ', `repaired: asked again, without ${quoted(repairedFrom)}`, options).map((line) =>
                paint('dim', line),
              )),
          paint('dim', `    ${points(delta)} points`),
          '',
        ]);
        break;
      }
      case 'warning-raised': {
        const { claims = [] } = event.warning;
        const what = claims.length === 0 ? '' : ` (${quoted(claims)})`;
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

/** Words of running text with the blank or the line end before each, for a page of so many columns that is at `column` of its line. */
function* flowing(delta: string, column: number, width: number): Generator<string, void, undefined> {
  let at = column;
  for (const [order, piece] of delta.split(/\s/u).entries()) {
    const word = printable(piece);
    if (word === '') continue;
    // Only the first piece may go on with the word that the last delta ended in.
    const isApart = order > 0 && at > 0;
    const taken = displayWidth(word);
    if (isApart && at + 1 + taken > width) {
      yield `\n${word}`;
      at = taken;
    } else {
      yield isApart ? ` ${word}` : word;
      at += taken + (isApart ? 1 : 0);
    }
  }
}

/** What was written and is not in the résumé: once each, and not more than a line or two of it. */
function quoted(claims: readonly UnsupportedClaim[]): string {
  const named = claims.map(({ surface }) => `“${printable(surface)}”`);
  return [...new Set(named)].slice(0, 8).join(', ');
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
  const rounded = Math.abs(delta * 100).toFixed(1);
  if (Number(rounded) === 0) return 'no';
  return `${delta < 0 ? '−' : '+'}${rounded}`;
}

function percent(score: number): string {
  return `${Math.round(score * 100)}%`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
