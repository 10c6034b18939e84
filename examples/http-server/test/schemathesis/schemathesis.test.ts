/** Requests made up from the OpenAPI document by schemathesis, against the server as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serverProcess } from '../server-process.ts';
import { ADMIN_KEY, API_KEY } from '../trackruit/trackruit-server.ts';

const program = [
  process.env.SCHEMATHESIS_PATH,
  fileURLToPath(new URL('../../../../node_modules/.cache/schemathesis/bin/schemathesis', import.meta.url)),
].find((path) => path !== undefined && existsSync(path));
if (program === undefined)
  console.warn(
    '\n!! SCHEMATHESIS SKIPPED: run examples/http-server/test/schemathesis/setup.sh, or set SCHEMATHESIS_PATH.\n',
  );

/**
 * All checks but one, that whatever the schema allows is accepted: no schema can say that a field of a form is JSON, that a file has to be
 * readable, or that a text has a word in it.
 */
const ARGUMENTS = [
  ...['--checks', 'all', '--exclude-checks', 'positive_data_acceptance', '--continue-on-failure', '--no-color'],
  ...['--phases', 'examples,coverage,fuzzing', '--max-examples', '25', '--seed', '1'],
];

describe.runIf(program !== undefined)('made-up requests', () => {
  it('meet no server error, no undocumented answer and no answer that breaks its schema', async () => {
    const server = await serverProcess({
      ...{ NODE_ENV: 'test', API_KEY, ADMIN_KEY, WORKERS: '0', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'info' },
    });
    try {
      const keys = ['--header', `X-API-Key: ${API_KEY}`, '--header', `X-Admin-Key: ${ADMIN_KEY}`];
      const run = spawn(program!, ['run', `${server.url}/ml/openapi.json`, ...keys, ...ARGUMENTS], { cwd: tmpdir() });
      let output = '';
      run.stdout.on('data', (part: Buffer) => (output += part.toString()));
      run.stderr.on('data', (part: Buffer) => (output += part.toString()));
      const [code] = (await once(run, 'close')) as [number | null];
      expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
      expect(server.output()).not.toContain('"level":"error"');
    } finally {
      await server.end();
    }
  }, 300_000);
});
