import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecommendationPage } from '../../src/recommend/recommendation.ts';
import { recommend } from '../../src/recommend/recommend.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = join(root, 'node_modules/node/bin/node');
const samples = (name: string): string => join(root, 'examples/samples', name);
const month = ['--reference-date', '2026-11'];
let folder = '';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function trackruit(words: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'src/node/cli.ts'), ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return { status, stdout, stderr };
}

const ids = (run: Run): readonly string[] => (JSON.parse(run.stdout) as RecommendationPage).results.map(({ id }) => id);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackruit-ranking-'));
  mkdirSync(join(folder, 'cvs'));
  writeFileSync(join(folder, 'cvs/marisol.txt'), readFileSync(samples('resume.txt')));
  writeFileSync(join(folder, 'cvs/nurse.txt'), 'Nurse\nJan 2020 - Dec 2023 City Hospital: wound care on a ward.');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('trackruit recommend', () => {
  it('shows the best postings in 80 columns, with what speaks for them', () => {
    const { status, stdout, stderr } = trackruit([
      'recommend',
      samples('resume.txt'),
      samples('jobs.jsonl'),
      '--limit',
      '3',
      ...month,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^3 of 8 postings, best first; 8 compared in full\n/);
    expect(stdout).toContain('harrow-data');
    expect(stdout).toContain('✓ ');
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('prints as JSON what the library gives', async () => {
    const run = trackruit(['recommend', samples('resume.txt'), samples('jobs.jsonl'), '--json', ...month]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const jobs = readFileSync(samples('jobs.jsonl'), 'utf8').trim().split('\n').slice(0, 7);
    const page = await recommend(
      { resume: readFileSync(samples('resume.txt'), 'utf8'), jobs: jobs.map((line) => JSON.parse(line) as never) },
      { referenceDate: new Date('2026-11-01') },
    );
    const { results } = JSON.parse(run.stdout) as RecommendationPage;
    const scores = new Map(results.map(({ id, score }) => [id, score]));
    expect(results).toHaveLength(8);
    for (const { id, score } of page.results) expect(scores.get(id)).toBe(score);
  });

  it.each([
    [['--remote'], ['kelpie-analytics', 'tern-platform']],
    [
      ['--location', 'Leeds'],
      ['mossbank-bi', 'quarry-ward'],
    ],
    [
      ['--location', 'york', '--remote', '--since', '30'],
      ['kelpie-analytics', 'larkspur-4711'],
    ],
    [
      ['--location', 'Berlin', '--location', 'London'],
      ['finch-lead', 'oriel-ml'],
    ],
    [['--seniority', 'senior,lead', '--open'], ['harrow-data']],
    [['--type', 'part-time'], ['mossbank-bi']],
    [
      ['--pay', '60000GBP'],
      ['harrow-data', 'kelpie-analytics'],
    ],
    [
      ['--pay', '5000GBP/month', '--keep-unstated', '--workplace', 'hybrid'],
      ['finch-lead', 'harrow-data', 'larkspur-4711', 'oriel-ml'],
    ],
    [
      ['--since', '2026-10-25'],
      ['kelpie-analytics', 'larkspur-4711', 'quarry-ward'],
    ],
  ])('lets through with %j what fulfils it', (words, expected) => {
    const run = trackruit(['recommend', samples('resume.txt'), samples('jobs.jsonl'), '--json', ...month, ...words]);
    expect(run.stderr).toBe('');
    expect([...ids(run)].sort()).toEqual(expected);
  });

  it('reports what is no posting, compares the rest and ends with a code of its own', () => {
    writeFileSync(
      join(folder, 'mixed.jsonl'),
      [
        '{"id":"good","title":"Data Engineer","description":"Python and Airflow"}',
        '{"id":"cut',
        '{"id":"odd","description":"Python","location":{"city":"Leeds"}}',
        '{"id":"wordless","description":"..."}',
        '{"id":"good","title":"Data Engineer","description":"Kafka and SQL"}',
      ].join('\n'),
    );
    const run = trackruit(['recommend', samples('resume.txt'), 'mixed.jsonl', '--json', ...month]);
    expect(run.status).toBe(7);
    expect(ids(run)).toEqual(['good']);
    expect(
      (JSON.parse(run.stdout) as { readonly leftOut: readonly { readonly source: string }[] }).leftOut,
    ).toHaveLength(4);
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.map((line) => /^trackruit: left out (mixed\.jsonl:\d): /.exec(line)?.[1])).toEqual([
      'mixed.jsonl:2',
      'mixed.jsonl:3',
      'mixed.jsonl:4',
      'mixed.jsonl:1',
    ]);
    expect(lines[1]).toContain('location: expected a string, got object');
    expect(run.stderr).not.toContain('Kafka');
  });

  it('ends with code 1 where nothing is left, and with 2 for a day after today', () => {
    writeFileSync(join(folder, 'none.jsonl'), 'nothing\n');
    expect(trackruit(['recommend', samples('resume.txt'), 'none.jsonl'])).toMatchObject({ status: 1, stdout: '' });
    const late = ['recommend', samples('resume.txt'), samples('jobs.jsonl'), '--since', '2027-01-01', ...month];
    expect(trackruit(late)).toMatchObject({ status: 2, stdout: '' });
  });

  it('stops at Ctrl-C with code 130 and one line', async () => {
    const pipe = join(folder, 'waiting.jsonl');
    if (spawnSync('mkfifo', [pipe]).status !== 0) {
      console.warn('mkfifo is not there: the interruption of the command was not tried');
      return;
    }
    const child = spawn(node, [join(root, 'src/node/cli.ts'), 'recommend', samples('resume.txt'), pipe]);
    let stderr = '';
    const complained = new Promise<void>((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
        resolve();
      });
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    // Opens as soon as the command reads from it, and then it waits for more. Node ends when the system lets go of the read.
    const writer = await open(pipe, 'w');
    child.kill('SIGINT');
    await complained;
    await writer.close();
    expect({ status: await ended, stderr }).toEqual({ status: 130, stderr: 'trackruit: interrupted\n' });
  });
});

describe('trackruit rank', () => {
  it('ranks the résumés of a folder', () => {
    const run = trackruit(['rank', samples('job.txt'), 'cvs', ...month]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^2 of 2 résumés, best first/);
    expect(run.stdout.indexOf('marisol.txt')).toBeLessThan(run.stdout.indexOf('nurse.txt'));
  });

  it('takes the posting or one résumé from standard input, and reports what it cannot read', () => {
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing else');
    const run = trackruit(['rank', samples('job.txt'), '-', 'broken.pdf', '--json'], 'Data Engineer\nPython, Airflow');
    expect(run.status).toBe(7);
    expect(ids(run)).toEqual(['standard input']);
    expect(run.stderr).toMatch(/^trackruit: left out broken\.pdf: [^\n]+\n$/);
  });
});

describe('trackruit compare', () => {
  it('shows résumés side by side', () => {
    const files = ['cvs/marisol.txt', 'cvs/nurse.txt'];
    const run = trackruit(['compare', ...files, '--job', samples('job.txt'), ...month]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    for (const words of ['2 résumés, best first', 'Points of 100', 'Asked for', 'Only cvs/marisol.txt shows'])
      expect(run.stdout).toContain(words);
    expect(run.stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    const json = trackruit(['compare', ...files, '--job', samples('job.txt'), '--json', ...month]);
    expect(JSON.parse(json.stdout)).toMatchObject({ resumes: [{ id: 'cvs/marisol.txt' }, { id: 'cvs/nurse.txt' }] });
  });
});
