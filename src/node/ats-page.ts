/** An ATS report as a page for a terminal: parseability, what is in the way, what was read. */
import { atsRules, type AtsIssue, type AtsReport, type WhatWasRead } from '../index.ts';
import { displayWidth, wrap } from './columns.ts';
import { counted } from './counted.ts';
import { costlyFactors, item, judgedFoot, labelled, pageOf, scoreLine, type Labels } from './judged-factors.ts';
import { painted, type Colour, type PageOptions } from './match-explanation.ts';

/** Places shown for one rule; `--json` has all. */
const placeLimit = 3;

export function atsPage(report: AtsReport, options: PageOptions): string {
  const labels = new Map(atsRules().map(({ id, label }) => [id, label]));
  return pageOf([
    head(report, labels, options),
    costlyFactors(report.factors, labels, options),
    issues(report, labels, options),
    read(report.whatWasRead, options),
    coverage(report, options),
    limits(report, options),
    foot(report, labels, options),
  ]);
}

function head(report: AtsReport, labels: Labels, options: PageOptions): readonly string[] {
  const { cap, score } = report;
  const { width, paint } = options;
  return [
    scoreLine('Parseability', score, options),
    ...wrap('How well a machine can take the text out and file it. No promise about any one system.', width).map(
      (line) => paint('dim', line),
    ),
    ...(cap === undefined
      ? []
      : wrap(
          `Held at ${Math.round(cap.limit * 100)}% until this is mended: ${labelled(cap.ruleId, labels)}.`,
          width,
        ).map((line) => paint('red', line))),
  ];
}

const tones: Readonly<Record<AtsIssue['severity'], Colour>> = {
  critical: 'red',
  major: 'yellow',
  minor: 'cyan',
  advice: 'dim',
};

function issues({ issues: all, factors, cap }: AtsReport, labels: Labels, options: PageOptions): readonly string[] {
  const { paint } = options;
  const scored = new Set(factors.map(({ id }) => id));
  const gainOf = ({ ruleId, delta }: AtsIssue): string => {
    const points = (delta * 100).toFixed(1);
    if (!scored.has(ruleId)) return 'not scored';
    if (Number(points) > 0) return `${points} points`;
    return cap === undefined ? 'no points' : `no points while the score is held at ${Math.round(cap.limit * 100)}%`;
  };
  if (all.length === 0) return [paint('green', 'Nothing in the way was found.')];
  const byRule = new Map<string, AtsIssue[]>();
  for (const issue of all) byRule.set(issue.ruleId, [...(byRule.get(issue.ruleId) ?? []), issue]);
  return [
    paint('bold', `In the way (${byRule.size})`),
    ...[...byRule.values()].flatMap((places) => {
      const [first] = places as [AtsIssue, ...AtsIssue[]];
      const { severity, ruleId, fix } = first;
      const messages = [...new Set(places.map(({ message }) => message))];
      const more = messages.length - placeLimit;
      return [
        ...issueHead(`${severity}: ${labelled(ruleId, labels)}`, gainOf(first), tones[severity], options),
        ...messages.slice(0, placeLimit).flatMap((message) => item(' ', message, options)),
        ...(more > 0 ? [paint('dim', `    and ${counted(more, 'more place')}`)] : []),
        ...item(paint('green', '→'), fix, options),
      ];
    }),
  ];
}

/** The rule and what keeping it would bring; on a narrow page one below the other. */
function issueHead(name: string, gain: string, tone: Colour, { width, paint }: PageOptions): readonly string[] {
  const whole = `  ${name}, ${gain}`;
  return displayWidth(whole) <= width
    ? [`  ${paint(tone, name)}${paint('dim', `, ${gain}`)}`]
    : [...wrap(name, Math.max(16, width - 2)), ...wrap(gain, Math.max(16, width - 2))].map(
        (line) => `  ${paint(tone, line)}`,
      );
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
      `${counted(words, 'word')}; sections: ${sections.map(({ title, kind }) => title ?? kind).join(', ') || 'none'}`,
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
      : item('•', `${counted(hiddenCharacters, 'hidden character')}, which no score listens to`, options)),
  ];
}

function coverage({ keywordCoverage }: AtsReport, options: PageOptions): readonly string[] {
  if (keywordCoverage === undefined) return [];
  const { share, matched, missing } = keywordCoverage;
  return [
    ...painted('bold', `Wording of the posting: ${Math.round(share * 100)}% named (no part of the score)`, options),
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

function foot({ notApplied, provenance }: AtsReport, labels: Labels, options: PageOptions): readonly string[] {
  return judgedFoot(
    notApplied.map(({ ruleId, reason }) => [ruleId, reason]),
    `${provenance.engine}, “present” read as ${provenance.referenceDate}`,
    labels,
    options,
  );
}
