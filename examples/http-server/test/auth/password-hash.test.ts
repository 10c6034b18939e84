import { describe, expect, it } from 'vitest';
import { checkPassword, currentScheme, hashPassword, type PasswordScheme } from '../../src/auth/password-hash.ts';
import { PasswordChecks } from '../../src/auth/password-checks.ts';

const schemes: readonly PasswordScheme[] = currentScheme === 'argon2id' ? ['argon2id', 'scrypt'] : ['scrypt'];

describe.each(schemes)('%s', (scheme) => {
  it('knows its own password and no other', async () => {
    const hash = await hashPassword('Correct horse 1', scheme);
    expect(hash).not.toContain('horse');
    expect(await checkPassword('Correct horse 1', hash)).toMatchObject({ isRight: true });
    for (const wrong of ['correct horse 1', 'Correct horse 1 ', '']) {
      expect(await checkPassword(wrong, hash)).toMatchObject({ isRight: false });
    }
  });

  it('never gives one hash twice', async () => {
    expect(await hashPassword('Correct horse 1', scheme)).not.toBe(await hashPassword('Correct horse 1', scheme));
  });

  it('takes letters typed as one or as two characters for the same', async () => {
    const hash = await hashPassword('Zoe\u0308 1 Password', scheme);
    expect(await checkPassword('Zo\u00eb 1 Password', hash)).toMatchObject({ isRight: true });
  });
});

it('says when a hash is not made as new ones are', async () => {
  expect(await checkPassword('a', await hashPassword('a'))).toEqual({ isRight: true, isOutdated: false });
  // The password "a" with a quarter of the memory.
  const { scryptSync } = await import('node:crypto');
  const salt = Buffer.from('0123456789abcdef');
  const hash = scryptSync('a', salt, 32, { N: 2 ** 12, r: 8, p: 1 });
  const old = `$scrypt$ln=12,r=8,p=1$${salt.toString('base64')}$${hash.toString('base64')}`;
  expect(await checkPassword('a', old)).toEqual({ isRight: true, isOutdated: true });
});

it.each([
  '',
  'plain',
  '$2b$12$abc',
  '$argon2id$v=16$m=1,t=1,p=1$YQ$YQ',
  '$argon2id$v=19$m=1$YQ',
  '$scrypt$ln=40,r=8,p=1$YQ$YQ',
])('refuses %j as a hash', async (stored) => {
  await expect(checkPassword('a', stored)).rejects.toThrow();
});

it('checks a password of nobody, and it is wrong', async () => {
  const passwords = new PasswordChecks();
  expect(await passwords.check('nobody has this password', undefined)).toEqual({ isRight: false, isOutdated: false });
});

it('refuses more than may wait, and goes on with the others', async () => {
  const passwords = new PasswordChecks({ mostWaiting: 3 });
  const hash = await passwords.hash('a');
  const checks = await Promise.allSettled(Array.from({ length: 10 }, () => passwords.check('a', hash)));
  const refused = checks.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(10 - 3 - 4);
  expect(refused[0]).toMatchObject({ reason: { status: 503 } });
  expect(checks.filter((one) => one.status === 'fulfilled' && one.value.isRight)).toHaveLength(7);
  expect(await passwords.check('a', hash)).toMatchObject({ isRight: true });
});
