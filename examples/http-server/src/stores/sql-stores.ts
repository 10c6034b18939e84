/** The store on a SQL database. Every method is one statement, or one transaction where it takes more. */
import type { SqlDatabase, SqlQuery, SqlRow, SqlValue } from './sql-database.ts';
import {
  StoreError,
  type Histories,
  type History,
  type Login,
  type Logins,
  type RefreshTokens,
  type Stores,
  type StreamPart,
  type StreamRecord,
  type Streams,
  type User,
  type Users,
} from './stores.ts';

type Run = (operation: string, text: string, parameters: readonly SqlValue[]) => Promise<readonly SqlRow[]>;

/** On tables that `migrate` has made. */
export function sqlStores(database: SqlDatabase): Stores {
  const run = running(database.query);
  return {
    kind: database.kind,
    users: sqlUsers(run),
    logins: sqlLogins(run),
    refreshTokens: sqlRefreshTokens(run),
    histories: sqlHistories(run),
    streams: sqlStreams(running(database.transient)),
    async ping() {
      await run('ping', 'select 1 as one', []);
    },
    async sweep(now) {
      // Tokens go with their login.
      await run('sweep', 'delete from logins where expires_at <= $1', [now]);
      await run('sweep', 'delete from streams where expires_at <= $1', [now]);
    },
    close: () => database.close(),
  };
}

function running(query: SqlQuery): Run {
  return async (operation, text, parameters) => {
    try {
      return await query(text, parameters);
    } catch (error) {
      throw new StoreError(operation, error);
    }
  };
}

function sqlUsers(run: Run): Users {
  const columns = 'id, email, first_name, last_name, password_hash, created_at';
  return {
    async add(user) {
      const { id, email, firstName, lastName, passwordHash, createdAt } = user;
      const text = `insert into users (${columns}) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`;
      const values = [id, email, firstName, lastName, passwordHash, createdAt];
      return (await run('users.add', text, values)).length > 0;
    },
    async byEmail(email) {
      return optional(userOf, await run('users.byEmail', `select ${columns} from users where email = $1`, [email]));
    },
    async byId(id) {
      return optional(userOf, await run('users.byId', `select ${columns} from users where id = $1`, [id]));
    },
    async setPasswordHash(id, passwordHash) {
      await run('users.setPasswordHash', 'update users set password_hash = $2 where id = $1', [id, passwordHash]);
    },
    async delete(id) {
      return (await run('users.delete', 'delete from users where id = $1 returning id', [id])).length > 0;
    },
  };
}

function sqlLogins(run: Run): Logins {
  const columns = 'id, user_id, session_hash, created_at, expires_at';
  const valid = 'revoked = 0 and expires_at > $2';
  return {
    async add(login) {
      await run('logins.add', `insert into logins (${columns}) values ($1, $2, $3, $4, $5)`, [
        login.id,
        login.userId,
        login.sessionHash,
        login.createdAt,
        login.expiresAt,
      ]);
    },
    async byId(id, now) {
      const text = `select ${columns} from logins where id = $1 and ${valid}`;
      return optional(loginOf, await run('logins.byId', text, [id, now]));
    },
    async bySessionHash(hash, now) {
      const text = `select ${columns} from logins where session_hash = $1 and ${valid}`;
      return optional(loginOf, await run('logins.bySessionHash', text, [hash, now]));
    },
    async ofUser(userId, now) {
      const text = `select ${columns} from logins where user_id = $1 and ${valid} order by created_at desc, id desc`;
      return (await run('logins.ofUser', text, [userId, now])).map(loginOf);
    },
    async revoke(id) {
      await run('logins.revoke', 'update logins set revoked = 1 where id = $1', [id]);
    },
    async revokeAll(userId) {
      await run('logins.revokeAll', 'update logins set revoked = 1 where user_id = $1', [userId]);
    },
  };
}

function sqlRefreshTokens(run: Run): RefreshTokens {
  return {
    async add(token) {
      const text = 'insert into refresh_tokens (hash, login_id, expires_at) values ($1, $2, $3)';
      await run('refreshTokens.add', text, [token.hash, token.loginId, token.expiresAt]);
    },
    async use(hash, now) {
      // One statement, so that of two who come at once one finds it used.
      const taken = await run(
        'refreshTokens.use',
        `update refresh_tokens set used_at = $2 where hash = $1 and used_at is null and expires_at > $2
          and login_id in (select id from logins where revoked = 0 and expires_at > $2) returning login_id`,
        [hash, now],
      );
      if (taken[0] !== undefined) return { outcome: 'used', loginId: String(taken[0].login_id) };
      const known = await run(
        'refreshTokens.use',
        'select login_id from refresh_tokens where hash = $1 and used_at is not null',
        [hash],
      );
      return known[0] === undefined
        ? { outcome: 'refused' }
        : { outcome: 'reused', loginId: String(known[0].login_id) };
    },
  };
}

function sqlHistories(run: Run): Histories {
  const columns = 'id, user_id, resume_text, job_description, analysis, created_at';
  return {
    async add(history) {
      await run('histories.add', `insert into histories (${columns}) values ($1, $2, $3, $4, $5, $6)`, [
        history.id,
        history.userId,
        history.resumeText,
        history.jobDescription,
        history.analysis,
        history.createdAt,
      ]);
    },
    async page(userId, offset, limit) {
      const counted = await run('histories.page', 'select count(*) as total from histories where user_id = $1', [
        userId,
      ]);
      const rows = await run(
        'histories.page',
        `select ${columns} from histories where user_id = $1 order by created_at desc, id desc limit $2 offset $3`,
        [userId, limit, offset],
      );
      return { items: rows.map(historyOf), total: Number(counted[0]?.total ?? 0) };
    },
    async delete(userId, id) {
      const text = 'delete from histories where user_id = $1 and id = $2 returning id';
      return (await run('histories.delete', text, [userId, id])).length > 0;
    },
  };
}

function sqlStreams(run: Run): Streams {
  const columns = 'id, user_id, state, alive_at, wanted_at, expires_at';
  return {
    async start(stream) {
      await run('streams.start', `insert into streams (${columns}) values ($1, $2, $3, $4, $5, $6)`, [
        stream.id,
        stream.userId,
        stream.state,
        stream.aliveAt,
        stream.wantedAt,
        stream.expiresAt,
      ]);
    },
    async append(id, part, now) {
      await run(
        'streams.append',
        'insert into stream_parts (stream_id, first_id, last_id, messages) values ($1, $2, $3, $4)',
        [id, part.firstId, part.lastId, JSON.stringify(part.messages)],
      );
      await run('streams.append', 'update streams set alive_at = $2 where id = $1', [id, now]);
    },
    async touch(id, now) {
      await run('streams.touch', 'update streams set alive_at = $2 where id = $1', [id, now]);
    },
    async want(id, now) {
      await run('streams.want', 'update streams set wanted_at = $2 where id = $1', [id, now]);
    },
    async end(id, now) {
      await run('streams.end', "update streams set state = 'ended', alive_at = $2 where id = $1", [id, now]);
    },
    async byId(id, now) {
      const text = `select ${columns} from streams where id = $1 and expires_at > $2`;
      return optional(streamOf, await run('streams.byId', text, [id, now]));
    },
    async partsAfter(id, afterId) {
      const text = `select first_id, last_id, messages from stream_parts where stream_id = $1 and last_id > $2 order by first_id`;
      return (await run('streams.partsAfter', text, [id, afterId])).map(partOf);
    },
  };
}

function optional<Value>(read: (row: SqlRow) => Value, rows: readonly SqlRow[]): Value | undefined {
  return rows[0] === undefined ? undefined : read(rows[0]);
}

function userOf(row: SqlRow): User {
  return {
    id: String(row.id),
    email: String(row.email),
    firstName: String(row.first_name),
    lastName: String(row.last_name),
    passwordHash: String(row.password_hash),
    createdAt: Number(row.created_at),
  };
}

function loginOf(row: SqlRow): Login {
  return {
    id: String(row.id),
    userId: String(row.user_id),
    sessionHash: String(row.session_hash),
    createdAt: Number(row.created_at),
    expiresAt: Number(row.expires_at),
  };
}

function historyOf(row: SqlRow): History {
  return {
    id: String(row.id),
    userId: String(row.user_id),
    resumeText: String(row.resume_text),
    jobDescription: String(row.job_description),
    analysis: String(row.analysis),
    createdAt: Number(row.created_at),
  };
}

function streamOf(row: SqlRow): StreamRecord {
  return {
    id: String(row.id),
    userId: String(row.user_id),
    state: row.state === 'running' ? 'running' : 'ended',
    aliveAt: Number(row.alive_at),
    wantedAt: Number(row.wanted_at),
    expiresAt: Number(row.expires_at),
  };
}

function partOf(row: SqlRow): StreamPart {
  return {
    firstId: Number(row.first_id),
    lastId: Number(row.last_id),
    messages: JSON.parse(String(row.messages)) as readonly string[],
  };
}
