/** What every route is handed: made once at the start, closed once at the end. */
import type { HttpBindings } from '@hono/node-server';
import type { Coordination } from './coordination/coordination.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Settings } from './settings.ts';
import type { Stores } from './stores/stores.ts';
import type { Variants } from './variants/variants.ts';
import type { Workers } from './workers/workers.ts';

export interface ServerContext {
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly coordination: Coordination;
  /** Where engines compute and files are read. */
  readonly workers: Workers;
  readonly variants: Variants;
  /** People, sessions, histories. */
  readonly stores: Stores;
  /** Aborts when the server is told to end: long streams say goodbye then. */
  readonly ending: AbortSignal;
}

/** What Hono's context holds in this server. */
export interface ServerEnv {
  Bindings: HttpBindings;
  Variables: {
    requestId: string;
    /** With the request's id in every line. */
    log: Log;
  };
}
