import { describe, expect, it } from 'vitest';
import { match } from '../../src/match/match.ts';

const referenceDate = new Date('2025-06-15');
const job = 'Data Engineer\n\nRequirements\n- 3+ years of Python\n- SQL\n';
const resume =
  'Amara Lindqvist\n\nExperience\n\nData Engineer, Northwind Ltd\nJan 2020 - Dec 2024\n- Pipelines in Python and SQL\n';

describe('input that breaks careless programs', () => {
  it('is still read between lone surrogates and null bytes', async () => {
    const result = await match(
      { resume: `\ud800\u0000${resume.replaceAll('\n', '\n\u0000')}\udfff`, job },
      { referenceDate },
    );
    expect(result.matchedSkills.map(({ label }) => label)).toContain('Python');
  });

  it('gets low confidence in a language the package knows no words of', async () => {
    const czech =
      'Zkušený skladník se znalostí vysokozdvižných vozíků, příjem a expedice zboží, vedení evidence zásob a spolupráce s dopravci. '.repeat(
        5,
      );
    const known = await match({ resume: resume.repeat(3), job: job.repeat(2) }, { referenceDate });
    const unknown = await match({ resume: czech, job: czech }, { referenceDate });
    expect(unknown.confidence).toBeLessThan(0.05);
    expect(known.confidence).toBeGreaterThan(unknown.confidence * 2);
  });

  it('gets low confidence when there is next to nothing to read', async () => {
    const result = await match({ resume: 'Python', job: 'Python' }, { referenceDate });
    expect(result.confidence).toBeLessThan(0.1);
  });

  it('may be right-to-left, and the names of tools in it count', async () => {
    const result = await match({ resume: 'مهندس بيانات لديه خبرة في Python و SQL', job }, { referenceDate });
    expect(result.matchedSkills.map(({ label }) => label)).toEqual(expect.arrayContaining(['Python', 'SQL']));
  });

  it('may be a megabyte in one line', async () => {
    const line = `${'python sql developer with many words '.repeat(30_000)}`;
    const result = await match({ resume: line, job }, { referenceDate });
    expect(result.score).toBeGreaterThan(0);
    for (const { evidence } of result.matchedSkills) expect(evidence.length).toBeLessThan(20);
  });
});
