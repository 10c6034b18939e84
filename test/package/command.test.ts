import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { MatchResult } from '../../src/match/match-result.ts';
import { root } from './installed-package.ts';

const resume = join(root, 'examples/samples/resume.txt');
const job = join(root, 'examples/samples/job.txt');
const escape = '\u001b';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function trackruit(words: readonly string[], input = '', environment: Readonly<Record<string, string>> = {}): Run {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  void NO_COLOR;
  void FORCE_COLOR;
  const { status, stdout, stderr } = spawnSync(join(inject('consumer'), 'node_modules/.bin/trackruit'), [...words], {
    input,
    encoding: 'utf8',
    cwd: inject('consumer'),
    env: { ...inherited, ...environment },
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}

describe('trackruit match', () => {
  it('explains the samples in 80 columns of plain text when nobody looks', () => {
    const { status, stdout, stderr } = trackruit(['match', resume, job, '--reference-date', '2026-11']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Match \d+%/);
    for (const part of [
      'How the score is made',
      'Asked for and found',
      'Asked for and not found',
      'Kubernetes',
      'Airflow',
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).not.toContain(escape);
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('prints the whole result as one line of JSON', () => {
    const { status, stdout } = trackruit(['match', resume, job, '--json', '--reference-date', '2026-11']);
    expect(status).toBe(0);
    expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
    const result = JSON.parse(stdout) as MatchResult;
    expect(result.factors.reduce((sum, factor) => sum + factor.contribution, 0)).toBeCloseTo(result.score, 9);
    expect(result.provenance.referenceDate).toBe('2026-11');
  });

  it('takes either text from standard input', () => {
    const words = ['--json', '--reference-date', '2026-11'];
    const fromFiles = trackruit(['match', resume, job, ...words]).stdout;
    expect(trackruit(['match', '-', job, ...words], readFileSync(resume, 'utf8')).stdout).toBe(fromFiles);
    expect(trackruit(['match', resume, '-', ...words], readFileSync(job, 'utf8')).stdout).toBe(fromFiles);
  });

  it('colours when forced, and not when told otherwise', () => {
    const words = ['match', resume, job];
    expect(trackruit(words, '', { FORCE_COLOR: '1' }).stdout).toContain(escape);
    expect(trackruit([...words, '--color'], '', { NO_COLOR: '1' }).stdout).toContain(escape);
    expect(trackruit([...words, '--no-color'], '', { FORCE_COLOR: '1' }).stdout).not.toContain(escape);
    expect(trackruit(words, '', { NO_COLOR: '1' }).stdout).not.toContain(escape);
    expect(trackruit(words, '', { FORCE_COLOR: '0' }).stdout).not.toContain(escape);
  });

  it('is silent when the reader of its output goes away', async () => {
    const child = spawn(join(inject('consumer'), 'node_modules/.bin/trackruit'), ['match', resume, job, '--json']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.destroy();
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('trackruit skills and parse', () => {
  it('lists the skills of a text', () => {
    const { status, stdout, stderr } = trackruit(['skills', resume]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const skill of ['Python', 'Kafka', 'Terraform']) expect(stdout).toContain(skill);
    expect(JSON.parse(trackruit(['skills', resume, '--json']).stdout)).toEqual(
      expect.arrayContaining([expect.objectContaining({ surface: 'Python' })]),
    );
  });

  it('says that there are none', () => {
    expect(trackruit(['skills', '-'], 'Lorem ipsum.')).toEqual({ status: 0, stdout: 'No skills found.\n', stderr: '' });
  });

  it('prints a résumé and a job posting as structure', () => {
    const parsed = JSON.parse(trackruit(['parse', resume, '--json', '--reference-date', '2026-11']).stdout) as Record<
      string,
      unknown
    >;
    expect(parsed).toMatchObject({ kind: 'resume', referenceDate: { year: 2026, month: 11 } });
    expect(JSON.parse(trackruit(['parse', job, '--job', '--json']).stdout)).toMatchObject({ kind: 'job' });
    expect(trackruit(['parse', job, '--job']).stdout).toMatch(/^Posting\b/);
  });
});

describe('what goes wrong', () => {
  const secret = 'Zebulon Quackenbush-Vandermolen';

  it.each([
    ['a file that is not there', ['match', 'nowhere.txt', job], 'nowhere.txt: no such file'],
    ['a folder', ['skills', '.'], '.: is a folder, not a file'],
    ['an empty text', ['match', '-', job], 'standard input'],
  ])('%s ends with code 1 and one line', (_, words, message) => {
    const { status, stdout, stderr } = trackruit(words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^trackruit: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it('a binary file ends with code 1 and quotes nothing', () => {
    const path = join(inject('consumer'), 'files/binary.txt');
    writeFileSync(path, `${secret}\u0000${secret}`);
    const { status, stderr } = trackruit(['match', path, job]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^trackruit: .*binary\.txt: the file is nothing that can be read: [^\n]+\n$/);
    expect(stderr).not.toContain('Zebulon');
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['judge', 'a']],
    ['an unknown option', ['match', 'a', 'b', '--verbose']],
    ['one file too few', ['match', 'a']],
  ])('%s ends with code 2 and says where help is', (_, words) => {
    const { status, stdout, stderr } = trackruit(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^trackruit: [^\n]+ "trackruit --help" [^\n]+\n$/);
  });

  it('help goes to standard output, names all exit codes and fits 80 columns', () => {
    const { status, stdout, stderr } = trackruit(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['match', 'skills', 'parse', '--json', '--reference-date', 'Exit codes: 0', '1 ', '2 '])
      expect(stdout).toContain(word);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
