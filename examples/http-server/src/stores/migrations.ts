/**
 * The tables, as steps that are never changed once released: a later version adds a step.
 *
 * One wording for SQLite and PostgreSQL: text, bigint and foreign keys mean the same in both.
 */

export interface Migration {
  /** From 1 without gaps. */
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export function migrations(): readonly Migration[] {
  return [
    {
      version: 1,
      name: 'users and logins',
      statements: [
        `create table users (
          id text primary key, email text not null unique, first_name text not null, last_name text not null,
          password_hash text not null, created_at bigint not null)`,
        `create table logins (
          id text primary key, user_id text not null references users (id) on delete cascade,
          session_hash text not null unique, created_at bigint not null, expires_at bigint not null,
          revoked bigint not null default 0)`,
        'create index logins_of_user on logins (user_id)',
        'create index logins_expiry on logins (expires_at)',
        `create table refresh_tokens (
          hash text primary key, login_id text not null references logins (id) on delete cascade,
          expires_at bigint not null, used_at bigint)`,
        'create index refresh_tokens_of_login on refresh_tokens (login_id)',
      ],
    },
    {
      version: 2,
      name: 'histories',
      statements: [
        `create table histories (
          id text primary key, user_id text not null references users (id) on delete cascade,
          resume_text text not null, job_description text not null, analysis text not null, created_at bigint not null)`,
        'create index histories_of_user on histories (user_id, created_at, id)',
      ],
    },
    {
      version: 3,
      name: 'streams',
      statements: [
        `create table streams (
          id text primary key, user_id text not null references users (id) on delete cascade,
          state text not null, alive_at bigint not null, wanted_at bigint not null, expires_at bigint not null)`,
        'create index streams_expiry on streams (expires_at)',
        'create index streams_of_user on streams (user_id)',
        `create table stream_parts (
          stream_id text not null references streams (id) on delete cascade,
          first_id bigint not null, last_id bigint not null, messages text not null,
          primary key (stream_id, first_id))`,
      ],
    },
  ];
}
