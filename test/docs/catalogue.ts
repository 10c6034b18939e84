/** The page that lists every rule, criterion and coefficient with its source, made from the code itself. */
import { atsRules } from '../../src/ats/rules/index.ts';
import { feedbackCriteria } from '../../src/feedback/criteria/index.ts';
import { defaultInterviewModel } from '../../src/interview/default-model.ts';
import { termName } from '../../src/interview/interview-terms.ts';

/** Markdown of CATALOGUE.md. */
export function catalogue(): string {
  const { version, base, terms } = defaultInterviewModel();
  return [
    '# What is judged, and on whose word',
    '',
    'Made by `npm run printed` from the code; a test compares the two. Weights are relative: those that apply are scaled to sum to 1.',
    '',
    '## Rules of the ATS check',
    '',
    'A: hard stop, B: damage to the text, C: field missing or ambiguous, D: advice, never scored. A weight of 0 is reported and not scored.',
    '',
    ...table(
      ['rule', 'class', 'weight', 'highest score when broken', 'what to do', 'source'],
      atsRules().map(({ id, class: grade, weight, cap, fix, source }) => [
        `\`${id}\``,
        grade,
        String(weight),
        cap === undefined ? '' : String(cap),
        fix,
        source,
      ]),
    ),
    '',
    '## Criteria of the feedback',
    '',
    ...table(
      ['criterion', 'about', 'weight', 'languages', 'source'],
      feedbackCriteria().map(({ id, label, weight, languages, source }) => [
        `\`${id}\``,
        label,
        String(weight),
        languages?.join(', ') ?? 'any',
        source,
      ]),
    ),
    '',
    '## Coefficients of the interview model',
    '',
    `Version \`${version}\`. Log-odds at the start: ${base.application.logOdds.toFixed(2)} for an application (${base.application.source}),`,
    `${base.interview.logOdds.toFixed(2)} for an interview (${base.interview.source}).`,
    '',
    ...table(
      ['term', 'log-odds for each unit', 'standard error', 'changes nothing at', 'source'],
      terms.map(({ id, coefficient, standardError, centre, source }) => [
        termName(id),
        coefficient.toFixed(2),
        standardError.toFixed(2),
        String(centre),
        source,
      ]),
    ),
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
