/**
 * What the server must not forget: people, logins, what they had analysed, and the events of streams that are still wanted.
 *
 * Tokens and session ids are kept as hashes only. A call rejects with StoreError when what holds the records fails; what it has
 * resolved for is there for every process that shares the store. Times are milliseconds since the epoch and come from the caller.
 */

export interface User {
  /** 32 hexadecimal digits. */
  readonly id: string;
  /** Lower case, unique. */
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Says itself how it was made. */
  readonly passwordHash: string;
  readonly createdAt: number;
}

/** One login: a session cookie, and the family of refresh tokens that grew out of it. Revoking it ends all of them. */
export interface Login {
  readonly id: string;
  readonly userId: string;
  readonly sessionHash: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export interface RefreshToken {
  readonly hash: string;
  readonly loginId: string;
  readonly expiresAt: number;
}

/** What became of a refresh token that was shown. `reused`: it had been used before, so one of two holders stole it. */
export type TokenUse =
  { readonly outcome: 'used' | 'reused'; readonly loginId: string } | { readonly outcome: 'refused' };

export interface History {
  readonly id: string;
  readonly userId: string;
  readonly resumeText: string;
  readonly jobDescription: string;
  /** JSON. */
  readonly analysis: string;
  readonly createdAt: number;
}

export interface HistoryPage {
  /** Newest first; of the same millisecond, the higher id first. */
  readonly items: readonly History[];
  readonly total: number;
}

export type StreamState = 'running' | 'ended';

export interface StreamRecord {
  readonly id: string;
  readonly userId: string;
  readonly state: StreamState;
  /** Of the last thing that the process running it wrote; a running stream with an old one has lost its process. */
  readonly aliveAt: number;
  /** When a reader in another process last asked for more; 0 for never. */
  readonly wantedAt: number;
  readonly expiresAt: number;
}

/** Messages of a stream with ids from `firstId` on, without gaps, as the JSON texts that were sent. */
export interface StreamPart {
  readonly firstId: number;
  readonly lastId: number;
  readonly messages: readonly string[];
}

export interface Users {
  /** False: the e-mail address is taken, and nothing was changed. */
  add(user: User): Promise<boolean>;
  byEmail(email: string): Promise<User | undefined>;
  byId(id: string): Promise<User | undefined>;
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
  /** With everything that is theirs. Whether there was such a user. */
  delete(id: string): Promise<boolean>;
}

export interface Logins {
  /** Rejects if the user is gone, as every call does that adds something to somebody. */
  add(login: Login): Promise<void>;
  /** One that is neither revoked nor expired. */
  byId(id: string, now: number): Promise<Login | undefined>;
  bySessionHash(hash: string, now: number): Promise<Login | undefined>;
  /** Neither revoked nor expired ones, newest first. */
  ofUser(userId: string, now: number): Promise<readonly Login[]>;
  revoke(id: string): Promise<void>;
  revokeAll(userId: string): Promise<void>;
}

export interface RefreshTokens {
  add(token: RefreshToken): Promise<void>;
  /** Marks a token as used. Of any number of calls with the same one, in any process, exactly one is answered `used`. */
  use(hash: string, now: number): Promise<TokenUse>;
}

export interface Histories {
  add(history: History): Promise<void>;
  /** `offset` and `limit` count from the newest of this user's. */
  page(userId: string, offset: number, limit: number): Promise<HistoryPage>;
  /** Whether this user had one of that id. */
  delete(userId: string, id: string): Promise<boolean>;
}

export interface Streams {
  start(stream: StreamRecord): Promise<void>;
  /** Adds messages after those that are there, and says that the process is alive. */
  append(id: string, part: StreamPart, now: number): Promise<void>;
  /** Says that the process is alive. */
  touch(id: string, now: number): Promise<void>;
  /** Says that somebody still reads it. */
  want(id: string, now: number): Promise<void>;
  end(id: string, now: number): Promise<void>;
  byId(id: string, now: number): Promise<StreamRecord | undefined>;
  /** Parts that hold a message after `afterId`, in order. */
  partsAfter(id: string, afterId: number): Promise<readonly StreamPart[]>;
}

export interface Stores {
  readonly kind: 'sqlite' | 'postgres' | 'mongodb';
  readonly users: Users;
  readonly logins: Logins;
  readonly refreshTokens: RefreshTokens;
  readonly histories: Histories;
  readonly streams: Streams;
  /** Asks what holds the records, not a cache of the answer. */
  ping(): Promise<void>;
  /** Deletes what is past its time: logins, tokens and streams. */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * What holds the records failed. The driver's error is not kept, for its message may quote a row: its code is, which says enough of a lost
 * connection or a full disk.
 */
export class StoreError extends Error {
  readonly code: string;

  constructor(operation: string, cause: unknown) {
    const code = codeOf(cause);
    super(`${operation} failed: ${code}`);
    this.name = 'StoreError';
    this.code = code;
  }
}

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return typeof cause;
  // SQLite has one code for all its errors, and a sentence of its own for each kind.
  if ('errstr' in cause && typeof cause.errstr === 'string') return cause.errstr;
  if ('code' in cause && (typeof cause.code === 'string' || typeof cause.code === 'number')) return String(cause.code);
  return cause instanceof Error ? cause.name : 'unknown';
}
