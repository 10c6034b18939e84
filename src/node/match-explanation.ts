/** A match as a page for a terminal: score, factors with bars, skills found and not found, what would change it. */
import type { Evidence, MatchFactorId, MatchResult, MissingSkill, SkillMatch } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { counted } from './counted.ts';

export type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Colours a piece of text, or returns it as it is. */
export type Paint = (colour: Colour, text: string) => string;

export interface PageOptions {
  /** Columns of the page; below 40 lines may be longer. */
  readonly width: number;
  readonly paint: Paint;
}

/** A line of the page in one colour, broken where the page ends. */
export function painted(colour: Colour, text: string, { width, paint }: PageOptions): string[] {
  return wrap(text, Math.max(20, width)).map((line) => paint(colour, line));
}

/** The texts that were matched, to quote the evidence from. */
export interface MatchedTexts {
  readonly resume: string;
  readonly job: string;
}

export const factorNames: Readonly<Record<MatchFactorId, string>> = {
  'required-skills': 'Required skills',
  'preferred-skills': 'Preferred skills',
  experience: 'Experience',
  title: 'Title and level',
  education: 'Education',
  'lexical-similarity': 'Wording',
  'semantic-similarity': 'Meaning',
};

/** Longest list of skills or fixes that is shown in full; `--json` has everything. */
const listLimit = 20;

export function matchExplanation(result: MatchResult, texts: MatchedTexts, options: PageOptions): string {
  const sections = [
    headline(result, options),
    factors(result, options),
    found(result, texts, options),
    notFound(result, texts, options),
    fixes(result, options),
    provenance(result, options),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline({ score, interval, confidence, cap }: MatchResult, { width, paint }: PageOptions): string[] {
  const tone: Colour = score >= 0.7 ? 'green' : score >= 0.4 ? 'yellow' : 'red';
  const lines = [
    `${paint('bold', `Match ${percent(score)}`)}  ${paint(tone, bar(score, Math.max(6, Math.min(30, width - 14))))}`,
    ...wrap(
      `Between ${percent(interval.low)} and ${percent(interval.high)} if the least certain readings fell the other ` +
        `way; ${percent(confidence)} sure that there was enough to go on.`,
      width,
    ).map((line) => paint('dim', line)),
  ];
  if (cap !== undefined) {
    lines.push(
      ...wrap(`Held at ${percent(cap.limit)}: ${printable(cap.reason)}`, width).map((line) => paint('red', line)),
    );
  }
  return lines;
}

function factors({ factors: all }: MatchResult, options: PageOptions): string[] {
  const { width, paint } = options;
  const nameWidth = Math.max(...all.map(({ id }) => factorNames[id].length));
  const barWidth = Math.max(6, Math.min(20, width - nameWidth - 24));
  const lines = painted('bold', 'How the score is made (points of 100)', options);
  for (const { id, value, weight, contribution, reason } of all) {
    const points = `${(contribution * 100).toFixed(1).padStart(5)} of ${(weight * 100).toFixed(1).padStart(4)}`;
    lines.push(`  ${column(factorNames[id], nameWidth)}  ${paint('cyan', bar(value, barWidth))} ${points}`);
    lines.push(...wrap(printable(reason), width - 4).map((line) => `    ${paint('dim', line)}`));
  }
  return lines;
}

const viaNames: Readonly<Record<SkillMatch['via'], string>> = {
  exact: 'named',
  implied: 'implied by',
  narrower: 'narrower:',
  related: 'related:',
};

function found({ matchedSkills }: MatchResult, texts: MatchedTexts, options: PageOptions): string[] {
  if (matchedSkills.length === 0) return [];
  const rows = requiredFirst(matchedSkills).map((match): SkillRow => {
    const quote = quoted(match.evidence, 'resume', texts);
    const how = match.via === 'exact' ? quote || 'named' : `${viaNames[match.via]} ${quote || match.answeredBy}`;
    return {
      mark: match.via === 'exact' ? '✓' : '≈',
      tone: match.credit >= 0.9 ? 'green' : 'yellow',
      necessity: match.necessity,
      label: match.label,
      detail: [how, match.credit < 1 ? `credit ${percent(match.credit)}` : '', years(match)].filter(Boolean).join(', '),
    };
  });
  return skillList(`Asked for and found (${matchedSkills.length})`, rows, options);
}

function years({ yearsAsked, yearsShown }: SkillMatch): string {
  const shown = yearsShown === undefined ? '' : `${yearsCount(yearsShown)} shown`;
  const asked = yearsAsked === undefined ? '' : `${yearsCount(yearsAsked)} asked`;
  return [shown, asked].filter(Boolean).join(', ');
}

function yearsCount(value: number): string {
  return counted(Math.round(value * 10) / 10, 'year');
}

function notFound({ missingSkills }: MatchResult, texts: MatchedTexts, options: PageOptions): string[] {
  if (missingSkills.length === 0) return [];
  const rows = requiredFirst(missingSkills).map((skill): SkillRow => ({
    mark: skill.gap === 'supported' ? '~' : '✗',
    tone: skill.gap === 'supported' ? 'yellow' : 'red',
    necessity: skill.necessity,
    label: skill.label,
    detail: gapDetail(skill, texts),
  }));
  return skillList(`Asked for and not found (${missingSkills.length})`, rows, options);
}

function gapDetail(skill: MissingSkill, texts: MatchedTexts): string {
  if (skill.gap === 'missing') return 'nothing points to it';
  const quote = quoted(skill.evidence, 'resume', texts);
  return `not named, but supported by ${quote || skill.supportedBy.join(', ')}`;
}

interface SkillRow {
  readonly mark: string;
  readonly tone: Colour;
  readonly necessity: string;
  readonly label: string;
  readonly detail: string;
}

function skillList(title: string, rows: readonly SkillRow[], { width, paint }: PageOptions): string[] {
  const shown = rows.slice(0, listLimit).map((row) => ({ ...row, label: printable(row.label) }));
  const labelWidth = Math.min(30, Math.max(8, width - 32), Math.max(...shown.map(({ label }) => displayWidth(label))));
  const indent = 2 + 2 + 'preferred'.length + 1 + labelWidth + 2;
  const lines = [paint('bold', title)];
  for (const { mark, tone, necessity, label, detail } of shown) {
    const start = `  ${paint(tone, mark)} ${paint('dim', column(necessity, 'preferred'.length))} `;
    const [first = '', ...rest] = wrap(detail, Math.max(16, width - indent));
    lines.push(`${start}${column(label, labelWidth)}  ${paint('dim', first)}`);
    lines.push(...rest.map((line) => ' '.repeat(indent) + paint('dim', line)));
  }
  if (rows.length > listLimit) lines.push(paint('dim', `  and ${rows.length - listLimit} more; --json lists all`));
  return lines;
}

function fixes({ fixes: all }: MatchResult, options: PageOptions): string[] {
  const { width, paint } = options;
  if (all.length === 0) return [];
  const lines = painted('bold', 'What would change the score (if true; each one re-scored)', options);
  for (const { advice, delta } of all.slice(0, listLimit)) {
    const [first = '', ...rest] = wrap(printable(advice), Math.max(16, width - 9));
    lines.push(`  ${paint('green', signed(delta))} ${first}`, ...rest.map((line) => ' '.repeat(9) + line));
  }
  if (all.length > listLimit) lines.push(paint('dim', `  and ${all.length - listLimit} more; --json lists all`));
  return lines;
}

function provenance({ provenance: from }: MatchResult, { width, paint }: PageOptions): string[] {
  const parts = [
    from.engine,
    `taxonomy ${from.taxonomy}`,
    `term statistics ${from.termStatistics}`,
    from.embedder === null ? 'no embedder' : `embedder ${from.embedder}`,
    `“present” read as ${from.referenceDate}`,
  ];
  return wrap(parts.join(' · '), width).map((line) => paint('dim', line));
}

/**
 * The first two different wordings of the evidence, in quotes; empty when the evidence is elsewhere. Behind the first, those
 * with a year are the dates that years were counted from, and no wording of the skill.
 */
function quoted(evidence: readonly Evidence[], document: Evidence['document'], texts: MatchedTexts): string {
  const wordings = new Map<string, string>();
  for (const { document: where, span } of evidence) {
    if (where !== document) continue;
    const words = printable(texts[document].slice(span.start, span.end));
    if (words === '' || (wordings.size > 0 && /(?:19|20)\d\d/.test(words))) continue;
    const key = words.toLowerCase();
    if (!wordings.has(key)) wordings.set(key, words);
  }
  return [...wordings.values()]
    .slice(0, 2)
    .map((words) => `“${column(words, Math.min(40, displayWidth(words)))}”`)
    .join(', ');
}

function requiredFirst<Item extends { readonly necessity: string }>(items: readonly Item[]): readonly Item[] {
  return [
    ...items.filter(({ necessity }) => necessity === 'required'),
    ...items.filter(({ necessity }) => necessity !== 'required'),
  ];
}

export function bar(value: number, width: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, value)) * width);
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

function percent(value: number): string {
  return `${Math.round(value * 100)}%`;
}

/** Points of 100 with their sign, six columns wide. */
function signed(delta: number): string {
  return `${delta < 0 ? '−' : '+'}${Math.abs(delta * 100).toFixed(1)}`.padStart(6);
}
