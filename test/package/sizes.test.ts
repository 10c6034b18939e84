import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { data } from '../../tsup.config.ts';
import { ceilings } from './size-ceilings.ts';

const folder = (): string => join(inject('consumer'), 'node_modules/@trackruit/ml/dist');

async function bundle(source: string, external: readonly string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: inject('consumer') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    external: [...external],
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/** The word lists as files of the installed package. */
const lists = Object.keys(data)
  .filter((name) => name.startsWith('data/lexicon/'))
  .map((name) => `./node_modules/@trackruit/ml/dist/${name}.js`);

const codeOf = async (names: string): Promise<number> =>
  gzipped(await bundle(`export ${names} from '@trackruit/ml'`, ['./data/*']));

const measure: Readonly<Record<keyof typeof ceilings, () => Promise<number>>> = {
  code: () => codeOf('*'),
  parseResume: () => codeOf('{ parseResume }'),
  parseJob: () => codeOf('{ parseJob }'),
  extractSkills: () => codeOf('{ extractSkills }'),
  lexicon: async () => gzipped(await bundle(lists.map((path) => `export * from '${path}'`).join('\n'), [])),
  taxonomy: () => Promise.resolve(gzipped(readFileSync(join(folder(), 'data/packed-taxonomy.js')))),
  termStatistics: () => Promise.resolve(gzipped(readFileSync(join(folder(), 'data/packed-term-statistics.js')))),
  occupations: () => Promise.resolve(gzipped(readFileSync(join(folder(), 'data/packed-occupations.js')))),
  staticEmbeddings: () => Promise.resolve(gzipped(readFileSync(join(folder(), 'data/packed-static-embeddings.js')))),
  match: () => codeOf('{ match }'),
  checkAts: () => codeOf('{ checkAts }'),
  scoreFeedback: () => codeOf('{ scoreFeedback }'),
  predictInterview: () => codeOf('{ predictInterview }'),
  tailor: () => codeOf('{ tailor }'),
  stopWords: async () => gzipped(await bundle(readFileSync(join(folder(), 'data/stop-word-lists.js'), 'utf8'), [])),
  errorsAlone: async () => gzipped(await bundle("export { TrackruitError } from '@trackruit/ml'", [])),
};

describe('sizes', () => {
  it.each(Object.keys(ceilings) as (keyof typeof ceilings)[])(
    'keep %s under its ceiling and not far below',
    async (name) => {
      const bytes = await measure[name]();
      expect(bytes).toBeLessThanOrEqual(ceilings[name]);
      expect(bytes).toBeGreaterThan(ceilings[name] * 0.75);
    },
  );

  it('make nobody pay for the data who does not use it', async () => {
    const text = Buffer.from(await bundle("export { TrackruitError } from '@trackruit/ml'", [])).toString();
    expect(text).not.toContain('skills-');
    expect(text).not.toContain('import');
    expect(text.length).toBeLessThan(2_000);
  });
});
