/**
 * models/occupations.txt → src/career/packed-occupations.ts: the table as one short string.
 *
 *   node models/build/pack-occupations.ts
 *
 * Related occupations are numbers of lines, skills numbers of a list of ids, two digits each.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(new URL('../occupations.txt', import.meta.url), 'utf8');
const target = new URL('../../src/career/packed-occupations.ts', import.meta.url);

/** Must equal `DIGITS` of src/career/occupations.ts, which cannot be imported before this file has run. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~';

const rows = source
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);
const numbers = new Map(rows.map(([code], at) => [code, at]));
const list = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
const skills = [...new Set(rows.flatMap(([, , , ids]) => list(ids)))].sort();
const skillNumbers = new Map(skills.map((id, at) => [id, at]));
if (Math.max(rows.length, skills.length) > DIGITS.length ** 2) throw new Error('two digits do not suffice');
const digits = (number: number): string =>
  DIGITS[Math.floor(number / DIGITS.length)]! + DIGITS[number % DIGITS.length]!;

const version = `onet-soc-2019+${createHash('sha256').update(source).digest('hex').slice(0, 8)}`;
const packed = [
  version,
  rows.map(([code]) => code.replace('-', '').replace('.', '')).join(''),
  rows.map(([, title]) => title).join('|'),
  rows
    .map(([, , related]) =>
      list(related)
        .map((code) => digits(numbers.get(code)!))
        .join(''),
    )
    .join(' '),
  skills.join('|'),
  rows
    .map(([, , , ids]) =>
      list(ids)
        .map((id) => skillNumbers.get(id)!)
        .sort((a, b) => a - b)
        .map(digits)
        .join(''),
    )
    .join(' '),
].join('\n');
writeFileSync(
  target,
  `/** Made from models/occupations.txt by models/build/pack-occupations.ts. Do not edit. */\nexport const packedOccupations: string = ${JSON.stringify(packed)};\n`,
);
console.log(`${rows.length} occupations, ${skills.length} skills, ${packed.length} characters`);
