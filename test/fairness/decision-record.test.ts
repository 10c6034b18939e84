import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { decisionRecord } from '../../src/fairness/decision-record.ts';
import { match } from '../../src/match/match.ts';

const resume = 'Amara Lindqvist\nData Engineer\n\nSkills\nPython, PostgreSQL\n';
const job = 'Data Engineer\n\nRequirements\n- Python\n- Kubernetes\n';
const at = new Date('2026-02-03T04:05:06Z');

describe('a decision record', () => {
  it('says what was judged, by what, when and for whom, in plain JSON', async () => {
    const result = await match({ resume, job }, { referenceDate: at });
    const record = decisionRecord({ result, actor: 'user-17', purpose: 'shortlist for requisition 4711', at });
    expect(record).toMatchObject({
      at: '2026-02-03T04:05:06.000Z',
      actor: 'user-17',
      reviewedBy: null,
      score: result.score,
      provenance: result.provenance,
    });
    expect(record.factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(record.score);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('holds no word of the texts and no verdict', async () => {
    const result = await match({ resume, job }, { referenceDate: at });
    const text = JSON.stringify(decisionRecord({ result, actor: 'a', purpose: 'p', at }));
    expect(text).not.toMatch(/Amara|Lindqvist|Python|Kubernetes|PostgreSQL/);
    expect(text).not.toMatch(/reject|accept|hire|suitable/i);
  });

  it('wants to know who asked, what for and when', async () => {
    const result = await match({ resume, job }, { referenceDate: at });
    expect(() => decisionRecord({ result, actor: ' ', purpose: 'p', at })).toThrow(InvalidInputError);
    expect(() => decisionRecord({ result, actor: 'a', purpose: '', at })).toThrow('purpose');
    expect(() => decisionRecord({ result, actor: 'a', purpose: 'p', at: new Date(Number.NaN) })).toThrow('at:');
  });
});
