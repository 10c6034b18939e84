import { describe, expect, it } from 'vitest';
import { AtsChecker, checkAts } from '../../src/ats/check-ats.ts';
import type { AtsIssue } from '../../src/ats/ats-report.ts';
import type { HiddenText } from '../../src/document/extracted-document.ts';

const referenceDate = new Date('2025-06-15');

const text = `Amara Lindqvist
amara.lindqvist@example.com | +1 202 555 0101

Experience

Data Engineer, Northwind Ltd
Jan 2021 - Present
- Built 14 pipelines in Python and Airflow that feed the sales reports of nine countries
- Cut the cost of the warehouse by 35 % by moving cold tables to cheaper storage

Junior Data Analyst, Contoso Ltd
2018 - 2020
- Wrote SQL reports for a finance team of twenty people and automated the weekly forecast

Education
Bachelor of Science in Computer Science, Lund University, 2018

Skills
Python, SQL, Airflow, dbt
`;

const issuesOf = (changed: string, ruleId: string): readonly AtsIssue[] =>
  checkAts({ resume: changed }, { referenceDate }).issues.filter((issue) => issue.ruleId === ruleId);
const messagesOf = (changed: string, ruleId: string): readonly string[] =>
  issuesOf(changed, ruleId).map(({ message }) => message);

describe('messages of the ATS check', () => {
  it('quote the place, so that it is found again', () => {
    expect(messagesOf(text, 'year-only-dates')).toEqual(['“2018 - 2020” names no month.']);
    expect(messagesOf(text.replace('amara.lindqvist@', 'youremail@yourname@'), 'placeholder-text')).toEqual([
      expect.stringMatching(/^“.+” is a template’s placeholder\.$/),
    ]);
    expect(messagesOf(text.replace('2018 - 2020', 'Jul 2031 - Aug 2031'), 'future-dates')).toEqual([
      '“Jul 2031 - Aug 2031” lies in the future.',
    ]);
    expect(messagesOf(text.replace('Experience', 'E X P E R I E N C E'), 'spaced-letters')).toEqual([
      'The letters of “E X P E R I E N C E” stand apart, so no search finds the word.',
    ]);
  });

  it('quote no control character and no more than a few words', () => {
    const long = text
      .replace('2018 - 2020', `2018\u202e - 2020`)
      .replace('Python, SQL', 'A\u001b[31mverylongwordofalltheskillsthatthereare'.repeat(3));
    for (const { message } of checkAts({ resume: long }, { referenceDate }).issues) {
      expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(/“([^”]*)”/.exec(message)?.[1]?.length ?? 0).toBeLessThanOrEqual(40);
    }
  });

  it('do not ask for a section that is there, but say that nothing could be read in it', () => {
    const paragraph = text.replace(
      /Data Engineer, Northwind[\s\S]*?(?=\nEducation)/,
      'I did many things in many places.\n',
    );
    expect(messagesOf(paragraph, 'unread-sections')).toEqual([
      'No entry with position, employer or dates could be read under “Experience”.',
    ]);
  });

  it('tell in a factor’s reason all that is missing, and not the first of it', () => {
    const { factors } = checkAts({ resume: text.replace(/^.*\n.*\n/, '') }, { referenceDate });
    expect(factors.find(({ id }) => id === 'missing-contact')!.reason).toBe(
      'No name was found. No e-mail address was found. No telephone number was found.',
    );
  });
});

describe('letters apart', () => {
  it('finds words that are cut off behind their first letter', () => {
    const cut = 'J avaScript, T ypeScript, M ockito, D ocker, K ubernetes, S pring, G radle';
    expect(messagesOf(text.replace('Python, SQL, Airflow, dbt', cut), 'spaced-letters')[0]).toBe(
      '“J avaScript” is cut off behind its first letter, so no search finds the word.',
    );
  });

  it('takes neither a list of letters nor names of one letter for it', () => {
    expect(messagesOf(`${text}\nA B C D E F G\nĀ ā Ă ă Ą ą\nα β γ δ ε`, 'spaced-letters')).toEqual([]);
    expect(
      messagesOf(`${text}\nR packages, C programs, R scripts, C libraries, R reports, R courses`, 'spaced-letters'),
    ).toEqual([]);
  });
});

describe('hidden text', () => {
  const hidden = (...texts: readonly string[]): readonly string[] => {
    const hiddenText = texts.map((words): HiddenText => ({ text: words, reason: 'covered' }));
    return checkAts({ resume: { text, mediaType: 'application/pdf', hiddenText } }, { referenceDate })
      .issues.filter(({ ruleId }) => ruleId === 'hidden-text')
      .map(({ message }) => message);
  };

  it('is no fault where a mark of a few letters lies under a shape', () => {
    expect(hidden('Start')).toEqual([]);
    expect(hidden('1', '2', '3')).toEqual([]);
  });

  it('is one where it makes up a word, also in pieces', () => {
    expect(hidden('Kubernetes')).toEqual([
      '10 characters cannot be seen (covered by a shape) and were left out of the text.',
    ]);
    expect(hidden('SQL', 'Java')).toHaveLength(2);
  });
});

describe('facts and options that plain JavaScript gets wrong', () => {
  it.each([
    ['file', null],
    ['file.name', { name: 5 }],
    ['file.mediaType', { mediaType: {} }],
    ['file.byteLength', { byteLength: Number.NaN }],
    ['file.byteLength', { byteLength: -1 }],
    ['file.failure', { failure: 'toString' }],
  ])('are refused by name: %s', (parameter, file) => {
    expect(() => checkAts({ resume: text, file: file as never })).toThrow(expect.objectContaining({ parameter }));
  });

  it.each([
    ['options.rules', { rules: 5 }],
    ['options.rules', { rules: [{ id: 'x' }] }],
    ['options.taxonomy', { taxonomy: 'esco' }],
  ])('are refused by name: %s', (parameter, options) => {
    expect(() => new AtsChecker(options as never)).toThrow(expect.objectContaining({ parameter }));
  });
});
