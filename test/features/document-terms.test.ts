import { describe, expect, it } from 'vitest';
import { documentTerms } from '../../src/features/document-terms.ts';
import { TokenizedText } from '../../src/skills/tokenized-text.ts';

const counted = (text: string, zones: Parameters<typeof documentTerms>[1]): Readonly<Record<string, number>> =>
  Object.fromEntries(documentTerms(new TokenizedText(text), zones).counts.map(({ term, count }) => [term, count]));

describe('documentTerms', () => {
  it('counts each word once where no zone says otherwise', () => {
    expect(counted('welding welding payroll', [])).toEqual({ payroll: 1, weld: 2 });
  });

  it('lets the later of two zones decide where they overlap', () => {
    const text = 'alpha beta gamma';
    const zones = [
      { span: { start: 0, end: 16 }, weight: 3 },
      { span: { start: 6, end: 10 }, weight: 0 },
    ];
    expect(counted(text, zones)).toEqual({ alpha: 3, gamma: 3 });
  });

  it('says how many of the terms are known, which tells other languages from English work texts', () => {
    const known = (text: string): number => documentTerms(new TokenizedText(text), []).knownShare;
    expect(known('prepared invoices and reconciled accounts for the monthly payroll of the company')).toBeGreaterThan(
      0.8,
    );
    expect(known('przygotowywanie faktur oraz uzgadnianie kont księgowych w przedsiębiorstwie')).toBeLessThan(0.3);
  });

  it('takes out single tokens on request', () => {
    const terms = documentTerms(
      new TokenizedText('Okonkwo led payroll'),
      [],
      (token) => token.normal === 'okonkwo',
    ).counts;
    expect(terms.map(({ term }) => term)).toEqual(['led', 'payroll']);
  });
});
