import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExtractionError } from '../../src/errors.ts';
import { extractText } from '../../src/extract/plain-text.ts';

const reasonOf = (data: Uint8Array, options = {}): string => {
  try {
    extractText(data, options);
  } catch (error) {
    if (error instanceof ExtractionError) return error.reason;
  }
  return 'read';
};

describe('extractText', () => {
  it('gives every text back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = `Nia ${words.replace(/[\u0000-\u0008\u000e-\u001f\ufeff]/g, '')}`;
        expect(extractText(strToU8(text))).toMatchObject({ text, properties: { encoding: 'utf-8' }, warnings: [] });
      }),
    );
  });

  it.each([
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0x52, 0xc3, 0xa9)],
    ['utf-16le', Uint8Array.of(0xff, 0xfe, 0x52, 0, 0xe9, 0)],
    ['utf-16be', Uint8Array.of(0xfe, 0xff, 0, 0x52, 0, 0xe9)],
    ['windows-1252', Uint8Array.of(0x52, 0xe9)],
  ])('reads %s, without the byte order mark', (encoding, data) => {
    expect(extractText(data)).toMatchObject({ text: 'Ré', properties: { encoding }, byteLength: data.length });
  });

  it('keeps a cut or mixed UTF-8 text as UTF-8, and says so', () => {
    const document = extractText(Uint8Array.of(...strToU8('Résumé, naïve'), 0xe9, 0x20));
    expect(document.text).toBe('Résumé, naïve\ufffd ');
    expect(document.warnings?.map(({ code }) => code)).toEqual(['damaged']);
  });

  it('names what is no text', () => {
    expect(reasonOf(strToU8('%PDF-1.7'))).toBe('unsupported');
    expect(reasonOf(Uint8Array.of(0, 1, 2, 3))).toBe('unknown-format');
    expect(reasonOf(new Uint8Array())).toBe('damaged');
    expect(reasonOf(strToU8('Nia'), { maxBytes: 2 })).toBe('too-large');
  });

  it('reads the beginning of a long text, and splits no character', () => {
    const document = extractText(strToU8('ab😀cd'), { maxCharacters: 3 });
    expect(document.text).toBe('ab');
    expect(document.warnings?.map(({ code }) => code)).toEqual(['truncated']);
  });
});
