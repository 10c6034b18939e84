/**
 * The lines of `src` that the tests reach, in one run; ends with 1 below 95 of 100.
 *
 *   node test/coverage.ts [arguments of vitest]
 *
 * What runs only in a thread or a process of its own (`main.ts`, `tailor-worker.ts`) counts as not reached.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const LEAST_LINES = 95;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const run = spawn(
  process.execPath,
  [
    ...[path('../../../node_modules/vitest/vitest.mjs'), 'run', '--root', path('..'), '--maxWorkers=1'],
    ...['--testTimeout=60000', '--hookTimeout=60000', '--reporter=dot'],
    ...['--coverage', '--coverage.provider=v8', '--coverage.include=src/**', '--coverage.reporter=text'],
    ...[`--coverage.thresholds.lines=${String(LEAST_LINES)}`, ...process.argv.slice(2)],
  ],
  { stdio: 'inherit' },
);
const [code] = (await once(run, 'exit')) as [number | null];
process.exitCode = code ?? 1;
