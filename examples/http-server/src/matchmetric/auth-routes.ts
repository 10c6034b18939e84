/** `/auth`: registering, logging in, new tokens, logging out. */
import { Hono, type Context } from 'hono';
import { LOGIN_LIFETIME_MS } from '../auth/accounts.ts';
import { isOwnOrigin } from '../auth/origins.ts';
import { checkRegistration, emailProblem, normalEmail } from '../auth/registration.ts';
import { endedSessionCookie, sessionCookie } from '../auth/session-cookie.ts';
import { ApiError } from '../http/api-error.ts';
import { clientAddress } from '../http/client-address.ts';
import type { ServerEnv } from '../server-context.ts';
import { callerOf } from './caller.ts';
import { success } from './envelope.ts';
import { withAndWithoutSlash, type MatchMetric } from './matchmetric.ts';
import { jsonFields } from './request-fields.ts';
import { smallBody } from './small-body.ts';

export function authRoutes(matchMetric: MatchMetric): Hono<ServerEnv> {
  const { accounts, context } = matchMetric;
  const { settings } = context;
  const isSecure = settings.environment === 'production';
  const routes = new Hono<ServerEnv>();
  routes.use(smallBody());

  routes.on('POST', withAndWithoutSlash('/register'), async (c) => {
    const checked = checkRegistration(await jsonFields(c, context));
    if ('problem' in checked) throw new ApiError(400, 'bad-request', checked.problem);
    if (!(await accounts.register(checked.registration, clientAddress(c, settings)))) {
      throw new ApiError(400, 'email-taken', 'Email already exists');
    }
    return success(c, 201, 'Registration successful');
  });

  routes.on('POST', withAndWithoutSlash('/login'), async (c) => {
    // Another site's page must not log its visitor in to an account of its own here.
    refuseForeignOrigin(c, matchMetric);
    const fields = await jsonFields(c, context);
    const email = normalEmail(fields.email);
    const problem = emailProblem(email);
    if (problem !== undefined) throw new ApiError(400, 'bad-request', problem);
    if (typeof fields.password !== 'string' || fields.password === '') {
      throw new ApiError(400, 'bad-request', 'Password is required');
    }
    const login = await accounts.login(email, fields.password, clientAddress(c, settings));
    if (login === undefined) throw new ApiError(403, 'wrong-credentials', 'Invalid credentials');
    const { refresh, access, sessionId } = login;
    c.header('Set-Cookie', sessionCookie(sessionId, LOGIN_LIFETIME_MS, isSecure));
    c.header('Cache-Control', 'no-store');
    return success(c, 200, 'Login successful', { refresh, access, session_id: sessionId });
  });

  routes.on('POST', withAndWithoutSlash('/refresh'), async (c) => {
    const { refresh } = await jsonFields(c, context);
    if (typeof refresh !== 'string' || refresh === '')
      throw new ApiError(400, 'bad-request', 'Refresh token is required');
    const tokens = await accounts.refresh(refresh, c.var.log);
    if (tokens === undefined) throw new ApiError(401, 'token-refused', 'Token is invalid or expired');
    c.header('Cache-Control', 'no-store');
    return success(c, 200, 'Token refreshed', { access: tokens.access, refresh: tokens.refresh });
  });

  routes.on('POST', withAndWithoutSlash('/logout'), async (c) => {
    await accounts.logOut(await callerOf(matchMetric, c));
    c.header('Set-Cookie', endedSessionCookie(isSecure));
    return success(c, 200, 'Logged out');
  });

  routes.on('POST', withAndWithoutSlash('/logout-all'), async (c) => {
    await accounts.logOutEverywhere(await callerOf(matchMetric, c));
    c.header('Set-Cookie', endedSessionCookie(isSecure));
    return success(c, 200, 'Logged out everywhere');
  });

  return routes;
}

/** @throws ApiError 403 */
export function refuseForeignOrigin(c: Context<ServerEnv>, { context }: MatchMetric): void {
  if (isOwnOrigin(c.req.header('Origin'), context.settings)) return;
  throw new ApiError(403, 'foreign-origin', 'Requests from that origin are not allowed');
}
