import { describe, expect, it } from 'vitest';
// The built package, as a page would load it.
import { match } from '../../dist/index.js';
import { caseName, cases, referenceDate } from '../golden/cases.ts';
import { caseTexts, expectedResult } from '../golden/golden-files.ts';

describe('in a browser', () => {
  it('is a browser', () => {
    expect(navigator.userAgent).toContain('Chrome/');
    expect(typeof globalThis.document).toBe('object');
    expect('process' in globalThis && 'versions' in (globalThis as { process?: object }).process!).toBe(false);
  });

  it.each(cases.map((goldenCase) => [caseName(goldenCase), goldenCase] as const))(
    '%s gives the numbers that Node gives',
    async (_, goldenCase) => {
      const result = await match(caseTexts(goldenCase), { referenceDate });
      expect(JSON.stringify(result)).toBe(JSON.stringify(expectedResult(goldenCase)));
    },
  );
});
