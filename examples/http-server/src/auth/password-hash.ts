/**
 * Passwords as hashes that say how they were made: argon2id where Node has it (24.7 and later), scrypt before.
 *
 * `$argon2id$v=19$m=…,t=…,p=…$salt$hash` and `$scrypt$ln=…,r=…,p=…$salt$hash`, salt and hash in base64 without padding. A hash of other
 * parameters than today's is still checked with its own; the caller then replaces it while it has the password.
 */
import * as crypto from 'node:crypto';

interface Argon2Parameters {
  readonly message: Buffer;
  readonly nonce: Buffer;
  readonly parallelism: number;
  readonly tagLength: number;
  readonly memory: number;
  readonly passes: number;
}
type Argon2 = (
  algorithm: 'argon2id',
  parameters: Argon2Parameters,
  callback: (error: Error | null, hash: Buffer) => void,
) => void;

/** By name, for the types of an older Node do not know it. */
const argon2 = (crypto as { readonly argon2?: Argon2 }).argon2;

/** The least that OWASP's password storage page asks for: 19 MiB, two passes, one lane; scrypt at 16 MiB, five lanes. */
const ARGON2 = { m: 19_456, t: 2, p: 1 };
const SCRYPT = { ln: 14, r: 8, p: 5 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** What a stored hash may ask of this process: four times today's. */
const MOST_BYTES = 80 * 1024 * 1024;

export type PasswordScheme = 'argon2id' | 'scrypt';

/** What new hashes are made with on this Node. */
export const currentScheme: PasswordScheme = argon2 === undefined ? 'scrypt' : 'argon2id';

export async function hashPassword(password: string, scheme: PasswordScheme = currentScheme): Promise<string> {
  const salt = crypto.randomBytes(SALT_BYTES);
  const parameters = scheme === 'argon2id' ? ARGON2 : SCRYPT;
  const hash = await derived({ scheme, parameters, salt, hash: Buffer.alloc(HASH_BYTES) }, password);
  return `${prefixOf(scheme)}$${unpadded(salt)}$${unpadded(hash)}`;
}

export interface PasswordCheck {
  readonly isRight: boolean;
  /** The hash was not made the way new ones are: replace it. */
  readonly isOutdated: boolean;
}

/**
 * In time that does not depend on where the two differ.
 *
 * @throws Error for a hash that is not one, or was made by an algorithm that this Node does not have
 */
export async function checkPassword(password: string, stored: string): Promise<PasswordCheck> {
  const read = readHash(stored);
  const isRight = crypto.timingSafeEqual(await derived(read, password), read.hash);
  return { isRight, isOutdated: !stored.startsWith(`${prefixOf(currentScheme)}$`) };
}

interface ReadHash {
  readonly scheme: PasswordScheme;
  readonly parameters: Readonly<Record<string, number>>;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

function readHash(stored: string): ReadHash {
  const parts = stored.split('$').slice(1);
  const scheme = parts.shift();
  if (scheme === 'argon2id' && parts.shift() !== 'v=19') throw new Error('unknown version of argon2id');
  if ((scheme !== 'argon2id' && scheme !== 'scrypt') || parts.length !== 3) throw new Error('not a password hash');
  const parameters = Object.fromEntries(
    parts[0]!.split(',').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, Number(value)];
    }),
  );
  return { scheme, parameters, salt: Buffer.from(parts[1]!, 'base64'), hash: Buffer.from(parts[2]!, 'base64') };
}

function derived({ scheme, parameters, salt, hash }: ReadHash, password: string): Promise<Buffer> {
  // The same letters may be typed as one or as two characters.
  const message = Buffer.from(password.normalize('NFKC'));
  const { m = 0, t = 0, p = 0, ln = 0, r = 0 } = parameters;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, bytes: Buffer): void => {
      if (error === null) resolve(bytes);
      else reject(error);
    };
    if (scheme === 'scrypt') {
      crypto.scrypt(message, salt, hash.byteLength, { N: 2 ** ln, r, p, maxmem: MOST_BYTES }, done);
    } else if (argon2 === undefined) {
      throw new Error('the password was hashed with argon2id, which needs Node 24.7 or later');
    } else {
      argon2(
        'argon2id',
        { message, nonce: salt, parallelism: p, tagLength: hash.byteLength, memory: m, passes: t },
        done,
      );
    }
  });
}

function prefixOf(scheme: PasswordScheme): string {
  return scheme === 'argon2id'
    ? `$argon2id$v=19$m=${String(ARGON2.m)},t=${String(ARGON2.t)},p=${String(ARGON2.p)}`
    : `$scrypt$ln=${String(SCRYPT.ln)},r=${String(SCRYPT.r)},p=${String(SCRYPT.p)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
