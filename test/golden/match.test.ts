import { describe, expect, it } from 'vitest';
import { match } from '../../src/index.ts';
import { caseName, cases, referenceDate } from './cases.ts';
import { caseTexts, expectedResult, keptResults } from './golden-files.ts';

describe('golden matches', () => {
  it('keep one result per case and no other', () => {
    expect(keptResults()).toEqual(cases.map(caseName).sort());
  });

  // A difference here is a changed result: raise the engine's version, then `npm run golden` and read the diff.
  it.each(cases.map((goldenCase) => [caseName(goldenCase), goldenCase] as const))(
    '%s is what it was',
    async (_, goldenCase) => {
      const result = await match(caseTexts(goldenCase), { referenceDate });
      expect(result).toEqual(expectedResult(goldenCase));
      expect(JSON.parse(JSON.stringify(result))).toEqual(expectedResult(goldenCase));
      expect(structuredClone(result)).toEqual(result);
    },
  );

  it('put the own trade before the other', () => {
    for (const { resume, job } of cases.filter((goldenCase) => goldenCase.resume !== goldenCase.job)) {
      expect(expectedResult({ resume, job }).score, `${resume} for ${job}`).toBeLessThan(
        expectedResult({ resume, job: resume }).score,
      );
    }
  });

  it('have the same bytes a thousand times', async () => {
    const [first] = cases;
    const texts = caseTexts(first!);
    const once = JSON.stringify(await match(texts, { referenceDate }));
    for (let run = 1; run < 1_000; run++)
      expect(JSON.stringify(await match(texts, { referenceDate })) === once).toBe(true);
  }, 120_000);
});
