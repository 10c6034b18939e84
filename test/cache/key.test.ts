import { describe, expect, it } from 'vitest';
import { cacheKey } from '../../src/cache/key.ts';

describe('cacheKey', () => {
  it('is short, printable and says nothing of what it was made from', () => {
    const key = cacheKey('embedding', ['model', 'Ann Example, 12 Mill Lane']);
    expect(key).toMatch(/^embedding-[0-9a-f]{64}$/);
  });

  it('changes with every part and with where one part ends', () => {
    const keys = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc'],
      ['abc', ''],
      ['', 'abc'],
      ['a","b', 'c'],
      ['\ud800'],
      ['\ud801'],
      ['\ufffd'],
    ];
    expect(new Set(keys.map((parts) => cacheKey('x', parts))).size).toBe(keys.length);
  });
});
