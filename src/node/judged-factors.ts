/** The head of a judge's page: a score with its bar, and the factors that make it. */
import type { Factor } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { bar, type Colour, type PageOptions } from './match-explanation.ts';

export function scoreLine(name: string, score: number, { width, paint }: PageOptions): string {
  const tone: Colour = score >= 0.8 ? 'green' : score >= 0.5 ? 'yellow' : 'red';
  const label = `${name} ${Math.round(score * 100)}%`;
  return `${paint('bold', label)}  ${paint(tone, bar(score, Math.max(6, Math.min(30, width - displayWidth(label) - 2))))}`;
}

/** Only what cost something; what is kept in full is counted. */
export function costlyFactors(factors: readonly Factor[], { width, paint }: PageOptions): readonly string[] {
  const costly = factors.filter(({ value }) => value < 1);
  const nameWidth = Math.max(0, ...costly.map(({ id }) => id.length));
  const lines = costly.flatMap(({ id, value, weight, contribution, reason }) => [
    `  ${column(id, nameWidth)}  ${paint('cyan', bar(value, 12))} ${(contribution * 100).toFixed(1).padStart(5)} of ${(weight * 100).toFixed(1).padStart(4)}`,
    ...wrap(printable(reason), width - 4).map((line) => `    ${paint('dim', line)}`),
  ]);
  const kept = factors.length - costly.length;
  return [
    paint('bold', 'How the score is made (points of 100)'),
    ...lines,
    ...(kept > 0 ? [paint('dim', `  ${kept} more in full`)] : []),
  ];
}

/** Parts of a page with an empty line between them. */
export function pageOf(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A bullet with hanging indent. */
export function item(sign: string, text: string, { width }: PageOptions): readonly string[] {
  const [first = '', ...rest] = wrap(printable(text), Math.max(20, width - 4));
  return [`  ${sign} ${first}`, ...rest.map((line) => `    ${line}`)];
}
