import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { doors } from '../../tsup.config.ts';
import { isRelative, root, sourceFiles, target } from './source-files.ts';

/** Names that say nothing about what is inside. */
const emptyNames =
  /^(?:utils?|helpers?|common|misc|shared|lib|core|types|constants|interfaces|managers?|handlers?|services?)$/;

const places = ['src', 'test', 'bench', 'examples', 'skills', 'models'].filter((place) =>
  existsSync(join(root, place)),
);

describe('file names', () => {
  const names = places.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .map((path) => `${place}/${path.replaceAll('\\', '/')}`)
      .filter((path) => !path.includes('/node_modules')),
  );

  it('are found in every place', () => {
    for (const place of places)
      expect(
        names.some((name) => name.startsWith(`${place}/`)),
        place,
      ).toBe(true);
  });

  it('say what is inside', () => {
    const bad = names
      .filter((path) => !path.startsWith('test/types'))
      .filter((path) => path.split('/').some((part) => emptyNames.test(part.replace(/\..*$/, ''))));
    expect(bad).toEqual([]);
  });

  it('are kebab-case', () => {
    const bad = names.filter(
      (path) =>
        path.endsWith('.ts') &&
        !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:property\.test|test|test-d|d|config))?\.ts$/.test(
          path.split('/').at(-1) ?? '',
        ),
    );
    expect(bad).toEqual([]);
  });
});

describe('doors', () => {
  const doorPaths = Object.values(doors).map((path) => path.slice('src/'.length));
  const files = sourceFiles();

  it('are imported by no file of the library', () => {
    expect(doorPaths.length).toBeGreaterThan(0);
    const strays = files
      .filter(({ path }) => !path.startsWith('node/'))
      .flatMap(({ path, imports }) => imports.filter(isRelative).map((to) => [path, target(path, to)] as const))
      .filter(([, to]) => doorPaths.includes(to))
      .map(([path, to]) => `${path} imports ${to}`);
    expect(strays).toEqual([]);
  });

  it('list names one by one and hold no logic', () => {
    const index = files.find(({ path }) => path === 'index.ts');
    if (index === undefined) throw new Error('src/index.ts is missing');
    const source = ts.createSourceFile('index.ts', index.text, ts.ScriptTarget.ES2022);
    expect(source.statements.length).toBeGreaterThan(0);
    for (const statement of source.statements) {
      expect(
        ts.isExportDeclaration(statement) &&
          statement.exportClause !== undefined &&
          ts.isNamedExports(statement.exportClause),
        statement.getText(source),
      ).toBe(true);
    }
  });
});

describe('the clock', () => {
  it('is asked in few places, and in the engines only for a reference date that was left out', () => {
    const asking = sourceFiles()
      .filter(({ path }) => !path.startsWith('node/'))
      .filter(({ text }) =>
        /\bDate\.now\(|\bperformance\.now\(|new Date\(\)/.test(
          text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, ''),
        ),
      )
      .map(({ path }) => path);
    expect(asking).toEqual([
      'cache/system-clock.ts',
      'document/parse-resume.ts',
      'extract/extract-options.ts',
      'recommend/recommender.ts',
      'testing/cache-store-suite.ts',
    ]);
  });
});
