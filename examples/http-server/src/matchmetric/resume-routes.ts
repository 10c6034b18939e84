/** `/resume`: text out of a file, an analysis in one answer, what was analysed before. */
import { Hono } from 'hono';
import { ApiError, retryAfter } from '../http/api-error.ts';
import type { ServerEnv } from '../server-context.ts';
import { aiAnalysis } from './ai-analysis.ts';
import { resultOf } from './analyses.ts';
import { runLimit } from './analysis-limits.ts';
import { analysisFailure } from './analysis-failure.ts';
import { callerOf } from './caller.ts';
import { cleanText } from './clean-text.ts';
import { success } from './envelope.ts';
import { historyFields } from './history-fields.ts';
import { withAndWithoutSlash, type MatchMetric } from './matchmetric.ts';
import { resumeForm, resumeText } from './request-fields.ts';
import { saveHistory } from './saved-history.ts';

const MOST_PER_PAGE = 100;
const DEFAULT_PER_PAGE = 10;
const MOST_ASKED = 1_000_000_000;

export function resumeRoutes(matchMetric: MatchMetric): Hono<ServerEnv> {
  const { context, analyses } = matchMetric;
  const { settings, stores } = context;
  const routes = new Hono<ServerEnv>();

  routes.on('POST', withAndWithoutSlash('/upload'), async (c) => {
    await callerOf(matchMetric, c);
    const { file } = await resumeForm(c, context);
    return success(c, 200, 'Resume uploaded', (await resumeText(context, file)).text);
  });

  routes.on('POST', withAndWithoutSlash('/tailor'), async (c) => {
    const { user } = await callerOf(matchMetric, c);
    const { file, fields } = await resumeForm(c, context);
    const jobDescription = cleanText(textOf(fields.job_description));
    if (jobDescription.trim() === '') throw new ApiError(400, 'bad-request', 'Job description is required');
    if (jobDescription.length > settings.maxTextLength) {
      throw new ApiError(
        413,
        'text-too-long',
        `Job description is longer than ${String(settings.maxTextLength)} characters`,
      );
    }
    const waitMs = await runLimit(context, user.id);
    if (waitMs > 0) throw new ApiError(429, 'rate-limited', 'Too many analyses', { headers: retryAfter(waitMs) });
    const resume = await resumeText(context, file);
    const { signal } = c.req.raw;
    try {
      const analysis = aiAnalysis(await resultOf(analyses.run({ resume, job: jobDescription }, { signal })));
      const finished = { userId: user.id, resumeText: cleanText(resume.text), jobDescription, analysis };
      const isSaved = await saveHistory(stores.histories, finished, c.var.log);
      return success(c, 200, 'Resume tailored', { ai_analysis: analysis, saved_to_history: isSaved });
    } catch (error) {
      const failure = analysisFailure(error);
      if (failure.isUnexpected) throw error;
      c.var.log.warn({ err: error }, 'an analysis failed');
      throw new ApiError(failure.isInput ? 400 : 503, failure.code, failure.message, { cause: error });
    }
  });

  routes.on('GET', withAndWithoutSlash('/histories'), async (c) => {
    const { user } = await callerOf(matchMetric, c);
    const page = whole(c.req.query('page'), 1, MOST_ASKED, 'page') ?? 1;
    // More than that comes in further pages; the answer says how many there are to one.
    const asked = whole(c.req.query('per_page'), 1, MOST_ASKED, 'per_page') ?? DEFAULT_PER_PAGE;
    const perPage = Math.min(asked, MOST_PER_PAGE);
    const { items, total } = await stores.histories.page(user.id, (page - 1) * perPage, perPage);
    return success(c, 200, 'Histories retrieved', {
      page,
      per_page: perPage,
      total_items: total,
      total_pages: Math.ceil(total / perPage),
      data: items.map(historyFields),
    });
  });

  routes.on('DELETE', withAndWithoutSlash('/histories/:id'), async (c) => {
    const { user } = await callerOf(matchMetric, c);
    if (!(await stores.histories.delete(user.id, c.req.param('id') ?? ''))) {
      throw new ApiError(404, 'not-found', 'History not found');
    }
    return success(c, 200, 'History deleted');
  });

  return routes;
}

/** @throws ApiError 400 */
function whole(text: string | undefined, least: number, most: number, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new ApiError(400, 'bad-request', `${name} must be a whole number from ${String(least)} to ${String(most)}`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
