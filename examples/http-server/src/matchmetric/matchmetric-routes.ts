/** API B, for the base path `/api/v1`. */
import { Hono } from 'hono';
import type { ServerEnv } from '../server-context.ts';
import { authRoutes } from './auth-routes.ts';
import type { MatchMetric } from './matchmetric.ts';
import { resumeRoutes } from './resume-routes.ts';
import { userRoutes } from './user-routes.ts';

export function matchMetricRoutes(matchMetric: MatchMetric): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .route('/auth', authRoutes(matchMetric))
    .route('/resume', resumeRoutes(matchMetric))
    .route('/users', userRoutes(matchMetric));
}
