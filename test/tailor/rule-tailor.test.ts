import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/match/matcher.ts';
import type { Advice } from '../../src/tailor/advice.ts';
import { groundSentences } from '../../src/tailor/grounding/ground-prose.ts';
import { proseContext } from '../../src/tailor/grounding/prose-context.ts';
import { groundRewrite } from '../../src/tailor/grounding/ground-rewrite.ts';
import { ruleTailor } from '../../src/tailor/rule-tailor.ts';
import { reword } from '../../src/tailor/rules/rewording.ts';
import type { TailorBrief } from '../../src/tailor/tailor-brief.ts';
import type { StopWordLanguage } from '../../src/text/stopwords.ts';
import { furtherPeople } from './adversarial/further.ts';
import { readPerson } from './adversarial/measure.ts';
import { people, type Person } from './adversarial/people.ts';

const languages: Readonly<Record<string, StopWordLanguage>> = {
  germanClerk: 'de',
  carer: 'de',
  elektroniker: 'de',
  infirmiere: 'fr',
  frenchSeller: 'fr',
  spanishStore: 'es',
};

const matcher = new Matcher({ referenceDate: new Date('2025-06-15') });

async function briefOf(person: Person, language: StopWordLanguage): Promise<TailorBrief> {
  const { resume, job, passages } = readPerson(person);
  const match = await matcher.match({ resume: resume.document, job: job.document });
  return { resume, job, match, passages, language, maxRewrites: 5 };
}

async function adviceFor(person: Person, language: StopWordLanguage = 'en'): Promise<readonly [TailorBrief, Advice]> {
  const brief = await briefOf(person, language);
  return [brief, ruleTailor().write(brief)];
}

describe('rewording by rule', () => {
  it.each([
    ['Responsible for managing the stock of two shops', 'Managed the stock of two shops'],
    ['Responsible for hiring and training new staff', 'Hired and trained new staff'],
    ['Was responsible for the preparation of monthly reports', 'Prepared monthly reports'],
    ['Duties included answering phones and booking the rooms', 'Answered phones and booked the rooms'],
    ['In charge of the till', 'Handled the till'],
    ['Responsible for a team of 5', 'Managed a team of 5'],
    ['Preparation and review of tax returns', 'Prepared and reviewed tax returns'],
    ['Planning menus for two schools', 'Planned menus for two schools'],
    ['I built three sheds', 'Built three sheds'],
    ['Cleaned the shop on a daily basis', 'Cleaned the shop daily'],
    [
      'Analyzing results (variance analysis) and guiding teams (budgeting and forecasting)',
      'Analyzed results (variance analysis) and guided teams (budgeting and forecasting)',
    ],
    ['I have taken the course of the harbour', 'Took the course of the harbour'],
    ['Wrote plans by utilizing the notes of the shop', 'Wrote plans by using the notes of the shop'],
    ['Responsible for pens and paper, etc.', 'Responsible for pens and paper'],
    [
      'Receiving calls and helping callers or directing them to a nurse',
      'Received calls and helped callers or directed them to a nurse',
    ],
    ['Serving guests by mixing drinks and pouring wine', 'Served guests by mixing drinks and pouring wine'],
    [
      'Taking part in hearings. This includes preparing files and writing reports',
      'Took part in hearings. This includes preparing files and writing reports',
    ],
  ])('words “%s” as “%s”', (text, expected) => {
    expect(reword(text, 'en', false)?.text).toBe(expected);
  });

  it('keeps to the present tense in a job that goes on', () => {
    expect(reword('Responsible for managing the stock', 'en', true)?.text).toBe('Manage the stock');
  });

  it.each([
    'Responsible for increasing sales',
    'Responsible for training and marketing',
    'Sold windows and doors',
    'Seeking a role in a kitchen',
    'Using lean methods reduced waste',
    'Training of staff and scheduling of shifts',
    'Filing letters Answering calls',
    'Keeping the books (monthly) Answering calls',
    'Maintaining sales volume, product mix, and selling price',
    'Responsible for gathering and disseminating news',
    'Responsible for overseeing the ledger and ultimately responsible for its accuracy',
    'Auditing experience with outside agencies',
    'Preparation of offers (price) Preparation of plans',
    'Responsible for the revenue growth of 40% of the shop',
    'Accountable for leading a team in a positive, motivating manner',
    'Responsible for maintaining the stock of and ordering parts',
    'Typing letters and assist in filing them',
    'Monitoring of costs/ensuring good prices',
    'Commissioning and start up of the plant',
    'Building trust with others helped the shop',
    'Management of staff includes the drivers',
    'Leading maker of shoes Processed invoices by hand',
    'Receiving clerk: checked the lists of the shop',
    'Scheduling contractors, budget management, quality control',
    'Responsible for the oversight of the gym',
    'Responsible for the presentation & coordination of the programme',
    'Working with the team of the north',
    'Utilized the notes of the shop',
    'Performed a variety of tasks',
    'Cleaned tables, chairs, etc.',
    'I started as a clerk and worked my way to the top',
  ])('leaves “%s” alone', (text) => {
    expect(reword(text, 'en', false)?.text ?? text).toBe(text);
  });

  it.each([
    ['de', 'Zuständig für die Bestellung von Ersatzteilen', 'Bestellung von Ersatzteilen'],
    ['fr', 'Responsable de la tenue de la caisse', 'Tenue de la caisse'],
    ['es', 'Encargado de preparar 90 pedidos al día', 'Preparé 90 pedidos al día'],
    ['es', 'Encargada de organizar los turnos', 'Organicé los turnos'],
    ['es', 'Responsable de la atención al cliente', 'Atención al cliente'],
  ] as const)('knows how duties are named in %s', (language, text, expected) => {
    expect(reword(text, language, false)?.text).toBe(expected);
  });
});

describe('advice by rule', () => {
  const everybody = Object.entries({ ...people, ...furtherPeople });

  it.each(everybody)('passes its own gate in every word (%s)', async (name, person) => {
    const [brief, advice] = await adviceFor(person, languages[name] ?? 'en');
    const gate = proseContext(brief);
    for (const { passage, rewritten, reason } of advice.rewrites) {
      const original = brief.passages.find(({ number }) => number === passage)!;
      expect(groundRewrite({ ...brief, original, rewritten }).unsupported, rewritten).toEqual([]);
      expect(rewritten).not.toBe(original.text);
      expect(groundSentences(gate, reason)).toMatchObject({ text: reason, unsupported: [] });
    }
    const prose = groundSentences(gate, advice.reasoning);
    expect(prose.unsupported).toEqual([]);
    expect(prose.text).toBe(advice.reasoning);
  });

  it('rewords the lines that name a duty and tells why', async () => {
    const [brief, { rewrites, reasoning }] = await adviceFor(people.nurse);
    const rewritten = rewrites.map(({ rewritten: text }) => text);
    expect(rewritten).toContain('Cared for 12 patients on a 30-bed surgical ward');
    expect(rewrites[0]!.reason).toBe('The line named a duty; it now begins with what was done.');
    expect(reasoning).toContain('which your résumé does not mention');
    expect(brief.passages.length).toBeGreaterThan(rewrites.length);
  });

  it('names an asked skill beside the tool that implies it', async () => {
    const [, { rewrites }] = await adviceFor({
      resume: `Ann Example\n\nEXPERIENCE\nDeveloper, Firm Ltd, 2019 - 2022\n- Built forms in React for three shops\n\nSKILLS\nHTML`,
      job: `Developer\nRequirements\n- JavaScript\n- HTML`,
    });
    expect(rewrites.map(({ rewritten }) => rewritten)).toEqual(['Built forms in React (JavaScript) for three shops']);
  });

  it('names no skill beside a tool whose name says it, nor one that the line has', async () => {
    const [, { rewrites }] = await adviceFor({
      resume: `Ann Example\n\nEXPERIENCE\nDeveloper, Firm Ltd, 2019 - 2022\n- Built reports on MySQL for three shops\n- Ran the tables of T-SQL and MySQL for three shops`,
      job: `Developer\nRequirements\n- SQL`,
    });
    expect(rewrites).toEqual([]);
  });

  it('rewords a line once that stands in two entries', async () => {
    const line = '- Responsible for managing the stock of two shops';
    const [, { rewrites }] = await adviceFor({
      resume: `Ann Example\n\nEXPERIENCE\nClerk, Firm Ltd, 2019 - 2022\n${line}\n\nClerk, Other Ltd, 2015 - 2018\n${line}`,
      job: `Clerk\nRequirements\n- stock control`,
    });
    expect(rewrites).toHaveLength(1);
  });

  it('gives no rewrite where nothing is weak', async () => {
    const [, { rewrites, reasoning }] = await adviceFor({
      resume: `Ann Example\n\nEXPERIENCE\nBaker, Firm Ltd, 2019 - 2022\n- Baked 300 loaves a night`,
      job: `Baker\nRequirements\n- pastry`,
    });
    expect(rewrites).toEqual([]);
    expect(reasoning).not.toBe('');
  });

  it('gives no more rewrites than are asked for, the same each time', async () => {
    const brief = { ...(await briefOf(people.accountant, 'en')), maxRewrites: 1 };
    const advice = ruleTailor().write(brief);
    expect(advice.rewrites.length).toBe(1);
    expect(ruleTailor().write(brief)).toEqual(advice);
  });
});
