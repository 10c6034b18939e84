import { deflateRawSync, deflateSync } from 'node:zlib';
import { exportDocx } from '@trackruit/ml/export/docx';
import { exportPdf } from '@trackruit/ml/export/pdf';
import { readDefaultFonts } from '@trackruit/ml/node';
import { parseResume } from '@trackruit/ml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_KEY, JOB, RESUME, json, openTestServer, type TestServer } from './trackruit-server.ts';

let server: TestServer;
let pdf: Uint8Array;
let docx: Uint8Array;
beforeAll(async () => {
  server = await openTestServer({ MAX_UPLOAD_BYTES: '2000000' });
  const document = parseResume(RESUME, { referenceDate: new Date('2026-11-01') });
  docx = await exportDocx(document);
  pdf = await exportPdf(document, { fonts: await readDefaultFonts() });
});
afterAll(() => server.close());

type Fields = Readonly<Record<string, string>>;

async function send(
  path: string,
  bytes: Uint8Array | string,
  fields: Fields = {},
  name = 'cv',
  field = 'file',
): Promise<Response> {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append(field, new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name);
  return server.get(path, { method: 'POST', headers: { 'X-API-Key': API_KEY }, body: form });
}

describe('a file in the place of resume_text', () => {
  it.each(['pdf', 'docx', 'txt'])('is matched (%s)', async (kind) => {
    const bytes = kind === 'pdf' ? pdf : kind === 'docx' ? docx : RESUME;
    const response = await send('/ml/match', bytes, { job_description: JOB });
    expect(response.status).toBe(200);
    const answer = await json(response);
    expect(answer.top_skills_matched).toContain('Python');
    expect(answer.missing_skills).toContain('Terraform');
  });

  it('is told by its bytes and not by its name, and may be called resume', async () => {
    const response = await send('/ml/match', pdf, { job_description: JOB, use_cache: 'false' }, 'cv.exe', 'resume');
    expect(response.status).toBe(200);
    expect(response.headers.get('X-Cache')).toBe('off');
  });

  it('goes through every route', async () => {
    const pool = JSON.stringify([{ id: 'a', title: 'Python Developer', description: JOB }]);
    for (const [path, fields] of [
      ['/ml/match/batch', { job_descriptions: JSON.stringify([JOB, JOB]) }],
      ['/ml/recommend', { job_pool: pool, max_recommendations: '1' }],
      ['/ml/resume/feedback', { target_role: 'Developer' }],
      ['/ml/ats', {}],
    ] as const)
      expect([path, (await send(path, docx, fields)).status]).toEqual([path, 200]);
  });

  it('lets the ATS check apply the rules that need the file', async () => {
    const ofText = await json(await server.post('/ml/ats', { resume_text: RESUME }));
    const ofFile = await json(await send('/ml/ats', pdf));
    expect(ofFile.not_applied.length).toBeLessThan(ofText.not_applied.length);
    expect(ofFile.factors.length).toBeGreaterThan(ofText.factors.length);
  });

  it('is cached by its content', async () => {
    const seen = [await send('/ml/ats', docx, {}, 'a.docx'), await send('/ml/ats', docx, {}, 'b.docx')];
    expect(seen[1]!.headers.get('X-Cache')).toBe('hit');
    expect(await seen[1]!.text()).toBe(await seen[0]!.text());
  });

  it('may also be no file: a form with texts', async () => {
    const form = new FormData();
    form.append('resume_text', RESUME);
    form.append('job_description', JOB);
    const response = await server.get('/ml/match', { method: 'POST', headers: { 'X-API-Key': API_KEY }, body: form });
    expect(response.status).toBe(200);
  });
});

describe('forms that are refused', () => {
  it.each<readonly [string, Fields, string]>([
    ['a file and a text', { resume_text: RESUME, job_description: JOB }, 'resume_text'],
    ['no posting', {}, 'job_description'],
    ['a flag that is none', { job_description: JOB, use_cache: 'maybe' }, 'use_cache'],
  ])('%s', async (_, fields, path) => {
    const response = await send('/ml/match', docx, fields);
    expect(response.status).toBe(422);
    expect((await json(response)).error.fields[0].path).toBe(path);
  });

  it.each<readonly [string, Fields, string]>([
    ['a pool that is no JSON', { job_pool: '[{' }, 'job_pool'],
    [
      'a number that is none',
      { job_pool: '[{"id":"a","title":"A","description":"b"}]', max_recommendations: 'x' },
      'max_recommendations',
    ],
    [
      'an empty number',
      { job_pool: '[{"id":"a","title":"A","description":"b"}]', max_recommendations: ' ' },
      'max_recommendations',
    ],
  ])('%s', async (_, fields, path) => {
    const response = await send('/ml/recommend', docx, fields);
    expect(response.status).toBe(422);
    expect((await json(response)).error.fields[0].path).toBe(path);
  });

  it('two files, a file by another name, many parts, half a form', async () => {
    const post = (form: FormData): Promise<Response> =>
      server.get('/ml/ats', { method: 'POST', headers: { 'X-API-Key': API_KEY }, body: form });
    const two = new FormData();
    two.append('file', new Blob(['one']), 'a');
    two.append('resume', new Blob(['two']), 'b');
    const other = new FormData();
    other.append('cv', new Blob(['one']), 'a');
    const many = new FormData();
    for (let at = 0; at < 65; at++) many.append(`field-${at}`, 'x');
    for (const form of [two, other, many]) expect((await post(form)).status).toBe(422);
    const half = await server.post('/ml/ats', '--x\r\nContent-Disposition: form-data; name="fi', {
      'Content-Type': 'multipart/form-data; boundary=x',
    });
    expect(half.status).toBe(422);
    const none = await server.post('/ml/ats', 'x', { 'Content-Type': 'multipart/form-data' });
    expect(none.status).toBe(422);
  });
});

describe('files that give no text', () => {
  const cases: readonly (readonly [string, () => Uint8Array | string, string])[] = [
    ['an empty file', () => '', 'file-damaged'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'file-'],
    ['a PDF cut in half', () => pdf.slice(0, pdf.length / 3), 'file-'],
    ['a PDF header and noise', () => `%PDF-1.7\n${'\u0001\u0002noise'.repeat(50)}`, 'file-'],
    ['a Word file cut in half', () => docx.slice(0, docx.length / 2), 'file-'],
    ['signs without a word', () => '… — • … !!! ??? ((()))', 'file-no-text-layer'],
  ];
  it.each(cases)('%s', async (_, bytes, code) => {
    const response = await send('/ml/match', bytes(), { job_description: JOB });
    expect(response.status).toBe(422);
    const { error } = await json(response);
    expect(error.code).toContain(code);
    expect(error.fields[0].path).toBe('file');
  });

  it('are what the ATS check is there to find', async () => {
    const response = await send('/ml/ats', docx.slice(0, docx.length / 2));
    expect(response.status).toBe(200);
    const answer = await json(response);
    expect(answer.issues.length).toBeGreaterThan(0);
    expect(answer.what_was_read).toBeNull();
    expect(answer.ats_score).toBeLessThan(0.5);
  });

  it('are refused when they are too large', async () => {
    const response = await send('/ml/match', 'x'.repeat(2_000_001), { job_description: JOB });
    expect(response.status).toBe(413);
    expect((await json(response)).error.code).toBe('file-too-large');
  });

  it('are refused when their text is too long', async () => {
    const response = await send('/ml/match', 'word '.repeat(10_001), { job_description: JOB });
    expect(response.status).toBe(422);
    expect((await json(response)).error.fields[0].message).toContain('50000 characters');
  });
});

describe('files made to hurt', () => {
  it('a Word file of 300 MB in 300 kB is refused, and the server goes on', async () => {
    const response = await send(
      '/ml/match',
      zipOf('word/document.xml', deflateRawSync(Buffer.alloc(300_000_000, ' '))),
      {
        job_description: JOB,
      },
    );
    expect([413, 422]).toContain(response.status);
    expect((await server.get('/healthz')).status).toBe(200);
  }, 60_000);

  it('a PDF that unpacks to 300 MB is given up in time, and the event loop stays free meanwhile', async () => {
    let done = false;
    const reading = send('/ml/match', pdfBomb(), { job_description: JOB }).finally(() => (done = true));
    let answeredMeanwhile = 0;
    while (!done) {
      expect((await server.get('/healthz')).status).toBe(200);
      if (!done) answeredMeanwhile++;
    }
    // While the event loop itself read it, not one would be.
    expect(answeredMeanwhile).toBeGreaterThan(0);
    const response = await reading;
    expect([413, 422]).toContain(response.status);
    expect((await send('/ml/match', pdf, { job_description: JOB, use_cache: 'false' })).status).toBe(200);
  }, 60_000);
});

/** A zip file of one compressed entry whose sizes are true. */
function zipOf(name: string, packed: Buffer): Uint8Array {
  const file = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(300_000_000, 22);
  local.writeUInt16LE(file.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(300_000_000, 24);
  central.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + file.length, 12);
  end.writeUInt32LE(30 + file.length + packed.length, 16);
  return Buffer.concat([local, file, packed, central, file, end]);
}

function pdfBomb(): Uint8Array {
  const content = deflateSync(Buffer.alloc(300_000_000, 'q Q '), { level: 9 });
  const parts = [
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<>>>>endobj\n',
    `4 0 obj<</Length ${content.length}/Filter/FlateDecode>>stream\n`,
  ];
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${parts.join('')}`),
    content,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ]);
}
