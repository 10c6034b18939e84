/** Random secrets, their hashes, identities, and the signed tokens that clients show with every request. */
import { createHash, randomBytes } from 'node:crypto';
import { sign, verify } from 'hono/jwt';

/** 256 random bits: for session ids and refresh tokens, which mean nothing by themselves. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What a store keeps of a secret. Fast is enough: 256 random bits cannot be guessed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

let lastTime = 0;
let lastOfTime = 0;

/** 32 hexadecimal digits; a later one of the same process is higher: time, a count within the millisecond, randomness. */
export function newId(now: number): string {
  lastOfTime = now <= lastTime ? lastOfTime + 1 : 0;
  lastTime = Math.max(now, lastTime);
  const count = (lastOfTime % 65_536).toString(16).padStart(4, '0');
  return lastTime.toString(16).padStart(12, '0') + count + randomBytes(8).toString('hex');
}

export interface AccessClaims {
  readonly userId: string;
  readonly loginId: string;
}

const ALGORITHM = 'HS256';
const ISSUER = 'trackruit-http-server';

/** @param lifetimeMs rounded down to seconds */
export function signAccess(claims: AccessClaims, secret: string, now: number, lifetimeMs: number): Promise<string> {
  const iat = Math.floor(now / 1000);
  const exp = iat + Math.floor(lifetimeMs / 1000);
  return sign({ iss: ISSUER, sub: claims.userId, sid: claims.loginId, iat, exp }, secret, ALGORITHM);
}

/** Undefined for every token that this server did not sign, by whatever algorithm, and for those past their time. */
export async function readAccess(token: string, secret: string): Promise<AccessClaims | undefined> {
  try {
    const { sub, sid, exp } = await verify(token, secret, { alg: ALGORITHM, iss: ISSUER, iat: false });
    const isWhole = typeof sub === 'string' && typeof sid === 'string' && typeof exp === 'number';
    return isWhole ? { userId: sub, loginId: sid } : undefined;
  } catch {
    // Every reason to refuse a token is the same answer to who showed it.
    return undefined;
  }
}
