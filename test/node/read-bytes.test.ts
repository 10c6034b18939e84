import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes, UnreadableFileError } from '../../src/node/read-bytes.ts';

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

describe('reading bytes', () => {
  it('joins the chunks of standard input', async () => {
    expect(await readBytes('-', chunks(Uint8Array.of(1, 2), Uint8Array.of(3)), 10)).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('reads a file and leaves standard input alone', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'Résumé');
    expect(Buffer.from(await readBytes(path, chunks(Uint8Array.of(1)), 100)).toString()).toBe('Résumé');
  });

  it('stops as soon as there are too many', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(1024 * 1024));
    }
    await expect(readBytes('-', endless(), 4 * 1024 * 1024)).rejects.toThrow('standard input: more than 4 MiB');
  });

  it('names a file that is not there and a folder', async () => {
    await expect(readBytes(join(folder, 'none.txt'), chunks(), 10)).rejects.toThrow(/none\.txt: no such file$/);
    await expect(readBytes(folder, chunks(), 10)).rejects.toThrow(/is a folder, not a file$/);
    await expect(readBytes(folder, chunks(), 10)).rejects.toBeInstanceOf(UnreadableFileError);
  });
});
