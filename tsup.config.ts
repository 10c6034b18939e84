import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** Files of `dist` that are `exports` keys or commands; the package test compares both lists. */
export const doors = {
  index: 'src/index.ts',
  node: 'src/node/index.ts',
  transformers: 'src/embedding/transformers.ts',
  compromise: 'src/feedback/compromise.ts',
  'cache/indexeddb': 'src/cache/indexeddb.ts',
  'cache/keyv': 'src/cache/keyv.ts',
  'vector/hnsw': 'src/vector/hnsw.ts',
  'vector/pgvector': 'src/vector/pgvector.ts',
  'storage/indexeddb': 'src/storage/indexeddb.ts',
  'storage/postgres': 'src/storage/postgres.ts',
  'storage/sqlite': 'src/storage/sqlite.ts',
  'storage/unstorage': 'src/storage/unstorage.ts',
  'llm/openai': 'src/llm/openai.ts',
  'llm/anthropic': 'src/llm/anthropic.ts',
  'llm/gemini': 'src/llm/gemini.ts',
  'llm/ai-sdk': 'src/llm/ai-sdk.ts',
  'llm/transformers': 'src/llm/transformers.ts',
  'llm/prompt-api': 'src/llm/prompt-api.ts',
  'llm/node-llama-cpp': 'src/llm/node-llama-cpp.ts',
  testing: 'src/testing/index.ts',
  'extract/pdf': 'src/extract/pdf.ts',
  'extract/docx': 'src/extract/docx.ts',
  'extract/html': 'src/extract/html.ts',
  'export/docx': 'src/export/docx.ts',
  'export/pdf': 'src/export/pdf.ts',
};
export const commands = { cli: 'src/node/cli.ts' };
/** Files of `dist` that run in threads of their own; whoever starts them finds them beside itself. */
export const threads = {
  'extract-worker': 'src/node/extract-worker.ts',
  'match-worker': 'src/node/match-worker.ts',
};

/** Folders of word lists and nothing else. */
const lexicons = ['src/document/lexicon', 'src/feedback/lexicon', 'src/tailor/grounding/lexicon'];

/**
 * Modules that hold data and nothing else: the generated ones export one packed string, those of the lexicon lists of
 * words, and one hands on the lists of a package. They stay files of their own, so that the code and the data can be
 * weighed apart, a bundler can place them in chunks of their own, and drops those that nobody asks for.
 */
export const data: Readonly<Record<string, string>> = {
  'data/packed-taxonomy': 'src/skills/packed-taxonomy.ts',
  'data/packed-occupations': 'src/career/packed-occupations.ts',
  'data/packed-term-statistics': 'src/lexical/packed-term-statistics.ts',
  'data/packed-static-embeddings': 'src/embedding/packed-static-embeddings.ts',
  'data/stop-word-lists': 'src/text/stop-word-lists.ts',
  ...Object.fromEntries(
    lexicons.flatMap((folder) =>
      readdirSync(new URL(folder, import.meta.url)).map((file) => [
        `data/lexicon/${file.replace(/\.ts$/, '')}`,
        `${folder}/${file}`,
      ]),
    ),
  ),
};

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** Leaves imports of the data modules in place, pointing at the built file of their own. */
const dataApart: EsbuildPlugin = {
  name: 'data-apart',
  setup(build) {
    const built = new Map(Object.entries(data).map(([name, source]) => [resolve(source), `./${name}.js`]));
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, resolveDir }) => {
      const file = kind === 'entry-point' ? undefined : built.get(resolve(resolveDir, path));
      return file === undefined ? undefined : { path: file, external: true };
    });
  },
};

/** What runs in Node only is a user of the package: it imports the built doors and does not carry a second copy of them. */
const commandUsesDoor: EsbuildPlugin = {
  name: 'command-uses-door',
  setup(build) {
    const built = new Map(Object.entries(doors).map(([name, source]) => [resolve(source), `./${name}.js`]));
    build.onResolve({ filter: /^\.\.\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
      const file = kind === 'entry-point' ? undefined : built.get(resolve(resolveDir, path));
      return file === undefined ? undefined : { path: file, external: true };
    });
  },
};

const shared: Options = {
  format: ['esm'],
  target: 'es2022',
  outDir: 'dist',
  minify: false,
  sourcemap: false,
  splitting: true,
  // Each of the builds below would wipe the others' output; the build script empties `dist` once.
  clean: false,
  silent: true,
  // Umlauts and accents in lexicons stay one character instead of an escape of four to six.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};

const { node, ...portable } = doors;

export default defineConfig([
  {
    ...shared,
    entry: { ...portable, ...data },
    platform: 'neutral',
    // All declarations at once, so that the doors share their types; those of Node are for the one door that needs them.
    dts: { entry: doors, compilerOptions: { types: ['node'] } },
    esbuildPlugins: [dataApart],
  },
  {
    ...shared,
    entry: { node, ...commands, ...threads },
    platform: 'node',
    external: [/^node:/],
    esbuildPlugins: [commandUsesDoor],
  },
]);
