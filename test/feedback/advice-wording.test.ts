import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { FeedbackScorer, scoreFeedback } from '../../src/feedback/score-feedback.ts';
import type { FeedbackReport } from '../../src/feedback/feedback-report.ts';

const referenceDate = new Date('2025-06-15');
const run = (text: string): FeedbackReport => scoreFeedback({ resume: text }, { referenceDate });

const resume = (bullets: readonly string[], more = ''): string =>
  `Amara Lindqvist
amara.lindqvist@example.com | +1 202 555 0101 | Oslo

Experience

Stock Clerk, Northwind Ltd
Jan 2021 - Present
${bullets.map((bullet) => `- ${bullet}`).join('\n')}

Education
Certificate in Warehousing, Oslo College, 2018
${more}`;
const deeds = [
  'Counted the stock of nine shops every month',
  'Trained the new colleagues of the northern shops',
  'Wrote the stock report for the head of stores',
  'Drove the van between the shops of the town',
] as const;

const reasonOf = (report: FeedbackReport, id: string): string => report.factors.find((one) => one.id === id)!.reason;
const findingsOf = (report: FeedbackReport, id: string): FeedbackReport['findings'] =>
  report.findings.filter(({ criterionId }) => criterionId === id);
const insightOf = (report: FeedbackReport, title: string): string =>
  report.sections.find((section) => section.title === title)!.insight;

describe('the sentences of a report', () => {
  it('put noun and verb into the number that goes with the count', () => {
    expect(reasonOf(run(resume(deeds)), 'quantified-impact')).toBe('1 of 4 bullets says how much; 60% are plenty.');
    expect(reasonOf(run(resume(deeds.slice(0, 1))), 'quantified-impact')).toMatch(/^1 of 1 bullet says /);
    expect(reasonOf(run(resume(deeds.slice(1))), 'quantified-impact')).toMatch(/^0 of 3 bullets say /);
    const short = findingsOf(run(resume([...deeds, 'Cooked.'])), 'bullet-length');
    expect(short.map(({ reason }) => reason)).toEqual(['1 word is few for a bullet.']);
  });

  it('name of odd dates and odd ends only what there is', () => {
    expect(reasonOf(run(resume([...deeds, 'Swept the yard behind the shops every Friday.'])), 'consistency')).toBe(
      '1 end of a bullet is written in another way than most.',
    );
  });

  it('name a listed skill as the person wrote it, and ask for no certificate to be shown at work', () => {
    const report = run(resume(deeds, '\nSkills\nPowerpoint, SAP, Excel, CPR certified\n'));
    const skills = findingsOf(report, 'skills-in-use').map(({ reason }) => reason);
    expect(skills).toContain('“Powerpoint” is listed, and no entry shows it in use.');
    expect(skills.join()).not.toContain('CPR');
  });

  it('count the skills of a section as the criterion counts them', () => {
    const report = run(resume(deeds, '\nSkills\nSAP, Excel, Word, teamwork, English\n'));
    expect(insightOf(report, 'Skills')).toContain('0 of 3 known skills are shown');
    expect(reasonOf(report, 'skills-in-use')).toContain('0 of 3 listed skills');
  });

  it('do not call a section fine that nothing judges', () => {
    const report = run(resume(deeds, '\nInterests\nSailing, old maps and the history of salt\n'));
    expect(insightOf(report, 'Interests')).toBe('No criterion judges what stands here.');
  });

  it('blame no section of voluntary work for entries that are not read from it', () => {
    const report = run(resume(deeds, '\nVolunteer Experience\nKitchen of the harbour mission, Saturdays since 2019\n'));
    expect(insightOf(report, 'Volunteer Experience')).toBe('No criterion judges what stands here.');
  });

  it('say once that there is no work, and not that its entries lack their parts', () => {
    const report = run('Amara Lindqvist\namara@example.com\n\nSkills\nSAP, Excel, Word\n');
    const missing = findingsOf(report, 'completeness');
    expect(missing.map(({ reason }) => reason).join(' ')).not.toContain('entries');
    const { weight, contribution } = report.factors.find(({ id }) => id === 'completeness')!;
    expect(missing.reduce((sum, { delta }) => sum + delta, 0)).toBeCloseTo(weight - contribution, 9);
  });
});

describe('what is no bullet', () => {
  const bulletsOf = (text: string): number => run(text).metrics.bullets;

  it.each([
    'Treasurer, Rowing Club of the Harbour, Aug 2016 - Aug 2017',
    'P R O J E C T S',
    'Used: SAP, Excel',
    'Supervisors: Ann Example and Bob Sample',
  ])('leaves out the head or field “%s”', (line) => {
    expect(bulletsOf(resume([...deeds, line]))).toBe(deeds.length);
  });

  it.each([
    'Responsible for the shop of the harbour, Jan 2016 - Aug 2017',
    'Led the move to the new warehouse from Jan 2016 to Aug 2017',
    'Moved the store to the harbour, 2016 - 2017',
  ])('keeps the deed “%s”', (line) => {
    expect(bulletsOf(resume([...deeds, line]))).toBe(deeds.length + 1);
  });

  it('leaves out the end of a broken line among bullets that begin with capitals', () => {
    expect(bulletsOf(resume([...deeds, 'gorithm']))).toBe(deeds.length);
    expect(bulletsOf(resume(deeds.map((deed) => deed.toLowerCase())))).toBe(deeds.length);
  });
});

describe('quantified impact', () => {
  const isChange = (bullet: string): boolean =>
    findingsOf(run(resume([bullet, ...deeds.slice(1)])), 'quantified-impact').some(({ reason }) =>
      reason.startsWith('Something changed'),
    );

  it.each([
    ['Reduced the waste of the bakery', true],
    ['Sorted the shelves anew and cut the waste of the bakery', true],
    ['Sorted the shelves anew, reducing the waste of the bakery', true],
    ['Wrote a guide to reduce the waste of the bakery', false],
    ['Put reduced prices on the shelves of the bakery', false],
  ])('takes “%s” for a change: %s', (bullet, expected) => {
    expect(isChange(bullet)).toBe(expected);
  });
});

describe('order and gaps', () => {
  const job = (name: string, dates: string): string =>
    `${name}, Firm Ltd\n${dates}\n- Counted the stock every month\n\n`;
  const reasons = (text: string): readonly string[] =>
    findingsOf(run(`Amara Lindqvist\n\n${text}`), 'order-and-gaps').map(({ reason }) => reason);

  it('gives each section an order of its own', () => {
    const text = `Research Experience\n\n${job('Assistant', 'May 2019 - May 2020')}Work Experience\n\n${job('Clerk', 'Jun 2020 - Jan 2024')}`;
    expect(reasons(text)).toEqual([]);
  });

  it('lets jobs that overlap stand by their beginnings', () => {
    expect(
      reasons(`Experience\n\n${job('Clerk', 'May 2020 - May 2021')}${job('Counsellor', 'Jun 2019 - Jun 2022')}`),
    ).toEqual([]);
  });

  it('asks for no gap of long ago, and for none beside an entry without dates', () => {
    const old = `Experience\n\n${job('Clerk', 'May 2002 - May 2024')}${job('Cook', 'Jan 1995 - Jan 1998')}`;
    expect(reasons(old)).toEqual([]);
    const recent = `Amara Lindqvist\n\nExperience\n\n${job('Clerk', 'May 2020 - May 2024')}${job('Cook', 'Jan 2014 - Jan 2017')}`;
    expect(reasons(recent)).toHaveLength(1);
    const document = parseResume(
      recent.replace('Cook', 'Waiter, Inn Ltd\nJan 2018 - Jan 2019\n- Served nine tables a night\n\nCook'),
    );
    const work = document.work.map(({ dates, ...entry }) =>
      entry.position?.value === 'Waiter' || dates === undefined ? entry : { ...entry, dates },
    );
    expect(findingsOf(scoreFeedback({ resume: { ...document, work } }), 'order-and-gaps')).toEqual([]);
  });
});

describe('the language of a report', () => {
  it('is that of the sentences, where the rest of the text is in another one', () => {
    const german = resume(
      [
        'Betreuung von 20 Patienten auf der Station und in der Aufnahme des Hauses',
        'Einarbeitung der neuen Kolleginnen und Kollegen in die Abläufe der Station',
        'Leitung der Übergabe zwischen den Schichten und Pflege der Dokumentation',
        'Planung der Dienste für die Station gemeinsam mit der Leitung des Hauses',
        'Beratung der Angehörigen bei der Entlassung und bei Fragen zu der Pflege',
      ],
      `\nInterests\n${'I am looking for the next step of my work and would like to be a part of your team in the north of the country. '.repeat(8)}`,
    );
    const report = run(german);
    expect(report.provenance.language).toBe('de');
    expect(report.notApplicable.map(({ criterionId }) => criterionId)).toContain('action-verbs');
  });
});

describe('options that plain JavaScript gets wrong', () => {
  it.each([
    ['options.criteria', { criteria: 5 }],
    ['options.criteria', { criteria: [{ id: 'a', weight: 1 }] }],
    ['options.tagger', { tagger: () => [] }],
    ['options.taxonomy', { taxonomy: {} }],
  ])('are refused by name: %s', (parameter, options) => {
    expect(() => new FeedbackScorer(options as never)).toThrow(expect.objectContaining({ parameter }));
  });
});
