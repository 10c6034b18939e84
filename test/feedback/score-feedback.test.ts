import { describe, expect, it } from 'vitest';
import { weakenings } from '../../bench/quality/weakenings.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { InvalidInputError } from '../../src/errors.ts';
import type { FeedbackCriterion } from '../../src/feedback/feedback-criterion.ts';
import { FeedbackScorer, scoreFeedback, type FeedbackInput } from '../../src/feedback/score-feedback.ts';
import type { FeedbackReport } from '../../src/feedback/feedback-report.ts';

const referenceDate = new Date('2025-06-15');

const resume = `Amara Lindqvist
Data Engineer
amara.lindqvist@example.com | +1 202 555 0101 | linkedin.com/in/amara-lindqvist

Summary
Data engineer with six years in logistics and retail.

Experience

Data Engineer, Northwind Ltd
Jan 2021 - Present
- Built 14 pipelines in Python and Airflow that feed the sales reports of nine countries
- Cut the cost of the warehouse by 35 % by moving cold tables to cheaper storage
- Trained six analysts to write their own tests in dbt

Junior Data Analyst, Contoso Ltd
Jul 2018 - Dec 2020
- Wrote SQL reports for a finance team of twenty people
- Automated the weekly stock forecast and saved two days a month
- Presented findings to store managers and changed how they order

Education
Bachelor of Science in Computer Science, Lund University, 2018

Skills
Python, SQL, Airflow, dbt
`;

const run = (text: string, input: Partial<FeedbackInput> = {}): FeedbackReport =>
  scoreFeedback({ resume: text, ...input }, { referenceDate });
const valueOf = ({ factors }: FeedbackReport, id: string): number | undefined =>
  factors.find((factor) => factor.id === id)?.value;
const findingsOf = (text: string, id: string): readonly string[] =>
  run(text)
    .findings.filter(({ criterionId }) => criterionId === id)
    .map(({ span }) => text.slice(span.start, span.end));
const withBullet = (bullet: string): string =>
  resume.replace('- Wrote SQL reports for a finance team of twenty people', `- ${bullet}`);

describe('feedback', () => {
  it('adds up to the score', () => {
    const { score, factors } = run(resume);
    expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
    expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(1);
    expect(score).toBeGreaterThan(0.9);
  });

  it('finds the sections that are there', () => {
    expect(run(resume).sections.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['summary', 'work', 'education', 'skills']),
    );
  });

  it('gives twenty words with an e-mail address a low score', () => {
    const { score } = run(
      'jo@example.com hard working person who is looking for any job in the area and can begin at once',
    );
    expect(score).toBeLessThan(0.4);
  });

  it('says of each section what it holds and what to mend first', () => {
    const { sections } = run(withBullet('Responsible for various reports'));
    const of = (kind: string): (typeof sections)[number] => sections.find((section) => section.kind === kind)!;
    expect(of('work').insight).toContain('2 entries with 6 bullets: 5 begin with what was done, 4 say how much.');
    expect(of('work').insight).toContain('Most to gain: “');
    expect(of('education').insight).toContain('1 entry, complete.');
    expect(of('skills').insight).toContain('known skills');
    for (const { toMend, findings, delta } of sections) {
      expect(toMend.reduce((sum, share) => sum + share.findings, 0)).toBe(findings);
      expect(toMend.reduce((sum, share) => sum + share.delta, 0)).toBeCloseTo(delta, 12);
    }
  });

  it('names for every finding a place in the text, a reason and a hint', () => {
    const text = withBullet('Responsible for various reports');
    const { findings } = run(text);
    expect(findings.length).toBeGreaterThan(2);
    for (const { span, reason, hint, delta } of findings) {
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(reason).toMatch(/\.$/);
      expect(hint).toMatch(/[.?]$/);
      expect(delta).toBeGreaterThanOrEqual(0);
    }
    const deltas = findings.map(({ delta }) => delta);
    expect(deltas).toEqual([...deltas].sort((a, b) => b - a));
  });

  it('says truly what mending one place alone is worth', () => {
    const weak = run(withBullet('Responsible for SQL reports for a finance team of twenty people'));
    const { delta } = weak.findings.find(({ criterionId }) => criterionId === 'action-verbs')!;
    const mended = run(withBullet('Wrote new SQL reports for a finance team of twenty people'));
    expect(mended.score - weak.score).toBeCloseTo(delta, 9);
  });

  it('is the same on every run and survives JSON', () => {
    const report = run(resume, { targetRole: 'data analyst' });
    expect(run(resume, { targetRole: 'data analyst' })).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('does not hear names, and the same words under another name score the same', () => {
    const other = resume
      .replaceAll('Amara', 'Fatoumata')
      .replaceAll('Lindqvist', 'Diallo')
      .replaceAll('amara.lindqvist', 'f.diallo');
    expect(run(other).score).toBe(run(resume).score);
  });

  it('steps aside with its English criteria before a German text', () => {
    const german = `Erika Beispiel\nerika@example.com\n\nBerufserfahrung\nPflegefachkraft, Klinikum Nord\n01/2019 - heute\n- Betreuung von 20 Patientinnen und Patienten auf der Station\n- Einarbeitung der neuen Kolleginnen und Kollegen\n`;
    const { notApplicable, factors, provenance } = run(german);
    expect(provenance.language).toBe('de');
    expect(notApplicable.find(({ criterionId }) => criterionId === 'action-verbs')!.reason).toContain(
      'judged by words of English, and the text is in German',
    );
    expect(factors.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['completeness', 'quantified-impact', 'bullet-length']),
    );
  });
});

describe('criteria', () => {
  it.each([
    ['action-verbs', 'Responsible for the monthly reports of nine shops', 'Responsible for'],
    ['tense-and-person', 'Wrote reports that I sent to nine shops every month', 'I'],
    ['tense-and-person', 'Manage the monthly reports of nine shops in the north', 'Manage'],
    ['passive-voice', 'Nine reports were carefully written for the finance team', 'were carefully written'],
    ['cliches', 'Proven track record of writing nine reports for finance', 'Proven track record'],
    ['cliches', 'Wrote nine very long reports for the finance team', 'very'],
    ['inclusive-wording', 'Replaced the foreman of nine machines for two months', 'foreman'],
    ['bullet-length', 'Wrote nine reports', 'Wrote nine reports'],
    ['acronyms', 'Wrote nine reports for the GZQ of the finance team', 'GZQ'],
  ])('%s finds the fault in “%s”', (id, bullet, words) => {
    expect(findingsOf(withBullet(bullet), id)).toContain(words);
    expect(valueOf(run(withBullet(bullet)), id)!).toBeLessThan(1);
  });

  it.each([
    ['Wrote reports in Python 3 and ISO 9001 style since 2019', false],
    ['Deployed to Office 365 and EC2', false],
    ['Cut costs by 12 %', true],
    ['Trained six colleagues', true],
    ['Managed a budget of $40k', true],
    ['Doubled the sales of the shop', true],
  ])('quantified impact reads “%s” as measured: %s', (bullet, isMeasured) => {
    const findings = findingsOf(withBullet(bullet), 'quantified-impact');
    const base = run(withBullet('Wrote reports')).metrics.quantifiedBullets;
    expect(run(withBullet(bullet)).metrics.quantifiedBullets - base).toBe(isMeasured ? 1 : 0);
    if (isMeasured) expect(findings).not.toContain(bullet);
  });

  it.each([
    ['Responsible for managing the nine shops of the north', '“Managed”'],
    ['Preparing nine monthly reports for the finance team', '“Prepared”'],
    ['Management of nine shops and their sixty employees', '“Managed”'],
  ])('action verbs tells how “%s” could begin: %s', (bullet, verb) => {
    const { findings } = run(withBullet(bullet));
    expect(findings.find(({ criterionId }) => criterionId === 'action-verbs')!.hint).toContain(verb);
  });

  it.each([
    'Assisted nine patients a day with meals and medication',
    'Exceeded the sales goals of nine shops in each quarter',
    'Accelerated the monthly close of nine shops by two days',
    'Read and approved the invoices of nine shops every month',
  ])('action verbs finds nothing to mend in “%s”', (bullet) => {
    expect(findingsOf(withBullet(bullet), 'action-verbs')).toEqual([]);
    expect(findingsOf(withBullet(bullet), 'tense-and-person')).toEqual([]);
  });

  it('tense names the past form', () => {
    const { findings } = run(withBullet('Oversee the monthly reports of nine shops in the north'));
    expect(findings.find(({ criterionId }) => criterionId === 'tense-and-person')!.hint).toContain('“Oversaw”');
  });

  it.each([
    'Ensured that nine rooms were cleaned before the guests arrived',
    'Served nine tables as soon as the food was prepared',
  ])('passive voice asks nobody who did it in a clause: “%s”', (bullet) => {
    expect(findingsOf(withBullet(bullet), 'passive-voice')).toEqual([]);
  });

  it('acronyms leaves names in capitals and words in capitals alone', () => {
    expect(findingsOf(withBullet('Ran nine sales events with HAFA CAFE and its TEAM'), 'acronyms')).toEqual([]);
  });

  it('consistency takes “to Current” for the same way of writing dates', () => {
    const text = resume
      .replace('Jan 2021 - Present', '01/2021 to Current')
      .replace('Jul 2018 - Dec 2020', '07/2018 to 12/2020');
    expect(findingsOf(text, 'consistency')).toEqual([]);
  });

  it('fields of a form are no bullets, and a lead-in is no beginning', () => {
    const fields = withBullet('Team size: 4\n- Technologies used: SQL, Excel\n- Results: Wrote reports for nine shops');
    expect(run(fields).metrics.bullets).toBe(6);
    expect(findingsOf(fields, 'action-verbs')).toEqual([]);
  });

  it('quantified impact asks for what can be counted there, and names eight places at most', () => {
    const text = resume.replace(
      '- Presented findings',
      `${Array.from({ length: 12 }, (_, at) => `- Answered calls of customers in town ${'abcdefghijkl'[at]!}\n`).join('')}- Presented findings`,
    );
    const findings = run(text).findings.filter(({ criterionId }) => criterionId === 'quantified-impact');
    expect(findings).toHaveLength(8);
    expect(findings[0]!.hint).toContain('a day');
  });

  it('order and gaps says once that a résumé is told oldest first', () => {
    const job = (name: string, dates: string): string =>
      `${name}, Firm Ltd\n${dates}\n- Wrote nine reports a month\n\n`;
    const text = `Amara Lindqvist\n\nExperience\n\n${job('Clerk', 'Jan 2015 - Dec 2016')}${job('Analyst', 'Jan 2017 - Dec 2018')}${job('Manager', 'Jan 2019 - Dec 2021')}`;
    expect(
      run(text)
        .findings.filter(({ criterionId }) => criterionId === 'order-and-gaps')
        .map(({ reason }) => reason),
    ).toEqual(['Work is told oldest first.']);
  });

  it('order and gaps sees an old entry on top and two years without work', () => {
    const swapped = resume.replace('Jan 2021 - Present', 'Jan 2015 - Dec 2015').replace('Jul 2018', 'Feb 2018');
    expect(findingsOf(swapped, 'order-and-gaps')).toHaveLength(2);
    expect(run(swapped).findings.find(({ hint }) => hint.includes('owe nobody'))).toBeDefined();
  });

  it('consistency sees the one date that is written otherwise', () => {
    expect(findingsOf(resume.replace('Jul 2018 - Dec 2020', '07/2018 - 12/2020'), 'consistency')).toEqual([
      '07/2018 - 12/2020',
    ]);
  });

  it('skills in use names the skill that only the list has', () => {
    const text = resume.replace('Airflow, dbt', 'Airflow, dbt, Terraform, Kafka, Kubernetes, Snowflake, Tableau');
    expect(findingsOf(text, 'skills-in-use')).toContain('Terraform');
    expect(findingsOf(text, 'skills-in-use')).not.toContain('Python');
  });

  it('relevance compares with a role or a job, and asks instead of claiming', () => {
    expect(valueOf(run(resume), 'role-relevance')).toBeUndefined();
    expect(valueOf(run(resume, { targetRole: 'Data Engineer' }), 'role-relevance')).toBe(1);
    expect(valueOf(run(resume, { targetRole: 'Pastry Chef' }), 'role-relevance')!).toBeLessThan(0.3);
    const job = 'Data Engineer\n\nRequirements\n- Python\n- Kubernetes\n';
    const finding = run(resume, { job }).findings.find(({ reason }) => reason.includes('Kubernetes'))!;
    expect(finding.hint).toMatch(/^Have you used it\?/);
  });

  it('praises what is good and shows where', () => {
    const { praise } = run(resume);
    const verbs = praise.find(({ criterionId }) => criterionId === 'action-verbs')!;
    expect(verbs.spans.map(({ start }) => resume.slice(start, start + 5))).toEqual(['Built', 'Cut t', 'Train']);
  });

  it('does not praise as complete what lacks a part', () => {
    const praised = ({ praise }: FeedbackReport): readonly string[] => praise.map(({ criterionId }) => criterionId);
    expect(praised(run(resume))).toContain('completeness');
    expect(praised(run(resume.replace('Data Engineer, Northwind Ltd\n', 'Northwind Ltd\n')))).not.toContain(
      'completeness',
    );
  });

  it('calls no section fine that lacks something, and promises no more than a criterion has left', () => {
    const bare = resume.replace(/amara.*\n/, '').replace(/Skills\n.*\n/, 'Skills\nfairness, patience\n');
    const { sections, factors } = run(bare.replace(/\d+ %|\d+|twenty|nine|six|two/g, 'some'));
    const insightOf = (kind: string): string => sections.find((section) => section.kind === kind)!.insight;
    expect(insightOf('contact')).toContain('No e-mail address was found.');
    expect(insightOf('contact')).not.toContain('Nothing to mend');
    const promised = /“Says how much” \(\d places, ([\d.]+) points\)/.exec(insightOf('work'))?.[1];
    const { weight, contribution } = factors.find(({ id }) => id === 'quantified-impact')!;
    expect(Number(promised)).toBeCloseTo(100 * (weight - contribution), 1);
  });

  it('takes the months of a degree for told', () => {
    const later = resume.replace('Jan 2021 - Present', 'Jan 2024 - Present');
    expect(findingsOf(later, 'order-and-gaps')).toEqual(['Jan 2024 - Present']);
    const studied = later.replace('Lund University, 2018', 'Lund University, Jan 2021 - Dec 2023');
    expect(findingsOf(studied, 'order-and-gaps')).toEqual([]);
  });

  it('takes the head of a list for none of the listed skills', () => {
    const listed = resume.replace('Python, SQL, Airflow, dbt', 'Programming languages: Java, Go, Rust, Scala');
    expect(findingsOf(listed, 'skills-in-use')).toEqual(['Java', 'Go', 'Rust', 'Scala']);
  });

  it('reads what stands behind a lead-in in other languages, and no link of a page', () => {
    const led = resume.replace(/^- (?=[A-Z])/gm, '- Principais atividades: ');
    expect(findingsOf(led, 'repetition')).toEqual([]);
    expect(run(withBullet('View on GitHub')).metrics.bullets).toBe(run(resume).metrics.bullets - 1);
  });

  it('asks fewer words of a language that needs fewer', () => {
    const german = `Erika Beispiel\n\nBerufserfahrung\nPflegefachkraft, Klinikum Nord\n01/2019 - heute\n- Reduzierung der Serverkosten um 40% durch Optimierung\n- Einarbeitung der neuen Kolleginnen und Kollegen\n`;
    expect(findingsOf(german, 'bullet-length')).toEqual([]);
  });
});

describe('a weakened résumé', () => {
  const bullets = parseResume(resume, { referenceDate })
    .work.flatMap(({ highlights }) => highlights.map(({ span }) => span))
    .sort((a, b) => a.start - b.start);

  it.each(weakenings.map((one) => [one.name, one] as const))(
    'never scores higher: %s',
    (_, { weaken, criterionId }) => {
      const weakened = weaken(resume, bullets);
      expect(weakened).toBeDefined();
      const [before, after] = [run(resume), run(weakened!)];
      expect(after.score).toBeLessThanOrEqual(before.score);
      expect(valueOf(after, criterionId) ?? 0).toBeLessThanOrEqual(valueOf(before, criterionId) ?? 1);
    },
  );
});

describe('a scorer', () => {
  const always: FeedbackCriterion = {
    id: 'always',
    label: 'Always',
    weight: 1,
    source: 'a test',
    praise: 'Well.',
    judge: () => ({ value: 0.25, reason: 'A quarter.', findings: [] }),
  };

  it("judges by a caller's own criteria", () => {
    expect(new FeedbackScorer({ criteria: [always], referenceDate }).score({ resume }).score).toBe(0.25);
  });

  it('refuses an empty catalogue, twins, and weights that are none', () => {
    expect(() => new FeedbackScorer({ criteria: [] })).toThrow(InvalidInputError);
    expect(() => new FeedbackScorer({ criteria: [always, always] })).toThrow('one id');
    expect(() => new FeedbackScorer({ criteria: [{ ...always, weight: 0 }] })).toThrow('weights above 0');
  });

  it('refuses wordless texts and says which', () => {
    expect(() => scoreFeedback({ resume: ' \n ' })).toThrow(InvalidInputError);
    expect(() => scoreFeedback({ resume, targetRole: '42' })).toThrow('targetRole');
    expect(() => scoreFeedback(undefined as never)).toThrow('input');
  });
});
