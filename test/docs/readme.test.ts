import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../package/installed-package.ts';
import { ceilings } from '../package/size-ceilings.ts';

const page = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(page('package.json')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly version: string;
};

describe('the README', () => {
  const readme = page('README.md');

  it.each([
    ['code', ceilings.code],
    ['code for `match` alone', ceilings.match],
    ['code for `checkAts` alone', ceilings.checkAts],
    ['code for `scoreFeedback` alone', ceilings.scoreFeedback],
    ['code for `predictInterview` alone', ceilings.predictInterview],
    ['code for `tailor` alone', ceilings.tailor],
    ['occupations (only when `adjacentRoles` is used)', ceilings.occupations],
    ['vectors of words (only when used)', ceilings.staticEmbeddings],
    ['code for `parseResume` alone', ceilings.parseResume],
    ['code for `parseJob` alone', ceilings.parseJob],
    ['code for `extractSkills` alone', ceilings.extractSkills],
    ['word lists (only when used)', ceilings.lexicon],
    ['skills data (only when used)', ceilings.taxonomy],
    ['stop words of the `stopword` package (only when used)', ceilings.stopWords],
    ['term statistics (only when used)', ceilings.termStatistics],
  ])('quotes the ceiling of %s that the tests hold', (part, bytes) => {
    expect(readme).toContain(`| ${part} | ${bytes / 1000} kB |`);
  });

  it('lists every door', () => {
    for (const key of Object.keys(manifest.exports)) {
      if (key !== './package.json') expect(readme).toContain(`| \`@trackruit/ml${key.slice(1)}\` |`);
    }
  });

  it('names the Node that the package asks for', () => {
    expect(readme).toContain(`Node ${manifest.engines.node.slice('>='.length)} or later`);
  });
});

describe('the pages', () => {
  const pages = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md'].map((name) => [name, page(name)] as const);

  it.each(pages)('%s runs only scripts that there are', (_, text) => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    for (const script of named) expect(Object.keys(manifest.scripts)).toContain(script);
  });

  it('name files that there are', () => {
    for (const [name, text] of pages) {
      for (const [, path = ''] of text.matchAll(/`((?:src|test|bench|examples|skills|models|\.ci)\/[\w./-]*)`/g)) {
        expect(() => page(path.endsWith('/') ? `${path}.` : path), `${name} names ${path}`).not.toThrow(/ENOENT/);
      }
    }
  });

  it('have a changelog entry for the version of package.json', () => {
    expect(page('CHANGELOG.md')).toContain(`## [${manifest.version}]`);
  });

  it('agree with .ci/run on the test command', () => {
    expect(page('.ci/run')).toMatch(/^npm test /m);
    expect(page('README.md')).toContain('npm test');
  });
});
