/** What the routes and the sockets of this API work with. */
import { Accounts } from '../auth/accounts.ts';
import { AttemptLimits } from '../auth/attempt-limits.ts';
import { PasswordChecks } from '../auth/password-checks.ts';
import type { ServerContext } from '../server-context.ts';
import { withIdleLimit, type Analyses } from './analyses.ts';

export interface MatchMetric {
  readonly context: ServerContext;
  readonly accounts: Accounts;
  readonly analyses: Analyses;
}

export interface MatchMetricOptions {
  /** For how long a model may write nothing. */
  readonly idleMs?: number | undefined;
}

export function createMatchMetric(
  context: ServerContext,
  analyses: Analyses,
  { idleMs }: MatchMetricOptions = {},
): MatchMetric {
  const { stores, coordination, settings } = context;
  const limits = new AttemptLimits(coordination, settings.rateLimitPerMinute);
  const passwords = new PasswordChecks();
  const accounts = new Accounts({ stores, passwords, limits, jwtSecret: settings.jwtSecret });
  return { context, accounts, analyses: withIdleLimit(analyses, idleMs) };
}

/** Both forms of an address, for clients write either. */
export function withAndWithoutSlash(path: string): string[] {
  return [path, `${path}/`];
}
