import { expect, it } from 'vitest';
import { checkRegistration } from '../../src/auth/registration.ts';

const good = { email: 'Ada@Example.com', password: 'Analytical1', first_name: ' Ada ', last_name: 'van Byron' };

it('takes a whole registration, with the address in lower case', () => {
  expect(checkRegistration(good)).toEqual({
    registration: { email: 'ada@example.com', password: 'Analytical1', firstName: 'Ada', lastName: 'van Byron' },
  });
});

const names = 'First name and last name';
it.each([
  [{ first_name: '' }, `${names} are required`],
  [{ last_name: undefined }, `${names} are required`],
  [{ first_name: 'Ada of York' }, `${names} must not contain more than two words`],
  [{ first_name: 'A'.repeat(151) }, `${names} are too long`],
  [{ first_name: 'Ada\u0007' }, `${names} must not contain control characters`],
  [{ last_name: 'By\u202eron' }, `${names} must not contain control characters`],
  [{ email: 'ada' }, 'Invalid email address'],
  [{ email: 'ada@example' }, 'Invalid email address'],
  [{ email: 'ada@example..com' }, 'Invalid email address'],
  [{ email: 'a da@example.com' }, 'Invalid email address'],
  [{ email: 'ada@example.com\nBcc: x@example.com' }, 'Invalid email address'],
  [{ email: `${'a'.repeat(250)}@example.com` }, 'Invalid email address'],
  [{ email: 7 }, 'Invalid email address'],
  [{ password: 'Short1' }, 'Password must be at least 8 characters long'],
  [{ password: 'NoDigitsHere' }, 'Password must contain at least one digit'],
  [{ password: '12345678' }, 'Password must contain at least one letter'],
  [{ password: 'lowercase1' }, 'Password must contain at least one uppercase letter'],
  [{ password: `A1${'a'.repeat(1_100)}` }, 'Password must be at most 1024 characters long'],
  [{ password: ['Analytical1'] }, 'Password must be at least 8 characters long'],
])('refuses %j', (change, problem) => {
  expect(checkRegistration({ ...good, ...change })).toEqual({ problem });
});

it('reads an address that was made to be slow in no time', () => {
  const slow = `a@${'a.'.repeat(120)}`;
  expect(checkRegistration({ ...good, email: slow })).toEqual({ problem: 'Invalid email address' });
});
