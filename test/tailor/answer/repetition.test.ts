import { describe, expect, it } from 'vitest';
import { RepetitionWatch } from '../../../src/tailor/answer/repetition.ts';

function noticedAfter(text: string, piece = 5): number | undefined {
  const watch = new RepetitionWatch();
  for (let at = 0; at < text.length; at += piece) if (watch.push(text.slice(at, at + piece))) return at + piece;
  return undefined;
}

describe('RepetitionWatch', () => {
  it.each([
    ['one sign', '\n'],
    ['a word', 'very '],
    ['a sentence', 'The candidate is a good fit for the role and has many skills. '],
    [
      'a whole object',
      '{"passage": 3, "rewritten": "Managed the stock of two shops in the city", "reason": "Stronger verb, fewer words."}, ',
    ],
  ])('notices a loop of %s within a few hundred characters', (_, loop) => {
    const start = '{"rewrites":[{"passage":1,"rewritten":"';
    expect(noticedAfter(start + loop.repeat(600))).toBeLessThan(start.length + 600);
  });

  it('lets ordinary answers pass', () => {
    const rewrites = Array.from({ length: 40 }, (_, at) => ({
      passage: at,
      rewritten: `Led project ${at * 7} for ${at + 3} clients`,
      reason: `Says first what was done in case ${at}.`,
    }));
    expect(noticedAfter(JSON.stringify({ rewrites }, null, 2))).toBeUndefined();
    expect(noticedAfter('ha '.repeat(40))).toBeUndefined();
  });
});
