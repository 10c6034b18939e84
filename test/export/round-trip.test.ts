import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/document/parse-resume.ts';
import { readBack, referenceDate, said } from './read-back.ts';

const folders = ['../fixtures/resumes/', '../../examples/samples/', '../golden/texts/'];
const resumes = folders
  .flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith('.txt') && !name.includes('job'))
      .map((name) => [name, readFileSync(new URL(folder + name, import.meta.url), 'utf8')] as const),
  )
  .sort();

describe.each(Object.entries(readBack))('exported as %s', (_, read) => {
  it.each(resumes)('%s reads back as it was', async (_name, text) => {
    const document = parseResume(text, { referenceDate });
    const again = await read(document);
    expect(said(again)).toEqual(said(document));
  });
});
