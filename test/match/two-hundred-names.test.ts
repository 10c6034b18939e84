import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transformersEmbedder } from '../../src/embedding/transformers.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { match } from '../../src/match/match.ts';
import type { MatcherOptions } from '../../src/match/matcher.ts';
import { miniLm, miniLmFolder } from '../embedding/mini-lm.ts';

const referenceDate = new Date('2025-06-15');

/** Invented combinations; several are also words of working life, or two words, or of other alphabets. */
const given =
  'Emily Lakisha Mohammed Nguyễn Jürgen Wei Ruby María Taylor Grace Olga Dmitri Aiko Fatima Kwame Siobhán Björn Priya Mason Chloé'.split(
    ' ',
  );
const family = 'Walsh Washington Al-Farsi Okafor Müßig Zhang Swift Baker Cook Lindqvist'.split(' ');
const names = given.flatMap((first) => family.map((last) => `${first} ${last}`));
/** Hyphens, particles, initials, words of working life on both sides, other scripts, names without a blank. */
const otherNames = [
  ...['Anne-Marie van der Berg', 'María de la Cruz', 'J. R. O’Neill', 'Page Lindqvist', 'Mason Cook', 'Dean Baker'],
  ...['Мария Кузнецова', 'Ελένη Γεωργίου', 'محمد الفارسي', 'דוד כהן', 'दीपक शर्मा', '王小明', '김민수', '山田 太郎'],
];

/** "Jürgen Müßig" → "jurgen.mussig". */
const address = (name: string, joint: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, joint);

const resumeOf = (name: string): string => `${name}
Data Engineer
${address(name, '.')}@example.com | https://www.linkedin.com/in/${address(name, '-')}

Summary
Data engineer with six years of batch and streaming pipelines. ${name} was named engineer of the year in 2022.

Experience

Data Engineer, Northwind Ltd
Jan 2019 - Mar 2023
- Built pipelines in Python and Apache Airflow on PostgreSQL
- Led a team of three and reviewed its code

References
${name} can be reached through the office.
`;
const job = `Data Engineer

Requirements
- 3+ years of Python
- Airflow or Dagster
- Experience with streaming data
- Able to lead a small team
`;

async function scores(options: MatcherOptions, under = names, write = resumeOf): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of under) {
    const { score, factors, interval, confidence, fixes } = await match(
      { resume: write(name), job },
      { ...options, referenceDate },
    );
    found.push(
      JSON.stringify([
        score,
        interval,
        confidence,
        factors.map(({ id, value, contribution }) => [id, value, contribution]),
        fixes,
      ]),
    );
  }
  return found;
}

describe('the same résumé under two hundred names', () => {
  it('is matched to the last bit alike', async () => {
    expect(names.length).toBe(200);
    expect(new Set(await scores({})).size).toBe(1);
  });

  it('is matched to the last bit alike under names of other forms and scripts, with no address that repeats them', async () => {
    const withoutAddress = (name: string): string =>
      resumeOf(name)
        .replace(/^.*@example\.com.*$/m, '+1 202 555 0100')
        .replace(`. ${name} was`, `. ${name}’s team was`);
    expect(new Set(await scores({}, [...otherNames, ...names.slice(0, 20)], withoutAddress)).size).toBe(1);
  });
});

describe.skipIf(miniLmFolder === undefined)('the same résumé under two hundred names, read by MiniLM', () => {
  let model: Embedder;
  beforeAll(async () => {
    model = await transformersEmbedder(miniLm);
  });
  afterAll(async () => model.dispose?.());

  it('is matched to the last bit alike, because the model sees the same texts', async () => {
    const known = new Map<string, Float32Array>();
    const embedder: Embedder = {
      id: model.id,
      dimensions: model.dimensions,
      async embed(texts, options) {
        const missing = texts.filter((text) => !known.has(text));
        const vectors = await model.embed(missing, options);
        missing.forEach((text, at) => known.set(text, vectors[at]!));
        return texts.map((text) => known.get(text)!);
      },
    };
    expect(new Set(await scores({ embedder })).size).toBe(1);
    for (const text of known.keys()) {
      for (const part of [...given, ...family]) expect(text.split(/[^\p{L}-]/u)).not.toContain(part);
    }
  }, 60_000);
});
