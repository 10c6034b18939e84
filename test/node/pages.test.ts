import { describe, expect, it } from 'vitest';
import {
  checkAts,
  parseResume,
  predictInterview,
  scoreFeedback,
  type AtsReport,
  type TailorEvent,
} from '../../src/index.ts';
import { atsPage } from '../../src/node/ats-page.ts';
import { displayWidth, wrap } from '../../src/node/columns.ts';
import { feedbackPage } from '../../src/node/feedback-page.ts';
import { interviewPage } from '../../src/node/interview-page.ts';
import { matchExplanation } from '../../src/node/match-explanation.ts';
import { tailorPage } from '../../src/node/tailor-page.ts';
import { result as sampleResult, texts as sampleTexts } from './sample-result.ts';

const referenceDate = new Date('2025-06-15');
const paint = (_: string, words: string): string => words;
const page = { width: 80, paint };

const text = `Amara Lindqvist
amara.lindqvist@example.com | Oslo

Experience

Stock Clerk, Northwind Ltd
2021 - Present
- Counted the stock of the shops with the colleagues of the north
- Trained the new colleagues of the north in the rules of the store
- Responsible for the van and the stock of the shops of the town
- Swept the yard behind the shops and locked the gate behind it

Education
Certificate in Warehousing, Oslo College, 2018
`;
const held: AtsReport = checkAts(
  {
    resume: {
      text,
      mediaType: 'application/pdf',
      layout: {
        pages: [{ span: { start: 0, end: text.length }, width: 595, height: 842, columns: 2 }],
        runs: [],
        blocks: [],
      },
      hiddenText: [],
      warnings: [],
    },
  },
  { referenceDate },
);

describe('a page of a judge', () => {
  it('calls a rule by the same words everywhere, and never by its id', () => {
    const shown = atsPage(held, page);
    expect(shown).toContain('until this is mended: Columns side by side.');
    expect(shown).toContain('major: Columns side by side, ');
    expect(shown).not.toMatch(/year-only-dates|missing-contact/);
  });

  it('does not call a rule unscored that brings nothing while the score is held', () => {
    expect(held.issues.find(({ ruleId }) => ruleId === 'year-only-dates')!.delta).toBe(0);
    expect(atsPage(held, page)).toContain('Months of work, no points while the score is held at 80%');
  });

  it('gives one advice once, with the places it is for and what they are worth together', () => {
    const report = scoreFeedback({ resume: text }, { referenceDate });
    const shown = feedbackPage(report, text, page);
    const factor = report.factors.find(({ id }) => id === 'quantified-impact')!;
    expect(shown).toContain(`+${(100 * (factor.weight - factor.contribution)).toFixed(1)} Says how much`);
    const hints = report.findings
      .filter(({ criterionId }) => criterionId === 'quantified-impact')
      .map(({ hint }) => hint);
    for (const hint of new Set(hints)) {
      const first = wrap(hint, 70)[0]!;
      expect(shown.split(first)).toHaveLength(2);
    }
    expect(shown).toContain('“Responsible for the van and the stock of the shops of the t…”');
  });

  it('tells a lever in points, and an input by the option it is typed as', () => {
    const prediction = predictInterview({ match: 0.2, prepHours: 1 });
    expect(interviewPage(prediction, page)).toMatch(/\(\d+\.\d points\s+more\)/);
    const none = interviewPage(predictInterview({ yearsExperience: 3 }), page);
    expect(none).toContain('--must-haves');
    expect(none).not.toContain('mustHavesMet');
  });

  it.each([1, 13, 24, 40])('is made for %i columns too', (width) => {
    const options = { width, paint };
    const resume = parseResume(text, { referenceDate });
    const pages = [
      atsPage(held, options),
      feedbackPage(scoreFeedback({ resume }, { referenceDate }), text, options),
      matchExplanation(sampleResult, sampleTexts, options),
      interviewPage(predictInterview({ match: 0.2 }), options),
    ];
    if (width < 40) return;
    for (const shown of pages)
      for (const line of shown.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });
});

describe('lines', () => {
  it('keep the sign of per cent with its number', () => {
    expect(wrap('the match reaches 75 % of it', 20)).toEqual(['the match reaches', '75 % of it']);
  });
});

describe('the page of the tailor', () => {
  it('breaks the reasoning between words, also where a piece ends inside a line', async () => {
    async function* events(): AsyncGenerator<TailorEvent, void, undefined> {
      const field = 'reasoning' as const;
      yield { id: 1, type: 'text-delta', field, delta: 'Your résumé names stock control, which the posting asks for.' };
      await Promise.resolve();
      yield { id: 2, type: 'text-delta', field, delta: ' It also asks for a licence that nothing here shows.' };
    }
    let shown = '';
    for await (const piece of tailorPage(events(), { width: 40, paint, choice: false })) shown += piece;
    expect(shown.split('\n').every((line) => displayWidth(line) <= 40)).toBe(true);
    expect(shown.replace(/\s+/g, ' ')).toContain('asks for. It also');
  });
});
