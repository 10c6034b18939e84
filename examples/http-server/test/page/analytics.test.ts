import { describe, expect, it } from 'vitest';
import { funnel, mostMissing, scorePoints } from '../../page/history/analytics.ts';
import type { KeptRecord, Stage } from '../../page/history/page-history.ts';

/** Newest first, as a history lists them. */
function records(
  ...made: readonly (readonly [job: string, score: number, missing: readonly string[], stage?: Stage])[]
): readonly KeptRecord[] {
  return made.map(([jobText, score, missingSkills, note = 'saved'], at) => ({
    id: String(at),
    createdAt: 1000 - at,
    resumeText: 'r',
    jobText,
    note,
    result: {
      kind: 'analysis',
      resumeName: 'r',
      jobTitle: jobText,
      score,
      atsScore: 0.9,
      feedbackScore: 0.8,
      missingSkills,
    },
  }));
}

describe('what the history says as a whole', () => {
  it('gives scores oldest first, of a tailoring the one it reached', () => {
    const [newest, oldest] = records(['a', 0.5, []], ['a', 0.4, []]);
    const tailored = { ...newest!, result: { ...newest!.result, tailoredScore: 0.7 } };
    expect(scorePoints([tailored, oldest!]).map(({ match }) => match)).toEqual([0.4, 0.7]);
  });

  it('counts a missing skill once for each posting, by the newest result for it', () => {
    const all = records(['a', 1, ['Go']], ['b', 1, ['SQL', 'Go']], ['a', 1, ['SQL', 'Rust']], ['c', 1, ['SQL', 'Go']]);
    expect(mostMissing(all, 2)).toEqual([
      { label: 'Go', postings: 3 },
      { label: 'SQL', postings: 2 },
    ]);
  });

  it('counts a posting at every step it has passed, and a refusal as an application', () => {
    const all = records(
      ['a', 1, [], 'offer'],
      ['a', 1, [], 'applied'],
      ['b', 1, [], 'rejected'],
      ['c', 1, [], 'interview'],
      ['d', 1, []],
    );
    expect(funnel(all).map(({ count }) => count)).toEqual([4, 3, 2, 1]);
    expect(funnel([]).map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });
});
