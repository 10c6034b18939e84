import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/export/plain-text.ts';
import { readResumeFile } from '../../src/node/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const resume = join(root, 'examples/samples/resume.txt');
const job = join(root, 'examples/samples/job.txt');
let folder = '';

interface Run {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function trackruit(words: readonly string[], input?: Uint8Array): Run {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/node/bin/node'),
    [join(root, 'src/node/cli.ts'), ...words],
    { input, cwd: folder, maxBuffer: 100_000_000, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } },
  );
  return { status, stdout, stderr: stderr.toString() };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackruit-command-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('trackruit export and the files it makes', () => {
  it.each(['docx', 'pdf', 'md', 'txt', 'json'])('writes %s, which every command reads', (format) => {
    const file = `cv.${format}`;
    expect(trackruit(['export', resume, '-o', file])).toMatchObject({ status: 0, stderr: '' });
    const page = trackruit(['parse', file, '--reference-date', '2026-11']);
    expect(page).toMatchObject({ status: 0, stderr: '' });
    for (const words of ['MARISOL OKONKWO-REYES', 'marisol.okonkwo@example.com', 'Work (3)', 'Brightwater Logistics'])
      expect(page.stdout.toString()).toContain(words);
    // The match of one kind stands for all: it takes what `parse` takes.
    if (format !== 'pdf') return;
    const matched = trackruit(['match', file, job, '--json', '--reference-date', '2026-11']);
    expect(matched).toMatchObject({ status: 0, stderr: '' });
    expect((JSON.parse(matched.stdout.toString()) as { readonly score: number }).score).toBeGreaterThan(0.5);
  });

  it('goes to standard output, and reads standard input', () => {
    const bytes = trackruit(['export', resume, '--to', 'pdf']).stdout;
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const text = trackruit(['export', '-', '--to', 'txt'], bytes);
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout.toString()).toContain('marisol.okonkwo@example.com');
  });

  it('prints what the library gives', async () => {
    const { document } = await readResumeFile(resume, { referenceDate: new Date('2026-11-01') });
    const { stdout } = trackruit(['export', resume, '--to', 'txt', '--reference-date', '2026-11']);
    expect(stdout.toString()).toBe(toPlainText(document));
  });
});

describe('trackruit parse', () => {
  it('shows in 80 columns what was read, and as JSON the document', () => {
    const { stdout } = trackruit(['parse', resume]);
    expect(stdout.toString()).toMatch(/^Read from plain text: /);
    expect(
      stdout
        .toString()
        .split('\n')
        .filter((line) => [...line].length > 80),
    ).toEqual([]);
    const document = JSON.parse(trackruit(['parse', resume, '--json']).stdout.toString()) as object;
    expect(document).toMatchObject({ kind: 'resume', text: readFileSync(resume, 'utf8') });
  });

  it('shows the layout of a file, and as JSON the extracted document', () => {
    trackruit(['export', resume, '-o', 'layout.pdf']);
    const page = trackruit(['parse', 'layout.pdf', '--layout']).stdout.toString();
    for (const words of ['Pages', '595 × 842 pt', 'Fonts', 'DejaVuSans', 'Links (3)', 'Bookmarks'])
      expect(page).toContain(words);
    const source = JSON.parse(trackruit(['parse', 'layout.pdf', '--layout', '--json']).stdout.toString()) as object;
    expect(source).toMatchObject({ mediaType: 'application/pdf', layout: { pages: [{ columns: 1 }, {}] } });
  });

  it('reports text that nobody sees, apart from the résumé', () => {
    writeFileSync(
      join(folder, 'hidden.html'),
      '<!doctype html><h1>Ada Example</h1><p>ada@example.org</p><p style="display:none">Kubernetes expert</p>',
    );
    const page = trackruit(['parse', 'hidden.html']).stdout.toString();
    expect(page).toContain('Left out because nobody sees it');
    expect(page).toContain('Kubernetes expert');
  });
});

describe('what goes wrong with files', () => {
  it.each([
    ['a picture', 'picture.pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 1, 'a picture'],
    ['an empty file', 'empty.txt', Buffer.alloc(0), 1, 'empty'],
    ['bytes of nothing', 'noise.pdf', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]), 1, 'nothing that can be read'],
    ['a broken PDF', 'broken.pdf', Buffer.from('%PDF-1.7\nnothing else'), 1, 'broken.pdf: '],
    ['JSON of another kind', 'other.json', Buffer.from('{"basics": 3}'), 1, 'basics'],
    ['a file without words', 'dots.txt', Buffer.from('… … …'), 5, 'dots.txt: the file holds no word'],
    ['a file of no bytes', 'none.txt', Buffer.from(''), 1, 'none.txt: the file is empty'],
  ])('%s ends with one line that names it', (_, name, bytes, status, words) => {
    writeFileSync(join(folder, name), bytes);
    const run = trackruit(['parse', name]);
    expect(run).toMatchObject({ status });
    expect(run.stdout.toString()).toBe('');
    expect(run.stderr).toMatch(/^trackruit: [^\n]+\n$/);
    expect(run.stderr).toContain(words);
  });

  it('says that a folder cannot be written', () => {
    const run = trackruit(['export', resume, '--to', 'txt', '-o', folder]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('is a folder');
  });

  it('names the characters that a font lacks, and draws no boxes', () => {
    writeFileSync(join(folder, 'han.txt'), '王小明\nwang@example.org\n\nSkills\nPython\n');
    const run = trackruit(['export', 'han.txt', '-o', 'han.pdf']);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/no glyph for U\+5C0F, U\+660E, U\+738B/);
  });
});
