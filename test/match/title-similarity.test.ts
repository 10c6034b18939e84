import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors.ts';
import { titleSimilarity } from '../../src/match/title-similarity.ts';

describe('titles', () => {
  it('are alike in one trade and not across trades', async () => {
    const [same, near, far] = await titleSimilarity({
      title: 'Registered Nurse',
      others: ['Registered Nurse', 'Staff Nurse', 'Software Engineer'],
    });
    expect(same).toBeCloseTo(1, 5);
    expect(near).toBeGreaterThan(0.3);
    expect(far).toBeLessThan(0.1);
  });

  it('are compared without their rung and terms', async () => {
    const [senior] = await titleSimilarity({ title: 'Data Engineer', others: ['Senior Data Engineer (full time)'] });
    expect(senior).toBeCloseTo(1, 5);
  });

  it('are alike the same way round and whatever else is in the list', async () => {
    const [one] = await titleSimilarity({ title: 'Bookkeeper', others: ['Accounts Clerk'] });
    const [, two] = await titleSimilarity({ title: 'Accounts Clerk', others: ['Welder', 'Bookkeeper', ''] });
    expect(two).toBeCloseTo(one!, 12);
  });

  it('are compared by words alone without an embedder', async () => {
    const scores = await titleSimilarity(
      { title: 'Tax Accountant', others: ['Accountant', 'Welder'] },
      { embedder: null },
    );
    expect(scores[0]).toBeGreaterThan(scores[1]!);
  });

  it('may be none', async () => {
    expect(await titleSimilarity({ title: 'Welder', others: [] })).toEqual([]);
  });

  it('must be strings', async () => {
    await expect(titleSimilarity({ title: 7 as never, others: [] })).rejects.toBeInstanceOf(InvalidInputError);
    await expect(titleSimilarity({ title: 'Welder', others: [7 as never] })).rejects.toBeInstanceOf(InvalidInputError);
    await expect(titleSimilarity(undefined as never)).rejects.toBeInstanceOf(InvalidInputError);
  });

  it('are not compared after an abort', async () => {
    const reason = new Error('changed my mind');
    await expect(
      titleSimilarity({ title: 'Welder', others: ['Baker'] }, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });
});
