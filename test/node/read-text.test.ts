import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxBytes, readText, UnreadableTextError } from '../../src/node/read-text.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trackruit-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('reading a text', () => {
  it('reads UTF-8 and drops the byte order mark', async () => {
    expect(await readText(file('a.txt', '\ufeffRésumé'), chunks())).toBe('Résumé');
  });

  it('reads UTF-16 with a byte order mark, as Windows editors write it', async () => {
    const bytes = Buffer.from('\ufeffRésumé', 'utf16le');
    expect(await readText(file('le.txt', bytes), chunks())).toBe('Résumé');
    expect(await readText(file('be.txt', Buffer.from(bytes).swap16()), chunks())).toBe('Résumé');
  });

  it('joins a character that two chunks of standard input share', async () => {
    const bytes = Buffer.from('é');
    expect(await readText('-', chunks(bytes.subarray(0, 1), bytes.subarray(1)))).toBe('é');
  });

  it.each([
    ['Latin-1 text', Buffer.from('R\xe9sum\xe9', 'latin1'), 'not valid UTF-8'],
    ['a binary file', Buffer.from([1, 2, 0, 3]), 'binary'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['a Word file', Buffer.from('PK\x03\x04word', 'latin1'), 'Word'],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old Word'],
    ['an RTF file', Buffer.from('{\\rtf1 hello}'), 'RTF'],
  ])('refuses %s and says what it is', async (_, bytes, words) => {
    await expect(readText(file('bad', bytes), chunks())).rejects.toThrow(words);
    await expect(readText('-', chunks(bytes))).rejects.toThrow(UnreadableTextError);
  });

  it('refuses a file above the limit', async () => {
    const path = file('big.txt', '');
    truncateSync(path, maxBytes + 1);
    await expect(readText(path, chunks())).rejects.toThrow('more than 50 MB');
  });

  it('names a file that is not there and a folder', async () => {
    await expect(readText(join(folder, 'none.txt'), chunks())).rejects.toThrow(/none\.txt: no such file$/);
    await expect(readText(folder, chunks())).rejects.toThrow(/is a folder, not a file$/);
  });
});
