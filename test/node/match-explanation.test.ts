import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/node/columns.ts';
import { matchExplanation, type Paint } from '../../src/node/match-explanation.ts';
import { result, texts } from './sample-result.ts';

const plain: Paint = (_, text) => text;
const page = (width: number, changes: Partial<typeof result> = {}): string =>
  matchExplanation({ ...result, ...changes }, texts, { width, paint: plain });

describe('the explained match on a terminal', () => {
  it('reads as a page', () => {
    expect(page(80)).toMatchInlineSnapshot(`
      "Match 60%  ██████████████████░░░░░░░░░░░░
      Between 52% and 68% if the least certain readings fell the other way; 81% sure
      that there was enough to go on.
      Held at 60%: fewer than two thirds of the must-haves are met

      How the score is made (points of 100)
        Required skills  ██████████████░░░░░░  40.0 of 60.0
          Four of six required skills are answered, two of them by a neighbour, so the
          contribution was held down.
        Experience       ██████████░░░░░░░░░░  20.0 of 40.0
          Six of twelve months.

      Asked for and found (3)
        ✓ required  PostgreSQL  “Postgres”, 6 years shown, 5 years asked
        ≈ required  SQL         implied by “Postgres”, credit 95%
        ≈ preferred Go          related: flask, credit 40%

      Asked for and not found (2)
        ~ required  Kubernetes  not named, but supported by “Helm”
        ✗ required  Terraform   nothing points to it

      What would change the score (if true; each one re-scored)
          +8.1 Name Kubernetes if you used it: Helm suggests so.
          +5.2 Terraform is asked for and nothing points to it.

      match@1 · taxonomy skills-0123456789ab · term statistics terms-0123456789ab · no
      embedder · “present” read as 2026-11
      "
    `);
  });

  it.each([60, 80, 100])('fits %i columns', (width) => {
    const tooLong = page(width)
      .split('\n')
      .filter((line) => displayWidth(line) > width);
    expect(tooLong).toEqual([]);
  });

  it('fits the columns with long labels, wide characters and long words', () => {
    const [match] = result.matchedSkills;
    const [gap] = result.missingSkills;
    const text = page(80, {
      matchedSkills: [{ ...match!, label: '深層学習フレームワークの運用と保守および評価の実務' }],
      missingSkills: [{ ...gap!, label: 'x'.repeat(200), supportedBy: ['y'.repeat(200)], evidence: [] }],
      fixes: [{ kind: 'gain-skill', advice: 'z'.repeat(300), delta: -0.01 }],
    });
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('puts required skills before preferred ones', () => {
    const text = page(80);
    expect(text.indexOf('PostgreSQL ')).toBeLessThan(text.indexOf('Go '));
  });

  it('leaves out lists that have nothing in them', () => {
    const text = page(80, { matchedSkills: [], missingSkills: [], fixes: [] });
    expect(text).not.toContain('Asked for');
    expect(text).not.toContain('What would change');
  });

  it('shows twenty of thirty skills and says how many are left', () => {
    const matchedSkills = Array.from({ length: 30 }, () => result.matchedSkills[0]!);
    expect(page(80, { matchedSkills })).toContain('and 10 more');
  });

  it('lets no control character of a résumé reach the terminal', () => {
    const resume = `\u001b]0;owned\u0007\u001b[31mPostgres\u202e${texts.resume}`;
    const [, exact] = result.matchedSkills;
    const evidence = [{ document: 'resume' as const, span: { start: 0, end: resume.length } }];
    const text = matchExplanation(
      { ...result, matchedSkills: [{ ...exact!, label: 'SQL\u001b[2J', evidence }] },
      { ...texts, resume },
      { width: 80, paint: plain },
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
