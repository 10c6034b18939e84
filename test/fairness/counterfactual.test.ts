import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { counterfactual } from '../../src/fairness/counterfactual.ts';
import { match } from '../../src/match/match.ts';

const referenceDate = new Date('2025-06-15');

const resume = `Amara Lindqvist
amara.lindqvist@example.com | +1 202 555 0101
Date of birth: 12.03.1988

Summary
Amara is a data engineer with six years of practice. She builds pipelines and leads her team.

Experience
Data Engineer, Northwind Ltd
Jan 2021 - Present
- Built pipelines in Python and Apache Airflow on PostgreSQL
- Ms Lindqvist moved reports to Docker herself

Education
Bachelor of Science in Computer Science, Lund University, 2018
`;

const job = 'Data Engineer\n\nRequirements\n- 3+ years of Python\n- Airflow\n- Kubernetes\n- Team player\n';

const given =
  'Emma Noah Aaliyah DeShawn Mei Hiroshi Fatima Omar Priya Arjun Ingrid Bjørn Zuzana Tomasz Ngozi Kwame Lucía Joaquín Leilani Kaimana'.split(
    ' ',
  );
const family = 'Harding Okeke Nakagawa Farouk Subramaniam Haugen Wisniewska Mensah Quiroga Kealoha'.split(' ');
/** Two hundred invented names. */
const names = given.flatMap((first) => family.map((last) => `${first} ${last}`));

describe('the match of one résumé under two hundred names', () => {
  it('does not change at all, nor with other pronouns or another year of birth', async () => {
    const report = await counterfactual({
      resume,
      names,
      score: async (text) => (await match({ resume: text, job }, { referenceDate })).score,
    });
    expect(report.changes).toHaveLength(202);
    expect(report.notApplicable).toEqual([]);
    expect(report.changes.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(report.largestDifference).toBe(0);
  }, 60_000);
});

describe('a counterfactual report', () => {
  it('shows a scorer that listens to names', async () => {
    const report = await counterfactual({ resume, score: (text) => (text.includes('Emily') ? 1 : 0) });
    expect(report.largestDifference).toBe(1);
    expect(report.changes[0]).toMatchObject({ kind: 'name', name: 0, difference: 1 });
  });

  it('shows a scorer that listens to pronouns or to the year of birth', async () => {
    const seen: string[] = [];
    await counterfactual({ resume, names: [], score: (text) => seen.push(text) });
    expect(seen).toHaveLength(3);
    expect(seen[1]).toContain('He builds pipelines and leads his team');
    expect(seen[1]).toContain('himself');
    expect(seen[2]).toContain('12.03.1978');
  });

  it('exchanges the name in the text and in the address', async () => {
    const seen: string[] = [];
    await counterfactual({ resume, names: ['Nuño Ibáñez'], score: (text) => seen.push(text) });
    expect(seen[1]).toContain('Nuño Ibáñez\nnuno.ibanez@example.com');
    expect(seen[1]).toContain('Nuño is a data engineer');
    expect(seen[1]).toContain('Ms Ibáñez moved');
    expect(seen[1]).not.toMatch(/amara|lindqvist/i);
  });

  it('exchanges capitals, genitives, initials and other addresses of the person too', async () => {
    const seen: string[] = [];
    const text = `${resume}\nLINDQVIST, A. Lindqvist and Lindqvist's team: a.lindqvist@example.org\n`;
    await counterfactual({ resume: text, names: ['Nuño Ibáñez'], score: (changed) => seen.push(changed) });
    expect(seen[1]).toContain("IBÁÑEZ, N. Ibáñez and Ibáñez's team: nuno.ibanez@example.org");
  });

  it('says what could not be tried', async () => {
    const plain = resume.replace(/Date of birth.*\n/, '').replace(/She|her|Ms|self/g, '');
    const { notApplicable } = await counterfactual({ resume: plain, score: () => 0 });
    expect(notApplicable).toEqual(['pronouns', 'birth']);
  });

  it('refuses a text without a name and stops when told to', async () => {
    await expect(counterfactual({ resume: 'built pipelines in Python', score: () => 0 })).rejects.toThrow(
      InvalidInputError,
    );
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(counterfactual({ resume, score: () => 0 }, { signal: stop.signal })).rejects.toThrow('enough');
  });
});
