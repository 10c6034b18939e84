import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectorFromBytes, vectorToBytes } from '../../src/embedding/vector-bytes.ts';

const vectors = fc.float32Array({ maxLength: 50, noNaN: true });

describe('a vector as bytes', () => {
  it('comes back bit by bit', () => {
    fc.assert(
      fc.property(vectors, fc.string(), (vector, key) => {
        const back = vectorFromBytes(vectorToBytes(vector, key), key, vector.length);
        expect(new Uint8Array(back!.buffer)).toEqual(new Uint8Array(vector.slice().buffer));
      }),
    );
  });

  it('is absent after any change of one byte', () => {
    fc.assert(
      fc.property(vectors, fc.nat(), fc.integer({ min: 1, max: 255 }), (vector, place, change) => {
        const bytes = vectorToBytes(vector, 'key');
        bytes[place % bytes.length]! ^= change;
        expect(vectorFromBytes(bytes, 'key', vector.length)).toBeUndefined();
      }),
    );
  });

  it('is absent when it is cut, longer, of another entry or of other dimensions', () => {
    const bytes = vectorToBytes(Float32Array.of(0.6, 0.8), 'key');
    expect(vectorFromBytes(bytes.subarray(0, 19), 'key', 2)).toBeUndefined();
    expect(vectorFromBytes(bytes.subarray(0, 3), 'key', 2)).toBeUndefined();
    expect(vectorFromBytes(Uint8Array.of(...bytes, 0), 'key', 2)).toBeUndefined();
    expect(vectorFromBytes(bytes, 'other key', 2)).toBeUndefined();
    expect(vectorFromBytes(bytes, 'key', 3)).toBeUndefined();
  });

  it('is read from the middle of a larger buffer as well', () => {
    const bytes = vectorToBytes(Float32Array.of(0.6, 0.8), 'key');
    const larger = new Uint8Array(bytes.length + 10);
    larger.set(bytes, 7);
    expect(vectorFromBytes(larger.subarray(7, 7 + bytes.length), 'key', 2)).toEqual(Float32Array.of(0.6, 0.8));
  });
});
