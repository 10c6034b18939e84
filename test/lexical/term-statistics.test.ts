import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKED_DIGITS, termStatistics } from '../../src/lexical/term-statistics.ts';
import { termOf } from '../../src/lexical/terms.ts';

const source = readFileSync(new URL('../../models/term-statistics.txt', import.meta.url), 'utf8');
const rows = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const statistics = termStatistics();

describe('termStatistics', () => {
  it('unpacks to exactly the checked-in table', () => {
    expect(statistics.fieldCount).toBe(rows[0]!.split(' ').length - 1);
    for (const row of rows.slice(1)) {
      const [term, idf, fields] = row.split('\t');
      expect(statistics.entry(term!)).toEqual({
        idf: Number(idf),
        fields: fields === undefined ? [] : fields.split(' ').map(Number),
      });
    }
  });

  it('was packed with the alphabet that reads it', () => {
    const packer = readFileSync(new URL('../../models/build/pack-term-statistics.ts', import.meta.url), 'utf8');
    expect(packer).toContain(`'${PACKED_DIGITS}'`);
  });

  it('weighs common words of working life less than rare ones', () => {
    const idf = (word: string): number => statistics.entry(termOf(word))!.idf;
    expect(idf('work')).toBeLessThan(idf('invoice'));
    expect(idf('experience')).toBeLessThan(idf('payroll'));
  });

  it('lets words of one trade point to a common line of work', () => {
    const fields = (word: string): readonly number[] => statistics.entry(termOf(word))?.fields ?? [];
    const common = (a: string, b: string): boolean => fields(a).some((field) => fields(b).includes(field));
    expect(common('ledger', 'payable')).toBe(true);
    expect(common('nurse', 'patient') || common('nurse', 'clinic')).toBe(true);
    expect(common('ledger', 'patient')).toBe(false);
  });

  it('knows no e-mail address, number or name of its sources', () => {
    for (const row of rows.slice(1)) expect(row.split('\t')[0]).not.toMatch(/@|^\d+$/);
  });
});
