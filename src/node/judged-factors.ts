/** The head of a judge's page: a score with its bar, and the factors that make it. */
import type { Factor } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { bar, painted, type Colour, type PageOptions } from './match-explanation.ts';

export function scoreLine(name: string, score: number, { width, paint }: PageOptions): string {
  const tone: Colour = score >= 0.8 ? 'green' : score >= 0.5 ? 'yellow' : 'red';
  const label = `${name} ${Math.round(score * 100)}%`;
  return `${paint('bold', label)}  ${paint(tone, bar(score, Math.max(6, Math.min(30, width - displayWidth(label) - 2))))}`;
}

/** What a rule or a criterion is called on a page: a few words instead of its id. */
export type Labels = ReadonlyMap<string, string>;

/** The id itself where a catalogue of the caller's own has no label for it. */
export function labelled(id: string, labels: Labels): string {
  return labels.get(id) ?? id;
}

/** Only what cost something; what is kept in full is counted. */
export function costlyFactors(factors: readonly Factor[], labels: Labels, options: PageOptions): readonly string[] {
  const { width, paint } = options;
  const costly = factors.filter(({ value }) => value < 1);
  const named = costly.map(({ id }) => labelled(id, labels));
  const barWidth = Math.max(4, Math.min(12, width - 44));
  const nameWidth = Math.min(
    Math.max(0, ...named.map(displayWidth)),
    Math.max(12, width - barWidth - '    00.0 of 00.0'.length - 3),
  );
  const lines = costly.flatMap(({ value, weight, contribution, reason }, at) => [
    `  ${column(named[at]!, nameWidth)}  ${paint('cyan', bar(value, barWidth))} ${(contribution * 100).toFixed(1).padStart(5)} of ${(weight * 100).toFixed(1).padStart(4)}`,
    ...wrap(printable(reason), Math.max(16, width - 4)).map((line) => `    ${paint('dim', line)}`),
  ]);
  const kept = factors.length - costly.length;
  const more = costly.length === 0 ? `all ${kept} in full` : `${kept} more in full`;
  return [
    ...painted('bold', 'How the score is made (points of 100)', options),
    ...lines,
    ...(kept > 0 ? [paint('dim', `  ${more}`)] : []),
  ];
}

/** The end of a judge's page: what was not judged, once for each reason, and what judged the rest. */
export function judgedFoot(
  notJudged: readonly (readonly [id: string, reason: string])[],
  judgedBy: string,
  labels: Labels,
  { width, paint }: PageOptions,
): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [id, reason] of notJudged) byReason.set(reason, [...(byReason.get(reason) ?? []), labelled(id, labels)]);
  return [...[...byReason].map(([reason, names]) => `Not judged, because ${reason}: ${names.join('; ')}.`), judgedBy]
    .flatMap((line) => wrap(printable(line), width))
    .map((line) => paint('dim', line));
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
