/** Figures → Markdown. Ratios are taken within a block or a résumé, where the machine was the same for both. */
import { meanOf } from '../quality/ranking-measures.ts';
import { BLOCK, type Measured } from './measure.ts';

/** Position `share` of the sorted values, 0.5 for the median; the upper of two in the middle. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Totals of `size` neighbours each. */
function blockTotals(values: readonly number[], size: number): readonly number[] {
  return Array.from({ length: Math.floor(values.length / size) }, (_, at) =>
    sum(values.slice(at * size, (at + 1) * size)),
  );
}

/** Median over the blocks of own time ÷ the stack's time in the same block. */
function timeRatio(own: readonly number[], stack: readonly number[] | undefined, size: number): string {
  if (stack === undefined) return '–';
  const theirs = blockTotals(stack, size);
  return digits(
    quantile(
      blockTotals(own, size).map((total, at) => total / theirs[at]!),
      0.5,
    ),
  );
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : Number(value.toPrecision(2)).toString();
}

function milliseconds(nanoseconds: number): string {
  return digits(nanoseconds / 1e6);
}

function perSecond(nanoseconds: readonly number[]): string {
  return digits((nanoseconds.length * 1e9) / sum(nanoseconds));
}

/** "46.1 ± 4.0", of shares 0..1. */
function points(values: readonly number[]): string {
  const { mean, standardError } = meanOf(values);
  return `${(100 * mean).toFixed(1)} ± ${(100 * standardError).toFixed(1)}`;
}

function quality(own: readonly number[], stack: readonly number[] | undefined): readonly string[] {
  if (stack === undefined) return [points(own), '–', '–'];
  const differences = own.map((value, at) => value - stack[at]!);
  return [points(own), (meanOf(own).mean / meanOf(stack).mean).toFixed(2), own === stack ? '–' : points(differences)];
}

const HEADER = [
  'system',
  'cold text: ms a pair, p50 (p95)',
  'pairs/s',
  '÷ stack',
  'parsed once: ms a pair, p50 (p95)',
  'pairs/s',
  '÷ stack',
  'nDCG@10',
  '÷ stack',
  'minus stack, paired',
];

export function markdownTable(all: readonly Measured[]): string {
  const stack = all.find(({ peer }) => peer.id === 'stack');
  const rows: (readonly string[])[] = [HEADER, HEADER.map((_, at) => (at === 0 ? '---' : '--:'))];
  for (const one of all) {
    rows.push([
      one.peer.label,
      ...timing(one.cold, stack?.cold, BLOCK),
      ...timing(one.ranked, stack?.ranked, 1),
      ...quality(one.ndcg, stack?.ndcg),
    ]);
    for (const [name, figures] of one.partsNdcg) {
      rows.push([`– its ${name} half alone`, '', '', '', '', '', '', ...quality(figures, stack?.ndcg)]);
    }
  }
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function timing(own: readonly number[], stack: readonly number[] | undefined, size: number): readonly string[] {
  const range = `${milliseconds(quantile(own, 0.5))} (${milliseconds(quantile(own, 0.95))})`;
  return [range, perSecond(own), timeRatio(own, stack, size)];
}
