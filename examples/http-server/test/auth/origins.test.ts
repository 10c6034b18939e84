import { expect, it } from 'vitest';
import { isOwnOrigin } from '../../src/auth/origins.ts';

const settings = { allowedHosts: ['localhost', '.example.com'], corsOrigins: ['https://app.test'] };

it.each([
  [undefined, true],
  ['http://localhost:3000', true],
  ['https://localhost', true],
  ['https://example.com', true],
  ['https://www.example.com', true],
  ['https://app.test', true],
  ['http://app.test', false],
  ['https://notexample.com', false],
  ['https://example.com.evil.test', false],
  ['https://localhost.evil.test', false],
  ['null', false],
  ['', false],
  ['file://', false],
  ['javascript://localhost', false],
  ['https://evil.test/localhost', false],
])('%s: %s', (origin, isOwn) => {
  expect(isOwnOrigin(origin, settings)).toBe(isOwn);
});

it('takes every page where the host may be any', () => {
  expect(isOwnOrigin('https://evil.test', { allowedHosts: ['*'], corsOrigins: [] })).toBe(true);
});
