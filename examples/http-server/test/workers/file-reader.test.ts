import { exportDocx } from '@trackruit/ml/export/docx';
import { parseResume } from '@trackruit/ml';
import { expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { createFileReader } from '../../src/workers/file-reader.ts';
import { RESUME } from '../trackruit/trackruit-server.ts';

const settings = readSettings({ NODE_ENV: 'test', MAX_TEXT_LENGTH: '1000', MAX_UPLOAD_BYTES: '200000' });
const { signal } = new AbortController();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = await exportDocx(parseResume(RESUME));

it('reads more files than at one time, and every one of them', async () => {
  const files = createFileReader(settings, 2);
  const texts = await Promise.all(
    Array.from(
      { length: 10 },
      async (_, at) => (await files.read(at % 2 === 0 ? docx : bytes(`File ${at}`), signal)).text,
    ),
  );
  for (const [at, text] of texts.entries()) expect(text).toContain(at % 2 === 0 ? 'Brightwater' : `File ${at}`);
});

it('refuses what would wait behind too many, and a file that fails makes room like any other', async () => {
  const files = createFileReader(settings, 1);
  const all = await Promise.allSettled(
    Array.from({ length: 40 }, (_, at) => files.read(bytes(at === 0 ? '' : 'A'), signal)),
  );
  const failures = all.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
  expect(failures).toHaveLength(8);
  expect(failures[0]).toMatchObject({ reason: 'damaged' });
  for (const failure of failures.slice(1)) expect(failure).toMatchObject({ name: 'WorkError', reason: 'overloaded' });
  expect((await files.read(bytes('One more'), signal)).text).toBe('One more');
});

it('is left by whoever does not wait any longer, for the next one', async () => {
  const files = createFileReader(settings, 1);
  const controller = new AbortController();
  const reason = new Error('gone');
  const first = files.read(docx, signal);
  const second = files.read(docx, controller.signal);
  const third = files.read(bytes('Third'), signal);
  controller.abort(reason);
  await expect(second).rejects.toBe(reason);
  expect((await first).text).toContain('Brightwater');
  expect((await third).text).toBe('Third');
});

it.each([
  ['a file over the limit', 'x'.repeat(200_001), 'too-large'],
  ['a text without a word', '… — •', 'no-text-layer'],
  ['an empty file', '', 'damaged'],
])('refuses %s', async (_, text, reason) => {
  await expect(createFileReader(settings, 1).read(bytes(text), signal)).rejects.toMatchObject({ reason });
});
