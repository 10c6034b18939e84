import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** Files of `dist` that are `exports` keys or commands; the package test compares both lists. */
export const doors = { index: 'src/index.ts' };
export const commands = { cli: 'src/node/cli.ts' };

const lexicon = 'src/document/lexicon';

/**
 * Modules that hold data and nothing else: the generated ones export one packed string, those of the lexicon lists of
 * words, and one hands on the lists of a package. They stay files of their own, so that the code and the data can be
 * weighed apart, a bundler can place them in chunks of their own, and drops those that nobody asks for.
 */
export const data: Readonly<Record<string, string>> = {
  'data/packed-taxonomy': 'src/skills/packed-taxonomy.ts',
  'data/packed-term-statistics': 'src/lexical/packed-term-statistics.ts',
  'data/stop-word-lists': 'src/text/stop-word-lists.ts',
  ...Object.fromEntries(
    readdirSync(new URL(lexicon, import.meta.url)).map((file) => [
      `data/lexicon/${file.replace(/\.ts$/, '')}`,
      `${lexicon}/${file}`,
    ]),
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

/** The command is a user of the package: it imports the built door and does not carry a second copy of it. */
const commandUsesDoor: EsbuildPlugin = {
  name: 'command-uses-door',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }));
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

export default defineConfig([
  { ...shared, entry: { ...doors, ...data }, platform: 'neutral', dts: { entry: doors }, esbuildPlugins: [dataApart] },
  { ...shared, entry: commands, platform: 'node', external: [/^node:/], esbuildPlugins: [commandUsesDoor] },
]);
