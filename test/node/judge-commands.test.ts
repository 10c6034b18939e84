import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/node/command-line.ts';
import { UsageError } from '../../src/node/usage-error.ts';

const root = new URL('../../', import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judges-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(join(root, 'node_modules/node/bin/node'), ['src/node/cli.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
  });
}

const samples = ['examples/samples/resume.txt', 'examples/samples/job.txt'] as const;

describe('trackruit ats', () => {
  it('shows the score, what was read and what the posting asks for', () => {
    const { status, stdout, stderr } = run('ats', samples[0], '--job', samples[1], '--reference-date', '2026-11');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Parseability \d+%/);
    expect(stdout).toContain('What was read');
    expect(stdout).toContain('Wording of the posting');
    expect(stdout).toContain('Not judged, because it looks at the layout, and none is known: Columns');
  });

  it('takes a file that cannot be read for a finding, not for a failure', () => {
    const photo = join(folder, 'photo.png');
    writeFileSync(photo, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const { status, stdout } = run('ats', photo);
    expect(status).toBe(0);
    expect(stdout).toContain('critical: Kind of file');
    expect(stdout).toMatch(/^Parseability 0%/);
  });

  it('names a file that is not there', () => {
    expect(run('ats', join(folder, 'none.pdf'))).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('trackruit parse --job', () => {
  it('shows what a posting asks for, and all of it as JSON', () => {
    const { status, stdout, stderr } = run('parse', '--job', samples[1]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Posting\n {2}Title +Senior Data Engineer\n/);
    expect(stdout).toContain('Asked for (7)');
    expect(stdout).toContain('Left aside, as it asks nothing of anybody: 2 parts.');
    expect(JSON.parse(run('parse', '--job', samples[1], '--json').stdout)).toMatchObject({ kind: 'job' });
  });
});

describe('trackruit feedback', () => {
  it('shows what to change and what is well done, as a page and as JSON', () => {
    const page = run('feedback', samples[0], '--role', 'Data Engineer', '--reference-date', '2026-11');
    expect(page).toMatchObject({ status: 0, stderr: '' });
    expect(page.stdout).toContain('What to change');
    expect(page.stdout).toContain('Well done');
    const { stdout } = run('feedback', samples[0], '--json');
    expect(JSON.parse(stdout)).toHaveProperty('findings');
  });
});

describe('trackruit interview', () => {
  it('takes what match --json prints', () => {
    const match = join(folder, 'match.json');
    writeFileSync(match, run('match', ...samples, '--json').stdout);
    const { status, stdout } = run('interview', '--match', match, '--channel', 'referral');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Chance of an interview \d+%/);
    expect(stdout).toContain('CareerPlug');
  });

  it('gives no number where nothing is known', () => {
    expect(run('interview', '--years', '12').stdout).toMatch(/^No prediction of an interview/);
  });

  it('calls an input that is out of range by its option, as a wrong command line', () => {
    const { status, stderr } = run('interview', '--must-haves', '2');
    expect(status).toBe(2);
    expect(stderr).toContain('--must-haves: expected a number from 0 to 1');
  });

  it('refuses a file that is no match', () => {
    const text = join(folder, 'text.json');
    writeFileSync(text, '{"score": 1}');
    const { status, stderr } = run('interview', '--match', text);
    expect(status).toBe(1);
    expect(stderr).toContain('match --json');
  });
});

describe('the command line of the judges', () => {
  it('reads --job with a file for ats and without one for parse', () => {
    expect(parseCommandLine(['ats', 'cv.pdf', '--job', 'job.txt'])).toMatchObject({ file: 'cv.pdf', job: 'job.txt' });
    expect(parseCommandLine(['parse', '--job', 'job.txt'])).toMatchObject({ file: 'job.txt', as: 'job' });
  });

  it.each([
    [['interview', '--must-haves', 'many'], '--must-haves wants a number'],
    [['interview', '--channel', 'friend'], '--channel wants one of'],
    [['interview', '--years', '-3'], 'argument is ambiguous'],
    [['feedback', 'cv.pdf', '--role', '42'], '--role wants the name of a role'],
    [['export', 'cv.pdf', '--to', 'rtf'], '--to wants one of'],
    [['export', 'cv.pdf', '-o', 'cv.rtf'], '--out ends in .rtf'],
    [['interview', 'file'], 'takes no file'],
    [['ats', '-', '--job', '-'], 'standard input'],
    [['ats', 'cv.pdf', '--role', 'cook'], 'takes no --role'],
    [['match', 'a', 'b', '--job', 'c'], 'takes no --job'],
  ])('refuses %j', (words, message) => {
    expect(() => parseCommandLine(words)).toThrow(UsageError);
    expect(() => parseCommandLine(words)).toThrow(message);
    expect(() => parseCommandLine(words)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('\n') as string }),
    );
  });
});
