import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WellFormedText } from '../../src/llm/well-formed-text.ts';

it('gives the same text as in one piece, each part of it well-formed', () => {
  const unit = fc.oneof(
    fc.constantFrom('\ud83d', '\ude00', 'a', '😀', 'é', ''),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(unit), (pieces) => {
      const text = new WellFormedText();
      const parts = [...pieces.map((piece) => text.take(piece)), text.rest()];
      for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
      expect(parts.join('')).toBe(pieces.join('').replace(/\p{Surrogate}/gu, '\ufffd'));
    }),
  );
});

it('holds half a character back, and nothing else', () => {
  const text = new WellFormedText();
  expect(text.take('a\ud83d')).toBe('a');
  expect(text.take('')).toBe('');
  expect(text.take('\ude00b')).toBe('😀b');
  expect(text.rest()).toBe('');
});
