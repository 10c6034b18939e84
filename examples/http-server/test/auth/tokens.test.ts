import { sign } from 'hono/jwt';
import { expect, it } from 'vitest';
import { newId, newSecret, readAccess, secretHash, signAccess } from '../../src/auth/tokens.ts';

const secret = 'a secret of the tests, thirty-two characters long';
const claims = { userId: 'u', loginId: 'l' };
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const later = Math.floor(Date.now() / 1000) + 600;
const payload = { iss: 'trackruit-http-server', sub: 'u', sid: 'l', exp: later };

it('reads what it has signed', async () => {
  expect(await readAccess(await signAccess(claims, secret, Date.now(), 60_000), secret)).toEqual(claims);
});

it('refuses a token past its time', async () => {
  expect(await readAccess(await signAccess(claims, secret, Date.now() - 61_000, 60_000), secret)).toBeUndefined();
});

it.each([
  ['without a signature, alg none', async () => `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`],
  ['alg None', async () => `${part({ alg: 'None', typ: 'JWT' })}.${part(payload)}.`],
  ['of another secret', async () => sign(payload, 'another secret that is just as long', 'HS256')],
  ['of the empty secret', async () => sign(payload, ' ', 'HS256')],
  ['of another algorithm with the right secret', async () => sign(payload, secret, 'HS512')],
  ['of another issuer', async () => sign({ ...payload, iss: 'elsewhere' }, secret, 'HS256')],
  ['without an end', async () => sign({ iss: payload.iss, sub: 'u', sid: 'l' }, secret, 'HS256')],
  ['without a login', async () => sign({ iss: payload.iss, sub: 'u', exp: later }, secret, 'HS256')],
  [
    'with another payload under a right signature',
    async () => {
      const [head, , signature] = (await signAccess(claims, secret, Date.now(), 60_000)).split('.');
      return `${head}.${part({ ...payload, sub: 'somebody else' })}.${signature}`;
    },
  ],
  ['of one part', async () => 'abc'],
  ['of nothing', async () => ''],
  ['of four parts', async () => 'a.b.c.d'],
  ['that is no base64', async () => '%%%.%%%.%%%'],
])('refuses a token %s', async (_name, make) => {
  expect(await readAccess(await make(), secret)).toBeUndefined();
});

it('makes ids that rise, also within one millisecond and when the clock goes back', () => {
  const times = [1_000, 1_000, 1_000, 999, 1_001, 5, 1_001];
  const ids = times.map((time) => newId(Date.UTC(2099, 0) + time));
  expect(ids.every((id) => /^[\da-f]{32}$/.test(id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('makes secrets that differ, and hashes that do not tell them', () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).not.toBe(other);
  expect(secretHash(one)).toMatch(/^[\da-f]{64}$/);
  expect(secretHash(one)).toBe(secretHash(one));
});
