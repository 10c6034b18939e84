import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isRelative, root, sourceFiles, stage, target } from './source-files.ts';

/** What a folder of src may import besides itself: folders, or single files. A new folder needs a line here. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  abort: [],
  text: ['errors.ts'],
  document: ['text', 'errors.ts'],
  lexical: ['text', 'errors.ts'],
  explanation: ['text/span.ts'],
  indexeddb: ['errors.ts'],
  postgres: ['abort', 'errors.ts'],
  cache: ['text/sha256.ts', 'indexeddb', 'errors.ts'],
  embedding: [
    'abort',
    'text',
    'document',
    'lexical/terms.ts',
    'vector',
    'errors.ts',
    'cache/cache-store.ts',
    'cache/key.ts',
    'cache/system-clock.ts',
  ],
  skills: ['text', 'document', 'errors.ts'],
  features: ['document', 'skills', 'lexical', 'embedding', 'vector', 'explanation', 'text', 'errors.ts'],
  vector: ['postgres', 'errors.ts'],
  match: ['document', 'features', 'skills', 'lexical', 'embedding', 'vector', 'explanation', 'text', 'errors.ts'],
  recommend: [
    'career/annual-pay.ts',
    'document',
    'embedding',
    'errors.ts',
    'explanation',
    'features',
    'lexical',
    'match',
    'skills',
    'text',
    'vector',
  ],
  career: [
    'document',
    'embedding',
    'errors.ts',
    'features',
    'match/meaning-comparison.ts',
    'skills',
    'text',
    'vector/cosine.ts',
  ],
  ats: ['document', 'features', 'skills', 'explanation', 'text', 'errors.ts'],
  feedback: ['document', 'features', 'skills', 'lexical', 'explanation', 'text', 'errors.ts'],
  interview: ['document', 'explanation/counted.ts', 'errors.ts'],
  fairness: ['document', 'features', 'lexical', 'text', 'explanation', 'errors.ts'],
  llm: ['errors.ts'],
  storage: ['abort', 'indexeddb', 'postgres', 'errors.ts'],
  tailor: [
    'abort',
    'cache/system-clock.ts',
    'document',
    'embedding',
    'errors.ts',
    'explanation',
    'features',
    'llm/language-model.ts',
    'match',
    'recommend/named-resumes.ts',
    'skills',
    'storage/record-store.ts',
    'text',
  ],
  'index.ts': [
    'document',
    'extract',
    'export',
    'vector',
    'cache',
    'embedding',
    'features',
    'skills',
    'lexical',
    'explanation',
    'text',
    'match',
    'recommend',
    'career',
    'ats',
    'feedback',
    'interview',
    'fairness',
    'llm',
    'storage',
    'tailor',
    'errors.ts',
  ],
  testing: [
    'llm/language-model.ts',
    'llm/model-stream.ts',
    'storage/record-store.ts',
    'embedding/embedder.ts',
    'cache/cache-store.ts',
    'vector/vector-index.ts',
    'vector/vector-filter.ts',
    'errors.ts',
  ],
  export: ['document', 'text', 'errors.ts'],
  extract: ['document', 'text', 'errors.ts'],
  // The command is a user of the package: its only ways in are the doors.
  node: [
    'index.ts',
    'extract/pdf.ts',
    'extract/docx.ts',
    'extract/html.ts',
    'export/docx.ts',
    'export/pdf.ts',
    'llm/anthropic.ts',
    'llm/gemini.ts',
    'llm/openai.ts',
  ],
};

/** The same for the folders of `document/`; its own files are open to all of them. */
const mayImportInDocument: Readonly<Record<string, readonly string[]>> = {
  lexicon: ['cues'],
  cues: ['lexicon'],
  dates: ['lexicon'],
  layout: ['cues', 'dates'],
  'resume-sections': ['cues', 'layout', 'lexicon'],
  resume: ['cues', 'dates', 'layout', 'resume-sections', 'lexicon'],
  job: ['cues', 'lexicon'],
  'json-resume': ['cues', 'dates'],
};

/** The one file that may name a third-party package. */
const packageHomes: Readonly<Record<string, string>> = {
  stopword: 'text/stop-word-lists.ts',
  'compromise/two': 'feedback/compromise.ts',
  '@huggingface/transformers': 'embedding/transformers.ts',
  docx: 'export/docx.ts',
  pdfkit: 'export/pdf.ts',
  fflate: 'extract/docx/zip.ts',
  unpdf: 'extract/pdf.ts',
  usearch: 'vector/hnsw.ts',
};

/** Packages of files and no code: `src/node` reads them, and nothing imports them. */
const filesOnly: readonly string[] = ['dejavu-fonts-ttf'];

/** Packages for which `src/node` is home. */
const nodeOnly: readonly string[] = ['tinypool'];

const files = sourceFiles();

describe('imports of src', () => {
  it('are read from every folder there is', () => {
    expect(files.length).toBeGreaterThan(0);
    const stages = readdirSync(join(root, 'src')).sort();
    expect([...new Set(files.map(({ path }) => stage(path)))].sort()).toEqual(stages);
    expect(Object.keys(mayImport).sort()).toEqual(stages);
    expect(files.some(({ imports }) => imports.length > 0)).toBe(true);
  });

  it.each(Object.keys(mayImport))('go only where the table lets %s go', (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const strays = files
      .filter(({ path }) => stage(path) === folder)
      .flatMap(({ path, imports }) =>
        imports.filter(isRelative).map((specifier) => [path, target(path, specifier)] as const),
      )
      .filter(([, to]) => !allowed.some((place) => to === place || to.startsWith(`${place}/`)))
      .map(([path, to]) => `${path} imports ${to}`);
    expect(strays).toEqual([]);
  });

  it('go only where the table lets the folders of document/ go', () => {
    const inside = files.filter(({ path }) => path.split('/').length === 3 && stage(path) === 'document');
    expect([...new Set(inside.map(({ path }) => path.split('/')[1]))].sort()).toEqual(
      Object.keys(mayImportInDocument).sort(),
    );
    const strays = inside.flatMap(({ path, imports }) => {
      const own = path.split('/')[1] ?? '';
      return imports
        .filter(isRelative)
        .map((specifier) => target(path, specifier).split('/'))
        .filter(([top, folder = '', file]) => {
          const isBelow = top === 'document' && file !== undefined;
          return isBelow && folder !== own && !(mayImportInDocument[own] ?? []).includes(folder);
        })
        .map((to) => `${path} imports ${to.join('/')}`);
    });
    expect(strays).toEqual([]);
  });

  it('leave the word lists alone: a lexicon holds constants and types', () => {
    const lexicon = files.filter(({ path }) => path.startsWith('document/lexicon/'));
    expect(lexicon.length).toBeGreaterThan(10);
    for (const { path, text, valueImports } of lexicon) {
      expect(valueImports, path).toEqual([]);
      const other = ts
        .createSourceFile(path, text, ts.ScriptTarget.ES2022)
        .statements.filter(
          (statement) =>
            !ts.isVariableStatement(statement) &&
            !ts.isImportDeclaration(statement) &&
            !ts.isTypeAliasDeclaration(statement) &&
            !ts.isInterfaceDeclaration(statement),
        );
      expect(other, path).toEqual([]);
      expect(text, path).not.toMatch(/=>|\$\{/);
    }
  });

  it('name files that exist, with their extension', () => {
    const broken = files.flatMap(({ path, imports }) =>
      imports
        .filter(isRelative)
        .map((specifier) => target(path, specifier))
        .filter((to) => !to.endsWith('.ts') || !existsSync(join(root, 'src', to)))
        .map((to) => `${path} imports ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('form no circle once the types are gone', () => {
    const graph = new Map(
      files.map(({ path, valueImports }) => [path, valueImports.filter(isRelative).map((to) => target(path, to))]),
    );
    expect([...graph.values()].flat().length).toBeGreaterThan(0);
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (done.has(path)) return;
      const seenAt = trail.indexOf(path);
      if (seenAt >= 0) throw new Error(`circle: ${[...trail.slice(seenAt), path].join(' → ')}`);
      for (const to of graph.get(path) ?? []) visit(to, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(done.size).toBeGreaterThanOrEqual(files.length);
  });

  it('reach Node only from src/node', () => {
    const builtin = new Set([...builtinModules, 'test', 'sqlite', 'sea']);
    const strays = files
      .filter(({ path }) => stage(path) !== 'node')
      .flatMap(({ path, imports }) =>
        imports.filter((to) => to.startsWith('node:') || builtin.has(to)).map((to) => `${path} imports ${to}`),
      );
    expect(strays).toEqual([]);
    expect(
      files.some(({ path, imports }) => stage(path) === 'node' && imports.some((to) => to.startsWith('node:'))),
    ).toBe(true);
  });
});

describe('third-party packages', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };

  it('are imported only in their one home', () => {
    const seen = files
      .filter(({ path }) => stage(path) !== 'node')
      .flatMap(({ path, imports }) => imports.filter((to) => !isRelative(to)).map((to) => [to, path] as const));
    expect(Object.fromEntries(seen)).toEqual(packageHomes);
    expect(seen.length).toBe(Object.keys(packageHomes).length);
  });

  it('are dependencies only if they have a home', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    // "compromise/two" is a part of the package "compromise".
    const homes = Object.keys(packageHomes).map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
    expect(declared.sort()).toEqual([...homes, ...filesOnly, ...nodeOnly].sort());
  });
});
