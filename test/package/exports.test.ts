import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { commands, data, doors, threads } from '../../tsup.config.ts';
import { root } from './installed-package.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const doorNames = Object.keys(doors);
const built = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('.'))
  .sort();

describe('the exports map', () => {
  it('has one key for each door of the build, and package.json', () => {
    const keys = doorNames.map((name) => (name === 'index' ? '.' : `./${name}`));
    expect(Object.keys(manifest.exports).sort()).toEqual([...keys, './package.json'].sort());
  });

  it('offers types first and ES modules only', () => {
    for (const [key, target] of Object.entries(manifest.exports)) {
      if (key === './package.json') continue;
      expect(Object.keys(target), key).toEqual(['types', 'default']);
    }
  });

  it('points at built files, and every built file belongs to a door, a command, a thread, the data or a chunk', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [] : Object.values(target),
    );
    expect(targets.map((path) => path.slice('./dist/'.length)).sort()).toEqual(
      doorNames.flatMap((name) => [`${name}.d.ts`, `${name}.js`]).sort(),
    );
    const expected = [
      ...doorNames.flatMap((name) => [`${name}.d.ts`, `${name}.js`]),
      ...Object.keys({ ...commands, ...threads }).map((name) => `${name}.js`),
      ...Object.keys(data).map((name) => `${name}.js`),
    ];
    // Chunks end in a hash; what several doors share, types too, stands in them.
    expect(built.filter((path) => !/^[\w-]+-[\w-]{8}\.(?:js|d\.ts)$/.test(path) || expected.includes(path))).toEqual(
      expected.sort(),
    );
    expect(Object.values(manifest.bin)).toEqual(Object.keys(commands).map((name) => `dist/${name}.js`));
  });

  it('keeps the data in files of their own', () => {
    const code = built
      .filter((path) => path.endsWith('.js') && !path.startsWith('data/'))
      .map((path) => readFileSync(join(root, 'dist', path), 'utf8'));
    expect(code.length).toBeGreaterThan(0);
    for (const text of code) expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(5_000);
  });
});

describe('names of the doors', () => {
  it.each(doorNames)('of %s are those of the checked-in list', async (name) => {
    const code = join(inject('consumer'), 'node_modules/@trackruit/ml/dist', `${name}.js`);
    const values = Object.keys((await import(/* @vite-ignore */ pathToFileURL(code).href)) as object).sort();
    const declared = declaredNames(join(root, 'dist', `${name}.d.ts`));
    expect(declared).toEqual(expect.arrayContaining(values));
    const types = declared.filter((exported) => !values.includes(exported));
    await expect(`${['# values', ...values, '', '# types', ...types].join('\n')}\n`).toMatchFileSnapshot(
      `exported-names/${name}.txt`,
    );
  });
});

describe('declarations', () => {
  it.each(doorNames)('of %s mention no type that cannot be imported', (name) => {
    const path = join(root, 'dist', `${name}.d.ts`);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
    const mentioned = source.statements.flatMap((statement) =>
      (ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isClassDeclaration(statement)) &&
      statement.name !== undefined
        ? [statement.name.text]
        : [],
    );
    const exported = declaredNames(path);
    if (name === 'index') expect(mentioned.length).toBeGreaterThan(100);
    expect(mentioned.filter((type) => !exported.includes(type))).toEqual([]);
  });
});

function declaredNames(path: string): readonly string[] {
  const program = ts.createProgram([path], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${path} exports nothing`);
  return checker
    .getExportsOfModule(symbol)
    .map((exported) => exported.getName())
    .sort();
}
