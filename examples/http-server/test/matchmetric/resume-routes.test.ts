import { LanguageModelError } from '@trackruit/ml';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import {
  call,
  newPerson,
  openSocket,
  startTestServer,
  type AnswerBody,
  type Person,
  type TestServer,
} from '../matchmetric-server.ts';
import { scriptedAnalyses } from '../scripted-analyses.ts';

const analyses = scriptedAnalyses();
let server: TestServer;
let ada: Person;
beforeAll(async () => {
  server = await startTestServer(analyses, { variables: { MAX_UPLOAD_BYTES: '300000', MAX_TEXT_LENGTH: '20000' } });
  ada = await newPerson(server.url);
}, 60_000);
afterAll(() => server.close());
beforeEach(() => {
  analyses.script = {};
});

const text = 'Ada Lovelace\nProgrammer\n- Wrote Python';

function form(bytes: Uint8Array | string | undefined, fields: Readonly<Record<string, string>> = {}, field = 'resume') {
  const made = new FormData();
  if (bytes !== undefined) made.set(field, new Blob([bytes]), 'resume.pdf');
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
}

const upload = (made: FormData) =>
  call(server.url, 'POST', '/api/v1/resume/upload/', { token: ada.access, form: made });
const tailor = (made: FormData, token = ada.access) =>
  call(server.url, 'POST', '/api/v1/resume/tailor/', { token, form: made });

describe('upload', () => {
  it.each(['file', 'resume'])('takes the file in the field %s', async (field) => {
    expect((await upload(form(text, {}, field))).body).toMatchObject({ status: 'success', data: text });
  });

  it('tells a kind of file by its content, not by its name', async () => {
    const word = zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ada Lovelace, Programmer</w:t></w:r></w:p></w:body></w:document>',
      ),
    });
    expect((await upload(form(word))).body).toMatchObject({
      status: 'success',
      data: expect.stringContaining('Ada Lovelace') as unknown,
    });
  });

  it('reads a PDF', async () => {
    const { status, body } = await upload(form(pdf()));
    expect(status).toBe(200);
    expect(body.data).toContain('Programmer');
  });

  it.each([
    ['no file', () => form(undefined), 400, 'Resume file is required'],
    ['a text in place of the file', () => form(undefined, { resume: text }), 400, 'Resume file is required'],
    ['an empty file', () => form(''), 400, 'cannot be read'],
    [
      'a picture',
      () => form(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
      400,
      'cannot be read',
    ],
    ['half a PDF', () => form('%PDF-1.7\n1 0 obj'), 400, 'cannot be read'],
    ['a file without a word', () => form(' \n . \n'), 400, 'cannot be read'],
    ['bytes of nothing', () => form(new Uint8Array(2_000).fill(1)), 400, 'cannot be read'],
    ['a file over the limit', () => form('a '.repeat(200_000)), 413, 'more than 300000'],
    ['a zip that unpacks to a gigabyte', () => form(bomb()), 413, 'cannot be read'],
  ])('refuses %s', async (_name, make, status, message) => {
    const answer = await upload(make());
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status: 'failed', message: expect.stringContaining(message) as unknown });
  });

  it('refuses what is no multipart form', async () => {
    const { url } = server;
    const answer = await call(url, 'POST', '/api/v1/resume/upload/', { token: ada.access, json: { resume: text } });
    expect(answer).toMatchObject({ status: 400, body: { status: 'failed' } });
    const headers = { 'content-type': 'multipart/form-data; boundary=x', authorization: `Bearer ${ada.access}` };
    const response = await fetch(`${url}/api/v1/resume/upload/`, { method: 'POST', headers, body: 'no boundary here' });
    expect(response.status).toBe(400);
  });

  it('wants somebody who is logged in, before it reads a byte', async () => {
    const answer = await call(server.url, 'POST', '/api/v1/resume/upload/', { form: form(text) });
    expect(answer).toMatchObject({
      status: 401,
      body: { status: 'failed', message: 'Authentication credentials were not provided.' },
    });
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('keeps nothing of the file', async () => {
    await upload(form(text));
    const { body } = await call(server.url, 'GET', '/api/v1/resume/histories/', { token: ada.access });
    expect(body.data.total_items).toBe(0);
  });
});

describe('tailor', () => {
  it('wants a posting', async () => {
    const answer = await tailor(form(text));
    expect(answer).toMatchObject({ status: 400, body: { status: 'failed', message: 'Job description is required' } });
    expect((await tailor(form(text, { job_description: ' ' }))).status).toBe(400);
  });

  it('refuses a posting over the limit', async () => {
    expect((await tailor(form(text, { job_description: 'a '.repeat(11_000) }))).status).toBe(413);
  });

  it('says that the model failed, without what it said', async () => {
    const failure = () => new LanguageModelError('overloaded', 'scripted: secret words');
    analyses.script = { failAfter: 1, failure };
    const answer = await tailor(form(text, { job_description: 'Python' }));
    expect(answer).toMatchObject({
      status: 503,
      body: { status: 'failed', message: 'The language model failed. Please try again' },
    });
  });

  it('answers an error that nobody foresaw with 500 and nothing of it', async () => {
    analyses.script = { failAfter: 0, failure: () => new Error('secret words') };
    const answer = await tailor(form(text, { job_description: 'Python' }));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it('ends the model when the client leaves', async () => {
    analyses.script = { stallAfter: 1 };
    const controller = new AbortController();
    const before = analyses.runs.length;
    const sent = fetch(`${server.url}/api/v1/resume/tailor/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ada.access}` },
      body: form(text, { job_description: 'Python' }),
      signal: controller.signal,
    }).catch(() => 'left');
    await eventually(() => analyses.runs.length > before);
    controller.abort();
    expect(await sent).toBe('left');
    await eventually(() => analyses.runs.at(-1)!.signal.aborted);
  });

  it('keeps both texts whole, with what no database can hold replaced one for one', async () => {
    const grace = await newPerson(server.url);
    const long = `${text}\n${'Zoë 👩‍💻 wrote Python. '.repeat(500)}`;
    await tailor(form(long, { job_description: `Python\u0000 ${'x'.repeat(9_000)}` }), grace.access);
    const { body } = await call(server.url, 'GET', '/api/v1/resume/histories', { token: grace.access });
    const [history] = body.data.data;
    expect(history!.resume_text === long).toBe(true);
    expect(history!.job_description).toBe(`Python\ufffd ${'x'.repeat(9_000)}`);
  });
});

describe('histories', () => {
  it('come in pages, newest first', async () => {
    const grace = await newPerson(server.url);
    for (const number of [1, 2, 3, 4, 5]) await tailor(form(text, { job_description: `Job ${number}` }), grace.access);
    const page = async (query: string): Promise<AnswerBody['data']> =>
      (await call(server.url, 'GET', `/api/v1/resume/histories/${query}`, { token: grace.access })).body.data;
    const jobs = ({ data }: AnswerBody['data']): string[] => data.map(({ job_description: job }) => job);
    expect(jobs(await page(''))).toEqual(['Job 5', 'Job 4', 'Job 3', 'Job 2', 'Job 1']);
    const second = await page('?page=2&per_page=2');
    expect(second).toMatchObject({ page: 2, per_page: 2, total_items: 5, total_pages: 3 });
    expect(jobs(second)).toEqual(['Job 3', 'Job 2']);
    expect(await page('?per_page=5000')).toMatchObject({ page: 1, per_page: 100, total_items: 5, total_pages: 1 });
    expect(await page('?page=9&per_page=2')).toMatchObject({ page: 9, data: [] });
  });

  it.each(['page=0', 'page=-1', 'page=x', 'page=1.5', 'per_page=0', 'per_page=ten', 'page=99999999999'])(
    'refuses %s with 400',
    async (query) => {
      const answer = await call(server.url, 'GET', `/api/v1/resume/histories/?${query}`, { token: ada.access });
      expect(answer).toMatchObject({ status: 400, body: { status: 'failed' } });
    },
  );

  it('can be deleted one by one, by their owner only', async () => {
    const grace = await newPerson(server.url);
    await tailor(form(text, { job_description: 'Job' }), grace.access);
    const { body } = await call(server.url, 'GET', '/api/v1/resume/histories/', { token: grace.access });
    const path = `/api/v1/resume/histories/${body.data.data[0]!.id}`;
    expect((await call(server.url, 'DELETE', path, { token: ada.access })).status).toBe(404);
    expect((await call(server.url, 'DELETE', path, { token: grace.access })).status).toBe(200);
    expect((await call(server.url, 'DELETE', path, { token: grace.access })).status).toBe(404);
  });
});

it('limits the analyses of one person, over HTTP and sockets together', async () => {
  const limited = await startTestServer(scriptedAnalyses(), { variables: { RATE_LIMIT_PER_MINUTE: '2' } });
  try {
    const { access: token, sessionId } = await newPerson(limited.url);
    const send = () =>
      call(limited.url, 'POST', '/api/v1/resume/tailor/', { token, form: form(text, { job_description: 'Python' }) });
    expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const socket = await openSocket(limited.url, { sessionId });
    await socket.next();
    socket.send({ resume_text: text, job_description: 'Python' });
    expect(await socket.next()).toMatchObject({
      status: 'error',
      message: expect.stringContaining('Too many') as unknown,
    });
    socket.socket.close();
  } finally {
    await limited.close();
  }
}, 60_000);

/** 1 GB of one letter, packed. */
function bomb(): Uint8Array {
  const head =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>';
  const big = new Uint8Array(200_000_000).fill(97);
  big.set(strToU8(head));
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': [big, { level: 9 }] });
}

function pdf(): Uint8Array {
  const content = 'BT /F1 12 Tf 72 720 Td (Ada Lovelace, Programmer) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let made = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = made.length;
    made += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = made.length;
  made += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  made += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  made += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return strToU8(made);
}
