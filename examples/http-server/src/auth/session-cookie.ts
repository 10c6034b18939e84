/** The cookie that holds a session id. */
import { parse, serialize } from 'hono/utils/cookie';

export const SESSION_COOKIE = 'sessionid';

export function sessionCookie(sessionId: string, lifetimeMs: number, isSecure: boolean): string {
  return serialize(SESSION_COOKIE, sessionId, { ...attributes(isSecure), maxAge: Math.floor(lifetimeMs / 1000) });
}

/** Takes the cookie away. */
export function endedSessionCookie(isSecure: boolean): string {
  return serialize(SESSION_COOKIE, '', { ...attributes(isSecure), maxAge: 0 });
}

export function sessionIdOf(cookieHeader: string | undefined): string | undefined {
  return cookieHeader === undefined ? undefined : parse(cookieHeader, SESSION_COOKIE)[SESSION_COOKIE];
}

function attributes(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
}
