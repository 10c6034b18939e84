/** Packs the built package and installs it into an empty folder, once for all tests that look at it from outside. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));
export const runtimes: string = join(root, 'test/package/runtimes');

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder outside the project whose node_modules holds the package and nothing else but its dependencies. */
    consumer: string;
    /** Files inside the tarball, sorted. */
    packedFiles: readonly string[];
  }
}

export default function setup(project: TestProject): () => void {
  if (!existsSync(join(root, 'dist/index.js')) || newest(join(root, 'src')) > newest(join(root, 'dist'))) {
    npm(root, 'run', '--silent', 'build');
  }
  if (!existsSync(join(runtimes, 'node_modules/node-22/bin/node'))) npm(runtimes, 'ci');

  const consumer = mkdtempSync(join(tmpdir(), 'trackruit-consumer-'));
  const output = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', consumer);
  const [packed] = Object.values(JSON.parse(output) as Record<string, PackedTarball>);
  if (packed === undefined) throw new Error('npm pack made no tarball');
  mkdirSync(join(consumer, 'files'));
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(consumer, 'install', '--prefer-offline', '--ignore-scripts', join(consumer, packed.filename));

  project.provide('consumer', consumer);
  project.provide('packedFiles', packed.files.map(({ path }) => path).sort());
  return () => {
    rmSync(consumer, { recursive: true, force: true });
  };
}

interface PackedTarball {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function npm(folder: string, ...words: readonly string[]): string {
  return execFileSync('npm', [...words, '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Latest change of any file below the folder, in milliseconds. */
function newest(folder: string): number {
  let latest = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const stat = statSync(join(folder, name));
    if (stat.isFile()) latest = Math.max(latest, stat.mtimeMs);
  }
  return latest;
}
