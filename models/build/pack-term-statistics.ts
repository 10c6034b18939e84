/**
 * models/term-statistics.txt → src/lexical/packed-term-statistics.ts: the table as one short string.
 *
 *   node models/build/pack-term-statistics.ts
 *
 * Columns compress better than rows: terms share their beginnings, field numbers are steps from the one before.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(new URL('../term-statistics.txt', import.meta.url), 'utf8');
const target = new URL('../../src/lexical/packed-term-statistics.ts', import.meta.url);

/** Must equal `PACKED_DIGITS` of src/lexical/term-statistics.ts, which cannot be imported before this file has run. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~';

const rows = source.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const fieldCount = rows[0]!.split(' ').length - 1;
let terms = '';
let idfs = '';
let sizes = '';
let high = '';
let low = '';
let before = '';
for (const row of rows.slice(1)) {
  const [term, idf, fields] = row.split('\t') as [string, string, string | undefined];
  if (/[A-Z\s]/.test(term)) throw new Error(`term with a capital or blank at row ${rows.indexOf(row)}`);
  let shared = 0;
  while (shared < 25 && shared < term.length && term[shared] === before[shared]) shared++;
  terms += String.fromCharCode(65 + shared) + term.slice(shared);
  before = term;
  idfs += DIGITS[Math.round(Number(idf) * 10)]!;
  const numbers = fields === undefined ? [] : fields.split(' ').map(Number);
  sizes += DIGITS[numbers.length]!;
  let last = 0;
  for (const number of numbers) {
    high += DIGITS[(number - last) >> 6]!;
    low += DIGITS[(number - last) & 63]!;
    last = number;
  }
}
const version = `terms@1+${createHash('sha256').update(source).digest('hex').slice(0, 8)}`;
const packed = [version, String(fieldCount), terms, idfs, sizes, high, low].join('\n');
writeFileSync(
  target,
  `/** Made from models/term-statistics.txt by models/build/pack-term-statistics.ts. Do not edit. */\nexport const packedTermStatistics: string = ${JSON.stringify(packed)};\n`,
);
console.log(`${rows.length - 1} terms, ${packed.length} characters`);
