/** Registering, logging in, staying logged in, leaving. */
import type { Log } from '../log.ts';
import type { Login, Stores, User } from '../stores/stores.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import type { PasswordChecks } from './password-checks.ts';
import type { Registration } from './registration.ts';
import { newId, newSecret, readAccess, secretHash, signAccess } from './tokens.ts';

/** Two weeks, whatever happens meanwhile: then the password is asked for again. */
export const LOGIN_LIFETIME_MS: number = 14 * 24 * 60 * 60_000;
/** Each access token is also looked up, so that log-out ends it at once; the time only bounds how long a leaked one is of use. */
const ACCESS_LIFETIME_MS = 60 * 60_000;

/** Who is asking, and by which login. */
export interface Caller {
  readonly user: User;
  readonly login: Login;
}

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

export interface NewLogin extends Tokens {
  readonly user: User;
  /** In clear, once: the store has its hash. */
  readonly sessionId: string;
}

export interface AccountsOptions {
  readonly stores: Stores;
  readonly passwords: PasswordChecks;
  readonly limits: AttemptLimits;
  readonly jwtSecret: string;
  readonly now?: () => number;
}

export class Accounts {
  readonly #stores: Stores;
  readonly #passwords: PasswordChecks;
  readonly #limits: AttemptLimits;
  readonly #jwtSecret: string;
  readonly #now: () => number;

  constructor({ stores, passwords, limits, jwtSecret, now = Date.now }: AccountsOptions) {
    this.#stores = stores;
    this.#passwords = passwords;
    this.#limits = limits;
    this.#jwtSecret = jwtSecret;
    this.#now = now;
  }

  /** False: the address is taken. */
  async register(registration: Registration, address: string): Promise<boolean> {
    await this.#limits.countRegistration(address);
    const { email, password, firstName, lastName } = registration;
    const passwordHash = await this.#passwords.hash(password);
    const now = this.#now();
    return this.#stores.users.add({ id: newId(now), email, firstName, lastName, passwordHash, createdAt: now });
  }

  /**
   * A login of its own each time, with ids that nobody has seen before. Undefined: no such account, or another password; the two take the
   * same time.
   *
   * @throws ApiError 429 after too many attempts
   */
  async login(email: string, password: string, address: string): Promise<NewLogin | undefined> {
    const user = await this.#checked(email, password, address);
    if (user === undefined) return undefined;
    const sessionId = newSecret();
    const now = this.#now();
    const login: Login = {
      id: newId(now),
      userId: user.id,
      sessionHash: secretHash(sessionId),
      createdAt: now,
      expiresAt: now + LOGIN_LIFETIME_MS,
    };
    await this.#stores.logins.add(login);
    return { user, sessionId, ...(await this.#tokens(login)) };
  }

  /** New tokens for a refresh token that was never used. One that was is stolen or copied: its login ends, for both who hold it. */
  async refresh(refreshToken: string, log: Log): Promise<Tokens | undefined> {
    const now = this.#now();
    const use = await this.#stores.refreshTokens.use(secretHash(refreshToken), now);
    if (use.outcome === 'refused') return undefined;
    if (use.outcome === 'reused') {
      await this.#stores.logins.revoke(use.loginId);
      log.warn({ loginId: use.loginId }, 'a used refresh token was shown again; its login is revoked');
      return undefined;
    }
    const login = await this.#stores.logins.byId(use.loginId, now);
    return login === undefined ? undefined : this.#tokens(login);
  }

  async callerOfAccess(token: string): Promise<Caller | undefined> {
    const claims = await readAccess(token, this.#jwtSecret);
    if (claims === undefined) return undefined;
    const caller = await this.#callerOf(await this.#stores.logins.byId(claims.loginId, this.#now()));
    return caller?.user.id === claims.userId ? caller : undefined;
  }

  async callerOfSession(sessionId: string): Promise<Caller | undefined> {
    return this.#callerOf(await this.#stores.logins.bySessionHash(secretHash(sessionId), this.#now()));
  }

  /** Whether the login of somebody who has been here for a while still holds. */
  async isStillValid(caller: Caller): Promise<boolean> {
    return (await this.#stores.logins.byId(caller.login.id, this.#now())) !== undefined;
  }

  async logOut(caller: Caller): Promise<void> {
    await this.#stores.logins.revoke(caller.login.id);
  }

  async logOutEverywhere(caller: Caller): Promise<void> {
    await this.#stores.logins.revokeAll(caller.user.id);
  }

  /** With everything that is theirs. False: another password. */
  async deleteUser(caller: Caller, password: string, address: string): Promise<boolean> {
    if ((await this.#checked(caller.user.email, password, address)) === undefined) return false;
    return this.#stores.users.delete(caller.user.id);
  }

  async #checked(email: string, password: string, address: string): Promise<User | undefined> {
    await this.#limits.countLogin(email, address);
    const user = await this.#stores.users.byEmail(email);
    const { isRight, isOutdated } = await this.#passwords.check(password, user?.passwordHash);
    if (user === undefined || !isRight) return undefined;
    await this.#limits.forgiveLogin(email, address);
    if (isOutdated) await this.#stores.users.setPasswordHash(user.id, await this.#passwords.hash(password));
    return user;
  }

  async #tokens(login: Login): Promise<Tokens> {
    const refresh = newSecret();
    await this.#stores.refreshTokens.add({
      hash: secretHash(refresh),
      loginId: login.id,
      expiresAt: login.expiresAt,
    });
    const claims = { userId: login.userId, loginId: login.id };
    return { access: await signAccess(claims, this.#jwtSecret, this.#now(), ACCESS_LIFETIME_MS), refresh };
  }

  async #callerOf(login: Login | undefined): Promise<Caller | undefined> {
    if (login === undefined) return undefined;
    const user = await this.#stores.users.byId(login.userId);
    return user === undefined ? undefined : { user, login };
  }
}
