import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/extract/media-type.ts';
import { docxFile, paragraph } from './docx-file.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const utf16 = (text: string, mark = true): Uint8Array =>
  Uint8Array.from([...(mark ? [0xff, 0xfe] : []), ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);

describe('mediaTypeOf', () => {
  it.each([
    ['application/pdf', '%PDF-1.4 with its header', strToU8('%PDF-1.4\n')],
    ['application/pdf', 'a PDF behind other bytes', strToU8(`${' '.repeat(500)}%PDF-1.4\n`)],
    [docx, 'a Word file', docxFile({ body: paragraph('x') })],
    [docx, 'a Word file whose list is cut off', docxFile({ body: paragraph('x') }).subarray(0, 200)],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'a spreadsheet',
      zip('[Content_Types].xml', 'xl/workbook.xml'),
    ],
    ['application/vnd.apple.pages', 'a Pages file', zip('Index/Document.iwa')],
    [
      'application/vnd.oasis.opendocument.text',
      'OpenDocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    ],
    ['application/zip', 'another archive', zip('photos/1.png')],
    ['application/rtf', 'RTF', strToU8('{\\rtf1\\ansi Nia}')],
    ['image/png', 'a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['text/html', 'a page', strToU8('\n<!doctype html><p>Nia')],
    [
      'text/html',
      'a page behind a comment and a declaration',
      strToU8('<?xml version="1.0"?><!-- saved --><html lang="en">'),
    ],
    ['text/html', 'a page in UTF-16', utf16('<html><body>Nia</body></html>')],
    ['application/xml', 'other XML', strToU8('<?xml version="1.0"?><resume/>')],
    [
      'multipart/related',
      'a page saved as one file',
      strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'),
    ],
    ['application/json', 'JSON', strToU8(' {\n "basics": {}}')],
    ['application/json', 'a list in JSON', strToU8('[{"a":1}]')],
    ['text/plain', 'a text that begins with a bracket', strToU8('[Draft] Nia Okafor')],
    ['text/plain', 'a text that begins with less-than', strToU8('<nia@example.com> Nia Okafor')],
    ['text/plain', 'Markdown', strToU8('# Nia Okafor\n\n- Nurse')],
    ['text/plain', 'text in Windows-1252', Uint8Array.of(0x52, 0xe9, 0x73, 0x75, 0x6d, 0xe9)],
    ['text/plain', 'text in UTF-16 without a mark', utf16('Nia Okafor, Nurse', false)],
    [undefined, 'noise', Uint8Array.from({ length: 200 }, (_, at) => (at * 89) % 31)],
    [undefined, 'nothing', new Uint8Array()],
  ])('tells %s: %s', (type, _, data) => {
    expect(mediaTypeOf(data)).toBe(type);
  });
});
