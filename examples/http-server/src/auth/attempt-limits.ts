/** How often somebody may guess. */
import type { Coordination } from '../coordination/coordination.ts';
import { ApiError, retryAfter } from '../http/api-error.ts';
import { secretHash } from './tokens.ts';

/** Within a quarter of an hour: wrong passwords for one account from one network, and for any account from it. */
const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT_AND_NETWORK = 10;
const PER_NETWORK = 100;
const MINUTE_MS = 60_000;

type Counts = Pick<Coordination, 'admit' | 'forget' | 'takeBack'>;

/** Counted where all processes see it. Accounts stand in the keys as hashes: what is counted is no list of e-mail addresses. */
export class AttemptLimits {
  readonly #counts: Counts;
  readonly #registrationsPerMinute: number;

  /** @param registrationsPerMinute of one network; 0: no limit */
  constructor(counts: Counts, registrationsPerMinute: number) {
    this.#counts = counts;
    this.#registrationsPerMinute = registrationsPerMinute;
  }

  /**
   * Counts before the password is looked at, so that attempts at the same time count as well.
   *
   * @throws ApiError 429
   */
  async countLogin(email: string, address: string): Promise<void> {
    const network = networkOf(address);
    await this.#admit(accountKey(email, network), PER_ACCOUNT_AND_NETWORK, WINDOW_MS);
    await this.#admit(networkKey(network), PER_NETWORK, WINDOW_MS);
  }

  /** The password was right: this was no guess, and earlier slips of this person no longer count. */
  async forgiveLogin(email: string, address: string): Promise<void> {
    const network = networkOf(address);
    await this.#counts.forget(accountKey(email, network));
    await this.#counts.takeBack(networkKey(network));
  }

  /** @throws ApiError 429 */
  async countRegistration(address: string): Promise<void> {
    if (this.#registrationsPerMinute === 0) return;
    await this.#admit(`register:${networkOf(address)}`, this.#registrationsPerMinute, MINUTE_MS);
  }

  async #admit(key: string, limit: number, windowMs: number): Promise<void> {
    const { isAdmitted, retryAfterMs } = await this.#counts.admit(key, limit, windowMs);
    if (isAdmitted) return;
    throw new ApiError(429, 'too-many-attempts', 'Too many attempts. Please try again later', {
      headers: retryAfter(retryAfterMs),
    });
  }
}

function accountKey(email: string, network: string): string {
  return `login:${secretHash(email)}:${network}`;
}

function networkKey(network: string): string {
  return `login:${network}`;
}

/** Whoever has one address of version 6 has at least the 2^64 of its network; of version 4, one is one. */
export function networkOf(address: string): string {
  // Without the zone of a link-local address.
  const [unscoped = ''] = address.toLowerCase().split('%', 1);
  const bare = unscoped.replace(/^::ffff:(?=[\d.]+$)/, '');
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
