/** Recommendations and rankings as a page for a terminal: places with their scores, what speaks for each and what it lacks. */
import type { JobPosting, MatchResult, RankedMatch, RankingPage, Recommendation } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { counted } from './counted.ts';
import { pageOf } from './judged-factors.ts';
import { bar, type Colour, type PageOptions } from './match-explanation.ts';

export interface RankedNames {
  /** What is ranked, of one and of several. */
  readonly kind: 'posting' | 'résumé';
  /** The first line of a place; the id where there is nothing better. */
  readonly nameOf: (id: string) => string;
}

/** Skills named in one line; `--json` has all. */
const SKILLS_SHOWN = 8;
const BAR_WIDTH = 10;

export function rankingPage(
  page: RankingPage<RankedMatch | Recommendation>,
  names: RankedNames,
  options: PageOptions,
): string {
  return pageOf([
    head(page, names, options),
    ...page.results.map((one) => place(one, names, options)),
    foot(page, options),
  ]);
}

/** "Title · Company · Place", as far as they are known. */
export function postingName({ id, title, company, location }: JobPosting): string {
  const known = [title, company, location].map((one) => printable(one ?? '')).filter((one) => one !== '');
  return known.length === 0 ? printable(id ?? '') : known.join(' · ');
}

function head(
  { results, poolSize, compared, notices }: RankingPage<RankedMatch>,
  { kind }: RankedNames,
  options: PageOptions,
): readonly string[] {
  const { width, paint } = options;
  return [
    `${paint('bold', `${results.length} of ${counted(poolSize, kind)}`)}${paint('dim', `, best first; ${compared} compared in full`)}`,
    ...notices.flatMap(({ message }) => wrap(message, width).map((line) => paint('yellow', line))),
  ];
}

function place(
  one: RankedMatch | Recommendation,
  { nameOf }: RankedNames,
  { width, paint }: PageOptions,
): readonly string[] {
  const { id, rank, score, match } = one;
  const tone: Colour = score >= 0.7 ? 'green' : score >= 0.4 ? 'yellow' : 'red';
  const start = `${String(rank).padStart(3)}. ${`${Math.round(score * 100)}%`.padStart(4)} `;
  const room = Math.max(16, width - displayWidth(start) - BAR_WIDTH - 2);
  const name = nameOf(id);
  const indent = ' '.repeat(5);
  const lines = [
    `${paint('bold', start)}${paint(tone, bar(score, BAR_WIDTH))}  ${column(name, Math.min(room, displayWidth(name)))}`,
  ];
  const say = (sign: string, text: string): void => {
    const [first = '', ...rest] = wrap(text, Math.max(20, width - indent.length - 2));
    lines.push(`${indent}${sign} ${paint('dim', first)}`, ...rest.map((line) => `${indent}  ${paint('dim', line)}`));
  };
  const shownId = printable(id);
  if (shownId !== name) say(' ', shownId);
  const shown = match.matchedSkills.filter(({ via }) => via !== 'related');
  if (shown.length > 0) say(paint('green', '✓'), skillNames(shown));
  const near = match.matchedSkills.filter(({ via }) => via === 'related');
  if (near.length > 0) say(paint('yellow', '≈'), skillNames(near));
  const missing = match.missingSkills.filter(({ necessity }) => necessity === 'required');
  if (missing.length > 0) say(paint('red', '✗'), skillNames(missing));
  if (match.cap !== undefined)
    say(paint('red', '!'), `Held at ${Math.round(match.cap.limit * 100)}%: ${printable(match.cap.reason)}`);
  if ('adjustments' in one) {
    for (const { reason } of one.adjustments) say(paint('cyan', '±'), printable(reason));
    if (one.duplicates.length > 0)
      say('=', `nearly the same text: ${one.duplicates.map((copy) => printable(copy.id)).join(', ')}`);
  }
  return lines;
}

function skillNames(skills: readonly Pick<MatchResult['matchedSkills'][number], 'label' | 'necessity'>[]): string {
  const ordered = [
    ...skills.filter(({ necessity }) => necessity === 'required'),
    ...skills.filter(({ necessity }) => necessity !== 'required'),
  ].map(({ label }) => printable(label));
  const more = ordered.length - SKILLS_SHOWN;
  return `${ordered.slice(0, SKILLS_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function foot({ results }: RankingPage<RankedMatch>, { width, paint }: PageOptions): readonly string[] {
  const [first] = results;
  if (first === undefined) return [];
  const { engine, taxonomy, embedder, referenceDate } = first.match.provenance;
  const text = `${engine} · taxonomy ${taxonomy} · ${embedder === null ? 'no embedder' : `embedder ${embedder}`} · “present” read as ${referenceDate}`;
  return wrap(text, width).map((line) => paint('dim', line));
}
