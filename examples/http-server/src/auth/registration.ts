/** What a registration must hold. The messages are those that existing clients show to people. */

export interface Registration {
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** Of an e-mail address, as RFC 5321 limits a path. */
const LONGEST_EMAIL = 254;
const LONGEST_NAME = 150;
/** A hash takes a password of any length, and time for it. */
const LONGEST_PASSWORD = 1_024;

export type CheckedRegistration = { readonly registration: Registration } | { readonly problem: string };

/** The first thing that is wrong with the fields of a request, or what they say. */
export function checkRegistration(fields: Readonly<Record<string, unknown>>): CheckedRegistration {
  const firstName = textOf(fields.first_name).trim();
  const lastName = textOf(fields.last_name).trim();
  const email = normalEmail(fields.email);
  const password = textOf(fields.password);
  const problem = nameProblem(firstName, lastName) ?? emailProblem(email) ?? passwordProblem(password);
  return problem === undefined ? { registration: { email, password, firstName, lastName } } : { problem };
}

/** An address as accounts are found by it. */
export function normalEmail(value: unknown): string {
  return textOf(value).trim().toLowerCase();
}

export function emailProblem(email: string): string | undefined {
  const isAddress = email.length <= LONGEST_EMAIL && /^[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/.test(email);
  return isAddress ? undefined : 'Invalid email address';
}

export function passwordProblem(password: string): string | undefined {
  if ([...password].length < 8) return 'Password must be at least 8 characters long';
  if (password.length > LONGEST_PASSWORD) return `Password must be at most ${String(LONGEST_PASSWORD)} characters long`;
  if (!/\p{Nd}/u.test(password)) return 'Password must contain at least one digit';
  if (!/\p{L}/u.test(password)) return 'Password must contain at least one letter';
  if (!/\p{Lu}/u.test(password)) return 'Password must contain at least one uppercase letter';
  return undefined;
}

function nameProblem(firstName: string, lastName: string): string | undefined {
  if (firstName === '' || lastName === '') return 'First name and last name are required';
  const names = [firstName, lastName];
  if (names.some((name) => name.split(/\s+/).length > 2)) {
    return 'First name and last name must not contain more than two words';
  }
  if (names.some((name) => name.length > LONGEST_NAME)) return 'First name and last name are too long';
  // They are shown to people and may be written into files: no line ends, no signs that turn the direction of text.
  if (names.some((name) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name))) {
    return 'First name and last name must not contain control characters';
  }
  return undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
