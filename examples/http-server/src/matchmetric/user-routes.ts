/** `/users/me`: who I am, all that is kept of me, and its end. */
import { Hono } from 'hono';
import { endedSessionCookie } from '../auth/session-cookie.ts';
import { ApiError } from '../http/api-error.ts';
import { clientAddress } from '../http/client-address.ts';
import type { ServerEnv } from '../server-context.ts';
import type { History, User } from '../stores/stores.ts';
import { callerOf } from './caller.ts';
import { success } from './envelope.ts';
import { historyFields, type HistoryFields } from './history-fields.ts';
import { withAndWithoutSlash, type MatchMetric } from './matchmetric.ts';
import { jsonFields } from './request-fields.ts';
import { smallBody } from './small-body.ts';

/** Read from the store at once. */
const EXPORTED_AT_ONCE = 50;

export function userRoutes(matchMetric: MatchMetric): Hono<ServerEnv> {
  const { context, accounts } = matchMetric;
  const { settings, stores } = context;
  const routes = new Hono<ServerEnv>();
  routes.use(smallBody());

  routes.on('GET', withAndWithoutSlash('/me'), async (c) => {
    const { user } = await callerOf(matchMetric, c);
    return success(c, 200, 'My profile', userFields(user));
  });

  routes.on('GET', withAndWithoutSlash('/me/export'), async (c) => {
    const { user } = await callerOf(matchMetric, c);
    const logins = await stores.logins.ofUser(user.id, Date.now());
    const histories: HistoryFields[] = [];
    for await (const history of allHistories(matchMetric, user.id)) histories.push(historyFields(history));
    c.header('Content-Disposition', 'attachment; filename="trackruit-export.json"');
    return success(c, 200, 'Your data', {
      user: { ...userFields(user), created_at: isoTime(user.createdAt) },
      sessions: logins.map(({ createdAt, expiresAt }) => ({
        created_at: isoTime(createdAt),
        expires_at: isoTime(expiresAt),
      })),
      histories,
    });
  });

  routes.on('DELETE', withAndWithoutSlash('/me'), async (c) => {
    const caller = await callerOf(matchMetric, c);
    // A token that was stolen must not be enough to destroy everything.
    const { password } = await jsonFields(c, context);
    if (typeof password !== 'string' || password === '') {
      throw new ApiError(400, 'bad-request', 'Password is required');
    }
    if (!(await accounts.deleteUser(caller, password, clientAddress(c, settings)))) {
      throw new ApiError(403, 'wrong-credentials', 'Invalid credentials');
    }
    c.header('Set-Cookie', endedSessionCookie(settings.environment === 'production'));
    return success(c, 200, 'Account and all its data deleted');
  });

  return routes;
}

export interface UserFields {
  readonly id: string;
  readonly email: string;
  readonly first_name: string;
  readonly last_name: string;
}

export function userFields({ id, email, firstName, lastName }: User): UserFields {
  return { id, email, first_name: firstName, last_name: lastName };
}

/** Newest first. One that is added meanwhile may show the last one before it twice, so ids are remembered. */
async function* allHistories({ context }: MatchMetric, userId: string): AsyncGenerator<History> {
  const seen = new Set<string>();
  for (let offset = 0; ; offset += EXPORTED_AT_ONCE) {
    const { items } = await context.stores.histories.page(userId, offset, EXPORTED_AT_ONCE);
    for (const history of items) {
      if (!seen.has(history.id)) yield history;
      seen.add(history.id);
    }
    if (items.length < EXPORTED_AT_ONCE) return;
  }
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
