import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { doors } from '../../tsup.config.ts';

const installed = (): string => join(inject('consumer'), 'node_modules/@trackruit/ml');

describe('the tarball', () => {
  it('holds the build, the pages, the licence and the sources of the data, and nothing else', () => {
    const packed = inject('packedFiles');
    expect(packed.filter((path) => !path.startsWith('dist/'))).toEqual([
      'CATALOGUE.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'models/README.md',
      'package.json',
      'skills/README.md',
    ]);
    expect(packed.filter((path) => path.startsWith('dist/')).length).toBeGreaterThan(3);
  });

  it('brings only the dependencies it declares', () => {
    const manifest = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    const modules = join(inject('consumer'), 'node_modules');
    const names = readdirSync(modules).filter((name) => !name.startsWith('.') && name !== '@trackruit');
    expect(names.sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort());
    for (const name of names) expect(statSync(join(modules, name)).isDirectory()).toBe(true);
  });

  it('runs no script when it is installed', () => {
    const manifest = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as {
      readonly scripts?: Readonly<Record<string, string>>;
    };
    for (const name of ['preinstall', 'install', 'postinstall']) expect(manifest.scripts?.[name], name).toBeUndefined();
  });

  it('has nothing in it that must not be there', () => {
    const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
      ['a Node module in the library', /(?:from|import)\s*\(?["']node:/],
      ['a process environment in the library', /\bprocess\.env\b/],
      ['a path of the machine it was built on', /(?:\/home\/|\/Users\/|\/root\/|\/tmp\/|[A-Z]:\\Users)/],
      ['code made from text', /\beval\(|new Function\(/],
      ['chance', /Math\.random\(/],
      ['the language of the host', /\.(?:localeCompare|toLocale(?:Lower|Upper)Case|toLocaleString)\(|\bIntl\./],
      ['the network', /\bfetch\(|XMLHttpRequest|WebSocket\(/],
      ['a source map', /sourceMappingURL/],
    ];
    const library = portableFiles();
    expect(library.length).toBeGreaterThan(10);
    for (const path of library) {
      const text = path.startsWith('dist/data/') ? '' : readFileSync(join(installed(), path), 'utf8');
      // Comments may name what code may not use.
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
      for (const [what, pattern] of forbidden) expect(pattern.test(code), `${path} holds ${what}`).toBe(false);
    }
    expect(existsSync(join(installed(), 'src'))).toBe(false);
  });
});

/** Files of the build that the doors for browsers reach; the others run in Node only. */
function portableFiles(): readonly string[] {
  const reached = new Set(
    Object.keys(doors)
      .filter((name) => name !== 'node')
      .map((name) => `dist/${name}.js`),
  );
  for (const path of reached) {
    const text = readFileSync(join(installed(), path), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g))
      reached.add(posix.join(posix.dirname(path), specifier));
  }
  return [...reached];
}
