/**
 * `npm test`: everything that has to hold, cheapest first. Every step runs even after a failure; the last line sums
 * all suites as "N passed, N failed", and the exit code says whether anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}.test-output`;
const report = `${output}/vitest.json`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string };
const tarball = `.test-output/trackruit-ml-${version}.tgz`;

/** Each is one check. The types of the examples and the package checks look at what the build made. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ['build', 'npm run --silent build'],
  // A package of its own: it gets the library as a user does, packed. The linter reads its types.
  ['installing the server', 'npm run --silent server:install'],
  ['types of src', 'tsc -p .'],
  ['types of src/node', 'tsc -p src/node'],
  ['types of test, bench and data scripts', 'tsc -p test'],
  ['types of the examples', 'tsc -p examples'],
  ['types of the server', 'tsc -p examples/http-server'],
  ['types of its page', 'tsc -p examples/http-server/page'],
  ['lint', 'eslint .'],
  ['format', 'prettier --check --log-level warn .'],
  ['packing', 'npm pack --silent --ignore-scripts --pack-destination .test-output'],
  ['package.json against the packed files', `publint run ${tarball} --strict`],
  ['declarations as consumers resolve them', `attw ${tarball} --profile esm-only --quiet`],
];

const tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

rmSync(output, { recursive: true, force: true });
mkdirSync(output);

for (const [name, command] of steps) {
  const passed = run(command);
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (passed) tally.passed++;
  else fail(name);
}

const vitestPassed = run(`vitest run --reporter=default --reporter=json --outputFile.json=${JSON.stringify(report)}`);
countTests(vitestPassed);

for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function run(command: string): boolean {
  const { status, error } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}` },
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function fail(name: string): void {
  tally.failed++;
  failures.push(name);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Adds vitest's own counts; a file that never got as far as its tests is one failure. */
function countTests(passed: boolean): void {
  if (!existsSync(report)) {
    fail('vitest wrote no report');
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  tally.passed += counts.numPassedTests;
  tally.failed += counts.numFailedTests;
  tally.skipped += counts.numPendingTests + counts.numTodoTests;
  for (const file of counts.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0)
      fail(`${file.name.slice(root.length)} did not run`);
  }
  const browserRan = counts.testResults.some(({ name }) => name.includes('/test/browser/'));
  if (!browserRan) {
    if (process.env.CI) fail('the browser tests did not run');
    else {
      tally.skipped++;
      console.log('!! BROWSER TESTS SKIPPED: no Chromium found. Install it, or set CHROMIUM_PATH.');
    }
  }
  if (!passed && tally.failed === 0) fail('vitest (an error outside any test, see above)');
}
