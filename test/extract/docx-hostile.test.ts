import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ExtractionError, InvalidInputError } from '../../src/errors.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import type { ExtractOptions } from '../../src/extract/extract-options.ts';
import { docxFile, paragraph as p } from './docx-file.ts';

async function failure(data: Uint8Array, options?: ExtractOptions): Promise<string> {
  try {
    return `read: ${(await extractDocx(data, options)).text.slice(0, 20)}`;
  } catch (error) {
    if (error instanceof ExtractionError) return error.reason;
    throw error;
  }
}

const small = docxFile({ body: p('Nia Okafor') });

/** The file with other bytes where the list at its end describes `word/document.xml`. */
function relisted(change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = small.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === 'word/document.xml') change(view, at);
  }
  return bytes;
}

describe('other kinds of file', () => {
  it.each([
    ['unsupported', 'a PDF', strToU8('%PDF-1.7\n')],
    ['unsupported', 'RTF', strToU8('{\\rtf1 Nia}')],
    [
      'unsupported',
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('WordDocument')),
    ],
    [
      'password-needed',
      'an encrypted one',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('EncryptedPackage')),
    ],
    [
      'unsupported',
      'OpenDocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    ],
    ['unknown-format', 'noise', Uint8Array.of(1, 2, 3, 0, 0, 0, 1, 2)],
    ['damaged', 'nothing', new Uint8Array()],
  ])('are refused as %s: %s', async (reason, _, data) => {
    expect(await failure(data)).toBe(reason);
  });

  it('are named, with what to do', async () => {
    await expect(extractDocx(strToU8('{\\rtf1 Nia}'))).rejects.toThrow(/RTF.*save it as \.docx/);
  });

  it('are refused where they show nothing but pictures', async () => {
    const picture = '<w:p><w:r><w:drawing><wp:inline><a:blip r:embed="i"/></wp:inline></w:drawing></w:r></w:p>';
    expect(await failure(docxFile({ body: picture }))).toBe('no-text-layer');
    expect(await failure(docxFile({ body: '' }))).toBe('no-text-layer');
  });

  it('that are no files are invalid input', async () => {
    await expect(extractDocx('text' as never)).rejects.toThrow(InvalidInputError);
  });
});

describe('archives made to hurt', () => {
  it('are refused by the size they state', async () => {
    expect(await failure(docxFile({ body: p('x'.repeat(33 * 1024 * 1024)) }))).toBe('too-large');
  });

  it('are refused by their size when they lie about it', async () => {
    const lie = docxFile({ body: p('x'.repeat(33 * 1024 * 1024)) });
    const view = new DataView(lie.buffer);
    for (let at = 0; at + 46 < lie.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await failure(lie)).toBe('too-large');
  });

  it('are refused where a part is encrypted, and where it is packed in an unknown way', async () => {
    expect(await failure(relisted((view, at) => view.setUint16(at + 8, 1, true)))).toBe('password-needed');
    expect(await failure(relisted((view, at) => view.setUint16(at + 10, 12, true)))).toBe('unsupported');
  });

  it('are refused where they point outside of themselves', async () => {
    expect(await failure(relisted((view, at) => view.setUint32(at + 42, 0x7fffffff, true)))).toBe('damaged');
  });

  it('are refused by their own size', async () => {
    expect(await failure(small, { maxBytes: 100 })).toBe('too-large');
  });

  it('are damaged when cut anywhere', async () => {
    for (let length = 1; length < small.length; length += 37) {
      expect(['damaged', 'unsupported', 'unknown-format']).toContain(await failure(small.subarray(0, length)));
    }
  });
});

describe('XML made to hurt', () => {
  const inside = (document: string): Uint8Array => docxFile({ body: '', files: { 'word/document.xml': document } });

  it('may declare no document type', async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>';
    expect(await failure(inside(bomb))).toBe('unsupported');
  });

  it('may nest as deep as it likes', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Nia')}${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}`;
    const { text, warnings } = await extractDocx(inside(deep));
    expect(text).toBe('Nia');
    expect(warnings?.map(({ code }) => code)).toEqual(['damaged']);
  });

  it('gives what came before the place where it breaks off', async () => {
    const { text, warnings } = await extractDocx(
      inside(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Nia')}<w:p><w:r><w:t>Nur`,
      ),
    );
    expect(text).toBe('Nia');
    expect(warnings?.[0]?.code).toBe('damaged');
  });

  it('is damaged where nothing can be read', async () => {
    expect(await failure(inside('<w:document'))).toBe('damaged');
  });

  it('reads the beginning of a text that is too long, and says so', async () => {
    const { text, warnings } = await extractDocx(docxFile({ body: p('abc').repeat(1000) }), { maxCharacters: 10 });
    expect(text).toBe('abc\nabc\nab');
    expect(warnings?.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('ends with the reason of an abort, and when the time is over', async () => {
    const reason = new Error('enough');
    await expect(extractDocx(small, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await failure(docxFile({ body: p('abc').repeat(20_000) }), { timeoutMs: 0.001 })).toBe('timed-out');
  });
});

describe('mutated files', () => {
  const whole = docxFile({
    body: `${p('Nia Okafor', '<w:pStyle w:val="A"/>')}<w:tbl><w:tr><w:tc>${p('2019')}</w:tc><w:tc>${p('Nurse')}</w:tc></w:tr></w:tbl>`,
    styles: '<w:style w:styleId="A"><w:name w:val="heading 1"/></w:style>',
  });
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('Nia', '<w:numPr><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p></w:body></w:document>`;

  it('give a document or an ExtractionError, whatever bytes change', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          await failure(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('give a document or an ExtractionError, whatever pieces of XML move', async () => {
    const piece = fc.tuple(fc.nat(xml.length), fc.nat(60), fc.nat(xml.length));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (moves) => {
        let text = xml;
        for (const [from, length, to] of moves) {
          const cut = text.slice(from, from + length);
          text = text.slice(0, from) + text.slice(from + length);
          text = text.slice(0, to) + cut + cut + text.slice(to);
        }
        await failure(docxFile({ body: '', files: { 'word/document.xml': text } }));
      }),
      { numRuns: 300 },
    );
  });
});

function utf16(text: string): number[] {
  return [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
}
