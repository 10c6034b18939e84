/** Résumés side by side as a table for a terminal: scores, factors, and who answers which skill. */
import type { ComparedAnswer, ResumeComparison } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { counted } from './counted.ts';
import { pageOf } from './judged-factors.ts';
import { bar, factorNames, type Colour, type PageOptions } from './match-explanation.ts';

/** A column narrower than this tells nothing. */
const LEAST_COLUMN = 8;
const MOST_COLUMN = 18;
const LABEL = 24;
/** Skills that are shown; `--json` has all. */
const SKILLS_SHOWN = 30;

export function comparisonPage(comparison: ResumeComparison, options: PageOptions): string {
  const { width } = options;
  const most = Math.max(1, Math.floor((width - LABEL - 2) / (LEAST_COLUMN + 1)));
  const count = Math.min(most, comparison.resumes.length);
  const cell = Math.min(MOST_COLUMN, Math.floor((width - LABEL - 2) / count) - 1);
  const table = { count, cell, options };
  return pageOf([
    head(comparison, table),
    factors(comparison, table),
    skills(comparison, table),
    summary(comparison, options),
    foot(comparison, options),
  ]);
}

interface Table {
  /** Résumés in the table. */
  readonly count: number;
  /** Columns of the terminal that each takes. */
  readonly cell: number;
  readonly options: PageOptions;
}

function head({ resumes }: ResumeComparison, { count, options }: Table): readonly string[] {
  const { paint, width } = options;
  const lines = [paint('bold', `${counted(resumes.length, 'résumé')}, best first`)];
  for (const { id, rank, score } of resumes.slice(0, count)) {
    const tone: Colour = score >= 0.7 ? 'green' : score >= 0.4 ? 'yellow' : 'red';
    const start = `${String(rank).padStart(3)}. ${`${Math.round(score * 100)}%`.padStart(4)} `;
    lines.push(`${start}${paint(tone, bar(score, 10))}  ${column(printable(id), Math.max(16, width - 22)).trimEnd()}`);
  }
  if (resumes.length > count) lines.push(paint('dim', `  and ${resumes.length - count} more; --json has all`));
  return lines;
}

function factors({ factors: all, resumes }: ResumeComparison, table: Table): readonly string[] {
  const { count, options } = table;
  return [
    row(
      options.paint('bold', column('Points of 100', LABEL)),
      resumes.slice(0, count).map(({ rank }) => `${rank}.`),
      table,
    ),
    ...all.map(({ id, cells }) =>
      row(
        column(factorNames[id], LABEL),
        cells.slice(0, count).map((one) => (one === null ? '–' : (one.contribution * 100).toFixed(1))),
        table,
      ),
    ),
  ];
}

const marks: Readonly<Record<ComparedAnswer['state'], readonly [string, Colour]>> = {
  exact: ['named', 'green'],
  implied: ['implied', 'green'],
  narrower: ['narrower', 'green'],
  related: ['related', 'yellow'],
  supported: ['hinted', 'yellow'],
  missing: ['✗', 'red'],
  'other-of-group': ['–', 'dim'],
};

function skills({ skills: all, resumes }: ResumeComparison, table: Table): readonly string[] {
  if (all.length === 0) return [];
  const { count, options } = table;
  const { paint } = options;
  const lines = [
    row(
      paint('bold', column('Asked for', LABEL)),
      resumes.slice(0, count).map(({ rank }) => `${rank}.`),
      table,
    ),
  ];
  for (const { label, necessity, answers } of all.slice(0, SKILLS_SHOWN)) {
    const name = `${printable(label)}${necessity === 'required' ? '' : ' (preferred)'}`;
    lines.push(
      row(
        column(name, LABEL),
        answers.slice(0, count).map(({ state }) => marks[state][0]),
        table,
        answers.slice(0, count).map(({ state }) => marks[state][1]),
      ),
    );
  }
  if (all.length > SKILLS_SHOWN) lines.push(paint('dim', `  and ${all.length - SKILLS_SHOWN} more; --json lists all`));
  return lines;
}

function row(start: string, cells: readonly string[], { cell, options }: Table, tones?: readonly Colour[]): string {
  const shown = cells.map((text, at) => {
    const padded = ' '.repeat(Math.max(0, cell - displayWidth(text))) + text;
    const tone = tones?.[at];
    return tone === undefined ? padded : options.paint(tone, padded);
  });
  return `  ${start} ${shown.join(' ')}`.trimEnd();
}

function summary(
  { skills: all, lackedByAll, onlyOneHas }: ResumeComparison,
  { width, paint }: PageOptions,
): readonly string[] {
  const labels = new Map(all.map(({ skillId, label }) => [skillId, printable(label)]));
  const lines: string[] = [];
  const say = (title: string, text: string): void => {
    if (text === '') return;
    lines.push(paint('bold', title), ...wrap(text, width - 2).map((line) => `  ${line}`));
  };
  say('Nobody shows', lackedByAll.map((id) => labels.get(id)).join(', '));
  const single = new Map<string, string[]>();
  for (const { skillId, resumeId } of onlyOneHas)
    single.set(resumeId, [...(single.get(resumeId) ?? []), labels.get(skillId)!]);
  for (const [resumeId, own] of single) say(`Only ${printable(resumeId)} shows`, own.join(', '));
  return lines;
}

function foot({ resumes }: ResumeComparison, { width, paint }: PageOptions): readonly string[] {
  const { engine, taxonomy, embedder, referenceDate } = resumes[0]!.match.provenance;
  const text = `${engine} · taxonomy ${taxonomy} · ${embedder === null ? 'no embedder' : `embedder ${embedder}`} · “present” read as ${referenceDate}`;
  return wrap(text, width).map((line) => paint('dim', line));
}
