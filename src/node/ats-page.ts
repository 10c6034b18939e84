/** An ATS report as a page for a terminal: parseability, what is in the way, what was read. */
import type { AtsIssue, AtsReport, WhatWasRead } from '../index.ts';
import { printable, wrap } from './columns.ts';
import { costlyFactors, item, pageOf, scoreLine } from './judged-factors.ts';
import type { Colour, PageOptions } from './match-explanation.ts';

/** Places shown for one rule; `--json` has all. */
const placeLimit = 3;

export function atsPage(report: AtsReport, options: PageOptions): string {
  return pageOf([
    head(report, options),
    costlyFactors(report.factors, options),
    issues(report.issues, options),
    read(report.whatWasRead, options),
    coverage(report, options),
    limits(report, options),
    foot(report, options),
  ]);
}

function head(report: AtsReport, options: PageOptions): readonly string[] {
  const { cap, score } = report;
  const { width, paint } = options;
  return [
    scoreLine('Parseability', score, options),
    ...wrap('How well a machine can take the text out and file it. No promise about any one system.', width).map(
      (line) => paint('dim', line),
    ),
    ...(cap === undefined ? [] : [paint('red', `Held at ${Math.round(cap.limit * 100)}% by the rule ${cap.ruleId}.`)]),
  ];
}

const tones: Readonly<Record<AtsIssue['severity'], Colour>> = {
  critical: 'red',
  major: 'yellow',
  minor: 'cyan',
  advice: 'dim',
};

function issues(all: readonly AtsIssue[], options: PageOptions): readonly string[] {
  const { paint } = options;
  if (all.length === 0) return [paint('green', 'Nothing in the way was found.')];
  const byRule = new Map<string, AtsIssue[]>();
  for (const issue of all) byRule.set(issue.ruleId, [...(byRule.get(issue.ruleId) ?? []), issue]);
  return [
    paint('bold', `In the way (${byRule.size})`),
    ...[...byRule.values()].flatMap((places) => {
      const { severity, ruleId, delta, fix } = places[0]!;
      const gain = delta > 0 ? `, ${(delta * 100).toFixed(1)} points` : ', not scored';
      return [
        `  ${paint(tones[severity], `${severity} ${ruleId}`)}${paint('dim', gain)}`,
        ...places.slice(0, placeLimit).flatMap(({ message }) => item(' ', message, options)),
        ...(places.length > placeLimit ? [paint('dim', `    and ${places.length - placeLimit} more places`)] : []),
        ...item(paint('green', '→'), fix, options),
      ];
    }),
  ];
}

function read(found: WhatWasRead | undefined, options: PageOptions): readonly string[] {
  const { paint } = options;
  if (found === undefined) return [];
  const { name, email, phone, words, sections, work, education, skills, hiddenCharacters } = found;
  const person = [name ?? 'no name', email ?? 'no e-mail address', phone ?? 'no telephone number'].join(' · ');
  return [
    paint('bold', 'What was read'),
    ...item('•', person, options),
    ...item(
      '•',
      `${words} words; sections: ${sections.map(({ title, kind }) => title ?? kind).join(', ') || 'none'}`,
      options,
    ),
    ...work.flatMap(({ position, employer, dates }) =>
      item('•', [position ?? 'no position', employer ?? 'no employer', dates ?? 'no dates'].join(' · '), options),
    ),
    ...education.flatMap(({ studyType, institution, dates }) =>
      item('•', [studyType ?? 'no degree', institution ?? 'no school', dates ?? 'no dates'].join(' · '), options),
    ),
    ...(skills.length === 0 ? [] : item('•', `skills: ${skills.join(', ')}`, options)),
    ...(hiddenCharacters === 0
      ? []
      : item('•', `${hiddenCharacters} hidden characters, which no score listens to`, options)),
  ];
}

function coverage({ keywordCoverage }: AtsReport, options: PageOptions): readonly string[] {
  if (keywordCoverage === undefined) return [];
  const { share, matched, missing } = keywordCoverage;
  return [
    options.paint('bold', `Wording of the posting: ${Math.round(share * 100)}% named (no part of the score)`),
    ...(matched.length === 0 ? [] : item(options.paint('green', '✓'), matched.join(', '), options)),
    ...(missing.length === 0 ? [] : item(options.paint('red', '✗'), missing.join(', '), options)),
  ];
}

function limits({ vendorLimits }: AtsReport, options: PageOptions): readonly string[] {
  return [
    options.paint('bold', 'What vendors document'),
    ...vendorLimits.flatMap(({ vendor, limit, isKept, source, asOf }) =>
      item(
        isKept === null ? '?' : isKept ? options.paint('green', '✓') : options.paint('red', '✗'),
        `${vendor}: ${limit} (${source}, read ${asOf})`,
        options,
      ),
    ),
  ];
}

function foot({ notApplied, provenance }: AtsReport, { width, paint }: PageOptions): readonly string[] {
  const skipped = notApplied.map(({ ruleId }) => ruleId).join(', ');
  const text = `${skipped === '' ? '' : `Not applied: ${skipped}. `}${provenance.engine}, “present” read as ${provenance.referenceDate}`;
  return wrap(printable(text), width).map((line) => paint('dim', line));
}
