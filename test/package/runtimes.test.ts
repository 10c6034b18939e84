import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root, runtimes } from './installed-package.ts';

/** The releases named in `engines`, the one the project works with, and the one before, which is tried but not promised. */
const nodes: Readonly<Record<string, string>> = {
  '20': join(runtimes, 'node_modules/node-20/bin/node'),
  '22': join(runtimes, 'node_modules/node-22/bin/node'),
  '24': join(root, 'node_modules/node/bin/node'),
};

const program = `
import { readFileSync } from 'node:fs';
import { extractSkills, match, parseJob, parseResume } from '@trackruit/ml';
const [resume, job] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const referenceDate = new Date('2026-11-01');
const fromText = await match({ resume, job }, { referenceDate });
const parsed = { resume: parseResume(resume, { referenceDate }), job: parseJob(job) };
const fromDocuments = await match(parsed, { referenceDate });
if (JSON.stringify(fromText) !== JSON.stringify(fromDocuments)) throw new Error('texts and documents differ');
if (extractSkills(resume).length === 0) throw new Error('no skills');
process.stdout.write(JSON.stringify(fromText));
`;

const samples = ['resume.txt', 'job.txt'].map((name) => join(root, 'examples/samples', name));

function run(version: string, ...words: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(nodes[version] ?? '', [...words], { cwd: inject('consumer'), encoding: 'utf8' });
}

describe('the installed package', () => {
  const outputs = new Map<string, string>();

  it.each(Object.keys(nodes))('matches on Node %s without a word on standard error', (version) => {
    expect(run(version, '--version').stdout).toMatch(new RegExp(`^v${version}\\.`));
    writeFileSync(join(inject('consumer'), 'smoke.js'), program);
    const { status, stdout, stderr } = run(version, 'smoke.js', ...samples);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    outputs.set(version, stdout);
  });

  it('gives the same bytes on all of them', () => {
    expect(outputs.size).toBe(Object.keys(nodes).length);
    expect(new Set(outputs.values()).size).toBe(1);
  });

  it.each(Object.keys(nodes))('runs its command on Node %s', (version) => {
    const { version: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const { status, stdout, stderr } = run(version, 'node_modules/@trackruit/ml/dist/cli.js', '--version');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${published}\n`, stderr: '' });
  });
});
