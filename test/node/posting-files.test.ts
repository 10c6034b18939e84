import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPostings } from '../../src/node/posting-files.ts';
import { readResumes } from '../../src/node/resume-files.ts';

let folder = '';
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackruit-postings-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* input(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const read = async (paths: readonly string[], standardInput = '') => readPostings(paths, input(standardInput), {});
const linked = {
  '@type': 'JobPosting',
  identifier: 'ld-1',
  title: 'Data Engineer',
  description: '<p>Python and Kafka</p>',
  jobLocation: { address: { addressLocality: 'York' } },
};

describe('files of postings', () => {
  it('are JSON Lines, with the line in the place and as the id of those without one', async () => {
    const path = write(
      'jobs.jsonl',
      `{"id": 17, "title": "Cook", "description": "Soup", "location": null, "extra": [1]}\r\n\n{"description": "Python"}\n${JSON.stringify(linked)}`,
    );
    const { postings, leftOut } = await read([path]);
    expect(leftOut).toEqual([]);
    expect(postings.map(({ place }) => place)).toEqual([`${path}:1`, `${path}:3`, `${path}:4`]);
    expect(postings.map(({ posting }) => posting)).toEqual([
      { id: '17', title: 'Cook', description: 'Soup' },
      { id: `${path}:3`, description: 'Python' },
      { id: 'ld-1', title: 'Data Engineer', description: 'Python and Kafka', location: 'York' },
    ]);
  });

  it('are JSON lists and graphs of linked data', async () => {
    const list = write('list.json', JSON.stringify([{ description: 'one' }, linked]));
    const graph = write('graph.json', JSON.stringify({ '@graph': [{ '@type': 'Organization', name: 'X' }, linked] }));
    expect((await read([list])).postings.map(({ place, posting }) => [place, posting.id])).toEqual([
      [`${list}[0]`, `${list}[0]`],
      [`${list}[1]`, 'ld-1'],
    ]);
    expect((await read([graph])).postings.map(({ place, posting }) => [place, posting.id])).toEqual([[graph, 'ld-1']]);
  });

  it('are told from standard input by content, JSON or JSON Lines or a text', async () => {
    expect(
      (await read(['-'], '{"description":"a"}\n{"description":"b"}\n')).postings.map(({ place }) => place),
    ).toEqual(['standard input:1', 'standard input:2']);
    expect((await read(['-'], '[{"description":"a"}]')).postings).toHaveLength(1);
    expect((await read(['-'], 'Cook wanted')).postings[0]!.posting.description).toBe('Cook wanted');
  });

  it('are folders of files of all kinds, in the order of their paths, without hidden ones', async () => {
    const jobs = join(folder, 'jobs');
    mkdirSync(join(jobs, 'deep'), { recursive: true });
    writeFileSync(join(jobs, 'b.txt'), 'Nurse wanted');
    writeFileSync(join(jobs, 'deep', 'c.md'), '# Cook\n\n- Soup');
    writeFileSync(
      join(jobs, 'a.html'),
      `<!doctype html><script type="application/ld+json">${JSON.stringify(linked)}</script>`,
    );
    writeFileSync(join(jobs, '.hidden'), 'nothing');
    symlinkSync(jobs, join(jobs, 'deep', 'circle'));
    const { postings, leftOut } = await read([jobs]);
    expect(leftOut).toEqual([]);
    expect(postings.map(({ place }) => place)).toEqual(
      ['a.html', 'b.txt', 'deep/c.md'].map((name) => join(jobs, name)),
    );
  });

  it('leave out what is no posting, name the place, and keep the rest', async () => {
    const lines = write('bad.jsonl', '{"title":"no text"}\n{"description":"good"}\nnot json\n[1]\n');
    const picture = write('picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    const broken = write('broken.json', '{"description": "cut o');
    const { postings, leftOut } = await read([lines, picture, broken]);
    expect(postings.map(({ place }) => place)).toEqual([`${lines}:2`]);
    expect(leftOut.map(({ source }) => source)).toEqual([`${lines}:1`, `${lines}:3`, `${lines}:4`, picture, broken]);
    for (const { problem } of leftOut) expect(problem).not.toMatch(/good|cut o|not json/);
  });

  it('that are not there end the call, and so do folders without a file', async () => {
    await expect(read([join(folder, 'nowhere')])).rejects.toThrow('no such file');
    mkdirSync(join(folder, 'empty'));
    await expect(read([join(folder, 'empty')])).rejects.toThrow('holds no file');
  });

  it('are read across chunks of a file, letters of several bytes included', async () => {
    const description = 'Müßiggänger 🙂 '.repeat(20_000);
    const path = write('long.jsonl', `${JSON.stringify({ description })}\n${JSON.stringify({ description: 'x' })}\n`);
    const { postings } = await read([path]);
    expect(postings.map(({ posting }) => posting.description)).toEqual([description, 'x']);
  });

  it('end with the reason of a signal', async () => {
    const reason = new Error('enough');
    const call = readPostings([folder], input(''), { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
  });
});

describe('files of résumés', () => {
  it('stand under their paths; one that cannot be read is left out', async () => {
    const cvs = join(folder, 'cvs');
    mkdirSync(cvs);
    writeFileSync(join(cvs, 'ada.txt'), 'Ada Example\nData Engineer\nPython');
    writeFileSync(join(cvs, 'noise.pdf'), Buffer.from('%PDF-1.7\nnothing else'));
    writeFileSync(join(cvs, 'zoe.txt'), 'Zoe Example\nNurse');
    const steps: number[] = [];
    const { resumes, leftOut } = await readResumes([cvs], input(''), { onFile: (done) => steps.push(done) });
    expect(resumes.map(({ id, resume }) => [id, resume.kind])).toEqual([
      [join(cvs, 'ada.txt'), 'resume'],
      [join(cvs, 'zoe.txt'), 'resume'],
    ]);
    expect(leftOut.map(({ source }) => source)).toEqual([join(cvs, 'noise.pdf')]);
    expect(steps).toEqual([1, 2, 3]);
  });
});
